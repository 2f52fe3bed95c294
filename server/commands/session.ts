import { randomUUID } from 'node:crypto'
import { accountNamed, accountOf, membershipsOf } from '#db/queries/account.ts'
import type { HouseScreen } from '#db/queries/screen.ts'
import { addSession } from '#db/queries/session.ts'
import type { DB } from '#db/schema.ts'
import { isTerminal, LOCK_AFTER } from '#domain/screen.ts'
import type { Kysely } from 'kysely'
import { isSecret, newToken, tokenHash } from '../secrets.ts'

/** Seconds: a long shift, and how long administration stays open after a password. */
const LASTS = 12 * 60 * 60
const STRONG_FOR = 15 * 60
/** Without a touch, where a machine is one person's own. */
const OWN_LOCKS_AFTER = 60 * 60

export interface SignedIn {
  /** Goes into the cookie, and nowhere else. */
  readonly token: string
  readonly sessionId: string
  readonly siteId: string
  readonly personId: string
}

/**
 * The PIN of somebody of the house, at one of its terminals: the terminal is what they have, the PIN what they know.
 * undefined where it is wrong, after the same time as where there is no such person.
 */
export async function signInWithPin(
  db: Kysely<DB>,
  screen: HouseScreen,
  { personId, pin }: { readonly personId: string; readonly pin: string },
  device: string,
): Promise<SignedIn | undefined> {
  const account = isTerminal(screen.role) ? await accountOf(db, screen.siteId, personId) : undefined
  if (!(await isSecret(pin, account?.pinHash)) || !account) return undefined
  const { siteId, id: screenId } = screen
  return open(db, { accountId: account.id, siteId, personId, screenId, device, lockAfter: LOCK_AFTER, strongFor: 0 })
}

/** A login and a password, from any machine: it opens administration for a while, too. */
export async function signInWithPassword(
  db: Kysely<DB>,
  { login, password }: { readonly login: string; readonly password: string },
  screen: HouseScreen | null,
  device: string,
): Promise<SignedIn | undefined> {
  const account = await accountNamed(db, login)
  if (!(await isSecret(password, account?.passwordHash)) || !account) return undefined
  const memberships = await membershipsOf(db, account.id)
  const here = memberships.find(({ siteId }) => siteId === screen?.siteId) ?? memberships[0]
  if (!here) return undefined
  const at = screen?.siteId === here.siteId ? screen.id : null
  const lockAfter = at === null ? OWN_LOCKS_AFTER : LOCK_AFTER
  return open(db, { accountId: account.id, ...here, screenId: at, device, lockAfter, strongFor: STRONG_FOR })
}

async function open(
  db: Kysely<DB>,
  session: Omit<Parameters<typeof addSession>[1], 'id' | 'tokenHash' | 'lasts'>,
): Promise<SignedIn> {
  const token = newToken()
  const id = randomUUID()
  await db
    .transaction()
    .execute((trx) => addSession(trx, { ...session, id, tokenHash: tokenHash(token), lasts: LASTS }))
  return { token, sessionId: id, siteId: session.siteId, personId: session.personId }
}
