import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SiteCommand } from '#domain/command.ts'
import type { Order } from '#domain/order.ts'
import { balance, mostWithoutConsent, PAY_METHODS, settledAt, standing } from '#domain/visit/bill.ts'
import { billOf } from '#domain/visit/bill-rules.ts'
import { sum, taxIn } from '#domain/visit/money.ts'
import { amountOf, type LabourLine, type PartLine, type PayType, type QuoteLine } from '#domain/visit/quote.ts'
import { blankVisit } from '#domain/visit/visit.ts'
import { CASHIER, MANAGER, settle } from '../../support/delivery.ts'
import { aCar, ADVISOR, at, doneBy, MECHANIC, shopOf, type Shop } from '../../support/floor-builder.ts'
import { work } from '../../support/sample-orders.ts'

const labour = (id: string, price: number, payType: PayType = 'customer'): LabourLine => ({
  ...{ kind: 'labour', id, code: '', name: '换制动片', payType, ifRefused: null, price, afterDisassembly: null },
  work: { trade: 'mechanical', standardMinutes: 60, equipment: [], certificates: [], parallel: false },
})
const part = (id: string, quantity: number, unitPrice: number, payType: PayType = 'customer'): PartLine => ({
  ...{ kind: 'part', id, code: '', name: '机油', payType, ifRefused: null },
  ...{ operationId: 'a001-1', quantity, unit: 'L', unitPrice, source: 'maker' },
})

const finished: Partial<Order> = {
  operations: [work('保养', 'mechanical', 60, doneBy(MECHANIC))],
  inspectedAt: at('08:58'),
  place: { kind: 'parking', spot: 'C1' },
}

/** A finished car whose customer signed for these lines. */
function agreed(...lines: QuoteLine[]): Shop {
  const shop = shopOf(aCar('A001', finished))
  const blank = blankVisit('a001')
  shop.visits.set('a001', { ...blank, agreement: { ...blank.agreement, lines, binding: lines } })
  return shop
}

const on = { orderId: 'a001' }
const pay = (amount: number, facts: Partial<Extract<SiteCommand, { type: 'take-payment' }>> = {}): SiteCommand => ({
  ...{ type: 'take-payment', ...on, id: `pay-${amount}`, method: 'wechat', amount, receipt: '' },
  ...facts,
})
const adjust = (lineId: string, facts: Partial<Extract<SiteCommand, { type: 'adjust-line' }>>): SiteCommand => ({
  ...{ type: 'adjust-line', ...on, lineId, quantity: null, price: null, payType: null, reason: '按实际' },
  ...facts,
})
const bill = (shop: Shop) => shop.visit('a001').bill

