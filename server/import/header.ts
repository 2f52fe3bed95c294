import { columnNamed, COLUMNS, OBLIGATORY, type Column } from './columns.ts'
import { problem, UnreadableFile, type Problem } from './problem.ts'
import type { Row } from './row.ts'
import { name } from './text.ts'

/** How many lines may stand before the line of column titles. */
export const TITLE_LINES = 50

/** Fewer known titles than this are a coincidence: a title line may say 工位 somewhere. */
const FEWEST_KNOWN = 3

export interface Header {
  readonly line: number
  /** How many cells a full line has. */
  readonly width: number
  readonly positions: ReadonlyMap<Column, number>
  /** Titles that nothing is read from, as written. */
  readonly ignored: readonly string[]
  /** A column's title as the file has it; where the file lacks it, our own. */
  title(column: Column): string
}

/** How many of the cells are titles of known columns. */
export function countKnown(cells: readonly string[]): number {
  return new Set(cells.map(columnNamed).filter((column) => column !== undefined)).size
}

/**
 * The line of column titles: of the first lines the one that has most known ones.
 * Throws UnreadableFile (`no-header`) where none has any.
 */
export function findHeader(rows: readonly Row[]): Header {
  let best: { row: Row; known: number } | null = null
  for (const row of rows.slice(0, TITLE_LINES)) {
    const known = countKnown(row.cells)
    if (known >= FEWEST_KNOWN && known > (best?.known ?? 0)) best = { row, known }
  }
  if (!best) throw new UnreadableFile('no-header', {}, { lines: TITLE_LINES })
  return headerOf(best.row)
}

function headerOf({ line, cells }: Row): Header {
  const positions = new Map<Column, number>()
  const ignored: string[] = []
  for (const [at, cell] of cells.entries()) {
    const column = columnNamed(cell)
    // Of two columns with one meaning the first counts.
    if (column && !positions.has(column)) positions.set(column, at)
    else if (name(cell) !== '') ignored.push(name(cell))
  }
  const title = (column: Column) => name(cells[positions.get(column) ?? -1] ?? '') || COLUMNS[column].title
  return { line, width: cells.length, positions, ignored, title }
}

/** A problem for each obligatory column that the file lacks. */
export function missingColumns(header: Header): Problem[] {
  return OBLIGATORY.filter((column) => !header.positions.has(column)).map((column) => {
    const { title, english } = COLUMNS[column]
    return problem('column-missing', { line: header.line, column: title }, { english })
  })
}
