// Work beyond the order (P4.7): found, priced, asked in one batch, answered item by item.
import { describe, expect, test } from 'vitest'
import { openAsks, standingProposal } from '#domain/visit/extra-work.ts'
import { agreedLines } from '#domain/visit/agreement.ts'
import { stageOf } from '#domain/order.ts'
import { answer, ask, attested, ink, price, report } from '../../support/extra-work.ts'
import { closeUnrepaired, pause, release, start } from '../../support/commands.ts'
import { CASHIER, settle } from '../../support/delivery.ts'
import {
  aCar,
  ADVISOR,
  at,
  clocked,
  doneBy,
  MECHANIC,
  newcomer,
  onBayNo,
  shopOf,
  type Shop,
} from '../../support/floor-builder.ts'
import { work } from '../../support/sample-orders.ts'

/** A car on bay 2 with two operations, the first of them running; f1 is about safety, f2 is not. */
const shop = () =>
  shopOf(
    aCar('A001', {
      place: onBayNo(2),
      promisedAt: at('11:00'),
      operations: [
        work('保养', 'mechanical', 60, { clocks: [clocked(MECHANIC, '08:50', null)] }),
        work('空调', 'mechanical', 30),
      ],
    }),
  )
    .does(report('f1'), MECHANIC)
    .does(report('f2', { text: '雨刮老化', safety: false, urgency: 'soon' }), MECHANIC)

const priced = () => shop().does(price('f1', 128_000), ADVISOR).does(price('f2', 9_000), ADVISOR)
const asked = (facts = {}) => priced().does(ask('p1', ['f1', 'f2'], { promisedAt: at('12:30'), ...facts }), ADVISOR)
const hash = (of: Shop) => standingProposal(of.visit('a001').extraWork)!.hash
const stateOf = (of: Shop, id: string) => of.visit('a001').extraWork.findings.find((f) => f.id === id)!.state

describe('what a technician finds beyond the order', () => {
  test('is written with who found it and when, and boards see that it waits for the advisor (P4.7)', () => {
    expect(shop().visit('a001').extraWork.findings[0]).toMatchObject({
      id: 'f1',
      personId: MECHANIC,
      at: at('09:00'),
      measured: '2 mm',
      state: 'reported',
    })
    expect(shop().order('a001').desk.findings).toBe(2)
  })

  test('is refused for work that is not on the order, and under an id that is in use (P4.7)', () => {
    expect(shop().refusal(report('f3', { operationId: 'a009-1' }))).toEqual({ code: 'unknown', what: 'operation' })
    expect(shop().refusal(report('f1'))).toEqual({ code: 'known-already', what: 'finding' })
  })

  test('is refused once the car is ready for its customer (P4.7)', () => {
    const ready = shopOf(aCar('A001', { readyAt: at('08:58') }))
    expect(ready.refusal(report('f1'))).toMatchObject({ code: 'wrong-stage', stage: 'ready' })
  })

  test('is written on the order for the next visit, or withdrawn when it was nothing; then nothing is open (P5.4)', () => {
    const done = shop()
      .does({ type: 'note-finding', orderId: 'a001', findingId: 'f1' }, ADVISOR)
      .does({ type: 'withdraw-finding', orderId: 'a001', findingId: 'f2', reason: '看错了' }, MECHANIC)
    expect([stateOf(done, 'f1'), stateOf(done, 'f2')]).toEqual(['noted', 'withdrawn'])
    expect(openAsks(done.visit('a001').extraWork)).toEqual([])
    expect(done.refusal({ type: 'note-finding', orderId: 'a001', findingId: 'f2' }, ADVISOR)).toMatchObject({
      code: 'finding-settled',
      state: 'withdrawn',
    })
  })
})

