// Whatever a client sends as a command, the house answers it, says why not in words, and stays whole.
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '#contract/command.ts'
import { replayOrder } from '#domain/replay.ts'
import { readLog } from '#db/queries/log.ts'
import { loadVisits } from '#db/queries/visit.ts'
import { loadOrders } from '#db/queries/order.ts'
import { localDate } from '#domain/local-date.ts'
import { hostile, onTheLine, type Known } from '../../support/hostile.ts'
import { startHouse, type House } from '../../support/house.ts'
import { openOnly, openSite, replay, stored } from '../../support/workshop.ts'

let house: House
/** Another workshop in the same database: its car is nobody's here. */
let elsewhere: string
beforeAll(async () => {
  house = await startHouse()
  elsewhere = await openSite(house.workshop)
})
afterAll(() => house.close())

/** What there is in the house, by the name under which a command asks for it; what hangs on a car is this car's, mostly. */
async function knownOf(orderId: string): Promise<Known> {
  const { bays, people, teams, orders, site } = house.floor()
  const visits = await loadVisits(house.database.db, site.id, [orderId])
  const inVisit = [...JSON.stringify(visits).matchAll(/"(?:id|lineId|oldPartId)":"([\w-]+)"/g)].map(([, id]) => id!)
  const onCar = [...inVisit, ...orders.get(orderId)!.operations.map(({ id }) => id)]
  const persons = [...people.keys()]
  const byName: Readonly<Record<string, readonly string[]>> = {
    orderId: [...Array.from({ length: 20 }, () => orderId), ...orders.keys(), 'a001'],
    bayId: [...bays.keys()],
    teamId: [...teams.keys()],
    personId: persons,
    fromId: persons,
    toId: persons,
    takenBy: persons,
    advisorId: persons,
  }
  const rest = onCar.length > 0 ? onCar : [orderId]
  return (name) => byName[name] ?? rest
}

/** Both kinds of no: a refusal by the rules, or a problem with the question. */
interface Answer {
  readonly ok?: boolean
  readonly code?: string
  readonly refusal?: { readonly code: string }
  readonly text?: { readonly zh: string; readonly en: string }
}

async function post(body: unknown): Promise<{ status: number; answer: Answer }> {
  const headers = { 'content-type': 'application/json', origin: house.url }
  const response = await fetch(`${house.url}/api/commands`, { method: 'POST', headers, body: onTheLine(body) })
  return { status: response.status, answer: (await response.json()) as Answer }
}

describe('a command of any shape', () => {
  test('is carried out or refused with a code and words in both languages, never an error; nothing is half-written', async () => {
    const { people, orders } = house.floor()
    const codes = new Map<string, number>()
    const cars = await Promise.all([...orders.keys()].map(knownOf))
    const one = fc
      .tuple(fc.constantFrom(...Object.values(COMMANDS)), fc.constantFrom(...cars))
      .chain(([schema, known]) =>
        fc.record({
          personId: fc.constantFrom(...people.keys()),
          terminal: fc.constant('test'),
          command: hostile(schema, known),
        }),
      )
    await fc.assert(
      fc.asyncProperty(one, async (asked) => {
        const { status, answer } = await post({ id: randomUUID(), ...asked })
        const code = answer.ok ? 'ok' : (answer.refusal?.code ?? answer.code ?? '')
        codes.set(code, (codes.get(code) ?? 0) + 1)
        expect(status < 500, `${status} ${code}`).toBe(true)
        expect(code).not.toBe('')
        if (!answer.ok) {
          expect(answer.text?.zh).toMatch(/\p{Script=Han}/u)
          expect(answer.text?.en).toMatch(/[a-z]/)
          expect(`${answer.text?.zh} ${answer.text?.en}`).not.toMatch(/undefined|NaN|\{\w+\}|\[object/)
        }
      }),
      { numRuns: 300, endOnFailure: true },
    )
    expect(codes.get('ok')).toBeGreaterThan(0)

    await whole()
  }, 120_000)
})

/** Memory, tables and log say the same of the floor and of every car. */
async function whole(): Promise<void> {
  const { db } = house.database
  const { site } = house.floor()
  const floors = await replay(house.workshop, site.id)
  expect(openOnly(await stored(house.workshop, site.id))).toEqual(openOnly(floors.at(-1)))
  expect(openOnly(house.floor())).toEqual(openOnly(floors.at(-1)))
  expect((await stored(house.workshop, elsewhere))?.rev).toBe(1)
  const ids = (await loadOrders(db, site.id, { after: 0 })).map(({ id }) => id)
  for (const visit of await loadVisits(db, site.id, ids)) {
    const log = (await readLog(db, site.id, 0, visit.orderId)).map(({ envelope, ...rest }) => ({
      ...rest,
      envelope: { ...envelope, date: localDate(envelope.at, site.timeZone) },
    }))
    const replayed = replayOrder(floors[1]!, visit.orderId, log)
    expect(JSON.parse(JSON.stringify(replayed?.visit))).toEqual(visit)
  }
}
