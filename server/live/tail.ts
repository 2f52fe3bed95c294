import type { Database } from '#db/connect.ts'
import { catchUpFloor, loadFloor } from '#db/queries/floor.ts'
import { siteRevisions } from '#db/queries/site.ts'
import type { Floor } from '#domain/floor.ts'
import type pg from 'pg'
import type { Logger } from 'pino'
import type { Feed } from './feed.ts'

const CHANNEL = 'bayboard'

/** Others are told at most this often, ms: a hint may be late, the poll below makes it sure. */
const HINT_EVERY = 20
const POLL_EVERY = 1_500
const LISTEN_AGAIN = 2_000
/** So long what is in memory counts as what the database holds; after that it is asked. */
const TRUSTED = 5_000
/** A statement is answered or cancelled by then, so a line that said nothing for so long is dead. */
const SILENT_AFTER = 20_000

/**
 * Follows the log. What other nodes commit is heard by LISTEN, which may fail without a word, and found by a poll of
 * every site's revision, which would be enough by itself. What this node commits is hinted to the others outside of
 * any command: NOTIFY inside a transaction takes a lock of the whole database at commit.
 * A database that says nothing is believed nothing: no floor is given out, and no heartbeat confirms one.
 */
export class Tail {
  readonly #database: Pick<Database, 'db' | 'listen' | 'hangUp'>
  readonly #feed: Feed
  readonly #log: Logger
  readonly #stopListening: () => void
  readonly #hints = new Map<string, number>()
  readonly #catching = new Map<string, Promise<Floor | undefined>>()
  #client: pg.Client | undefined
  #hintTimer: NodeJS.Timeout | undefined
  #pollTimer: NodeJS.Timeout | undefined
  #listenTimer: NodeJS.Timeout | undefined
  #watchTimer: NodeJS.Timeout | undefined
  #confirming: Promise<void> | undefined
  #confirmedAt = -Infinity
  #stopped = false

  constructor(database: Pick<Database, 'db' | 'listen' | 'hangUp'>, feed: Feed, log: Logger) {
    this.#database = database
    this.#feed = feed
    this.#log = log
    this.#stopListening = feed.listen((floor) => this.#hint(floor))
  }

  /** LISTEN first, then read: nothing falls between. */
  async start(): Promise<void> {
    await this.#listen()
    this.#poll()
    this.#watch()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#stopListening()
    clearTimeout(this.#hintTimer)
    clearTimeout(this.#pollTimer)
    clearTimeout(this.#listenTimer)
    clearInterval(this.#watchTimer)
    await Promise.allSettled(this.#catching.values())
    await this.#client?.end().catch(() => undefined)
  }

  /**
   * The floor of a site as committed, from memory while that is sure. undefined where there is none. Rejects where the
   * database does not answer.
   */
  async floor(siteId: string): Promise<Floor | undefined> {
    const known = performance.now() - this.#confirmedAt < TRUSTED ? this.#feed.get(siteId) : undefined
    return known ?? this.#catchUp(siteId)
  }

  /** Resolves when the database has said what it holds, and this node holds the same. Rejects where it does not answer. */
  confirm(): Promise<void> {
    return (this.#confirming ??= this.#compare().finally(() => (this.#confirming = undefined)))
  }

  #hint(floor: Floor): void {
    this.#hints.set(floor.site.id, floor.rev)
    this.#hintTimer ??= setTimeout(() => this.#sendHints(), HINT_EVERY)
  }

  #sendHints(): void {
    this.#hintTimer = undefined
    const hints = [...this.#hints].map(([site, rev]) => ({ site, rev }))
    this.#hints.clear()
    const client = this.#client
    if (!client) return
    client
      .query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(hints)])
      .catch((error: Error) => this.#log.debug({ reason: error.message }, 'a hint to the other nodes was lost'))
  }

  async #listen(): Promise<void> {
    if (this.#stopped) return
    const client = this.#database.listen()
    const lost = () => {
      if (this.#client === client) this.#client = undefined
      if (this.#stopped) return
      client.off('end', lost)
      client.end().catch(() => undefined)
      clearTimeout(this.#listenTimer)
      this.#listenTimer = setTimeout(() => void this.#listen(), LISTEN_AGAIN)
    }
    client.on('error', lost)
    client.on('end', lost)
    client.on('notification', ({ payload }) => this.#heard(payload))
    try {
      await client.connect()
      await client.query('set synchronous_commit = off')
      await client.query(`listen ${CHANNEL}`)
      this.#client = client
    } catch (error) {
      this.#log.warn({ reason: String(error) }, 'not listening to the database; polling goes on')
      lost()
    }
  }

  #heard(payload: string | undefined): void {
    let hints: unknown
    try {
      hints = JSON.parse(payload ?? '[]')
    } catch {
      return
    }
    if (!Array.isArray(hints)) return
    for (const hint of hints as { site?: unknown; rev?: unknown }[]) {
      const known = typeof hint.site === 'string' ? this.#feed.get(hint.site) : undefined
      if (known && typeof hint.rev === 'number' && hint.rev > known.rev)
        this.#catchUp(known.site.id).catch(this.#unread)
    }
  }

  #poll(): void {
    if (this.#stopped) return
    this.confirm()
      .catch(this.#unread)
      .finally(() => {
        if (!this.#stopped) this.#pollTimer = setTimeout(() => this.#poll(), POLL_EVERY)
      })
  }

  /** Cuts what hangs, so that it is tried again on a new line. */
  #watch(): void {
    let since = performance.now()
    this.#watchTimer = setInterval(() => {
      since = Math.max(since, this.#confirmedAt)
      if (performance.now() - since < SILENT_AFTER) return
      since = performance.now()
      this.#database.hangUp()
    }, POLL_EVERY)
  }

  async #compare(): Promise<void> {
    const asked = performance.now()
    const sites = new Map((await siteRevisions(this.#database.db)).map((site) => [site.id, site]))
    const behind = this.#feed.sites().filter(({ site, rev, epoch }) => {
      const stored = sites.get(site.id)
      if (!stored) this.#feed.forget(site.id)
      return stored && (stored.epoch !== epoch || stored.rev > rev)
    })
    await Promise.all(behind.map(({ site }) => this.#catchUp(site.id)))
    this.#confirmedAt = asked
  }

  readonly #unread = (error: Error) => this.#log.warn({ reason: error.message }, 'the database does not answer')

  /** One catching-up of a site at a time; whoever asks meanwhile gets that one's answer. */
  #catchUp(siteId: string): Promise<Floor | undefined> {
    const running = this.#catching.get(siteId)
    if (running) return running
    const catching = this.#read(siteId).finally(() => this.#catching.delete(siteId))
    this.#catching.set(siteId, catching)
    return catching
  }

  async #read(siteId: string): Promise<Floor | undefined> {
    const known = this.#feed.get(siteId)
    // One snapshot for all queries: rows and revision belong together.
    const floor = await this.#database.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((trx) => (known ? catchUpFloor(trx, known) : loadFloor(trx, siteId)))
    if (floor) this.#feed.publish(floor)
    return this.#feed.get(siteId)
  }
}
