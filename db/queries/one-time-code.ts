import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../schema.ts'

export interface NewCode {
  readonly messageId: string
  readonly orderId: string
  /** Hash of the version that it agrees to. */
  readonly versionHash: string
  readonly codeHash: string
  readonly minutes: number
}

/** A new code; the ones before it are worth nothing any more. */
export async function keepCode(trx: Transaction<DB>, siteId: string, code: NewCode): Promise<void> {
  const { minutes, ...row } = code
  await trx
    .updateTable('oneTimeCode')
    .set({ expiresAt: sql<Date>`now()` })
    .where('siteId', '=', siteId)
    .where('orderId', '=', code.orderId)
    .where('expiresAt', '>', sql<number>`now()`)
    .execute()
  await trx
    .insertInto('oneTimeCode')
    .values({ siteId, ...row, expiresAt: sql<Date>`now() + make_interval(mins => ${minutes})` })
    .execute()
}

/** How many codes an order asked for in the last minutes. */
export async function codesAskedFor(db: Kysely<DB>, siteId: string, orderId: string, minutes: number): Promise<number> {
  const { count } = await db
    .selectFrom('oneTimeCode')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('siteId', '=', siteId)
    .where('orderId', '=', orderId)
    .where('createdAt', '>', sql<number>`now() - make_interval(mins => ${minutes})`)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The message that carries the code by which an order's customer may agree to this version; undefined where there is none. */
export async function currentCode(
  db: Kysely<DB>,
  siteId: string,
  orderId: string,
  versionHash: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('oneTimeCode')
    .select('messageId')
    .where('siteId', '=', siteId)
    .where('orderId', '=', orderId)
    .where('versionHash', '=', versionHash)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', sql<number>`now()`)
    .executeTakeFirst()
  return row?.messageId
}

/** Takes one of the tries at a code; undefined where none is left, or the code is over. */
export async function tryCode(
  trx: Transaction<DB>,
  siteId: string,
  { messageId, tries }: { messageId: string; tries: number },
): Promise<{ codeHash: string; tries: number } | undefined> {
  return trx
    .updateTable('oneTimeCode')
    .set({ tries: sql`tries + 1` })
    .where('siteId', '=', siteId)
    .where('messageId', '=', messageId)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', sql<number>`now()`)
    .where('tries', '<', tries)
    .returning(['codeHash', 'tries'])
    .executeTakeFirst()
}

export async function useCode(trx: Transaction<DB>, siteId: string, messageId: string): Promise<void> {
  await trx
    .updateTable('oneTimeCode')
    .set({ usedAt: sql<Date>`now()` })
    .where('siteId', '=', siteId)
    .where('messageId', '=', messageId)
    .execute()
}
