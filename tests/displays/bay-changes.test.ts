import { describe, expect, test } from 'vitest'
import { forecastFloor, utcOffset } from '#domain/forecast.ts'
import { MINUTE } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import { BLINK_FOR, factsOf, looked, unseen, watch, type Watch } from '../../displays/bay/bay-changes.ts'
import { bayView } from '../../displays/bay/bay-view.ts'
import { SAMPLE_NOW, sampleFloor } from '../support/sample-floor.ts'

/** The facts of bay 2 with its car changed. */
function facts(change: Partial<Order> = {}) {
  const floor = sampleFloor()
  const changed = { ...floor, orders: new Map(floor.orders).set('a019', { ...floor.orders.get('a019')!, ...change }) }
  return factsOf(
    bayView(changed, '2', forecastFloor(changed, SAMPLE_NOW, utcOffset('Asia/Shanghai', SAMPLE_NOW)), SAMPLE_NOW),
  )
}

function after(...steps: readonly (readonly [at: number, change: Partial<Order>])[]): Watch {
  return steps.reduce<Watch | null>((state, [at, change]) => watch(state, facts(change), at), null)!
}

const newNote = { note: '请先洗车' }
const newPromise = { promisedAt: SAMPLE_NOW + 90 * MINUTE }
const blinks = (state: Watch) => [...unseen(state)]

describe('a change that the bay has not seen', () => {
  test('blinks where it was made: a note, a promise', () => {
    expect(blinks(after([0, {}], [1_000, newNote]))).toEqual(['note'])
    expect(blinks(after([0, {}], [1_000, { ...newNote, ...newPromise }]))).toEqual(['promise', 'note'])
  })

  test('blinks on an operation that was added, and on one whose consent came', () => {
    const before = sampleFloor().orders.get('a019')!.operations
    const added = { operations: [...before, { ...before[1]!, id: 'a019-9', name: '更换插头' }] }
    expect(blinks(after([0, {}], [1, added]))).toEqual(['operation a019-9'])
    const pending = { operations: before.map((operation) => ({ ...operation, consent: 'pending' as const })) }
    expect(blinks(after([0, pending], [1, {}]))).toEqual(['operation a019-1', 'operation a019-2'])
  })

  test('stops at a tap', () => {
    expect(blinks(looked(after([0, {}], [1_000, newNote])))).toEqual([])
  })

  test('stops by itself after half a minute, counted anew with every change', () => {
    const first = [1_000, newNote] as const
    expect(blinks(after([0, {}], first, [BLINK_FOR, newNote]))).toEqual(['note'])
    expect(blinks(after([0, {}], first, [1_000 + BLINK_FOR, newNote]))).toEqual([])
    const both = { ...newNote, ...newPromise }
    expect(blinks(after([0, {}], first, [BLINK_FOR, both], [1_000 + BLINK_FOR, both]))).toEqual(['promise', 'note'])
  })

  test('is none when the screen has just come up, or another car stands there', () => {
    expect(blinks(after([0, newNote]))).toEqual([])
    expect(
      blinks(
        watch(
          after([0, {}]),
          new Map([
            ['car', 'other'],
            ['note', 'x'],
          ]),
          5,
        ),
      ),
    ).toEqual([])
  })

  test('is none when the technician’s own clock was started or stopped', () => {
    const stopped = sampleFloor()
      .orders.get('a019')!
      .operations.map((operation) => ({ ...operation, clocks: [] }))
    expect(blinks(after([0, {}], [1, { operations: stopped }]))).toEqual([])
  })
})
