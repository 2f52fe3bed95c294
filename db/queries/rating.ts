import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'
import { moment } from './moment.ts'
import { loadVisit } from './visit.ts'

/** What is written about a car, and when it was delivered; null while it was not. */
export async function loadStay(db: Kysely<DB>, siteId: string, orderId: string) {
  const row = await db
    .selectFrom('repairOrder')
    .select('deliveredAt')
    .where('siteId', '=', siteId)
    .where('id', '=', orderId)
    .executeTakeFirst()
  return { visit: await loadVisit(db, siteId, orderId), deliveredAt: row?.deliveredAt ?? null }
}

/** The order behind a claim code that was delivered after `since`, site time: its customer may still rate it. */
export async function deliveredByClaim(
  db: Kysely<DB>,
  siteId: string,
  code: string,
  since: number,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('repairOrder')
    .select('id')
    .where('siteId', '=', siteId)
    .where('claimCode', '=', code)
    .where(sql<boolean>`delivered_at >= ${moment(since)}`)
    .executeTakeFirst()
  return row?.id
}
