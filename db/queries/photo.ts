import { sql, type Kysely, type Transaction } from 'kysely'
import type { DB } from '../schema.ts'
import { moment } from './moment.ts'

export interface PhotoRow {
  readonly hash: string
  readonly bytes: number
  readonly width: number
  readonly height: number
  readonly takenAt: number
  readonly personId: string
  readonly terminal: string
}

const COLUMNS = ['hash', 'bytes', 'width', 'height', 'takenAt', 'personId', 'terminal'] as const

/** A photo makes no revision, and one that is known already stays as it is. `keptAt`: when it came, real ms. */
export async function insertPhoto(
  db: Kysely<DB>,
  siteId: string,
  { takenAt, keptAt, ...photo }: PhotoRow & { readonly keptAt: number; readonly named: boolean },
): Promise<void> {
  await db
    .insertInto('photo')
    .values({ siteId, ...photo, takenAt: moment(takenAt), keptAt: moment(keptAt) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The photo that came again, and has its whole time anew to be named; undefined where it is new. */
export function photoAgain(trx: Transaction<DB>, siteId: string, hash: string, keptAt: number) {
  return trx
    .updateTable('photo')
    .set({ keptAt: moment(keptAt) })
    .where('siteId', '=', siteId)
    .where('hash', '=', hash)
    .returning(COLUMNS)
    .executeTakeFirst()
}

/** What is known about a photo of this site; undefined where there is none. */
export function photoOf(db: Kysely<DB>, siteId: string, hash: string): Promise<PhotoRow | undefined> {
  return db.selectFrom('photo').select(COLUMNS).where('siteId', '=', siteId).where('hash', '=', hash).executeTakeFirst()
}

/** How many of these photos are not here. The others stay until the transaction ends. */
export async function photosMissing(trx: Transaction<DB>, siteId: string, hashes: readonly string[]): Promise<number> {
  if (hashes.length === 0) return 0
  const here = await trx
    .selectFrom('photo')
    .select('hash')
    .where('siteId', '=', siteId)
    .where('hash', 'in', hashes)
    .forUpdate()
    .execute()
  return hashes.length - here.length
}

/** From now on they belong to something, and stay. */
export async function namePhotos(trx: Transaction<DB>, siteId: string, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return
  await trx.updateTable('photo').set({ named: true }).where('siteId', '=', siteId).where('hash', 'in', hashes).execute()
}

/** Photos that came before this moment, real ms, and that nothing ever named. */
export async function unnamedPhotos(db: Kysely<DB>, siteId: string, before: number): Promise<string[]> {
  const rows = await db
    .selectFrom('photo')
    .select('hash')
    .where('siteId', '=', siteId)
    .where('named', '=', false)
    .where('keptAt', '<', sql<number>`${moment(before)}`)
    .limit(100)
    .execute()
  return rows.map(({ hash }) => hash)
}

/** Forgets one of them, unless it was named or sent again meanwhile; answers whether its bytes are now nobody's. */
export async function forgetPhoto(
  trx: Transaction<DB>,
  siteId: string,
  hash: string,
  before: number,
): Promise<boolean> {
  const gone = await trx
    .deleteFrom('photo')
    .where('siteId', '=', siteId)
    .where('hash', '=', hash)
    .where('named', '=', false)
    .where('keptAt', '<', sql<number>`${moment(before)}`)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) return false
  const elsewhere = await trx.selectFrom('photo').select('siteId').where('hash', '=', hash).executeTakeFirst()
  return elsewhere === undefined
}

/** Whether a photo is in what is written about this order's car, wherever in it: a customer sees those and no others. */
export async function photoBelongsTo(db: Kysely<DB>, siteId: string, orderId: string, hash: string): Promise<boolean> {
  const row = await db
    .selectFrom('visit')
    .select('orderId')
    .where('siteId', '=', siteId)
    .where('orderId', '=', orderId)
    .where(
      sql<boolean>`jsonb_path_exists(data, '$.**.photos[*] ? (@ == $hash)', jsonb_build_object('hash', ${hash}::text))`,
    )
    .executeTakeFirst()
  return row !== undefined
}
