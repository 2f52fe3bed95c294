// How the wall writes times and places, and what still fits into a line.
import { MINUTE } from '#domain/operation.ts'
import { kitWords } from '#words/kit.ts'
import { localeOf, say, type Lang } from '#words/say.ts'
import { placeWords, stageWords } from '#words/stage.ts'
import { wallWords } from '#words/wall.ts'
import { clockTime, durationWords } from '../kit/time.ts'
import type { BayCar, Due, Where } from './wall-rows.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function format(lang: Lang, timeZone: string, options: Intl.DateTimeFormatOptions, name: string): Intl.DateTimeFormat {
  const key = `${lang} ${timeZone} ${name}`
  let found = formats.get(key)
  if (!found) formats.set(key, (found = new Intl.DateTimeFormat(localeOf(lang), { ...options, timeZone })))
  return found
}

/** The day in the fewest glyphs: nothing today, 明 tomorrow, 周三 or Wed within the week, else 11/25. */
export function dayMark({ at, days }: Due, timeZone: string, lang: Lang): string {
  if (days === 0) return ''
  if (days === 1 && lang === 'zh') return '明'
  if (days > 0 && days < 7) return format(lang, timeZone, { weekday: 'short' }, 'weekday').format(at)
  return format(lang, timeZone, { month: 'numeric', day: 'numeric' }, 'date').format(at)
}

/** `15:30`, of another day `明 11:00`. */
export function dueTime(due: Due, timeZone: string, lang: Lang): string {
  const day = dayMark(due, timeZone, lang)
  return day ? `${day} ${clockTime(due.at, timeZone)}` : clockTime(due.at, timeZone)
}

/** Until when something is expected to stand still: `15:30 到`. */
export function untilText(until: Due | null, timeZone: string, lang: Lang): string {
  return until
    ? say(wallWords, lang, 'arrivesAt', { time: dueTime(until, timeZone, lang) })
    : say(wallWords, lang, 'noTime')
}

/** Lateness in the fewest glyphs, `50 分`, `5 小时`, `2 天`; a promise broken by a second is late by a minute. */
export function lateSpan(span: number, lang: Lang): string {
  const m = Math.max(1, Math.floor(span / MINUTE))
  if (m < 100) return say(kitWords, lang, 'minutes', { m })
  const h = Math.floor(m / 60)
  return h < 48 ? say(kitWords, lang, 'hours', { h }) : say(kitWords, lang, 'days', { d: Math.floor(h / 24) })
}

/** How long something has stood still: `70 分`, from a hundred minutes on `1 小时 40 分`. */
export function ageText(span: number, lang: Lang): string {
  const m = Math.floor(span / MINUTE)
  return m < 100 ? say(kitWords, lang, 'minutes', { m: Math.max(0, m) }) : durationWords(span, lang)
}

/** What is painted where the car stands: `B12`, `3 号工位`, else the area's name. */
export function whereText(where: Where, lang: Lang): string {
  if (where.kind === 'bay') return say(wallWords, lang, 'bayName', { no: where.no })
  return where.spot ?? say(placeWords, lang, where.kind)
}

/** Where a car goes whose work on its bay is done: to the next bay, else to its next stage. */
export function moveOnText({ onward, stage }: BayCar, lang: Lang): string {
  const place = onward === null ? say(stageWords, lang, stage) : say(wallWords, lang, 'bayName', { no: onward })
  return say(wallWords, lang, 'moveOn', { place })
}

/** Width of a text in em of this typeface, bold, a little on the safe side. */
export function textWidth(text: string): number {
  let width = 0
  for (const glyph of text) width += glyphWidth(glyph)
  return width
}

function glyphWidth(glyph: string): number {
  if (glyph === '·' || glyph.charCodeAt(0) > 0x2e7f) return 1
  if (glyph === ' ') return 0.25
  if (/[iljt.,:]/.test(glyph)) return 0.33
  return /[A-Zmw%]/.test(glyph) ? 0.74 : 0.58
}

export interface JobLine {
  /** px of a 1080-line screen. */
  readonly size: 36 | 32
  readonly pips: boolean
  /** Who works on it; of three the first and +2; empty where there is no room. */
  readonly who: string
}

const WHO_SIZE = 32
const GAP = 16
const PIP = 17
const MOST_PIPS = 6

/**
 * How an operation's name, its count of operations and its people share a line of `room` px (of a 1080-line screen):
 * first the pips give way (the figure 2/3 stays), then the type steps down, then further people, then all of them.
 */
export function fitJob(
  name: string,
  total: number,
  people: readonly string[],
  separator: string,
  room: number,
): JobLine {
  const all = people.length > 2 ? short(people) : people.join(separator)
  const steps: JobLine[] = [
    { size: 36, pips: true, who: all },
    { size: 36, pips: false, who: all },
    { size: 32, pips: false, who: all },
    { size: 32, pips: false, who: short(people) },
    { size: 32, pips: false, who: '' },
  ]
  const least = steps[steps.length - 1]!
  return steps.find((step) => jobWidth(name, total, step) <= room) ?? least
}

function short(people: readonly string[]): string {
  const [first = ''] = people
  return people.length > 1 ? `${first} +${people.length - 1}` : first
}

function jobWidth(name: string, total: number, { size, pips, who }: JobLine): number {
  const figure = total === 0 ? 0 : GAP + WHO_SIZE * textWidth(`${total}/${total}`)
  const marks = pips && total <= MOST_PIPS ? total * PIP : 0
  return size * textWidth(name) + figure + marks + (who ? GAP + WHO_SIZE * textWidth(who) : 0)
}
