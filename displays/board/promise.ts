import type { Forecast } from '#domain/forecast.ts'
import type { Order } from '#domain/order.ts'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import { clockTime, durationWords } from '../kit/time.ts'

export type Tone = 'ok' | 'risk' | 'late' | 'open'

/** How a car stands against its promise, in a few words; null where nothing was promised. */
export interface PromiseNote {
  readonly tone: Tone
  /** The forecast's clock time, where it is worth a word; shown where there is room. */
  readonly at: string | null
  readonly text: string
}

export function promiseNote(
  order: Order,
  forecast: Forecast | undefined,
  now: number,
  lang: Lang,
  timeZone: string,
): PromiseNote | null {
  const { promisedAt } = order
  if (promisedAt === null || !forecast || order.readyAt !== null) return null
  const at = clockTime(forecast.finishAt, timeZone)
  if (forecast.risk === 'late')
    return {
      tone: 'late',
      at: null,
      text: say(boardWords, lang, 'overdue', { time: shortSpan(now - promisedAt, lang) }),
    }
  if (forecast.open) return { tone: 'open', at: null, text: say(boardWords, lang, 'openEnd') }
  if (forecast.risk === 'on-track') return { tone: 'ok', at, text: say(boardWords, lang, 'onTime') }
  const late = forecast.finishAt - promisedAt
  return late < MINUTE
    ? { tone: 'risk', at, text: say(boardWords, lang, 'tight') }
    : { tone: 'risk', at: null, text: say(boardWords, lang, 'willBeLate', { time: shortSpan(late, lang) }) }
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A span for a small label: whole minutes, from an hour on hours with a tenth, from ten hours on whole hours. */
export function shortSpan(span: number, lang: Lang): string {
  if (span < HOUR) return durationWords(Math.max(MINUTE, span), lang)
  const hours = span / HOUR
  return say(boardWords, lang, 'hours', { h: hours < 9.95 ? hours.toFixed(1) : String(Math.round(hours)) })
}

/** The slack of an imagined move: '25 min early', 'in time', '20 min late'. */
export function slackNote(
  slack: number | null,
  open: boolean,
  lang: Lang,
  at: string | null = null,
): PromiseNote | null {
  if (open) return { tone: 'open', at: null, text: say(boardWords, lang, 'openEnd') }
  if (slack === null) return null
  const time = shortSpan(Math.abs(slack), lang)
  if (slack <= -MINUTE) return { tone: 'risk', at, text: say(boardWords, lang, 'laterThanPromised', { time }) }
  return slack < MINUTE
    ? { tone: 'ok', at, text: say(boardWords, lang, 'justInTime') }
    : { tone: 'ok', at, text: say(boardWords, lang, 'earlierThanPromised', { time }) }
}
