import { describe, expect, test } from 'vitest'
import { MINUTE } from '#domain/operation.ts'
import { closeUnrepaired, driveIn, handOver, move, plan, sign, start, takeOut, undo } from '../support/commands.ts'
import { aCar, ADVISOR, at, doneBy, newcomer, onBayNo, shopOf } from '../support/floor-builder.ts'
import { work } from '../support/sample-orders.ts'

describe('a move decided on an old picture', () => {
  test('is refused with who moved the car, when, and where it is now', () => {
    const shop = shopOf(aCar('A001'))
    const seen = shop.floor.rev
    shop.pass(5).does(driveIn('a001', 1), 'fang-wei')
    const refusal = shop.refusal(driveIn('a001', 4, { seen }))
    expect(refusal).toEqual({
      code: 'moved-meanwhile',
      ticket: 'A001',
      person: '方伟',
      at: at('09:05'),
      place: onBayNo(1),
      bay: '1',
    })
    expect(shop.refusal(move('a001', 'hold', null, { seen }))).toEqual(refusal)
    expect(shop.refusal(plan('a001-1', 4, { seen }))).toEqual(refusal)
  })

  test('names the bay where it is planned now, where it was planned and not driven', () => {
    const shop = shopOf(aCar('A001'))
    const seen = shop.floor.rev
    shop.does(plan('a001-1', 4))
    expect(shop.refusal(driveIn('a001', 1, { seen }))).toMatchObject({ place: { kind: 'waiting' }, bay: '4' })
  })

  test('is carried out when the sender says so anyway', () => {
    const shop = shopOf(aCar('A001'))
    const seen = shop.floor.rev
    shop.does(driveIn('a001', 1)).does(driveIn('a001', 4, { seen, anyway: true }))
    expect(shop.order('a001').place).toEqual(onBayNo(4))
  })

  test('on a picture that shows the last move it is as good as any, whatever happened to other cars', () => {
    const shop = shopOf(aCar('A001'), aCar('A002')).does(driveIn('a001', 1))
    const seen = shop.floor.rev
    shop.does(driveIn('a002', 4))
    expect(shop.ask(move('a001', 'hold', null, { seen })).ok).toBe(true)
  })
})

describe('the last move is taken back', () => {
  test('within ten real seconds: the car stands where it stood, planned as it was planned', () => {
    const shop = shopOf(aCar('A001')).does(plan('a001-1', 4)).does(driveIn('a001', 1))
    shop.realNow += 10_000
    shop.does(undo('a001', shop.lastCommand))
    expect(shop.order('a001').place).toEqual({ kind: 'waiting', spot: null })
    expect(shop.operation('a001-1').bayId).toBe('bay-4')
  })

  test('not after ten real seconds, however slowly the site time runs', () => {
    const shop = shopOf(aCar('A001')).does(driveIn('a001', 1))
    shop.realNow += 10_001
    expect(shop.refusal(undo('a001', shop.lastCommand))).toEqual({ code: 'undo-too-late' })
  })

  test('within ten real seconds, however fast the site time runs', () => {
    const shop = shopOf(aCar('A001')).does(driveIn('a001', 1))
    shop.now += 10 * MINUTE
    expect(shop.ask(undo('a001', shop.lastCommand)).ok).toBe(true)
  })

  test('not once somebody else has moved the car', () => {
    const shop = shopOf(aCar('A001')).does(driveIn('a001', 1))
    const mine = shop.lastCommand
    shop.does(move('a001', 'hold'), 'fang-wei')
    expect(shop.refusal(undo('a001', mine))).toEqual({ code: 'undo-nothing' })
  })

  test('not twice, and an undo is not undone', () => {
    const shop = shopOf(aCar('A001')).does(driveIn('a001', 1))
    shop.does(undo('a001', shop.lastCommand))
    expect(shop.refusal(undo('a001', shop.lastCommand))).toEqual({ code: 'undo-nothing' })
    expect(shopOf(aCar('A001')).refusal(undo('a001', 'nothing'))).toEqual({ code: 'undo-nothing' })
  })

  test('not when another car took the bay or the spot meanwhile', () => {
    const shop = shopOf(
      aCar('A001', { place: onBayNo(1) }),
      aCar('A002'),
      aCar('A003', { place: { kind: 'waiting', spot: 'B1' } }),
    )
    shop.does(move('a001', 'hold'))
    const away = shop.lastCommand
    shop.does(driveIn('a002', 1))
    expect(shop.refusal(undo('a001', away))).toMatchObject({ code: 'bay-occupied', ticket: 'A002' })
    shop.does(move('a003', 'hold'))
    const off = shop.lastCommand
    shop.does(move('a001', 'waiting', 'B1'))
    expect(shop.refusal(undo('a003', off))).toEqual({ code: 'spot-taken', spot: 'B1', ticket: 'A001' })
  })

  test('not onto a bay that was taken out of service meanwhile', () => {
    const shop = shopOf(aCar('A001', { place: onBayNo(1) })).does(move('a001', 'hold'))
    const away = shop.lastCommand
    shop.does(takeOut(1))
    expect(shop.refusal(undo('a001', away)).code).toBe('bay-out-of-service')
  })

  test('not from under somebody who began to work, but a plan is taken back while other work runs', () => {
    const operations = [work('保养', 'mechanical', 60), work('换皮带', 'mechanical', 30, { bayId: 'bay-1' })]
    const shop = shopOf(aCar('A001', { operations })).does(driveIn('a001', 1))
    const drive = shop.lastCommand
    shop.does(start('a001-1', 'liu-yang'))
    expect(shop.refusal(undo('a001', drive)).code).toBe('work-running')
    shop.does(plan('a001-2', 4))
    shop.does(undo('a001', shop.lastCommand))
    expect(shop.operation('a001-2').bayId).toBe('bay-1')
  })

  test('not once the car has gone on its way by more than a move', () => {
    const done = { operations: [work('保养', 'mechanical', 60, doneBy('liu-yang'))] }
    const shop = shopOf(aCar('A001', { ...done, place: onBayNo(1) }), newcomer('A002')).does(move('a001', 'inspection'))
    shop.inspects('a001').does(move('a001', 'parking'))
    const parked = shop.order('a001').lastMove!.commandId
    shop.handsBack('a001').givesBack('a001')
    expect(shop.refusal(undo('a001', parked)).code).toBe('undo-nothing')
    shop.does(sign('a002'), ADVISOR).does(move('a002', 'parking'))
    const waits = shop.lastCommand
    shop.does(handOver('a002'))
    expect(shop.refusal(undo('a002', waits)).code).toBe('undo-nothing')
  })

  test('a car that is ready does not go back onto a bay (P5.6)', () => {
    const shop = shopOf(aCar('A001', { place: onBayNo(1) }))
      .does(closeUnrepaired('a001'))
      .does(move('a001', 'parking'))
    const parked = shop.lastCommand
    shop.handsBack('a001')
    expect(shop.refusal(undo('a001', parked))).toMatchObject({ code: 'wrong-stage', stage: 'ready' })
  })
})
