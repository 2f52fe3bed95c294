import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { ClosedOrder } from '#domain/closed-order.ts'
import type { DB } from '../schema.ts'

/** Orders that left the floor on a local day of their site, 2026-11-22; the last first. */
export async function closedOn(db: Kysely<DB>, siteId: string, date: string): Promise<ClosedOrder[]> {
  const at = sql<number>`coalesce(repair_order.delivered_at, repair_order.end_at)`
  const rows = await db
    .selectFrom('repairOrder')
    .innerJoin('site', 'site.id', 'repairOrder.siteId')
    .where('repairOrder.siteId', '=', siteId)
    .where('closed', '=', true)
    .where(sql<boolean>`(${at} at time zone site.time_zone)::date = ${date}::date`)
    .select([
      'repairOrder.id',
      'ticket',
      'number',
      'plate',
      'model',
      'endKind',
      'endPersonId',
      'endReason',
      at.as('at'),
    ])
    .orderBy(at, 'desc')
    .execute()
  return rows.map(({ endKind, endPersonId, endReason, ...order }) => {
    const cancelled = endKind === 'cancelled'
    return {
      ...order,
      kind: cancelled ? 'cancelled' : 'delivered',
      personId: cancelled ? (endPersonId ?? '') : '',
      reason: cancelled ? (endReason ?? '') : '',
    }
  })
}
