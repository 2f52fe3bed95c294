import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STOPS, type Mark, type Stop, type StopNote } from '#domain/visit/walkaround.ts'
import {
  drafted,
  entryRefused,
  entrySent,
  localPhoto,
  nextToSend,
  notedHere,
  NOTHING_KEPT,
  photoAnswered,
  photoTaken,
  queued,
  refusals,
  visitShown,
  waiting,
  type Entry,
  type Kept,
} from '../../displays/desk/walkaround/walk-state.ts'

const HASH = 'ab'.repeat(32)
const TEXT = { zh: '客户已经签字', en: 'Signed' }
const scratch = (photos: readonly string[] = []): Mark => ({
  ...{ id: 'm1', kind: 'scratch', size: null, x: 1, y: 2, photos, note: '', before: false },
})
const note = (marks: readonly Mark[] = []): StopNote => ({ passed: true, marks, readings: {} })
const entry = (id: string, what: Entry['what'], at = 100, of = note()): Entry => ({
  ...{ id, orderId: 'a001', personId: 'wang-min', at, what, note: what === 'finish' ? null : of },
  ...{ state: 'waiting', rev: 0, text: null },
})
const photo = (id: string) => ({ id, personId: 'wang-min', takenAt: 50, hash: null, text: null })
const inOrder = (...entries: Entry[]) => entries.reduce((kept, one) => queued(kept, one, null), NOTHING_KEPT)

/** Sends all there is; answers with what arrived, as the server would see it. */
function sendAll(kept: Kept): { kept: Kept; arrived: string[] } {
  const arrived: string[] = []
  for (let next = nextToSend(kept); next; next = nextToSend(kept)) {
    arrived.push('photo' in next ? next.photo.id : next.entry.id)
    kept =
      'photo' in next
        ? photoAnswered(kept, next.photo.id, { hash: HASH, text: null })
        : entrySent(kept, next.entry.id, arrived.length)
  }
  return { kept, arrived }
}

describe('a tablet in the middle of a walk, without a line (P3.4)', () => {
  test('keeps what is being noted before the stop is left', () => {
    const kept = drafted(NOTHING_KEPT, 'a001', 'front', note([scratch()]))
    expect(notedHere(kept, 'a001', 'front')?.marks).toHaveLength(1)
    expect(waiting(kept)).toBeNull()
  })

  test('says how much waits, and since when', () => {
    const kept = photoTaken(inOrder(entry('e1', 'front', 100), entry('e2', 'rear', 120)), photo('p1'))
    expect(waiting(kept)).toEqual({ count: 3, since: 50 })
  })

  test('sends in the order in which it was noted, each after its photos', () => {
    const withPhoto = entry('e2', 'rear', 120, note([scratch([localPhoto('p1')])]))
    const kept = photoTaken(inOrder(entry('e1', 'front'), withPhoto, entry('e3', 'finish')), photo('p1'))
    const { arrived, kept: after } = sendAll(kept)
    expect(arrived).toEqual(['e1', 'p1', 'e2', 'e3'])
    expect(waiting(after)).toBeNull()
  })

  test('a command names photos by what the server called them', () => {
    const withPhoto = entry('e1', 'rear', 120, note([scratch([localPhoto('p1'), 'cd'.repeat(32)])]))
    const kept = photoAnswered(photoTaken(inOrder(withPhoto), photo('p1')), 'p1', { hash: HASH, text: null })
    const next = nextToSend(kept)
    expect(next && 'entry' in next && next.command).toMatchObject({
      ...{ type: 'note-stop', stop: 'rear', seenAt: 120 },
      note: { marks: [{ photos: [HASH, 'cd'.repeat(32)] }] },
    })
  })

  test('a photo that the server will not take is left out, and the stop arrives without it', () => {
    const withPhoto = entry('e1', 'rear', 120, note([scratch([localPhoto('p1')])]))
    const kept = photoAnswered(photoTaken(inOrder(withPhoto), photo('p1')), 'p1', { hash: null, text: TEXT })
    const next = nextToSend(kept)
    expect(next && 'entry' in next && next.command).toMatchObject({ note: { marks: [{ photos: [] }] } })
  })

  test('a stop that is written again waits once, as it was written last', () => {
    const kept = inOrder(entry('e1', 'front'), entry('e2', 'front', 110, note([scratch()])))
    expect(waiting(kept)?.count).toBe(1)
    expect(notedHere(kept, 'a001', 'front')?.marks).toHaveLength(1)
  })

  test('what is on its way is not taken back: the newer follows it', () => {
    const kept = queued(inOrder(entry('e1', 'front')), entry('e2', 'front', 110), 'e1')
    expect(kept.entries.map(({ id }) => id)).toEqual(['e1', 'e2'])
  })

  test('what was refused says why, loses nothing, and holds up nothing', () => {
    const kept = entryRefused(inOrder(entry('e1', 'front', 100, note([scratch()])), entry('e2', 'rear')), 'e1', TEXT)
    expect(refusals(kept, 'a001').map(({ text }) => text)).toEqual([TEXT])
    expect(notedHere(kept, 'a001', 'front')?.marks).toHaveLength(1)
    expect(sendAll(kept).arrived).toEqual(['e2'])
  })

  test('what was sent stays in sight until the visit that is shown contains it', () => {
    const kept = entrySent(inOrder(entry('e1', 'front', 100, note([scratch()]))), 'e1', 7)
    expect(notedHere(visitShown(kept, 'a001', 6), 'a001', 'front')).toBeDefined()
    expect(notedHere(visitShown(kept, 'a001', 7), 'a001', 'front')).toBeUndefined()
  })

  test('photos go when nothing names them any more', () => {
    const named = entry('e1', 'rear', 120, note([scratch([localPhoto('p1')])]))
    const { kept } = sendAll(photoTaken(inOrder(named), photo('p1')))
    expect(Object.keys(kept.photos)).toEqual(['p1'])
    expect(visitShown(kept, 'a001', 9).photos).toEqual({})
  })

  test('whatever is noted, and however often, the last word of every stop arrives, once', () => {
    const steps = fc.array(fc.constantFrom<Stop>(...STOPS), { maxLength: 30 })
    fc.assert(
      fc.property(steps, (stops) => {
        const kept = inOrder(...stops.map((stop, index) => entry(`e${index}`, stop, index)))
        const { arrived } = sendAll(kept)
        const last = [...new Set(stops)].map((stop) => stops.lastIndexOf(stop)).sort((a, b) => a - b)
        expect(arrived).toEqual(last.map((index) => `e${index}`))
      }),
    )
  })
})