describe('settlement (P6.1, P6.2)', () => {
  test('P6.1: labour and parts are listed apart for customer, warranty and house, with the estimate beside what is charged', () => {
    const shop = agreed(labour('a001-1', 22_000), part('p1', 450, 11_800), labour('a001-2', 15_400, 'warranty'))
    shop.does(adjust('p1', { quantity: 400 }), CASHIER).does(settle('a001', 69_200), CASHIER)
    const entry = standing(bill(shop))!
    expect(entry.lines.map(({ payType, estimate, actual }) => [payType, estimate, actual])).toEqual([
      ['customer', 22_000, 22_000],
      ['customer', 53_100, 47_200],
      ['warranty', 15_400, 15_400],
    ])
    expect(entry).toMatchObject({ due: 69_200, totals: { customer: 69_200, warranty: 15_400, internal: 0 } })
  })

  test('P6.2: up to a tenth above what was confirmed is settled, a fen more needs the customer’s word', () => {
    const shop = agreed(labour('a001-1', 100_000))
    shop.does(adjust('a001-1', { price: 110_001 }), CASHIER)
    expect(shop.refusal(settle('a001', 110_001), CASHIER)).toEqual({
      code: 'above-estimate',
      ...{ estimate: 100_000, actual: 110_001, most: 110_000 },
    })
    shop.does(adjust('a001-1', { price: 110_000 }), CASHIER).does(settle('a001', 110_000), CASHIER)
    expect(balance(bill(shop))).toBe(110_000)
  })

  test('P6.2: a tenth of an odd sum is rounded to the fen, half up, and not a fen more goes', () => {
    for (const [estimate, most] of [
      [0, 0],
      [1, 1],
      [4, 4],
      [5, 6],
      [22_222, 24_444],
      [22_225, 24_448],
      [100_000_000, 110_000_000],
    ] as const)
      expect([estimate, mostWithoutConsent(estimate)]).toEqual([estimate, most])
  })

  test('P6.2: the customer’s whole share counts, not a line: what one line cost more another may have cost less', () => {
    const shop = agreed(labour('a001-1', 100_000), labour('a001-2', 50_000), labour('a001-3', 90_000, 'warranty'))
    shop.does(adjust('a001-1', { price: 125_000 }), CASHIER).does(adjust('a001-2', { price: 40_000 }), CASHIER)
    shop.does(settle('a001', 165_000), CASHIER)
    expect(standing(bill(shop))!.totals).toMatchObject({ customer: 165_000, warranty: 90_000 })
  })

  test('P6.2: what the maker refuses is the customer’s up to what they signed for, and without that not at all', () => {
    const told = { ...labour('a001-2', 50_000, 'warranty'), ifRefused: 30_000 }
    const shop = agreed(labour('a001-1', 100_000), told).does(adjust('a001-2', { payType: 'customer' }), CASHIER)
    expect(shop.refusal(settle('a001', 150_000), CASHIER)).toEqual({
      ...{ code: 'above-estimate', estimate: 130_000, actual: 150_000, most: 143_000 },
    })
    shop.does(adjust('a001-2', { payType: 'customer', price: 30_000 }), CASHIER).does(settle('a001', 130_000), CASHIER)
    const untold = agreed(labour('a001-1', 100_000), labour('a001-2', 50_000, 'warranty'))
    untold.does(adjust('a001-2', { payType: 'customer', price: 10_001 }), CASHIER)
    expect(untold.refusal(settle('a001', 110_001), CASHIER)).toMatchObject({ estimate: 100_000, most: 110_000 })
  })

  test('P6.1: a bill that the maker pays alone is settled with nothing to pay, and the car may leave', () => {
    const shop = agreed(labour('a001-1', 15_400, 'warranty'), part('p1', 450, 11_800, 'maker'))
    shop.does(settle('a001', 0), CASHIER)
    expect(standing(bill(shop))).toMatchObject({ due: 0, totals: { customer: 0, warranty: 15_400, maker: 53_100 } })
    expect(settledAt(bill(shop))).toBe(shop.now)
    expect(shop.refusal(pay(1), CASHIER)).toEqual({ code: 'more-than-due', due: 0 })
  })

  test('P6.2: what cost less is charged as it cost', () => {
    const shop = agreed(labour('a001-1', 100_000)).does(adjust('a001-1', { price: 80_000 }), CASHIER)
    expect(billOf(shop.visit('a001')).due).toBe(80_000)
  })

  test('what the cashier did not see is not charged: a bill that changed meanwhile is shown again', () => {
    const shop = agreed(labour('a001-1', 100_000)).does(adjust('a001-1', { price: 90_000 }), ADVISOR)
    expect(shop.refusal(settle('a001', 100_000), CASHIER)).toEqual({ code: 'bill-changed', due: 90_000 })
  })

  test('S.4: closed unrepaired, the diagnosis is charged and not the work that nobody did', () => {
    const shop = agreed(labour('a001-1', 100_000))
    const { handover } = shop.visit('a001')
    const end = { reason: '配件停产', fee: 15_000, at: shop.now, personId: ADVISOR }
    shop.visits.set('a001', { ...shop.visit('a001'), handover: { ...handover, end } })
    expect(billOf(shop.visit('a001')).due).toBe(15_000)
    expect(standing(bill(shop.does(settle('a001', 15_000), CASHIER)))!.totals.customer).toBe(15_000)
  })

  test('S.4: an order that was cancelled before work costs nothing, and is not settled', () => {
    const shop = shopOf(aCar('A001')).does({ type: 'cancel-order', orderId: 'a001', reason: '客户不修了' })
    expect(shop.refusal(settle('a001'), CASHIER).code).toBe('wrong-stage')
  })

  test('not while the car is still worked on, nor twice', () => {
    expect(shopOf(aCar('A001')).refusal(settle('a001'), CASHIER).code).toBe('wrong-stage')
    const shop = agreed(labour('a001-1', 100)).does(settle('a001', 100), CASHIER)
    expect(shop.refusal(settle('a001', 100), CASHIER).code).toBe('already-settled')
  })

  test('a technician settles nothing', () => {
    expect(agreed(labour('a001-1', 100)).refusal(settle('a001', 100), MECHANIC).code).toBe('not-allowed')
  })
})

