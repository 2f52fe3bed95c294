import { describe, expect, test } from 'vitest'
import type { Command } from '#domain/command.ts'
import { decide } from '#domain/decide.ts'
import type { Floor } from '#domain/floor.ts'
import { forecastFloor, utcOffset } from '#domain/forecast.ts'
import { MINUTE, type Operation } from '#domain/operation.ts'
import { keysOf, ownKeys, shareKey, type Act } from '../../displays/bay/bay-acts.ts'
import { commandOf } from '../../displays/bay/bay-command.ts'
import { reasonHints } from '../../displays/bay/bay-reasons.ts'
import { bayView, type Known, type OperationLine } from '../../displays/bay/bay-view.ts'
import { sampleContext, SAMPLE_NOW, sampleFloor } from '../support/sample-floor.ts'

const offset = utcOffset('Asia/Shanghai', SAMPLE_NOW)

function at(floor: Floor, bayNo: string): { view: Known; line: OperationLine | null } {
  const view = bayView(floor, bayNo, forecastFloor(floor, SAMPLE_NOW, offset), SAMPLE_NOW)
  if (view.kind === 'unknown') throw new Error(`no bay ${bayNo}`)
  return { view, line: view.kind === 'car' ? view.car.current : null }
}

function keys(floor: Floor, bayNo: string) {
  const { view, line } = at(floor, bayNo)
  return keysOf(floor, view, line)
}

const acts = (floor: Floor, bayNo: string) =>
  keys(floor, bayNo).map(({ act, verdict }) => (verdict.ok ? act : `${act}: ${verdict.refusal.code}`))

function operations(floor: Floor, id: string, change: Partial<Operation>): Floor {
  const order = floor.orders.get(id)!
  return {
    ...floor,
    orders: new Map(floor.orders).set(id, {
      ...order,
      operations: order.operations.map((operation) => ({ ...operation, ...change })),
    }),
  }
}

const clock = (personId: string) => ({
  personId,
  startedAt: SAMPLE_NOW - 30 * MINUTE,
  stoppedAt: SAMPLE_NOW - 5 * MINUTE,
})
const held = { clocks: [], hold: { reason: 'parts', since: SAMPLE_NOW, note: '', expectedAt: null } } as const

