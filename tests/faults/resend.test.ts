// Commands over a line that breaks: whatever is sent again, it happens once.
import type { Sent } from '../../displays/kit/send.ts'
import { send } from '../../displays/kit/send.ts'
import type { Command } from '#domain/command.ts'
import { readLog } from '#db/queries/log.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { move, promise } from '../support/commands.ts'
import { FaultProxy, type Fault } from '../support/fault-proxy.ts'
import { FOREMAN } from '../support/floor-builder.ts'
import { startHouse, startNode, type House } from '../support/house.ts'
import { busyFloor, SAMPLE_NOW } from '../support/sample-floor.ts'
import { openOnly, stored } from '../support/workshop.ts'

let house: House
let other: House
let proxy: FaultProxy
beforeAll(async () => {
  house = await startHouse(busyFloor(60))
  other = await startNode(house)
  proxy = await FaultProxy.open({ port: house.port }, { port: other.port })
})
afterAll(async () => {
  await proxy.close()
  await other.stop()
  await house.close()
})

/**
 * Every command is cut off twice: the first time as soon as it was sent, so that it is still at work when it comes
 * again, the second time with its answer on the way.
 */
function twiceCut(): Fault {
  const times = new Map<string, number>()
  const asked = new WeakMap<object, string>()
  return (way, data, line) => {
    if (way === 'answer') return times.get(asked.get(line) ?? '') === 2 ? { cutAfter: 0 } : 'pass'
    const id = /"id":"([^"]+)"/.exec(data.toString())?.[1]
    if (id === undefined) return 'pass'
    asked.set(line, id)
    times.set(id, (times.get(id) ?? 0) + 1)
    return times.get(id) === 1 ? { cutAfter: data.length } : 'pass'
  }
}

test('a command that is cut off after it was sent, and again before its answer, happens once, on whichever node', async () => {
  proxy.fault = twiceCut()
  const { rev, site, orders } = house.floor()
  const cars = [...orders.values()].filter(({ place }) => place.kind === 'waiting').slice(0, 8)
  const say = (command: Command) => send(command, { personId: FOREMAN, url: proxy.url })
  const sent = await Promise.all(
    cars.map(async ({ id }, n): Promise<Sent[]> => {
      const answers: Sent[] = []
      for (const hour of [1, 2, 3]) answers.push(await say(promise(id, SAMPLE_NOW + hour * 3_600_000)))
      for (const row of ['P', 'Q']) answers.push(await say(move(id, 'parking', `${row}${n}`)))
      return answers
    }),
  )

  const log = await readLog(house.database.db, site.id, rev)
  expect(log.map(({ envelope }) => envelope.rev)).toEqual(log.map((_, n) => rev + 1 + n))
  const logged = log.map(({ envelope }) => [envelope.commandId, envelope.rev])
  const answered = sent.flat().map((answer) => [answer.commandId, answer.ok ? answer.rev : answer.text.en])
  expect(logged).toHaveLength(cars.length * 5)
  expect(logged.sort()).toEqual(answered.sort())

  const floor = await stored(house.workshop, site.id)
  for (const [n, { id, formerPromises }] of cars.entries()) {
    expect(floor?.orders.get(id)?.formerPromises).toHaveLength(formerPromises.length + 3)
    expect(floor?.orders.get(id)?.place).toEqual({ kind: 'parking', spot: `Q${n}` })
  }
  for (const node of [house, other]) {
    await expect.poll(() => node.floor().rev, { timeout: 60_000 }).toBe(floor?.rev)
    expect(openOnly(node.floor())).toEqual(openOnly(floor))
  }
}, 180_000)
