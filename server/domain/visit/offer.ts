import type { OpeningHours } from '../floor.ts'
import { MINUTE } from '../operation.ts'
import { nextOpen } from '../working-time.ts'

/** A time that can be promised, and how much air the forecast leaves before it. */
export interface Offer {
  readonly at: number
  readonly air: 'tight' | 'likely' | 'easy'
}

const STEP = 30 * MINUTE
const LIKELY = 20 * MINUTE
const EASY = 60 * MINUTE
/** Nobody collects a car at the stroke of opening. */
const MORNING = 60 * MINUTE

/** Four times from the forecast's finish on, in half hours, while the house is open. `offset`: its distance from UTC, ms. */
export function offersFrom(finishAt: number, hours: OpeningHours, offset: number): Offer[] {
  const first = Math.ceil(finishAt / STEP) * STEP
  const times = [0, 1, 2, 4].map((step) => {
    const at = first + step * STEP
    const opens = nextOpen(at - 1, hours, offset)
    return opens >= at ? opens + MORNING : at
  })
  return [...new Set(times)].map((at) => ({ at, air: airOf(at - finishAt) }))
}

function airOf(span: number): Offer['air'] {
  if (span >= EASY) return 'easy'
  return span >= LIKELY ? 'likely' : 'tight'
}
