import type { Kysely } from 'kysely'
import type { DB } from '../schema.ts'
import { loadOrders } from './order.ts'
import { loadVisit } from './visit.ts'

/** One car's stay with the people behind it, open or closed; undefined where there is no such order. */
export async function loadVisitFile(db: Kysely<DB>, siteId: string, orderId: string) {
  const [order] = await loadOrders(db, siteId, { ids: [orderId] })
  if (!order) return undefined
  const { customerId, bringerId, vehicleId, ...links } = await db
    .selectFrom('repairOrder')
    .select(['customerId', 'bringerId', 'vehicleId', 'mileageKm', 'claimCode'])
    .where('siteId', '=', siteId)
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow()
  return {
    order,
    visit: await loadVisit(db, siteId, orderId),
    owner: await contact(db, siteId, customerId),
    bringer: await contact(db, siteId, bringerId),
    vehicle: await vehicle(db, siteId, vehicleId),
    ...links,
  }
}

async function contact(db: Kysely<DB>, siteId: string, id: string | null) {
  if (id === null) return null
  const row = await db
    .selectFrom('customer')
    .select(['id', 'name', 'phone', 'email'])
    .where('siteId', '=', siteId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

async function vehicle(db: Kysely<DB>, siteId: string, id: string | null) {
  if (id === null) return null
  const row = await db
    .selectFrom('vehicle')
    .select(['id', 'plate', 'vin', 'model', 'mileageKm'])
    .where('siteId', '=', siteId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
