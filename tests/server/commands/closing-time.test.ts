// Whoever forgot to stop the clock: on a real PostgreSQL, with two nodes that come at once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MINUTE } from '#domain/operation.ts'
import { SAMPLE_NOW } from '#db/demo/still-floor.ts'
import { loadFloor } from '#db/queries/floor.ts'
import { readLog } from '#db/queries/log.ts'
import { startHouse, startNode, type House } from '../../support/house.ts'
import { at } from '../../support/floor-builder.ts'

let house: House
let other: House

beforeAll(async () => {
  house = await startHouse()
  other = await startNode(house)
})
afterAll(async () => {
  await other.stop()
  await house.close()
})

const running = () =>
  [...house.floor().orders.values()]
    .flatMap(({ operations }) => operations)
    .filter(({ clocks }) => clocks.some(({ stoppedAt }) => stoppedAt === null))

test('clocks that run at closing time are stopped by the house, once, at that time, marked as forgotten (P4.5)', async () => {
  const before = running().map(({ id }) => id)
  expect(before.length).toBeGreaterThan(1)
  await house.duties.look()
  expect(running()).toHaveLength(before.length)

  const { hours } = house.floor().site
  const closing = at('00:00') + hours.closes * MINUTE
  house.clock.pass(closing - SAMPLE_NOW + 40 * MINUTE)
  const rev = house.floor().rev
  await Promise.all([house.duties.look(), other.duties.look()])
  await house.tail.confirm()
  expect(running()).toEqual([])

  const stored = await loadFloor(house.database.db, house.floor().site.id)
  const operations = [...stored!.orders.values()].flatMap((order) => order.operations)
  for (const id of before) {
    const { clocks, hold } = operations.find((operation) => operation.id === id)!
    expect(clocks.at(-1)).toMatchObject({ stoppedAt: closing, forgotten: true })
    expect(hold).toMatchObject({
      reason: 'shift-end',
      since: closing,
      expectedAt: at('00:00', 23) + hours.opens * MINUTE,
    })
  }
  // Whatever else was due by then is another's.
  const closings = async () => {
    const log = await readLog(house.database.db, house.floor().site.id, rev)
    return log.filter(({ envelope }) => envelope.terminal === 'closing time')
  }
  expect(await closings()).toHaveLength(1)
  expect((await closings())[0]?.envelope.personId).toBe('')

  await house.duties.look()
  expect(await closings()).toHaveLength(1)
})
