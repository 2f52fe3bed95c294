import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomUUID } from 'node:crypto'
import { loadFloor } from '#db/queries/floor.ts'
import { readLog } from '#db/queries/log.ts'
import { siteById } from '#db/queries/site.ts'
import { SITE } from '#db/demo/workshop.ts'
import { evolve } from '#domain/evolve.ts'
import { localDate } from '#domain/local-date.ts'
import { createSite } from '../../../server/commands/site.ts'
import { emptyFloor, opening } from '../../../server/demo/opening.ts'
import { writeSteps } from '../../../server/demo/write.ts'
import { testDatabase, type TestDatabase } from '../../support/database.ts'
import { withoutClosed } from './rehearsed.ts'

const MIDNIGHT = Date.parse('2026-11-22T00:00:00+08:00')

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

test('the opening that was written is the opening that was played, and its log replays to it', async () => {
  const { db } = database
  await createSite(db, SITE, { now: MIDNIGHT, demo: true })
  const { epoch } = (await siteById(db, SITE.id))!
  const empty = emptyFloor('2026-11-22', epoch)
  const steps = opening(empty, MIDNIGHT, randomUUID)
  await writeSteps(db, SITE.id, steps)

  const played = steps.at(-1)!.after
  const loaded = await loadFloor(db, SITE.id)
  expect(loaded).toEqual(withoutClosed(played))
  const log = await readLog(db, SITE.id)
  const replayed = log.reduce(
    (floor, { events, envelope }) =>
      evolve(floor, events, { ...envelope, date: localDate(envelope.at, SITE.timeZone) }),
    empty,
  )
  expect(replayed).toEqual(played)
})
