import { describe, expect, test } from 'vitest'
import type { Command } from '#domain/command.ts'
import { worksOf } from '#domain/floor.ts'
import { clockedTime, MINUTE } from '#domain/operation.ts'
import { endForgottenShifts } from '#domain/rules/shift.ts'
import { evolve } from '#domain/evolve.ts'
import { start } from '../support/commands.ts'
import { aCar, at, clocked, MECHANIC, onBayNo, shopOf } from '../support/floor-builder.ts'
import { work } from '../support/sample-orders.ts'

const MATE = 'wu-jun'
const end = (personId: string): Command => ({ type: 'end-shift', personId, expectedAt: at('08:00', 23) })
const switchTo = (operationId: string): Command => ({
  ...{ type: 'switch-work', orderId: operationId.split('-')[0]!, operationId, personId: MECHANIC },
  ...{ reason: 'colleague', note: '', expectedAt: null },
})
const share = (operationId: string, shared = true): Command => ({
  ...{ type: 'share-operation', orderId: operationId.split('-')[0]!, operationId, shared },
})

/** A001 on bay 2, where MECHANIC's clock runs since 08:55; A002 stands ready on bay 4. */
const twoCars = (...mates: string[]) =>
  shopOf(
    aCar('A001', {
      place: onBayNo(2),
      operations: [
        work('保养', 'mechanical', 60, { clocks: [MECHANIC, ...mates].map((id) => clocked(id, '08:55', null)) }),
      ],
    }),
    aCar('A002', { place: onBayNo(4) }),
  )

describe('the end of a shift (P4.5)', () => {
  test('whoever goes home takes their clocks along; the operation waits till they are back', () => {
    const shop = twoCars().pass(5).does(end(MECHANIC), MECHANIC)
    expect(worksOf(shop.floor, MECHANIC)).toEqual([])
    expect(shop.operation('a001-1')).toMatchObject({
      clocks: [clocked(MECHANIC, '08:55', '09:05')],
      hold: { reason: 'shift-end', since: at('09:05'), expectedAt: at('08:00', 23) },
    })
  })

  test('where a colleague goes on, nothing is held', () => {
    const shop = twoCars(MATE).does(end(MECHANIC), MECHANIC)
    expect(shop.operation('a001-1').hold).toBeNull()
    expect(worksOf(shop.floor, MATE)).toHaveLength(1)
  })

  test('without a running clock there is nothing to end', () => {
    expect(twoCars().refusal(end(MATE), MATE)).toEqual({ code: 'nothing-running', person: '吴俊' })
  })

  test('who forgot: clocks end at closing time, marked as forgotten, once; work begun after it goes on', () => {
    const late = [clocked('sun-chao', '18:40', null)]
    const shop = twoCars(MATE)
    const floor = shop.floor.orders
    const evening = aCar('A003', { place: onBayNo(5), operations: [work('检查', 'mechanical', 30, { clocks: late })] })
    shop.floor = { ...shop.floor, orders: new Map(floor).set('a003', evening) }
    const events = endForgottenShifts(shop.floor, at('18:00'), at('08:00', 23))
    const envelope = { rev: 9, at: at('18:45'), realAt: 0, commandId: 'closing', personId: '', terminal: '', date: '' }
    shop.floor = evolve(shop.floor, events, envelope)
    const forgotten = { startedAt: at('08:55'), stoppedAt: at('18:00'), forgotten: true }
    expect(shop.operation('a001-1')).toMatchObject({
      clocks: [
        { personId: MECHANIC, ...forgotten },
        { personId: MATE, ...forgotten },
      ],
      hold: { reason: 'shift-end', since: at('18:00'), expectedAt: at('08:00', 23) },
    })
    expect(shop.operation('a003-1').clocks).toEqual(late)
    expect(endForgottenShifts(shop.floor, at('18:00'), at('08:00', 23))).toEqual([])
  })
})

describe('a technician at two bays (P4.9)', () => {
  test('a start is refused with where the clock runs; stopping there and starting here is one step', () => {
    const shop = twoCars()
    expect(shop.refusal(start('a002-1', MECHANIC))).toMatchObject({ code: 'clock-running', ticket: 'A001' })
    shop.pass(5).does(switchTo('a002-1'), MECHANIC)
    expect(worksOf(shop.floor, MECHANIC).map(({ operation }) => operation.id)).toEqual(['a002-1'])
    expect(shop.operation('a001-1')).toMatchObject({ hold: { reason: 'colleague' } })
    expect(clockedTime(shop.operation('a001-1'), shop.now)).toBe(10 * MINUTE)
  })

  test('where the new work may not begin the old goes on', () => {
    const shop = twoCars()
    expect(shop.refusal(switchTo('a001-1'), MECHANIC)).toBeDefined()
    const away = shopOf(...[...twoCars().floor.orders.values()].slice(0, 1), aCar('A002'))
    expect(away.refusal(switchTo('a002-1'), MECHANIC)).toMatchObject({ code: 'car-not-on-bay' })
    expect(worksOf(away.floor, MECHANIC)).toHaveLength(1)
  })

  test('a foreman marks work as shared, and one person may have a clock on each', () => {
    const shop = twoCars().does(share('a001-1')).does(share('a002-1')).does(start('a002-1', MECHANIC), MECHANIC)
    expect(worksOf(shop.floor, MECHANIC)).toHaveLength(2)
    expect(shop.refusal(share('a002-1', false))).toMatchObject({ code: 'clock-running', operation: '保养' })
    expect(shop.refusal(share('a002-1'), MECHANIC)).toMatchObject({ code: 'not-allowed' })
  })
})
