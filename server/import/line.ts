import { normalizePlate } from '#domain/plate.ts'
import { normalizeVin } from '#domain/vin.ts'
import type { Read } from './cell.ts'
import { readOrigin, readPayType, readState, readTrade, readYesNo } from './codes.ts'
import type { Column } from './columns.ts'
import { readDateTime } from './dates.ts'
import type { Header } from './header.ts'
import { readHours, readMileage, readMoney } from './numbers.ts'
import type { ImportedOperation, Origin } from './order.ts'
import { readParts, type PartsCell } from './parts.ts'
import { problem, type Problem } from './problem.ts'
import { readBay, readPhone } from './short-texts.ts'
import type { Row } from './row.ts'
import { compact, isBlank, key, name, prose } from './text.ts'

/** What a line says of the order it belongs to; null where it says nothing. Named as the columns are. */
export interface About {
  readonly plate: string | null
  readonly vin: string | null
  readonly model: string | null
  readonly customerName: string | null
  readonly customerPhone: string | null
  readonly bringerName: string | null
  readonly bringerPhone: string | null
  readonly advisor: string | null
  readonly origin: Origin | null
  readonly waiting: boolean | null
  readonly arrivedAt: number | null
  readonly promisedAt: number | null
  readonly mileage: number | null
  readonly complaint: string | null
  readonly wash: boolean | null
  readonly keepOldParts: boolean | null
  readonly repeat: boolean | null
}

export interface Line {
  readonly line: number
  readonly number: string
  readonly about: About
  readonly note: string | null
  readonly operation: Omit<ImportedOperation, 'parts' | 'bay'>
  readonly parts: PartsCell
  readonly bay: string | null
  /** A column's cell as the file has it. */
  cell(column: Column): string
}

/** A line that was read, with what is odd about it; or what is wrong with it, and which order and car it speaks of. */
export type LineReading =
  | { readonly ok: true; readonly line: Line; readonly warnings: readonly Problem[] }
  | {
      readonly ok: false
      readonly problems: readonly Problem[]
      readonly number: string | null
      readonly plate: string | null
    }

/** Each line must say these; the rest may stand on another line of the order. */
const PER_LINE: readonly Column[] = ['number', 'operation', 'trade', 'hours', 'state']

/** One line of the file, checked cell by cell: every wrong cell is a problem of its own. */
export function readLine(row: Row, header: Header, timeZone: string): LineReading {
  const { line } = row
  const cell = (column: Column): string => {
    const text = row.cells[header.positions.get(column) ?? -1] ?? ''
    return isBlank(text) ? '' : text
  }
  const number = compact(cell('number')) || null
  const plate = normalizePlate(cell('plate')) || null
  const warnings: Problem[] = []
  const problems: Problem[] = widthProblems(row, header, number)
  // In a line that is cut or shifted no cell can be trusted to stand under its title.
  if (problems.length > 0) return { ok: false, problems, number, plate }

  const at = (column: Column) => ({ line, column: header.title(column), value: cell(column), order: number })
  for (const column of PER_LINE) if (key(cell(column)) === '') problems.push(problem('missing', at(column)))

  /** Null where the cell is empty, and where it is wrong, which is noted. */
  const read = <T>(column: Column, reader: (cell: string) => Read<T>): T | null => {
    const text = cell(column)
    if (text === '') return null
    const result = reader(text)
    if ('value' in result) return result.value
    problems.push(problem(result.code, at(column)))
    return null
  }
  const text = (column: Column, clean: (cell: string) => string): string | null => clean(cell(column)) || null
  const time = (column: Column) => read(column, (cell) => readDateTime(cell, timeZone))

  const about: About = {
    plate,
    vin: text('vin', normalizeVin),
    model: text('model', name),
    customerName: text('customerName', name),
    customerPhone: text('customerPhone', readPhone),
    bringerName: text('bringerName', name),
    bringerPhone: text('bringerPhone', readPhone),
    advisor: text('advisor', name),
    origin: read('origin', readOrigin),
    waiting: read('waiting', readYesNo),
    arrivedAt: time('arrivedAt'),
    promisedAt: time('promisedAt'),
    mileage: read('mileage', readMileage),
    complaint: text('complaint', prose),
    wash: read('wash', readYesNo),
    keepOldParts: read('keepOldParts', readYesNo),
    repeat: read('repeat', readYesNo),
  }
  const trade = read('trade', readTrade)
  const standardMinutes = read('hours', readHours)
  const state = read('state', readState)
  const priceFen = read('price', readMoney)
  const payType = read('payType', readPayType)
  const parts = read('parts', readParts) ?? ({ state: 'unknown' } as const)
  const bay = read('bay', readBay)
  if (problems.length > 0 || !number || !trade || standardMinutes === null || !state)
    return { ok: false, problems, number, plate }

  if (!payType && header.positions.has('payType')) warnings.push(problem('pay-type-assumed', at('payType')))
  const operation = {
    line,
    name: name(cell('operation')),
    trade,
    standardMinutes,
    priceFen,
    state,
    payType: payType ?? 'customer',
    team: text('team', name),
  }
  const reading: Line = { line, number, about, note: text('note', prose), operation, parts, bay, cell }
  return { ok: true, line: reading, warnings }
}

/** More cells than titles: a comma inside a cell shifted the rest. Fewer: the line was cut. */
function widthProblems({ line, cells }: Row, header: Header, order: string | null): Problem[] {
  const beyond = cells.slice(header.width).find((cell) => !isBlank(cell))
  if (beyond !== undefined)
    return [problem('line-too-long', { line, value: beyond, order }, { cells: cells.length, titles: header.width })]
  const lost = [...header.positions]
    .filter(([, position]) => position >= cells.length)
    .sort(([, a], [, b]) => a - b)
    .map(([column]) => column)
  const [first] = lost
  if (!first || !lost.some((column) => PER_LINE.includes(column))) return []
  const spot = { line, column: header.title(first), value: '', order }
  return [problem('line-too-short', spot, { cells: cells.length, titles: header.width })]
}
