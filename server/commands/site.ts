import { randomBytes, randomUUID } from 'node:crypto'
import type { Site } from '#domain/floor.ts'
import type { DB } from '#db/schema.ts'
import { insertSite } from '#db/queries/site.ts'
import type { Kysely } from 'kysely'
import { localDate } from '../clock.ts'

/** Makes an empty workshop at revision 0. Bays, people and cars come as events, like everything after. */
export async function createSite(db: Kysely<DB>, site: Site, { now, demo = false }: { now: number; demo?: boolean }): Promise<void> {
  await db.transaction().execute((trx) =>
    insertSite(trx, site, {
      epoch: randomUUID(),
      secret: randomBytes(32).toString('base64url'),
      today: localDate(now, site.timeZone),
      demo,
    }),
  )
}
