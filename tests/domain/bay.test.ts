import { describe, expect, test } from 'vitest'
import { byBayNumber, type Bay } from '#domain/bay.ts'
import { call, driveIn, move, returnBay, start, takeCall, takeOut } from '../support/commands.ts'
import { aCar, at, MECHANIC, onBayNo, shopOf } from '../support/floor-builder.ts'
import { BAYS } from '../support/sample-directory.ts'

describe('a bay is taken out of service', () => {
  test('with the reason and when it is expected back, and returned', () => {
    const shop = shopOf().does(takeOut(1, at('14:00')))
    expect(shop.floor.bays.get('bay-1')).toMatchObject({
      outOfService: { reason: '举升机年检', since: at('09:00'), until: at('14:00') },
      rev: shop.floor.rev,
    })
    expect(shop.refusal(takeOut(1))).toEqual({ code: 'bay-out-of-service', bay: '1', reason: '举升机年检' })
    expect(shop.does(returnBay(1)).floor.bays.get('bay-1')?.outOfService).toBeNull()
    expect(shop.refusal(returnBay(1))).toEqual({ code: 'bay-in-service', bay: '1' })
  })

  test('not under a car', () => {
    const shop = shopOf(aCar('A001', { place: onBayNo(1) }))
    expect(shop.refusal(takeOut(1))).toEqual({ code: 'bay-in-use', bay: '1', ticket: 'A001' })
    expect(shop.does(move('a001', 'hold')).ask(takeOut(1)).ok).toBe(true)
  })

  test('bays are counted as they are painted: 2 before 10, P1 after 9', () => {
    const numbers = ['P1', '10', '9', '2'].map((no): Bay => ({ ...BAYS[0]!, no }))
    expect(numbers.sort(byBayNumber).map((bay) => bay.no)).toEqual(['2', '9', '10', 'P1'])
  })
})

describe('a technician calls for help (P4.10)', () => {
  test('from the bay, for the car that stands on it, until someone takes the call', () => {
    const shop = shopOf(aCar('A001'))
      .does(driveIn('a001', 1))
      .does(start('a001-1', MECHANIC))
      .does(call('call-1', 1), MECHANIC)
    expect([...shop.floor.calls.values()]).toEqual([
      { id: 'call-1', bayId: 'bay-1', orderId: 'a001', kind: 'technical', personId: MECHANIC, at: at('09:00') },
    ])
    expect(shop.does(takeCall('call-1')).floor.calls.size).toBe(0)
    expect(shop.refusal(takeCall('call-1'))).toEqual({ code: 'unknown', what: 'call' })
  })

  test('once a bay at a time, and under an id of its own', () => {
    const shop = shopOf().does(call('call-1', 1))
    expect(shop.refusal(call('call-2', 1))).toEqual({ code: 'call-open', bay: '1' })
    expect(shop.refusal(call('call-1', 2))).toEqual({ code: 'known-already', what: 'call' })
    expect(shop.ask(call('call-2', 2)).ok).toBe(true)
    expect(shop.refusal(call('call-3', 99))).toEqual({ code: 'unknown', what: 'bay' })
  })
})
