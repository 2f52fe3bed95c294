import { randomBytes } from 'node:crypto'
import type { ClientConfig } from 'pg'
import { inject } from 'vitest'
import { type Database, open } from '../../db/connect.ts'
import { execute, onDatabase } from './postgres.ts'

export interface TestDatabase extends Omit<Database, 'stop'> {
  /** Reaches this database, for a second pool or another process. */
  connection: ClientConfig
  /** Ends the pool and drops the database, whoever else is still connected. */
  drop(): Promise<void>
}

/** A migrated, empty database of its own, for one test file or test. About 10 ms. */
export async function testDatabase(): Promise<TestDatabase> {
  const { connection: server, template } = inject('postgres')
  const name = `bayboard_test_${randomBytes(6).toString('hex')}`
  await execute(server, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  const connection = onDatabase(server, name)
  const { stop, ...database } = open(connection, { poolSize: 5 })
  return {
    ...database,
    connection,
    async drop() {
      await stop()
      await execute(server, `DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}
