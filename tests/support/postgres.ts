import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { open } from '../../db/connect.ts'
import { startEmbedded } from '../../db/embedded/start.ts'
import { migrateToLatest } from '../../db/migrate.ts'

export interface TestServer {
  /** Reaches a database on the server that is not the template. */
  connection: pg.ClientConfig
  /** Name of the migrated database that every test file gets a copy of. */
  template: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: TestServer
  }
}

/** One PostgreSQL a run: our own in a temporary folder, or that of BAYBOARD_TEST_DATABASE_URL. Returns the teardown. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { connection, stop } = await startServer(process.env['BAYBOARD_TEST_DATABASE_URL'])
  const template = `bayboard_template_${randomBytes(6).toString('hex')}`
  await execute(connection, `CREATE DATABASE ${template}`)
  const { db, stop: close } = open(onDatabase(connection, template))
  await migrateToLatest(db).finally(close)
  project.provide('postgres', { connection, template })
  return async () => {
    await execute(connection, `DROP DATABASE ${template} WITH (FORCE)`)
    await stop()
  }
}

/** The same server, another database. */
export const onDatabase = (connection: pg.ClientConfig, database: string): pg.ClientConfig => {
  if (!connection.connectionString) return { ...connection, database }
  const url = new URL(connection.connectionString)
  url.pathname = database
  return { connectionString: url.href }
}

export async function execute(connection: pg.ClientConfig, statement: string): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

async function startServer(url: string | undefined): Promise<{ connection: pg.ClientConfig; stop(): Promise<void> }> {
  if (url) return { connection: { connectionString: url }, stop: async () => {} }
  await sweep()
  const folder = temporaryFolder()
  const { connection, stop } = await startEmbedded({ dataDir: folder })
  // Nothing here need outlive a power cut, and copies of the template come three times as fast.
  await execute(connection, 'ALTER SYSTEM SET fsync = off')
  await execute(connection, 'SELECT pg_reload_conf()')
  return {
    connection,
    async stop() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const prefix = 'bayboard-test-'

/** A temporary folder that the account PostgreSQL runs as may pass through. Its name tells whose it is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), `${prefix}${process.pid}-`))
  chmodSync(folder, 0o711)
  return folder
}

/** Ends and removes what runs that were killed have left behind. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(os.tmpdir())) {
    const pid = name.startsWith(prefix) && Number(name.slice(prefix.length).split('-')[0])
    if (!pid || isAlive(pid)) continue
    const folder = path.join(os.tmpdir(), name)
    try {
      for (const dataDir of [folder, ...readdirSync(folder).map((inner) => path.join(folder, inner))]) {
        if (!existsSync(path.join(dataDir, 'postgres', 'postmaster.pid'))) continue
        await (await startEmbedded({ dataDir })).stop()
      }
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // Another user's, or another run is sweeping it.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
