import type { Context } from '#domain/command.ts'
import { decide } from '#domain/decide.ts'
import type { SiteEvent } from '#domain/event.ts'
import { carOn, type Floor } from '#domain/floor.ts'
import { forecastFloor, utcOffset, type Forecast } from '#domain/forecast.ts'
import { MINUTE } from '#domain/operation.ts'
import { isClosed } from '#domain/order.ts'
import { arrivalsOf, type Arrival } from '#db/demo/day.ts'
import { localDate } from '#domain/local-date.ts'
import { decideVisit, isVisitCommand } from '#domain/visit/decide.ts'
import { blankVisit, type Visit } from '#domain/visit/visit.ts'
import { foreman } from './foreman.ts'
import { keys } from './keys.ts'
import { extraWork } from './extra-work.ts'
import { parts } from './parts.ts'
import { quality } from './quality.ts'
import { reception } from './reception.ts'
import type { Act, Role, Scene } from './scene.ts'
import { technicians } from './technicians.ts'

const ROLES: readonly Role[] = [technicians, quality, foreman, reception, keys, parts, extraWork]

/** What was refused is not tried again at once: somebody was faster. */
const PATIENCE = 3 * MINUTE

/** A visitor who has touched nothing of a car for so long has left, real ms; the car comes back into the play. */
export const VISIT = 2 * 60 * MINUTE

/**
 * The people of the sample workshop. There is no script of moments: asked again and again, they look at the floor as
 * it is and do what follows from it, by the rules that everybody is held to. So the day goes on sensibly whatever
 * visitors do, and after a restart. What a visitor has touched is the visitor's.
 */
export class Play {
  readonly #happened = new Set<string>()
  readonly #touchedAt = new Map<string, number>()
  readonly #freeSince = new Map<string, number>()
  readonly #refused = new Map<string, number>()
  readonly #visits = new Map<string, Visit>()
  readonly #comes: (arrival: Arrival) => boolean
  #day: { date: string; midnight: number; offset: number; arrivals: readonly Arrival[] } | undefined

  /** `comes` says who is let in of those that a day has. */
  constructor(comes: (arrival: Arrival) => boolean = () => true) {
    this.#comes = comes
  }

  /** What happened; where a visitor did it, `touchedAt` is when, real ms. */
  saw(events: readonly SiteEvent[], touchedAt: number | null): void {
    for (const event of events) {
      const key = keyOf(event)
      if (key !== undefined) this.#happened.add(key)
      if (touchedAt !== null) for (const id of subjectsOf(event)) this.#touchedAt.set(id, touchedAt)
    }
  }

  /** What is written about a car now. */
  knows(visit: Visit): void {
    this.#visits.set(visit.orderId, visit)
  }

  refused(act: Act, now: number): void {
    this.#refused.set(JSON.stringify(act.command, withoutRevision), now)
  }

  /** The next thing that somebody does now, site time and real time in ms; undefined when for now all is done. */
  next(floor: Floor, now: number, realNow: number): Act | undefined {
    const scene = this.#scene(floor, now, realNow)
    const context = { commandId: '', now, realNow, date: scene.date }
    for (const role of ROLES)
      for (const act of role(scene)) {
        if (now < this.#patience(act)) continue
        if (this.#may(floor, act, { ...context, personId: act.personId })) return act
      }
    return undefined
  }

  #may(floor: Floor, { command }: Act, context: Context): boolean {
    return isVisitCommand(command)
      ? decideVisit(floor, this.visit(command.orderId), command, context).ok
      : decide(floor, command, context).ok
  }

  visit(orderId: string): Visit {
    return this.#visits.get(orderId) ?? blankVisit(orderId)
  }

  #patience(act: Act): number {
    if (this.#refused.size === 0) return 0
    const at = this.#refused.get(JSON.stringify(act.command, withoutRevision))
    return at === undefined ? 0 : at + PATIENCE
  }

  #scene(floor: Floor, now: number, realNow: number): Scene {
    for (const bayId of floor.bays.keys()) {
      if (carOn(floor, bayId)) this.#freeSince.delete(bayId)
      else if (!this.#freeSince.has(bayId)) this.#freeSince.set(bayId, now)
    }
    const day = this.#dayOf(floor, now)
    const mine = (id: string) => realNow - (this.#touchedAt.get(id) ?? -Infinity) > VISIT
    let forecasts: ReadonlyMap<string, Forecast> | undefined
    return {
      floor,
      now,
      midnight: day.midnight,
      date: day.date,
      arrivals: day.arrivals,
      happened: this.#happened,
      orders: [...floor.orders.values()].filter((order) => mine(order.id) && !isClosed(order)),
      visit: (orderId) => this.visit(orderId),
      mine: (order) => mine(order.id),
      myCall: mine,
      freeSince: (bayId) => this.#freeSince.get(bayId) ?? now,
      forecast: (order) => (forecasts ??= forecastFloor(floor, now, day.offset)).get(order.id),
    }
  }

  #dayOf({ site }: Floor, now: number) {
    const date = localDate(now, site.timeZone)
    if (this.#day?.date === date) return this.#day
    const offset = utcOffset(site.timeZone, now)
    const midnight = Date.parse(`${date}T00:00:00Z`) - offset
    this.#day = { date, midnight, offset, arrivals: arrivalsOf(date, midnight).filter(this.#comes) }
    return this.#day
  }
}

/** Under which name the play remembers that something has happened. */
function keyOf(event: SiteEvent): string | undefined {
  if (event.type === 'order-recorded') return event.order.id
  if (event.type === 'help-called') return event.call.id
  return event.type === 'bay-taken-out' ? `out ${event.bayId} ${String(event.until)}` : undefined
}

function subjectsOf(event: SiteEvent): string[] {
  if ('order' in event) return [event.order.id]
  if ('call' in event) return [event.call.id]
  return 'orderId' in event ? [event.orderId] : []
}

function withoutRevision(key: string, value: unknown): unknown {
  return key === 'seen' ? undefined : value
}
