import type { Floor, Site } from '#domain/floor.ts'
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { DB, SiteTable } from '../schema.ts'

export type SiteRow = Selectable<SiteTable>

/**
 * Takes the site's row for this transaction: everything that a later statement reads stays true until the commit, so
 * the commands of a site have one order. NO KEY UPDATE, because plain FOR UPDATE would block foreign keys that point
 * here. Of this statement only the row itself is sure to be new: anything beside it is read as it was before the wait.
 */
export async function lockSite(
  trx: Transaction<DB>,
  siteId: string,
): Promise<{ rev: number; epoch: string } | undefined> {
  return trx.selectFrom('site').select(['rev', 'epoch']).where('id', '=', siteId).forNoKeyUpdate().executeTakeFirst()
}

export function siteById(db: Kysely<DB>, siteId: string): Promise<SiteRow | undefined> {
  return db.selectFrom('site').selectAll().where('id', '=', siteId).executeTakeFirst()
}

export function allSites(db: Kysely<DB>): Promise<Pick<SiteRow, 'id' | 'name' | 'demo'>[]> {
  return db.selectFrom('site').select(['id', 'name', 'demo']).orderBy('createdAt').execute()
}

/** What a poll needs to know: cheap enough for every second. */
export function siteRevisions(db: Kysely<DB>): Promise<{ id: string; rev: number; epoch: string }[]> {
  return db.selectFrom('site').select(['id', 'rev', 'epoch']).execute()
}

export async function insertSite(
  trx: Transaction<DB>,
  site: Site,
  facts: { epoch: string; secret: string; today: string; demo: boolean },
): Promise<void> {
  await trx
    .insertInto('site')
    .values({
      id: site.id,
      name: site.name,
      timeZone: site.timeZone,
      opens: site.hours.opens,
      closes: site.hours.closes,
      ...facts,
    })
    .execute()
}

/** Everything of a site that a revision may change, as it is written. */
export function siteColumns({ site, today, ...floor }: Floor) {
  return {
    name: site.name,
    timeZone: site.timeZone,
    opens: site.hours.opens,
    closes: site.hours.closes,
    rev: floor.rev,
    directoryRev: floor.directoryRev,
    tickets: floor.tickets,
    today: today.date,
    todayDelivered: today.delivered,
    todayOnTime: today.onTime,
  }
}

/** Removes a site and all that is in it. */
export async function deleteSite(trx: Transaction<DB>, siteId: string): Promise<void> {
  // In the order of the foreign keys that do not cascade from the site itself.
  for (const table of [
    'event',
    'command',
    'call',
    'repairOrder',
    'person',
    'bay',
    'team',
    'customer',
    'vehicle',
  ] as const)
    await sql`delete from ${sql.table(table)} where site_id = ${siteId}`.execute(trx)
  await trx.deleteFrom('site').where('id', '=', siteId).execute()
}
