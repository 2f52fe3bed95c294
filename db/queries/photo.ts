import { sql, type Kysely } from 'kysely'
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

/** A photo makes no revision, and one that is known already stays as it is: no transaction is needed. */
export async function insertPhoto(db: Kysely<DB>, siteId: string, { takenAt, ...photo }: PhotoRow): Promise<void> {
  await db
    .insertInto('photo')
    .values({ siteId, ...photo, takenAt: moment(takenAt) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** What is known about a photo of this site; undefined where there is none. */
export function photoOf(db: Kysely<DB>, siteId: string, hash: string): Promise<PhotoRow | undefined> {
  return db
    .selectFrom('photo')
    .select(['hash', 'bytes', 'width', 'height', 'takenAt', 'personId', 'terminal'])
    .where('siteId', '=', siteId)
    .where('hash', '=', hash)
    .executeTakeFirst()
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
