import type { CatalogueOperation, CataloguePart } from '#domain/catalogue.ts'
import { sql, type ExpressionBuilder, type Kysely, type Transaction } from 'kysely'
import type { DB } from '../schema.ts'

/** With what it is found by: `searchText`. */
export type Searchable<T> = T & { readonly search: string }

/** A statement carries 65,535 values at most. */
const AT_ONCE = 5_000

/** Takes operations into a site's catalogue; what is known under the same number is replaced. Answers how many were new. */
export async function saveOperations(
  trx: Transaction<DB>,
  siteId: string,
  operations: readonly Searchable<CatalogueOperation>[],
): Promise<number> {
  const known = await trx.selectFrom('catalogueOperation').select('code').where('siteId', '=', siteId).execute()
  for (const some of portions(operations))
    await trx
      .insertInto('catalogueOperation')
      .values(
        some.map((each) => ({
          ...each,
          siteId,
          equipment: [...each.equipment],
          certificates: [...each.certificates],
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['siteId', 'code']).doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          trade: eb.ref('excluded.trade'),
          standardMinutes: eb.ref('excluded.standardMinutes'),
          equipment: eb.ref('excluded.equipment'),
          certificates: eb.ref('excluded.certificates'),
          price: eb.ref('excluded.price'),
          search: eb.ref('excluded.search'),
        })),
      )
      .execute()
  return newOnes(operations, known)
}

/** The same for parts. */
export async function saveParts(
  trx: Transaction<DB>,
  siteId: string,
  parts: readonly Searchable<CataloguePart>[],
): Promise<number> {
  const known = await trx.selectFrom('cataloguePart').select('code').where('siteId', '=', siteId).execute()
  for (const some of portions(parts))
    await trx
      .insertInto('cataloguePart')
      .values(some.map((each) => ({ ...each, siteId })))
      .onConflict((conflict) =>
        conflict.columns(['siteId', 'code']).doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          unit: eb.ref('excluded.unit'),
          price: eb.ref('excluded.price'),
          search: eb.ref('excluded.search'),
        })),
      )
      .execute()
  return newOnes(parts, known)
}

/** Operations in which every word of `words` stands somewhere, the closest first. Words are lower case. */
export function findOperations(
  db: Kysely<DB>,
  siteId: string,
  words: readonly string[],
  limit: number,
): Promise<CatalogueOperation[]> {
  return db
    .selectFrom('catalogueOperation')
    .select(['code', 'name', 'trade', 'standardMinutes', 'equipment', 'certificates', 'price'])
    .where('siteId', '=', siteId)
    .where((eb) => eb.and(words.map((word) => holds(eb as never, word))))
    .orderBy((eb) => closeness(eb as never, words))
    .orderBy('code')
    .limit(limit)
    .execute()
}

/** The same for parts. */
export function findParts(
  db: Kysely<DB>,
  siteId: string,
  words: readonly string[],
  limit: number,
): Promise<CataloguePart[]> {
  return db
    .selectFrom('cataloguePart')
    .select(['code', 'name', 'unit', 'price'])
    .where('siteId', '=', siteId)
    .where((eb) => eb.and(words.map((word) => holds(eb as never, word))))
    .orderBy((eb) => closeness(eb as never, words))
    .orderBy('code')
    .limit(limit)
    .execute()
}

/** Both tables have the columns that this looks at. */
type Either = ExpressionBuilder<DB, 'cataloguePart'>

function holds(eb: Either, word: string) {
  return eb('search', 'like', `%${word.replace(/[\\%_]/g, String.raw`\$&`)}%`)
}

/** What begins with what was typed stands before what only contains it; a short name before a long one. */
function closeness(eb: Either, words: readonly string[]) {
  const first = words[0] ?? ''
  const place = sql<number>`position(${first} in ${eb.ref('search')})`
  return sql<number>`${place} + char_length(${eb.ref('name')})`
}

function portions<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, n) =>
    items.slice(n * AT_ONCE, (n + 1) * AT_ONCE),
  )
}

function newOnes(items: readonly { readonly code: string }[], known: readonly { readonly code: string }[]): number {
  const codes = new Set(known.map(({ code }) => code))
  return items.filter(({ code }) => !codes.has(code)).length
}
