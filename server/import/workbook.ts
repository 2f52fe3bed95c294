import readWorkbook, { type CellValue, type SheetData } from 'read-excel-file/universal'
import { MAX_COLUMNS, MAX_LINES } from './limits.ts'
import { UnreadableFile } from './problem.ts'
import type { Row } from './row.ts'
import { xmlParts } from './zip.ts'

/**
 * The sheets of an .xlsx file as rows of texts, each with Excel's own row number.
 * Throws UnreadableFile (`broken-workbook`, `workbook-too-large`, `too-many-lines`, `too-many-columns`).
 */
export async function readSheets(bytes: Uint8Array): Promise<Row[][]> {
  for (const text of xmlParts(bytes)) if (text.includes('sheetData')) checkAddresses(text)
  try {
    const sheets = await readWorkbook(new Uint8Array(bytes).buffer)
    return sheets.map((sheet) => rowsOf(sheet.data))
  } catch {
    throw new UnreadableFile('broken-workbook')
  }
}

/** A cell that claims to stand in row 1,048,576 makes the reader allocate every row and column before it. */
function checkAddresses(sheet: string): void {
  for (const [, double, single] of sheet.matchAll(/\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const address = /^([A-Z]{0,3})(\d{1,7})$/.exec(double ?? single ?? '')
    if (!address) throw new UnreadableFile('broken-workbook')
    const [, letters = '', row] = address
    if (Number(row) > MAX_LINES) throw new UnreadableFile('too-many-lines', {}, { most: MAX_LINES })
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
    if (column > MAX_COLUMNS) throw new UnreadableFile('too-many-columns', {}, { most: MAX_COLUMNS })
  }
}

function rowsOf(data: SheetData): Row[] {
  return data.map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) }))
}

/** A cell as a person would type it, so that one set of rules reads every kind of file. */
function textOf(cell: CellValue | null): string {
  if (cell === null) return ''
  if (cell instanceof Date) return dateText(cell)
  // Fifteen digits are what Excel itself keeps: 0.1 + 0.2 is 0.3 there.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)))
  return String(cell)
}

/** Date cells come as if the clock on the wall were UTC, up to a millisecond short. */
function dateText(date: Date): string {
  const seconds = new Date(Math.round(date.getTime() / 1000) * 1000)
  return Number.isNaN(seconds.getTime()) ? '#DATE!' : seconds.toISOString().slice(0, 19).replace('T', ' ')
}
