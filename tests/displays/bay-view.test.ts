import { describe, expect, test } from 'vitest'
import type { Floor } from '#domain/floor.ts'
import { forecastFloor, utcOffset } from '#domain/forecast.ts'
import { MINUTE, type Operation } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import { bayView, toneOf, type BayView } from '../../displays/bay/bay-view.ts'
import { SAMPLE_NOW, sampleFloor } from '../support/sample-floor.ts'

const show = (floor: Floor, bayNo: string, now = SAMPLE_NOW): BayView =>
  bayView(floor, bayNo, forecastFloor(floor, now, utcOffset(floor.site.timeZone, now)), now)

function car(floor: Floor, bayNo: string) {
  const view = show(floor, bayNo)
  if (view.kind !== 'car') throw new Error(`no car on bay ${bayNo}`)
  return { ...view.car, tone: toneOf(view), people: view.people.map(({ name }) => name), next: view.next?.order.ticket }
}

function idle(floor: Floor, bayNo: string) {
  const view = show(floor, bayNo)
  if (view.kind !== 'idle') throw new Error(`bay ${bayNo} is not idle`)
  return {
    fetch: view.fetch?.order.ticket,
    planned: view.fetch?.planned,
    coming: view.coming?.order.ticket,
    from: view.coming?.onBay?.no,
  }
}

function order(floor: Floor, id: string, change: Partial<Order>): Floor {
  return { ...floor, orders: new Map(floor.orders).set(id, { ...floor.orders.get(id)!, ...change }) }
}

function operations(
  floor: Floor,
  id: string,
  change: (operation: Operation, index: number) => Partial<Operation>,
): Floor {
  const before = floor.orders.get(id)!.operations
  return order(floor, id, {
    operations: before.map((operation, index) => ({ ...operation, ...change(operation, index) })),
  })
}

const stopped = { clocks: [{ personId: 'zhao-lei', startedAt: SAMPLE_NOW - 30 * MINUTE, stoppedAt: SAMPLE_NOW }] }

