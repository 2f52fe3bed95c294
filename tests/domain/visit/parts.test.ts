import { describe, expect, test } from 'vitest'
import type { Order } from '#domain/order.ts'
import { stageOf } from '#domain/order.ts'
import { publicWord } from '#domain/public.ts'
import { billOf } from '#domain/visit/bill-rules.ts'
import { issuedQuantity } from '#domain/visit/parts.ts'
import { OLD_PARTS_DUE } from '#domain/visit/parts-rules.ts'
import type { PartLine, PayType } from '#domain/visit/quote.ts'
import { blankVisit } from '#domain/visit/visit.ts'
import { work } from '../../support/sample-orders.ts'
import { aCar, at, clocked, MECHANIC, newcomer, onBayNo, shopOf, type Shop } from '../../support/floor-builder.ts'

const CLERK = 'zhou-ping'
const PADS = 'a001-pads'
const OIL = 'a001-oil'

const partLine = (id: string, name: string, quantity: number, payType: PayType = 'customer'): PartLine => ({
  ...{ kind: 'part', id, code: id.toUpperCase(), name, payType, ifRefused: null },
  ...{ operationId: 'a001-1', quantity, unit: '件', unitPrice: 10_000, source: 'maker' },
})

/** A signed car whose first operation takes two sets of pads and 4.5 litres of oil; a second one takes nothing. */
function counter(facts: Partial<Order> = {}, payType: PayType = 'customer'): Shop {
  const operations = [work('换前制动片', 'mechanical', 60), work('检查灯光', 'electrical', 30, { parallel: true })]
  const shop = shopOf(aCar('A001', { operations, ...facts }))
  const blank = blankVisit('a001')
  const lines = [partLine(PADS, '前制动片', 200, payType), partLine(OIL, '机油', 450)]
  shop.visits.set('a001', { ...blank, agreement: { ...blank.agreement, lines, signed: SIGNED, binding: lines } })
  return shop
}

const SIGNED = {
  ...{ version: 1, hash: '', at: at('08:50'), personId: 'wang-min', kind: 'paper' as const, ink: null, lines: [] },
  totals: { customer: 0, warranty: 0, maker: 0, insurer: 0, internal: 0 },
  ...{ promisedAt: at('12:00'), washWished: false, keepOldParts: false },
} as const

const on = { orderId: 'a001' } as const
const reserve = (lineId: string, quantity: number, shelf = 'K3') =>
  ({ type: 'reserve-part', ...on, lineId, quantity, shelf }) as const
const missing = (lineId: string, quantity: number, expectedAt: number | null = at('14:50')) =>
  ({ type: 'mark-missing', ...on, lineId, quantity, expectedAt, note: '' }) as const
const arrived = (lineId: string, quantity: number) =>
  ({ type: 'part-arrived', ...on, lineId, quantity, shelf: 'K3' }) as const
const issue = (lineId: string, quantity: number, takenBy = MECHANIC) =>
  ({ type: 'issue-part', ...on, items: [{ lineId, quantity }], takenBy, ink: null }) as const
const bringBack = (lineId: string, quantity: number) =>
  ({ type: 'return-part', ...on, items: [{ lineId, quantity }], takenBy: MECHANIC, note: '用不完' }) as const
const tag = (lineId: string) => ({ type: 'tag-old-part', ...on, lineId, tag: 'A001-1' }) as const

describe('parts are put by for an order (P4.6)', () => {
  test('what lies on a shelf is known by line; all lines there, the operation has its parts', () => {
    const shop = counter().does(reserve(PADS, 200), CLERK)
    expect(shop.visit('a001').parts.stock[PADS]).toMatchObject({ reserved: 200, shelf: 'K3' })
    expect(shop.operation('a001-1').parts.state).toBe('none')
    shop.does(reserve(OIL, 450), CLERK)
    expect(shop.operation('a001-1').parts.state).toBe('complete')
  })

  test('more than the order needs is refused: that needs consent', () => {
    expect(counter().refusal(reserve(PADS, 300), CLERK)).toEqual({
      ...{ code: 'needs-consent', part: '前制动片', agreed: 200, unit: '件' },
    })
  })

  test('a line that the order does not have is refused', () => {
    expect(counter().refusal(reserve('nothing', 100), CLERK)).toEqual({ code: 'unknown', what: 'part' })
  })
})