describe('the advisor', () => {
  test('prices a finding; nobody else does (P4.7)', () => {
    expect(stateOf(priced(), 'f1')).toBe('priced')
    expect(shop().refusal(price('f1', 100), MECHANIC)).toMatchObject({ code: 'not-allowed' })
  })

  test('puts no price beside the scale, and no part to work that nobody does', () => {
    expect(shop().refusal(price('f1', -1), ADVISOR)).toEqual({ code: 'not-a-price' })
    expect(shop().refusal(price('f1', 10 ** 12), ADVISOR)).toEqual({ code: 'not-a-price' })
    const [labour, part] = price('f1', 100).lines
    expect(
      shop().refusal({ ...price('f1', 100), lines: [labour!, { ...part!, operationId: 'x' } as never] }, ADVISOR),
    ).toEqual({ code: 'unknown', what: 'operation' })
  })

  test('asks the customer for all of it in one batch: there is never a second that waits (P4.7)', () => {
    const one = asked()
    expect(one.order('a001').desk).toMatchObject({ findings: 0, asked: { since: at('09:00'), items: 2 } })
    one.does(report('f3'), MECHANIC).does(price('f3', 500), ADVISOR)
    expect(one.refusal(ask('p2', ['f3']), ADVISOR)).toEqual({ code: 'already-asked', ticket: 'A001' })
    one.does(ask('p1', ['f1', 'f2', 'f3']), ADVISOR)
    expect(standingProposal(one.visit('a001').extraWork)).toMatchObject({ version: 2, findingIds: ['f1', 'f2', 'f3'] })
  })

  test('asks nothing that has no price, and promises nothing in the past (P4.7)', () => {
    expect(shop().refusal(ask('p1', ['f1']), ADVISOR)).toEqual({ code: 'not-priced', finding: '前刹车片磨损' })
    expect(priced().refusal(ask('p1', ['f1'], { promisedAt: at('08:00') }), ADVISOR)).toEqual({
      code: 'promise-in-the-past',
    })
  })

  test('has what cannot go on wait for the answer, its clock stopped; the rest goes on (P4.7)', () => {
    const one = asked({ holds: ['a001-1'] })
    expect(one.operation('a001-1')).toMatchObject({ hold: { reason: 'consent' }, consent: 'pending' })
    expect(one.operation('a001-1').clocks.at(-1)!.stoppedAt).toBe(at('09:00'))
    expect(one.operation('a001-2').hold).toBeNull()
    one.does({ type: 'withdraw-proposal', orderId: 'a001', proposalId: 'p1', reason: '价格算错' }, ADVISOR)
    expect(one.operation('a001-1')).toMatchObject({ hold: null, consent: 'agreed' })
    expect(stateOf(one, 'f1')).toBe('priced')
  })

  test('is reminded once a period when nobody answers, not before (P4.7)', () => {
    const one = asked()
    const remind = { type: 'remind-advisor', orderId: 'a001', proposalId: 'p1', afterMinutes: 15 } as const
    expect(one.pass(14).refusal(remind, '')).toEqual({ code: 'reminded-already', at: at('09:00') })
    one.pass(1).does(remind, '')
    expect(one.order('a001').desk.asked).toMatchObject({ remindedAt: at('09:15') })
    expect(one.refusal(remind, '')).toMatchObject({ code: 'reminded-already' })
    one.pass(15).does(remind, '')
  })
})

