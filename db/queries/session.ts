import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../schema.ts'

export interface Session {
  readonly id: string
  readonly accountId: string
  readonly siteId: string
  readonly personId: string
  readonly screenId: string | null
  /** Nobody touched it for too long: it wants the PIN again. */
  readonly locked: boolean
  /** A password or a passkey was given a short while ago. */
  readonly strong: boolean
  /** Seconds. */
  readonly lockAfter: number
}

export interface NewSession {
  readonly id: string
  readonly tokenHash: string
  readonly accountId: string
  readonly siteId: string
  readonly personId: string
  readonly screenId: string | null
  /** Browser and system, for the list that its owner sees. */
  readonly device: string
  /** Seconds. */
  readonly lasts: number
  /** Seconds without a touch; longer than it lasts: never. */
  readonly lockAfter: number
  /** Seconds for which administration is open; 0: a PIN does not open it. */
  readonly strongFor: number
}

export async function addSession(trx: Transaction<DB>, session: NewSession): Promise<void> {
  const { lasts, strongFor, ...row } = session
  await trx
    .insertInto('session')
    .values({
      ...row,
      expiresAt: sql<Date>`now() + make_interval(secs => ${lasts})`,
      strongUntil: strongFor > 0 ? sql<Date>`now() + make_interval(secs => ${strongFor})` : null,
    })
    .execute()
}

/** The session of a cookie; undefined where it is over, revoked, or its owner left. */
export async function sessionOf(db: Kysely<DB>, tokenHash: string): Promise<Session | undefined> {
  return db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.accountId')
    .leftJoin('screen', (join) =>
      join.onRef('screen.siteId', '=', 'session.siteId').onRef('screen.id', '=', 'session.screenId'),
    )
    .select((eb) => [
      ...([
        'session.id',
        'session.accountId',
        'session.siteId',
        'session.personId',
        'session.screenId',
        'session.lockAfter',
      ] as const),
      sql<boolean>`session.used_at + make_interval(secs => session.lock_after) < now()`.as('locked'),
      eb.fn.coalesce(sql<boolean>`session.strong_until > now()`, sql<boolean>`false`).as('strong'),
    ])
    .where('session.tokenHash', '=', tokenHash)
    .where('session.revokedAt', 'is', null)
    .where('session.expiresAt', '>', sql<number>`now()`)
    .where('account.active', '=', true)
    .where('screen.revokedAt', 'is', null)
    .executeTakeFirst()
}

/** Somebody touched it: it does not lock yet. A locked one stays locked. */
export async function touchSession(db: Kysely<DB>, id: string): Promise<void> {
  await db
    .updateTable('session')
    .set({ usedAt: sql<Date>`now()` })
    .where('id', '=', id)
    .where(sql<boolean>`used_at + make_interval(secs => lock_after) >= now()`)
    .execute()
}

/** Locks at once: its owner went away. */
export async function lockSession(db: Kysely<DB>, id: string): Promise<void> {
  await db
    .updateTable('session')
    .set({ usedAt: sql<Date>`now() - make_interval(secs => lock_after + 1)` })
    .where('id', '=', id)
    .execute()
}

export async function revokeSession(db: Kysely<DB>, siteId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('session')
    .set({ revokedAt: sql<Date>`now()` })
    .where('siteId', '=', siteId)
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0
}

/** Everywhere at once: the PIN was changed, or its owner left. */
export async function revokeSessionsOf(trx: Transaction<DB>, accountId: string): Promise<void> {
  await trx
    .updateTable('session')
    .set({ revokedAt: sql<Date>`now()` })
    .where('accountId', '=', accountId)
    .where('revokedAt', 'is', null)
    .execute()
}

export interface ListedSession {
  readonly id: string
  readonly personId: string
  readonly screen: string | null
  readonly device: string
  readonly createdAt: number
  readonly usedAt: number
}

/** Who is signed in at a workshop, the latest first. */
export function openSessions(db: Kysely<DB>, siteId: string): Promise<ListedSession[]> {
  return db
    .selectFrom('session')
    .leftJoin('screen', (join) =>
      join.onRef('screen.siteId', '=', 'session.siteId').onRef('screen.id', '=', 'session.screenId'),
    )
    .select(['session.id', 'session.personId', 'screen.name as screen', 'session.device'])
    .select(['session.createdAt', 'session.usedAt'])
    .where('session.siteId', '=', siteId)
    .where('session.revokedAt', 'is', null)
    .where('session.expiresAt', '>', sql<number>`now()`)
    .orderBy('session.usedAt', 'desc')
    .limit(500)
    .execute()
}
