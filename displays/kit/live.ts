import { CONTRACT_VERSION } from '#contract/live-terms.ts'
import type { Audience } from '#contract/live.ts'
import type { CarPicture, LobbyPicture } from '#contract/view.ts'
import type { Floor } from '#domain/floor.ts'
import type { Freshness } from './live-freshness.ts'
import { LivePoll } from './live-poll.ts'
import { ownBuild, renewPage } from './live-renew.ts'
import { LiveSocket } from './live-socket.ts'
import { freshnessOf, initialState, liveStep, siteTime, type LiveEffect, type LiveMessage } from './live-state.ts'

export type { Freshness } from './live-freshness.ts'

export interface LiveOptions {
  /** Where the server is; the page's own origin unless told. */
  readonly url?: string
  /** The site, where a server has several. */
  readonly site?: string
  /** Whether the page may be loaded anew now; always, unless told. */
  readonly mayReload?: () => boolean
}

/** Connects a screen to its workshop. The store keeps the last good picture and says how fresh it is. */
export function connectLive(audience: Audience, options: LiveOptions = {}): LiveStore {
  return new LiveStore(audience, options)
}

/** So many attempts in a row without a socket, and the screen polls until it has one. */
const POLL_AFTER = 3
const TICK = 1_000
/** This much more on the wall clock than on the steady one since the last tick: the machine slept, and its line is dead. */
const SLEPT = 5_000

const NOTHING: ReadonlySet<string> = new Set()

export class LiveStore {
  readonly #audience: Audience
  readonly #options: LiveOptions
  readonly #socket: LiveSocket
  readonly #poll: LivePoll
  readonly #timer: ReturnType<typeof setInterval>
  readonly #listeners = new Set<() => void>()
  readonly #build = typeof document === 'undefined' ? '' : ownBuild()
  #state = initialState(this.#build, performance.now())
  #freshness = freshnessOf(this.#state, performance.now())
  #drift = Date.now() - performance.now()

  constructor(audience: Audience, options: LiveOptions) {
    this.#audience = audience
    this.#options = options
    const url = options.url ?? location.origin
    this.#poll = new LivePoll(url, audience, {
      held: () => this.#state.held,
      polled: (answer) => this.#take({ type: 'polled', answer }),
      refused: (code) => this.#take({ type: 'answer', answer: { ok: false, code } }),
      failed: () => this.#take({ type: 'line-down' }),
    })
    this.#socket = new LiveSocket(url, {
      up: () => {
        this.#poll.stop()
        this.#take({ type: 'line-up' })
      },
      down: (failures) => {
        this.#take({ type: 'line-down' })
        if (failures >= POLL_AFTER) this.#poll.start()
      },
      answer: (answer) => this.#take({ type: 'answer', answer }),
      update: (update) => this.#take({ type: 'update', update }),
      heartbeat: (heartbeat) => this.#take({ type: 'heartbeat', heartbeat }),
    })
    this.#timer = setInterval(() => this.#tick(), TICK)
    // A plain request is answered before a socket has shaken hands: the first picture comes by it. Not where it may be
    // refused: there is no such bay, and a browser writes every refused request into its log as an error.
    if (audience.kind !== 'bay') this.#poll.start()
  }

  /** The whole workshop, for wall, board and bay; null before the first picture. */
  get floor(): Floor | null {
    return this.#state.held?.floor ?? null
  }

  get lobby(): LobbyPicture | null {
    return this.#state.held?.lobby ?? null
  }

  get car(): CarPicture | null {
    return this.#state.held?.car ?? null
  }

  /** A new object only when something in it changed. */
  get freshness(): Freshness {
    return this.#freshness
  }

  get rev(): number {
    return this.#state.held?.rev ?? 0
  }

  get epoch(): string | null {
    return this.#state.held?.epoch ?? null
  }

  /** Ids of orders and bays, tickets on a lobby board, that the last update changed. */
  get changedIds(): ReadonlySet<string> {
    return this.#state.held?.changedIds ?? NOTHING
  }

  /** Site time, ms; this machine's own until the first heartbeat. */
  now(): number {
    const { clock } = this.#state
    return clock ? siteTime(clock, performance.now()) : Date.now()
  }

  /** Calls `listener` when picture or freshness change. Returns how to stop it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close(): void {
    clearInterval(this.#timer)
    this.#poll.stop()
    this.#socket.close()
    this.#listeners.clear()
  }

  #tick(): void {
    const drift = Date.now() - performance.now()
    const span = drift - this.#drift
    this.#drift = drift
    if (span > SLEPT) this.#take({ type: 'slept', span })
    this.#take({ type: 'tick' })
  }

  #take(said: DistributedOmit<LiveMessage, 'at'>): void {
    const at = performance.now()
    const before = this.#state
    const { state, effects } = liveStep(before, { ...said, at })
    this.#state = state
    const freshness = freshnessOf(state, at)
    const refreshed = !sameFreshness(freshness, this.#freshness)
    if (refreshed) this.#freshness = freshness
    if (refreshed || state.held !== before.held) for (const listener of this.#listeners) listener()
    for (const effect of effects) this.#do(effect)
  }

  #do(effect: LiveEffect): void {
    const { held } = this.#state
    const { mayReload = () => true, site } = this.#options
    switch (effect) {
      case 'join':
        return this.#socket.join({
          ...(site === undefined ? {} : { site }),
          audience: this.#audience,
          epoch: held?.epoch ?? null,
          rev: held?.rev ?? 0,
          contract: CONTRACT_VERSION,
          build: this.#build,
        })
      case 'ask':
        return held ? this.#socket.range({ epoch: held.epoch, rev: held.rev }) : undefined
      case 'reconnect':
        return this.#socket.reconnect()
      case 'renew':
        return renewPage(mayReload)
    }
  }
}

type DistributedOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

function sameFreshness(a: Freshness, b: Freshness): boolean {
  return a.state === b.state && a.confirmedAt === b.confirmedAt && a.reason === b.reason
}
