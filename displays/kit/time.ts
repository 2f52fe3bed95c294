// How times read on a screen. Instants are ms since 1970, UTC; they are shown in the site's own time zone.
import { kitWords } from '#words/kit.ts'
import { localeOf, say } from '#words/say.ts'
import type { Lang } from '#words/say.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making an Intl format costs a thousand times its use, and a wall asks for hundreds a second. */
function format(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${Object.keys(options).join()}`
  let found = formats.get(key)
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { ...options, timeZone })
    formats.set(key, found)
  }
  return found
}

const RELATIVE: Record<Lang, Intl.RelativeTimeFormat> = {
  zh: new Intl.RelativeTimeFormat(localeOf('zh'), { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat(localeOf('en'), { numeric: 'auto' }),
}

/** `14:26` */
export function clockTime(at: number, timeZone: string): string {
  return format('en-GB', timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
}

/** `14:26:05` */
export function clockTimeToSecond(at: number, timeZone: string): string {
  return format('en-GB', timeZone, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(
    at,
  )
}

/** `11月22日` or `22 Nov`. */
function date(at: number, timeZone: string, lang: Lang): string {
  return format(localeOf(lang), timeZone, { day: 'numeric', month: 'short' }).format(at)
}

/** `11月22日 周日`, `Sun 22 Nov` */
export function dateLine(at: number, timeZone: string, lang: Lang): string {
  const weekday = format(localeOf(lang), timeZone, { weekday: 'short' }).format(at)
  return lang === 'zh' ? `${date(at, timeZone, lang)} ${weekday}` : `${weekday} ${date(at, timeZone, lang)}`
}

/** The calendar day of an instant at the site, counted in days: two instants on one day give one number. */
function calendarDay(at: number, timeZone: string): number {
  const parts = format('en-GB', timeZone, { year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((found) => found.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day')) / DAY
}

/** `今天`, `tomorrow`, `昨天`; any other day is a date: `11月25日`, `25 Nov`. */
export function dayWord(at: number, now: number, timeZone: string, lang: Lang): string {
  const days = calendarDay(at, timeZone) - calendarDay(now, timeZone)
  return Math.abs(days) <= 1 ? RELATIVE[lang].format(days, 'day') : date(at, timeZone, lang)
}

/** `15:30` today, else with its day: `明天 11:00`, `25 Nov 09:00`. */
export function dayAndTime(at: number, now: number, timeZone: string, lang: Lang): string {
  const time = clockTime(at, timeZone)
  return calendarDay(at, timeZone) === calendarDay(now, timeZone) ? time : `${dayWord(at, now, timeZone, lang)} ${time}`
}

/** A running clock: `48:12`, `1:12:05`. A span below nothing is nothing. */
export function stopwatch(span: number): string {
  const total = Math.max(0, Math.floor(span / SECOND))
  const two = (part: number) => String(part).padStart(2, '0')
  const hours = Math.floor(total / 3600)
  const rest = `${two(Math.floor(total / 60) % 60)}:${two(total % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}

/** A span in words, whole minutes: `25 分`, `1 h 10 min`, `2 d 3 h`. A span below nothing is nothing. */
export function durationWords(span: number, lang: Lang): string {
  const minutes = Math.floor(Math.max(0, span) / MINUTE)
  const [d, h, m] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60]
  if (d > 0) return h > 0 ? say(kitWords, lang, 'daysHours', { d, h }) : say(kitWords, lang, 'days', { d })
  if (h > 0) return m > 0 ? say(kitWords, lang, 'hoursMinutes', { h, m }) : say(kitWords, lang, 'hours', { h })
  return say(kitWords, lang, 'minutes', { m })
}

/** How old a picture is: `35 秒`, then in minutes and hours as `durationWords`. */
export function ageWords(span: number, lang: Lang): string {
  if (span >= MINUTE) return durationWords(span, lang)
  return say(kitWords, lang, 'seconds', { s: Math.floor(Math.max(0, span) / SECOND) })
}
