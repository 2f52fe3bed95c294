import type { Call } from '#domain/call.ts'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../schema.ts'
import { moment } from './moment.ts'

export async function loadOpenCalls(db: Kysely<DB>, siteId: string): Promise<Call[]> {
  return db
    .selectFrom('call')
    .select(['id', 'bayId', 'orderId', 'kind', 'personId', 'at'])
    .where('siteId', '=', siteId)
    .where('takenAt', 'is', null)
    .orderBy('at')
    .execute()
}

/** Whether a call under this id is open, or was. */
export async function callExists(db: Kysely<DB>, siteId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('call')
    .select('id')
    .where('siteId', '=', siteId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertCall(trx: Transaction<DB>, siteId: string, call: Call): Promise<void> {
  await trx
    .insertInto('call')
    .values({ siteId, ...call, at: moment(call.at) })
    .execute()
}

export async function takeCall(
  trx: Transaction<DB>,
  siteId: string,
  callId: string,
  taken: { by: string; at: number },
): Promise<void> {
  await trx
    .updateTable('call')
    .set({ takenBy: taken.by, takenAt: moment(taken.at) })
    .where('siteId', '=', siteId)
    .where('id', '=', callId)
    .execute()
}
