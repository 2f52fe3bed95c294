import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Command } from '#domain/command.ts'
import { carOn, ordersAt, type Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import { loadFloor } from '#db/queries/floor.ts'
import { openAlbum } from '../../../server/commands/album.ts'
import type { Workshop } from '../../../server/commands/revise.ts'
import { runCommand } from '../../../server/commands/run.ts'
import { Turns } from '../../../server/commands/turns.ts'
import { DemoClock } from '../../../server/demo/clock.ts'
import { hangSamplePhotos } from '../../../server/demo/photos.ts'
import { openDemoSite } from '../../../server/demo/site.ts'
import { Stage } from '../../../server/demo/stage.ts'
import { Feed } from '../../../server/live/feed.ts'
import { testDatabase, type TestDatabase } from '../../support/database.ts'
import { at, withoutClosed } from './rehearsed.ts'

/** Hours of play are thousands of commands, each of them committed. */
vi.setConfig({ testTimeout: 120_000 })

let database: TestDatabase
let workshop: Workshop
let clock: DemoClock
let elapsed = 0
const photosDir = mkdtempSync(join(tmpdir(), 'bayboard-photos-'))

beforeEach(async () => {
  database = await testDatabase()
  elapsed = 0
  await raiseCurtain()
})
afterEach(() => database.drop())
afterAll(() => rmSync(photosDir, { recursive: true }))

/** As after a start of the server: nothing is known but what the database knows. */
async function raiseCurtain(): Promise<Stage> {
  const { db } = database
  const demo = await openDemoSite(db, { speed: 20, still: false }, at('09:00'))
  clock = new DemoClock(demo.clock.now(), 20, () => elapsed)
  await hangSamplePhotos(db, openAlbum(photosDir), demo.id)
  workshop = { db, floors: new Feed(), turns: new Turns(), clockOf: () => clock }
  workshop.floors.publish((await loadFloor(db, 'demo'))!)
  return new Stage(workshop, 'demo', clock, (error) => {
    throw error
  })
}

/** Lets site time pass, with a look round every few minutes. */
async function pass(stage: Stage, minutes: number, every = 2): Promise<void> {
  for (let passed = 0; passed + every <= minutes; passed += every) {
    elapsed += (every * MINUTE) / clock.rate
    await stage.look()
  }
}

const floor = (): Floor => workshop.floors.get('demo')!

const visitor = (command: Command) =>
  runCommand(workshop, 'demo', { id: randomUUID(), personId: 'zhang-jianguo', terminal: 'board', command })

async function commands(terminal: string): Promise<{ type: string; rev: number | null }[]> {
  return database.db.selectFrom('command').select(['type', 'rev']).where('terminal', '=', terminal).execute()
}

test('an hour of play goes into the database as it stands on the floor, and hardly anything is refused', async () => {
  const before = floor().rev
  await pass(await raiseCurtain(), 60)
  expect(floor().rev).toBeGreaterThan(before + 50)
  expect(await loadFloor(database.db, 'demo')).toEqual(withoutClosed(floor()))
  const sent = await commands('demo')
  expect(sent.filter(({ rev }) => rev === null).length / sent.length).toBeLessThan(0.05)
})

test('a car that a visitor moved stands where it was put, while the others go on', async () => {
  const stage = await raiseCurtain()
  await pass(stage, 4)
  const [ready] = ordersAt(floor(), 'ready')
  const answer = await visitor({
    type: 'move-car',
    orderId: ready!.id,
    seen: floor().rev,
    anyway: false,
    to: 'parking',
    spot: 'C30',
  })
  expect(answer.ok).toBe(true)
  const touched = floor().orders.get(ready!.id)
  const { delivered } = floor().today
  await pass(stage, 90)
  expect(floor().orders.get(ready!.id)).toBe(touched)
  expect(floor().today.delivered).toBeGreaterThan(delivered + 3)
})

test('after a restart time goes on from the last command, nobody comes twice, and a touched car is still left alone', async () => {
  const [ready] = ordersAt(floor(), 'ready')
  await visitor({ type: 'move-car', orderId: ready!.id, seen: floor().rev, anyway: false, to: 'parking', spot: 'C30' })
  const first = await raiseCurtain()
  await pass(first, 20)
  const { rev } = floor()
  const stopped = clock.now()

  const second = await raiseCurtain()
  expect(floor().rev).toBe(rev)
  expect(clock.now()).toBeLessThanOrEqual(stopped)
  expect(clock.now()).toBeGreaterThan(stopped - 5 * MINUTE)
  await pass(second, 60)
  const arrivals = (await commands('demo')).filter(({ type }) => type === 'check-in')
  const cars = await database.db.selectFrom('repairOrder').select('id').execute()
  expect(arrivals).toHaveLength(cars.length)
  expect(floor().orders.get(ready!.id)!.place).toEqual({ kind: 'parking', spot: 'C30' })
})

test('the night is passed over: after closing time the next morning begins, and revisions go on', async () => {
  const stage = await raiseCurtain()
  await pass(stage, (at('18:25') - clock.now()) / MINUTE, 40)
  expect(clock.now()).toBeLessThan(at('18:30'))
  const { rev } = floor()
  await pass(stage, 60, 20)
  expect(clock.now()).toBeGreaterThanOrEqual(at('07:40', 1))
  expect(clock.now()).toBeLessThan(at('08:20', 1))
  await pass(stage, 50)
  expect(floor().rev).toBeGreaterThan(rev)
  expect(floor().today.date).toBe('2026-11-23')
  expect(carOn(floor(), 'bay-1')).toBeDefined()
})

test('a machine that slept for hours goes on where it was', async () => {
  const stage = await raiseCurtain()
  await pass(stage, 4)
  const before = clock.now()
  elapsed += 3 * 60 * MINUTE
  await stage.look()
  expect(clock.now()).toBeLessThan(before + 5 * MINUTE)
})
