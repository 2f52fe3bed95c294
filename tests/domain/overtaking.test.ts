import { describe, expect, test } from 'vitest'
import type { Order } from '#domain/order.ts'
import { driveIn, explain, hold, move, plan, undo } from '../support/commands.ts'
import { aCar, at, FOREMAN, newcomer, onBayNo, shopOf } from '../support/floor-builder.ts'
import { work } from '../support/sample-orders.ts'

/** Only bay 6 does bodywork. */
const dented = (ticket: string, facts: Partial<Order> = {}) =>
  aCar(ticket, { operations: [work('钣金', 'body', 60)], ...facts })
const over = (order: Order) => order.overtakings.map((overtaking) => overtaking.over)

describe('a foreman may override the dispatch order; over whom is kept (P4.2)', () => {
  test('driven in before a customer who waits in the shop, it goes in at once, and who it passed is written down', () => {
    const shop = shopOf(dented('A001', { waiting: true }), dented('A002')).does(driveIn('a002', 6))
    expect(shop.order('a002').place).toEqual(onBayNo(6))
    expect(shop.log.at(-1)?.events.at(-1)).toMatchObject({ type: 'order-moved', over: ['A001'] })
    expect(shop.order('a002').overtakings).toEqual([
      { commandId: shop.lastCommand, at: at('09:00'), personId: FOREMAN, over: ['A001'], why: null },
    ])
  })

  test('in its turn a car passes nobody, and its move says nothing of it', () => {
    const shop = shopOf(dented('A001', { waiting: true }), dented('A002')).does(driveIn('a001', 6))
    expect(shop.order('a001').overtakings).toEqual([])
    expect(shop.log.at(-1)?.events.at(-1)).not.toHaveProperty('over')
  })

  test('the next of a bay’s own queue is in turn, whoever waits unplanned', () => {
    const shop = shopOf(dented('A001', { waiting: true }), dented('A002'))
      .does(plan('a002-1', 6))
      .does(driveIn('a002', 6))
    expect(over(shop.order('a002'))).toEqual([])
  })

  test('out of a bay’s queue it passes those before it that rank higher, not those that rank lower', () => {
    const shop = shopOf(
      dented('A001', { waiting: true }),
      dented('A002', { promisedAt: at('18:00') }),
      dented('A003', { promisedAt: at('12:00') }),
    )
      .does(plan('a001-1', 6))
      .does(plan('a002-1', 6))
      .does(plan('a003-1', 6))
      .does(driveIn('a003', 6))
    expect(over(shop.order('a003'))).toEqual([['A001']])
  })

  test('who gets another free bay, is planned on another, or could not have this one is not passed', () => {
    const free = shopOf(aCar('A001', { waiting: true }), aCar('A002')).does(driveIn('a002', 4))
    expect(over(free.order('a002'))).toEqual([])

    const elsewhere = shopOf(dented('A001', { waiting: true, operations: [work('喷漆', 'paint', 60)] }), dented('A002'))
    expect(over(elsewhere.does(driveIn('a002', 6)).order('a002'))).toEqual([])

    const unsigned = shopOf(newcomer('A001', { waiting: true, operations: [work('钣金', 'body', 60)] }), dented('A002'))
    expect(over(unsigned.does(driveIn('a002', 6)).order('a002'))).toEqual([])

    const held = shopOf(dented('A001', { waiting: true }), dented('A002')).does(hold('a001-1'))
    expect(over(held.does(driveIn('a002', 6)).order('a002'))).toEqual([])
  })

  test('a car that goes on from bay to bay is in work and passes nobody', () => {
    const shop = shopOf(dented('A001', { waiting: true }), dented('A002', { place: onBayNo(1) })).does(
      driveIn('a002', 6),
    )
    expect(over(shop.order('a002'))).toEqual([])
  })

  test('put before a higher one in a bay’s queue it passes that one; at the end, or further back, nobody', () => {
    const shop = shopOf(dented('A001', { waiting: true }), dented('A002'), dented('A003', { origin: 'appointment' }))
      .does(plan('a001-1', 6))
      .does(plan('a003-1', 6))
      .does(plan('a002-1', 6))
    expect(over(shop.order('a002'))).toEqual([])
    shop.does(plan('a002-1', 6, { before: 'a003-1' }))
    expect(over(shop.order('a002'))).toEqual([['A003']])
    // Before A003 it stood already.
    shop.does(plan('a002-1', 6, { before: 'a001-1' }))
    expect(over(shop.order('a002'))).toEqual([['A003'], ['A001']])
    shop.does(plan('a002-1', 6, { before: 'a003-1' }))
    expect(over(shop.order('a002'))).toHaveLength(2)
  })
})

describe('why a car went first is kept (P4.2)', () => {
  const passing = () => shopOf(dented('A001', { waiting: true }), dented('A002')).does(driveIn('a002', 6))

  test('said afterwards, it stands with who said it and when; said again, the last word stands and the log has both', () => {
    const shop = passing()
    const { lastCommand } = shop
    shop.pass(3).does(explain('a002', lastCommand, { reason: 'customer-called' }))
    expect(shop.order('a002').overtakings[0]?.why).toEqual({
      reason: 'customer-called',
      note: '',
      personId: FOREMAN,
      at: at('09:03'),
    })
    shop.does(explain('a002', lastCommand, { reason: 'other', note: '赶飞机' }))
    expect(shop.order('a002').overtakings[0]?.why).toMatchObject({ reason: 'other', note: '赶飞机' })
    expect(shop.log.flatMap(({ events }) => events).filter(({ type }) => type === 'move-explained')).toHaveLength(2)
  })

  test('it is still said when the car has moved on', () => {
    const shop = passing()
    const { lastCommand } = shop
    shop.does(move('a002', 'hold')).does(explain('a002', lastCommand))
    expect(shop.order('a002').overtakings[0]?.why?.reason).toBe('fits-now')
  })

  test('a move that was taken back passed nobody; what passed nobody needs no reason', () => {
    const shop = passing()
    const { lastCommand } = shop
    shop.does(undo('a002', lastCommand))
    expect(shop.order('a002').overtakings).toEqual([])
    expect(shop.refusal(explain('a002', lastCommand))).toEqual({ code: 'nothing-to-explain', ticket: 'A002' })
  })

  test('another reason than the ready ones is told in words', () => {
    const shop = passing()
    expect(shop.refusal(explain('a002', shop.lastCommand, { reason: 'other' }))).toEqual({ code: 'reason-missing' })
  })
})
