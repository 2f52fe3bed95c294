import { randomUUID } from 'node:crypto'
import type { Floor, Site } from '#domain/floor.ts'
import { OPERATIONS, PARTS } from '#db/demo/catalogue.ts'
import { SITE as STILL_SITE } from '#db/demo/still-directory.ts'
import { SITE } from '#db/demo/workshop.ts'
import type { DB } from '#db/schema.ts'
import { loadFloor } from '#db/queries/floor.ts'
import { lastMoment } from '#db/queries/played.ts'
import { allSites, deleteSite } from '#db/queries/site.ts'
import type { Kysely } from 'kysely'
import { saveCatalogue } from '../commands/catalogue.ts'
import { createSite } from '../commands/site.ts'
import { DemoClock } from './clock.ts'
import { midnightOf } from './night.ts'
import { CURTAIN, opening } from './opening.ts'
import type { DemoOptions } from './options.ts'
import { stillMoment, writeStill } from './still.ts'
import { writeSteps } from './write.ts'

/** The sample site of a database, and the clock it runs by. */
export interface DemoSite {
  readonly id: string
  readonly clock: DemoClock
}

/**
 * Makes the sample workshop where there is none, else goes on where it was: at the site time of the last command, never
 * before it. Throws an Error of one sentence where the database belongs to a real workshop.
 */
export async function openDemoSite(
  db: Kysely<DB>,
  { speed, still }: Pick<DemoOptions, 'speed' | 'still'>,
  realNow: number,
): Promise<DemoSite> {
  const site = still ? STILL_SITE : SITE
  await refuseRealData(db)
  const floor = await emptyOrKnown(db, site, realNow)
  const first = floor.rev === 0 ? await begin(db, floor, still, realNow) : undefined
  const at = first ?? (await lastMoment(db, site.id)) ?? realNow
  return { id: site.id, clock: new DemoClock(at, still ? 0 : speed) }
}

async function refuseRealData(db: Kysely<DB>): Promise<void> {
  const real = (await allSites(db)).find(({ demo }) => !demo)
  if (real)
    throw new Error(
      `This database belongs to the workshop ${real.name}: the demonstration does not run over real data, set DATABASE_URL or DATA_DIR to something else.`,
    )
}

/** One sample workshop to a database: of the other kind nothing is worth keeping. */
async function emptyOrKnown(db: Kysely<DB>, site: Site, now: number): Promise<Floor> {
  for (const other of await allSites(db))
    if (other.id !== site.id) await db.transaction().execute((trx) => deleteSite(trx, other.id))
  const known = await loadFloor(db, site.id)
  if (known) return known
  await createSite(db, site, { now, demo: true })
  await db.transaction().execute((trx) => saveCatalogue(trx, site.id, { operations: OPERATIONS, parts: PARTS }))
  return (await loadFloor(db, site.id))!
}

/** The first picture, and its site time. */
async function begin(db: Kysely<DB>, empty: Floor, still: boolean, realNow: number): Promise<number> {
  const midnight = midnightOf(empty.site, realNow)
  if (still) {
    await writeStill(db, empty, stillMoment(midnight), randomUUID())
    return stillMoment(midnight)
  }
  await writeSteps(db, empty.site.id, opening(empty, midnight, randomUUID))
  return midnight + CURTAIN
}
