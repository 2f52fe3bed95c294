import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import { migrations } from '#db/migrations/index.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

test('a revision, an amount and a moment arrive as numbers, a missing one as null', async () => {
  const { rows } = await sql`
    SELECT 9007199254740991::int8 AS revision, 1234.50::numeric AS amount,
      '2026-03-02 08:30:00.125+08'::timestamptz AS opened_at, NULL::timestamptz AS closed_at,
      'infinity'::timestamptz AS valid_until`.execute(database.db)
  expect(rows).toEqual([
    {
      revision: Number.MAX_SAFE_INTEGER,
      amount: 1234.5,
      openedAt: Date.UTC(2026, 2, 2, 0, 30, 0, 125),
      closedAt: null,
      validUntil: Infinity,
    },
  ])
})

test('lists of them arrive as lists of numbers', async () => {
  const { rows } = await sql`
    SELECT ARRAY[1, NULL, 3]::int8[] AS revisions, ARRAY['1970-01-01 00:00:01Z'::timestamptz, NULL] AS moments,
      ARRAY[[0.5, 1], [2, 3]]::numeric[] AS amounts, '{}'::int8[] AS none`.execute(database.db)
  expect(rows).toEqual([
    {
      revisions: [1, null, 3],
      moments: [1000, null],
      amounts: [
        [0.5, 1],
        [2, 3],
      ],
      none: [],
    },
  ])
})

test('a day of the calendar stays that day in every time zone', async () => {
  const { rows } = await sql`SELECT '2026-03-02'::date AS promised_on`.execute(database.db)
  expect(rows).toEqual([{ promisedOn: '2026-03-02' }])
})

test('what an event remembers keeps its own spelling', async () => {
  const { rows } = await sql`SELECT '{"bay_id": {"from_bay": 1}}'::jsonb AS event_body`.execute(database.db)
  expect(rows).toEqual([{ eventBody: { bay_id: { from_bay: 1 } } }])
})

test('a listener hears what another session tells', async () => {
  const listener = database.listen()
  const heard = new Promise<string | undefined>((resolve) => listener.once('notification', (n) => resolve(n.payload)))
  await listener.connect()
  await listener.query('LISTEN revision')
  await sql`SELECT pg_notify('revision', '42')`.execute(database.db)
  expect(await heard).toBe('42')
  await listener.end()
})

test('several nodes may migrate at once', async () => {
  await Promise.all([1, 2, 3].map(() => migrateToLatest(database.db)))
  const { rows } = await sql`SHOW statement_timeout`.execute(database.db)
  expect(rows).toEqual([{ statementTimeout: '15s' }])
})

test('a migration that fails is named, and nothing of it or of those before it stays', async () => {
  const next = {
    ...migrations,
    '9999-01-01-fine': {
      up: (db: Kysely<unknown>) => db.schema.createTable('fine').addColumn('id', 'integer').execute(),
    },
    '9999-01-02-broken': { up: (db: Kysely<unknown>) => db.schema.dropTable('never_made').execute() },
  }
  await expect(migrateToLatest(database.db, next)).rejects.toThrow(/^Migration 9999-01-02-broken failed: .*never_made/)
  const { rows } = await sql`SELECT to_regclass('fine') AS found`.execute(database.db)
  expect(rows).toEqual([{ found: null }])
})

test('a database that does not answer is told in one sentence, without its password', async () => {
  const databaseUrl = 'postgres://bay:geheim@127.0.0.1:1/bayboard'
  await expect(connect({ databaseUrl, dataDir: '' })).rejects.toThrow(
    /^The database of DATABASE_URL cannot be used: connect ECONNREFUSED 127.0.0.1:1.$/,
  )
})

test('a connection that is lost in the middle of a transaction fails that transaction and nothing else', async () => {
  const lost = database.db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(trx)
    await sql`SELECT pg_terminate_backend(${rows[0]?.pid})`.execute(database.db)
    await sql`SELECT pg_sleep(60)`.execute(trx)
  })
  await expect(lost).rejects.toThrow()
  await expect(sql`SELECT 1`.execute(database.db)).resolves.toBeDefined()
})
