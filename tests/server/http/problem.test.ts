import { Hono } from 'hono'
import { sql } from 'kysely'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { onError } from '../../../server/http/problem.ts'
import { testDatabase, type TestDatabase } from '../../support/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

let lines: string[]
beforeEach(() => {
  lines = []
})

/** A page whose work in the database fails. */
async function ask(statement: string): Promise<{ status: number; code: string }> {
  const log = pino({}, { write: (line: string) => void lines.push(line) })
  const app = new Hono()
  app.onError(onError(log))
  app.get('/', async (c) => c.json(await sql.raw(statement).execute(database.db)))
  const response = await app.request('/')
  return { status: response.status, code: ((await response.json()) as { code: string }).code }
}

test('a row that the database does not take is not written to the log: it may hold a name and a phone', async () => {
  const customer = "insert into customer (site_id, id, name, phone) values ('x', 'y', '张三', '13912345678')"
  expect(await ask(customer)).toEqual({ status: 500, code: 'internal' })
  expect(lines.join()).toContain('created_at')
  expect(lines.join()).toContain('problem.test.ts')
  expect(lines.join()).not.toMatch(/张三|13912345678/)
})

test.each([
  ['57P01', 'is shut down'],
  ['08006', 'has lost the line'],
  ['53300', 'has no room for another connection'],
  ['57014', 'takes too long'],
])('a database that says %s, for it %s, is told as one that does not answer', async (code) => {
  const failure = `do $$ begin raise exception 'no' using errcode = '${code}'; end $$`
  expect(await ask(failure)).toEqual({ status: 503, code: 'unavailable' })
})
