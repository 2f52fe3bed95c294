import { describe, expect, test } from 'vitest'
import { agreedLines, isPending } from '#domain/visit/agreement.ts'
import { shownHash } from '#domain/visit/shown.ts'
import { declined, draft, free, INK, labour, paper, part, Counter } from '../../support/agreement.ts'
import { handOver } from '../../support/commands.ts'
import { aCar, ADVISOR, at, clocked, newcomer, shopOf } from '../../support/floor-builder.ts'
import { work } from '../../support/sample-orders.ts'

const SERVICE = [labour('a001-1'), part('oil', 'a001-1')]

/** A car in the reception lane, and what the advisor does with its order. */
function atTheCounter(facts: Parameters<typeof newcomer>[1] = {}) {
  const shop = shopOf(newcomer('A001', { receivedAt: at('08:40'), ...facts }))
  return { shop, counter: new Counter(shop) }
}

describe('what the customer says (P3.5)', () => {
  test('a the complaint and the six questions behind it stand on the order, and the workshop reads the words', () => {
    const { shop, counter } = atTheCounter()
    const story = { what: '咯噔声', when: '早上冷车', where: '右前', who: '车主', why: '', how: '过减速带' }
    counter.does(counter.write(SERVICE, { complaint: '过减速带右前有咯噔声', story, diagnosis: '下摆臂衬套' }))
    expect(counter.agreement).toMatchObject({ story, diagnosis: '下摆臂衬套', version: 1 })
    expect(shop.order('a001').complaint).toBe('过减速带右前有咯噔声')
  })

  test('b a fault that nobody can name is looked at before it is signed for: road test or lift', () => {
    const { counter } = atTheCounter()
    const repair = { type: 'repair', complaint: '有异响' } as const
    counter.does(counter.write(SERVICE, repair)).confirmsAll()
    expect(counter.refusal(counter.sign())).toEqual({ code: 'check-first', ticket: 'A001' })
    counter.does(counter.write(SERVICE, { ...repair, roadTest: true })).confirmsAll()
    counter.does(counter.sign())
  })

  test('b with a diagnosis, and for maintenance, no such look is asked', () => {
    const { counter } = atTheCounter()
    counter
      .does(counter.write(SERVICE, { type: 'repair', diagnosis: '衬套磨损' }))
      .confirmsAll()
      .does(counter.sign())
    expect(counter.agreement.signed).not.toBeNull()
  })
})

