import type { CatalogueAnswer, CatalogueReport } from '#contract/catalogue.ts'
import type { CatalogueKind, CatalogueOperation, CataloguePart } from '#domain/catalogue.ts'
import { findOperations, findParts, saveOperations, saveParts, type Searchable } from '#db/queries/catalogue.ts'
import type { DB } from '#db/schema.ts'
import type { Kysely, Transaction } from 'kysely'
import type { CatalogueReading } from '../import/catalogue.ts'
import { searchText } from '../import/search-text.ts'
import { remark } from './import/report.ts'

const MOST_HITS = 20

/** Takes a price list that was read into the site's catalogue: all of it, or nothing where a line is bad. */
export async function importCatalogue(
  db: Kysely<DB>,
  siteId: string,
  { encoding, lines, problems, ...list }: CatalogueReading,
): Promise<CatalogueReport> {
  if (problems.length > 0)
    return { outcome: 'refused', encoding, lines, made: 0, updated: 0, problems: problems.map(remark) }
  const made = await db.transaction().execute((trx) => saveCatalogue(trx, siteId, list))
  return { outcome: 'imported', encoding, lines, made, updated: lines - made, problems: [] }
}

/** Answers how many of them were new. */
export async function saveCatalogue(
  trx: Transaction<DB>,
  siteId: string,
  { operations, parts }: { operations: readonly CatalogueOperation[]; parts: readonly CataloguePart[] },
): Promise<number> {
  const newOperations = await saveOperations(trx, siteId, operations.map(searchable))
  return newOperations + (await saveParts(trx, siteId, parts.map(searchable)))
}

/** What fits what was typed: every word of it in a name, a number, or the initials of the name's pinyin. */
export async function searchCatalogue(
  db: Kysely<DB>,
  siteId: string,
  { q, kind }: { readonly q: string; readonly kind?: CatalogueKind | undefined },
): Promise<CatalogueAnswer> {
  const words = q.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  const [operations, parts] = await Promise.all([
    kind === 'parts' ? [] : findOperations(db, siteId, words, MOST_HITS),
    kind === 'operations' ? [] : findParts(db, siteId, words, MOST_HITS),
  ])
  return { operations, parts }
}

function searchable<T extends { readonly code: string; readonly name: string }>(item: T): Searchable<T> {
  return { ...item, search: searchText(item) }
}
