import { describe, expect, test } from 'vitest'
import { carOn, queueOf } from '#domain/floor.ts'
import { closeUnrepaired, driveIn, move, plan, start, takeOut } from '../support/commands.ts'
import { aCar, at, clocked, doneBy, FOREMAN, newcomer, onBayNo, shopOf } from '../support/floor-builder.ts'
import { work } from '../support/sample-orders.ts'

const tyre = work('补胎', 'tyre', 30, { equipment: ['tyre-changer'] })
const highVoltage = work('高压检测', 'mechanical', 60, { certificates: ['high-voltage'] })

describe('a car drives in (S.1, P4.3, P4.9)', () => {
  test('and stands on the bay, with its work planned there', () => {
    const shop = shopOf(aCar('A001')).does(driveIn('a001', 1))
    expect(shop.order('a001').place).toEqual(onBayNo(1))
    expect(shop.operation('a001-1').bayId).toBe('bay-1')
    expect(carOn(shop.floor, 'bay-1')?.id).toBe('a001')
  })

  test('into an occupied bay it is refused and stays where it was', () => {
    const shop = shopOf(aCar('A001'), aCar('A002', { place: onBayNo(1) }))
    const before = shop.floor
    expect(shop.refusal(driveIn('a001', 1))).toEqual({
      code: 'bay-occupied',
      bay: '1',
      ticket: 'A002',
      plate: '京N00288',
    })
    expect(shop.floor).toBe(before)
  })

  test('a held car holds its bay', () => {
    const hold = { reason: 'parts', since: at('08:55'), note: '', expectedAt: null } as const
    const held = aCar('A002', { place: onBayNo(1), operations: [work('保养', 'mechanical', 60, { hold })] })
    expect(shopOf(aCar('A001'), held).refusal(driveIn('a001', 1)).code).toBe('bay-occupied')
  })

  test('from one bay to another, and the first is free again', () => {
    const shop = shopOf(aCar('A001', { place: onBayNo(1) })).does(driveIn('a001', 4))
    expect(carOn(shop.floor, 'bay-1')).toBeUndefined()
    expect(carOn(shop.floor, 'bay-4')?.id).toBe('a001')
    expect(shop.refusal(driveIn('a001', 4))).toEqual({ code: 'already-there', ticket: 'A001' })
  })

  test.each([
    ['lacks the trade', tyre, 1, { code: 'missing-equipment', bay: '1', equipment: ['tyre-changer'] }],
    [
      'lacks the equipment',
      work('四轮定位', 'mechanical', 30, { equipment: ['aligner'] }),
      1,
      { code: 'missing-equipment', bay: '1', equipment: ['aligner'] },
    ],
    [
      'does another trade',
      work('钣金', 'body', 60),
      1,
      { code: 'missing-trade', bay: '1', trade: 'body', has: ['mechanical'] },
    ],
    [
      'has nobody with the certificate',
      highVoltage,
      1,
      { code: 'missing-skill', people: ['刘洋'], trade: 'mechanical', certificates: ['high-voltage'] },
    ],
  ] as const)('a bay that %s refuses it and says what is missing', (_, operation, bayNo, refusal) => {
    expect(shopOf(aCar('A001', { operations: [operation] })).refusal(driveIn('a001', bayNo))).toEqual(refusal)
  })

  test('a bay where nobody is stationed refuses nobody for a skill', () => {
    expect(shopOf(aCar('A001', { operations: [highVoltage] })).ask(driveIn('a001', 4)).ok).toBe(true)
  })

  test('a bay out of service takes no car', () => {
    const shop = shopOf(aCar('A001')).does(takeOut(1))
    expect(shop.refusal(driveIn('a001', 1))).toEqual({ code: 'bay-out-of-service', bay: '1', reason: '举升机年检' })
  })

  test('an unsigned car is not dispatched, nor one that is still with its advisor (P3.8, P4.1)', () => {
    expect(shopOf(newcomer('A001')).refusal(driveIn('a001', 1))).toEqual({ code: 'unsigned', ticket: 'A001' })
    const signed = aCar('A001', { handedOverAt: null })
    expect(shopOf(signed).refusal(driveIn('a001', 1))).toEqual({ code: 'not-handed-over', ticket: 'A001' })
  })

  test('not while somebody works on it, and not when all work is done', () => {
    const working = aCar('A001', {
      place: onBayNo(1),
      operations: [work('保养', 'mechanical', 60, { clocks: [clocked('liu-yang', '08:55', null)] })],
    })
    expect(shopOf(working).refusal(driveIn('a001', 4))).toEqual({
      code: 'work-running',
      ticket: 'A001',
      operation: '保养',
    })
    const done = aCar('A001', { operations: [work('保养', 'mechanical', 60, doneBy('liu-yang'))] })
    expect(shopOf(done).refusal(driveIn('a001', 1))).toMatchObject({ code: 'wrong-stage', stage: 'inspection' })
  })

  test('an order without work has nothing to drive in for', () => {
    expect(shopOf(aCar('A001', { operations: [] })).refusal(driveIn('a001', 1))).toEqual({
      code: 'no-operations',
      ticket: 'A001',
    })
  })

  test('unplanned work of the same trade goes along; what is planned elsewhere or is another trade does not', () => {
    const operations = [
      work('保养', 'mechanical', 60),
      work('换刹车片', 'mechanical', 30),
      work('四轮定位', 'mechanical', 30, { equipment: ['aligner'] }),
      work('换皮带', 'mechanical', 30, { bayId: 'bay-4' }),
      work('补胎', 'tyre', 30),
    ]
    const shop = shopOf(aCar('A001', { operations })).does(driveIn('a001', 1))
    expect(shop.order('a001').operations.map((each) => each.bayId)).toEqual(['bay-1', 'bay-1', null, 'bay-4', null])
  })

  test('it drives in for what is planned there, though another operation is next', () => {
    const operations = [work('保养', 'mechanical', 60), work('补胎', 'tyre', 30, { parallel: true, bayId: 'bay-8' })]
    const shop = shopOf(aCar('A001', { operations })).does(driveIn('a001', 8))
    expect(shop.order('a001').operations.map((each) => each.bayId)).toEqual([null, 'bay-8'])
  })

  test('it drives in for whatever the bay can do now, where that is not what comes next', () => {
    const hold = { reason: 'parts', since: at('08:55'), note: '', expectedAt: null } as const
    const parallel = [work('保养', 'mechanical', 60), work('补胎', 'tyre', 30, { parallel: true })]
    const held = [work('保养', 'mechanical', 60, { hold }), work('换灯', 'electrical', 30)]
    const sequence = [work('钣金', 'body', 60), work('喷漆', 'paint', 60)]
    const shop = shopOf(
      aCar('A001', { operations: parallel }),
      aCar('A002', { operations: held }),
      aCar('A003', { operations: sequence }),
    )
    shop.does(driveIn('a001', 8)).does(driveIn('a002', 1))
    expect(shop.order('a001').operations.map((each) => each.bayId)).toEqual([null, 'bay-8'])
    expect(shop.order('a002').operations.map((each) => each.bayId)).toEqual(['bay-1', null])
    expect(shop.refusal(driveIn('a003', 7))).toMatchObject({ code: 'missing-trade', trade: 'body' })
  })
})