describe('missing parts hold the operation, their arrival releases it (P4.6)', () => {
  test('it is held with what is missing and until when; board, bay and customer say so by themselves', () => {
    const shop = counter().does(missing(PADS, 200), CLERK)
    expect(shop.operation('a001-1').hold).toEqual({
      ...{ reason: 'parts', since: at('09:00'), note: '前制动片', expectedAt: at('14:50') },
    })
    expect(stageOf(shop.order('a001'))).toBe('held')
    expect(publicWord(shop.order('a001'))).toBe('hold-parts')
  })

  test('of two missing parts the later one counts; it is released when the last has come', () => {
    const shop = counter()
      .does(missing(PADS, 200, at('14:50')), CLERK)
      .pass(5)
      .does(missing(OIL, 450, at('16:10')), CLERK)
    expect(shop.operation('a001-1').hold).toMatchObject({ since: at('09:00'), expectedAt: at('16:10') })
    shop.does(arrived(OIL, 450), CLERK)
    expect(shop.operation('a001-1').hold).toMatchObject({ note: '前制动片', expectedAt: at('14:50') })
    shop.does(arrived(PADS, 100), CLERK)
    expect(shop.operation('a001-1').hold).not.toBeNull()
    shop.does(arrived(PADS, 100), CLERK)
    expect(shop.operation('a001-1')).toMatchObject({ hold: null, parts: { state: 'complete' } })
    expect(stageOf(shop.order('a001'))).toBe('waiting')
  })

  test('without a time nobody pretends to know one', () => {
    const shop = counter()
      .does(missing(PADS, 200, at('14:50')), CLERK)
      .does(missing(OIL, 450, null), CLERK)
    expect(shop.operation('a001-1').hold?.expectedAt).toBeNull()
  })

  test('found after all: marked as not missing, the operation goes on', () => {
    const shop = counter().does(missing(PADS, 200), CLERK).does(missing(PADS, 0), CLERK)
    expect(shop.operation('a001-1').hold).toBeNull()
  })

  test('work that runs is not stopped from the counter: the technician sees it and pauses with it', () => {
    const operations = [work('换前制动片', 'mechanical', 60, { clocks: [clocked(MECHANIC, '08:55', null)] })]
    const shop = counter({ place: onBayNo(2), operations }).does(missing(PADS, 200), CLERK)
    expect(shop.operation('a001-1')).toMatchObject({ hold: null, parts: { state: 'missing', expectedAt: at('14:50') } })
    expect(stageOf(shop.order('a001'))).toBe('working')
  })

  test('an operation held for something else is not released by parts', () => {
    const hold = { reason: 'consent', since: at('08:55'), note: '', expectedAt: null } as const
    const operations = [work('换前制动片', 'mechanical', 60, { hold, consent: 'pending' })]
    const shop = counter({ operations }).does(missing(PADS, 200), CLERK).does(arrived(PADS, 200), CLERK)
    expect(shop.operation('a001-1').hold).toEqual(hold)
  })

  test('a technician who waits for a part that is on no line goes on waiting', () => {
    const hold = { reason: 'parts', since: at('08:55'), note: '卡箍', expectedAt: null } as const
    const operations = [work('换前制动片', 'mechanical', 60, { hold, parts: { state: 'missing', expectedAt: null } })]
    expect(counter({ operations }).does(reserve(PADS, 200), CLERK).operation('a001-1').hold).toEqual(hold)
  })

  test('more than were missing do not arrive', () => {
    const shop = counter().does(missing(PADS, 100), CLERK)
    expect(shop.refusal(arrived(PADS, 200), CLERK)).toEqual({ code: 'not-missing', part: '前制动片' })
  })
})

