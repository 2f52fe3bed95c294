import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { type Cluster, programOf } from './cluster.ts';
import { codeOf } from './error.ts';
import { makePrivateFolder } from './folders.ts';
import { run } from './run.ts';

const socketPort = 5432;

/** Seconds a start may take: longest after a crash, when the log is played back. */
export const startSeconds = 300;

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
`;

const pidFile = (cluster: Cluster): string => path.join(cluster.folder, 'postmaster.pid');

const logFile = (cluster: Cluster): string => path.join(cluster.folder, 'server.log');

/** The port of the server that runs on the cluster, or was killed there. */
export function portOf(cluster: Cluster): number | undefined {
  if (cluster.transport === 'socket') return socketPort;
  // The fourth line: https://github.com/postgres/postgres/blob/REL_18_STABLE/src/include/utils/pidfile.h
  const file = pidFile(cluster);
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[3]) || undefined : undefined;
}

/**
 * Starts a server and waits until it takes connections. False if it did not: `whyNot` tells, or somebody else was faster.
 * @param port kept from an earlier start, so that those who know it find the server again
 */
export async function startServer(cluster: Cluster, port = portOf(cluster)): Promise<boolean> {
  if (cluster.transport === 'socket') makePrivateFolder(cluster.host, cluster.account);
  for (const lock of [pidFile(cluster), path.join(cluster.host, `.s.PGSQL.${socketPort}.lock`)]) {
    await disarmStaleLock(lock, cluster);
  }
  // Both files are PostgreSQL's own since initdb, or made by it: overwriting keeps their owner.
  writeFileSync(path.join(cluster.folder, 'postgresql.conf'), settings(cluster));
  const { ok } = await run(
    programOf(cluster, 'pg_ctl'),
    [
      ...['start', '-D', cluster.folder, '-l', logFile(cluster), '-w', '-t', String(startSeconds)],
      ...['-o', `-p ${port ?? (await freePort())}`],
    ],
    cluster.account,
    true,
  );
  return ok;
}

/** Stops the server, which rolls back what is not committed and cuts who is still connected. */
export async function stopServer(cluster: Cluster): Promise<void> {
  await run(programOf(cluster, 'pg_ctl'), ['stop', '-D', cluster.folder, '-m', 'fast', '-w'], cluster.account);
  if (cluster.transport === 'socket') rmSync(cluster.host, { recursive: true, force: true });
}

/** The server's own last word on why it did not start. */
export function whyNot(cluster: Cluster): string {
  try {
    const words = readFileSync(logFile(cluster), 'utf8').match(/(?<=(FATAL|PANIC): +)\S.*/g);
    return words?.at(-1) ?? `see ${logFile(cluster)}`;
  } catch {
    return 'it wrote no log';
  }
}

/**
 * After a power cut, or in a container that starts again, the number in a lock file may by now be some other process's,
 * and PostgreSQL would refuse to start for ever. We write a number no process can have; the rest stays, because
 * PostgreSQL checks by it that no orphaned session still uses the cluster's memory. Read and written through one
 * handle: a server that starts meanwhile makes a new file, which we do not touch.
 */
async function disarmStaleLock(name: string, cluster: Cluster): Promise<void> {
  if (process.platform === 'win32' || !existsSync(name)) return;
  const file = await open(name, 'r+');
  try {
    const text = await file.readFile('utf8');
    const pid = parseInt(text, 10);
    if (pid && !(await servesCluster(pid, cluster))) await file.write(text.replace(/^\d+/, '2147483647'), 0);
  } finally {
    await file.close();
  }
}

/** A server has its data directory among its arguments; a dead one that nobody has waited for has no arguments left. */
async function servesCluster(pid: number, cluster: Cluster): Promise<boolean> {
  if (process.platform !== 'linux') return (await run('ps', ['-p', String(pid), '-o', 'args='])).output.includes(cluster.folder);
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster.folder);
  } catch (error) {
    return codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ESRCH';
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
