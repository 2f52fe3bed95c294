import { no, YES, type Verdict } from '../refusal.ts'
import { must, notAt } from '../rules/find.ts'
import type { RulesFor } from './rules.ts'
import { missingStops } from './walkaround-sheet.ts'
import type { Mark, Readings, RecordedMark, RecordedStop, StopNote, WalkaroundCommand } from './walkaround.ts'

export const WALKAROUND_RULES: RulesFor<WalkaroundCommand> = {
  'note-stop': ({ order, visit }, { stop, note, seenAt }, { personId, now }) => {
    must(notAt(order, 'booked', 'delivered', 'cancelled'))
    const known = visit.walkaround.stops[stop]
    const signed = order.signature !== null
    if (signed && known) must(onlyAdded(known, note, order.ticket))
    const at = Math.min(seenAt, now)
    const noted: RecordedStop = {
      ...note,
      passed: note.passed || (known?.passed ?? false),
      marks: note.marks.map((mark) => recorded(mark, known, { personId, at, added: signed })),
      personId,
      at,
    }
    return [{ type: 'stop-noted', orderId: order.id, stop, noted }]
  },

  'finish-walkaround': ({ order, visit }) => {
    must(notAt(order, 'booked', 'delivered', 'cancelled'))
    const stops = missingStops(visit.walkaround)
    if (stops.length > 0) must(no({ code: 'stops-missing', stops }))
    return [{ type: 'walkaround-finished', orderId: order.id }]
  },
}

/** Who saw a mark first stays with it, however often its stop is written. */
function recorded(mark: Mark, known: RecordedStop | undefined, by: Omit<RecordedMark, keyof Mark>): RecordedMark {
  const earlier = known?.marks.find(({ id }) => id === mark.id)
  return earlier ? { ...mark, personId: earlier.personId, at: earlier.at, added: earlier.added } : { ...mark, ...by }
}

/** What the customer signed for stays as it was signed; more may come to it. */
function onlyAdded(known: RecordedStop, note: StopNote, ticket: string): Verdict {
  const kept =
    known.marks.every((old) => note.marks.some((mark) => mark.id === old.id && sameMark(mark, old))) &&
    readingsKept(known.readings, note.readings)
  return kept ? YES : no({ code: 'sheet-signed', ticket })
}

function sameMark(mark: Mark, old: Mark): boolean {
  return (
    mark.kind === old.kind &&
    mark.size === old.size &&
    mark.x === old.x &&
    mark.y === old.y &&
    mark.note === old.note &&
    mark.before === old.before &&
    // A picture more shows better what was seen.
    old.photos.every((photo) => mark.photos.includes(photo))
  )
}

function readingsKept(old: Readings, next: Readings): boolean {
  return (
    same(old.mileageKm, next.mileageKm) &&
    same(old.fuel, next.fuel) &&
    same(old.tread, next.tread) &&
    same(old.belongings, next.belongings) &&
    same(old.valuablesTaken, next.valuablesTaken) &&
    (old.lights === undefined || (next.lights?.join() ?? '') === old.lights.join()) &&
    eachKept(old.fluids, next.fluids) &&
    eachKept(old.checks, next.checks)
  )
}

function same<T>(old: T | undefined, next: T | undefined): boolean {
  return old === undefined || old === next
}

function eachKept<T>(old: Readonly<Record<string, T>> = {}, next: Readonly<Record<string, T>> = {}): boolean {
  return Object.entries(old).every(([key, value]) => next[key] === value)
}