describe('parts are issued against the order and signed for (P4.6)', () => {
  test('what was handed out is known, with who took it and who gave it; it leaves the shelf, and the bill charges it', () => {
    const shop = counter().does(reserve(PADS, 200), CLERK).pass(10).does(issue(PADS, 200), CLERK)
    const { slips, stock } = shop.visit('a001').parts
    expect(slips).toMatchObject([
      { kind: 'issued', items: [{ lineId: PADS, quantity: 200 }], takenBy: MECHANIC, personId: CLERK, at: at('09:10') },
    ])
    expect(stock[PADS]).toMatchObject({ reserved: 0, shelf: '' })
    expect(issuedQuantity(shop.visit('a001'), PADS)).toBe(200)
  })

  test('more than was agreed is refused, also in two goes: it needs consent', () => {
    const shop = counter().does(issue(OIL, 400), CLERK)
    expect(shop.refusal(issue(OIL, 100), CLERK)).toMatchObject({ code: 'needs-consent', agreed: 450 })
    shop.does(issue(OIL, 50), CLERK)
    expect(issuedQuantity(shop.visit('a001'), OIL)).toBe(450)
  })

  test('what has not come is not handed out', () => {
    const shop = counter().does(missing(PADS, 100), CLERK)
    expect(shop.refusal(issue(PADS, 200), CLERK)).toEqual({ code: 'part-missing', part: '前制动片' })
    expect(shop.ask(issue(PADS, 100), CLERK).ok).toBe(true)
  })

  test('nothing is handed out before the customer has signed, nor to somebody who does not work here', () => {
    const shop = shopOf(newcomer('A001'))
    expect(shop.refusal(issue(PADS, 100), CLERK)).toEqual({ code: 'unsigned', ticket: 'A001' })
    expect(counter().refusal(issue(PADS, 100, 'nobody'), CLERK)).toEqual({ code: 'unknown', what: 'person' })
  })

  test('unused parts come back, and the bill does not charge them; more than went out do not', () => {
    const shop = counter().does(issue(OIL, 450), CLERK)
    expect(shop.refusal(bringBack(OIL, 500), CLERK)).toEqual({ code: 'more-than-issued', part: '机油' })
    shop.does(bringBack(OIL, 50), CLERK)
    expect(issuedQuantity(shop.visit('a001'), OIL)).toBe(400)
  })

  test('once the order is settled, paid or not, nothing crosses the counter', () => {
    const shop = counter()
    const visit = shop.visit('a001')
    const { estimates: _, ...bill } = billOf(visit)
    const entry = { ...bill, kind: 'settlement', number: 'WO1-1', reason: '', at: shop.now, personId: CLERK } as const
    shop.visits.set('a001', { ...visit, bill: { ...visit.bill, entries: [entry] } })
    expect(shop.refusal(issue(PADS, 100), CLERK)).toEqual({ code: 'already-settled', ticket: 'A001' })
  })
})

describe('old warranty parts are tagged and go back to the maker (P4.12)', () => {
  test('a tagged part is due thirty days after its successor was handed out; returned, it is done', () => {
    const shop = counter({}, 'warranty').does(issue(PADS, 200), CLERK).pass(120).does(tag(PADS), CLERK)
    const [old] = shop.visit('a001').parts.oldParts
    expect(old).toMatchObject({ name: '前制动片', tag: 'A001-1', dueAt: at('09:00') + OLD_PARTS_DUE, returnedAt: null })
    const back = { type: 'return-old-part', ...on, oldPartId: old!.id } as const
    shop.pass(60).does(back, CLERK)
    expect(shop.visit('a001').parts.oldParts[0]?.returnedAt).toBe(at('12:00'))
    expect(shop.refusal(back, CLERK)).toEqual({ code: 'returned-already', tag: 'A001-1' })
  })

  test('only warranty parts, only once handed out, and each once', () => {
    expect(counter().does(issue(PADS, 100), CLERK).refusal(tag(PADS), CLERK)).toMatchObject({ code: 'not-warranty' })
    const shop = counter({}, 'warranty')
    expect(shop.refusal(tag(PADS), CLERK)).toEqual({ code: 'not-issued', part: '前制动片' })
    shop.does(issue(PADS, 200), CLERK).does(tag(PADS), CLERK)
    expect(shop.refusal(tag(PADS), CLERK)).toEqual({ code: 'tagged-already', part: '前制动片' })
  })
})
