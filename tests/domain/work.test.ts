import { describe, expect, test } from 'vitest'
import { clockedTime, MINUTE, type Operation } from '#domain/operation.ts'
import { stageOf } from '#domain/order.ts'
import {
  cancel,
  closeUnrepaired,
  fail,
  finish,
  hold,
  move,
  pause,
  release,
  resume,
  start,
} from '../support/commands.ts'
import {
  aCar,
  at,
  byId,
  clocked,
  doneBy,
  floorOf,
  INSPECTOR,
  MECHANIC,
  newcomer,
  onBayNo,
  Shop,
  shopOf,
} from '../support/floor-builder.ts'
import { PEOPLE } from '../support/sample-directory.ts'
import { work } from '../support/sample-orders.ts'

const onBay1 = (...operations: Operation[]) =>
  aCar('A001', { place: onBayNo(1), ...(operations.length > 0 ? { operations } : {}) })
const running = (personId: string) => ({ clocks: [clocked(personId, '08:55', null)] })

describe('work is started (S.1, P4.5)', () => {
  test('and a clock runs for the technician', () => {
    const shop = shopOf(onBay1()).does(start('a001-1', MECHANIC), MECHANIC)
    expect(shop.operation('a001-1').clocks).toEqual([{ personId: MECHANIC, startedAt: at('09:00'), stoppedAt: null }])
    expect(stageOf(shop.order('a001'))).toBe('working')
  })

  test('by several on one, clocked each (P4.5)', () => {
    const shop = shopOf(onBay1()).does(start('a001-1', MECHANIC)).pass(10).does(start('a001-1', 'wu-jun')).pass(10)
    expect(clockedTime(shop.operation('a001-1'), shop.now)).toBe(30 * MINUTE)
  })

  test('not where the car does not stand on a bay, nor on one that does not fit', () => {
    expect(shopOf(aCar('A001')).refusal(start('a001-1', MECHANIC))).toEqual({
      ...{ code: 'car-not-on-bay', ticket: 'A001' },
      place: { kind: 'waiting', spot: null },
    })
    const aligned = work('四轮定位', 'mechanical', 30, { equipment: ['aligner'] })
    expect(shopOf(onBay1(aligned)).refusal(start('a001-1', MECHANIC)).code).toBe('missing-equipment')
  })

  test('bench work goes on anywhere (S.1)', () => {
    const bench = aCar('A001', { operations: [work('修发电机', 'mechanical', 60, { needsBay: false })] })
    expect(shopOf(bench).ask(start('a001-1', MECHANIC)).ok).toBe(true)
  })

  test('not on an unsigned order, nor on one still with its advisor (P4.9, P4.1)', () => {
    expect(shopOf(newcomer('A001')).refusal(start('a001-1', MECHANIC))).toEqual({ code: 'unsigned', ticket: 'A001' })
    expect(shopOf(aCar('A001', { handedOverAt: null })).refusal(start('a001-1', MECHANIC)).code).toBe('not-handed-over')
  })

  test('not by somebody of another trade, or without the certificate, or who has left', () => {
    const electric = work('高压', 'mechanical', 60, { certificates: ['high-voltage'] })
    expect(shopOf(onBay1()).refusal(start('a001-1', 'ma-tao'))).toEqual({
      code: 'missing-skill',
      people: ['马涛'],
      trade: 'mechanical',
      certificates: [],
    })
    expect(
      shopOf(aCar('A001', { place: onBayNo(4), operations: [electric] })).refusal(start('a001-1', 'wu-jun')),
    ).toMatchObject({
      ...{ code: 'missing-skill', certificates: ['high-voltage'] },
    })
    const left = PEOPLE.map((person) => (person.id === MECHANIC ? { ...person, active: false } : person))
    expect(new Shop({ ...floorOf(onBay1()), people: byId(left) }).refusal(start('a001-1', MECHANIC))).toEqual({
      code: 'unknown',
      what: 'person',
    })
    expect(shopOf(onBay1()).refusal(start('a001-1', 'nobody'))).toEqual({ code: 'unknown', what: 'person' })
  })

  test('not what is done, runs already by the same person, or waits for a word of the customer (P4.7)', () => {
    expect(
      shopOf(onBay1(work('保养', 'mechanical', 60, doneBy(MECHANIC)), work('补胎', 'tyre', 30))).refusal(
        start('a001-1', MECHANIC),
      ).code,
    ).toBe('operation-done')
    expect(
      shopOf(onBay1(work('保养', 'mechanical', 60, running(MECHANIC)))).refusal(start('a001-1', MECHANIC)),
    ).toEqual({ code: 'already-running', operation: '保养', person: '刘洋' })
    expect(
      shopOf(onBay1(work('增项', 'mechanical', 60, { consent: 'pending' }))).refusal(start('a001-1', MECHANIC)),
    ).toEqual({ code: 'consent-pending', operation: '增项' })
  })

  test('not on a car that goes home unrepaired (S.4)', () => {
    const bench = work('修发电机', 'mechanical', 60, { needsBay: false })
    const shop = shopOf(aCar('A001', { operations: [bench] }), aCar('A002', { operations: [bench] }))
    shop.does(closeUnrepaired('a001')).does(cancel('a002'))
    for (const id of ['a001-1', 'a002-1']) {
      expect(shop.refusal(start(id, MECHANIC)).code).toBe('wrong-stage')
      expect(shop.refusal(hold(id)).code).toBe('wrong-stage')
    }
  })
})

