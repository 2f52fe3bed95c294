import type { Floor } from '#domain/floor.ts'
import type { Logger } from 'pino'
import type { Workshop } from './commands/revise.ts'

/** What the house does by itself when its time has come. Looks at a site, and does nothing where nothing is due. */
export type Duty = (workshop: Workshop, floor: Floor) => Promise<void>

/** How often it looks, real ms. */
const LOOK_EVERY = 10_000

/**
 * Looks after all sites, round by round, until it is stopped. Every node has one: a duty is done in a revision of its
 * site, so that of two who find it due one does it. What fails is tried again with the next round.
 */
export class Duties {
  readonly #workshop: Workshop
  readonly #floors: () => Promise<readonly Floor[]>
  readonly #duties: readonly Duty[]
  readonly #log: Logger
  #timer: NodeJS.Timeout | undefined
  #round: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(workshop: Workshop, floors: () => Promise<readonly Floor[]>, duties: readonly Duty[], log: Logger) {
    this.#workshop = workshop
    this.#floors = floors
    this.#duties = duties
    this.#log = log
  }

  start(): void {
    if (this.#stopped) return
    this.#timer = setTimeout(() => {
      this.#round = this.look().catch((error: Error) =>
        this.#log.warn({ reason: error.message }, 'what was due could not be done; it is tried again'),
      )
      void this.#round.then(() => this.start())
    }, LOOK_EVERY)
  }

  /** One round. */
  async look(): Promise<void> {
    for (const floor of await this.#floors())
      for (const duty of this.#duties) if (!this.#stopped) await duty(this.#workshop, floor)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#round
  }
}