describe('the customer', () => {
  test('agrees to one and declines the other: work, price and promise change at once, and the bay sees it (P4.7)', () => {
    const one = asked({ holds: ['a001-1'] })
    const rev = one.floor.rev
    one.does(answer(hash(one), { f1: 'agreed', f2: 'declined' }), ADVISOR)
    expect(one.floor.rev).toBe(rev + 1)
    const order = one.order('a001')
    expect(order.operations.map(({ name }) => name)).toEqual(['保养', '空调', '更换 f1'])
    expect(order.promisedAt).toBe(at('12:30'))
    expect(order.formerPromises.at(-1)).toMatchObject({ promisedAt: at('11:00') })
    expect(order.operations[0]!.hold).toBeNull()
    expect(order.desk.asked).toBeNull()
    expect(agreedLines(one.visit('a001')).map(({ id }) => id)).toEqual(['f1-work', 'f1-part'])
    expect(one.visit('a001').agreement.declined).toEqual([expect.objectContaining({ id: 'f2', from: 'finding' })])
  })

  test('declines everything: neither work nor promise changes, and what waited goes on (P4.7)', () => {
    const one = asked({ holds: ['a001-1'] })
    one.does(answer(hash(one), { f1: 'declined', f2: 'declined' }), ADVISOR)
    expect(one.order('a001')).toMatchObject({ promisedAt: at('11:00'), operations: { length: 2 } })
    expect(one.operation('a001-1').hold).toBeNull()
  })

  test('answers one now: the other stays open, and holds only what it was found on (P4.7)', () => {
    const one = asked({ holds: ['a001-1'] })
    one.does(answer(hash(one), { f2: 'agreed' }), ADVISOR)
    expect(one.operation('a001-1').hold).toMatchObject({ reason: 'consent' })
    expect(openAsks(one.visit('a001').extraWork).map(({ id }) => id)).toEqual(['f1'])
    expect(one.order('a001').desk.asked).toMatchObject({ items: 1 })
  })

  test('is asked again when the price changed while they looked: the answer to the old version is refused (P4.7)', () => {
    const one = asked()
    const seen = hash(one)
    one.does(price('f1', 138_000), ADVISOR)
    expect(one.refusal(answer(seen, { f1: 'agreed' }), ADVISOR)).toEqual({ code: 'proposal-changed', version: 2 })
    expect(stateOf(one, 'f1')).toBe('asked')
    one.does(answer(hash(one), { f1: 'agreed', f2: 'declined' }), ADVISOR)
    expect(stateOf(one, 'f1')).toBe('agreed')
  })

  test('cannot answer what was withdrawn while they looked (P4.7)', () => {
    const one = asked()
    const seen = hash(one)
    one.does({ type: 'withdraw-proposal', orderId: 'a001', proposalId: 'p1', reason: '配件没有' }, ADVISOR)
    expect(one.refusal(answer(seen, { f1: 'agreed' }), ADVISOR)).toEqual({ code: 'proposal-withdrawn' })
  })

  test('taps twice: the second changes nothing (P4.7)', () => {
    const one = asked()
    const seen = hash(one)
    one.does(answer(seen, { f1: 'agreed', f2: 'agreed' }), ADVISOR)
    expect(one.refusal(answer(seen, { f1: 'declined', f2: 'agreed' }), ADVISOR)).toEqual({ code: 'answered-already' })
    expect(one.order('a001').operations).toHaveLength(4)
  })

  test('signs at desk and kiosk, gives a code on the phone, is attested by telephone; nothing else will do (P4.7)', () => {
    const one = asked()
    const by = (place: 'desk' | 'kiosk' | 'phone' | 'telephone', evidence: never) =>
      one.refusal({ ...answer(hash(one), { f2: 'agreed' }), by: place, evidence }, ADVISOR)
    expect(by('kiosk', attested as never)).toEqual({ code: 'evidence-missing', by: 'kiosk' })
    expect(by('phone', ink as never)).toEqual({ code: 'evidence-missing', by: 'phone' })
    expect(by('telephone', ink as never)).toEqual({ code: 'evidence-missing', by: 'telephone' })
    expect(by('telephone', { ...attested, personId: MECHANIC } as never)).toMatchObject({ code: 'evidence-missing' })
    one.does({ ...answer(hash(one), { f2: 'agreed' }), by: 'telephone', evidence: attested }, ADVISOR)
    expect(standingProposal(one.visit('a001').extraWork)!.answers[0]).toMatchObject({
      by: 'telephone',
      hash: hash(one),
      evidence: { kind: 'attest', personId: ADVISOR, how: 'telephone', note: '打电话，机主本人' },
    })
  })

  test('declines what is about safety only with a refusal that they put their hand to (P3.9)', () => {
    const one = asked()
    const unsure = { findingId: 'f1', verdict: 'declined', refused: false } as const
    const without = { ...answer(hash(one), {}), answers: [unsure] }
    expect(one.refusal(without, ADVISOR)).toEqual({ code: 'refusal-unsigned', item: '前刹车片磨损' })
    one.does(answer(hash(one), { f1: 'declined' }), ADVISOR)
    expect(one.visit('a001').agreement.declined[0]).toMatchObject({ safety: true, refusal: { ink: ink.ink } })
  })

  test('declines it by telephone: the refusal is signed when the car is collected (P3.9)', () => {
    const one = asked()
    one.does({ ...answer(hash(one), { f1: 'declined' }), by: 'telephone', evidence: attested }, ADVISOR)
    expect(one.visit('a001').agreement.declined[0]).toMatchObject({ safety: true, refusal: null })
  })

  test('agrees after the final inspection: the new work is inspected, too (P5.1)', () => {
    const done = work('保养', 'mechanical', 60, { state: 'done', clocks: [clocked(MECHANIC, '08:45', '08:55')] })
    const one = shopOf(aCar('A001', { operations: [done], inspectedAt: at('08:58'), washWished: true }))
    one
      .does(report('f1'), MECHANIC)
      .does(price('f1', 100), ADVISOR)
      .does(ask('p1', ['f1']), ADVISOR)
    one.does(answer(hash(one), { f1: 'agreed' }), ADVISOR)
    expect(stageOf(one.order('a001'))).toBe('waiting')
    expect(one.order('a001').inspectedAt).toBeNull()
  })
})

