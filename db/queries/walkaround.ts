import type { SiteEvent } from '#domain/event.ts'
import { sheetOf, type SheetMark } from '#domain/visit/walkaround-sheet.ts'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../schema.ts'
import { loadVisit } from './visit.ts'

/** The visit of the same car before this order's; undefined where it is the first that we know of. */
export async function formerWalkaround(
  db: Kysely<DB>,
  siteId: string,
  orderId: string,
): Promise<{ arrivedAt: number; mileageKm: number | null; marks: readonly SheetMark[] } | undefined> {
  const former = await db
    .selectFrom('repairOrder as this')
    .innerJoin('repairOrder as former', (join) =>
      join.onRef('former.siteId', '=', 'this.siteId').onRef('former.vehicleId', '=', 'this.vehicleId'),
    )
    .where('this.siteId', '=', siteId)
    .where('this.id', '=', orderId)
    .whereRef('former.arrivedAt', '<', 'this.arrivedAt')
    .orderBy('former.arrivedAt', 'desc')
    .select(['former.id', 'former.arrivedAt', 'former.mileageKm'])
    .executeTakeFirst()
  if (!former || former.arrivedAt === null) return undefined
  const { walkaround } = await loadVisit(db, siteId, former.id)
  return { arrivedAt: former.arrivedAt, mileageKm: former.mileageKm, marks: sheetOf(walkaround).marks }
}

/** The mileage that was read goes to the order and to the car's file (P3.4, P10.1). */
export async function keepMileage(trx: Transaction<DB>, siteId: string, events: readonly SiteEvent[]): Promise<void> {
  for (const event of events) {
    if (event.type !== 'stop-noted') continue
    const { mileageKm } = event.noted.readings
    if (mileageKm === undefined) continue
    await trx
      .with('read', (query) =>
        query
          .updateTable('repairOrder')
          .set({ mileageKm })
          .where('siteId', '=', siteId)
          .where('id', '=', event.orderId)
          .returning('vehicleId'),
      )
      .updateTable('vehicle')
      .from('read')
      .set({ mileageKm })
      .where('siteId', '=', siteId)
      .whereRef('vehicle.id', '=', 'read.vehicleId')
      .execute()
  }
}
