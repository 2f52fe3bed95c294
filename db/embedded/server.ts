import { readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { type Cluster, programOf } from './cluster.ts';
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

const logFile = (cluster: Cluster): string => path.join(cluster.folder, 'server.log');

/** The port of the server that runs on the cluster, or ran last. */
export const portOf = (cluster: Cluster): number | undefined =>
  cluster.transport === 'socket' ? socketPort : Number(postmaster(cluster)?.port) || undefined;

/**
 * Starts a server and waits until it takes connections. False if it did not: `whyNot` tells, or somebody else was faster.
 * @param port kept from an earlier start, so that those who know it find the server again
 */
export async function startServer(cluster: Cluster, port = portOf(cluster)): Promise<boolean> {
  if (cluster.transport === 'socket') makePrivateFolder(cluster.host, cluster.account);
  await disarmStalePid(cluster);
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

/** What the server noted about itself: https://www.postgresql.org/docs/18/storage-file-layout.html */
function postmaster(cluster: Cluster): { pid: string; port: string } | undefined {
  try {
    const [pid = '', , , port = ''] = readFileSync(path.join(cluster.folder, 'postmaster.pid'), 'utf8').split('\n');
    return { pid, port };
  } catch {
    return undefined;
  }
}

/**
 * After a power cut, or in a container that starts again, the number in postmaster.pid may by now be some other
 * process's, and PostgreSQL would refuse to start for ever. We write a number no process can have; the rest of the file
 * stays, because PostgreSQL checks by it that no orphaned session still uses the cluster's memory.
 */
async function disarmStalePid(cluster: Cluster): Promise<void> {
  const pid = Number(postmaster(cluster)?.pid);
  if (!pid || process.platform === 'win32' || !isAlive(pid) || (await servesCluster(pid, cluster))) return;
  const file = path.join(cluster.folder, 'postmaster.pid');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, '2147483647'));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A server works inside its data directory. */
async function servesCluster(pid: number, cluster: Cluster): Promise<boolean> {
  if (process.platform !== 'linux') return (await run('ps', ['-p', String(pid), '-o', 'args='])).output.includes(cluster.folder);
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster.folder;
  } catch {
    return false;
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
