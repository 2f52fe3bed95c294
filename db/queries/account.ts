import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../schema.ts'

export interface Account {
  readonly id: string
  readonly login: string
  readonly pinHash: string | null
  readonly passwordHash: string | null
}

export async function anyAccount(db: Kysely<DB>): Promise<boolean> {
  return (await db.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** Of somebody who works in this workshop; undefined for those who left, or never had one. */
export function accountOf(db: Kysely<DB>, siteId: string, personId: string): Promise<Account | undefined> {
  return db
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.accountId')
    .select(['account.id', 'account.login', 'account.pinHash', 'account.passwordHash'])
    .where('membership.siteId', '=', siteId)
    .where('membership.personId', '=', personId)
    .where('account.active', '=', true)
    .executeTakeFirst()
}

/** By the name that its owner types, whatever the case. */
export function accountNamed(db: Kysely<DB>, login: string): Promise<Account | undefined> {
  return db
    .selectFrom('account')
    .select(['id', 'login', 'pinHash', 'passwordHash'])
    .where('login', '=', tidyLogin(login))
    .where('active', '=', true)
    .executeTakeFirst()
}

/** The workshops where an account's owner works, and who they are there. */
export function membershipsOf(db: Kysely<DB>, accountId: string): Promise<{ siteId: string; personId: string }[]> {
  return db
    .selectFrom('membership')
    .innerJoin('site', 'site.id', 'membership.siteId')
    .select(['membership.siteId', 'membership.personId'])
    .where('accountId', '=', accountId)
    .orderBy('site.createdAt')
    .execute()
}

export interface NewAccount {
  readonly id: string
  readonly login: string
  readonly siteId: string
  readonly personId: string
}

export async function addAccount(trx: Transaction<DB>, { id, login, siteId, personId }: NewAccount): Promise<void> {
  await trx
    .insertInto('account')
    .values({ id, login: tidyLogin(login) })
    .execute()
  await trx.insertInto('membership').values({ siteId, personId, accountId: id }).execute()
}

export async function keepSecret(
  trx: Transaction<DB>,
  accountId: string,
  secret: { readonly pinHash: string } | { readonly passwordHash: string },
): Promise<void> {
  await trx.updateTable('account').set(secret).where('id', '=', accountId).execute()
}

export interface PersonAccount {
  readonly personId: string
  readonly accountId: string
  readonly login: string
  readonly hasPin: boolean
  readonly hasPassword: boolean
}

/** Everybody in this workshop who may sign in. */
export async function accountsOf(db: Kysely<DB>, siteId: string): Promise<PersonAccount[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.accountId')
    .select(['membership.personId', 'account.id', 'account.login', 'account.pinHash', 'account.passwordHash'])
    .where('membership.siteId', '=', siteId)
    .where('account.active', '=', true)
    .execute()
  return rows.map(({ personId, id, login, pinHash, passwordHash }) => ({
    ...{ personId, accountId: id, login },
    ...{ hasPin: pinHash !== null, hasPassword: passwordHash !== null },
  }))
}

export async function keepFirstCode(db: Kysely<DB>, codeHash: string): Promise<void> {
  await db
    .insertInto('firstCode')
    .values({ codeHash })
    .onConflict((on) => on.column('single').doUpdateSet({ codeHash, createdAt: new Date() }))
    .execute()
}

/** Takes the code away; false where it is another. */
export async function takeFirstCode(trx: Transaction<DB>, codeHash: string): Promise<boolean> {
  const taken = await trx
    .deleteFrom('firstCode')
    .where('codeHash', '=', codeHash)
    .returning('single')
    .executeTakeFirst()
  return taken !== undefined
}

const tidyLogin = (login: string) => login.normalize('NFKC').trim().toLowerCase()
