import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checklistFor, type ItemId } from '#domain/checklists.ts'
import { queueOf } from '#domain/floor.ts'
import { stageOf, type Order } from '#domain/order.ts'
import { checksOf } from '#domain/visit/quality-state.ts'
import { leftUndone, type CheckedItem } from '#domain/visit/quality.ts'
import { checklistOf } from '#domain/visit/quality-rules.ts'
import { closeUnrepaired, driveIn, fail, finish, move, pass, plan, start } from '../../support/commands.ts'
import {
  aCar,
  ADVISOR,
  at,
  doneBy,
  FOREMAN,
  INSPECTOR,
  MECHANIC,
  onBayNo,
  shopOf,
  type Shop,
} from '../../support/floor-builder.ts'
import {
  allOk,
  checkItem,
  checkItems,
  driveBack,
  driveOut,
  inspection,
  signCheck,
  type Asked,
} from '../../support/inspection.ts'
import { work } from '../../support/sample-orders.ts'

const done = (facts: Partial<Order> = {}) =>
  aCar('A001', {
    place: { kind: 'inspection', spot: null },
    operations: [work('换刹车片', 'mechanical', 60, { ...doneBy(MECHANIC), bayId: 'bay-1' })],
    ...facts,
  })
const all = (shop: Shop, asked: readonly Asked[]) => {
  for (const { command, personId } of asked) shop.does(command, personId)
  return shop
}
/** Everything but what a test is about. */
const without = (order: Order, ...types: string[]) =>
  inspection(order).filter(({ command }) => !types.includes(command.type) && command.type !== 'pass-inspection')

describe('three levels, each signed with person and time (P5.1)', () => {
  test('who did it signs their own check, the team leader theirs, the inspector by passing the car (P5.1a)', () => {
    const shop = shopOf(done()).pass(2)
    all(shop, inspection(shop.order('a001')))
    expect(
      shop.visit('a001').quality.signatures.map(({ level, personId, at: when }) => [level, personId, when]),
    ).toEqual([
      ['self', MECHANIC, at('09:02')],
      ['leader', FOREMAN, at('09:02')],
      ['final', INSPECTOR, at('09:02')],
    ])
    expect(shop.order('a001')).toMatchObject({ inspectedAt: at('09:02'), inspectorId: INSPECTOR })
  })

  test('without the technician’s own check nothing passes, and the work is named (P5.1a)', () => {
    const order = done()
    const shop = all(
      shopOf(order),
      inspection(order).filter(({ command }) => command.type !== 'pass-inspection' && !isLevel(command, 'self')),
    )
    expect(shop.refusal(pass('a001'), INSPECTOR)).toEqual({ code: 'self-check-missing', operation: '换刹车片' })
  })

  test('without the team leader’s nothing passes, small jobs neither (P5.1b)', () => {
    const order = done({ type: 'maintenance' })
    const shop = all(
      shopOf(order),
      inspection(order).filter(({ command }) => command.type !== 'pass-inspection' && !isLevel(command, 'leader')),
    )
    expect(shop.refusal(pass('a001'), INSPECTOR)).toEqual({ code: 'leader-check-missing', ticket: 'A001' })
  })

  test('only who worked on the car signs the own check, once the work is done, and once (P5.1a)', () => {
    const shop = shopOf(done(), aCar('A002', { place: onBayNo(1) }))
    expect(shop.refusal(signCheck('a001', 'self'), 'wu-jun')).toEqual({ code: 'not-own-work', person: '吴俊' })
    shop.does(start('a002-1', MECHANIC))
    expect(shop.refusal(signCheck('a002', 'self'), MECHANIC)).toEqual({ code: 'work-open', operation: '保养' })
    shop.does(signCheck('a001', 'self'), MECHANIC)
    expect(shop.refusal(signCheck('a001', 'self'), MECHANIC)).toEqual({ code: 'signed-already', ticket: 'A001' })
  })

  test('of several who did one job together one signs for it; each job has its own signature (P5.1a)', () => {
    const two = done({
      operations: [
        work('换刹车片', 'mechanical', 60, {
          ...doneBy(MECHANIC),
          clocks: [...doneBy(MECHANIC).clocks!, ...doneBy('wu-jun').clocks!],
        }),
        work('换蓄电池', 'electrical', 20, doneBy('ma-tao')),
      ],
    })
    const shop = shopOf(two).does(signCheck('a001', 'self'), 'wu-jun').does(signCheck('a001', 'leader'))
    expect(shop.refusal(pass('a001'), INSPECTOR)).toEqual({ code: 'self-check-missing', operation: '换蓄电池' })
    shop.does(signCheck('a001', 'self'), 'ma-tao')
    expect(shop.refusal(pass('a001'), INSPECTOR).code).toBe('unchecked')
  })

  test('a team leader does not check their own work, and an inspector is no team leader (P5.1b)', () => {
    const own = done({ operations: [work('换刹车片', 'mechanical', 60, doneBy(FOREMAN))] })
    expect(shopOf(own).refusal(signCheck('a001', 'leader'), FOREMAN)).toEqual({ code: 'own-work', person: '张建国' })
    expect(shopOf(done()).refusal(signCheck('a001', 'leader'), INSPECTOR)).toEqual({
      code: 'not-allowed',
      needs: ['team-leader', 'foreman'],
    })
  })

  test('nobody inspects finally what they repaired, not one item of it (P5.1d)', () => {
    const own = done({ operations: [work('换刹车片', 'mechanical', 60, doneBy(INSPECTOR))] })
    const shop = shopOf(own)
    for (const command of [checkItem('a001', 'lamps'), pass('a001'), fail('a001', 'a001-1')])
      expect(shop.refusal(command, INSPECTOR)).toEqual({ code: 'own-work', person: '徐静' })
  })
})

