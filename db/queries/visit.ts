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

export async function saveVisit(trx: Transaction<DB>, siteId: string, visit: Visit): Promise<void> {
  const { orderId, rev } = visit
  const data = JSON.stringify(visit)
  await trx
    .insertInto('visit')
    .values({ siteId, orderId, rev, data })
    .onConflict((conflict) => conflict.columns(['siteId', 'orderId']).doUpdateSet({ rev, data }))
    .execute()
}
