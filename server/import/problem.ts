import type { ImportCode } from '#words/import.ts'
import { prose } from './text.ts'

/**
 * One thing about an import file that a person should look at. Problems keep an order out, warnings do not.
 * The words behind `code` say what was expected: `expectedText` and `problemText` in the catalogue.
 */
export interface Problem {
  readonly code: ImportCode
  /** As an editor numbers lines, or Excel its rows; null where the whole file is meant. */
  readonly line: number | null
  /** The column's title as the file has it. */
  readonly column: string | null
  /** What stands in the cell, shortened. */
  readonly value: string | null
  /** The order that the line belongs to, where it says so. */
  readonly order: string | null
  /** What the code's sentence has places for. */
  readonly values: Readonly<Record<string, string | number>>
}

/** Where a problem is: what is not known of it stays out. */
export interface Spot {
  readonly line?: number
  readonly column?: string
  readonly value?: string
  readonly order?: string | null
}

const LONGEST_VALUE = 120

export function problem(code: ImportCode, spot: Spot = {}, values: Problem['values'] = {}): Problem {
  const { line = null, column = null, value = null, order = null } = spot
  const short = Object.entries(values).map(([name, said]) => [name, typeof said === 'string' ? shorten(said) : said])
  return { code, line, column, value: value && shorten(value), order, values: Object.fromEntries(short) }
}

function shorten(value: string): string {
  const text = prose(value.slice(0, LONGEST_VALUE))
  return value.length <= LONGEST_VALUE ? text : `${text}…`
}

/** Ends the reading of a file of which nothing can be used; `readExport` turns it into a reading with one problem. */
export class UnreadableFile extends Error {
  readonly problem: Problem

  constructor(code: ImportCode, spot: Spot = {}, values: Problem['values'] = {}) {
    super(code)
    this.problem = problem(code, spot, values)
  }
}
