import { describe, expect, test } from 'vitest'
import type { SiteCommand } from '#domain/command.ts'
import type { Order } from '#domain/order.ts'
import { passValidUntil } from '#domain/visit/pass.ts'
import { CASHIER, settle, tellReady } from '../../support/delivery.ts'
import { aCar, ADVISOR, at, doneBy, MECHANIC, shopOf } from '../../support/floor-builder.ts'
import { work } from '../../support/sample-orders.ts'

const ready: Partial<Order> = {
  operations: [work('保养', 'mechanical', 60, doneBy(MECHANIC))],
  ...{ inspectedAt: at('08:55'), readyAt: at('08:58'), place: { kind: 'parking', spot: 'C1' } },
}
type Issue = Extract<SiteCommand, { type: 'issue-pass' }>
const issue = (facts: Partial<Issue> = {}): SiteCommand => ({
  ...{ type: 'issue-pass', orderId: 'a001', id: 'pass-1', kind: 'exit', validUntil: at('18:00'), code: '7KQ294MD' },
  ...facts,
})
const use = (plate = '京N00188', code = '7KQ294MD'): SiteCommand => ({ type: 'use-pass', orderId: 'a001', code, plate })
const GATE = ADVISOR

/** A ready car whose customer has nothing to pay. */
const cleared = () => shopOf(aCar('A001', ready)).does(settle('a001'), CASHIER)

describe('leave to drive out of the gate (P6.5)', () => {
  test('no exit pass before the customer’s share is settled', () => {
    expect(shopOf(aCar('A001', ready)).refusal(issue(), CASHIER)).toEqual({ code: 'not-settled', ticket: 'A001' })
    expect(cleared().does(issue(), CASHIER).visit('a001').pass.issued).toHaveLength(1)
  })

  test('no exit pass while the workshop has the car; a road test needs its own kind, a night at home the car to be sent', () => {
    const shop = shopOf(aCar('A001'))
    expect(shop.refusal(issue(), CASHIER).code).toBe('wrong-stage')
    expect(shop.refusal(issue({ kind: 'parts' }), ADVISOR)).toEqual({ code: 'not-away', ticket: 'A001' })
    shop.does(issue({ kind: 'road-test' }), ADVISOR)
    expect(shop.visit('a001').pass.issued[0]).toMatchObject({ kind: 'road-test', personId: ADVISOR })
  })

  test('the gate lets it out once', () => {
    const shop = cleared().does(issue(), CASHIER).does(use(), GATE)
    expect(shop.visit('a001').pass.issued[0]!.usedAt).toBe(at('09:00'))
    expect(shop.refusal(use(), GATE)).toEqual({ code: 'pass-used', at: at('09:00') })
  })

  test('another car with this pass stays inside', () => {
    const shop = cleared().does(issue(), CASHIER)
    expect(shop.refusal(use('京A12345'), GATE)).toMatchObject({ code: 'another-car', ticket: 'A001' })
    shop.does(use('京N·001 88'), GATE)
  })

  test('after its time, or taken back, it is a piece of paper', () => {
    const shop = cleared().does(issue({ validUntil: at('09:30') }), CASHIER)
    shop.pass(31)
    expect(shop.refusal(use(), GATE)).toEqual({ code: 'pass-expired', at: at('09:30') })
    shop.does(issue({ id: 'pass-2', code: 'SECOND22' }), CASHIER)
    shop.does({ type: 'void-pass', orderId: 'a001', id: 'pass-2' }, CASHIER)
    expect(shop.refusal(use('京N00188', 'SECOND22'), GATE)).toEqual({ code: 'pass-void' })
  })

  test('a settlement that was taken back takes the pass with it', () => {
    const shop = cleared().does(issue(), CASHIER)
    shop.does({ type: 'counter-settlement', orderId: 'a001', reason: '漏了一项' }, CASHIER)
    expect(shop.refusal(use(), GATE).code).toBe('not-settled')
  })

  test('one valid pass a car', () => {
    expect(
      cleared()
        .does(issue(), CASHIER)
        .refusal(issue({ id: 'pass-2' }), CASHIER).code,
    ).toBe('pass-stands')
  })

  test('a car that was cancelled before any work needs its pass too, and nothing to pay (S.4)', () => {
    const shop = shopOf(aCar('A001')).does({ type: 'cancel-order', orderId: 'a001', reason: '客户不修了' })
    shop.does(issue(), CASHIER)
    expect(shop.visit('a001').pass.issued).toHaveLength(1)
  })

  test('told, it is ready on every screen (P6.3)', () => {
    const shop = shopOf(aCar('A001', ready)).does(tellReady('a001', { reached: false }), ADVISOR)
    expect(shop.order('a001').desk.toldReadyAt).toBeNull()
    expect(shop.does(tellReady('a001'), ADVISOR).order('a001').desk.toldReadyAt).toBe(at('09:00'))
  })
})

test('a pass is good until closing time, and for two hours at least', () => {
  const hours = { opens: 8 * 60 + 30, closes: 18 * 60 }
  const until = (time: string) => passValidUntil(at(time), hours, 8 * 60 * 60_000)
  expect(until('09:00')).toBe(at('18:00'))
  expect(until('17:50')).toBe(at('19:50'))
  expect(until('18:30')).toBe(at('20:30'))
})