describe('the checklist follows from the kind of work (P5.2)', () => {
  const items = (facts: Partial<Order>) => checklistFor(done(facts), false).items.map(({ id }) => id)
  const paint = [work('右前门喷漆', 'paint', 90, doneBy('lin-jun'))]

  test('every car is looked at for what is safety: brakes, steering, airbags, tyres, lights, fuel (P5.2b)', () => {
    const list = checklistFor(done({ operations: paint }), false)
    const safety = list.items.filter(({ safety: is }) => is)
    expect(safety.map(({ group }) => group)).toEqual(
      expect.arrayContaining(['brakes', 'steering', 'airbags', 'tyres', 'lights', 'fuel']),
    )
    expect(safety.every(({ obligatory }) => obligatory)).toBe(true)
  })

  test('paint is looked at for its colour, a service for its pads, a high-voltage job for its insulation (P5.2a)', () => {
    expect(items({ operations: paint })).toContain('paint-colour')
    expect(items({ operations: paint })).not.toContain('brake-pads-front')
    expect(items({ type: 'maintenance' })).toContain('brake-pads-front')
    const high = [work('绝缘检测', 'mechanical', 30, { ...doneBy('zhao-lei'), certificates: ['high-voltage'] })]
    expect(items({ operations: high })).toContain('hv-insulation')
    expect(items({})).not.toContain('hv-insulation')
  })

  test('on a major repair its records are obligatory, on a small one they are not asked (P5.2c)', () => {
    const record = (type: Order['type']) =>
      checklistFor(done({ type }), false).items.find(({ id }) => id === 'torque-records')
    expect(record('overhaul')?.obligatory).toBe(true)
    expect(record('maintenance')).toBeUndefined()
  })

  test('what stands on no list of this car is not answered (P5.2a)', () => {
    expect(shopOf(done()).refusal(checkItem('a001', 'paint-colour'), INSPECTOR)).toEqual({
      code: 'unknown',
      what: 'item',
    })
  })

  test('an obligatory item without an answer lets nothing pass, and each is named (P5.2b)', () => {
    const order = done()
    const shop = all(shopOf(order), without(order, 'check-items'))
    const most = allOk(order).filter(({ itemId }) => itemId !== 'lamps')
    shop.does(checkItems('a001', most), INSPECTOR)
    expect(shop.refusal(pass('a001'), INSPECTOR)).toEqual({ code: 'unchecked', items: ['lamps'] })
    expect(
      shop.does(checkItem('a001', 'lamps'), INSPECTOR).does(pass('a001'), INSPECTOR).order('a001').inspectedAt,
    ).toBe(at('09:00'))
  })

  test('an obligatory item that is not in order lets nothing pass (P5.2b)', () => {
    const order = done()
    const shop = all(shopOf(order), without(order))
    shop.does(checkItem('a001', 'brake-function', { result: 'not-ok', note: '偏右' }), INSPECTOR)
    expect(shop.refusal(pass('a001'), INSPECTOR)).toEqual({ code: 'not-in-order', items: ['brake-function'] })
  })

  test('it is left out only with a reason; what is not obligatory needs none (P5.2b)', () => {
    const shop = shopOf(done())
    const left = { result: 'not-applicable' } as const
    expect(shop.refusal(checkItem('a001', 'fuel-leaks', left), INSPECTOR)).toEqual({
      code: 'why-left-out',
      item: 'fuel-leaks',
    })
    expect(shop.ask(checkItem('a001', 'fuel-leaks', { ...left, note: '纯电车' }), INSPECTOR).ok).toBe(true)
    expect(shop.ask(checkItem('a001', 'clean-inside', left), INSPECTOR).ok).toBe(true)
  })

  test('a measured item needs its value, and below the limit it is not in order (P5.2a)', () => {
    const shop = shopOf(done({ type: 'maintenance' }))
    const pads = (value: number | null, result: CheckedItem['result'] = 'ok') =>
      checkItem('a001', 'brake-pads-front', { value, result })
    expect(shop.refusal(pads(null), INSPECTOR)).toEqual({ code: 'value-missing', item: 'brake-pads-front' })
    expect(shop.refusal(pads(29), INSPECTOR)).toMatchObject({ code: 'below-limit', limit: 30, unit: 'mm' })
    expect(shop.ask(pads(29, 'not-ok'), INSPECTOR).ok).toBe(true)
    expect(shop.does(pads(30), INSPECTOR).visit('a001').quality.answers['brake-pads-front']).toEqual({
      ...{ result: 'ok', value: 30, note: '', photos: [], at: at('09:00'), personId: INSPECTOR },
    })
  })
})

