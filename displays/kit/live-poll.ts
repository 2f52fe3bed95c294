import type { Audience, PollAnswer } from '#contract/live.ts'
import type { Problem } from '#contract/answer.ts'
import { fetchJson } from './fetch-json.ts'

const EVERY = 5_000

export interface PollListener {
  held(): { readonly epoch: string; readonly rev: number } | null
  polled(answer: PollAnswer): void
  refused(code: 'not-set-up' | 'no-such-bay'): void
  failed(): void
}

/** Asks for the same by plain requests, where a proxy or a television does not let a websocket through. */
export class LivePoll {
  readonly #url: string
  readonly #audience: Audience
  readonly #listener: PollListener
  #timer: ReturnType<typeof setTimeout> | undefined
  #running = false

  constructor(url: string, audience: Audience, listener: PollListener) {
    this.#url = url
    this.#audience = audience
    this.#listener = listener
  }

  start(): void {
    // A customer's pass does not travel in addresses, so a car cannot be polled.
    if (this.#running || this.#audience.kind === 'car') return
    this.#running = true
    void this.#poll()
  }

  stop(): void {
    this.#running = false
    clearTimeout(this.#timer)
  }

  async #poll(): Promise<void> {
    const answered = await fetchJson<PollAnswer | Problem>(this.#address()).catch(() => null)
    if (!this.#running) return
    this.#tell(answered?.body, answered?.status)
    this.#timer = setTimeout(() => void this.#poll(), EVERY * (0.8 + Math.random() * 0.4))
  }

  #tell(body: PollAnswer | Problem | undefined, status: number | undefined): void {
    if (body && 'update' in body) this.#listener.polled(body)
    else if (body?.code === 'not-set-up') this.#listener.refused('not-set-up')
    else if (body && status === 404) this.#listener.refused('no-such-bay')
    else this.#listener.failed()
  }

  #address(): string {
    const held = this.#listener.held()
    const query = new URLSearchParams()
    if (held) query.set('epoch', held.epoch)
    if (held) query.set('since', String(held.rev))
    if (this.#audience.kind === 'bay') query.set('bay', this.#audience.bay)
    // Where nothing is held yet it is the address that the page asks for beforehand (`preload` in its index.html).
    const asked = query.toString()
    return `${this.#url}/api/live/${this.#audience.kind}${asked && `?${asked}`}`
  }
}
