import { randomUUID } from 'node:crypto'
import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import { revisionBefore } from '#db/queries/played.ts'
import { readLog } from '#db/queries/log.ts'
import { loadVisits } from '#db/queries/visit.ts'
import type { Workshop } from '../commands/revise.ts'
import { runCommand } from '../commands/run.ts'
import type { DemoClock } from './clock.ts'
import { midnightOf, morningAfter } from './night.ts'
import { Play, VISIT } from './play.ts'
import { TERMINAL } from './rehearsal.ts'

/** How often people look round, site ms, and how often at most, real ms. */
const LOOK = 20_000
const LEAST_PAUSE = 200

/** A machine that slept longer than this, site ms, has not missed the day: it goes on where it was. */
const ASLEEP = 60 * MINUTE

/** More than this in one look is not sensible any more. */
const MOST_ACTS = 400

/** Lets the play act on a real workshop, by the same commands as everybody, until it is stopped. */
export class Stage {
  readonly #workshop: Workshop
  readonly #siteId: string
  readonly #clock: DemoClock
  readonly #play = new Play()
  readonly #failed: (error: unknown) => void
  #seen: number | undefined
  #epoch: string | undefined
  #looked: number
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(workshop: Workshop, siteId: string, clock: DemoClock, failed: (error: unknown) => void) {
    this.#workshop = workshop
    this.#siteId = siteId
    this.#clock = clock
    this.#failed = failed
    this.#looked = clock.now()
  }

  start(): void {
    if (this.#stopped) return
    this.#timer = setTimeout(
      () => {
        this.#running = this.look().catch(this.#failed)
        void this.#running.then(() => this.start())
      },
      Math.max(LEAST_PAUSE, LOOK / this.#clock.rate),
    )
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#running
  }

  /** One look round: everything that somebody would do now is done. */
  async look(): Promise<void> {
    if (this.#clock.now() - this.#looked > ASLEEP) this.#clock.set(this.#looked + LOOK)
    for (let acts = 0; acts < MOST_ACTS && !this.#stopped; acts++) {
      const floor = await this.#heed()
      const morning = floor && morningAfter(floor.site, this.#clock.now())
      if (morning !== undefined) this.#clock.set(morning)
      this.#looked = this.#clock.now()
      const act = floor && this.#play.next(floor, this.#looked, this.#clock.real())
      if (!act) return
      const answer = await runCommand(this.#workshop, this.#siteId, { id: randomUUID(), terminal: TERMINAL, ...act })
      if (!answer.ok) this.#play.refused(act, this.#looked)
    }
  }

  /** The floor of now, when all that happened up to it has been seen: a car touched a moment ago is left alone. */
  async #heed(): Promise<Floor | undefined> {
    const { db, floors } = this.#workshop
    const floor = floors.get(this.#siteId)
    if (!floor || (floor.rev === this.#seen && floor.epoch === this.#epoch)) return floor
    if (floor.epoch !== this.#epoch) this.#seen = undefined
    this.#epoch = floor.epoch
    this.#seen ??= await revisionBefore(db, this.#siteId, {
      at: midnightOf(floor.site, this.#clock.now()),
      realAt: this.#clock.real() - VISIT,
    })
    const touched = new Set<string>()
    for (const { events, envelope } of await readLog(db, this.#siteId, this.#seen)) {
      for (const event of events) if ('orderId' in event && event.orderId) touched.add(event.orderId)
      this.#play.saw(events, envelope.terminal === TERMINAL ? null : envelope.realAt)
      this.#seen = Math.max(this.#seen, envelope.rev)
    }
    for (const visit of await loadVisits(db, this.#siteId, [...touched])) this.#play.knows(visit)
    return floor
  }
}
