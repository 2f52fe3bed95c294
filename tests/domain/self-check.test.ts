import { describe, expect, test } from 'vitest'
import { ownChecklist } from '#domain/checklists.ts'
import { clockedTime, MINUTE, timeByPerson } from '#domain/operation.ts'
import { canSignOwn, unsignedWork } from '#domain/self-check.ts'
import { signCheck } from '../support/inspection.ts'
import { fail, finish, start } from '../support/commands.ts'
import { aCar, at, clocked, doneBy, INSPECTOR, MECHANIC, onBayNo, shopOf } from '../support/floor-builder.ts'
import { work } from '../support/sample-orders.ts'

const MATE = 'wu-jun'
const PAINTER = 'lin-jun'

const inspected = () =>
  shopOf(
    aCar('A001', {
      place: onBayNo(1),
      operations: [work('换刹车片', 'mechanical', 60, { ...doneBy(MECHANIC), bayId: 'bay-1' })],
    }),
  )

describe('the first check, by whoever did the work (P5.1)', () => {
  test('every screen of the workshop knows whose signature is missing, and that it is there', () => {
    const shop = inspected()
    const order = () => shop.order('a001')
    expect(unsignedWork(order(), order().desk.selfChecks).map(({ name }) => name)).toEqual(['换刹车片'])
    shop.does(signCheck('a001', 'self'), MECHANIC)
    expect(unsignedWork(order(), order().desk.selfChecks)).toEqual([])
    expect(order().desk.selfChecks).toEqual([{ personId: MECHANIC, at: at('09:00') }])
  })

  test('what comes back as rework is looked over and signed for again (P5.3)', () => {
    const shop = inspected().does(signCheck('a001', 'self'), MECHANIC).pass(5)
    shop.does(fail('a001', 'a001-1'), INSPECTOR).does(start('a001-1', MECHANIC), MECHANIC)
    const signs = () =>
      canSignOwn(shop.order('a001'), shop.order('a001').desk.selfChecks, shop.floor.people.get(MECHANIC)!)
    expect(signs()).toMatchObject({ refusal: { code: 'work-open' } })
    shop.pass(10).does(finish('a001-1'), MECHANIC)
    expect(signs()).toEqual({ ok: true })
  })

  test('people look over what they did themselves: a painter is not asked for the brakes', () => {
    const order = aCar('A001', {
      operations: [work('换刹车片', 'mechanical', 60, doneBy(MECHANIC)), work('喷漆', 'paint', 60, doneBy(PAINTER))],
    })
    const asked = (personId: string) => ownChecklist(order, personId).map(({ id }) => id)
    expect(asked(MECHANIC)).toContain('wheel-bolts')
    expect(asked(MECHANIC)).not.toContain('paint-surface')
    expect(asked(PAINTER)).toContain('paint-surface')
    expect(asked(PAINTER)).toContain('tools-out')
    expect(asked(PAINTER)).not.toContain('airbag-lamp')
    expect(asked(PAINTER)).not.toContain('wheel-bolts')
  })
})

describe('several on one operation (P4.5)', () => {
  test('each has their own time, and the operation has all of it', () => {
    const operation = work('换发动机', 'mechanical', 240, {
      clocks: [clocked(MECHANIC, '08:00', '08:30'), clocked(MATE, '08:10', null), clocked(MECHANIC, '08:40', '08:50')],
    })
    expect(timeByPerson(operation, at('09:00'))).toEqual([
      { personId: MECHANIC, clocked: 40 * MINUTE, running: false },
      { personId: MATE, clocked: 50 * MINUTE, running: true },
    ])
    expect(clockedTime(operation, at('09:00'))).toBe(90 * MINUTE)
  })
})