describe('what is ordered (P3.6)', () => {
  test('a the order’s type is the advisor’s to say, and the floor follows', () => {
    const { shop, counter } = atTheCounter()
    counter.does(counter.write(SERVICE, { type: 'warranty' }))
    expect(shop.order('a001').type).toBe('warranty')
  })

  test('b labour lines are the floor’s operations, under the same ids, in their order', () => {
    const { shop, counter } = atTheCounter()
    const align = labour('align', { name: '四轮定位' }, { equipment: ['aligner'], standardMinutes: 48 })
    counter.does(counter.write([align, ...SERVICE]))
    expect(shop.order('a001').operations).toMatchObject([
      { id: 'align', name: '四轮定位', standardMinutes: 48, equipment: ['aligner'] },
      { id: 'a001-1', name: '保养' },
    ])
  })

  test('b an operation that stays keeps where it is planned', () => {
    const { shop, counter } = atTheCounter({
      operations: [work('保养', 'mechanical', 60, { bayId: 'bay-4', rank: 3 })],
    })
    counter.does(counter.write([labour('a001-1', { name: 'A 类保养' })]))
    expect(shop.order('a001').operations).toMatchObject([{ name: 'A 类保养', bayId: 'bay-4', rank: 3 }])
  })

  test('c a part belongs to one of the operations', () => {
    const { counter } = atTheCounter()
    const alone = counter.write([labour('a001-1'), part('oil', 'nothing')])
    expect(counter.refusal(alone)).toEqual({ code: 'line-wrong', problem: 'no-operation', line: '机油 0W-20' })
  })

  test('c two lines under one id are refused', () => {
    const { counter } = atTheCounter()
    expect(counter.refusal(counter.write([labour('a001-1'), free('a001-1')]))).toMatchObject({ problem: 'twice' })
  })

  test.each([-1, 10 ** 12, 0.5, NaN])('c a price of %s is refused, and nothing is written', (price) => {
    const { counter } = atTheCounter()
    expect(counter.refusal(counter.write([labour('a001-1', { price })]))).toMatchObject({ problem: 'price' })
    const dear = part('oil', 'a001-1', { unitPrice: price })
    expect(counter.refusal(counter.write([labour('a001-1'), dear]))).toMatchObject({ problem: 'price' })
    expect(counter.agreement.version).toBe(0)
  })

  test('c lines that come to more than a million yuan together are refused', () => {
    const { counter } = atTheCounter()
    const dear = [labour('a001-1', { price: 60_000_000 }), labour('b', { price: 60_000_000 })]
    expect(counter.refusal(counter.write(dear))).toMatchObject({ problem: 'total' })
  })

  test('d who pays is said line by line, and each payer’s total stands under what is signed', () => {
    const { counter } = atTheCounter()
    const lines = [...SERVICE, labour('bush', { payType: 'warranty', ifRefused: 41_600, price: 41_600 })]
    counter.does(counter.write(lines)).confirmsAll().does(counter.sign())
    expect(counter.agreement.signed?.totals).toMatchObject({ customer: 61_200, warranty: 41_600, internal: 0 })
  })

  test('e a customer’s own part is signed for with the words that no warranty is given', () => {
    const { shop, counter } = atTheCounter()
    const hashOf = (source: 'maker' | 'customer') => {
      counter.does(counter.write([labour('a001-1'), part('oil', 'a001-1', { source })]))
      return shownHash(shop.order('a001'), counter.agreement)
    }
    expect(hashOf('customer')).not.toBe(hashOf('maker'))
  })

  test('f a small request costs nothing and is written all the same', () => {
    const { counter } = atTheCounter()
    counter
      .does(counter.write([...SERVICE, free('water')]))
      .confirmsAll()
      .does(counter.sign())
    expect(counter.agreement.signed?.lines.at(-1)).toMatchObject({ kind: 'free', name: '加玻璃水' })
    expect(counter.agreement.signed?.totals.internal).toBe(0)
  })

  test('g a price known only after taking apart carries the most that it can become', () => {
    const { shop, counter } = atTheCounter()
    const open = labour('a001-1', { afterDisassembly: { mostMore: 48_000 } })
    counter
      .does(counter.write([open]))
      .confirmsAll()
      .does(counter.sign())
    const dearer = { ...open, afterDisassembly: { mostMore: 60_000 } }
    counter.does(counter.write([dearer]))
    expect(isPending(shop.order('a001'), counter.agreement)).toBe(true)
  })
})

