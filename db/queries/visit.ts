import { blankVisit, type Visit } from '#domain/visit/visit.ts'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../schema.ts'

/** What is written about an order's car; a blank one where nothing is yet. Parts that came later than it are blank. */
export async function loadVisit(db: Kysely<DB>, siteId: string, orderId: string): Promise<Visit> {
  const row = await db
    .selectFrom('visit')
    .select('data')
    .where('siteId', '=', siteId)
    .where('orderId', '=', orderId)
    .executeTakeFirst()
  return { ...blankVisit(orderId), ...row?.data }
}

/** The same for several orders; those of which nothing is written yet are left out. */
export async function loadVisits(db: Kysely<DB>, siteId: string, orderIds: readonly string[]): Promise<Visit[]> {
  if (orderIds.length === 0) return []
  const rows = await db
    .selectFrom('visit')
    .select(['orderId', 'data'])
    .where('siteId', '=', siteId)
    .where('orderId', 'in', [...orderIds])
    .execute()
  return rows.map(({ orderId, data }) => ({ ...blankVisit(orderId), ...data }))
}

export async function saveVisit(trx: Transaction<DB>, siteId: string, visit: Visit): Promise<void> {
  const { orderId, rev } = visit
  const data = JSON.stringify(visit)
  await trx
    .insertInto('visit')
    .values({ siteId, orderId, rev, data })
    .onConflict((conflict) => conflict.columns(['siteId', 'orderId']).doUpdateSet({ rev, data }))
    .execute()
}
