// A moment as a browser's own date field holds it, in the site's time zone.
import { utcOffset } from '#domain/forecast.ts'

/** `2026-11-22T16:40` on the site's clocks. */
export function toLocal(at: number, timeZone: string): string {
  return new Date(at + utcOffset(timeZone, at)).toISOString().slice(0, 16)
}

/** The moment that a field says; null where it says none. */
export function fromLocal(typed: string, timeZone: string): number | null {
  const local = Date.parse(`${typed}:00Z`)
  return Number.isNaN(local) ? null : local - utcOffset(timeZone, local - utcOffset(timeZone, local))
}
