import { describe, expect, test } from 'vitest'
import { dispatchClass, dispatchQueue } from '#domain/dispatch.ts'
import { queueOf } from '#domain/floor.ts'
import type { Order } from '#domain/order.ts'
import { driveIn, fail, hold, plan, undo } from '../support/commands.ts'
import { aCar, at, doneBy, INSPECTOR, newcomer, onBayNo, shopOf, type Shop } from '../support/floor-builder.ts'
import { work } from '../support/sample-orders.ts'

const queue = (shop: Shop) => dispatchQueue(shop.floor).map((order) => order.ticket)
const bayQueue = (shop: Shop, no: number) => queueOf(shop.floor, `bay-${no}`).map(({ order }) => order.ticket)
const cars = (count: number, facts: Partial<Order> = {}) =>
  Array.from({ length: count }, (_, index) => aCar(`A${String(index + 1).padStart(3, '0')}`, facts))

describe('the order of dispatch (P4.2)', () => {
  test('rework, then who waits in the shop, then appointments, then by promise; none promised last', () => {
    const shop = shopOf(
      aCar('A001'),
      aCar('A002', { promisedAt: at('15:00') }),
      aCar('A003', { promisedAt: at('11:00') }),
      aCar('A004', { origin: 'appointment', promisedAt: at('17:00') }),
      aCar('A005', { waiting: true, promisedAt: at('18:00') }),
      aCar('A006', { waiting: true, origin: 'appointment', promisedAt: at('12:00') }),
      aCar('A007', { repeat: true }),
      aCar('A008', { operations: [work('保养', 'mechanical', 60, { rework: '漏油' })], promisedAt: at('16:00') }),
    )
    expect(queue(shop)).toEqual(['A008', 'A007', 'A006', 'A005', 'A004', 'A003', 'A002', 'A001'])
    expect(dispatchQueue(shop.floor).map(dispatchClass)).toEqual([
      'rework',
      'rework',
      'waiting',
      'waiting',
      'appointment',
      'promise',
      'promise',
      'promise',
    ])
  })

  test('of two alike the earlier arrival, then the smaller number', () => {
    const shop = shopOf(aCar('A003'), aCar('A002'), aCar('A001', { arrivedAt: at('08:40') }))
    expect(queue(shop)).toEqual(['A002', 'A003', 'A001'])
  })

  test('done rework does not rank higher; what is held, unsigned or on a bay does not wait for one', () => {
    const done = work('保养', 'mechanical', 60, { ...doneBy('liu-yang'), rework: '漏油' })
    const shop = shopOf(
      ...cars(2),
      aCar('A003', { operations: [done, work('补胎', 'tyre', 30)], promisedAt: at('10:00') }),
      newcomer('A004'),
      aCar('A005', { place: onBayNo(1) }),
    )
    expect(dispatchClass(shop.order('a003'))).toBe('promise')
    expect(queue(shop.does(hold('a001-1')))).toEqual(['A003', 'A002'])
  })
})

describe("places in a bay's queue", () => {
  test('a new one stands at the end, or before the one that was pointed at', () => {
    const shop = shopOf(...cars(4))
      .does(plan('a001-1', 1))
      .does(plan('a002-1', 1))
      .does(plan('a003-1', 1, { before: 'a002-1' }))
    expect(bayQueue(shop, 1)).toEqual(['A001', 'A003', 'A002'])
    expect(bayQueue(shop.does(plan('a004-1', 1, { before: 'a001-1' })), 1)).toEqual(['A004', 'A001', 'A003', 'A002'])
  })

  test('within its queue it moves forward and back', () => {
    const shop = shopOf(...cars(3))
    for (const id of ['a001-1', 'a002-1', 'a003-1']) shop.does(plan(id, 1))
    expect(bayQueue(shop.does(plan('a003-1', 1, { before: 'a001-1' })), 1)).toEqual(['A003', 'A001', 'A002'])
    expect(bayQueue(shop.does(plan('a003-1', 1)), 1)).toEqual(['A001', 'A002', 'A003'])
    expect(bayQueue(shop.does(plan('a001-1', 1, { before: 'a001-1' })), 1)).toEqual(['A002', 'A003', 'A001'])
  })

  test('before one that has left meanwhile it stands at the end', () => {
    const shop = shopOf(...cars(3))
      .does(plan('a001-1', 1))
      .does(plan('a002-1', 1))
      .does(driveIn('a002', 4))
    expect(bayQueue(shop.does(plan('a003-1', 1, { before: 'a002-1' })), 1)).toEqual(['A001', 'A003'])
  })

  test('a hundred times between the same two, the sequence holds: the queue is numbered anew when it gets tight', () => {
    const shop = shopOf(...cars(102))
      .does(plan('a001-1', 1))
      .does(plan('a102-1', 1))
    const between = Array.from({ length: 100 }, (_, index) => `a${String(index + 2).padStart(3, '0')}`)
    for (const id of between) shop.does(plan(`${id}-1`, 1, { before: 'a102-1' }))
    expect(bayQueue(shop, 1)).toEqual(['a001', ...between, 'a102'].map((id) => id.toUpperCase()))
    expect(shop.log.some(({ events }) => events.some((event) => event.type === 'queue-renumbered'))).toBe(true)
  })

  test('renumbering is no move: nobody is told that the others were moved meanwhile', () => {
    const shop = shopOf(
      ...cars(3).map((car) => ({ ...car, operations: car.operations.map((each) => ({ ...each, bayId: 'bay-1' })) })),
    )
    shop.does(plan('a003-1', 1, { before: 'a002-1' }))
    expect(shop.log.at(-1)?.events.map((event) => event.type)).toEqual(['queue-renumbered', 'order-moved'])
    expect(bayQueue(shop, 1)).toEqual(['A001', 'A003', 'A002'])
    expect(shop.order('a002').lastMove).toBeNull()
  })

  test('of two with the same place the smaller number is next, on every node alike', () => {
    const planned = cars(2).map((car) => ({
      ...car,
      operations: car.operations.map((each) => ({ ...each, bayId: 'bay-1' })),
    }))
    expect(bayQueue(shopOf(...planned), 1)).toEqual(['A001', 'A002'])
    expect(bayQueue(shopOf(...planned.reverse()), 1)).toEqual(['A001', 'A002'])
  })

  test('rework stands at the head of the queue of its bay, each new one before the last (P5.3)', () => {
    const done = { operations: [work('保养', 'mechanical', 60, { ...doneBy('liu-yang'), bayId: 'bay-1' })] }
    const shop = shopOf(aCar('A001'), aCar('A002', done), aCar('A003', done)).does(plan('a001-1', 1))
    shop.does(fail('a002', 'a002-1'), INSPECTOR).does(fail('a003', 'a003-1'), INSPECTOR)
    expect(bayQueue(shop, 1)).toEqual(['A003', 'A002', 'A001'])
  })

  test('a car on the bay stands in its queue no more; a plan that was undone stands where it stood', () => {
    const shop = shopOf(...cars(3))
    for (const id of ['a001-1', 'a002-1', 'a003-1']) shop.does(plan(id, 1))
    shop.does(plan('a003-1', 1, { before: 'a001-1' }))
    expect(bayQueue(shop.does(undo('a003', shop.lastCommand)), 1)).toEqual(['A001', 'A002', 'A003'])
    expect(bayQueue(shop.does(driveIn('a001', 1)), 1)).toEqual(['A002', 'A003'])
  })
})