describe('an operation is planned (S.1: always possible where the bay fits)', () => {
  test('in the queue of a bay, occupied or not, and the car stays where it is', () => {
    const shop = shopOf(aCar('A001'), aCar('A002', { place: onBayNo(1) })).does(plan('a001-1', 1))
    expect(queueOf(shop.floor, 'bay-1').map(({ order }) => order.id)).toEqual(['a001'])
    expect(shop.order('a001').place.kind).toBe('waiting')
  })

  test('with a team that does the trade (P4.3)', () => {
    const shop = shopOf(aCar('A001')).does(plan('a001-1', null, { teamId: 'team-mechanical' }))
    expect(shop.operation('a001-1')).toMatchObject({ bayId: null, teamId: 'team-mechanical' })
    expect(shop.refusal(plan('a001-1', null, { teamId: 'team-body' }))).toEqual({
      code: 'team-lacks-trade',
      team: '钣喷班',
      trade: 'mechanical',
    })
    expect(shop.refusal(plan('a001-1', null, { teamId: 'nobody' }))).toEqual({ code: 'unknown', what: 'team' })
  })

  test('taken out of the queue again', () => {
    const shop = shopOf(aCar('A001')).does(plan('a001-1', 1)).does(plan('a001-1', null))
    expect(queueOf(shop.floor, 'bay-1')).toEqual([])
  })

  test('not where the bay does not fit, nor one that is done, nor of an unsigned order', () => {
    const shop = shopOf(
      aCar('A001', { operations: [tyre, work('保养', 'mechanical', 60, doneBy('liu-yang'))] }),
      newcomer('A002'),
    )
    expect(shop.refusal(plan('a001-1', 1)).code).toBe('missing-equipment')
    expect(shop.refusal(plan('a001-2', 1))).toEqual({ code: 'operation-done', operation: '保养' })
    expect(shop.refusal(plan('a002-1', 1)).code).toBe('unsigned')
    expect(shop.refusal(plan('a002-1', null)).code).toBe('unsigned')
    expect(shop.refusal({ ...plan('a001-1', 1), operationId: 'a001-9' } as never)).toEqual({
      code: 'unknown',
      what: 'operation',
    })
    expect(shop.refusal(plan('a001-1', 99))).toEqual({ code: 'unknown', what: 'bay' })
  })

  test('not for a car that goes home unrepaired, which leaves every queue too (S.4)', () => {
    const shop = shopOf(aCar('A001')).does(plan('a001-1', 1)).does(closeUnrepaired('a001'))
    expect(queueOf(shop.floor, 'bay-1')).toEqual([])
    expect(shop.refusal(plan('a001-1', 4))).toMatchObject({ code: 'wrong-stage', stage: 'handover' })
    expect(shop.refusal(plan('a001-1', null))).toMatchObject({ code: 'wrong-stage', stage: 'handover' })
  })
})

