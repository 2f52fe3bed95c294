import { readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { type Cluster, programOf } from './cluster.ts'
import { makePrivateFolder } from './folders.ts'
import { run } from './run.ts'
import { disarmStaleLock } from './stale-lock.ts'

const socketPort = 5432

/** Seconds a start may take: longest after a crash, when the log is played back. */
export const startSeconds = 300

/**
 * A workshop's size: a handful of nodes with ten connections each, a database that fits into memory. Answers are
 * durable before they are given. The log tells starts, stops and crashes, never a statement: those hold customers' data.
 */
const settings = (cluster: Cluster): string =>
  `# Written by Bayboard at every start. To change a setting, use ALTER SYSTEM.
listen_addresses = '${cluster.transport === 'loopback' ? cluster.host : ''}'
unix_socket_directories = '${cluster.transport === 'socket' ? cluster.host : ''}'
unix_socket_permissions = 0700
max_connections = 100
shared_buffers = 64MB
fsync = on
synchronous_commit = on
wal_level = minimal
max_wal_senders = 0
min_wal_size = 64MB
max_wal_size = 256MB
io_method = sync
max_parallel_workers_per_gather = 0
autovacuum_max_workers = 1
jit = off
huge_pages = off
client_connection_check_interval = 10s
timezone = 'UTC'
log_timezone = 'UTC'
datestyle = 'ISO, YMD'
log_min_messages = log
log_checkpoints = off
`

const pidFile = (cluster: Cluster): string => path.join(cluster.folder, 'postmaster.pid')

const logFile = (cluster: Cluster): string => path.join(cluster.folder, 'server.log')

/** The port of the server that runs on the cluster, or was killed there. */
export function portOf(cluster: Cluster): number | undefined {
  if (cluster.transport === 'socket') return socketPort
  // The fourth line: https://github.com/postgres/postgres/blob/REL_18_STABLE/src/include/utils/pidfile.h
  return Number(read(pidFile(cluster)).split('\n')[3]) || undefined
}

/**
 * Starts a server and waits until it takes connections. False if it did not: `whyNot` tells, or somebody else was faster.
 * @param port kept from an earlier start, so that those who know it find the server again
 */
export async function startServer(cluster: Cluster, port = portOf(cluster)): Promise<boolean> {
  if (cluster.transport === 'socket') makePrivateFolder(cluster.host, cluster.account)
  for (const lock of [pidFile(cluster), path.join(cluster.host, `.s.PGSQL.${socketPort}.lock`)]) {
    await disarmStaleLock(lock, cluster.folder)
  }
  // initdb made this file for PostgreSQL's account: overwriting keeps it the owner.
  writeFileSync(path.join(cluster.folder, 'postgresql.conf'), settings(cluster))
  const { ok } = await run(
    programOf(cluster, 'pg_ctl'),
    [
      ...['start', '-D', cluster.folder, '-l', logFile(cluster), '-w', '-t', String(startSeconds)],
      ...['-o', `-p ${port ?? (await freePort())}`],
    ],
    cluster.account,
    true,
  )
  return ok
}

/** Stops the server, which rolls back what is not committed and cuts who is still connected. */
export async function stopServer(cluster: Cluster): Promise<void> {
  await run(programOf(cluster, 'pg_ctl'), ['stop', '-D', cluster.folder, '-m', 'fast', '-w'], cluster.account)
  if (cluster.transport !== 'socket') return
  try {
    rmdirSync(cluster.host)
  } catch {
    // Not empty: somebody has started the next server already, and its socket is in there.
  }
}

/** Why the server did not start, in its own last words. */
export function whyNot(cluster: Cluster): string {
  const word =
    read(logFile(cluster))
      .match(/(?<=(?:FATAL|PANIC): +)\S.*/g)
      ?.at(-1) ?? 'it wrote no reason'
  return word.includes('"postmaster.pid" already exists')
    ? `process ${parseInt(read(pidFile(cluster)), 10)} serves ${cluster.folder} but does not answer at ${cluster.host}, so end it and start again`
    : word
}

/** Empty when the file is not there: a server makes and removes its files under our eyes. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
