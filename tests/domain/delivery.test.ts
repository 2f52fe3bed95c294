import { deliver } from '../support/delivery.ts'
import { describe, expect, test } from 'vitest'
import { dispatchQueue } from '#domain/dispatch.ts'
import { queueOf } from '#domain/floor.ts'
import { stageOf } from '#domain/order.ts'
import {
  cancel,
  checkIn,
  closeUnrepaired,
  driveIn,
  fail,
  finish,
  hold,
  makeReady,
  move,
  pass,
  plan,
  reopen,
  sign,
  start,
  washed,
} from '../support/commands.ts'
import {
  aCar,
  ADVISOR,
  at,
  doneBy,
  FOREMAN,
  INSPECTOR,
  MECHANIC,
  newcomer,
  onBayNo,
  shopOf,
} from '../support/floor-builder.ts'
import { work } from '../support/sample-orders.ts'

const done = { operations: [work('保养', 'mechanical', 60, { ...doneBy(MECHANIC), bayId: 'bay-1' })] }
const inspected = { ...done, inspectedAt: at('08:58'), inspectorId: INSPECTOR }
const stage = (shop: ReturnType<typeof shopOf>) => stageOf(shop.order('a001'))

describe('final inspection (P5.1)', () => {
  test('passed, with who and when; then wash where it is wished (P5.5)', () => {
    const shop = shopOf(aCar('A001', { ...done, washWished: true })).inspects('a001')
    expect(shop.order('a001')).toMatchObject({ inspectedAt: at('09:00'), inspectorId: INSPECTOR })
    expect(stage(shop)).toBe('wash')
    expect(stage(shop.does(move('a001', 'wash')).does(washed('a001')))).toBe('handover')
  })

  test('by an inspector or the foreman, not by an advisor or a technician', () => {
    const shop = shopOf(aCar('A001', done))
    expect(shopOf(aCar('A001', done)).inspects('a001', FOREMAN).order('a001').inspectorId).toBe(FOREMAN)
    for (const who of [ADVISOR, 'wu-jun'])
      expect(shop.refusal(pass('a001'), who)).toEqual({ code: 'not-allowed', needs: ['inspector', 'foreman'] })
  })

  test('nobody inspects what they repaired', () => {
    const own = aCar('A001', { operations: [work('保养', 'mechanical', 60, doneBy(INSPECTOR))] })
    expect(shopOf(own).refusal(pass('a001'), INSPECTOR)).toEqual({ code: 'own-work', person: '徐静' })
    expect(shopOf(own).refusal(fail('a001', 'a001-1'), INSPECTOR)).toEqual({ code: 'own-work', person: '徐静' })
  })

  test('not before the work is done, nor twice', () => {
    expect(shopOf(aCar('A001')).refusal(pass('a001'), INSPECTOR)).toMatchObject({
      code: 'wrong-stage',
      stage: 'waiting',
      needs: ['inspection'],
    })
    expect(shopOf(aCar('A001', inspected)).refusal(pass('a001'), INSPECTOR)).toMatchObject({
      code: 'wrong-stage',
      stage: 'handover',
    })
  })
})

