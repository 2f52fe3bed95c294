import { describe, expect, test } from 'vitest'
import type { Command } from '#domain/command.ts'
import type { FloorEvent } from '#domain/event.ts'
import { driveIn, hold, plan, start, takeOut } from '../support/commands.ts'
import { aCar, at, clocked, FOREMAN, MECHANIC, onBayNo, shopOf, type Shop } from '../support/floor-builder.ts'
import { work } from '../support/sample-orders.ts'

const WHY = '老师傅今天顶班'
const body = work('钣金', 'body', 60)
const overrideOf = (shop: Shop, command: Command, personId = FOREMAN) => {
  const decision = shop.ask(command, personId)
  if (!decision.ok) throw new Error(decision.refusal.code)
  const event = decision.events.at(-1) as Extract<FloorEvent, { type: 'order-moved' | 'clock-started' }>
  return event.override
}

describe('a foreman overrules what is not physically impossible, and why is kept (P4.3)', () => {
  test('a missing trade, a missing certificate, a team of another trade, a technician of another trade', () => {
    const shop = shopOf(
      aCar('A001', { operations: [body] }),
      aCar('A002', { operations: [work('高压', 'mechanical', 60, { certificates: ['high-voltage'] })] }),
    )
    expect(overrideOf(shop, driveIn('a001', 1, { override: WHY }))).toEqual({ code: 'missing-trade', reason: WHY })
    expect(overrideOf(shop, plan('a001-1', 1, { override: WHY }))).toEqual({ code: 'missing-trade', reason: WHY })
    expect(overrideOf(shop, driveIn('a002', 1, { override: WHY }))).toEqual({ code: 'missing-skill', reason: WHY })
    expect(overrideOf(shop, plan('a001-1', null, { teamId: 'team-quick', override: WHY }))).toEqual({
      code: 'team-lacks-trade',
      reason: WHY,
    })
    shop.does(driveIn('a001', 6))
    expect(overrideOf(shop, start('a001-1', MECHANIC, WHY))).toEqual({ code: 'missing-skill', reason: WHY })
  })

  test('the manager may too; an advisor or a technician may not', () => {
    const shop = shopOf(aCar('A001', { operations: [body] }))
    const asked = driveIn('a001', 1, { override: WHY })
    expect(shop.ask(asked, 'fang-wei').ok).toBe(true)
    const refused = { code: 'not-allowed', needs: ['foreman', 'manager'] }
    expect(shop.refusal(asked, 'wang-min')).toEqual(refused)
    expect(shop.refusal(asked, MECHANIC)).toEqual(refused)
  })

  test('without a reason nothing is overruled; where nothing refuses, nothing is recorded', () => {
    const shop = shopOf(aCar('A001', { operations: [body] }), aCar('A002'))
    expect(shop.refusal(driveIn('a001', 1)).code).toBe('missing-trade')
    expect(overrideOf(shop, driveIn('a002', 1, { override: WHY }))).toBeNull()
  })
})

describe('what cannot be is not overruled', () => {
  test('no lift, no car on it', () => {
    const shop = shopOf(aCar('A001', { operations: [work('喷漆', 'paint', 60, { equipment: ['paint-booth'] })] }))
    expect(shop.refusal(driveIn('a001', 1, { override: WHY }))).toEqual({
      code: 'missing-equipment',
      bay: '1',
      equipment: ['paint-booth'],
    })
  })

  test('two cars on one bay, with or without a missing trade', () => {
    const shop = shopOf(aCar('A001', { operations: [body] }), aCar('A002'), aCar('A003', { place: onBayNo(1) }))
    for (const id of ['a001', 'a002']) expect(shop.refusal(driveIn(id, 1, { override: WHY })).code).toBe('bay-occupied')
  })

  test('a bay out of service', () => {
    const shop = shopOf(aCar('A001', { operations: [body] })).does(takeOut(1))
    expect(shop.refusal(driveIn('a001', 1, { override: WHY })).code).toBe('bay-out-of-service')
    expect(shop.refusal(plan('a001-1', 1, { override: WHY })).code).toBe('bay-out-of-service')
  })

  test('two running clocks of one person, whatever trade is missing (P4.9)', () => {
    const busy = work('保养', 'mechanical', 60, { clocks: [clocked(MECHANIC, '08:55', null)] })
    const shop = shopOf(
      aCar('A001', { operations: [body], place: onBayNo(2) }),
      aCar('A002', { operations: [busy], place: onBayNo(1) }),
    )
    expect(shop.refusal(start('a001-1', MECHANIC, WHY))).toEqual({
      code: 'clock-running',
      person: '刘洋',
      operation: '保养',
      ticket: 'A002',
    })
  })

  test('work that is held: it is resumed, not started over', () => {
    const shop = shopOf(aCar('A001', { operations: [body], place: onBayNo(6) })).does(hold('a001-1'))
    expect(shop.refusal(start('a001-1', MECHANIC, WHY))).toEqual({
      code: 'operation-held',
      operation: '钣金',
      reason: 'parts',
    })
  })

  test('a team that nobody knows, beside a trade that was overruled', () => {
    const shop = shopOf(aCar('A001', { operations: [body] }))
    expect(shop.refusal(plan('a001-1', 1, { teamId: 'nobody', override: WHY }))).toEqual({
      code: 'unknown',
      what: 'team',
    })
  })

  test('a promise to the customer about the sequence of trades', () => {
    const operations = [body, work('喷漆', 'paint', 60)]
    const shop = shopOf(aCar('A001', { operations, place: onBayNo(7), promisedAt: at('12:00') }))
    expect(shop.refusal(start('a001-2', 'lin-jun', WHY))).toEqual({ code: 'earlier-operation-open', operation: '钣金' })
  })
})
