// Where things lie on the wall's shared time line, in percent of its width. Now always stands at the same place.
import type { Forecast, Risk } from '#domain/forecast.ts'
import { isOpen, isRunning, MINUTE, type Clock, type Hold, type Operation } from '#domain/operation.ts'

/** How far the line looks back and ahead, ms. */
export const BEFORE = 62 * MINUTE
export const AFTER = 205 * MINUTE

/** Where the now-line stands, percent. */
export const NOW_AT = (BEFORE / (BEFORE + AFTER)) * 100

/** An hour's label closer than this to the now-tag would lie under it; closer to an edge it would be cut. Percent. */
const BESIDE_NOW = 11.5
const BESIDE_EDGE = 5

export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * old: earlier operations · run: the current one · hold: stood still · left: work to come · rest: what follows the work
 * (inspection, wash, handover) · slack: air until the promise.
 */
export type BarKind = 'old' | 'run' | 'hold' | 'left' | 'rest' | 'slack'

export interface Bar extends Span {
  readonly kind: BarKind
  /** The part behind the flag shows the trouble; null before it. */
  readonly over: Exclude<Risk, 'on-track'> | null
  /** Goes on beyond the picture, or nobody knows how far. */
  readonly open: boolean
}

export interface TimeLine {
  readonly bars: readonly Bar[]
  /** The promise, where it lies in the picture. */
  readonly flag: number | null
  /** Where the forecast ends: lateness is written there. */
  readonly end: number
}

export interface Hour {
  readonly at: number
  readonly time: number
  readonly labelled: boolean
}

export function position(time: number, now: number): number {
  return ((time - now + BEFORE) / (BEFORE + AFTER)) * 100
}

/** Stretches in which anybody worked, each minute once, however many worked in it. */
export function workedSpans(clocks: readonly Clock[], now: number): Span[] {
  const spans: { from: number; to: number }[] = []
  for (const clock of [...clocks].sort((a, b) => a.startedAt - b.startedAt)) {
    const to = Math.min(clock.stoppedAt ?? now, now)
    const last = spans[spans.length - 1]
    if (last && clock.startedAt <= last.to) last.to = Math.max(last.to, to)
    else if (to > clock.startedAt) spans.push({ from: clock.startedAt, to })
  }
  return spans
}

/** Full hours in the picture. `offset` is the site's distance from UTC, ms. */
export function hours(now: number, offset: number): Hour[] {
  const found: Hour[] = []
  const hour = 60 * MINUTE
  for (let time = Math.ceil((now - BEFORE + offset) / hour) * hour - offset; time < now + AFTER; time += hour) {
    const at = position(time, now)
    const labelled = Math.abs(at - NOW_AT) > BESIDE_NOW && at > BESIDE_EDGE && at < 100 - BESIDE_EDGE
    found.push({ at, time, labelled })
  }
  return found
}

export interface Promised {
  readonly operations: readonly Operation[]
  readonly promisedAt: number | null
}

/** The line of one car: done is solid, the forecast hollow, slack dotted, and what lies behind the flag is trouble. */
export function timeLine(
  order: Promised,
  current: Operation | undefined,
  hold: Hold | null,
  forecast: Forecast,
  now: number,
): TimeLine {
  const { promisedAt } = order
  const work = forecast.work.filter(({ endAt }) => endAt > now)
  const workEnds = work.reduce((latest, { endAt }) => Math.max(latest, endAt), now)
  const trouble = forecast.risk === 'on-track' ? null : forecast.risk
  const bars: Bar[] = []
  const add = (kind: BarKind, span: Span, open = false) => {
    for (const part of splitAt(span, promisedAt)) {
      const over = promisedAt !== null && part.from >= promisedAt ? trouble : null
      const bar = inPicture(part, now)
      if (bar) bars.push({ ...bar, kind, over, open: part.to === span.to && (open || position(part.to, now) > 100) })
    }
  }

  for (const operation of order.operations) {
    if (isOpen(operation) && operation !== current && !isRunning(operation)) continue
    for (const span of workedSpans(operation.clocks, now)) add(operation === current ? 'run' : 'old', span)
  }
  if (hold) add('hold', { from: hold.since, to: Math.max(now, hold.expectedAt ?? now) }, hold.expectedAt === null)
  for (const { startAt, endAt } of work) add('left', { from: Math.max(now, startAt), to: endAt }, forecast.open)
  if (forecast.finishAt > workEnds) add('rest', { from: workEnds, to: forecast.finishAt }, forecast.open)
  if (promisedAt !== null && !forecast.open) {
    const slack = inPicture({ from: Math.max(now, forecast.finishAt), to: promisedAt }, now)
    if (slack) bars.push({ ...slack, kind: 'slack', over: null, open: position(promisedAt, now) > 100 })
  }
  const flag = promisedAt === null ? null : position(promisedAt, now)
  return { bars, flag: flag !== null && flag >= 0 && flag <= 100 ? flag : null, end: position(forecast.finishAt, now) }
}

export interface WordsPlace {
  /** Percent from the line's left, else from its right. */
  readonly left?: number
  readonly right?: number
  /** They stand on the bar itself. */
  readonly onBar: boolean
}

/** Air around the words of lateness, percent. */
const AIR = 2

/** Where the words of lateness stand: behind the bar's end, else on it before its end, else before the flag. `width` in percent. */
export function wordsPlace({ end, flag }: TimeLine, width: number): WordsPlace {
  const behind = Math.max(end, flag ?? 0)
  const room = width + AIR
  if (behind + room <= 100) return { left: behind, onBar: false }
  const last = Math.min(behind, 100)
  return { right: 100 - (flag === null || flag + room <= last ? last : flag), onBar: true }
}

function splitAt(span: Span, time: number | null): Span[] {
  if (time === null || time <= span.from || time >= span.to) return [span]
  return [
    { from: span.from, to: time },
    { from: time, to: span.to },
  ]
}

/** In percent, cut to the picture; null where nothing of it is seen. */
function inPicture(span: Span, now: number): Span | null {
  const from = Math.max(0, position(span.from, now))
  const to = Math.min(100, position(span.to, now))
  return to > from ? { from, to } : null
}
