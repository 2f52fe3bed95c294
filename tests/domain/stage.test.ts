import { describe, expect, test } from 'vitest'
import { BLANK_DESK } from '#domain/desk.ts'
import { currentOperation, heldOperations, stageOf, type Order, type Stage } from '#domain/order.ts'
import { publicStep, publicWord, type PublicStep } from '#domain/public.ts'
import { aCar, at, clocked, doneBy, newcomer } from '../support/floor-builder.ts'
import { work } from '../support/sample-orders.ts'

const running = { clocks: [clocked('liu-yang', '08:55', null)] }
const heldFor = (reason: 'parts' | 'consent' | 'insurer', since: string) => ({
  hold: { reason, since: at(since), note: '', expectedAt: null },
})
const done = work('保养', 'mechanical', 60, doneBy('liu-yang'))
const inspected = { operations: [done], inspectedAt: at('09:30'), inspectorId: 'xu-jing' }

const told = { readyAt: at('10:00'), desk: { ...BLANK_DESK, toldReadyAt: at('10:01') } }

const cancelled = { end: { kind: 'cancelled', at: at('09:00'), personId: 'wang-min', reason: '' } } as const
const unrepaired = { end: { kind: 'unrepaired', at: at('09:00'), personId: 'wang-min', reason: '' } } as const

/** The first that holds, S.2, from the beginning of a visit to its end. */
const STAGES: readonly (readonly [string, Stage, Order])[] = [
  ['expected and not here', 'booked', { ...newcomer('A001'), arrivedAt: null }],
  ['in the reception lane', 'arrived', newcomer('A001')],
  ['with its advisor', 'reception', { ...newcomer('A001'), receivedAt: at('08:40') }],
  ['signed, key not yet with the foreman', 'signed', aCar('A001', { handedOverAt: null })],
  ['handed over', 'waiting', aCar('A001')],
  [
    'nothing runs, one operation held',
    'held',
    aCar('A001', { operations: [work('保养', 'mechanical', 60, heldFor('parts', '08:55')), work('轮胎', 'tyre', 30)] }),
  ],
  ['a clock runs', 'working', aCar('A001', { operations: [work('保养', 'mechanical', 60, running)] })],
  [
    'a clock runs beside a held operation',
    'working',
    aCar('A001', {
      operations: [work('保养', 'mechanical', 60, heldFor('parts', '08:55')), work('轮胎', 'tyre', 30, running)],
    }),
  ],
  ['all operations done', 'inspection', aCar('A001', { operations: [done, done] })],
  ['inspected, wash wished', 'wash', aCar('A001', { ...inspected, washWished: true })],
  ['inspected, no wash wished', 'handover', aCar('A001', inspected)],
  ['inspected and washed', 'handover', aCar('A001', { ...inspected, washWished: true, washedAt: at('09:50') })],
  ['closed unrepaired with work open', 'handover', aCar('A001', unrepaired)],
  ['the customer was told', 'ready', aCar('A001', { ...inspected, ...told })],
  ['closed unrepaired, the customer was told', 'ready', aCar('A001', { ...unrepaired, ...told })],
  ['collected', 'delivered', aCar('A001', { ...inspected, readyAt: at('10:00'), deliveredAt: at('10:20') })],
  ['cancelled', 'cancelled', aCar('A001', cancelled)],
]

describe('the stage of an order follows from its operations (S.2)', () => {
  test.each(STAGES)('%s: %s', (_, stage, order) => expect(stageOf(order)).toBe(stage))

  test('an order without any operation is not done because nothing is open', () => {
    expect(stageOf(aCar('A001', { operations: [] }))).toBe('waiting')
  })

  test('of several holds the oldest comes first, whatever the sequence of the work', () => {
    const order = aCar('A001', {
      operations: [
        work('钣金', 'body', 60, heldFor('insurer', '08:58')),
        work('保养', 'mechanical', 60, heldFor('parts', '08:55')),
        work('轮胎', 'tyre', 30),
      ],
    })
    expect(heldOperations(order).map((held) => held.hold?.reason)).toEqual(['parts', 'insurer'])
    expect(publicWord(order)).toBe('hold-parts')
  })

  test('a card speaks of what runs, else of what can be begun, else of what is held', () => {
    const names = (...operations: Order['operations']) => currentOperation(aCar('A001', { operations }))?.name
    const held = work('held', 'mechanical', 60, heldFor('parts', '08:55'))
    const open = work('open', 'tyre', 30)
    expect(names(done, held, open, work('running', 'paint', 30, running))).toBe('running')
    expect(names(done, held, open)).toBe('open')
    expect(names(done, held)).toBe('held')
    expect(names(done)).toBeUndefined()
  })
})

describe('a customer sees seven steps (S.3)', () => {
  const STEPS: Record<Stage, PublicStep | null> = {
    booked: null,
    arrived: 'reception',
    reception: 'reception',
    signed: 'reception',
    waiting: 'queue',
    held: 'repair',
    working: 'repair',
    inspection: 'inspection',
    wash: 'wash',
    handover: 'handover',
    ready: 'ready',
    delivered: null,
    cancelled: null,
  }
  test.each(STAGES)('%s', (_, stage, order) => expect(publicStep(order)).toBe(STEPS[stage]))

  test('rework is repair again, even while it waits for its bay', () => {
    const rework = aCar('A001', { operations: [work('保养', 'mechanical', 60, { rework: '漏油' })], failures: 1 })
    expect(stageOf(rework)).toBe('waiting')
    expect(publicStep(rework)).toBe('repair')
    expect(publicWord(rework)).toBe('repair')
  })

  test('a held car says what it waits for where the customer can do something about it, and no more', () => {
    const word = (reason: 'parts' | 'consent' | 'insurer') =>
      publicWord(aCar('A001', { operations: [work('保养', 'mechanical', 60, heldFor(reason, '08:55'))] }))
    expect([word('parts'), word('consent'), word('insurer')]).toEqual(['hold-parts', 'hold-consent', 'hold'])
  })
})