describe('discounts by authority (P6.5)', () => {
  const discount = (amount: number): SiteCommand => ({ type: 'give-discount', ...on, amount, reason: '老客户' })

  test('an advisor lets go a twentieth, a manager a fifth, a cashier nothing', () => {
    const shop = agreed(labour('a001-1', 100_000))
    expect(shop.refusal(discount(1), CASHIER)).toEqual({ code: 'discount-too-high', most: 0, percent: 0 })
    expect(shop.refusal(discount(5_001), ADVISOR)).toEqual({ code: 'discount-too-high', most: 5_000, percent: 5 })
    shop.does(discount(20_000), MANAGER).does(settle('a001', 80_000), CASHIER)
    expect(standing(bill(shop))).toMatchObject({ discount: 20_000, due: 80_000 })
  })
})

describe('payment (P6.5)', () => {
  const settled = () => agreed(labour('a001-1', 100_000)).does(settle('a001', 100_000), CASHIER)

  test('it may come in parts and by several methods; more than is due is refused', () => {
    const shop = settled().does(pay(30_000, { method: 'cash' }), CASHIER)
    expect(shop.refusal(pay(70_001), CASHIER)).toEqual({ code: 'more-than-due', due: 70_000 })
    expect(settledAt(bill(shop))).toBeNull()
    shop.pass(3).does(pay(70_000), CASHIER)
    expect(settledAt(bill(shop))).toBe(at('09:03'))
    expect(shop.order('a001').desk.settledAt).toBe(at('09:03'))
  })

  test('credit is the manager’s to give', () => {
    const shop = settled()
    expect(shop.refusal(pay(100_000, { method: 'credit' }), CASHIER).code).toBe('not-allowed')
    expect(settledAt(bill(shop.does(pay(100_000, { method: 'credit' }), MANAGER)))).toBe(at('09:00'))
  })

  test('the same payment twice is one payment', () => {
    const shop = settled().does(pay(50_000), CASHIER)
    expect(shop.refusal(pay(50_000), CASHIER)).toEqual({ code: 'known-already', what: 'payment' })
  })

  test('nothing is paid before it is settled', () => {
    expect(agreed(labour('a001-1', 100)).refusal(pay(100), CASHIER).code).toBe('not-settled')
  })
})

describe('corrections', () => {
  const counter: SiteCommand = { type: 'counter-settlement', ...on, reason: '工时写错' }
  const refund = (amount: number): SiteCommand => ({
    ...{ type: 'refund', ...on, id: `back-${amount}`, method: 'wechat', amount, receipt: '' },
  })

  test('a settlement is taken back by a counter-entry, never overwritten; what was paid too much goes back', () => {
    const shop = agreed(labour('a001-1', 100_000)).does(settle('a001', 100_000), CASHIER).does(pay(100_000), CASHIER)
    shop.does(counter, CASHIER)
    expect(settledAt(bill(shop))).toBeNull()
    shop.does(adjust('a001-1', { price: 90_000 }), CASHIER).does(settle('a001', 90_000), CASHIER)
    const numbers = bill(shop).entries.map(({ number, due }) => [number.slice(-3), due])
    expect(numbers.map(([, due]) => due)).toEqual([100_000, -100_000, 90_000])
    expect(shop.refusal(refund(10_001), CASHIER)).toEqual({ code: 'more-than-owed', owed: 10_000 })
    shop.does(refund(10_000), CASHIER)
    expect(balance(bill(shop))).toBe(0)
  })

  test('an invoice is taken back by a red one; a second beside one that stands is refused', () => {
    const invoice = (id: string, redOf: string | null = null): SiteCommand => ({
      ...{ type: 'write-invoice', ...on, id, number: `N${id}`, redOf },
    })
    const shop = agreed(labour('a001-1', 100_000)).does(settle('a001', 100_000), CASHIER).does(invoice('1'), CASHIER)
    expect(shop.refusal(invoice('2'), CASHIER).code).toBe('invoice-stands')
    shop.does(invoice('2', '1'), CASHIER)
    expect(shop.refusal(invoice('3', '1'), CASHIER).code).toBe('already-countered')
    shop.does(invoice('3'), CASHIER)
    expect(bill(shop).invoices.map(({ amount }) => amount)).toEqual([100_000, -100_000, 100_000])
  })
})