describe('a car is moved to a place that is no bay (S.1)', () => {
  test('and leaves the bay to the next', () => {
    const shop = shopOf(aCar('A001', { place: onBayNo(1) }), aCar('A002'))
      .does(move('a001', 'hold', 'D3'))
      .does(driveIn('a002', 1))
    expect(shop.order('a001').place).toEqual({ kind: 'hold', spot: 'D3' })
  })

  test('in the hold area it keeps its place in the plan; among the waiting it takes whichever bay comes first', () => {
    const shop = shopOf(aCar('A001')).does(plan('a001-1', 1)).does(move('a001', 'hold'))
    expect(shop.operation('a001-1').bayId).toBe('bay-1')
    expect(shop.does(move('a001', 'waiting')).operation('a001-1').bayId).toBeNull()
  })

  test('not while a clock runs, not where it stands already, not onto a taken spot', () => {
    const shop = shopOf(aCar('A001'), aCar('A002', { place: { kind: 'parking', spot: 'C1' } })).does(driveIn('a001', 1))
    expect(shop.refusal(move('a002', 'parking', 'C1'))).toEqual({ code: 'already-there', ticket: 'A002' })
    expect(shop.refusal(move('a001', 'parking', 'C1'))).toEqual({ code: 'spot-taken', spot: 'C1', ticket: 'A002' })
    shop.does(start('a001-1', 'liu-yang'))
    expect(shop.refusal(move('a001', 'parking', 'C2')).code).toBe('work-running')
  })

  test('spots of the same name in two areas are two spots', () => {
    const shop = shopOf(aCar('A001'), aCar('A002', { place: { kind: 'parking', spot: '1' } }))
    expect(shop.ask(move('a001', 'hold', '1')).ok).toBe(true)
  })

  test('to inspection and wash only when it is at that stage, and out of the house only by being sent', () => {
    const shop = shopOf(aCar('A001'))
    for (const to of ['inspection', 'wash'] as const) expect(shop.refusal(move('a001', to)).code).toBe('wrong-stage')
    for (const to of ['sublet', 'off-site'] as const)
      expect(shop.refusal(move('a001', to))).toEqual({ code: 'needs-pass', ticket: 'A001' })
    for (const to of ['road-test', 'parking', 'hold'] as const)
      expect(shop.ask(move('a001', to), FOREMAN).ok).toBe(true)
  })

  test('not before it has come, and not once it is gone', () => {
    const booked = { ...newcomer('A001', { place: { kind: 'off-site', spot: null } }), arrivedAt: null }
    expect(shopOf(booked).refusal(move('a001', 'parking'))).toMatchObject({ code: 'wrong-stage', stage: 'booked' })
    const delivered = aCar('A001', {
      place: { kind: 'off-site', spot: null },
      readyAt: at('08:55'),
      deliveredAt: at('08:58'),
    })
    expect(shopOf(delivered).refusal(move('a001', 'parking'))).toMatchObject({
      code: 'wrong-stage',
      stage: 'delivered',
    })
  })
})
