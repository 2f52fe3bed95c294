import type { Bay } from './bay.ts'
import { byDispatchOrder } from './dispatch.ts'
import { bayFits } from './fit.ts'
import { baysOf, type Floor } from './floor.ts'
import { isOpen, isRunning, MINUTE, remainingTime, type Operation } from './operation.ts'
import { isClosed, stageOf, waitsFor, type Order, type Stage } from './order.ts'
import { onBay } from './place.ts'
import { addWorkingTime } from './working-time.ts'

/** on track: calm · at risk: the forecast touches the promise · late: the promise has passed (P4.8, P11.1). */
export type Risk = 'on-track' | 'at-risk' | 'late'

export interface Forecast {
  /** When the car will be ready for its customer, site time in ms. */
  readonly finishAt: number
  /** True where it hangs on something nobody has given a time for (a hold without an expected end). */
  readonly open: boolean
  readonly risk: Risk
  /** When each open operation is expected to begin and end, and on which bay; for the time line. */
  readonly work: readonly ForecastWork[]
}

export interface ForecastWork {
  readonly operationId: string
  readonly bayId: string | null
  readonly startAt: number
  readonly endAt: number
}

/** What still follows the last operation; first assumptions until a site has a record of its own. */
const AFTER_WORK = { inspection: 15 * MINUTE, wash: 20 * MINUTE, handover: 5 * MINUTE }

/** A promise with less air than this is at risk before it breaks. */
const MARGIN = 5 * MINUTE

/**
 * Expected finish of every open order: remaining standard time, behind what stands before it in its bay's queue,
 * in opening hours. `offset` is the site's distance from UTC, ms. What is not planned yet is taken in dispatch order by
 * the bay that fits and is free first.
 */
export function forecastFloor(floor: Floor, now: number, offset: number): Map<string, Forecast> {
  const schedule = new Schedule(floor, now, offset)
  const forecasts = new Map<string, Forecast>()
  for (const order of inSequence(floor)) forecasts.set(order.id, schedule.add(order))
  return forecasts
}

/** Cars on bays first, then each bay's queue, then what is not planned, in dispatch order. */
function inSequence(floor: Floor): Order[] {
  const turn = (order: Order) => {
    if (onBay(order.place) !== null) return 0
    return order.operations.some((operation) => isOpen(operation) && operation.bayId !== null) ? 1 : 2
  }
  const rank = (order: Order) =>
    order.operations.find((operation) => isOpen(operation) && operation.bayId !== null)?.rank ?? 0
  return [...floor.orders.values()]
    .filter((order) => !isClosed(order))
    .map((order) => ({ order, turn: turn(order), rank: rank(order) }))
    .sort((a, b) => a.turn - b.turn || (a.turn === 1 ? a.rank - b.rank : 0) || byDispatchOrder(a.order, b.order))
    .map(({ order }) => order)
}

class Schedule {
  readonly #floor: Floor
  readonly #now: number
  readonly #offset: number
  readonly #bays: readonly Bay[]
  readonly #freeAt = new Map<string, number>()

  constructor(floor: Floor, now: number, offset: number) {
    this.#floor = floor
    this.#now = now
    this.#offset = offset
    this.#bays = baysOf(floor)
  }

  add(order: Order): Forecast {
    const work: ForecastWork[] = []
    const ends = new Map<string, number>()
    let finish = this.#now
    let open = false
    for (const operation of order.operations) {
      if (!isOpen(operation)) continue
      const earliest = Math.max(this.#now, ...waitsFor(order, operation).map((before) => ends.get(before.id) ?? 0))
      if (operation.hold && operation.hold.expectedAt === null) open = true
      const bayId = this.#bayFor(order, operation)
      const begins = Math.max(
        isRunning(operation) ? this.#now : earliest,
        operation.hold?.expectedAt ?? 0,
        bayId === null || isRunning(operation) ? 0 : (this.#freeAt.get(bayId) ?? 0),
      )
      const endAt = this.#after(begins, remainingTime(operation, this.#now))
      if (bayId !== null) this.#freeAt.set(bayId, Math.max(endAt, this.#freeAt.get(bayId) ?? 0))
      ends.set(operation.id, endAt)
      work.push({ operationId: operation.id, bayId, startAt: begins, endAt })
      finish = Math.max(finish, endAt)
    }
    const stage = stageOf(order)
    const finishAt = order.readyAt ?? this.#after(finish, afterWork(order, stage))
    return { finishAt, open, risk: riskOf(order, stage, finishAt, this.#now), work }
  }

  /** Where it is planned; else where its car stands; else the fitting bay that is free first. */
  #bayFor(order: Order, operation: Operation): string | null {
    if (!operation.needsBay) return null
    if (operation.bayId !== null) return operation.bayId
    const here = onBay(order.place)
    const fitting = this.#bays.filter((bay) => bayFits(this.#floor, operation, bay).ok)
    if (here !== null && fitting.some((bay) => bay.id === here)) return here
    const free = (id: string) => this.#freeAt.get(id) ?? this.#now
    return fitting.reduce<string | null>((best, bay) => (best === null || free(bay.id) < free(best) ? bay.id : best), null)
  }

  #after(from: number, duration: number): number {
    return addWorkingTime(from, duration, this.#floor.site.hours, this.#offset)
  }
}

function afterWork(order: Order, stage: Stage): number {
  const wash = order.washWished && order.washedAt === null ? AFTER_WORK.wash : 0
  if (stage === 'ready' || stage === 'delivered') return 0
  if (stage === 'handover') return AFTER_WORK.handover
  if (stage === 'wash') return wash + AFTER_WORK.handover
  return AFTER_WORK.inspection + wash + AFTER_WORK.handover
}

function riskOf(order: Order, stage: Stage, finishAt: number, now: number): Risk {
  if (order.promisedAt === null || stage === 'ready') return 'on-track'
  if (now > order.promisedAt) return 'late'
  return finishAt + MARGIN > order.promisedAt ? 'at-risk' : 'on-track'
}

/** A site's distance from UTC at a moment, ms; China's is constant, others' changes twice a year. */
export function utcOffset(timeZone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
  return local - Math.floor(at / 1000) * 1000
}
