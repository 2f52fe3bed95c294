import type { Channel } from '#domain/message.ts'
import { addressOf, claimMessage, retryMessage, settleMessage, type Claimed } from '#db/queries/message.ts'
import type { DB } from '#db/schema.ts'
import { messageText } from '#words/message.ts'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import { WillNeverGo, type Send } from './send.ts'

const LOOK_EVERY = 2_000
/** Waits between tries, seconds; after the last it has failed, and staff see it. */
const WAITS = [10, 30, 120, 600, 1_800, 7_200]

export interface SenderDeps {
  readonly db: Kysely<DB>
  readonly gateways: Partial<Record<Channel, Send>>
  /** Origin under which customers reach us; without one messages carry no link. */
  readonly publicUrl: string | undefined
  readonly log: Logger
}

/**
 * Sends what waits in the outbox, one after the other. A message is claimed for a while before it is sent, so that of
 * several nodes one sends it; one that died in the middle leaves it to the others, who send it under the same key.
 * Texts and addresses never go to the log.
 */
export class MessageSender {
  readonly #deps: SenderDeps
  readonly #channels: Channel[]
  #timer: NodeJS.Timeout | undefined
  #working: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(deps: SenderDeps) {
    this.#deps = deps
    this.#channels = Object.keys(deps.gateways) as Channel[]
  }

  start(): void {
    if (this.#channels.length === 0 || this.#stopped) return
    this.#working = this.#sendAll()
      .catch((error: Error) => this.#deps.log.warn({ reason: error.message }, 'the outbox cannot be read'))
      .finally(() => {
        if (!this.#stopped) this.#timer = setTimeout(() => this.start(), LOOK_EVERY)
      })
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#working
  }

  async #sendAll(): Promise<void> {
    for (;;) {
      const claimed = this.#stopped ? undefined : await claimMessage(this.#deps.db, this.#channels)
      if (!claimed) return
      await this.#send(claimed)
    }
  }

  async #send(claimed: Claimed): Promise<void> {
    const { db, gateways, log } = this.#deps
    try {
      await gateways[claimed.channel]?.(...(await this.#addressed(claimed)), claimed.id)
    } catch (error) {
      const failure = (error as Error).message
      const wait = WAITS[claimed.tries - 1]
      log.warn({ message: claimed.id, tries: claimed.tries, failure }, 'a message did not go')
      if (error instanceof WillNeverGo || wait === undefined) return settleMessage(db, claimed, 'failed', failure)
      return retryMessage(db, claimed, wait, failure)
    }
    await settleMessage(db, claimed, 'sent')
  }

  /** Address and words. */
  async #addressed(claimed: Claimed): Promise<[to: string, text: string]> {
    if (claimed.expired) throw new WillNeverGo('too late')
    const found = await addressOf(this.#deps.db, claimed)
    const to = claimed.channel === 'sms' ? found?.phone : found?.email
    if (!found || !to) throw new WillNeverGo('no address')
    const { publicUrl } = this.#deps
    const link = publicUrl === undefined ? '' : `${publicUrl}/follow#${found.claimCode}`
    return [to, messageText(claimed.message, claimed.lang, { ...found, link })]
  }
}