describe('the road test is recorded with its distance (P5.2d)', () => {
  test('the car is on the road and nowhere else, and comes back to where it stood', () => {
    const shop = shopOf(done({ place: { kind: 'inspection', spot: 'Q1' } })).does(driveOut('a001', 52_000), INSPECTOR)
    expect(shop.order('a001').place).toEqual({ kind: 'road-test', spot: null })
    shop.pass(12).does(driveBack('a001', 52_009), INSPECTOR)
    expect(shop.order('a001').place).toEqual({ kind: 'inspection', spot: 'Q1' })
    expect(shop.visit('a001').quality.roadTests).toEqual([
      {
        ...{ personId: INSPECTOR, outAt: at('09:00'), outKm: 52_000, from: { kind: 'inspection', spot: 'Q1' } },
        back: { at: at('09:12'), km: 52_009, note: '' },
      },
    ])
  })

  test('its spot may be taken when it comes back: then it stands in the same area', () => {
    const spot = { kind: 'inspection', spot: 'Q1' } as const
    const shop = shopOf(
      done({ place: spot }),
      aCar('A002', { ...done(), id: 'a002', ticket: 'A002', place: onBayNo(1) }),
    )
    shop
      .does(driveOut('a001'), INSPECTOR)
      .does(move('a002', 'inspection', 'Q1'))
      .does(driveBack('a001'), INSPECTOR)
    expect(shop.order('a001').place).toEqual({ kind: 'inspection', spot: null })
  })

  test('mileage does not run backwards; nobody comes back who is not out, nor goes twice', () => {
    const shop = shopOf(done())
    expect(shop.refusal(driveBack('a001'), INSPECTOR)).toEqual({ code: 'not-on-the-road', ticket: 'A001' })
    shop.does(driveOut('a001', 52_000), INSPECTOR)
    expect(shop.refusal(driveOut('a001'), INSPECTOR)).toEqual({ code: 'on-the-road', ticket: 'A001' })
    expect(shop.refusal(driveBack('a001', 51_999), INSPECTOR)).toEqual({ code: 'mileage-goes-up', km: 52_000 })
    shop.does(driveBack('a001', 52_000), INSPECTOR)
    expect(shop.refusal(driveOut('a001', 51_000), INSPECTOR)).toEqual({ code: 'mileage-goes-up', km: 52_000 })
  })

  test('a car that is out neither passes nor fails', () => {
    const order = done()
    const shop = all(shopOf(order), without(order, 'end-road-test'))
    expect(shop.refusal(pass('a001'), INSPECTOR)).toEqual({ code: 'on-the-road', ticket: 'A001' })
    expect(shop.refusal(fail('a001', 'a001-1'), INSPECTOR)).toEqual({ code: 'on-the-road', ticket: 'A001' })
  })

  test('a repair does not pass without one; a service does, unless reception asked for it', () => {
    const undriven = (facts: Partial<Order>) => {
      const order = done(facts)
      return all(shopOf(order), without(order, 'start-road-test', 'end-road-test'))
    }
    expect(undriven({}).refusal(pass('a001'), INSPECTOR)).toEqual({ code: 'road-test-missing', ticket: 'A001' })
    const service = undriven({ type: 'maintenance' })
    expect(service.ask(pass('a001'), INSPECTOR).ok).toBe(true)
    const { agreement, ...visit } = service.visit('a001')
    service.visits.set('a001', { ...visit, agreement: { ...agreement, roadTest: true } })
    expect(service.refusal(pass('a001'), INSPECTOR)).toEqual({ code: 'road-test-missing', ticket: 'A001' })
  })
})