describe('a bay with a car', () => {
  test('shows who works on it, its running operation with its clock, and the one that follows', () => {
    const { people, operations, current, state } = car(sampleFloor(), '2')
    expect(state).toBe('working')
    expect(people).toEqual(['赵磊'])
    expect(operations.map(({ no, state }) => `${no} ${state}`)).toEqual(['1 running', '2 todo'])
    expect(current?.clocked).toBe(31 * MINUTE + 40_000)
    expect(current?.standard).toBe(51 * MINUTE)
  })

  test('says how far the forecast lies behind the promise before the promise breaks (P4.8)', () => {
    const { countdown, tone } = car(sampleFloor(), '2')
    expect(tone).toBe('at-risk')
    expect(Math.round((countdown.left ?? 0) / MINUTE)).toBe(34)
    expect(countdown.lateBy).toBeGreaterThan(20 * MINUTE)
  })

  test('counts on below nothing once the promise has passed', () => {
    const { countdown, tone } = car(sampleFloor(), '3')
    expect(tone).toBe('late')
    expect(countdown.left).toBe(-26 * MINUTE - 5_000)
  })

  test('has no time left to count where nobody promised one', () => {
    const { countdown } = car(order(sampleFloor(), 'a019', { promisedAt: null }), '2')
    expect(countdown).toMatchObject({ left: null, lateBy: 0 })
  })

  test('waits to be started while no clock ever ran', () => {
    const { state, people } = car(
      operations(sampleFloor(), 'a019', () => ({ clocks: [] })),
      '2',
    )
    expect(state).toBe('waiting')
    expect(people, 'who is stationed there').toEqual(['赵磊'])
  })

  test('is held for the oldest reason when nothing runs (S.2)', () => {
    const hold = { reason: 'parts', since: SAMPLE_NOW, note: '绝缘垫', expectedAt: null } as const
    const held = car(
      operations(sampleFloor(), 'a019', (_, index) => (index === 0 ? { ...stopped, hold } : {})),
      '2',
    )
    expect(held).toMatchObject({ state: 'held', tone: 'held', hold })
    expect(held.countdown.finishAt, 'nobody knows when').toBeNull()
  })

  test('goes to inspection when all its work is done', () => {
    const done = car(
      operations(sampleFloor(), 'a019', () => ({ ...stopped, state: 'done' })),
      '2',
    )
    expect(done).toMatchObject({ state: 'inspection', tone: 'done', current: null })
  })

  test('names whose clock closing time stopped, until they have worked on it again (P4.5)', () => {
    const [clock] = stopped.clocks
    const forgot = (...more: readonly { personId: string; startedAt: number; stoppedAt: null }[]) =>
      operations(sampleFloor(), 'a019', (_, index) =>
        index === 0 ? { clocks: [{ ...clock!, forgotten: true as const }, ...more] } : {},
      )
    expect(car(forgot(), '2').forgotten).toEqual(['赵磊'])
    expect(car(forgot({ personId: 'zhao-lei', startedAt: SAMPLE_NOW, stoppedAt: null }), '2').forgotten).toEqual([])
  })

  test('shows each clock of those who work on it together (P4.5)', () => {
    const together = operations(sampleFloor(), 'a019', ({ clocks }, index) =>
      index === 0
        ? { clocks: [...clocks, { personId: 'wu-jun', startedAt: SAMPLE_NOW - 5 * MINUTE, stoppedAt: null }] }
        : {},
    )
    const { current } = car(together, '2')
    expect(current?.times.map(({ name, clocked }) => [name, clocked])).toEqual([
      ['赵磊', 31 * MINUTE + 40_000],
      ['吴俊', 5 * MINUTE],
    ])
    expect(current?.clocked).toBe(36 * MINUTE + 40_000)
  })

  test('says whose signature is missing once all is done, and no longer when it is there (P5.1)', () => {
    const done = operations(sampleFloor(), 'a019', () => ({ state: 'done', ...stopped }))
    expect(car(done, '2').unsigned).toHaveLength(2)
    const { desk } = done.orders.get('a019')!
    const signed = order(done, 'a019', { desk: { ...desk, selfChecks: [{ personId: 'zhao-lei', at: SAMPLE_NOW }] } })
    expect(car(signed, '2').unsigned).toEqual([])
  })

  test('goes on to the bay of the next trade when the work here is done (P4.4)', () => {
    const floor = operations(sampleFloor(), 'a011', (_, index) => (index === 1 ? { ...stopped, state: 'done' } : {}))
    const { state, onwardTo } = car(floor, '6')
    expect(state).toBe('onward')
    expect(onwardTo?.operation.name).toBe('左前门喷漆')
    expect(onwardTo?.bay?.no).toBe('7')
  })

  test('does not wait to be started while what is left here waits for another bay', () => {
    const floor = operations(sampleFloor(), 'a011', (_, index) => (index === 1 ? { ...stopped, state: 'done' } : {}))
    expect(car(floor, '6').current).toBeNull()
  })

  test('says which of its operations is another bay’s, and which waits for it', () => {
    const lines = car(sampleFloor(), '6').operations
    expect(lines.map(({ state, after }) => [state, after?.name ?? ''])).toEqual([
      ['done', ''],
      ['running', ''],
      ['elsewhere', '左前门钣金'],
      ['todo', '左前门喷漆'],
    ])
  })

  test('names the next car: the one planned here, else the one that the forecast expects here', () => {
    expect(car(sampleFloor(), '1').next).toBe('A036')
    expect(car(sampleFloor(), '3').next).toBe('A033')
    expect(car(sampleFloor(), '6').next).toBeUndefined()
  })

  test('calls for help before anything else', () => {
    expect(car(sampleFloor(), '5').tone).toBe('call')
  })
})

describe('a bay without a car', () => {
  test('says which car to fetch: the first of its own queue', () => {
    expect(idle(sampleFloor(), '4')).toMatchObject({ fetch: 'A031', planned: true })
  })

  test('says which car to fetch from the foreman’s queue where none is planned', () => {
    const floor = sampleFloor()
    const orders = new Map(floor.orders)
    orders.delete('a031')
    for (const at of ['3', '2', '1']) orders.delete({ '1': 'a027', '2': 'a019', '3': 'a022' }[at]!)
    const cleared = { ...floor, orders }
    const fetched = ['1', '2', '3', '4'].flatMap((no) => idle(cleared, no).fetch ?? [])
    expect(fetched).toContain('A033')
    expect(new Set(fetched).size, 'no two bays fetch one car').toBe(fetched.length)
  })

  test('says which bay a planned car still stands on', () => {
    const floor = operations(sampleFloor(), 'a008', () => ({}))
    const orders = new Map(floor.orders)
    orders.delete('a008')
    expect(idle({ ...floor, orders }, '7')).toEqual({ fetch: undefined, planned: undefined, coming: 'A011', from: '6' })
  })

  test('says why it is out of service, and nothing of cars', () => {
    const floor = sampleFloor()
    const outOfService = { reason: '举升机年检', since: SAMPLE_NOW, until: null }
    const bays = new Map(floor.bays).set('bay-4', { ...floor.bays.get('bay-4')!, outOfService })
    expect(show({ ...floor, bays }, '4')).toMatchObject({ kind: 'out', out: outOfService })
  })

  test('that does not exist is told apart from an empty one', () => {
    expect(show(sampleFloor(), '99').kind).toBe('unknown')
  })
})
