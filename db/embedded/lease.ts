import pg from 'pg'
import { codeOf } from './error.ts'

/**
 * Who uses the server is known to the server itself: every user holds a shared advisory lock on a session of its own,
 * and the session ends with its process, however that ends. No files, no process numbers, nothing to go stale.
 */
const inUse = 1_650_555_234

export interface Lease {
  client: pg.Client
  /** Resolves when the session is gone, by our doing or not. */
  ended: Promise<void>
}

/** Errors of a server that is starting or stopping, or that took too long: wait and ask again. */
const passing = ['57P03', '57P01', 'ECONNRESET', 'EPIPE', '53300']

/**
 * Becomes a user of the server. 'absent': nobody listens there. 'busy': it is starting, or its last user is stopping it.
 * Other errors (a wrong password, somebody else's socket) are thrown.
 */
export async function join(connection: pg.ClientConfig): Promise<Lease | 'absent' | 'busy'> {
  const client = new pg.Client({
    ...connection,
    database: 'postgres',
    application_name: 'bayboard lease',
    connectionTimeoutMillis: 5_000,
  })
  client.on('error', () => {}) // a lost session is told by 'end'
  const ended = new Promise<void>((resolve) => client.once('end', resolve))
  try {
    await client.connect()
    if (await ask(client, 'pg_try_advisory_lock_shared')) return { client, ended }
    await client.end()
    return 'busy'
  } catch (error) {
    client.end().catch(() => {})
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return 'absent'
    if (passing.includes(code ?? '') || code === undefined) return 'busy'
    throw error
  }
}

/** Stops being a user. True for the last one: until its session ends nobody else can join, so it may stop the server. */
export async function leave({ client }: Lease): Promise<boolean> {
  await ask(client, 'pg_advisory_unlock_shared')
  return ask(client, 'pg_try_advisory_lock')
}

async function ask(client: pg.Client, lock: string): Promise<boolean> {
  const { rows } = await client.query<{ granted: boolean }>(`SELECT ${lock}(${inUse}) AS granted`)
  return rows[0]?.granted === true
}
