import { describe, expect, test } from 'vitest'
import { NOTHING_KNOWN, walkFileOf, withCar, type KnownCar } from '../../displays/desk/walkaround/walk-file.ts'
import {
  drafted,
  entryRefused,
  entrySent,
  heldOrders,
  NOTHING_KEPT,
  queued,
  type Entry,
} from '../../displays/desk/walkaround/walk-state.ts'
import { walkedFile } from '../support/sample-walkaround.ts'

const NOTHING_HELD: ReadonlySet<string> = new Set()
const DAY = 24 * 60 * 60_000
const car = (id: string, at: number): KnownCar => {
  const file = walkFileOf(walkedFile('half'))
  return { file: { ...file, order: { ...file.order, id } }, former: null, at }
}
const note = { passed: true, marks: [], readings: {} }

describe('what a tablet remembers of a car, to go on without a line', () => {
  test('is what the walk needs: neither phone nor claim code nor price is on the device', () => {
    const kept = JSON.stringify(walkFileOf(walkedFile('half')))
    expect(kept).toContain('周建国')
    for (const secret of ['13900000001', 'CAR00001', 'agreement', 'bill']) expect(kept).not.toContain(secret)
  })

  test('is forgotten after a day, unless something of it has not reached the workshop', () => {
    const first = withCar(withCar(NOTHING_KNOWN, car('a001', 0), NOTHING_HELD), car('a002', 1), NOTHING_HELD)
    expect(Object.keys(first.cars)).toEqual(['a001', 'a002'])
    const next = withCar(first, car('a003', DAY + 2), new Set(['a002']))
    expect(Object.keys(next.cars).sort()).toEqual(['a002', 'a003'])
  })

  test('something of a car is only here while it is noted, waits or was refused', () => {
    const entry: Entry = {
      ...{ id: 'e1', orderId: 'a001', personId: 'wang-min', at: 1, what: 'front', note, state: 'waiting' },
      ...{ rev: 0, text: null },
    }
    const held = queued(drafted(NOTHING_KEPT, 'a002', 'front', note), entry, null)
    expect([...heldOrders(held)].sort()).toEqual(['a001', 'a002'])
    expect(heldOrders(entryRefused(held, 'e1', { zh: '已签字', en: 'Signed' })).has('a001')).toBe(true)
    expect(heldOrders(entrySent(held, 'e1', 7)).has('a001')).toBe(false)
  })
})
