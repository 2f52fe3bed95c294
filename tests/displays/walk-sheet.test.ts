import { describe, expect, test } from 'vitest'
import type { FormerWalkaround } from '#contract/walkaround.ts'
import { SAMPLE_NOW } from '#db/demo/still-floor.ts'
import {
  finishedAt,
  formerMileage,
  isSigned,
  noteOf,
  passedStops,
  type WalkSources,
} from '../../displays/desk/walkaround/walk-sheet.ts'
import { drafted, NOTHING_KEPT, queued, type Entry } from '../../displays/desk/walkaround/walk-state.ts'
import { walkedFile } from '../support/sample-walkaround.ts'

const former: FormerWalkaround = {
  arrivedAt: SAMPLE_NOW - 90 * 24 * 3_600_000,
  mileageKm: 61_000,
  marks: [
    {
      ...{ id: 'f1', kind: 'dent', size: 'small', x: 640, y: 300, photos: [], note: '', before: false, added: false },
      ...{ personId: 'li-na', at: 1, stop: 'rear' },
    },
  ],
}
const half: WalkSources = { kept: NOTHING_KEPT, file: walkedFile('half'), former }
const blank: WalkSources = { ...half, file: walkedFile('blank') }
const finish: Entry = {
  ...{ id: 'e', orderId: 'a038', personId: 'wang-min', at: SAMPLE_NOW, what: 'finish', note: null },
  ...{ state: 'waiting', rev: 0, text: null },
}
const nobodySawIt = { passed: true, marks: [], readings: {} }

describe('a stop, as the tablet knows it (P3.4)', () => {
  test('shows what was there the last time until somebody has stood there', () => {
    expect(noteOf(blank, 'rear')).toMatchObject({ passed: false, marks: [{ id: 'f1', before: true }] })
    const gone = { ...blank, kept: drafted(NOTHING_KEPT, 'a038', 'rear', nobodySawIt) }
    expect(noteOf(gone, 'rear').marks).toEqual([])
  })

  test('what the workshop has comes before the last visit, what is noted here before both', () => {
    expect(noteOf(half, 'front').marks).toMatchObject([{ kind: 'chip' }])
    const here = { ...half, kept: drafted(NOTHING_KEPT, 'a038', 'front', nobodySawIt) }
    expect(noteOf(here, 'front').marks).toEqual([])
    expect(passedStops(half).size).toBe(7)
  })

  test('the walk is finished here before the workshop knows, and is not where it was refused', () => {
    expect(finishedAt(half)).toBeNull()
    expect(finishedAt({ ...half, kept: queued(NOTHING_KEPT, finish, null) })).toEqual({ at: SAMPLE_NOW, here: true })
    expect(finishedAt({ ...half, kept: queued(NOTHING_KEPT, { ...finish, state: 'refused' }, null) })).toBeNull()
    expect(finishedAt({ ...half, file: walkedFile('finished') })).toEqual({ at: SAMPLE_NOW, here: false })
  })

  test('the mileage is held against the last visit, else against the car’s file as it was before', () => {
    expect(formerMileage(half)).toBe(61_000)
    expect(formerMileage({ ...blank, former: null })).toBe(66_905)
    // By now the file says what was read today.
    expect(formerMileage({ ...half, former: null })).toBeNull()
  })

  test('only what the customer has signed for cannot be changed', () => {
    const signature = { at: SAMPLE_NOW, kind: 'screen' } as const
    const signed = { ...half, file: { ...half.file, order: { ...half.file.order, signature } } }
    const [mark] = noteOf(signed, 'front').marks
    expect([isSigned(half, 'front', mark!.id), isSigned(signed, 'front', mark!.id)]).toEqual([false, true])
    expect(isSigned(signed, 'front', 'new')).toBe(false)
  })
})
