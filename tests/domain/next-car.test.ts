import { describe, expect, test } from 'vitest'
import type { Floor } from '#domain/floor.ts'
import { nextCars } from '#domain/next-car.ts'
import type { Operation } from '#domain/operation.ts'
import { finish, start } from '../support/commands.ts'
import { aCar, floorOf, onBayNo, Shop } from '../support/floor-builder.ts'
import { emptyFloor, sampleFloor } from '../support/sample-floor.ts'
import { work } from '../support/sample-orders.ts'

const next = (floor: Floor) =>
  Object.fromEntries([...nextCars(floor)].map(([bayId, { order }]) => [bayId, order.ticket]))

/** The sample with every car driven off the bays named. */
function cleared(floor: Floor, ...bayIds: string[]): Floor {
  const orders = new Map(floor.orders)
  for (const order of floor.orders.values())
    if (order.place.kind === 'bay' && bayIds.includes(order.place.bayId)) orders.delete(order.id)
  return { ...floor, orders }
}

function withOperations(floor: Floor, orderId: string, change: (operation: Operation) => Partial<Operation>): Floor {
  const order = floor.orders.get(orderId)!
  const operations = order.operations.map((operation) => ({ ...operation, ...change(operation) }))
  return { ...floor, orders: new Map(floor.orders).set(orderId, { ...order, operations }) }
}

describe('what a free bay takes next', () => {
  test('is the first car of its own queue', () => {
    expect(next(sampleFloor())).toEqual({ 'bay-4': 'A031' })
  })

  test('is the next of the dispatch order where nothing is planned for it', () => {
    const floor = withOperations(sampleFloor(), 'a031', () => ({ bayId: null }))
    expect(next(floor)).toEqual({ 'bay-4': 'A031' })
  })

  test('is never a car that waits for parts', () => {
    const hold = { reason: 'parts', since: 0, note: '', expectedAt: null } as const
    expect(next(withOperations(sampleFloor(), 'a031', () => ({ hold })))['bay-4']).not.toBe('A031')
  })

  test('is never the same car on two bays', () => {
    const names = Object.values(next(cleared(sampleFloor(), 'bay-1', 'bay-2', 'bay-3', 'bay-8')))
    expect(names.length).toBeGreaterThan(1)
    expect(new Set(names).size).toBe(names.length)
  })

  test('is nothing on a bay that is out of service, and nothing where no car waits', () => {
    const floor = sampleFloor()
    const bay = { ...floor.bays.get('bay-4')!, outOfService: { reason: '举升机检修', since: 0, until: null } }
    expect(next({ ...floor, bays: new Map(floor.bays).set(bay.id, bay) })).toEqual({})
    expect(next(emptyFloor())).toEqual({})
  })

  test('is told to the next trade when the one before is done, and not sooner (P4.4)', () => {
    const body = work('钣金', 'body', 60, { bayId: 'bay-6' })
    const paint = work('喷漆', 'paint', 60, { bayId: 'bay-7' })
    const shop = new Shop(floorOf(aCar('A001', { place: onBayNo(6), operations: [body, paint] })))
    shop.does(start('a001-1', 'he-yong'))
    expect(next(shop.floor)['bay-7']).toBeUndefined()
    shop.does(finish('a001-1'))
    expect(next(shop.floor)['bay-7']).toBe('A001')
  })
})
