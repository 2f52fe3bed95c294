// What stands against a floor that a rule, a node or a network would spoil.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { FloorEvent } from '#domain/event.ts'
import { readLog } from '#db/queries/log.ts'
import { sql } from 'kysely'
import { open, type Database } from '../../../db/connect.ts'
import type { Workshop } from '../../../server/commands/revise.ts'
import { runCommand } from '../../../server/commands/run.ts'
import { checkIn, driveIn, handOver, sign } from '../../support/commands.ts'
import { testDatabase, type TestDatabase } from '../../support/database.ts'
import { at } from '../../support/floor-builder.ts'
import { nodeOn, openSite, request, run, stored, write } from '../../support/workshop.ts'

let database: TestDatabase
let second: Database
let node: Workshop
let site: string

beforeAll(async () => {
  database = await testDatabase()
  second = open(database.connection, { poolSize: 3 })
})
beforeEach(async () => {
  node = nodeOn(database.db)
  site = await openSite(node)
})
afterAll(async () => {
  await second.stop()
  await database.drop()
})

const moved = (orderId: string, bayId: string): FloorEvent => ({
  ...{ type: 'order-moved', orderId, plans: [], override: null, undo: false },
  ...{ place: { kind: 'bay', bayId }, before: { place: { kind: 'waiting', spot: null }, plans: [] } },
})

describe('a command that fails in the middle leaves nothing', () => {
  test('no row, no event, no answer, no new floor; the next one works', async () => {
    const before = [node.floors.get(site), await stored(node, site), await readLog(database.db, site)]
    await expect(
      write(node, site, [
        { type: 'order-signed', orderId: 'a001', kind: 'paper', at: at('08:40') },
        moved('a001', 'nowhere'),
      ]),
    ).rejects.toThrow(/foreign key/)
    expect([node.floors.get(site), await stored(node, site), await readLog(database.db, site)]).toEqual(before)
    expect(await run(node, site, sign('a001'))).toMatchObject({ ok: true, rev: 2 })
  })
})

test('two cars on one bay are refused by the database itself, should a rule ever be wrong (S.1)', async () => {
  for (const command of [checkIn('a002'), sign('a002'), handOver('a002'), driveIn('a002', 1)])
    await run(node, site, command)
  await expect(write(node, site, [moved('a001', 'bay-1')])).rejects.toThrow(/one_car_a_bay/)
  expect((await stored(node, site))?.orders.get('a001')?.place.kind).toBe('reception')
})

describe('one command that comes to two nodes at once', () => {
  test('is carried out once and answered the same by both', async () => {
    const asked = request(checkIn('a002'))
    const answers = await whileLocked(() => [runCommand(node, site, asked), runCommand(nodeOn(second.db), site, asked)])
    expect(answers).toEqual([answers[0], answers[0]])
    expect(answers[0]).toMatchObject({ ok: true, rev: 2 })
    expect((await readLog(database.db, site)).map(({ envelope }) => envelope.rev)).toEqual([1, 2])
  })
})

test('two cars that are driven to one bay from two nodes: one stands there, the other is told which', async () => {
  for (const id of ['a002', 'a003'])
    for (const command of [checkIn(id), sign(id), handOver(id)]) await run(node, site, command)
  const answers = await whileLocked(() => [
    run(node, site, driveIn('a002', 1)),
    run(nodeOn(second.db), site, driveIn('a003', 1)),
  ])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'bay-occupied', bay: '1' } })
})

/** Lets several begin and wait for the site, before it is given to any of them. */
async function whileLocked<T>(begin: () => Promise<T>[]): Promise<T[]> {
  const begun = await database.db.transaction().execute(async (trx) => {
    await trx.selectFrom('site').select('rev').where('id', '=', site).forNoKeyUpdate().execute()
    const running = begin()
    const waiting = sql<{
      n: number
    }>`select count(*) as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    while (Number((await waiting.execute(second.db)).rows[0]?.n) < running.length);
    return { running }
  })
  return Promise.all(begun.running)
}
