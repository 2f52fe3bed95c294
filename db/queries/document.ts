import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../schema.ts'

/** Where a workshop is and how it is reached; '' where nobody said. */
export interface SiteContact {
  readonly address: string
  readonly phone: string
}

export async function siteContact(db: Kysely<DB>, siteId: string): Promise<SiteContact> {
  return db.selectFrom('site').select(['address', 'phone']).where('id', '=', siteId).executeTakeFirstOrThrow()
}

export async function writeSiteContact(trx: Transaction<DB>, siteId: string, contact: SiteContact): Promise<void> {
  await trx.updateTable('site').set(contact).where('id', '=', siteId).execute()
}

/** The number of an order, open or closed; undefined where there is none. */
export async function orderNumber(db: Kysely<DB>, siteId: string, orderId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('repairOrder')
    .select('number')
    .where('siteId', '=', siteId)
    .where('id', '=', orderId)
    .executeTakeFirst()
  return row?.number
}
