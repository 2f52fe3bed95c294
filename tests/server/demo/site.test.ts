import { afterEach, beforeEach, expect, test } from 'vitest'
import { dispatchQueue } from '#domain/dispatch.ts'
import { ordersAt } from '#domain/floor.ts'
import { loadFloor } from '#db/queries/floor.ts'
import { orderByClaim, orderByPlate } from '#db/queries/customer.ts'
import { claimOf } from '#db/queries/played.ts'
import { allSites } from '#db/queries/site.ts'
import { SITE as STILL } from '#db/demo/still-directory.ts'
import { sampleFloor } from '#db/demo/still-floor.ts'
import { visitsOf, withVisits } from '#db/demo/still-visits.ts'
import { SITE } from '#db/demo/workshop.ts'
import { createSite } from '../../../server/commands/site.ts'
import { openDemoSite } from '../../../server/demo/site.ts'
import { testDatabase, type TestDatabase } from '../../support/database.ts'
import { at } from './rehearsed.ts'

const PLAYING = { speed: 20, still: false }
const STANDING = { speed: 20, still: true }

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.drop())

test('the first start finds the workshop at half past ten of the day it is', async () => {
  const { id, clock } = await openDemoSite(database.db, PLAYING, at('20:17'))
  expect(clock.now()).toBeGreaterThanOrEqual(at('10:30'))
  expect(clock.now()).toBeLessThan(at('10:45'))
  expect(clock.rate).toBe(20)
  expect(ordersAt((await loadFloor(database.db, id))!, 'working').length).toBeGreaterThan(5)
})

test('a start over a real workshop is refused with its name, and changes nothing', async () => {
  await createSite(database.db, { ...SITE, id: 'real', name: '城东店' }, { now: at('09:00') })
  await expect(openDemoSite(database.db, PLAYING, at('09:00'))).rejects.toThrow('belongs to the workshop 城东店')
  expect(await allSites(database.db)).toEqual([{ id: 'real', name: '城东店', demo: false }])
})

test('a start that was killed before the first picture begins again from nothing', async () => {
  await createSite(database.db, SITE, { now: at('09:00'), demo: true })
  const { id } = await openDemoSite(database.db, PLAYING, at('09:00'))
  expect(dispatchQueue((await loadFloor(database.db, id))!).length).toBeGreaterThan(3)
})

test('the standing workshop stands at 14:26:05, with the cars of the sample', async () => {
  const { id, clock } = await openDemoSite(database.db, STANDING, at('09:00', 3))
  expect(clock.now()).toBe(at('14:26', 3) + 5_000)
  expect(clock.rate).toBe(0)
  const floor = (await loadFloor(database.db, id))!
  const bare = sampleFloor(at('14:26', 3) + 5_000)
  const sample = withVisits(bare, visitsOf(bare))
  const unnumbered = (orders: typeof floor.orders) =>
    [...orders.values()].map((order) => ({ ...order, rev: 0 })).sort((a, b) => (a.id < b.id ? -1 : 1))
  expect(unnumbered(floor.orders)).toEqual(unnumbered(sample.orders))
  expect(floor.calls).toEqual(sample.calls)
  expect(floor.today).toEqual(sample.today)
  expect((await openDemoSite(database.db, STANDING, at('09:00', 4))).clock.now()).toBe(clock.now())
})

test('one sample workshop makes room for the other', async () => {
  await openDemoSite(database.db, STANDING, at('09:00'))
  await openDemoSite(database.db, PLAYING, at('09:00'))
  expect((await allSites(database.db)).map(({ id }) => id)).toEqual([SITE.id])
  expect(STILL.id).not.toBe(SITE.id)
})

test('every car of the sample can be found at the kiosk, by its code and by plate and phone', async () => {
  const { db } = database
  const { id } = await openDemoSite(db, PLAYING, at('09:00'))
  for (const order of ordersAt((await loadFloor(db, id))!, 'waiting', 'working', 'held')) {
    const claim = (await claimOf(db, id, order.id))!
    expect(await orderByClaim(db, id, claim.code)).toBe(order.id)
    expect(await orderByPlate(db, id, claim.plate, claim.last4)).toBe(order.id)
  }
})
