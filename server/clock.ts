/** The site's time: what business clocks run by. A demonstration's runs faster than the world's. */
export interface Clock {
  /** Site time, ms. */
  now(): number
  /** Wall-clock time, ms: for undo, heartbeats and everything that people's hands and networks do. */
  real(): number
  /** How many site seconds pass in a second. */
  readonly rate: number
}

export const worldClock: Clock = { now: Date.now, real: Date.now, rate: 1 }

/** A site's local date at a moment, 2026-11-22. */
export function localDate(at: number, timeZone: string): string {
  let format = FORMATS.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
    FORMATS.set(timeZone, format)
  }
  return format.format(at)
}

const FORMATS = new Map<string, Intl.DateTimeFormat>()
