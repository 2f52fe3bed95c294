import { sql, type Kysely } from 'kysely'
import type { DB } from '../schema.ts'

/** Site time of the last command that was answered, ms; null where there was none. */
export async function lastMoment(db: Kysely<DB>, siteId: string): Promise<number | null> {
  const row = await db
    .selectFrom('command')
    .where('siteId', '=', siteId)
    .select((eb) => eb.fn.max<number | null>(sql.ref('at')).as('at'))
    .executeTakeFirst()
  return row?.at ?? null
}

/** The revision after which all lies that happened since this site time, or this real time, whichever reaches further back. */
export async function revisionBefore(
  db: Kysely<DB>,
  siteId: string,
  since: { at: number; realAt: number },
): Promise<number> {
  const row = await db
    .selectFrom('command')
    .where('siteId', '=', siteId)
    .where((eb) =>
      eb.or([
        eb('at', '>=', sql<number>`${new Date(since.at)}`),
        eb('realAt', '>=', sql<number>`${new Date(since.realAt)}`),
      ]),
    )
    .select((eb) => eb.fn.min<number | null>('rev').as('rev'))
    .executeTakeFirst()
  return Math.max(0, (row?.rev ?? 1) - 1)
}

/** What a customer would type at the kiosk for an open order: the claim code, or the plate with the phone's last four digits. */
export async function claimOf(
  db: Kysely<DB>,
  siteId: string,
  orderId: string,
): Promise<{ plate: string; last4: string; code: string } | undefined> {
  const row = await db
    .selectFrom('repairOrder')
    .innerJoin('customer', (join) =>
      join.onRef('customer.siteId', '=', 'repairOrder.siteId').onRef('customer.id', '=', 'repairOrder.customerId'),
    )
    .where('repairOrder.siteId', '=', siteId)
    .where('repairOrder.id', '=', orderId)
    .select(['repairOrder.plate', 'repairOrder.claimCode', 'customer.phone'])
    .executeTakeFirst()
  return row && { plate: row.plate, last4: row.phone.slice(-4), code: row.claimCode }
}
