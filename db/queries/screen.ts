import type { ScreenRole, ScreenShows } from '#domain/screen.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../schema.ts'

export interface HouseScreen {
  readonly siteId: string
  readonly id: string
  readonly role: ScreenRole
  /** The number of its bay, or where it hangs. */
  readonly place: string
  readonly name: string
}

/** The screen of a cookie; undefined where it was revoked or never was one. */
export function screenOf(db: Kysely<DB>, tokenHash: string): Promise<HouseScreen | undefined> {
  return db
    .selectFrom('screen')
    .select(['siteId', 'id', 'role', 'place', 'name'])
    .where('tokenHash', '=', tokenHash)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
}

export interface ListedScreen extends HouseScreen {
  readonly pairedAt: number
  readonly pairedBy: string
  readonly seenAt: number | null
  readonly shows: ScreenShows | null
}

export function screensOf(db: Kysely<DB>, siteId: string): Promise<ListedScreen[]> {
  return db
    .selectFrom('screen')
    .select(['siteId', 'id', 'role', 'place', 'name', 'pairedAt', 'pairedBy', 'seenAt', 'shows'])
    .where('siteId', '=', siteId)
    .where('revokedAt', 'is', null)
    .orderBy('role')
    .orderBy('place')
    .orderBy('name')
    .execute()
}

export interface NewScreen extends HouseScreen {
  readonly pairedBy: string
  readonly tokenHash: string
}

export async function addScreen(trx: Transaction<DB>, screen: NewScreen): Promise<void> {
  await trx
    .insertInto('screen')
    .values({ ...screen, shows: JSON.stringify(null) })
    .execute()
}

/** What it is for, and where, and how it is called; false where there is no such screen. */
export async function reassignScreen(trx: Transaction<DB>, { siteId, id, ...screen }: HouseScreen): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('screen')
    .set(screen)
    .where('siteId', '=', siteId)
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0
}

export async function revokeScreen(trx: Transaction<DB>, siteId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('screen')
    .set({ revokedAt: sql<Date>`now()` })
    .where('siteId', '=', siteId)
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0
}

export interface Seen {
  readonly siteId: string
  readonly id: string
  readonly shows: ScreenShows
}

/** What screens said they show, all in one statement: a heartbeat brings a hundred of them. */
export async function keepSeen(db: Kysely<DB>, seen: readonly Seen[]): Promise<void> {
  if (seen.length === 0) return
  const rows = JSON.stringify(seen.map(({ siteId, id, shows }) => ({ site_id: siteId, id, shows })))
  await sql`
    update screen set seen_at = now(), shows = said.shows
    from jsonb_to_recordset(${rows}::jsonb) as said(site_id text, id text, shows jsonb)
    where screen.site_id = said.site_id and screen.id = said.id`.execute(db)
}