describe('five confirmations and a signature (P3.8)', () => {
  test('a the signature waits for all five, and says which are missing', () => {
    const { counter } = atTheCounter()
    counter.does(counter.write(SERVICE))
    for (const what of ['items', 'price', 'promise', 'wash'] as const) counter.does(counter.confirm(what))
    expect(counter.refusal(counter.sign())).toEqual({ code: 'unconfirmed', ticket: 'A001', missing: ['old-parts'] })
    counter.does(counter.confirm('old-parts')).does(counter.sign())
  })

  test('a with the signature the floor knows promise, wash and old parts, and the order is binding', () => {
    const { shop, counter } = atTheCounter({ keepOldParts: true })
    counter.does(counter.write(SERVICE)).confirmsAll().does(counter.sign())
    expect(shop.order('a001')).toMatchObject({
      signature: { at: at('09:00'), kind: 'screen' },
      ...{ promisedAt: at('17:00'), washWished: true, keepOldParts: false },
    })
    expect(counter.agreement.signed).toMatchObject({ version: 1, personId: ADVISOR, ink: INK, kind: 'screen' })
    expect(agreedLines(shop.visit('a001'))).toEqual(SERVICE)
  })

  test('a an order without work is neither confirmed nor signed', () => {
    const { counter } = atTheCounter()
    counter.does(counter.write([free('water')]))
    expect(counter.refusal(counter.confirm('items'))).toEqual({ code: 'no-operations', ticket: 'A001' })
    expect(counter.refusal(counter.sign())).toEqual({ code: 'no-operations', ticket: 'A001' })
  })

  test('a a confirmation can be taken back', () => {
    const { counter } = atTheCounter()
    counter.does(counter.write(SERVICE)).confirmsAll()
    counter.does({ type: 'withdraw-confirmation', orderId: 'a001', what: 'wash' })
    expect(counter.refusal(counter.sign())).toMatchObject({ missing: ['wash'] })
  })

  test('a what was confirmed and is changed is confirmed no longer: items, price, promise, each by itself', () => {
    const { counter } = atTheCounter()
    counter.does(counter.write(SERVICE)).confirmsAll()
    counter.does(counter.write([labour('a001-1', { price: 30_000 }), SERVICE[1]!]))
    expect(counter.refusal(counter.sign())).toMatchObject({ missing: ['price'] })
    counter
      .does(counter.confirm('price'))
      .does(counter.write([labour('a001-1', { price: 30_000 }), SERVICE[1]!, free('w')]))
    expect(counter.refusal(counter.sign())).toMatchObject({ missing: ['items'] })
    counter.does({ type: 'propose-promise', orderId: 'a001', promisedAt: at('18:00') })
    expect(counter.refusal(counter.sign())).toMatchObject({ missing: ['items', 'promise'] })
  })

  test('a a promise that lies in the past is neither offered nor signed', () => {
    const { shop, counter } = atTheCounter()
    counter.does(counter.write(SERVICE))
    const past = { type: 'propose-promise', orderId: 'a001', promisedAt: at('08:59') } as const
    expect(counter.refusal(past)).toEqual({ code: 'promise-in-the-past' })
    counter.confirmsAll()
    shop.pass(9 * 60)
    expect(counter.refusal(counter.sign())).toEqual({ code: 'promise-in-the-past' })
  })

  test('b the signature is for exactly what was shown: once the order changed it is shown again', () => {
    const { counter } = atTheCounter()
    counter.does(counter.write(SERVICE)).confirmsAll()
    const seen = counter.sign()
    counter.does(counter.write([...SERVICE, free('water')])).does(counter.confirm('items'))
    expect(counter.refusal(seen)).toEqual({ code: 'shown-changed', ticket: 'A001' })
    counter.does(counter.sign())
  })

  test('c a signed order is not signed again while nothing has changed', () => {
    const { counter } = atTheCounter()
    counter.does(counter.write(SERVICE)).confirmsAll().does(counter.sign())
    expect(counter.refusal(counter.sign())).toMatchObject({ code: 'wrong-stage', stage: 'signed' })
  })

  test('d an unsigned order is not handed to the workshop', () => {
    const { shop, counter } = atTheCounter()
    counter.does(counter.write(SERVICE)).confirmsAll()
    expect(shop.refusal(handOver('a001'))).toEqual({
      code: 'unsigned',
      ticket: 'A001',
    })
  })

  test('e two advisors on one order: the second is told who changed it and when, and nothing of either is lost', () => {
    const { counter } = atTheCounter()
    const stale = counter.write([...SERVICE, free('mine')])
    counter.does(counter.write([...SERVICE, free('theirs')]))
    expect(counter.refusal(stale)).toEqual({
      code: 'written-meanwhile',
      ticket: 'A001',
      person: '王敏',
      at: at('09:00'),
      version: 1,
    })
    expect(counter.agreement.lines.at(-1)).toMatchObject({ id: 'theirs' })
    counter.does(counter.write([...SERVICE, free('mine')]))
    expect(counter.agreement).toMatchObject({ version: 2, lines: [{}, {}, { id: 'mine' }] })
  })
})

