import { parse, type Info } from 'csv-parse/sync'
import { countKnown, TITLE_LINES } from './header.ts'
import { MAX_LINES } from './limits.ts'
import { UnreadableFile } from './problem.ts'
import type { Row } from './row.ts'

export const SEPARATORS = [',', '\t', ';'] as const
export type Separator = (typeof SEPARATORS)[number]

interface Parsed {
  readonly record: string[]
  readonly info: Info
}

/** The separator that splits some early line into the most known column titles; a comma where none does. */
export function separatorOf(text: string): Separator {
  const lines = text.slice(0, 100_000).split(/\r\n|\n|\r/, TITLE_LINES)
  const known = (separator: Separator) =>
    Math.max(...lines.map((line) => countKnown(line.split(separator).map((cell) => cell.replace(/^\s*"|"\s*$/g, '')))))
  return SEPARATORS.reduce((best, separator) => (known(separator) > known(best) ? separator : best))
}

/**
 * Separated text to rows, each with the number of the line on which it starts: cells in quotes may hold line breaks.
 * Throws UnreadableFile (`quote-not-closed`, `too-many-lines`).
 */
export function readDelimited(text: string, separator: Separator): Row[] {
  // The parser tells positions in bytes, and miscounts line breaks inside quotes.
  const bytes = Buffer.from(text, 'utf8')
  const rows: Row[] = []
  let start = { byte: 0, line: 1 }
  const onRecord = ({ record, info }: Parsed) => {
    rows.push({ line: start.line, cells: record })
    if (rows.length > MAX_LINES) throw new UnreadableFile('too-many-lines', {}, { most: MAX_LINES })
    start = { byte: info.bytes, line: start.line + lineBreaks(bytes, start.byte, info.bytes) }
    return null
  }
  try {
    parse(bytes, {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      info: true,
      on_record: onRecord as never,
    })
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile('quote-not-closed', { line: start.line })
  }
  return rows
}

function lineBreaks(bytes: Buffer, from: number, to: number): number {
  const CR = 0x0d
  const LF = 0x0a
  let breaks = 0
  for (let at = from; at < to; at++) if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) breaks++
  return breaks
}
