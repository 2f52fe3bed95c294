import {
  CONTRACT_VERSION,
  HEARTBEAT_EVERY,
  join as joinSchema,
  range as rangeSchema,
  type Audience,
  type Heartbeat,
  type Join,
  type JoinAnswer,
  type SocketAnswer,
  type Update,
} from '#contract/live.ts'
import type { ConnectedScreen, ScreenList } from '#contract/screen-list.ts'
import { baysOf, type Floor } from '#domain/floor.ts'
import type { Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import type { Clock } from '../clock.ts'
import { isOwnOrigin } from '../origin.ts'
import type { FloorViewer } from '../views/floor.ts'
import { broadcastFloor, siteRoom, viewerRoom, type Screens, type ScreenSocket } from './broadcast.ts'
import type { Feed } from './feed.ts'
import { readPass } from './pass.ts'
import { carRoom, lobbyRoom, PublicFeed, type VisitOf } from './public-feed.ts'
import { watchSlowScreens } from './slow-screens.ts'
import type { Tail } from './tail.ts'
import { floorUpdate, pack, type Held } from './update.ts'

export interface LiveDeps {
  readonly feed: Feed
  readonly tail: Tail
  readonly clockOf: (siteId: string) => Clock
  /** The site that a screen without one belongs to; undefined before set-up. */
  readonly defaultSite: () => Promise<string | undefined>
  readonly secretOf: (siteId: string) => Promise<string | undefined>
  readonly visitOf: VisitOf
  readonly build: () => string
  readonly publicUrl: string | undefined
}

/** Screens come back after a random part of this when the server stops, ms. */
const COME_BACK_WITHIN = 3_000

/** An answer with the floor it was taken from and the room where the next ones are told. */
type Located =
  | { readonly ok: true; readonly update: Update; readonly floor: Floor; readonly room: string }
  | Extract<JoinAnswer, { readonly ok: false }>

/** The sockets of one node. Facts go out; no command comes in. */
export class Live {
  readonly io: Screens
  readonly #deps: LiveDeps
  readonly #public: PublicFeed
  readonly #stops: (() => void)[]

  constructor(http: HttpServer, deps: LiveDeps) {
    this.#deps = deps
    this.io = new Server(http, {
      // Long polling would need sticky sessions behind a balancer; walls that cannot hold a socket poll /api/live.
      transports: ['websocket'],
      // Engine.IO's recovery keeps packets for clients that may never return, and fails after a quiet minute; a screen
      // says what revision it holds and gets the rest, so nothing is kept here.
      serveClient: false,
      maxHttpBufferSize: 64 * 1024,
      pingInterval: 10_000,
      pingTimeout: 10_000,
      // Compression costs each socket memory and each patch time; patches are small.
      perMessageDeflate: false,
      // Socket.IO takes any page's websocket by default, and Hono's middleware does not run here.
      allowRequest: (request, decide) => {
        const own = isOwnOrigin(request.headers.origin, request.headers.host, deps.publicUrl)
        decide(own ? null : 'foreign origin', own)
      },
    })
    this.io.engine.on('headers', (headers: Record<string, string>) => {
      headers['x-content-type-options'] = 'nosniff'
      headers['cache-control'] = 'no-store'
    })
    this.io.on('connection', (socket) => this.#welcome(socket))
    this.#public = new PublicFeed(this.io, deps.feed, deps.clockOf, deps.visitOf)
    const beat = setInterval(() => void this.#beat().catch(() => undefined), HEARTBEAT_EVERY)
    this.#stops = [
      broadcastFloor(this.io, deps.feed),
      watchSlowScreens(this.io),
      () => clearInterval(beat),
      () => this.#public.stop(),
    ]
  }

  /** Tells the screens, so that they come back at different moments, and closes, with the HTTP server when it has answered all. */
  async stop(): Promise<void> {
    for (const stop of this.#stops) stop()
    this.io.emit('restarting', COME_BACK_WITHIN)
    await new Promise((resolve) => setTimeout(resolve, 50))
    await this.io.close()
  }

  /** The same as a socket gets, for walls that poll. */
  async answer(siteId: string | undefined, who: Audience, held: Held): Promise<Located> {
    const id = siteId ?? (await this.#deps.defaultSite())
    const floor = id === undefined ? undefined : await this.#deps.tail.floor(id)
    if (!floor) return { ok: false, code: 'not-set-up' }
    const site = floor.site.id
    if (who.kind === 'lobby')
      return { ok: true, floor, room: lobbyRoom(site), update: this.#public.lobbyPicture(floor) }
    if (who.kind === 'car') return this.#car(floor, who.pass)
    const viewer = viewerOf(floor, who)
    if (!viewer) return { ok: false, code: 'no-such-bay' }
    const update = floorUpdate(this.#deps.feed, floor, viewer, held)
    return { ok: true, floor, room: viewerRoom(site, viewer), update }
  }

  async #car(floor: Floor, pass: string): Promise<Located> {
    const { id } = floor.site
    const secret = await this.#deps.secretOf(id)
    const orderId = secret && readPass(secret, pass, this.#deps.clockOf(id).real())?.orderId
    if (!orderId) return { ok: false, code: 'no-such-car' }
    const newest = this.#deps.feed.get(id) ?? floor
    const update = await this.#public.carPicture(newest, orderId)
    return { ok: true, floor: newest, room: carRoom(id, orderId), update }
  }

  /** The screens of a workshop that hang on this node. */
  screens(floor: Floor): ScreenList {
    const { site } = floor
    const screens = [...this.io.of('/').sockets.values()].flatMap((socket): ConnectedScreen[] => {
      const { joined, behindSince } = socket.data
      if (!joined || !socket.rooms.has(siteRoom(site.id))) return []
      const { audience, build } = joined
      const bay = audience.kind === 'bay' ? audience.bay : null
      return [{ kind: audience.kind, bay, build, since: socket.handshake.issued, behind: behindSince !== undefined }]
    })
    const bays = baysOf(floor).map((bay) => bay.no)
    const { name, timeZone } = site
    return {
      site: { name, timeZone },
      bays,
      now: this.#deps.clockOf(site.id).now(),
      build: this.#deps.build(),
      screens,
    }
  }

  heartbeat(floor: Floor): Heartbeat {
    const clock = this.#deps.clockOf(floor.site.id)
    return { epoch: floor.epoch, rev: floor.rev, build: this.#deps.build(), now: clock.now(), rate: clock.rate }
  }

  /** A heartbeat says what the database holds now: without its word there is none, and screens say that they are not live. */
  async #beat(): Promise<void> {
    await this.#deps.tail.confirm()
    for (const floor of this.#deps.feed.sites())
      this.io.to(siteRoom(floor.site.id)).emit('heartbeat', this.heartbeat(floor))
  }

  #welcome(socket: ScreenSocket): void {
    // A frame that is no message of ours ends in an answer or in silence, never in an error of the server.
    socket.on('join', (message: unknown, answer: unknown) => {
      const parsed = joinSchema.safeParse(message)
      void this.#join(socket, parsed.success ? parsed.data : undefined).then(reply(answer), () => undefined)
    })
    socket.on('range', (message: unknown, answer: unknown) => {
      const parsed = rangeSchema.safeParse(message)
      const { joined } = socket.data
      const again = parsed.success && joined ? { ...joined, epoch: parsed.data.epoch, rev: parsed.data.rev } : undefined
      void this.#join(socket, again).then(reply(answer), () => undefined)
    })
  }

  async #join(socket: ScreenSocket, asked: Join | undefined): Promise<SocketAnswer> {
    if (!asked) return { ok: false, code: 'bad-request' }
    if (asked.contract !== CONTRACT_VERSION) return { ok: false, code: 'old-contract' }
    const answer = await this.answer(asked.site, asked.audience, asked)
    if (!answer.ok) return answer
    const { room, floor } = answer
    for (const old of socket.rooms) if (old !== socket.id) void socket.leave(old)
    void socket.join([room, siteRoom(floor.site.id)])
    // Something was committed between the picture and the room: nobody told this screen, so it is answered anew.
    if (this.#deps.feed.get(floor.site.id) !== floor) return this.#join(socket, asked)
    Object.assign(socket.data, { joined: asked, room, resend: () => void this.#resend(socket, asked) })
    delete socket.data.behindSince
    socket.emit('heartbeat', this.heartbeat(floor))
    return { ok: true, update: pack(answer.update) }
  }

  /** After a screen fell behind: the whole picture, as if it were new. Without one, the next heartbeat makes it ask. */
  async #resend(socket: ScreenSocket, asked: Join): Promise<void> {
    const answer = await this.answer(asked.site, asked.audience, { epoch: null, rev: 0 }).catch(() => undefined)
    if (answer?.ok) socket.emit('update', pack(answer.update))
  }
}

function viewerOf(floor: Floor, who: Audience): FloorViewer | undefined {
  if (who.kind === 'wall' || who.kind === 'board') return { kind: who.kind }
  if (who.kind !== 'bay') return undefined
  for (const bay of floor.bays.values()) if (bay.no === who.bay) return { kind: 'bay', bayId: bay.id }
  return undefined
}

function reply(answer: unknown): (value: SocketAnswer) => void {
  return (value) => {
    if (typeof answer === 'function') answer(value)
  }
}
