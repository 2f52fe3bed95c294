import { describe, expect, test } from 'vitest'
import type { SiteCommand } from '#domain/command.ts'
import type { AwayKind } from '#domain/visit/handover.ts'
import { awayNow } from '#domain/visit/handover.ts'
import { isValid } from '#domain/visit/pass.ts'
import { stageOf } from '#domain/order.ts'
import { hold } from '../../support/commands.ts'
import { CASHIER, settle } from '../../support/delivery.ts'
import { aCar, ADVISOR, at, doneBy, MECHANIC, shopOf } from '../../support/floor-builder.ts'
import { work } from '../../support/sample-orders.ts'

const CODE = '7KQ294MD'
const PLATE = '京N00188'
const GATE = ADVISOR
const on = { orderId: 'a001' }
const send = (kind: AwayKind, operationIds: string[] = []): SiteCommand => ({
  ...{ type: 'send-away', ...on, kind, where: kind === 'sublet' ? '通达轮毂修复' : '', reason: '缺件' },
  ...{ operationIds, expectedAt: at('16:00'), code: CODE },
})
const use = (plate = PLATE): SiteCommand => ({ type: 'use-pass', ...on, code: CODE, plate })
const letIn = (plate = PLATE): SiteCommand => ({ type: 'let-in', ...on, code: CODE, plate })
const home = () => shopOf(aCar('A001')).does(hold('a001-1')).does(send('home'), ADVISOR)
const sublet = () => shopOf(aCar('A001')).does(send('sublet', ['a001-1']), ADVISOR)

describe('away unfinished, with its pass (P6.5, S.4)', () => {
  test.each([
    ['home', 'parts'],
    ['sublet', 'sublet'],
  ] as const)('sent %s, it has the pass of its kind in the same step, until closing time', (kind, pass) => {
    const shop = kind === 'home' ? home() : sublet()
    expect(shop.visit('a001').pass.issued).toMatchObject([
      { kind: pass, code: CODE, personId: ADVISOR, validUntil: at('18:00') },
    ])
    expect(shop.does(use(), GATE).visit('a001').pass.issued[0]!.usedAt).toBe(at('09:00'))
  })

  test('whoever may give no pass sends no car away', () => {
    expect(shopOf(aCar('A001')).refusal(send('sublet', ['a001-1']), MECHANIC).code).toBe('not-allowed')
  })

  test('back through the gate from home, it waits among the others at the stage where it was', () => {
    const shop = home().does(use(), GATE).pass(180).does(letIn(), GATE)
    expect(shop.order('a001').place).toEqual({ kind: 'waiting', spot: null })
    expect(awayNow(shop.visit('a001').handover)).toBeUndefined()
    expect(shop.visit('a001').gate.letIn).toEqual([
      { passId: shop.visit('a001').pass.issued[0]!.id, at: at('12:00'), personId: GATE },
    ])
    expect(shop.refusal(letIn(), GATE)).toEqual({ code: 'not-away', ticket: 'A001' })
  })

  test('back from another workshop the gate lets it in; reception says what was done there', () => {
    const shop = sublet().does(use(), GATE).pass(180).does(letIn(), GATE)
    expect(shop.order('a001').place).toEqual({ kind: 'reception', spot: null })
    expect(awayNow(shop.visit('a001').handover)).toMatchObject({ kind: 'sublet' })
    shop.does({ type: 'come-back', ...on, spot: 'B4', done: ['a001-1'] }, ADVISOR)
    expect(shop.order('a001').place).toEqual({ kind: 'waiting', spot: 'B4' })
    expect(stageOf(shop.order('a001'))).toBe('inspection')
  })

  test('a car that did not leave with it does not come in with it, nor does another one', () => {
    expect(home().refusal(letIn(), GATE)).toEqual({ code: 'not-away', ticket: 'A001' })
    expect(home().does(use(), GATE).refusal(letIn('京A00000'), GATE).code).toBe('another-car')
  })

  test('back without having shown its pass, the pass is worth nothing', () => {
    const shop = home().does({ type: 'come-back', ...on, spot: null, done: [] }, ADVISOR)
    expect(isValid(shop.visit('a001').pass.issued[0]!, shop.now)).toBe(false)
    expect(shop.turnsAway(use(), GATE)).toEqual({ code: 'pass-void' })
  })

  test('a pass that ran out before it left is issued anew', () => {
    const shop = home().pass(10 * 60)
    const again = {
      type: 'issue-pass',
      ...on,
      id: 'p2',
      kind: 'parts',
      validUntil: at('21:00'),
      code: 'SECOND22',
    } as const
    expect(shop.refusal({ ...again, kind: 'sublet' }, ADVISOR)).toEqual({ code: 'not-away', ticket: 'A001' })
    expect(shop.does(again, ADVISOR).visit('a001').pass.issued).toHaveLength(2)
  })
})

describe('kept inside, and written down (P6.5)', () => {
  const ready = aCar('A001', {
    operations: [work('保养', 'mechanical', 60, doneBy(MECHANIC))],
    ...{ inspectedAt: at('08:55'), readyAt: at('08:58'), place: { kind: 'parking', spot: 'C1' } },
  })
  const cleared = () =>
    shopOf(ready)
      .does(settle('a001'), CASHIER)
      .does({ type: 'issue-pass', ...on, id: 'p1', kind: 'exit', validUntil: at('09:30'), code: CODE }, CASHIER)
  const reasons = (shop: ReturnType<typeof cleared>) => shop.visit('a001').gate.refused.map(({ reason }) => reason)

  test('another car with this pass: with the car that the pass belongs to, when, and by whom at the gate', () => {
    const shop = cleared()
    expect(shop.turnsAway(use(''), GATE)).toMatchObject({ code: 'another-car', ticket: 'A001' })
    expect(shop.visit('a001').gate.refused).toEqual([
      { passId: 'p1', reason: 'another-car', at: at('09:00'), personId: GATE },
    ])
    expect(JSON.stringify(shop.log.at(-1)!.events)).not.toContain('京')
  })

  test('used, expired, voided, not cleared any more: each with its reason', () => {
    const used = cleared().does(use(), GATE)
    used.turnsAway(use(), GATE)
    expect(reasons(used)).toEqual(['pass-used'])
    const late = cleared().pass(31)
    late.turnsAway(use(), GATE)
    expect(reasons(late)).toEqual(['pass-expired'])
    const void_ = cleared().does({ type: 'void-pass', ...on, id: 'p1' }, CASHIER)
    void_.turnsAway(use(), GATE)
    expect(reasons(void_)).toEqual(['pass-void'])
    const unsettled = cleared().does({ type: 'counter-settlement', ...on, reason: '漏了一项' }, CASHIER)
    unsettled.turnsAway(use(), GATE)
    expect(reasons(unsettled)).toEqual(['not-cleared'])
  })

  test('what lets it out writes nothing of the kind', () => {
    expect(reasons(cleared().does(use(), GATE))).toEqual([])
  })
})
