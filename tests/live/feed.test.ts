import { expect, test } from 'vitest'
import type { Floor } from '#domain/floor.ts'
import type { Order } from '#domain/order.ts'
import { Feed } from '../../server/live/feed.ts'
import { cancel, checkIn, sign } from '../support/commands.ts'
import { testDatabase } from '../support/database.ts'
import { aCar, at, floorOf } from '../support/floor-builder.ts'
import { nodeOn, openSite, run } from '../support/workshop.ts'

/** A floor some revisions later, on which this car was changed last. */
const later = (floor: Floor, rev: number, order: Order): Floor => ({
  ...floor,
  rev,
  orders: new Map(floor.orders).set(order.id, { ...order, rev }),
})
const gone = { end: { kind: 'cancelled', at: at('10:00'), personId: 'wang-min', reason: '客户不修了' } } as const

test('a car that came and left again between two looks at the log is gone for a screen that saw it elsewhere', () => {
  const feed = new Feed()
  const floor = floorOf(aCar('A001'))
  const { rev } = floor
  feed.publish(floor)
  feed.publish(later(floor, rev + 3, aCar('A002', gone)))
  expect(feed.goneSince(floor.site.id, rev + 2)).toEqual(['a002'])
  expect(feed.goneSince(floor.site.id, rev + 3)).toEqual([])
})

test('so is one that had left, was reopened, and left once more', () => {
  const feed = new Feed()
  const floor = floorOf(aCar('A001', gone))
  const { rev } = floor
  feed.publish(floor)
  feed.publish(later(floor, rev + 3, aCar('A001', gone)))
  expect(feed.goneSince(floor.site.id, rev + 2)).toEqual(['a001'])
})

test('and one that came and left on another node before a command of this one was carried out', async () => {
  const database = await testDatabase()
  const elsewhere = nodeOn(database.db)
  const site = await openSite(elsewhere)
  const feed = new Feed()
  feed.publish(elsewhere.floors.get(site)!)
  const came = await run(elsewhere, site, checkIn('a002'))
  await run(elsewhere, site, cancel('a002'))
  await run({ ...elsewhere, floors: feed }, site, sign('a001'))
  expect(feed.goneSince(site, came.ok ? came.rev : 0)).toEqual(['a002'])
  await database.drop()
})
