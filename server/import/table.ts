import { decode, type Encoding } from './decode.ts'
import { readDelimited, separatorOf, type Separator } from './delimited.ts'
import { countKnown, TITLE_LINES } from './header.ts'
import { MAX_BYTES, MAX_CELL_LENGTH, MAX_COLUMNS, MAX_TEXT_LENGTH } from './limits.ts'
import { UnreadableFile } from './problem.ts'
import type { Row } from './row.ts'
import { readSheets } from './workbook.ts'

export interface Table {
  readonly rows: readonly Row[]
  /** Null for a workbook, which knows its own. */
  readonly encoding: Encoding | null
  readonly separator: Separator | 'xlsx'
}

const ZIP = [0x50, 0x4b]
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const PDF = [0x25, 0x50, 0x44, 0x46]

/** A file's bytes to rows, whatever kind of table it is. Throws UnreadableFile with what is wrong about the file. */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  if (bytes.length > MAX_BYTES) throw new UnreadableFile('file-too-large', {}, { megabytes: MAX_BYTES / 1024 / 1024 })
  if (startsWith(bytes, PDF)) throw new UnreadableFile('pdf')
  if (startsWith(bytes, OLE)) throw new UnreadableFile('old-excel')
  const table = startsWith(bytes, ZIP) ? await workbook(bytes) : delimited(bytes)
  checkSize(table.rows)
  return table
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

/** Of several sheets the one that has the column titles. */
async function workbook(bytes: Uint8Array): Promise<Table> {
  const sheets = await readSheets(bytes)
  const known = (rows: readonly Row[]) => Math.max(0, ...rows.slice(0, TITLE_LINES).map((row) => countKnown(row.cells)))
  const rows = sheets.reduce<Row[]>((best, sheet) => (known(sheet) > known(best) ? sheet : best), sheets[0] ?? [])
  return { rows, encoding: null, separator: 'xlsx' }
}

function delimited(bytes: Uint8Array): Table {
  const { text, encoding } = decode(bytes)
  // Some systems call a web page .xls.
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(text)) throw new UnreadableFile('web-page')
  const separator = separatorOf(text)
  return { rows: readDelimited(text, separator), encoding, separator }
}

function checkSize(rows: readonly Row[]): void {
  if (!rows.some((row) => row.cells.some((cell) => cell.trim() !== ''))) throw new UnreadableFile('empty-file')
  let length = 0
  for (const { line, cells } of rows) {
    if (cells.length > MAX_COLUMNS) throw new UnreadableFile('too-many-columns', { line }, { most: MAX_COLUMNS })
    for (const cell of cells) {
      if (cell.length > MAX_CELL_LENGTH)
        throw new UnreadableFile('cell-too-long', { line, value: cell }, { most: MAX_CELL_LENGTH })
      length += cell.length
    }
  }
  if (length > MAX_TEXT_LENGTH) throw new UnreadableFile('workbook-too-large')
}
