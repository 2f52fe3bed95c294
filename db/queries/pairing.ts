import type { PairingDevice } from '#domain/screen.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../schema.ts'

export interface Pairing {
  readonly tokenHash: string
  readonly code: string
  /** Index of its check word. */
  readonly word: number
  readonly device: PairingDevice
}

/** A screen asks to be let in, for so many seconds. Those whom nobody let in in time are forgotten. */
export async function addPairing(trx: Transaction<DB>, pairing: Pairing, lasts: number): Promise<void> {
  await trx
    .deleteFrom('pairing')
    .where('expiresAt', '<', sql<number>`now()`)
    .execute()
  await trx
    .insertInto('pairing')
    .values({
      ...pairing,
      device: JSON.stringify(pairing.device),
      expiresAt: sql<Date>`now() + make_interval(secs => ${lasts})`,
    })
    .execute()
}

/** How many wait to be let in: a stranger who asks without end is stopped before the table is full. */
export async function pairingsWaiting(db: Kysely<DB>): Promise<number> {
  const { count } = await db
    .selectFrom('pairing')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('expiresAt', '>', sql<number>`now()`)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** What waits under a code that somebody read from a screen. */
export function pairingByCode(db: Kysely<DB>, code: string): Promise<Pairing | undefined> {
  return db
    .selectFrom('pairing')
    .select(['tokenHash', 'code', 'word', 'device'])
    .where('code', '=', code)
    .where('expiresAt', '>', sql<number>`now()`)
    .executeTakeFirst()
}

/** The same for the one who answers: two do not let in one screen twice. */
export async function takePairing(trx: Transaction<DB>, code: string): Promise<{ tokenHash: string } | undefined> {
  return trx
    .deleteFrom('pairing')
    .where('code', '=', code)
    .where('expiresAt', '>', sql<number>`now()`)
    .returning('tokenHash')
    .executeTakeFirst()
}

/** The screen asks whether it was let in; answers the seconds since it asked last. undefined: it has to begin anew. */
export async function askPairing(trx: Transaction<DB>, tokenHash: string): Promise<{ seconds: number } | undefined> {
  const row = await trx
    .selectFrom('pairing')
    .select(sql<number>`extract(epoch from now() - asked_at)::float8`.as('seconds'))
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', sql<number>`now()`)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  await trx
    .updateTable('pairing')
    .set({ askedAt: sql<Date>`now()` })
    .where('tokenHash', '=', tokenHash)
    .execute()
  return row
}
