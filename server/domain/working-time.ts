import type { OpeningHours } from './floor.ts'
import { MINUTE } from './operation.ts'

const DAY = 24 * 60 * MINUTE

/**
 * The moment when `duration` ms of work that may begin at `from` is done, if work goes on in opening hours only.
 * `offset` is the site's distance from UTC in ms; it is taken as constant over the few days that a forecast spans.
 */
export function addWorkingTime(from: number, duration: number, hours: OpeningHours, offset: number): number {
  const open = (hours.closes - hours.opens) * MINUTE
  if (open <= 0 || open >= DAY) return from + duration
  let at = nextOpen(from, hours, offset)
  let left = duration
  for (;;) {
    const closes = midnight(at, offset) + hours.closes * MINUTE
    if (left <= closes - at) return at + left
    left -= Math.max(0, closes - at)
    at = nextOpen(closes, hours, offset)
  }
}

/** `at` itself while the workshop is open, else the next opening. */
export function nextOpen(at: number, hours: OpeningHours, offset: number): number {
  const day = midnight(at, offset)
  const opens = day + hours.opens * MINUTE
  if (at < opens) return opens
  return at < day + hours.closes * MINUTE ? at : opens + DAY
}

/** Whether the workshop is open at a moment; one that never closes always is. */
export function isOpenAt(at: number, hours: OpeningHours, offset: number): boolean {
  return hours.closes <= hours.opens || nextOpen(at, hours, offset) === at
}

function midnight(at: number, offset: number): number {
  return Math.floor((at + offset) / DAY) * DAY - offset
}

/** When the workshop closed last, up to `at`; null for one that never closes. */
export function lastClosing(at: number, hours: OpeningHours, offset: number): number | null {
  if (hours.closes <= hours.opens) return null
  const closing = midnight(at, offset) + hours.closes * MINUTE
  return closing <= at ? closing : closing - DAY
}
