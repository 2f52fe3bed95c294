import { blankVisit, type Visit } from '#domain/visit/visit.ts'
import { sql, type Kysely, type Transaction } from 'kysely'
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
    // One parameter, however many orders: PostgreSQL takes 65,535 of them.
    .where('orderId', '=', sql<string>`any(${[...orderIds]}::text[])`)
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

/** Many at once, in one statement. */
export async function saveVisits(trx: Transaction<DB>, siteId: string, visits: readonly Visit[]): Promise<void> {
  if (visits.length === 0) return
  const ids = visits.map(({ orderId }) => orderId)
  const revs = visits.map(({ rev }) => rev)
  const data = visits.map((visit) => JSON.stringify(visit))
  await sql`
    insert into visit (site_id, order_id, rev, data)
    select ${siteId}, id, rev, data::jsonb
    from unnest(${ids}::text[], ${revs}::bigint[], ${data}::text[]) as one (id, rev, data)
    on conflict (site_id, order_id) do update set rev = excluded.rev, data = excluded.data`.execute(trx)
}
