import type { Context } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import { siteNow } from '../kit/clock.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** The circumstances under which this screen asks the rules: its person, the site's time and date. */
export function contextOf(floor: Floor, personId: string): Context {
  const { timeZone } = floor.site
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formats.set(timeZone, format)
  }
  const now = siteNow()
  return { commandId: '', personId, now, realNow: Date.now(), date: format.format(now) }
}
