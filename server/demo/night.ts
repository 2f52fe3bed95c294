import type { Site } from '#domain/floor.ts'
import { utcOffset } from '#domain/forecast.ts'
import { MINUTE } from '#domain/operation.ts'

const DAY = 24 * 60 * MINUTE

/** The site's midnight before a moment, ms. */
export function midnightOf(site: Site, at: number): number {
  const offset = utcOffset(site.timeZone, at)
  return Math.floor((at + offset) / DAY) * DAY - offset
}

/** When the next day begins, where a moment lies in the night; undefined in the daytime. Nobody watches an empty yard till morning. */
export function morningAfter(site: Site, at: number): number | undefined {
  const midnight = midnightOf(site, at)
  const morning = midnight + (site.hours.opens - 5) * MINUTE
  if (at < morning) return morning
  return at >= midnight + (site.hours.closes + 15) * MINUTE ? morning + DAY : undefined
}
