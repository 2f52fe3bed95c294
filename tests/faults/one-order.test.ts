// Many ask at once, of two nodes, over a bad line: a site's commands still have one order, and the rules hold.
import { send, type Sent } from '../../displays/kit/send.ts'
import { evolve } from '#domain/evolve.ts'
import { MINUTE } from '#domain/operation.ts'
import { readLog } from '#db/queries/log.ts'
import { chance } from '#db/demo/chance.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asksOf, blankFloor, SET_UP, steps, type Step } from '../support/arbitraries.ts'
import { cutting, FaultProxy } from '../support/fault-proxy.ts'
import { at } from '../support/floor-builder.ts'
import { startHouse, startNode } from '../support/house.ts'
import { broken } from '../support/laws.ts'
import { SITE } from '../support/sample-directory.ts'
import { openOnly, replay, stored } from '../support/workshop.ts'

const CLIENTS = 8

/** Two people each care for the same four cars; bays, spots and technicians they share with all. */
function atTheirCars(day: Step[], n: number): Step[] {
  return JSON.parse(JSON.stringify(day).replaceAll(/\ba00(?=\d)/g, `${'bcde'[n % 4]}00`)) as Step[]
}

test('eight people ask whatever they like of a small workshop: each revision follows from the one before and breaks no law', async () => {
  const morning = { rev: 1, at: at('08:35'), realAt: at('08:35'), commandId: 'set-up', personId: '', terminal: 'test' }
  const house = await startHouse(evolve(blankFloor(SITE.id, ''), SET_UP, { ...morning, date: '2026-11-22' }))
  const nodes = [house, await startNode(house)]
  const proxy = await FaultProxy.open(...nodes.map(({ port }) => ({ port })))
  let pieces = 0
  proxy.fault = cutting(0.05, () => chance('one order', pieces++))

  const days = fc.sample(steps(60), { seed: 3, numRuns: CLIENTS }).map(atTheirCars)
  const sent = await Promise.all(
    days.map(async (day, n) => {
      const answers: Sent[] = []
      for (const step of day) {
        house.clock.pass((step.minutes * MINUTE) / CLIENTS)
        const picture = nodes[n % nodes.length]!.floor()
        for (const { command, personId } of asksOf(picture, step))
          answers.push(await send(command, { personId, url: proxy.url }))
      }
      return answers
    }),
  )

  const done = sent.flat().flatMap((answer) => (answer.ok ? [[answer.commandId, answer.rev]] : []))
  const refused = sent.flat().flatMap((answer) => (answer.ok ? [] : [answer.refusal?.code ?? answer.text.en]))
  expect(done.length).toBeGreaterThan(50)
  expect(refused.length).toBeGreaterThan(50)
  const log = (await readLog(house.database.db, SITE.id, 1)).map(({ envelope }) => envelope)
  expect(log.map(({ rev }) => rev)).toEqual(log.map((_, index) => index + 2))
  // What was refused is not among them.
  expect(log.map(({ commandId, rev }) => [commandId, rev]).sort()).toEqual(done.sort())

  const [, ...floors] = await replay(house.workshop, SITE.id)
  expect(floors.flatMap(broken)).toEqual([])
  const floor = openOnly(await stored(house.workshop, SITE.id))
  expect(openOnly(floors.at(-1))).toEqual(floor)
  for (const node of nodes) {
    await expect.poll(() => node.floor().rev, { timeout: 60_000 }).toBe(floor?.rev)
    expect(openOnly(node.floor())).toEqual(floor)
  }
  await proxy.close()
  await nodes[1]!.stop()
  await house.close()
}, 180_000)
