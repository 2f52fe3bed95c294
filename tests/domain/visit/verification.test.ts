import { describe, expect, test } from 'vitest'
import { aCar, ADVISOR, at, MECHANIC, newcomer, onBayNo, shopOf, type Shop } from '../../support/floor-builder.ts'
import { start } from '../../support/commands.ts'
import { blankVisit, deskOf } from '#domain/visit/visit.ts'

const verify = (differs = '') => ({ type: 'verify-car', orderId: 'a001', differs, photos: [] }) as const

/** A car on bay 2 that was walked round at reception. */
function walkedRound(): Shop {
  const shop = shopOf(aCar('A001', { place: onBayNo(2) }))
  const blank = blankVisit('a001')
  const visit = { ...blank, walkaround: { ...blank.walkaround, finished: { at: at('08:40'), personId: ADVISOR } } }
  shop.visits.set('a001', visit)
  shop.floor = { ...shop.floor, orders: new Map([['a001', { ...shop.order('a001'), desk: deskOf(visit) }]]) }
  return shop
}

describe('the technician holds the car against its walk-around sheet (P4.5)', () => {
  test('before the first start: who did it and when is kept, and work may begin', () => {
    const shop = walkedRound()
    expect(shop.refusal(start('a001-1', MECHANIC), MECHANIC)).toEqual({ code: 'not-verified', ticket: 'A001' })
    shop.does(verify(), MECHANIC).does(start('a001-1', MECHANIC), MECHANIC)
    expect(shop.visit('a001').verification.done).toEqual({
      ...{ at: at('09:00'), personId: MECHANIC, differs: '', photos: [] },
    })
    expect(shop.order('a001').desk).toMatchObject({ toVerify: false, differs: false })
  })

  test('what is not as the sheet says goes to the advisor, and does not keep the work from beginning', () => {
    const shop = walkedRound().does(verify('左后门多了一道划痕'), MECHANIC)
    expect(shop.order('a001').desk).toMatchObject({ toVerify: false, differs: true })
    expect(shop.ask(start('a001-1', MECHANIC), MECHANIC).ok).toBe(true)
  })

  test('the advisor settles what differs by saying how it is explained; the sign is gone, the words stay', () => {
    const shop = walkedRound().does(verify('左后门多了一道划痕'), MECHANIC).pass(5)
    const settle = { type: 'settle-difference', orderId: 'a001', how: '客户说上周自己蹭的' } as const
    expect(shop.refusal(settle, MECHANIC)?.code).toBe('not-allowed')
    shop.does(settle, ADVISOR)
    expect(shop.order('a001').desk.differs).toBe(false)
    expect(shop.visit('a001').verification).toMatchObject({
      done: { differs: '左后门多了一道划痕' },
      settled: { at: at('09:05'), personId: ADVISOR, how: '客户说上周自己蹭的' },
    })
    expect(shop.refusal(settle, ADVISOR)).toEqual({ code: 'nothing-differs', ticket: 'A001' })
  })

  test('where everything is as the sheet says there is nothing to settle', () => {
    const shop = walkedRound().does(verify(), MECHANIC)
    const settle = { type: 'settle-difference', orderId: 'a001', how: '没有不一样' } as const
    expect(shop.refusal(settle, ADVISOR)).toEqual({ code: 'nothing-differs', ticket: 'A001' })
  })

  test('a second look is refused with who looked and when', () => {
    const shop = walkedRound().does(verify(), MECHANIC).pass(3)
    expect(shop.refusal(verify('划痕'), ADVISOR)).toEqual({
      ...{ code: 'verified-already', ticket: 'A001', person: '刘洋', at: at('09:00') },
    })
  })

  test('a car that was never handed over to the workshop is not the workshop’s to verify', () => {
    expect(shopOf(newcomer('A001')).refusal(verify(), MECHANIC)).toEqual({ code: 'unsigned', ticket: 'A001' })
  })

  test('a car without a sheet needs none: it starts as it is', () => {
    expect(shopOf(aCar('A001', { place: onBayNo(2) })).ask(start('a001-1', MECHANIC), MECHANIC).ok).toBe(true)
  })
})