describe('extra work is extra to an order that is signed and still open', () => {
  test('before the signature it is written on the order; nothing is asked beside it (P3.8, P4.7)', () => {
    const early = shopOf(newcomer('A001'))
      .does(report('f1', { operationId: null }), ADVISOR)
      .does(price('f1', 100), ADVISOR)
    expect(early.refusal(ask('p1', ['f1']), ADVISOR)).toMatchObject({ code: 'wrong-stage', stage: 'arrived' })
  })

  test('a car that was given up is asked nothing more, and an answer that comes late changes nothing (S.4)', () => {
    const late = asked().does(ask('p1', ['f1', 'f2'], { holds: ['a001-1'] }), ADVISOR)
    const was = hash(late)
    late.does(closeUnrepaired('a001', 15_000), ADVISOR)
    expect(late.refusal(answer(was, { f1: 'agreed', f2: 'agreed' }), ADVISOR)).toEqual({ code: 'proposal-withdrawn' })
    expect(late.refusal(ask('p1', ['f1']), ADVISOR)).toMatchObject({ code: 'wrong-stage' })
    expect(late.order('a001').operations.map(({ id }) => id)).toEqual(['a001-1', 'a001-2'])
  })

  test('what stands on a settlement is all: more is asked only when that is taken back (P6.1)', () => {
    const finished = shopOf(
      aCar('A001', {
        place: { kind: 'parking', spot: 'C1' },
        operations: [work('保养', 'mechanical', 60, doneBy(MECHANIC))],
        inspectedAt: at('08:58'),
      }),
    )
    finished.does(settle('a001'), CASHIER).does(report('f1'), MECHANIC).does(price('f1', 100), ADVISOR)
    expect(finished.refusal(ask('p1', ['f1']), ADVISOR)).toEqual({ code: 'already-settled', ticket: 'A001' })
    finished
      .does({ type: 'counter-settlement', orderId: 'a001', reason: '还有增项' }, CASHIER)
      .does(ask('p1', ['f1']), ADVISOR)
    expect(finished.refusal(settle('a001'), CASHIER)).toMatchObject({ code: 'extra-work-open', items: 1 })
  })

  test('what waits for parts already waits for the customer’s word, too, and goes on once both are there (P4.6, P4.7)', () => {
    const waiting = priced().does(pause('a001-1', MECHANIC), MECHANIC)
    waiting.does(ask('p1', ['f1', 'f2'], { holds: ['a001-1'] }), ADVISOR)
    expect(waiting.operation('a001-1')).toMatchObject({ hold: { reason: 'parts' }, consent: 'pending' })
    const partsFirst = waiting.does(release('a001-1'))
    expect(partsFirst.refusal(start('a001-1', MECHANIC))).toEqual({ code: 'consent-pending', operation: '保养' })
    expect(partsFirst.refusal(release('a001-1'))).toEqual({ code: 'consent-pending', operation: '保养' })
    partsFirst.does(answer(hash(waiting), { f1: 'declined', f2: 'declined' }), ADVISOR)
    expect(partsFirst.does(start('a001-1', MECHANIC)).operation('a001-1').hold).toBeNull()

    const answerFirst = priced().does(pause('a001-1', MECHANIC), MECHANIC)
    answerFirst.does(ask('p1', ['f1', 'f2'], { holds: ['a001-1'] }), ADVISOR)
    answerFirst.does(answer(hash(answerFirst), { f1: 'declined', f2: 'declined' }), ADVISOR)
    expect(answerFirst.operation('a001-1')).toMatchObject({
      ...{ hold: { reason: 'parts' }, consent: 'agreed', parts: { state: 'missing' } },
    })
  })

  test('what waits for the customer’s word is let go by their answer or by taking the question back, not by hand (P4.7)', () => {
    const waiting = asked({ holds: ['a001-1'] })
    expect(waiting.refusal(release('a001-1'), MECHANIC)).toEqual({ code: 'consent-pending', operation: '保养' })
    waiting.does({ type: 'withdraw-proposal', orderId: 'a001', proposalId: 'p1', reason: '看错了' }, ADVISOR)
    expect(waiting.operation('a001-1')).toMatchObject({ hold: null, consent: 'agreed' })
  })
})
