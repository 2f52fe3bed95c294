import { assignBays } from './bays.ts'
import type { Encoding } from './decode.ts'
import type { Separator } from './delimited.ts'
import { findHeader, missingColumns, type Header } from './header.ts'
import { readLine, type Line, type LineReading } from './line.ts'
import type { ImportedOrder } from './order.ts'
import { readOrder, type OrderDraft } from './orders.ts'
import { problem, UnreadableFile, type Problem } from './problem.ts'
import type { Row } from './row.ts'
import { readTable, type Table } from './table.ts'
import { checkTotals, kindOf } from './totals.ts'

/** What kind of file it was found to be. */
export interface Found {
  /** Null for a workbook. */
  readonly encoding: Encoding | null
  readonly separator: Separator | 'xlsx'
  /** Line of the column titles; null where none was found. */
  readonly headerLine: number | null
  /** Titles of columns that nothing is read from. */
  readonly ignoredColumns: readonly string[]
  /** Lines that speak of orders, good and bad. */
  readonly lines: number
  /** Orders that the file names, good and bad. */
  readonly orders: number
}

export interface ImportReading {
  /** Null where the bytes are no table at all. */
  readonly found: Found | null
  /** Orders of which every line is good: half a contract would be a lie. */
  readonly orders: readonly ImportedOrder[]
  /** Numbers of the orders that are left out because one of their lines is bad. */
  readonly skipped: readonly string[]
  /** What keeps lines out; without any the whole file is good. */
  readonly problems: readonly Problem[]
  /** What was read, but should be looked at. */
  readonly warnings: readonly Problem[]
}

export interface ReadOptions {
  /** IANA name: the zone in which the old system's clock was read. */
  readonly timeZone: string
}

/**
 * Reads a dealer-management system's export of open repair orders, one line an operation: separated text in any usual
 * encoding, or .xlsx; columns in any order. Never throws for what a file holds: that is told in `problems`.
 */
export async function readExport(bytes: Uint8Array, options: ReadOptions): Promise<ImportReading> {
  let table: Table | null = null
  try {
    table = await readTable(bytes)
    return readRows(table, findHeader(table.rows), options)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return nothingRead(table && foundIn(table, null), [error.problem])
  }
}

function nothingRead(found: Found | null, problems: readonly Problem[]): ImportReading {
  return { found, orders: [], skipped: [], problems, warnings: [] }
}

function foundIn({ encoding, separator }: Table, header: Header | null, lines = 0, orders = 0): Found {
  return {
    encoding,
    separator,
    headerLine: header?.line ?? null,
    ignoredColumns: header?.ignored ?? [],
    lines,
    orders,
  }
}

function readRows(table: Table, header: Header, { timeZone }: ReadOptions): ImportReading {
  const missing = missingColumns(header)
  if (missing.length > 0) return nothingRead(foundIn(table, header), missing)

  const rows = Map.groupBy(
    table.rows.filter((row) => row.line > header.line),
    (row) => kindOf(row, header),
  )
  const once = distinct(rows.get('line') ?? [], header)
  const readings = once.rows.map((row) => readLine(row, header, timeZone))
  const problems = readings.flatMap((reading) => (reading.ok ? [] : reading.problems))
  const warnings = [...once.warnings, ...readings.flatMap((reading) => (reading.ok ? reading.warnings : []))]
  const remarks = (rows.get('remark') ?? []).map((row) =>
    problem('remark-ignored', { line: row.line, value: row.cells.join(' ') }),
  )

  const bad = badOrders(readings)
  const drafts: OrderDraft[] = []
  for (const [number, lines] of linesByOrder(readings)) {
    const order = readOrder(lines, header, timeZone)
    // What a bad order seems to lack may stand on its bad line.
    problems.push(...order.problems.filter(({ code }) => code !== 'missing' || !bad.has(number)))
    warnings.push(...order.warnings)
    if (!order.draft) bad.add(number)
    else if (!bad.has(number)) drafts.push(order.draft)
  }
  const { orders, warnings: bayWarnings } = assignBays(drafts, header)
  const numbers = new Set([...drafts.map((draft) => draft.number), ...bad])
  if (numbers.size === 0 && problems.length === 0) problems.push(problem('no-orders'))
  const operations = orders.flatMap((order) => order.operations)
  // With lines left out the sums cannot agree.
  const totals = problems.length === 0 ? checkTotals(rows.get('totals') ?? [], header, operations) : []
  return {
    found: foundIn(table, header, rows.get('line')?.length ?? 0, numbers.size),
    orders,
    skipped: [...bad],
    problems: problems.toSorted(byLine),
    warnings: [...warnings, ...remarks, ...bayWarnings, ...totals].toSorted(byLine),
  }
}

/** A line that says exactly what an earlier one said was exported twice, and counts once. */
function distinct(rows: readonly Row[], header: Header): { rows: Row[]; warnings: Problem[] } {
  const seen = new Map<string, Row>()
  const warnings: Problem[] = []
  for (const row of rows) {
    const text = JSON.stringify(row.cells)
    const earlier = seen.get(text)
    if (!earlier) seen.set(text, row)
    else {
      const value = row.cells[header.positions.get('operation') ?? -1] ?? ''
      const spot = { line: row.line, column: header.title('operation'), value }
      warnings.push(problem('line-repeated', spot, { earlier: earlier.line }))
    }
  }
  return { rows: [...seen.values()], warnings }
}

/** Orders with a bad line. A bad line without a number spoils the orders of its car: it is a piece of one of them. */
function badOrders(readings: readonly LineReading[]): Set<string> {
  const bad = readings.filter((reading) => !reading.ok)
  const numbers = new Set(bad.map((reading) => reading.number).filter((number) => number !== null))
  const plates = new Set(bad.filter((reading) => reading.number === null).map((reading) => reading.plate))
  for (const reading of readings)
    if (reading.ok && reading.line.about.plate !== null && plates.has(reading.line.about.plate))
      numbers.add(reading.line.number)
  return numbers
}

function linesByOrder(readings: readonly LineReading[]): Map<string, [Line, ...Line[]]> {
  const orders = new Map<string, [Line, ...Line[]]>()
  for (const reading of readings) {
    if (!reading.ok) continue
    const { line } = reading
    const lines = orders.get(line.number)
    if (lines) lines.push(line)
    else orders.set(line.number, [line])
  }
  return orders
}

function byLine(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0)
}
