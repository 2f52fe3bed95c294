import { setTimeout as pause } from 'node:timers/promises'
import type { Client, ClientConfig } from 'pg'
import { type Cluster, openCluster, superuser, type Transport } from './cluster.ts'
import { codeOf, EmbeddedError } from './error.ts'
import { join, type Lease, leave } from './lease.ts'
import { portOf, startSeconds, startServer, stopServer, whyNot } from './server.ts'

export interface Log {
  info(message: string): void
  warn(message: string): void
}

export interface Embedded {
  /** For pg.Pool and pg.Client. Stays right when the server has to be started again. */
  connection: ClientConfig
  /** Stops the server, unless somebody else still uses it. */
  stop(): Promise<void>
}

interface Options {
  /** Bayboard's own folder; the cluster is `postgres` inside it. Made where missing. */
  dataDir: string
  log?: Log | undefined
  transport?: Transport
}

const database = 'bayboard'

/** How long a server that does not start gets: what is left of a killed one may need a moment to go. */
const patience = 5_000

/**
 * Runs a PostgreSQL on `dataDir` and keeps it running: one that is there already (a second node's, or left behind by a
 * killed one) is joined, one that dies is started again, and the last to stop stops it.
 * Throws EmbeddedError, one sentence, when that cannot be.
 */
export async function startEmbedded(options: Options): Promise<Embedded> {
  const { dataDir, log, transport = process.platform === 'win32' ? 'loopback' : 'socket' } = options
  const cluster = await openCluster(dataDir, transport)
  const first = await acquire(cluster)
  await createDatabase(first.lease.client)
  const connection = { ...connectionTo(cluster, first.port), database }

  let stopping = false
  const stopped = Promise.withResolvers<void>()
  const keep = async () => {
    for (let { lease } = first; ;) {
      if (stopping) return release(cluster, lease)
      await Promise.race([lease.ended, stopped.promise])
      if (stopping) continue
      log?.warn('PostgreSQL went away: starting it again')
      const regained = await regain(cluster, first.port, () => stopping, log)
      if (!regained) return
      lease = regained
      log?.info('PostgreSQL is back')
    }
  }
  const kept = keep()
  return {
    connection,
    stop() {
      stopping = true
      stopped.resolve()
      return kept
    },
  }
}

const connectionTo = (cluster: Cluster, port: number | undefined): ClientConfig => ({
  host: cluster.host,
  ...(port && { port }),
  user: superuser,
  ...(cluster.password !== undefined && { password: cluster.password }),
  ssl: false,
})

/** Joins the server on the cluster, starting it where there is none. */
async function acquire(cluster: Cluster, port?: number): Promise<{ lease: Lease; port: number }> {
  const giveUp = Date.now() + startSeconds * 1_000
  for (let failing: number | undefined; ; await pause(20)) {
    const known = portOf(cluster)
    const found = known ? await join(connectionTo(cluster, known)) : 'absent'
    if (known && typeof found === 'object') return { lease: found, port: known }
    if (found === 'absent' && !(await startServer(cluster, port))) {
      failing ??= Date.now()
      if (Date.now() > failing + patience) throw new EmbeddedError(`PostgreSQL did not start: ${whyNot(cluster)}.`)
    }
    if (Date.now() > giveUp) throw new EmbeddedError(`PostgreSQL in ${cluster.folder} does not answer.`)
  }
}

/** The same again and again, for a server that was lost while in use. undefined when we are told to stop meanwhile. */
async function regain(cluster: Cluster, port: number, stopping: () => boolean, log?: Log): Promise<Lease | undefined> {
  while (!stopping()) {
    try {
      return (await acquire(cluster, port)).lease
    } catch (error) {
      log?.warn(error instanceof Error ? error.message : String(error))
      await pause(1_000)
    }
  }
  return undefined
}

async function release(cluster: Cluster, lease: Lease): Promise<void> {
  const last = await leave(lease).catch(() => false)
  if (last) await stopServer(cluster)
  else await lease.client.end().catch(() => {})
}

async function createDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database])
  if (rowCount) return
  await client.query(`CREATE DATABASE ${database}`).catch((error: unknown) => {
    if (!['42P04', '23505'].includes(codeOf(error) ?? '')) throw error // a second node was faster
  })
}
