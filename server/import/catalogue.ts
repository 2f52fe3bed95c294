// A price list as a file: the kind of table is found by itself, every bad cell is told of, and all comes in or nothing.
import type { CatalogueKind, CatalogueOperation, CataloguePart } from '#domain/catalogue.ts'
import { isPrice } from '#domain/visit/money.ts'
import { said, wrong, type Read } from './cell.ts'
import { readTrade } from './codes.ts'
import { decode, type Encoding } from './decode.ts'
import { readDelimited, SEPARATORS } from './delimited.ts'
import { MAX_BYTES } from './limits.ts'
import { readHours, readMoney } from './numbers.ts'
import { problem, UnreadableFile, type Problem } from './problem.ts'
import type { Row } from './row.ts'
import { isBlank, key, name } from './text.ts'
import { readSheets } from './workbook.ts'

/** What a column is called: our own name, then what other systems say. */
const COLUMNS = {
  code: '编号|项目编号|项目代码|工时代码|工时编号|配件编号|配件号|零件号|配件编码|代码|Code|Number|No|Part No|Part Number|Labour Code|Op Code',
  name: '名称|项目名称|维修项目|作业项目|工时名称|配件名称|零件名称|品名|Name|Operation|Description|Part Name|Part',
  trade: '工种|作业工种|维修工种|Trade|Skill',
  hours: '标准工时|工时|工时数|额定工时|Hours|Standard Hours|Std Hours|Flat Rate',
  unit: '单位|计量单位|Unit|UOM',
  price: '单价|价格|金额|销售价|零售价|工时费|售价|Price|Unit Price|Amount|Retail Price',
} as const
type Column = keyof typeof COLUMNS

const NAMES = new Map(
  Object.entries(COLUMNS).flatMap(([column, names]) => names.split('|').map((one) => [key(one), column as Column])),
)

const OF_KIND: Readonly<Record<CatalogueKind, readonly Column[]>> = {
  operations: ['code', 'name', 'trade', 'hours', 'price'],
  parts: ['code', 'name', 'unit', 'price'],
}

/** Lines before the titles, in which a system writes its own name and the date. */
const TITLE_LINES = 50

export interface CatalogueReading {
  /** null for a workbook. */
  readonly encoding: Encoding | null
  readonly lines: number
  readonly operations: readonly CatalogueOperation[]
  readonly parts: readonly CataloguePart[]
  /** With any of these nothing comes in. */
  readonly problems: readonly Problem[]
}

interface Titles {
  readonly line: number
  readonly positions: ReadonlyMap<Column, number>
  readonly title: (column: Column) => string
}

/** Reads a price list. Never throws for what a file holds: that is told in `problems`. */
export async function readCatalogue(bytes: Uint8Array, kind: CatalogueKind): Promise<CatalogueReading> {
  try {
    return readRows(await tableOf(bytes, kind), kind)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return { encoding: null, lines: 0, operations: [], parts: [], problems: [error.problem] }
  }
}

interface Table {
  readonly encoding: Encoding | null
  readonly rows: readonly Row[]
  readonly titles: Titles
}

/** Of the ways to read it, the one that shows most of the columns. */
async function tableOf(bytes: Uint8Array, kind: CatalogueKind): Promise<Table> {
  if (bytes.length > MAX_BYTES) throw new UnreadableFile('file-too-large', {}, { megabytes: MAX_BYTES / 1024 / 1024 })
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b
  const decoded = isWorkbook ? null : decode(bytes)
  const ways = decoded
    ? SEPARATORS.map((separator) => () => readDelimited(decoded.text, separator))
    : (await readSheets(bytes)).map((rows) => () => rows)
  let best: Table | null = null
  for (const way of ways) {
    const rows = way()
    const titles = titlesOf(rows, kind)
    if (titles && titles.positions.size > (best?.titles.positions.size ?? 0))
      best = { encoding: decoded?.encoding ?? null, rows, titles }
  }
  if (!best) throw new UnreadableFile('no-catalogue-header', {}, { lines: TITLE_LINES })
  return best
}

