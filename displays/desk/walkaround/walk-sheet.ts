// One stop as this device knows it: what was noted here comes before what the server told, and that before the last visit.
import type { FormerWalkaround } from '#contract/walkaround.ts'
import {
  STOPS,
  type Mark,
  type RecordedStop,
  type Stop,
  type StopNote,
  type Walkaround,
} from '#domain/visit/walkaround.ts'
import type { WalkFile } from './walk-file.ts'
import { BLANK_NOTE, lastEntry, notedHere, noteFrom, plainMark, type Kept } from './walk-state.ts'

export interface WalkSources {
  readonly kept: Kept
  readonly file: WalkFile
  readonly former: FormerWalkaround | null
}

export function noteOf({ kept, file, former }: WalkSources, stop: Stop): StopNote {
  const here = notedHere(kept, file.order.id, stop)
  if (here) return here
  const told = file.visit.walkaround.stops[stop]
  return told ? noteFrom(told) : { ...BLANK_NOTE, marks: formerMarks(former, stop) }
}

/** They are taken to be there still, until somebody says that one is gone. */
function formerMarks(former: FormerWalkaround | null, stop: Stop): Mark[] {
  return (former?.marks ?? [])
    .filter((mark) => mark.stop === stop)
    .map((mark) => ({ ...plainMark(mark), before: true }))
}

export function passedStops(sources: WalkSources): ReadonlySet<Stop> {
  return new Set(STOPS.filter((stop) => noteOf(sources, stop).passed))
}

/** When it was finished, by anybody; `here` where only this device knows it yet. */
export function finishedAt({ kept, file }: WalkSources): { readonly at: number; readonly here: boolean } | null {
  const { finished } = file.visit.walkaround
  if (finished) return { at: finished.at, here: false }
  const entry = lastEntry(kept, file.order.id, 'finish')
  return entry && entry.state !== 'refused' ? { at: entry.at, here: entry.state === 'waiting' } : null
}

/** Whether the customer has signed for this mark. */
export function isSigned({ file }: WalkSources, stop: Stop, markId: string): boolean {
  const told: RecordedStop | undefined = file.visit.walkaround.stops[stop]
  return file.order.signature !== null && (told?.marks.some(({ id }) => id === markId) ?? false)
}

/** The mileage to compare with: that of the last visit, else what the car's file said before anybody read it now. */
export function formerMileage({ file, former }: WalkSources): number | null {
  if (former?.mileageKm != null) return former.mileageKm
  const { stops }: Walkaround = file.visit.walkaround
  return stops['left-front-door']?.readings.mileageKm === undefined ? (file.vehicle?.mileageKm ?? null) : null
}
