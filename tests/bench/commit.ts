/** The yardstick for commands: transactions of the same statements, by the same driver, with no rule and no screen. */
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { connect, type Database } from '../../db/connect.ts'
import { migrateToLatest } from '../../db/migrate.ts'
import type { Workshop } from '../../server/commands/revise.ts'
import { runCommand } from '../../server/commands/run.ts'
import { Turns } from '../../server/commands/turns.ts'
import type { Command } from '../../server/domain/command.ts'
import type { Floor } from '../../server/domain/floor.ts'
import { Feed } from '../../server/live/feed.ts'
import { loadFloor } from '../../db/queries/floor.ts'
import { seed } from '../support/house.ts'
import { busyFloor, SAMPLE_NOW } from '../support/sample-floor.ts'

const clock = { now: () => SAMPLE_NOW, real: () => SAMPLE_NOW, rate: 1 }

export interface Yard {
  readonly database: Database
  readonly workshop: Workshop
  readonly sites: readonly string[]
  /** Reads all floors again. */
  reload(): Promise<void>
  stop(): Promise<void>
}

/** A database with so many busy workshops, or workshops like `floor`, in a temporary folder, fsync on. */
export async function openYard(sites: number, open = 100, floor = busyFloor(open)): Promise<Yard> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bayboard-bench-'))
  chmodSync(dataDir, 0o711)
  const database = await connect({ databaseUrl: undefined, dataDir, poolSize: 10 })
  await migrateToLatest(database.db)
  const feed = new Feed()
  const names = Array.from({ length: sites }, (_, index) => `site-${index}`)
  for (const id of names) await seed(database, { ...floor, site: { ...floor.site, id } }, clock)
  const reload = async () => {
    for (const id of names) {
      const floor = await loadFloor(database.db, id)
      if (floor) feed.publish(floor)
    }
  }
  await reload()
  return {
    database,
    sites: names,
    reload,
    workshop: { db: database.db, floors: feed, turns: new Turns(), clockOf: () => clock },
    async stop() {
      await database.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

let spots = 0

/** The next move of a bench: one of the waiting cars to a spot where nobody ever was. */
function parkCommand(floor: Floor): Command {
  const spot = `S${++spots}`
  const orders = [...floor.orders.values()].filter((order) => order.place.kind !== 'bay' && order.handedOverAt !== null)
  return { type: 'move-car', orderId: orders[spots % orders.length]!.id, to: 'parking', spot, seen: 0, anyway: true }
}

export async function park(yard: Yard, siteId: string): Promise<void> {
  const floor = yard.workshop.floors.get(siteId)!
  const personId = floor.people.keys().next().value!
  const answer = await runCommand(yard.workshop, siteId, {
    id: randomUUID(),
    personId,
    terminal: 'bench',
    command: parkCommand(floor),
  })
  if (!answer.ok) throw new Error(answer.text.en)
}

interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** What one real command says to the database, to be said again without it. */
async function record(yard: Yard, siteId: string): Promise<Statement[]> {
  const statements: Statement[] = []
  let recording = true
  const connectPool = yard.database.pool.connect.bind(yard.database.pool)
  const pool = yard.database.pool as unknown as { connect: unknown }
  pool.connect = (callback?: (...of: unknown[]) => void) => {
    const listening = (client: pg.PoolClient) => {
      const query = client.query.bind(client) as (...of: unknown[]) => unknown
      ;(client as unknown as { query: unknown }).query = (...of: unknown[]) => {
        const [first, values] = of
        const text = typeof first === 'string' ? first : (first as { text?: string }).text
        if (text && recording)
          statements.push({
            text,
            values: (values as unknown[] | undefined) ?? (first as { values?: unknown[] }).values ?? [],
          })
        return query(...of)
      }
      return client
    }
    return callback
      ? connectPool((error, client, done) => callback(error, client && listening(client), done))
      : connectPool().then(listening)
  }
  await park(yard, siteId)
  recording = false
  pool.connect = connectPool
  return statements
}

export interface BareWriter {
  /** One transaction of the same writes on one site; nobody else may write there. */
  write(): Promise<void>
}

/** Says a recorded command's statements again and again, each time under a new id and revision. */
export async function bareWriter(yard: Yard, siteId: string): Promise<BareWriter> {
  const before = yard.workshop.floors.get(siteId)!.rev
  const statements = await record(yard, siteId)
  const { rev } = yard.workshop.floors.get(siteId)!
  if (rev !== before + 1 || statements.length < 6)
    throw new Error(`recorded ${statements.length} statements, revision ${rev}`)
  const commandId = statements.flatMap(({ values }) => values).find((value) => /^[0-9a-f-]{36}$/.test(String(value)))
  let next = rev
  return {
    async write() {
      const id = randomUUID()
      next += 1
      const client = await yard.database.pool.connect()
      try {
        for (const { text, values } of statements)
          await client.query(
            text,
            values.map((value) => (value === commandId ? id : value === rev ? next : value)),
          )
      } finally {
        client.release()
      }
    },
  }
}

/** How long bare transactions take each, ms, begun one every so many ms: a machine that rests between them answers slower. */
export async function bareCommits(count: number, every: number): Promise<number[]> {
  const yard = await openYard(1)
  try {
    const writer = await bareWriter(yard, yard.sites[0]!)
    const took: number[] = []
    for (let n = 0; n < count; n++) {
      const began = performance.now()
      await writer.write()
      took.push(performance.now() - began)
      await new Promise((done) => setTimeout(done, every))
    }
    return took
  } finally {
    await yard.stop()
  }
}
