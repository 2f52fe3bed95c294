// What is written about a car, on a real PostgreSQL: answered, stored, read by another node, replayed from the log.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { evolveVisit, blankVisit } from '#domain/visit/visit.ts'
import { localDate } from '#domain/local-date.ts'
import { readLog } from '#db/queries/log.ts'
import { loadVisit } from '#db/queries/visit.ts'
import type { Workshop } from '../../../server/commands/revise.ts'
import { checkIn } from '../../support/commands.ts'
import { testDatabase, type TestDatabase } from '../../support/database.ts'
import { ADVISOR } from '../../support/floor-builder.ts'
import { SITE } from '../../support/sample-directory.ts'
import { nodeOn, openSite, run, stored, openOnly } from '../../support/workshop.ts'

let database: TestDatabase
let node: Workshop
let site: string

beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(async () => {
  node = nodeOn(database.db)
  site = await openSite(node)
})
afterAll(() => database.drop())

const give = (to: 'reception' | 'foreman') => ({ type: 'move-key', orderId: 'a002', to, tag: '47' }) as const

describe('what is written about a car', () => {
  test('is stored with the revision that wrote it, and the floor knows of it at the same revision', async () => {
    await run(node, site, checkIn('a002'))
    const answer = await run(node, site, give('reception'), ADVISOR)
    expect(answer.ok).toBe(true)
    const visit = await loadVisit(database.db, site, 'a002')
    const floor = node.floors.get(site)!
    expect(visit.rev).toBe(floor.rev)
    expect(floor.orders.get('a002')).toMatchObject({ rev: floor.rev, desk: { keyTag: '47', keyHolder: 'reception' } })
    expect(openOnly(await stored(node, site))).toEqual(openOnly(floor))
  })

  test('a command that is refused writes nothing', async () => {
    await run(node, site, checkIn('a002'))
    await run(node, site, give('reception'))
    const before = await loadVisit(database.db, site, 'a002')
    expect((await run(node, site, give('reception'))).ok).toBe(false)
    expect(await loadVisit(database.db, site, 'a002')).toEqual(before)
  })

  test('the log replays to the same visit', async () => {
    await run(node, site, checkIn('a002'))
    await run(node, site, give('reception'))
    await run(node, site, give('foreman'))
    const log = await readLog(database.db, site)
    const replayed = log
      .filter(({ events }) => events.some((event) => 'orderId' in event && event.orderId === 'a002'))
      .reduce(
        (visit, { events, envelope }) =>
          evolveVisit(visit, events, { ...envelope, date: localDate(envelope.at, SITE.timeZone) }),
        blankVisit('a002'),
      )
    expect(await loadVisit(database.db, site, 'a002')).toEqual(replayed)
  })
})