describe('a failed inspection is rework (P5.3)', () => {
  test('with the reason, at the head of the queue of the bay where it was done', () => {
    const shop = shopOf(
      aCar('A001', { ...done, place: { kind: 'inspection', spot: null } }),
      aCar('A002'),
      aCar('A003'),
    )
    shop.does(plan('a002-1', 1)).does(plan('a003-1', 1)).does(fail('a001', 'a001-1'), INSPECTOR)
    expect(queueOf(shop.floor, 'bay-1').map(({ order }) => order.id)).toEqual(['a001', 'a002', 'a003'])
    expect(shop.operation('a001-1')).toMatchObject({ state: 'open', rework: '螺栓没有拧到力矩' })
    expect(shop.order('a001')).toMatchObject({ failures: 1, inspectedAt: null, inspectorId: null })
    expect(dispatchQueue(shop.floor)[0]?.id).toBe('a001')
  })

  test('only what is named is open again, and each failure is counted', () => {
    const two = [...done.operations, work('换刹车片', 'mechanical', 30, { ...doneBy(MECHANIC), bayId: 'bay-1' })]
    const shop = shopOf(aCar('A001', { operations: two, place: onBayNo(1) })).does(fail('a001', 'a001-2'), INSPECTOR)
    expect(shop.order('a001').operations.map((operation) => operation.state)).toEqual(['done', 'open'])
    shop.pass(1).does(start('a001-2', MECHANIC)).does(finish('a001-2')).does(fail('a001', 'a001-1'), INSPECTOR)
    expect(shop.order('a001').failures).toBe(2)
    expect(shop.refusal(fail('a001', 'a001-9'), INSPECTOR).code).toBe('wrong-stage')
  })

  test('names only work of this order', () => {
    expect(shopOf(aCar('A001', done)).refusal(fail('a001', 'a002-1'), INSPECTOR)).toEqual({
      code: 'unknown',
      what: 'operation',
    })
  })

  test('what was never planned comes back without a bay', () => {
    const bench = aCar('A001', {
      operations: [work('修发电机', 'mechanical', 60, { ...doneBy(MECHANIC), needsBay: false })],
    })
    expect(shopOf(bench).does(fail('a001', 'a001-1'), INSPECTOR).operation('a001-1').bayId).toBeNull()
  })
})

describe('internal handover and delivery (P5.5, P5.6, P6.6)', () => {
  test('only a washed car is washed, only a handed over one is ready, only a ready one is delivered', () => {
    const shop = shopOf(aCar('A001', done))
    expect(shop.refusal(washed('a001')).code).toBe('wrong-stage')
    expect(shop.refusal(makeReady('a001')).code).toBe('wrong-stage')
    expect(shop.refusal(deliver('a001'), ADVISOR)).toMatchObject({ code: 'wrong-stage', needs: ['ready'] })
  })

  test('a car that still stands on a bay is not ready', () => {
    const shop = shopOf(aCar('A001', { ...inspected, place: onBayNo(1) }))
    expect(shop.refusal(makeReady('a001'))).toEqual({ code: 'car-on-bay', ticket: 'A001', bay: '1' })
    expect(
      shop
        .does(move('a001', 'parking', 'C3'))
        .handsBack('a001')
        .order('a001').readyAt,
    ).toBe(at('09:00'))
  })

  test('delivered, the car is off site and counted; with the next revision the order has left the floor', () => {
    const shop = shopOf(aCar('A001', { ...inspected, promisedAt: at('10:00') }), aCar('A002'))
      .handsBack('a001')
      .pass(120)
      .givesBack('a001')
    expect(shop.order('a001').place).toEqual({ kind: 'off-site', spot: null })
    expect(shop.floor.today).toEqual({ date: '2026-11-22', delivered: 1, onTime: 1 })
    expect(shop.does(driveIn('a002', 1)).floor.orders.has('a001')).toBe(false)
  })

  test('made ready after its promise it was late', () => {
    const shop = shopOf(aCar('A001', { ...inspected, promisedAt: at('08:59') }))
      .handsBack('a001')
      .givesBack('a001')
    expect(shop.floor.today).toMatchObject({ delivered: 1, onTime: 0 })
  })

  test('the day is counted from local midnight', () => {
    const shop = shopOf(aCar('A001', inspected), aCar('A002', inspected))
      .handsBack('a001')
      .handsBack('a002')
      .givesBack('a001')
    expect(shop.pass(15 * 60).givesBack('a002').floor.today).toEqual({
      date: '2026-11-23',
      delivered: 1,
      onTime: 1,
    })
  })
})

