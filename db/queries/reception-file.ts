import type { ReceptionFile } from '#contract/file.ts'
import type { Floor } from '#domain/floor.ts'
import { localDate } from '#domain/local-date.ts'
import { MINUTE } from '#domain/operation.ts'
import { concernsReception } from '#domain/reception-queue.ts'
import { sql, type Kysely } from 'kysely'
import type { DB } from '../schema.ts'
import { moment } from './moment.ts'

const DAY = 24 * 60 * MINUTE

/** Names of those whom the desk has to do with now, and how long customers waited today. */
export async function receptionFile(db: Kysely<DB>, floor: Floor, now: number): Promise<ReceptionFile> {
  const ids = [...floor.orders.values()].filter(concernsReception).map(({ id }) => id)
  const names = ids.length === 0 ? [] : await namesOf(db, floor.site.id, ids)
  const { timeZone } = floor.site
  const received = await db
    .selectFrom('repairOrder')
    .select(['arrivedAt', 'receivedAt'])
    .where('siteId', '=', floor.site.id)
    .where(sql<boolean>`received_at > ${moment(now - DAY)}`)
    .execute()
  const today = localDate(now, timeZone)
  const waits = received.flatMap(({ arrivedAt, receivedAt }) =>
    arrivedAt === null || receivedAt === null || localDate(receivedAt, timeZone) !== today
      ? []
      : [receivedAt - arrivedAt],
  )
  return {
    names: Object.fromEntries(names.map(({ id, name }) => [id, name])),
    averageWait: waits.length === 0 ? null : waits.reduce((sum, wait) => sum + wait, 0) / waits.length,
  }
}

async function namesOf(db: Kysely<DB>, siteId: string, orderIds: readonly string[]) {
  return db
    .selectFrom('repairOrder')
    .innerJoin('customer', (join) =>
      join
        .onRef('customer.siteId', '=', 'repairOrder.siteId')
        .on((eb) => eb('customer.id', '=', eb.fn.coalesce('repairOrder.bringerId', 'repairOrder.customerId'))),
    )
    .select(['repairOrder.id', 'customer.name'])
    .where('repairOrder.siteId', '=', siteId)
    .where('repairOrder.id', 'in', [...orderIds])
    .where('customer.name', '<>', '')
    .execute()
}