describe('money adds up', () => {
  const price = fc.integer({ min: 0, max: 10_000_000 })
  const payer = fc.constantFrom<PayType>('customer', 'customer', 'warranty', 'maker', 'insurer', 'internal')
  const line = fc.oneof(
    fc.tuple(price, payer).map(([fen, payType]) => labour('x', fen, payType)),
    fc.tuple(fc.nat(100_000), fc.nat(100_000), payer).map(([n, fen, payType]) => part('x', n, fen, payType)),
    fc.constant<QuoteLine>({ kind: 'free', id: 'x', code: '', name: '查胎压', payType: 'internal', ifRefused: null }),
  )
  const lines = fc
    .array(line, { minLength: 1, maxLength: 12 })
    .map((all) => all.map((one, n) => ({ ...one, id: `l${n}` })))

  test('what all payers pay is what all lines cost, and the customer’s share less the discount is what is due', () => {
    fc.assert(
      fc.property(lines, fc.nat(20), (all, percent) => {
        const shop = agreed(...all)
        const share = sum(all.filter(({ payType }) => payType === 'customer').map(amountOf))
        const discount = Math.floor((share * percent) / 100)
        shop.does({ type: 'give-discount', ...on, amount: discount, reason: '活动' }, MANAGER)
        const { totals, due } = billOf(shop.visit('a001'))
        expect(sum(Object.values(totals))).toBe(sum(all.map(amountOf)))
        expect(due).toBe(share - discount)
        shop.does(settle('a001', due), CASHIER).does({ type: 'counter-settlement', ...on, reason: '试' }, CASHIER)
        expect(balance(bill(shop))).toBe(0)
      }),
      { numRuns: 100 },
    )
  })

  test('the tax in a sum and what is left of it are the sum, to the fen, and the tax is thirteen of a hundred and thirteen', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), (gross) => {
        const { net, tax } = taxIn(gross)
        expect([net + tax, Number.isInteger(net), tax >= 0]).toEqual([gross, true, true])
        expect(Math.abs(tax - (gross * 13) / 113)).toBeLessThanOrEqual(0.5)
      }),
    )
  })

  const change = fc.record({
    line: fc.nat(11),
    quantity: fc.option(fc.nat(100_000)),
    price: fc.option(price),
    payType: fc.option(payer),
  })

  test('however a line is adjusted, nothing is settled above a tenth more than the customer gave their word for (P6.2)', () => {
    let settled = 0
    let refused = 0
    fc.assert(
      fc.property(lines, fc.array(change, { maxLength: 4 }), (all, changes) => {
        const shop = agreed(...all)
        for (const { line: nth, ...facts } of changes) shop.does(adjust(all[nth % all.length]!.id, facts), CASHIER)
        const { totals, due, lines: charged } = billOf(shop.visit('a001'))
        const theirs = charged.filter(({ payType }) => payType === 'customer').map(({ lineId }) => lineId)
        const word = sum(all.filter(({ id, payType }) => theirs.includes(id) && payType === 'customer').map(amountOf))
        // In whole hundredths, so that no rounding of ours is proved by itself.
        const within = totals.customer * 100 < word * 110 + 50 + 1
        const answer = shop.ask(settle('a001', due), CASHIER)
        expect(answer.ok).toBe(within)
        if (answer.ok) settled++
        else refused++
      }),
    )
    expect(Math.min(settled, refused)).toBeGreaterThan(5)
  })

  test('in however many parts and by whatever methods, what came is what was due; a fen more is refused at every moment', () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: 1, max: 5_000_000 }), fc.constantFrom(...PAY_METHODS)), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(lines, parts, (all, coming) => {
        const shop = agreed(...all)
        const { due } = billOf(shop.visit('a001'))
        shop.does(settle('a001', due), CASHIER)
        coming.forEach(([fen, method], n) => {
          const left = balance(bill(shop))
          const payment = pay(fen, { id: `part-${n}`, method })
          expect(shop.ask(payment, MANAGER).ok).toBe(fen <= left)
          if (fen <= left) shop.does(payment, MANAGER)
          expect(shop.refusal(pay(balance(bill(shop)) + 1, { id: 'one-more' }), MANAGER).code).toBe('more-than-due')
        })
        const left = balance(bill(shop))
        if (left > 0) shop.does(pay(left, { id: 'rest' }), MANAGER)
        expect(sum(bill(shop).payments.map(({ amount }) => amount))).toBe(due)
        expect(settledAt(bill(shop))).not.toBeNull()
        // Taken back, all of it is owed to the customer, to the fen.
        shop.does({ type: 'counter-settlement', ...on, reason: '试' }, CASHIER)
        const refund = (amount: number): SiteCommand => ({
          ...{ type: 'refund', ...on, id: `back-${amount}`, method: 'cash', amount, receipt: '' },
        })
        expect(shop.refusal(refund(due + 1), CASHIER)).toEqual({ code: 'more-than-owed', owed: due })
        if (due > 0) shop.does(refund(due), CASHIER)
        expect(balance(bill(shop))).toBe(0)
      }),
      { numRuns: 60 },
    )
  })
})