/** The first line that names at least a number, a name and a price. */
function titlesOf(rows: readonly Row[], kind: CatalogueKind): Titles | null {
  for (const { line, cells } of rows.slice(0, TITLE_LINES)) {
    const positions = new Map<Column, number>()
    for (const [at, cell] of cells.entries()) {
      const column = NAMES.get(key(cell))
      if (column && OF_KIND[kind].includes(column) && !positions.has(column)) positions.set(column, at)
    }
    if ((['code', 'name', 'price'] as const).every((column) => positions.has(column)))
      return { line, positions, title: (column) => name(cells[positions.get(column) ?? -1] ?? '') || titleOf(column) }
  }
  return null
}

function titleOf(column: Column): string {
  return COLUMNS[column].split('|')[0] ?? column
}

function readRows({ encoding, rows, titles }: Table, kind: CatalogueKind): CatalogueReading {
  const lacking = OF_KIND[kind].filter((column) => !titles.positions.has(column))
  const lines = rows.filter(({ line, cells }) => line > titles.line && cells.some((cell) => !isBlank(cell)))
  const problems: Problem[] = lacking.map((column) =>
    problem('column-missing', { line: titles.line, column: titleOf(column) }, { english: column }),
  )
  const operations: CatalogueOperation[] = []
  const parts: CataloguePart[] = []
  const seen = new Map<string, number>()
  for (const row of lacking.length > 0 ? [] : lines) {
    const reader = lineReader(row, titles)
    const code = reader.text('code', 40)
    const common = { code, name: reader.text('name', 120), price: reader.read('price', price) }
    const earlier = seen.get(code)
    if (earlier === undefined) seen.set(code, row.line)
    else reader.note('code-repeated', 'code', { earlier })
    if (kind === 'parts') parts.push({ ...common, unit: reader.text('unit', 8) })
    else {
      const needs = { equipment: [], certificates: [] }
      const trade = reader.read('trade', readTrade)
      operations.push({ ...common, ...needs, trade, standardMinutes: reader.read('hours', minutes) })
    }
    problems.push(...reader.problems)
  }
  if (lines.length === 0 && lacking.length === 0) problems.push(problem('empty-file'))
  const good = problems.length === 0
  return { encoding, lines: lines.length, operations: good ? operations : [], parts: good ? parts : [], problems }
}

function price(cell: string): Read<number> {
  const read = readMoney(cell)
  return 'value' in read && !isPrice(read.value) ? wrong('not-money') : read
}

/** No operation takes no time: it could not be planned. */
function minutes(cell: string): Read<number> {
  const read = readHours(cell)
  return 'value' in read ? said(Math.max(1, read.value)) : read
}

/** Reads the cells of one line; what is wrong is noted, and stands as anything, since with a problem nothing comes in. */
function lineReader({ line, cells }: Row, { positions, title }: Titles) {
  const problems: Problem[] = []
  const cellOf = (column: Column) => {
    const cell = cells[positions.get(column) ?? -1] ?? ''
    return isBlank(cell) ? '' : cell
  }
  const note = (code: Problem['code'], column: Column, values: Problem['values'] = {}) =>
    problems.push(problem(code, { line, column: title(column), value: cellOf(column) }, values))
  return {
    problems,
    note,
    text(column: Column, most: number): string {
      const text = name(cellOf(column))
      if (text === '') note('missing', column)
      else if (text.length > most) note('cell-too-long', column, { most })
      return text
    },
    read<T>(column: Column, reader: (cell: string) => Read<T>): T {
      const cell = cellOf(column)
      const read: Read<T> = cell === '' ? wrong('missing') : reader(cell)
      if ('value' in read) return read.value
      note(read.code, column)
      return undefined as T
    },
  }
}