describe('one person, one running clock (P4.9)', () => {
  const other = (facts: Partial<Operation>) =>
    aCar('A002', { place: onBayNo(4), operations: [work('换皮带', 'mechanical', 60, facts)] })

  test('a second one is refused with what runs', () => {
    const shop = shopOf(onBay1(work('保养', 'mechanical', 60, running(MECHANIC))), other({}))
    expect(shop.refusal(start('a002-1', MECHANIC))).toEqual({
      code: 'clock-running',
      person: '刘洋',
      operation: '保养',
      ticket: 'A001',
    })
    expect(shop.does(finish('a001-1')).ask(start('a002-1', MECHANIC)).ok).toBe(true)
  })

  test('unless both are marked as shared', () => {
    const shared = { shared: true, ...running(MECHANIC) }
    expect(
      shopOf(onBay1(work('保养', 'mechanical', 60, shared)), other({ shared: true })).ask(start('a002-1', MECHANIC)).ok,
    ).toBe(true)
    expect(
      shopOf(onBay1(work('保养', 'mechanical', 60, shared)), other({})).refusal(start('a002-1', MECHANIC)).code,
    ).toBe('clock-running')
    expect(
      shopOf(onBay1(work('保养', 'mechanical', 60, running(MECHANIC))), other({ shared: true })).refusal(
        start('a002-1', MECHANIC),
      ).code,
    ).toBe('clock-running')
  })
})

describe('trades follow one another (P4.4)', () => {
  const bench = (name: string, trade: Operation['trade'], facts: Partial<Operation> = {}) =>
    work(name, trade, 60, { needsBay: false, ...facts })

  test('paint waits for body, and begins when body is done', () => {
    const shop = shopOf(aCar('A001', { operations: [bench('钣金', 'body'), bench('喷漆', 'paint')] }))
    expect(shop.refusal(start('a001-2', 'lin-jun'))).toEqual({ code: 'earlier-operation-open', operation: '钣金' })
    shop.does(start('a001-1', 'he-yong')).does(finish('a001-1'))
    expect(shop.ask(start('a001-2', 'lin-jun')).ok).toBe(true)
  })

  test('work of the same trade has no sequence', () => {
    const shop = shopOf(aCar('A001', { operations: [bench('保养', 'mechanical'), bench('换皮带', 'mechanical')] }))
    expect(shop.ask(start('a001-2', MECHANIC)).ok).toBe(true)
  })

  test('what is marked parallel neither waits nor is waited for', () => {
    const shop = shopOf(
      aCar('A001', {
        operations: [bench('钣金', 'body'), bench('换灯', 'electrical', { parallel: true }), bench('喷漆', 'paint')],
      }),
    )
    expect(shop.ask(start('a001-2', 'ma-tao')).ok).toBe(true)
    shop.does(start('a001-1', 'he-yong')).does(finish('a001-1'))
    expect(shop.ask(start('a001-3', 'lin-jun')).ok).toBe(true)
  })
})

describe('work is paused with a reason and resumed (P4.5)', () => {
  test('the clock stops, the reason and the expected end are shown', () => {
    const shop = shopOf(onBay1()).does(start('a001-1', MECHANIC)).pass(20)
    shop.does(pause('a001-1', MECHANIC, { reason: 'equipment', note: '举升机', expectedAt: at('10:00') }))
    expect(shop.operation('a001-1').hold).toEqual({
      reason: 'equipment',
      since: at('09:20'),
      note: '举升机',
      expectedAt: at('10:00'),
    })
    expect(clockedTime(shop.operation('a001-1'), at('12:00'))).toBe(20 * MINUTE)
    expect(stageOf(shop.order('a001'))).toBe('held')
  })

  test('of two people one goes on: the operation is held when the last one stops', () => {
    const shop = shopOf(onBay1()).does(start('a001-1', MECHANIC)).does(start('a001-1', 'wu-jun'))
    expect(shop.does(pause('a001-1', MECHANIC)).operation('a001-1').hold).toBeNull()
    expect(shop.does(pause('a001-1', 'wu-jun')).operation('a001-1').hold?.reason).toBe('parts')
  })

  test('not by somebody whose clock does not run on it', () => {
    const shop = shopOf(onBay1()).does(start('a001-1', MECHANIC))
    expect(shop.refusal(pause('a001-1', 'wu-jun'))).toEqual({ code: 'not-running', operation: '保养' })
  })

  test('resumed, a new clock runs and the parts are there (P4.6)', () => {
    const shop = shopOf(onBay1())
      .does(start('a001-1', MECHANIC))
      .pass(20)
      .does(pause('a001-1', MECHANIC, { expectedAt: at('10:00') }))
    expect(shop.operation('a001-1').parts).toEqual({ state: 'missing', expectedAt: at('10:00') })
    expect(shop.refusal(start('a001-1', MECHANIC))).toEqual({
      code: 'operation-held',
      operation: '保养',
      reason: 'parts',
    })
    shop.pass(10).does(resume('a001-1', MECHANIC))
    expect(shop.operation('a001-1')).toMatchObject({ hold: null, parts: { state: 'complete', expectedAt: null } })
    expect(shop.operation('a001-1').clocks).toHaveLength(2)
  })

  test('only what is held is resumed', () => {
    expect(shopOf(onBay1()).refusal(resume('a001-1', MECHANIC))).toEqual({ code: 'not-held', operation: '保养' })
  })

  test('what waits for the customer is not resumed before somebody says that the customer agreed (P4.7)', () => {
    const shop = shopOf(onBay1())
      .does(start('a001-1', MECHANIC))
      .does(pause('a001-1', MECHANIC, { reason: 'consent' }))
    expect(shop.refusal(resume('a001-1', MECHANIC))).toEqual({ code: 'consent-pending', operation: '保养' })
    shop.does(release('a001-1'), 'wang-min')
    expect(shop.operation('a001-1')).toMatchObject({ hold: null, consent: 'agreed' })
    expect(shop.ask(start('a001-1', MECHANIC)).ok).toBe(true)
  })

  test('the customer agrees also to work on which no hold is left', () => {
    const shop = shopOf(onBay1(work('增项', 'mechanical', 60, { consent: 'pending' }))).does(release('a001-1'))
    expect(shop.operation('a001-1').consent).toBe('agreed')
  })
})

