import { said, wrong, type Read } from './cell.ts'
import { isDay, startOf, type Day } from './dates.ts'
import type { ImportedParts } from './order.ts'
import { isBlank, key } from './text.ts'

/** When missing parts are expected, as the cell says it: mostly without a year. */
export interface Due {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

export type PartsCell =
  | { readonly state: 'complete' | 'unknown' }
  | { readonly state: 'missing'; readonly due: Due | null }

const COMPLETE = new Set([
  '齐',
  '齐全',
  '已齐',
  '齐备',
  '已到',
  '有货',
  '无需',
  '齊',
  '齊全',
  'complete',
  'ok',
  'instock',
  'inplace',
])
const MISSING =
  /^(?:缺件|缺料|缺货|待料|待件|欠件|订货|未到|未齐|不齐|缺|missing|back\s?order(?:ed)?|on order)[\s::,,]*/i
const DATE = /^(?:预计|eta)?\s*(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*(?:到货|到|到件)?$/i

/** `齐`, nothing, or `缺件 11-22 到货`. */
export function readParts(cell: string): Read<PartsCell> {
  if (isBlank(cell)) return said({ state: 'unknown' })
  if (COMPLETE.has(key(cell))) return said({ state: 'complete' })
  // Runs of blanks made one: the patterns' time must not grow with a hostile cell.
  const text = cell.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const start = MISSING.exec(text)
  if (!start) return wrong('not-a-parts-state')
  const rest = text.slice(start[0].length).trim()
  if (rest === '') return said({ state: 'missing', due: null })
  const date = DATE.exec(rest)
  if (!date) return wrong('not-a-parts-state')
  const due = { year: date[1] ? Number(date[1]) : null, month: Number(date[2]), day: Number(date[3]) }
  // 29 February may be meant for another year: 2028 has one.
  return isDay({ ...due, year: due.year ?? 2028 }) ? said({ state: 'missing', due }) : wrong('not-a-parts-state')
}

/** The parts state with its day; a day without a year is the one nearest to the car's arrival. */
export function resolveParts(parts: PartsCell, arrivedAt: number, timeZone: string): ImportedParts {
  if (parts.state !== 'missing') return { state: parts.state, expectedAt: null }
  return { state: 'missing', expectedAt: parts.due && expectedAt(parts.due, arrivedAt, timeZone) }
}

function expectedAt(due: Due, arrivedAt: number, timeZone: string): number | null {
  const arrived = new Date(arrivedAt).getUTCFullYear()
  const years = due.year === null ? [arrived, arrived + 1, arrived - 1] : [due.year]
  const days = years.map((year): Day => ({ ...due, year })).filter(isDay)
  const starts = days.map((day) => startOf(day, timeZone))
  const distance = (instant: number) => Math.abs(instant - arrivedAt)
  return starts.length === 0 ? null : starts.reduce((best, start) => (distance(start) < distance(best) ? start : best))
}