describe('an end that is no delivery (S.4)', () => {
  test('an order is cancelled before work, with who and why, and leaves the floor', () => {
    const shop = shopOf(aCar('A001'), newcomer('A002')).does(cancel('a001'), ADVISOR)
    expect(shop.order('a001').end).toEqual({
      kind: 'cancelled',
      at: at('09:00'),
      personId: ADVISOR,
      reason: '客户不修了',
    })
    expect(shop.does(sign('a002')).floor.orders.has('a001')).toBe(false)
  })

  test('not once somebody has worked on it, and not while it blocks a bay', () => {
    const shop = shopOf(aCar('A001', { place: onBayNo(1) }))
    expect(shop.refusal(cancel('a001'))).toEqual({ code: 'car-on-bay', ticket: 'A001', bay: '1' })
    shop.does(start('a001-1', MECHANIC))
    expect(shop.refusal(cancel('a001')).code).toBe('wrong-stage')
    const begun = aCar('A001', { operations: [work('保养', 'mechanical', 60, { clocks: doneBy(MECHANIC).clocks! })] })
    expect(shopOf(begun).refusal(cancel('a001')).code).toBe('wrong-stage')
  })

  test('closed unrepaired, it is handed back and delivered', () => {
    const shop = shopOf(aCar('A001', { place: onBayNo(1) }))
      .does(hold('a001-1'))
      .does(closeUnrepaired('a001'), ADVISOR)
    expect(stage(shop)).toBe('handover')
    expect(shop.operation('a001-1').hold).toBeNull()
    expect(stage(shop.does(move('a001', 'parking')).handsBack('a001'))).toBe('ready')
    expect(stage(shop.givesBack('a001'))).toBe('delivered')
  })

  test('not closed while a clock runs, nor before the workshop has it', () => {
    const shop = shopOf(aCar('A001', { place: onBayNo(1) }), newcomer('A002')).does(start('a001-1', MECHANIC))
    expect(shop.refusal(closeUnrepaired('a001'))).toEqual({ code: 'work-running', ticket: 'A001', operation: '保养' })
    expect(shop.refusal(closeUnrepaired('a002')).code).toBe('wrong-stage')
  })

  test('reopened, it goes on where it stopped', () => {
    const shop = shopOf(aCar('A001')).does(closeUnrepaired('a001')).handsBack('a001').does(reopen('a001'))
    expect(shop.order('a001')).toMatchObject({ end: null, readyAt: null })
    expect(stage(shop)).toBe('waiting')
  })

  test('a cancelled order that has left the floor comes back with all it was', () => {
    const shop = shopOf(aCar('A001', { place: { kind: 'waiting', spot: 'B1' } }), newcomer('A002')).does(cancel('a001'))
    const closed = shop.order('a001')
    shop.does(sign('a002'))
    shop.floor = { ...shop.floor, orders: new Map(shop.floor.orders).set('a001', closed) }
    const decision = shop.ask(reopen('a001'))
    expect(decision.ok && decision.events).toMatchObject([
      { type: 'order-reopened', order: { id: 'a001', end: null, place: { spot: 'B1' } } },
    ])
  })

  test('where its spot was given away meanwhile it stands in the same area, on none', () => {
    const spot = { kind: 'waiting', spot: 'B1' } as const
    const shop = shopOf(aCar('A001', { place: spot }), aCar('A002')).does(cancel('a001'))
    shop.does(move('a002', 'waiting', 'B1')).does(checkIn('a003'))
    shop.floor = {
      ...shop.floor,
      orders: new Map(shop.floor.orders).set(
        'a001',
        aCar('A001', { place: spot, end: { kind: 'cancelled', at: at('09:00'), personId: ADVISOR, reason: '' } }),
      ),
    }
    expect(shop.does(reopen('a001')).order('a001').place).toEqual({ kind: 'waiting', spot: null })
  })

  test('what is open is not reopened, and what is delivered neither', () => {
    const delivered = aCar('A002', { ...inspected, readyAt: at('08:58'), deliveredAt: at('08:59') })
    const shop = shopOf(aCar('A001'), delivered)
    expect(shop.refusal(reopen('a001'))).toMatchObject({ code: 'wrong-stage', stage: 'waiting' })
    expect(shop.refusal(reopen('a002'))).toMatchObject({ code: 'wrong-stage', stage: 'delivered' })
  })
})