describe('work that cannot begin is held (P4.6, P4.7)', () => {
  test('with a reason, and others go on', () => {
    const shop = shopOf(onBay1(work('保养', 'mechanical', 60), work('换刹车片', 'mechanical', 30))).does(
      hold('a001-2', { expectedAt: at('11:00') }),
    )
    expect(stageOf(shop.order('a001'))).toBe('held')
    expect(stageOf(shop.does(start('a001-1', MECHANIC)).order('a001'))).toBe('working')
  })

  test('not what runs, is held or done already, nor before the signature', () => {
    expect(shopOf(onBay1(work('保养', 'mechanical', 60, running(MECHANIC)))).refusal(hold('a001-1')).code).toBe(
      'already-running',
    )
    expect(shopOf(onBay1()).does(hold('a001-1')).refusal(hold('a001-1'))).toEqual({
      code: 'operation-held',
      operation: '保养',
      reason: 'parts',
    })
    expect(shopOf(onBay1(work('保养', 'mechanical', 60, doneBy(MECHANIC)))).refusal(hold('a001-1')).code).toBe(
      'operation-done',
    )
    expect(shopOf(newcomer('A001')).refusal(hold('a001-1')).code).toBe('unsigned')
  })

  test('released, it waits for a bay again', () => {
    const shop = shopOf(onBay1()).does(hold('a001-1')).does(release('a001-1'))
    expect(stageOf(shop.order('a001'))).toBe('waiting')
    expect(shop.refusal(release('a001-1'))).toEqual({ code: 'not-held', operation: '保养' })
  })
})

describe('work is finished (P4.5)', () => {
  test('all its clocks stop, and what was found is kept', () => {
    const shop = shopOf(onBay1())
      .does(start('a001-1', MECHANIC))
      .does(start('a001-1', 'wu-jun'))
      .pass(30)
      .does(finish('a001-1', '更换机油'))
    expect(shop.operation('a001-1')).toMatchObject({ state: 'done', finding: '更换机油' })
    expect(shop.operation('a001-1').clocks.every((clock) => clock.stoppedAt === at('09:30'))).toBe(true)
    expect(stageOf(shop.order('a001'))).toBe('inspection')
  })

  test('not what was never started, is held, is done already, or runs no more', () => {
    expect(shopOf(onBay1()).refusal(finish('a001-1'))).toEqual({ code: 'not-started', operation: '保养' })
    const shop = shopOf(onBay1()).does(start('a001-1', MECHANIC)).does(pause('a001-1', MECHANIC))
    expect(shop.refusal(finish('a001-1')).code).toBe('operation-held')
    expect(shop.does(release('a001-1')).refusal(finish('a001-1'))).toEqual({ code: 'not-running', operation: '保养' })
    expect(shop.does(start('a001-1', MECHANIC)).does(finish('a001-1')).refusal(finish('a001-1')).code).toBe(
      'operation-done',
    )
  })

  test('rework is not finished by the clocks of the first time (P5.3)', () => {
    const shop = shopOf(onBay1(work('保养', 'mechanical', 60, { ...doneBy(MECHANIC), bayId: 'bay-1' }))).does(
      fail('a001', 'a001-1'),
      INSPECTOR,
    )
    expect(shop.refusal(finish('a001-1'))).toEqual({ code: 'not-running', operation: '保养' })
    expect(
      shop.does(start('a001-1', MECHANIC)).does(finish('a001-1')).does(move('a001', 'inspection')).order('a001').place
        .kind,
    ).toBe('inspection')
  })
})
