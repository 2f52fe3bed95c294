import { describe, expect, test } from 'vitest'
import { publicWord } from '#domain/public.ts'
import type { Order } from '#domain/order.ts'
import { EXPLAINED } from '#domain/visit/delivery.ts'
import { keyHolderOf } from '#domain/visit/key.ts'
import { CASHIER, deliver, settle, tellReady } from '../../support/delivery.ts'
import { aCar, ADVISOR, at, doneBy, MECHANIC, shopOf } from '../../support/floor-builder.ts'
import { work } from '../../support/sample-orders.ts'

const ready: Partial<Order> = {
  operations: [work('保养', 'mechanical', 60, doneBy(MECHANIC))],
  ...{ inspectedAt: at('08:55'), readyAt: at('08:58'), promisedAt: at('08:50') },
  place: { kind: 'parking', spot: 'C1' },
}
const shop = () => shopOf(aCar('A001', ready))
const paid = () => shop().does(settle('a001'), CASHIER)
const told = () => paid().does(tellReady('a001'), ADVISOR)

describe('the car goes back to its customer (P6.3–6.6)', () => {
  test('P6.3: until the customer was told, no screen says ready', () => {
    const here = shop()
    expect(publicWord(here.order('a001'))).toBe('handover')
    expect(publicWord(here.does(tellReady('a001'), ADVISOR).order('a001'))).toBe('ready')
  })

  test('P6.3: when and how the customer was told is kept, and that nobody answered', () => {
    const here = paid().does(tellReady('a001', { by: 'phone', reached: false }), ADVISOR)
    here.pass(20).does(tellReady('a001', { by: 'message' }), ADVISOR)
    expect(here.visit('a001').delivery.told.map(({ by, reached, at: when }) => [by, reached, when])).toEqual([
      ['phone', false, at('09:00')],
      ['message', true, at('09:20')],
    ])
    expect(
      paid()
        .does(tellReady('a001', { reached: false }), ADVISOR)
        .refusal(deliver('a001'), ADVISOR).code,
    ).toBe('not-told')
  })

  test('P6.4: every point is explained before the key is given', () => {
    const without = EXPLAINED.filter((point) => point !== 'declined')
    expect(told().refusal(deliver('a001', { explained: without }), ADVISOR)).toEqual({
      code: 'not-explained',
      missing: ['declined'],
    })
  })

  test('P6.5: not while something is to pay', () => {
    expect(shop().does(tellReady('a001'), ADVISOR).refusal(deliver('a001'), ADVISOR).code).toBe('not-settled')
  })

  test('P4.7: not while extra work is open', () => {
    const here = shopOf(
      aCar('A001', { ...ready, inspectedAt: null, readyAt: null, operations: [work('保养', 'mechanical', 60)] }),
    )
    here.does(
      {
        ...{ type: 'report-finding', orderId: 'a001', findingId: 'f1', operationId: null, text: '制动盘到限' },
        ...{ measured: '20.6 mm', urgency: 'now', safety: true, photos: [] },
      },
      MECHANIC,
    )
    here.floor = { ...here.floor, orders: new Map([['a001', { ...here.order('a001'), ...ready }]]) }
    // Nor is anything settled while the customer may still agree to more.
    expect(here.refusal(settle('a001'), CASHIER)).toEqual({ code: 'extra-work-open', ticket: 'A001', items: 1 })
    here.does(tellReady('a001'), ADVISOR)
    expect(here.refusal(deliver('a001'), ADVISOR)).toEqual({ code: 'extra-work-open', ticket: 'A001', items: 1 })
  })

  test('P6.6: delivered, the key is the customer’s, and it is known by how much the promise was missed', () => {
    const here = told()
    here.does({ type: 'move-key', orderId: 'a001', to: 'advisor', tag: '7' }, ADVISOR).does(deliver('a001'), ADVISOR)
    expect(here.visit('a001').delivery.givenBack).toMatchObject({ collector: 'identity', late: 8 * 60_000 })
    expect(keyHolderOf(here.visit('a001').key)).toBe('customer')
    expect(here.order('a001').deliveredAt).toBe(at('09:00'))
  })

  test('who collected it is nowhere in the log', () => {
    const here = told().does(deliver('a001', { proof: '身份证 1101**1234' }), ADVISOR)
    expect(JSON.stringify(here.log)).not.toContain('1101')
  })
})
