import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { accountFor } from '../../db/embedded/account.ts'
import { stage } from '../../db/embedded/binaries.ts'
import { findPackage } from '../../db/embedded/package.ts'
import { run } from '../../db/embedded/run.ts'
import { type Embedded, startEmbedded } from '../../db/embedded/start.ts'
import { temporaryFolder } from '../support/postgres.ts'

const root = temporaryFolder()
const dataDir = path.join(root, 'workshop')
const cluster = path.join(dataDir, 'postgres')
const pidFile = path.join(cluster, 'postmaster.pid')

const processes: ChildProcess[] = []
const running: Embedded[] = []
afterAll(async () => {
  for (const child of processes) child.kill('SIGKILL')
  await Promise.all(running.map(({ stop }) => stop()))
  rmSync(root, { recursive: true, force: true })
})

async function start(options: Parameters<typeof startEmbedded>[0]): Promise<Embedded> {
  const embedded = await startEmbedded(options)
  running.push(embedded)
  return embedded
}

async function ask({ connection }: Embedded, statement: string): Promise<unknown> {
  const client = new pg.Client(connection)
  await client.connect()
  const { rows } = await client.query<unknown[]>({ text: statement, rowMode: 'array' }).finally(() => client.end())
  return rows[0]?.[0]
}

const serverPid = (): number => parseInt(readFileSync(pidFile, 'utf8'), 10)
const startTime = (embedded: Embedded) => ask(embedded, 'SELECT pg_postmaster_start_time()::text')

test('two nodes that start at the same moment on a new folder share one server, and the last to stop stops it', async () => {
  const [first, second] = await Promise.all([start({ dataDir }), start({ dataDir })])
  expect(second.connection).toEqual(first.connection)
  await ask(first, 'CREATE TABLE repair_order (number text)')
  await ask(second, "INSERT INTO repair_order VALUES ('RO-1')")
  await first.stop()
  expect(await ask(second, 'SELECT number FROM repair_order')).toBe('RO-1')
  await second.stop()
  expect(existsSync(pidFile)).toBe(false)
})

test('the server of a node that was killed is taken over as it runs, and stopped by who took it over', async () => {
  const script = path.join(import.meta.dirname, '../support/embedded-user.ts')
  const node = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  processes.push(node)
  await once(node.stdout, 'data')
  const orphan = serverPid()
  node.kill('SIGKILL')
  await once(node, 'exit')

  const next = await start({ dataDir })
  expect(serverPid()).toBe(orphan)
  expect(await ask(next, 'SELECT number FROM repair_order')).toBe('RO-1')
  await next.stop()
  expect(existsSync(pidFile)).toBe(false)
})

test('when PostgreSQL is killed it comes back by itself, with every order that was confirmed', async () => {
  const back = Promise.withResolvers<void>()
  const log = { warn: () => {}, info: () => back.resolve() }
  const embedded = await start({ dataDir, log })
  const before = await startTime(embedded)
  await ask(embedded, "INSERT INTO repair_order SELECT 'RO-' || n FROM generate_series(2, 500) n")
  process.kill(serverPid(), 'SIGKILL')
  await back.promise
  expect(await startTime(embedded)).not.toBe(before)
  expect(await ask(embedded, 'SELECT count(*)::int FROM repair_order')).toBe(500)
  await embedded.stop()
})

test('a server that died starts again though its process number is by now somebody else’s', async () => {
  // One that PostgreSQL, run by the same account, could take for itself.
  const stranger = spawn('/bin/sleep', ['60'], { cwd: '/', ...(await accountFor(cluster)) })
  processes.push(stranger)
  writeFileSync(pidFile, `${stranger.pid}\n${cluster}\n0\n5432\n/tmp\n\n        0         0\nready   \n`)
  const embedded = await start({ dataDir })
  expect(serverPid()).not.toBe(stranger.pid)
  expect(await ask(embedded, 'SELECT count(*)::int FROM repair_order')).toBe(500)
  await embedded.stop()
})

test('nobody else on the machine can read the data or reach the server', async () => {
  const embedded = await start({ dataDir })
  const socket = String(embedded.connection.host)
  for (const folder of [cluster, socket]) expect(statSync(folder).mode & 0o077).toBe(0)
  expect(await ask(embedded, 'SHOW listen_addresses')).toBe('')
  expect(Buffer.byteLength(`${socket}/.s.PGSQL.5432`)).toBeLessThan(100)
  await embedded.stop()
})

test.runIf(process.getuid?.() === 0)(
  'started by root, PostgreSQL runs as another account, and strangers stay outside',
  async () => {
    const embedded = await start({ dataDir })
    const socket = String(embedded.connection.host)
    expect(statSync(cluster).uid).not.toBe(0)
    const stranger = { uid: 65_533, gid: 65_533 }
    expect((await run('/bin/cat', [path.join(cluster, 'PG_VERSION')], stranger)).ok).toBe(false)
    expect((await run('/bin/ls', [socket], stranger)).ok).toBe(false)
    expect((await run('/bin/ls', [dataDir], stranger)).ok).toBe(false)
    await embedded.stop()
  },
)

test('two workshops on one machine, each in its folder, know nothing of each other', async () => {
  const other = await start({ dataDir: path.join(root, 'other') })
  const embedded = await start({ dataDir })
  expect(await ask(embedded, 'SELECT count(*)::int FROM repair_order')).toBe(500)
  expect(await ask(other, "SELECT to_regclass('repair_order')")).toBe(null)
  await embedded.stop()
  expect(await ask(other, 'SHOW fsync')).toBe('on')
  await other.stop()
})

test('without sockets it listens on loopback only, behind a random password', async () => {
  const folder = path.join(root, 'loopback')
  const embedded = await start({ dataDir: folder, transport: 'loopback' })
  const second = await start({ dataDir: folder, transport: 'loopback' })
  expect(second.connection).toEqual(embedded.connection)
  expect(await ask(embedded, 'SHOW listen_addresses')).toBe('127.0.0.1')
  const guess = { ...embedded, connection: { ...embedded.connection, password: 'bayboard' } }
  await expect(ask(guess, 'SELECT 1')).rejects.toThrow('password authentication failed')
  expect(statSync(path.join(folder, 'postgres', 'bayboard-password')).mode & 0o777).toBe(0o600)
  await second.stop()
  await embedded.stop()
})

test('an installation without its install scripts lacks library links; they are made before PostgreSQL starts', async () => {
  const source = findPackage()
  const links: { target: string; source: string }[] = JSON.parse(
    readFileSync(path.join(source.native, 'pg-symlinks.json'), 'utf8'),
  )
  const bare = { native: path.join(root, 'bare', 'native'), version: '18' }
  const missing = new Set(links.map(({ target }) => path.join(source.native, '..', target)))
  cpSync(source.native, bare.native, { recursive: true, filter: (file) => !missing.has(file) })

  const bin = stage(bare, root)
  for (const link of links) {
    const made = readlinkSync(path.join(root, 'postgres-18', link.target))
    expect(made).toBe(path.basename(link.source))
  }
  expect((await run(path.join(bin, 'postgres'), ['--version'])).output).toMatch(/PostgreSQL.* 18/)
  expect(stage(bare, root)).toBe(bin)
})

test('where we bring no PostgreSQL, one sentence says what to set', () => {
  expect(() => findPackage('sunos-sparc')).toThrow(
    /^Bayboard brings no PostgreSQL for sunos-sparc: set DATABASE_URL .*\.$/,
  )
})
