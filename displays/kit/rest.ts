import type { Site } from '#domain/floor.ts'
import { utcOffset } from '#domain/forecast.ts'
import { isOpenAt } from '#domain/working-time.ts'
import { onBeat, siteNow } from './clock.ts'

/** Whether a workshop is closed now, by its own hours. */
export function isClosedNow({ hours, timeZone }: Pick<Site, 'hours' | 'timeZone'>): boolean {
  const now = siteNow()
  return !isOpenAt(now, hours, utcOffset(timeZone, now))
}

/**
 * Dims the page outside opening hours, looked at every minute: a screen that nobody watches spares its glass. `siteOf`
 * answers null while there is something to watch, or nothing is known yet.
 */
export function restOutsideHours(siteOf: () => Pick<Site, 'hours' | 'timeZone'> | null): void {
  const look = () => {
    const site = siteOf()
    document.documentElement.toggleAttribute('data-resting', site !== null && isClosedNow(site))
  }
  onBeat('minute', look)
  look()
}
