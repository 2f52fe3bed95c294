import type { Order } from '#domain/order.ts'
import { sql, type Kysely } from 'kysely'
import type { DB } from '../schema.ts'
import { moment } from './moment.ts'
import { loadOrders } from './order.ts'

/** Orders that the final inspection passed since a moment, ms, and open ones that it sent back. */
export async function ordersJudgedSince(db: Kysely<DB>, siteId: string, since: number): Promise<Order[]> {
  const rows = await db
    .selectFrom('repairOrder')
    .select('id')
    .where('siteId', '=', siteId)
    .where((eb) =>
      eb.or([
        sql<boolean>`${eb.ref('inspectedAt')} >= ${moment(since)}`,
        eb.and([eb('inspectedAt', 'is', null), eb('failures', '>', 0), eb('closed', '=', false)]),
      ]),
    )
    .execute()
  return loadOrders(db, siteId, { ids: rows.map(({ id }) => id) })
}
