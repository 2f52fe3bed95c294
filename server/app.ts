import { connect, type Database } from '#db/connect.ts'
import type { Channel } from '#domain/message.ts'
import { LEAST_WARRANTIES } from '#domain/visit/repair-warranty.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { loadStay } from '#db/queries/rating.ts'
import { allSites, siteById } from '#db/queries/site.ts'
import { createAdaptorServer } from '@hono/node-server'
import type { Server as HttpServer } from 'node:http'
import { resolve } from 'node:path'
import { pino, type Logger } from 'pino'
import { buildOf } from './build.ts'
import { worldClock, type Clock } from './clock.ts'
import { openAlbum } from './commands/album.ts'
import { remindAdvisors } from './commands/ask-reminder.ts'
import { closeForgottenClocks } from './commands/closing-time.ts'
import { forgetUnnamedPhotos } from './commands/photo.ts'
import { callManager } from './commands/reception-alerts.ts'
import type { Workshop } from './commands/revise.ts'
import { Turns } from './commands/turns.ts'
import type { Config } from './config.ts'
import { findChromium } from './documents/chromium.ts'
import { printerOf } from './documents/printer.ts'
import { Duties, type Duty } from './duties.ts'
import { httpApp } from './http/app.ts'
import { limitsOf } from './http/limits.ts'
import { listen, urlOf } from './listen.ts'
import { Feed } from './live/feed.ts'
import { Live } from './live/sockets.ts'
import { Tail } from './live/tail.ts'
import { mailBy } from './messages/mail.ts'
import { MessageSender } from './messages/sender.ts'
import { smsBy } from './messages/sms.ts'

/** What tests and the demonstration bring along instead of the usual parts. */
export interface Overrides {
  readonly database?: Database
  readonly clockOf?: (siteId: string) => Clock
  readonly log?: Logger
  /** Folder of the built screens. */
  readonly dist?: string
  /** The house does nothing by itself: rounds are made by hand, `duties.look()`. */
  readonly idle?: boolean
}

export interface Bayboard {
  readonly url: string
  readonly port: number
  readonly workshop: Workshop
  readonly feed: Feed
  readonly tail: Tail
  readonly duties: Duties
  readonly log: Logger
  /** No new commands, screens told, running ones finished, everything closed. */
  stop(): Promise<void>
}

/** What is done without being asked, when its time has come. */
const DUTIES: readonly Duty[] = [closeForgottenClocks, callManager]

/** What is being asked when we stop gets so long to be answered, ms. */
const LAST_REQUESTS = 3_000

/** Puts the house together and opens its doors. Throws an Error of one sentence where it cannot. */
export async function startBayboard(config: Config, overrides: Overrides = {}): Promise<Bayboard> {
  const log = overrides.log ?? pino({ level: config.logLevel })
  const database =
    overrides.database ?? (await connect({ ...config, poolSize: config.databasePoolSize, log: plainLog(log) }))
  try {
    await migrateToLatest(database.db)
    return await open(config, overrides, database, log)
  } catch (error) {
    if (!overrides.database) await database.stop()
    throw error
  }
}

async function open(config: Config, overrides: Overrides, database: Database, log: Logger): Promise<Bayboard> {
  const { db } = database
  const clockOf = overrides.clockOf ?? (() => worldClock)
  const dist = overrides.dist ?? resolve(import.meta.dirname, '..', 'dist')
  const album = openAlbum(config.photosDir)
  const feed = new Feed()
  const tail = new Tail(database, feed, log)
  const mail = config.mail && mailBy(config.mail)
  const gateways = { ...(config.sms ? { sms: smsBy(config.sms) } : {}), ...(mail ? { email: mail.send } : {}) }
  const channels = Object.keys(gateways) as Channel[]
  const workshop: Workshop = { db, floors: feed, turns: new Turns(), channels, clockOf }
  const secrets = new Map<string, string>()
  let site: string | undefined
  let stopping = false
  const shared = {
    feed,
    build: buildOf(dist),
    publicUrl: config.publicUrl,
    secure: config.publicUrl?.startsWith('https:') ?? false,
    defaultSite: async () => (site ??= (await allSites(db))[0]?.id),
    secretOf: async (siteId: string) => {
      const secret = secrets.get(siteId) ?? (await siteById(db, siteId))?.secret
      if (secret !== undefined) secrets.set(siteId, secret)
      return secret
    },
  }
  const chromium = findChromium(config.chromiumPath)
  const app = httpApp({
    ...shared,
    printer: chromium === undefined ? undefined : printerOf(chromium, () => urlOf(config.host, port)),
    workshop,
    album,
    floorOf: (siteId) => tail.floor(siteId),
    live: () => live,
    log,
    dist,
    isStopping: () => stopping,
    hops: config.trustedHops ?? 0,
    warranties: config.warranties ?? LEAST_WARRANTIES,
    limits: limitsOf(database),
    channels,
  })
  const floors = async () => {
    const sites = await allSites(db)
    return (await Promise.all(sites.map(({ id }) => tail.floor(id)))).flatMap((floor) => floor ?? [])
  }
  const tidyAlbum: Duty = (house, floor) => forgetUnnamedPhotos(house, album, floor)
  const duties = new Duties(workshop, floors, [...DUTIES, remindAdvisors(config.remindAfterMinutes), tidyAlbum], log)
  const messages = new MessageSender({ db, gateways, publicUrl: config.publicUrl, log })
  const server = createAdaptorServer({ fetch: app.fetch }) as HttpServer
  // Sockets before listening, or the first screens would find nobody.
  const live = new Live(server, {
    ...shared,
    tail,
    clockOf,
    visitOf: (siteId, orderId) => loadStay(db, siteId, orderId),
  })
  await tail.start()
  const port = await listen(server, config)
  if (!overrides.idle) duties.start()
  messages.start()
  return {
    url: config.publicUrl ?? urlOf(config.host, port),
    port,
    workshop,
    feed,
    tail,
    duties,
    log,
    async stop() {
      stopping = true
      // A phone that fell silent in the middle of a request would keep the doors open for ever.
      const cut = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS)
      await live.stop()
      clearTimeout(cut)
      await duties.stop()
      await messages.stop()
      mail?.close()
      await workshop.turns.idle()
      await tail.stop()
      if (!overrides.database) await database.stop()
    },
  }
}

function plainLog(log: Logger) {
  return { info: (text: string) => log.info(text), warn: (text: string) => log.warn(text) }
}
