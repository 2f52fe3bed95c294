import { randomUUID } from 'node:crypto'
import { accountOf, addAccount, keepSecret } from '#db/queries/account.ts'
import { revokeSessionsOf } from '#db/queries/session.ts'
import type { DB } from '#db/schema.ts'
import type { Kysely, Transaction } from 'kysely'
import { newPin, slowHash } from '../secrets.ts'

/** Somebody of the house may sign in from now on; with what is given apart. Answers the account's id. */
export async function openAccount(
  trx: Transaction<DB>,
  { siteId, personId, login }: { readonly siteId: string; readonly personId: string; readonly login: string },
): Promise<string> {
  const id = randomUUID()
  await addAccount(trx, { id, login, siteId, personId })
  return id
}

/**
 * A new PIN for somebody, which the server chooses and shows this once. Whoever is signed in with the old one is out.
 * undefined where the person has no account.
 */
export async function givePin(db: Kysely<DB>, siteId: string, personId: string): Promise<string | undefined> {
  const account = await accountOf(db, siteId, personId)
  if (!account) return undefined
  const pin = newPin()
  const pinHash = await slowHash(pin)
  await db.transaction().execute(async (trx) => {
    await keepSecret(trx, account.id, { pinHash })
    await revokeSessionsOf(trx, account.id)
  })
  return pin
}

/** A password that its owner chose; whoever is signed in is out. */
export async function setPassword(db: Kysely<DB>, accountId: string, password: string): Promise<void> {
  const passwordHash = await slowHash(password)
  await db.transaction().execute(async (trx) => {
    await keepSecret(trx, accountId, { passwordHash })
    await revokeSessionsOf(trx, accountId)
  })
}
