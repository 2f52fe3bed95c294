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
  /** True where it hangs on something nobody has given a time for: a hold without an expected end, a bay that nobody has. */
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

/** An open operation and what remains of it, ms. */
interface Part {
  readonly order: Order
  readonly operation: Operation
  readonly duration: number
}

interface Taken {
  readonly order: Order
  readonly operation: Operation
  readonly from: number
  readonly to: number
}

class Schedule {
  readonly #floor: Floor
  readonly #now: number
  readonly #offset: number
  /** In the order of their numbers, as they are when they are in service. */
  readonly #bays: readonly Bay[]
  /** What each bay is taken for so far. */
  readonly #taken = new Map<string, Taken[]>()

  constructor(floor: Floor, now: number, offset: number) {
    this.#floor = floor
    this.#now = now
    this.#offset = offset
    this.#bays = baysOf(floor).map((bay) => ({ ...bay, outOfService: null }))
  }

  add(order: Order): Forecast {
    const work: ForecastWork[] = []
    const ends = new Map<string, number>()
    let finish = this.#now
    let open = false
    for (const operation of order.end ? [] : order.operations) {
      if (!isOpen(operation)) continue
      const earliest = Math.max(this.#now, ...waitsFor(order, operation).map((before) => ends.get(before.id) ?? 0))
      if (operation.hold && operation.hold.expectedAt === null) open = true
      const running = isRunning(operation)
      const possible = Math.max(running ? this.#now : earliest, operation.hold?.expectedAt ?? 0)
      const part: Part = { order, operation, duration: remainingTime(operation, this.#now) }
      const bayId = this.#bayFor(part, possible)
      if (operation.needsBay && (bayId === null || this.#backAt(bayId) === Infinity)) open = true
      // A car is never on two bays at once (S.1).
      const elsewhere = work.map((other) =>
        bayId === null || other.bayId === null || other.bayId === bayId ? 0 : other.endAt,
      )
      const begins = bayId === null || running ? possible : this.#room(bayId, part, Math.max(possible, ...elsewhere))
      const startAt = running ? begins : this.#after(begins, 0)
      const endAt = this.#after(begins, part.duration)
      if (bayId !== null) this.#take(bayId, { order, operation, from: begins, to: endAt })
      ends.set(operation.id, endAt)
      work.push({ operationId: operation.id, bayId, startAt, endAt })
      finish = Math.max(finish, endAt)
    }
    const stage = stageOf(order)
    const finishAt = order.readyAt ?? this.#after(finish, afterWork(order, stage))
    return { finishAt, open, risk: riskOf(order, stage, finishAt, this.#now), work }
  }

  /** Where it runs; else where it is planned; else where its car stands; else the fitting bay that has room for it first. */
  #bayFor(part: Part, possible: number): string | null {
    const { order, operation } = part
    if (!operation.needsBay) return null
    const here = onBay(order.place)
    if (here !== null && isRunning(operation)) return here
    if (operation.bayId !== null) return operation.bayId
    const fitting = this.#bays.filter(
      (bay) => this.#backAt(bay.id) < Infinity && bayFits(this.#floor, operation, bay).ok,
    )
    if (here !== null && fitting.some((bay) => bay.id === here)) return here
    const rooms = fitting.map(({ id }) => ({ id, from: this.#room(id, part, possible) }))
    return (
      rooms.reduce<(typeof rooms)[number] | null>((best, room) => (best && best.from <= room.from ? best : room), null)
        ?.id ?? null
    )
  }

  /** When a bay is in service: 0 now, Infinity where nobody knows. */
  #backAt(bayId: string): number {
    const out = this.#floor.bays.get(bayId)?.outOfService
    return out ? (out.until ?? Infinity) : 0
  }

  /**
   * The first moment from `from` on at which a bay is in service and has room for so much work. A car that comes this
   * afternoon, after other trades, does not keep others off the bay this morning.
   */
  #room(bayId: string, { order, operation, duration }: Part, from: number): number {
    const back = this.#backAt(bayId)
    let begins = back === Infinity ? from : Math.max(from, back)
    for (const taken of this.#taken.get(bayId) ?? []) {
      const besides = taken.order === order && (taken.operation.parallel || operation.parallel)
      if (!besides && taken.to > begins && taken.from < this.#after(begins, duration)) begins = taken.to
    }
    return begins
  }

  #take(bayId: string, work: Taken): void {
    const taken = this.#taken.get(bayId) ?? []
    taken.push(work)
    this.#taken.set(
      bayId,
      taken.sort((a, b) => a.from - b.from),
    )
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