describe('the buttons of a touch bay', () => {
  test('offer to pause or finish what runs, and to help with it', () => {
    expect(acts(sampleFloor(), '1')).toEqual(['pause', 'finish', 'join', 'report', 'help'])
  })

  test('offer to start what stands there', () => {
    expect(acts(operations(sampleFloor(), 'a019', { clocks: [] }), '2')).toEqual(['start', 'hold', 'report', 'help'])
  })

  test('offer to check the car against its sheet before the first start (P4.5)', () => {
    const floor = operations(sampleFloor(), 'a019', { clocks: [] })
    const order = floor.orders.get('a019')!
    const unseen = { ...order, desk: { ...order.desk, toVerify: true } }
    const orders = new Map(floor.orders).set('a019', unseen)
    expect(acts({ ...floor, orders }, '2')).toEqual(['verify', 'hold', 'report', 'help'])
  })

  test('offer to go on with what is held', () => {
    expect(acts(operations(sampleFloor(), 'a019', held), '2')).toEqual([
      'resume',
      'hold: operation-held',
      'report',
      'help',
    ])
  })

  test('do not start what the customer has not agreed to (P4.7)', () => {
    const floor = operations(sampleFloor(), 'a019', { clocks: [], consent: 'pending' })
    expect(acts(floor, '2')[0]).toBe('start: consent-pending')
  })

  test('offer to take the call that is open, not to call again (P4.10)', () => {
    expect(acts(sampleFloor(), '5').at(-1)).toBe('take-call')
  })

  test('of an idle bay say that the car is in, of a finished one that it is out', () => {
    expect(acts(sampleFloor(), '4')).toEqual(['drive-in', 'help'])
    expect(acts(operations(sampleFloor(), 'a019', { clocks: [], state: 'done' }), '2')).toEqual(['leave', 'help'])
  })

  test('name the people of the bay first, and who may not, with the reason', () => {
    const start = keys(operations(sampleFloor(), 'a019', { clocks: [] }), '2')[0]!
    expect(start.choices[0]?.person.name).toBe('赵磊')
    const wu = start.choices.find(({ person }) => person.name === '吴俊')
    expect(wu?.verdict).toMatchObject({ ok: false, refusal: { code: 'missing-skill' } })
  })

  test.each<[Act, string, Partial<Operation>]>([
    ['pause', 'zhao-lei', {}],
    ['finish', 'zhao-lei', {}],
    ['help', 'zhao-lei', {}],
    ['start', 'zhao-lei', { clocks: [] }],
    ['hold', 'zhao-lei', { clocks: [] }],
    ['resume', 'zhao-lei', held],
    ['leave', 'zhao-lei', { clocks: [], state: 'done' }],
  ])('%s makes a command that the floor accepts', (act, personId, change) => {
    const floor = operations(sampleFloor(), 'a019', change)
    const { view, line } = at(floor, '2')
    const command = commandOf(act, view, line, personId, {}, { rev: floor.rev, newId: () => 'call-9' })
    expect(decide(floor, command as Command, { ...sampleContext, personId })).toMatchObject({ ok: true })
  })

  test('once all is done ask whoever did it to look it over and sign, before the car is driven off (P5.1)', () => {
    const floor = operations(sampleFloor(), 'a019', { state: 'done', clocks: [clock('zhao-lei')] })
    expect(acts(floor, '2')).toEqual(['self-check', 'leave', 'help'])
    const { view, line } = at(floor, '2')
    expect(keysOf(floor, view, line)[0]!.choices.map(({ person }) => person.name)).toEqual(['赵磊'])
    expect(ownKeys(floor, view, line, 'sun-chao').map(({ act }) => act)).toEqual(['leave', 'help'])
    const checked = { items: ['wheel-bolts'], note: '' } as const
    expect(commandOf('self-check', view, line, 'zhao-lei', { checked }, { rev: floor.rev, newId: () => '' })).toEqual({
      ...{ type: 'sign-check', orderId: 'a019', level: 'self', items: ['wheel-bolts'], note: '' },
    })
  })

  test('let a team leader say that work is shared, and nobody else (P4.9)', () => {
    const floor = sampleFloor()
    const { view, line } = at(floor, '2')
    const share = shareKey(floor, line!)
    const leaders = share.choices.map(({ person }) => person.roles)
    expect(leaders.every((roles) => roles.some((role) => role !== 'technician'))).toBe(true)
    const { id } = share.choices[0]!.person
    const command = commandOf('share', view, line, id, {}, { rev: floor.rev, newId: () => '' })
    expect(decide(floor, command as Command, { ...sampleContext, personId: id })).toMatchObject({ ok: true })
    expect(decide(floor, command as Command, { ...sampleContext, personId: 'zhao-lei' })).toMatchObject({ ok: false })
  })

  test('on a phone of one’s own: what I run I may pause, what others run I may join', () => {
    const { view, line } = at(sampleFloor(), '6')
    const mine = (me: string) => ownKeys(sampleFloor(), view, line, me).map(({ act }) => act)
    expect(mine('he-yong')).toEqual(['pause', 'finish', 'report', 'help'])
    expect(mine('lin-jun')[1]).toBe('switch')
    expect(mine('wu-jun')).toEqual(['finish', 'join-in', 'report', 'help'])
  })

  test('whose clock runs elsewhere stops there and starts here in one step (P4.9)', () => {
    const floor = operations(sampleFloor(), 'a019', { clocks: [] })
    const { view, line } = at(floor, '2')
    const key = ownKeys(floor, view, line, 'sun-chao')[0]!
    expect(key).toMatchObject({ act: 'switch', verdict: { ok: true } })
    const command = commandOf('switch', view, line, 'sun-chao', {}, { rev: floor.rev, newId: () => '' })
    expect(decide(floor, command as Command, { ...sampleContext, personId: 'sun-chao' })).toMatchObject({ ok: true })
  })

  test('drive the fetched car in', () => {
    const { view } = at(sampleFloor(), '4')
    const command = commandOf('drive-in', view, null, 'wu-jun', {}, { rev: 412, newId: () => '' })
    expect(decide(sampleFloor(), command as Command, { ...sampleContext, personId: 'wu-jun' })).toMatchObject({
      ok: true,
    })
  })
})

describe('a reason to stop', () => {
  const hints = (floor: Floor, now = SAMPLE_NOW) => {
    const order = floor.orders.get('a019')!
    return reasonHints(floor, order, order.operations[0]!, now, offset)
  }

  test('is prefilled with the part that is missing and when it comes', () => {
    const parts = hints(sampleFloor()).find(({ reason }) => reason === 'parts')
    expect(parts).toMatchObject({ note: '更换制动灯开关', likely: true, expectedAt: SAMPLE_NOW + 23 * MINUTE + 55_000 })
  })

  test('for the night goes on when the workshop opens, and is likely only near closing', () => {
    const night = (now: number) => hints(sampleFloor(), now).find(({ reason }) => reason === 'shift-end')
    expect(night(SAMPLE_NOW)).toMatchObject({ likely: false, expectedAt: Date.parse('2026-11-23T08:30+08:00') })
    expect(night(SAMPLE_NOW + 200 * MINUTE)).toMatchObject({ likely: true })
  })
})
