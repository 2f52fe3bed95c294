import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import type { Socket } from 'node:net'
import pg from 'pg'
import { type Log, startEmbedded } from './embedded/start.ts'
import type { DB } from './schema.ts'
import { types } from './types.ts'

export interface DatabaseConfig {
  /** A PostgreSQL 14 or newer. Not set: our own, in `dataDir`. */
  databaseUrl?: string | undefined
  dataDir: string
  /** Connections of one node; 10 unless told. */
  poolSize?: number | undefined
  log?: Log | undefined
}

export interface Database {
  db: Kysely<DB>
  pool: pg.Pool
  /** A client of its own for LISTEN, not connected yet; whoever connects it ends it. */
  listen(): pg.Client
  /** Cuts every connection, for a database that says nothing: what waits for it fails, what comes next dials anew. */
  hangUp(): void
  /** Ends the pool, then our own PostgreSQL if there is one and nobody else uses it. */
  stop(): Promise<void>
}

const oldest = 14

/** Opens the database and proves it is there. Migrates nothing. Throws an Error of one sentence that holds no password. */
export async function connect(config: DatabaseConfig): Promise<Database> {
  if (config.databaseUrl) {
    const database = open({ connectionString: config.databaseUrl }, config)
    try {
      await refuseOld(database.pool)
    } catch (error) {
      await database.stop()
      throw new Error(`The database of DATABASE_URL cannot be used: ${reason(error)}.`, { cause: error })
    }
    return database
  }
  const embedded = await startEmbedded(config)
  const database = open(embedded.connection, config)
  return {
    ...database,
    async stop() {
      await database.stop()
      await embedded.stop()
    },
  }
}

/** The same on a server that somebody else runs; connects when first asked. */
export function open(
  connection: pg.ClientConfig,
  { poolSize = 10, log }: Pick<DatabaseConfig, 'poolSize' | 'log'> = {},
): Database {
  const common: pg.ClientConfig = {
    ...connection,
    types,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 15_000,
  }
  const pool = new pg.Pool({ ...common, max: poolSize, application_name: 'bayboard' })
  // An idle connection that breaks has left the pool already; unheard, the event would end the process.
  pool.on('error', (error) => log?.warn(`A database connection was lost: ${error.message}`))
  // One that breaks at work fails its query, which tells; unheard, its event too would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  const clients = new Set<pg.ClientBase>()
  pool.on('connect', (client) => clients.add(client))
  pool.on('remove', (client) => clients.delete(client))
  return {
    db: new Kysely<DB>({
      dialect: new PostgresDialect({ pool }),
      plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    }),
    pool,
    listen() {
      const client = new pg.Client({ ...common, application_name: 'bayboard listen' })
      clients.add(client)
      client.once('end', () => clients.delete(client))
      return client
    },
    hangUp: () => clients.forEach(cut),
    stop: () => pool.end(),
  }
}

/** end() would first say goodbye, and wait for somebody to hear it. */
function cut(client: pg.ClientBase): void {
  const { connection } = client as unknown as { connection: { stream: Socket } }
  connection.stream.destroy(new Error('connection to a silent database cut'))
}

async function refuseOld(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ server_version: string }>('SHOW server_version')
  const version = rows[0]?.server_version ?? ''
  if (parseInt(version, 10) < oldest)
    throw new Error(`it is PostgreSQL ${version}, and Bayboard needs ${oldest} or newer`)
}

/** Several addresses that all failed come as one error without a message. */
const reason = (error: unknown): string =>
  error instanceof AggregateError && error.errors[0] instanceof Error
    ? error.errors[0].message
    : error instanceof Error
      ? error.message
      : String(error)
