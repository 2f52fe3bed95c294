/**
 * A workshop in a process of its own, for browsers to visit and for tests to kill: the sample floor at 14:26, on the
 * PostgreSQL of DATA_DIR, with the screens of DIST. Started again on the same folder it goes on where it was. Prints `ready <url>`.
 */
import { connect } from '../../db/connect.ts'
import { migrateToLatest } from '../../db/migrate.ts'
import { allSites } from '../../db/queries/site.ts'
import { startBayboard } from '../../server/app.ts'
import { openAlbum } from '../../server/commands/album.ts'
import { readConfig } from '../../server/config.ts'
import { hangSamplePhotos } from '../../server/demo/photos.ts'
import { runUntilSignal } from '../../server/signals.ts'
import type { Floor } from '../../server/domain/floor.ts'
import { floorOf } from './floor-builder.ts'
import { seed } from './house.ts'
import { busyFloor, emptyFloor, SAMPLE_NOW, sampleFloor } from './sample-floor.ts'

const FLOORS: Record<string, () => Floor | undefined> = {
  sample: () => sampleFloor(),
  empty: () => emptyFloor(),
  staffed: () => floorOf(),
  busy: () => busyFloor(300),
  none: () => undefined,
}

await runUntilSignal(async () => {
  const config = readConfig(process.env)
  const began = Date.now()
  const clock = { now: () => SAMPLE_NOW + Date.now() - began, real: Date.now, rate: 1 }
  const database = await connect(config)
  await migrateToLatest(database.db)
  const floor = FLOORS[process.env['HOUSE_FLOOR'] ?? 'sample']?.()
  if (floor && (await allSites(database.db)).length === 0) await seed(database, floor, clock)
  if (floor) await hangSamplePhotos(database.db, openAlbum(config.photosDir), floor.site.id)
  const dist = process.env['DIST']
  const bayboard = await startBayboard(config, { database, clockOf: () => clock, ...(dist ? { dist } : {}) })
  console.log(`ready ${bayboard.url}`)
  return {
    async stop() {
      await bayboard.stop()
      await database.stop()
    },
  }
})
