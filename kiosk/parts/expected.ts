// How an expected time reads: `16:10–16:40`, `明天 10:20–11:00`, `17:50 – 周一 08:30`, far off only the day.
import type { TimeRange } from '#domain/public.ts'
import { localeOf, type Lang } from '#words/say.ts'
import { clockTime, dateLine, dayWord } from '../../displays/kit/time.ts'

const DAY = 24 * 60 * 60_000
/** Further ahead than this a weekday could be taken for this week's, and a clock time would only pretend. */
const FAR = 6 * DAY

export interface ExpectedEnd {
  /** Empty where it is said already: today, or the day of `from`. */
  readonly day: string
  /** Empty where only the day can be told. */
  readonly time: string
}

export interface Expected {
  readonly from: ExpectedEnd
  /** null where only one day can be told. */
  readonly to: ExpectedEnd | null
}

/** The two ends of a range in words; `now` and the range are ms, shown in the site's time zone. */
export function expectedOf(range: TimeRange, now: number, timeZone: string, lang: Lang): Expected {
  if (range.from - now > FAR) return { from: { day: dayWord(range.from, now, timeZone, lang), time: '' }, to: null }
  const day = (at: number, before: number) => (sameDay(at, before, timeZone) ? '' : shortDay(at, now, timeZone, lang))
  return {
    from: { day: day(range.from, now), time: clockTime(range.from, timeZone) },
    to: { day: day(range.to, range.from), time: clockTime(range.to, timeZone) },
  }
}

/** `16:10–16:40`, in one line. */
export function rangeText(range: TimeRange, now: number, timeZone: string, lang: Lang): string {
  const { from, to } = expectedOf(range, now, timeZone, lang)
  const text = ({ day, time }: ExpectedEnd) => [day, time].filter(Boolean).join(' ')
  return to ? `${text(from)}–${text(to)}` : text(from)
}

export function sameDay(a: number, b: number, timeZone: string): boolean {
  return dateLine(a, timeZone, 'en') === dateLine(b, timeZone, 'en') && Math.abs(a - b) < DAY
}

const weekdays = new Map<string, Intl.DateTimeFormat>()

/** `明天`, `周三`; in English always the weekday, which is short where `tomorrow` is long. */
function shortDay(at: number, now: number, timeZone: string, lang: Lang): string {
  if (lang === 'zh' && sameDay(at, now + DAY, timeZone)) return dayWord(at, now, timeZone, lang)
  const key = lang + timeZone
  const format = weekdays.get(key) ?? new Intl.DateTimeFormat(localeOf(lang), { weekday: 'short', timeZone })
  weekdays.set(key, format)
  return format.format(at)
}
