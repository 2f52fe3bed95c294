import { CATALOGUE_KINDS, type CatalogueOperation, type CataloguePart } from '#domain/catalogue.ts'
import { z } from 'zod'
import type { ImportRemark } from './import.ts'
import { text } from './text.ts'

const kind = z.enum(CATALOGUE_KINDS)

/** What is looked for: words of a name, a number, pinyin initials. Without a kind, in both. */
export const catalogueQuery = z.object({ q: text(60).default(''), kind: kind.optional() })

/** The best of what was found, each at most twenty. */
export interface CatalogueAnswer {
  readonly operations: readonly CatalogueOperation[]
  readonly parts: readonly CataloguePart[]
}

/** What an upload's address says; the file is the body. */
export const catalogueUpload = z.object({ kind })

/** What became of a price list: all of it came in, or nothing. */
export interface CatalogueReport {
  readonly outcome: 'imported' | 'refused'
  /** null for a workbook, and where it is no table at all. */
  readonly encoding: string | null
  readonly lines: number
  readonly made: number
  readonly updated: number
  readonly problems: readonly ImportRemark[]
}