describe('a change after the signature (P3.8)', () => {
  const signed = () => {
    const { shop, counter } = atTheCounter()
    counter.does(counter.write(SERVICE)).confirmsAll().does(counter.sign())
    return { shop, counter }
  }

  test('that costs money waits for a new signature; until then the old order holds, on the floor too', () => {
    const { shop, counter } = signed()
    counter.does(counter.write([...SERVICE, labour('align', { name: '四轮定位' })]))
    expect(isPending(shop.order('a001'), counter.agreement)).toBe(true)
    expect(agreedLines(shop.visit('a001'))).toEqual(SERVICE)
    expect(shop.order('a001').operations).toHaveLength(1)
    expect(counter.refusal(counter.sign())).toMatchObject({ code: 'unconfirmed', missing: ['items', 'price'] })
    counter.does(counter.confirm('items')).does(counter.confirm('price')).does(counter.sign())
    expect(shop.order('a001').operations.map(({ id }) => id)).toEqual(['a001-1', 'align'])
    expect(counter.agreement.formerlySigned).toHaveLength(1)
  })

  test('that costs nothing holds at once: a lower price, a free request, a line less', () => {
    const { shop, counter } = signed()
    const cheaper = [labour('a001-1', { price: 11_000 }), free('water')]
    counter.does(counter.write(cheaper))
    expect(isPending(shop.order('a001'), counter.agreement)).toBe(false)
    expect(agreedLines(shop.visit('a001'))).toEqual(cheaper)
    expect(counter.agreement.signed?.lines).toEqual(SERVICE)
  })

  test('of the promise is signed for, and the old promise is kept', () => {
    const { shop, counter } = signed()
    counter.does({ type: 'propose-promise', orderId: 'a001', promisedAt: at('18:30') })
    expect(counter.refusal(counter.sign())).toMatchObject({ missing: ['promise'] })
    const term = { what: 'promise', promisedAt: at('18:30') } as const
    counter.does({ type: 'confirm-term', orderId: 'a001', seen: counter.agreement.version, term }).does(counter.sign())
    expect(shop.order('a001')).toMatchObject({ promisedAt: at('18:30'), formerPromises: [{ promisedAt: at('17:00') }] })
  })

  test('of wash or old parts is the customer’s, and the workshop knows it at once', () => {
    const { shop, counter } = signed()
    const term = { what: 'wash', wished: false } as const
    counter.does({ type: 'confirm-term', orderId: 'a001', seen: counter.agreement.version, term })
    expect(shop.order('a001').washWished).toBe(false)
    expect(isPending(shop.order('a001'), counter.agreement)).toBe(false)
  })

  test('cannot take away what somebody has worked on', () => {
    const { shop, counter } = signed()
    const begun = { ...shop.operation('a001-1'), clocks: [clocked('liu-yang', '08:50', null)] }
    shop.floor = { ...shop.floor, orders: new Map([['a001', { ...shop.order('a001'), operations: [begun] }]]) }
    expect(counter.refusal(counter.write([labour('other')]))).toMatchObject({ code: 'work-begun', operation: '保养' })
  })

  test('of an order that was signed in the old system is signed here, and its work goes on', () => {
    const shop = shopOf(aCar('A001'))
    const counter = new Counter(shop)
    counter.does(counter.write([labour('a001-1'), labour('align', { name: '四轮定位' })])).confirmsAll()
    expect(shop.order('a001').operations).toHaveLength(1)
    counter.does(counter.sign())
    expect(shop.order('a001').operations.map(({ id }) => id)).toEqual(['a001-1', 'align'])
  })

  test('comes too late once the car has passed its inspection', () => {
    const { shop, counter } = signed()
    shop.floor = { ...shop.floor, orders: new Map([['a001', { ...shop.order('a001'), readyAt: at('09:00') }]]) }
    expect(counter.refusal(counter.write(SERVICE))).toMatchObject({ code: 'wrong-stage', stage: 'ready' })
  })
})