describe('failed is rework (P5.3)', () => {
  const failed = () => {
    const shop = shopOf(done(), aCar('A002'))
    shop.does(plan('a002-1', 1)).does(signCheck('a001', 'self'), MECHANIC).does(signCheck('a001', 'leader'))
    shop.does(checkItem('a001', 'brake-function', { result: 'not-ok', note: '偏右' }), INSPECTOR)
    return shop.does(fail('a001', 'a001-1'), INSPECTOR)
  }

  test('back at the head of the bay’s queue with the reason, which is kept with what was not in order (P5.3a)', () => {
    const shop = failed()
    expect(queueOf(shop.floor, 'bay-1').map(({ order }) => order.id)).toEqual(['a001', 'a002'])
    expect(shop.operation('a001-1').rework).toBe('螺栓没有拧到力矩')
    expect(shop.visit('a001').quality).toMatchObject({
      answers: {},
      failures: [
        { reason: '螺栓没有拧到力矩', operationIds: ['a001-1'], answers: { 'brake-function': { note: '偏右' } } },
      ],
    })
  })

  test('afterwards everything is checked and signed anew (P5.3a)', () => {
    const shop = failed()
      .pass(1)
      .does(driveIn('a001', 1))
      .does(start('a001-1', MECHANIC))
      .pass(20)
      .does(finish('a001-1'))
    expect(stageOf(shop.order('a001'))).toBe('inspection')
    expect(shop.refusal(pass('a001'), INSPECTOR).code).toBe('self-check-missing')
    shop.does(signCheck('a001', 'self'), MECHANIC)
    expect(shop.refusal(pass('a001'), INSPECTOR).code).toBe('leader-check-missing')
    shop.does(signCheck('a001', 'leader'))
    expect(shop.refusal(pass('a001'), INSPECTOR).code).toBe('unchecked')
  })

  test('a reason and the work that goes back are needed: work of another car is refused (P5.3a)', () => {
    expect(shopOf(done()).refusal(fail('a001', 'a002-1'), INSPECTOR)).toEqual({ code: 'unknown', what: 'operation' })
  })
})

