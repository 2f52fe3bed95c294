import type { Kysely } from 'kysely'
import type { DB } from '../schema.ts'

/** Who comes with each of these orders' cars, by order id: the bringer, else the owner. Those whom nobody knows are not in it. */
export async function comersOf(
  db: Kysely<DB>,
  siteId: string,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (orderIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('repairOrder as order')
    .innerJoin('customer', (join) =>
      join
        .onRef('customer.siteId', '=', 'order.siteId')
        .on((eb) => eb('customer.id', '=', eb.fn.coalesce('order.bringerId', 'order.customerId'))),
    )
    .select(['order.id', 'customer.name'])
    .where('order.siteId', '=', siteId)
    .where('order.id', 'in', orderIds)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
