// The sheet of the walk round the car, on a real PostgreSQL.
import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CommandOf, SiteCommand } from '#domain/command.ts'
import { STOPS, type Mark, type Readings, type Stop } from '#domain/visit/walkaround.ts'
import { SAMPLE_PHOTOS } from '#db/demo/visits/walkaround.ts'
import { loadVisit } from '#db/queries/visit.ts'
import { formerWalkaround } from '#db/queries/walkaround.ts'
import { runCommand } from '../../../server/commands/run.ts'
import type { Workshop } from '../../../server/commands/revise.ts'
import { checkIn } from '../../support/commands.ts'
import { testDatabase, type TestDatabase } from '../../support/database.ts'
import { ADVISOR } from '../../support/floor-builder.ts'
import { nodeOn, openSite, request, run, StillClock } from '../../support/workshop.ts'

let database: TestDatabase
let clock: StillClock
let node: Workshop
let site: string

beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(async () => {
  clock = new StillClock()
  node = nodeOn(database.db, clock)
  site = await openSite(node)
})
afterAll(() => database.drop())

const mark: Mark = { id: 'm1', kind: 'dent', size: 'small', x: 92, y: 352, photos: [], note: '', before: false }
const note = (orderId: string, stop: Stop, readings: Readings = {}, marks: readonly Mark[] = []) =>
  ({
    ...({ type: 'note-stop', orderId, stop, seenAt: clock.now() } as const),
    note: { passed: true, marks, readings },
  }) as const
const orderOf = (id: string) => (checkIn(id) as CommandOf<'check-in'>).order
const mileages = async (orderId: string) => {
  const { mileageKm, vehicleId } = await database.db
    .selectFrom('repairOrder')
    .select(['mileageKm', 'vehicleId'])
    .where('siteId', '=', site)
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow()
  const vehicle = await database.db
    .selectFrom('vehicle')
    .select('mileageKm')
    .where('siteId', '=', site)
    .where('id', '=', vehicleId)
    .executeTakeFirstOrThrow()
  return [mileageKm, vehicle.mileageKm]
}

describe('the walk round the car (P3.4)', () => {
  test('what a tablet sends again, because it heard no answer, is written once', async () => {
    await run(node, site, checkIn('a002'))
    const sent = request(note('a002', 'front', {}, [mark]), ADVISOR, randomUUID())
    const first = await runCommand(node, site, sent)
    expect(await runCommand(node, site, sent)).toEqual(first)
    const { walkaround, rev } = await loadVisit(database.db, site, 'a002')
    expect(walkaround.stops.front?.marks).toHaveLength(1)
    expect(first).toMatchObject({ ok: true, rev })
  })

  test('the mileage that was read stands on the order and in the car’s file', async () => {
    await run(node, site, checkIn('a002'))
    await run(node, site, note('a002', 'left-front-door', { mileageKm: 68_420 }), ADVISOR)
    expect(await mileages('a002')).toEqual([68_420, 68_420])
  })

  test('a mileage lower than before, once somebody says that it is so, is not refused', async () => {
    await run(node, site, checkIn('a002'))
    await run(node, site, note('a002', 'left-front-door', { mileageKm: 68_420 }), ADVISOR)
    await run(node, site, note('a002', 'left-front-door', { mileageKm: 12 }), ADVISOR)
    expect(await mileages('a002')).toEqual([12, 12])
  })

  test('what was there the last time is known when the car comes again; at its first visit nothing is', async () => {
    await run(node, site, checkIn('a002'))
    expect(await formerWalkaround(database.db, site, 'a002')).toBeUndefined()
    await run(node, site, note('a002', 'left-front-door', { mileageKm: 68_420 }), ADVISOR)
    await run(node, site, note('a002', 'front', {}, [mark]), ADVISOR)
    clock.pass(24 * 60)
    const again = { ...checkIn('a003'), order: { ...orderOf('a003'), plate: orderOf('a002').plate } } as SiteCommand
    expect((await run(node, site, again)).ok).toBe(true)
    expect(await formerWalkaround(database.db, site, 'a003')).toMatchObject({
      mileageKm: 68_420,
      marks: [{ id: 'm1', stop: 'front', personId: ADVISOR }],
    })
  })

  test('finished, it is on every board; unfinished, it is refused with what is missing', async () => {
    await run(node, site, checkIn('a002'))
    const early = await run(node, site, { type: 'finish-walkaround', orderId: 'a002' }, ADVISOR)
    expect(early).toMatchObject({ ok: false, refusal: { code: 'stops-missing' } })
    expect(!early.ok && early.text.zh).toMatch(/^还有 14 站没走：左前门、/)
    for (const stop of STOPS) await run(node, site, note('a002', stop), ADVISOR)
    await run(node, site, { type: 'finish-walkaround', orderId: 'a002' }, ADVISOR)
    expect(node.floors.get(site)?.orders.get('a002')?.desk.walkedAt).toBe(clock.now())
  })

  test('the sample’s drawn photos are what their names say', () => {
    for (const [name, hash] of Object.entries(SAMPLE_PHOTOS)) {
      const bytes = readFileSync(new URL(`../../../db/demo/photos/${name}.jpg`, import.meta.url))
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash)
    }
  })
})
