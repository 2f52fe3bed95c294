import type { Order } from '#domain/order.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../schema.ts'
import { moment } from './moment.ts'

/** An order whose number a file names, open or ended, and what a file last said of it. */
export interface KnownOrder {
  readonly id: string
  readonly number: string
  readonly closed: boolean
  /** null where it was made here. */
  readonly imported: { readonly rev: number; readonly fingerprint: string; readonly said: object } | null
}

export async function knownOrders(db: Kysely<DB>, siteId: string, numbers: readonly string[]): Promise<KnownOrder[]> {
  const rows = await db
    .selectFrom('repairOrder')
    .leftJoin('importedOrder', (join) =>
      join
        .onRef('importedOrder.siteId', '=', 'repairOrder.siteId')
        .onRef('importedOrder.orderId', '=', 'repairOrder.id'),
    )
    .where('repairOrder.siteId', '=', siteId)
    .where('number', '=', anyOf(numbers))
    .select(['id', 'number', 'closed', 'importedOrder.rev', 'fingerprint', 'said'])
    .execute()
  return rows.map(({ id, number, closed, rev, fingerprint, said }) => ({
    ...{ id, number, closed },
    imported: rev === null || fingerprint === null || said === null ? null : { rev, fingerprint, said },
  }))
}

/** Numbers of open orders that came with a file, and are not among these. */
export async function importedElsewhere(db: Kysely<DB>, siteId: string, numbers: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('importedOrder')
    .innerJoin('repairOrder', (join) =>
      join
        .onRef('importedOrder.siteId', '=', 'repairOrder.siteId')
        .onRef('importedOrder.orderId', '=', 'repairOrder.id'),
    )
    .where('importedOrder.siteId', '=', siteId)
    .where('closed', '=', false)
    .where(({ not, eb }) => not(eb('number', '=', anyOf(numbers))))
    .select('number')
    .orderBy('number')
    .execute()
  return rows.map(({ number }) => number)
}

export interface ImportedRow {
  readonly order: Pick<Order, 'id'>
  readonly fingerprint: string
  readonly said: object
}

export async function saveImported(
  trx: Transaction<DB>,
  siteId: string,
  { rev, at }: { readonly rev: number; readonly at: number },
  rows: readonly ImportedRow[],
): Promise<void> {
  const ids = rows.map(({ order }) => order.id)
  const prints = rows.map(({ fingerprint }) => fingerprint)
  const said = rows.map((row) => JSON.stringify(row.said))
  await sql`
    insert into imported_order (site_id, order_id, rev, at, fingerprint, said)
    select ${siteId}, id, ${rev}, ${moment(at)}, print, said::jsonb
    from unnest(${ids}::text[], ${prints}::text[], ${said}::text[]) as file (id, print, said)
    on conflict (site_id, order_id) do update
    set rev = excluded.rev, at = excluded.at, fingerprint = excluded.fingerprint, said = excluded.said`.execute(trx)
}

const MANY = 1_000

/** Prices and who pays (P3.6): the floor does not know of them. */
export async function savePrices(
  trx: Transaction<DB>,
  siteId: string,
  prices: readonly { readonly operationId: string; readonly fen: number | null; readonly payType: string }[],
): Promise<void> {
  // A first import fills tables of which PostgreSQL has no statistics yet: it would go through all orders for each row.
  if (prices.length > MANY) await sql`analyze repair_order, operation`.execute(trx)
  await sql`
    update operation set price_fen = price.fen, pay_type = price.pay
    from unnest(
      ${prices.map(({ operationId }) => operationId)}::text[],
      ${prices.map(({ fen }) => fen)}::bigint[],
      ${prices.map(({ payType }) => payType)}::text[]
    ) as price (id, fen, pay)
    where operation.site_id = ${siteId} and operation.id = price.id`.execute(trx)
}

/** Operations that a newer file no longer has. */
export async function deleteOperations(trx: Transaction<DB>, siteId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await trx.deleteFrom('operation').where('siteId', '=', siteId).where('id', '=', anyOf(ids)).execute()
}

/** Takes cars from their bays before they are written anew: two that change bays would meet on one for a moment. */
export async function clearBays(trx: Transaction<DB>, siteId: string, orderIds: readonly string[]): Promise<void> {
  if (orderIds.length === 0) return
  await trx
    .updateTable('repairOrder')
    .set({ placeBayId: null })
    .where('siteId', '=', siteId)
    .where('id', '=', anyOf(orderIds))
    .execute()
}

/** One parameter, however many values: PostgreSQL takes 65,535 of them. */
function anyOf(values: readonly string[]) {
  return sql<string>`any(${[...values]}::text[])`
}