describe('what the customer does not want (P3.9)', () => {
  test('a stands on the order, with where it came from and what it would have cost', () => {
    const { counter } = atTheCounter()
    const wiper = declined('wiper', { text: '更换雨刮片', safety: false, from: 'left-undone', price: 16_800 })
    counter
      .does(counter.write(SERVICE, { declined: [wiper] }))
      .confirmsAll()
      .does(counter.sign())
    expect(counter.agreement.declined).toEqual([{ ...wiper, refusal: null }])
  })

  test('b where safety is concerned the refusal is signed before the order is', () => {
    const { counter } = atTheCounter()
    counter.does(counter.write(SERVICE, { declined: [declined('brakes')] })).confirmsAll()
    expect(counter.refusal(counter.sign())).toEqual({ code: 'refusal-unsigned', item: '更换前制动片' })
    counter.does({ type: 'sign-refusal', orderId: 'a001', declinedId: 'brakes', ink: INK }).does(counter.sign())
    expect(counter.agreement.declined[0]?.refusal).toEqual({ ink: INK, at: at('09:00') })
  })

  test('b a refusal was signed for its words: for other words it is signed anew', () => {
    const { counter } = atTheCounter()
    counter.does(counter.write(SERVICE, { declined: [declined('brakes')] }))
    counter.does({ type: 'sign-refusal', orderId: 'a001', declinedId: 'brakes', ink: INK })
    counter.does(counter.write([...SERVICE, free('water')], { declined: [declined('brakes')] }))
    expect(counter.agreement.declined[0]?.refusal).not.toBeNull()
    counter.does(counter.write(SERVICE, { declined: [declined('brakes', { text: '更换四轮制动片' })] }))
    expect(counter.agreement.declined[0]?.refusal).toBeNull()
  })

  test('b a refusal of what nobody recommended is refused', () => {
    const { counter } = atTheCounter()
    const nothing = { type: 'sign-refusal', orderId: 'a001', declinedId: 'brakes', ink: INK } as const
    expect(counter.refusal(nothing)).toEqual({ code: 'unknown', what: 'item' })
  })
})

describe('orders that were written by hand (P3.11)', () => {
  test('a are entered afterwards in one step, with their true times', () => {
    const { shop, counter } = atTheCounter()
    shop.pass(180)
    const facts = { arrivedAt: at('08:10'), signedAt: at('08:25'), promisedAt: at('11:00'), washWished: true }
    counter.does(paper('a001', facts))
    expect(shop.order('a001')).toMatchObject({
      ...{ arrivedAt: at('08:10'), promisedAt: at('11:00'), washWished: true },
      signature: { at: at('08:25'), kind: 'paper' },
    })
    expect(counter.agreement.signed).toMatchObject({ kind: 'paper', ink: null, at: at('08:25') })
  })

  test('a what was refused on paper is refused', () => {
    const { counter } = atTheCounter()
    counter.does(paper('a001', { draft: draft(SERVICE, { declined: [declined('brakes')] }) }))
    expect(counter.agreement.declined[0]?.refusal).toEqual({ ink: null, at: at('09:00') })
  })

  test('a times that cannot be are refused: signed before arrival, or in the future', () => {
    const { counter } = atTheCounter()
    expect(counter.refusal(paper('a001', { signedAt: at('09:01') }))).toEqual({ code: 'wrong-time', at: at('09:01') })
    const early = paper('a001', { arrivedAt: at('08:30'), signedAt: at('08:20') })
    expect(counter.refusal(early)).toEqual({ code: 'wrong-time', at: at('08:30') })
  })

  test('a without a promise, or without work, paper is no order', () => {
    const { counter } = atTheCounter()
    expect(counter.refusal(paper('a001', { promisedAt: null }))).toMatchObject({ missing: ['promise'] })
    expect(counter.refusal(paper('a001', { draft: draft([free('water')]) }))).toMatchObject({ code: 'no-operations' })
  })

  test('a its signature is bound to the same text as one on a screen', () => {
    const { shop, counter } = atTheCounter()
    counter.does(paper('a001', { washWished: true, keepOldParts: false }))
    expect(counter.agreement.signed?.hash).toBe(shownHash(shop.order('a001'), counter.agreement))
  })
})
