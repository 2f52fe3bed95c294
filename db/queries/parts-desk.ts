import { partLines, type PartsIssue } from '#domain/visit/parts.ts'
import { blankVisit, type Visit } from '#domain/visit/visit.ts'
import { sql, type Kysely } from 'kysely'
import type { DB } from '../schema.ts'

/** What the parts counter works from: the part lines of open orders, and old warranty parts that are still out (P4.12). */
export async function loadPartsDesk(db: Kysely<DB>, siteId: string) {
  const visits = await openVisits(db, siteId)
  const orders = visits.map((visit) => ({
    orderId: visit.orderId,
    lines: partLines(visit),
    parts: { ...visit.parts, slips: visit.parts.slips.map((slip) => ({ ...slip, ink: null })) },
  }))
  return {
    orders: orders.filter(({ lines, parts }) => lines.length > 0 || parts.slips.length > 0),
    oldParts: await oldPartsOut(db, siteId),
  }
}

/** What is not about parts, and drawn signatures: a counter that asks after every change does not carry them. */
const WITHOUT = ['reception', 'walkaround', 'verification', 'quality', 'key', 'handover', 'bill', 'pass', 'delivery']

async function openVisits(db: Kysely<DB>, siteId: string): Promise<Visit[]> {
  const relevant = sql<Partial<Visit>>`visit.data - ${sql.val(WITHOUT)}::text[]
    #- '{agreement,signed,ink}' #- '{agreement,formerlySigned}'`
  const rows = await db
    .selectFrom('visit')
    .innerJoin('repairOrder', (join) =>
      join.onRef('repairOrder.siteId', '=', 'visit.siteId').onRef('repairOrder.id', '=', 'visit.orderId'),
    )
    .where('visit.siteId', '=', siteId)
    .where('repairOrder.closed', '=', false)
    .select(['visit.orderId', relevant.as('data')])
    .orderBy('repairOrder.number')
    .execute()
  return rows.map(({ orderId, data }) => ({ ...blankVisit(orderId), ...data }))
}

async function oldPartsOut(db: Kysely<DB>, siteId: string) {
  const rows = await db
    .selectFrom('visit')
    .innerJoin('repairOrder', (join) =>
      join.onRef('repairOrder.siteId', '=', 'visit.siteId').onRef('repairOrder.id', '=', 'visit.orderId'),
    )
    .where('visit.siteId', '=', siteId)
    .where(sql<boolean>`visit.old_parts_out`)
    .select([
      'visit.orderId',
      'repairOrder.ticket',
      'repairOrder.plate',
      sql<PartsIssue['oldParts']>`visit.data #> '{parts,oldParts}'`.as('oldParts'),
    ])
    .execute()
  return rows
    .flatMap(({ oldParts, ...order }) =>
      oldParts.filter(({ returnedAt }) => returnedAt === null).map((old) => ({ ...old, ...order })),
    )
    .sort((a, b) => a.dueAt - b.dueAt)
}
