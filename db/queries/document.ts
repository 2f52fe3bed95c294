import type { Kysely } from 'kysely'
import type { DB } from '../schema.ts'

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
