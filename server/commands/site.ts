import { randomBytes, randomUUID } from 'node:crypto'
import type { Site } from '#domain/floor.ts'
import type { DB } from '#db/schema.ts'
import { insertSite } from '#db/queries/site.ts'
import type { Kysely, Transaction } from 'kysely'
import { localDate } from '#domain/local-date.ts'

interface Facts {
  readonly now: number
  readonly demo?: boolean
}

/** Makes an empty workshop at revision 0. Bays, people and cars come as events, like everything after. */
export async function createSite(db: Kysely<DB>, site: Site, facts: Facts): Promise<void> {
  await db.transaction().execute((trx) => addSite(trx, site, facts))
}

/** The same as a part of something larger. */
export async function addSite(trx: Transaction<DB>, site: Site, { now, demo = false }: Facts): Promise<void> {
  await insertSite(trx, site, {
    epoch: randomUUID(),
    secret: randomBytes(32).toString('base64url'),
    today: localDate(now, site.timeZone),
    demo,
  })
}
