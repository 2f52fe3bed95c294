import { said, wrong, type Read } from './cell.ts'
import { instantOf } from './zoned.ts'

const MINUTE = 60_000
const DAY_MINUTES = 24 * 60
const FIRST_YEAR = 2000
const LAST_YEAR = 2099

/** Serial day 25569 is 1 January 1970 in Excel's 1900 date system. */
const UNIX_EPOCH_SERIAL = 25_569

const WRITTEN =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?[T\s]*(\d{1,2})\s*[:时時点點]\s*(?:(\d{1,2})\s*(?:[:分]\s*(?:(\d{1,2})(?:\.\d+)?\s*秒?)?)?)?$/

/**
 * A date and time of the workshop's own clock → ms since the epoch, to the minute: `2026-11-20 14:05:00`,
 * `2026/11/20 14:05`, `2026年11月20日 14时5分`, or Excel's `46346.586806`. A date without a time is refused:
 * a promise for midnight would be invented.
 */
export function readDateTime(cell: string, timeZone: string): Read<number> {
  // Runs of blanks made one: the pattern's time must not grow with a hostile cell.
  const text = cell.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const wall = /^\d{5}(\.\d+)?$/.test(text) ? serialMinutes(Number(text)) : writtenMinutes(text)
  if (wall === null) return wrong('not-a-time')
  const year = new Date(wall * MINUTE).getUTCFullYear()
  if (year < FIRST_YEAR || year > LAST_YEAR) return wrong('not-a-time')
  return said(instantOf(wall * MINUTE, timeZone))
}

function serialMinutes(serial: number): number {
  return Math.round((serial - UNIX_EPOCH_SERIAL) * DAY_MINUTES)
}

function writtenMinutes(text: string): number | null {
  const match = WRITTEN.exec(text)
  if (!match) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  if (!isDay({ year, month, day }) || hour > 23 || minute > 59 || second > 59) return null
  return Math.round(Date.UTC(year, month - 1, day, hour, minute, second) / MINUTE)
}

/** A day of the calendar; `month` from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Whether the calendar has it: not 30 February. */
export function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** The local midnight with which a day begins, ms. */
export function startOf({ year, month, day }: Day, timeZone: string): number {
  return instantOf(Date.UTC(year, month - 1, day), timeZone)
}