describe('found and not corrected (P5.4)', () => {
  test('is written and carried to the next visit', () => {
    const note = { type: 'note-uncorrected', orderId: 'a001', id: 'n1', text: '右后减振器渗油', safety: true } as const
    const shop = shopOf(done()).does(note, MECHANIC)
    expect(leftUndone(shop.visit('a001').quality)).toMatchObject([
      { text: '右后减振器渗油', safety: true, personId: MECHANIC },
    ])
    expect(shop.refusal(note, MECHANIC)).toEqual({ code: 'known-already', what: 'note' })
  })

  test('what is not in order, is not obligatory and passes is written by itself', () => {
    const order = done()
    const shop = all(shopOf(order), without(order))
    shop
      .does(checkItem('a001', 'levels', { result: 'not-ok', note: '玻璃水少' }), INSPECTOR)
      .does(pass('a001'), INSPECTOR)
    expect(leftUndone(shop.visit('a001').quality)).toMatchObject([
      { itemId: 'levels', text: '玻璃水少', safety: false },
    ])
  })

  test('nothing more is written once the car is gone', () => {
    const gone = done({ inspectedAt: at('08:57'), readyAt: at('08:58'), deliveredAt: at('08:59') })
    const note = { type: 'note-uncorrected', orderId: 'a001', id: 'n1', text: '渗油', safety: false } as const
    expect(shopOf(gone).refusal(note, ADVISOR)).toMatchObject({ code: 'wrong-stage', stage: 'delivered' })
  })
})

test('a car that is closed unrepaired passes no inspection any more', () => {
  const shop = shopOf(done()).does(closeUnrepaired('a001'))
  expect(shop.refusal(pass('a001'), INSPECTOR).code).toBe('wrong-stage')
})

/** Whoever asks whatever in whatever order. */
test('no car passes with an obligatory item open or not in order, unsigned, or by who worked on it (P5.1, P5.2)', () => {
  const people = [MECHANIC, FOREMAN, INSPECTOR, 'wu-jun']
  const order = done()
  const ids = checklistFor(order, false).items.map(({ id }) => id)
  const someItems = fc
    .tuple(
      fc.subarray(ids, { minLength: 1 }),
      fc.constantFrom('ok', 'ok', 'ok', 'not-ok', 'not-applicable'),
      fc.boolean(),
    )
    .map(([some, result, why]) =>
      checkItems(
        'a001',
        some.map((itemId: ItemId) => ({
          ...{ itemId, result: result as CheckedItem['result'], value: null, photos: [] },
          note: why ? '原因' : '',
        })),
      ),
    )
  const asks = fc.oneof(
    { weight: 4, arbitrary: someItems },
    { weight: 4, arbitrary: fc.constant(checkItems('a001', allOk(order))) },
    {
      weight: 8,
      arbitrary: fc.constantFrom(
        signCheck('a001', 'self'),
        signCheck('a001', 'leader'),
        driveOut('a001'),
        driveBack('a001'),
      ),
    },
    { weight: 4, arbitrary: fc.constantFrom(pass('a001'), pass('a001'), fail('a001', 'a001-1')) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(driveIn('a001', 1), start('a001-1', INSPECTOR), start('a001-1', MECHANIC)),
    },
    { weight: 2, arbitrary: fc.constant(finish('a001-1')) },
  )
  // Mostly by whose it is to do: days on which nothing ever passes would prove little.
  const by = (command: Asked['command']) =>
    isLevel(command, 'self') ? MECHANIC : isLevel(command, 'leader') ? 'wu-jun' : INSPECTOR
  const asked = fc
    .tuple(asks, fc.option(fc.constantFrom(...people), { freq: 6 }))
    .map(([command, other]) => [command, other ?? by(command)] as const)
  let passed = 0
  fc.assert(
    fc.property(fc.array(asked, { minLength: 30, maxLength: 90 }), (day) => {
      const shop = shopOf(order)
      for (const [command, personId] of day) {
        if (!shop.pass(1).ask(command, personId).ok) continue
        const before = { order: shop.order('a001'), visit: shop.visit('a001') }
        shop.does(command, personId)
        if (command.type !== 'pass-inspection') continue
        passed++
        const checks = checksOf(before.order, before.visit.quality, checklistOf(before))
        expect([checks.unanswered, checks.wrong, checks.roadTestMissing]).toEqual([[], [], false])
        const worked = before.order.operations.flatMap(({ clocks }) => clocks.map((clock) => clock.personId))
        expect(worked).not.toContain(personId)
        expect(worked).not.toContain(checks.leader?.personId)
      }
    }),
    { numRuns: 400 },
  )
  expect(passed).toBeGreaterThan(0)
})

function isLevel(command: Asked['command'], level: 'self' | 'leader'): boolean {
  return command.type === 'sign-check' && command.level === level
}
