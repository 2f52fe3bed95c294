import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrateToLatest } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations/index.ts'
import { loadOrders } from '../../db/queries/order.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await sql`drop schema public cascade`.execute(database.db)
  await sql`create schema public`.execute(database.db)
})
afterAll(() => database.drop())

test('clocks and former promises of a workshop that ran before they were numbered keep their sequence', async () => {
  const { db } = database
  const before = Object.entries(migrations).filter(([name]) => name < '20261123-numbered-clocks')
  await migrateToLatest(db, Object.fromEntries(before))
  for (const statement of [
    `insert into site (id, name, time_zone, opens, closes, epoch, today, secret) values ('s', '', 'UTC', 0, 0, '', '2026-11-22', '')`,
    `insert into person (site_id, id, name, roles, skills, certificates, active) select 's', id, id, '{}', '[]', '{}', true from unnest('{p,q}'::text[]) as id`,
    `insert into repair_order (site_id, id, number, ticket, rev, plate, model, type, origin, waiting, repeat, complaint, note, wash_wished,
       keep_old_parts, place_kind, failures, closed, claim_code)
     values ('s', 'o', 'n', 't', 1, '', '', 'repair', 'walk-in', false, false, '', '', false, false, 'waiting', 0, false, 'c')`,
    `insert into operation (site_id, id, order_id, seq, name, trade, standard_minutes, equipment, certificates, parallel, needs_bay, shared,
       state, rank, parts_state, consent, finding)
     values ('s', 'op', 'o', 0, '', 'body', 60, '{}', '{}', false, true, false, 'open', 0, 'none', 'agreed', '')`,
    `insert into clock (site_id, operation_id, person_id, started_at)
     values ('s', 'op', 'q', '2026-11-22 09:00Z'), ('s', 'op', 'p', '2026-11-22 09:30Z'), ('s', 'op', 'p', '2026-11-22 08:00Z')`,
    `insert into former_promise (site_id, order_id, promised_at, changed_at, person_id, reason)
     values ('s', 'o', '2026-11-22 12:00Z', '2026-11-22 09:30Z', 'p', 'second'), ('s', 'o', '2026-11-22 11:00Z', '2026-11-22 09:00Z', 'p', 'first')`,
  ])
    await sql.raw(statement).execute(db)
  await migrateToLatest(db)
  const [order] = await loadOrders(db, 's', 'open')
  const hour = (ms: number) => new Date(ms).toISOString().slice(11, 16)
  expect(order?.operations[0]?.clocks.map(({ personId, startedAt }) => [personId, hour(startedAt)])).toEqual([
    ['p', '08:00'],
    ['q', '09:00'],
    ['p', '09:30'],
  ])
  expect(order?.formerPromises.map(({ reason }) => reason)).toEqual(['first', 'second'])
})
