// What each bay's row on the wall says. Pure: the same floor at the same moment gives the same rows.
import type { Bay, OutOfService } from '#domain/bay.ts'
import type { Call } from '#domain/call.ts'
import { baysOf, carOn, peopleOn, type Floor } from '#domain/floor.ts'
import type { Forecast, Risk } from '#domain/forecast.ts'
import { nextCars } from '#domain/next-car.ts'
import { isOpen, isRunning, workersOn, type Hold, type Operation } from '#domain/operation.ts'
import { currentOperation, heldOperations, stageOf, type Order, type Stage } from '#domain/order.ts'
import { onBay, spotOf, type Place } from '#domain/place.ts'
import { timeLine, workedSpans, type TimeLine } from './wall-time-line.ts'

/** One workshop at one moment. `offset` is the site's distance from UTC, ms. */
export interface Moment {
  readonly floor: Floor
  readonly forecasts: ReadonlyMap<string, Forecast>
  readonly now: number
  readonly offset: number
}

/** A promised or expected time; `days` from today, 0 is today. */
export interface Due {
  readonly at: number
  readonly days: number
}

/** A clock that a screen lets run: what was clocked before, and since when it runs. */
export interface Running {
  readonly before: number
  readonly since: number | null
}

/** done: the car only has to be moved on. */
export type BayState = 'free' | 'out' | 'not-started' | 'working' | 'held' | 'done'

export interface BayRow {
  readonly id: string
  readonly no: string
  readonly state: BayState
  readonly risk: Risk
  /** The oldest call for help from this bay. */
  readonly call: Call | null
  readonly car: BayCar | null
  /** A free bay's next car. */
  readonly next: NextCar | null
  readonly out: Outage | null
}

export interface Outage extends Pick<OutOfService, 'reason'> {
  readonly until: Due | null
}

/** Why a car stands still, since when, and until when that is expected to last. */
export interface Standstill extends Pick<Hold, 'reason' | 'note' | 'since'> {
  readonly until: Due | null
}

export interface BayCar {
  readonly orderId: string
  readonly plate: string
  readonly model: string
  readonly stage: Stage
  /** The bay that it goes on to, where its next operation is planned on another. */
  readonly onward: string | null
  /** The customer waits in the lounge. */
  readonly waiting: boolean
  readonly operation: string
  readonly done: number
  readonly running: number
  readonly total: number
  readonly people: readonly string[]
  readonly clock: Running | null
  /** What holds the car; of a car that is worked on, what else is held. */
  readonly hold: Standstill | null
  readonly promised: Due | null
  readonly expected: Due | null
  /** How far the forecast lies behind the promise, ms; of a car at risk it may still be a little before it. */
  readonly late: number | null
  readonly line: TimeLine
}

export interface NextCar {
  readonly orderId: string
  readonly plate: string
  readonly model: string
  readonly operation: string
  readonly waiting: boolean
  /** Where to fetch it: what is painted there, the bay it stands on, or the area. */
  readonly from: Where
  readonly promised: Due | null
  readonly expected: Due | null
  readonly risk: Risk
}

export type Where =
  | { readonly kind: 'bay'; readonly no: string }
  | { readonly kind: Exclude<Place['kind'], 'bay'>; readonly spot: string | null }

/** Every bay at its place. */
export function bayRows(moment: Moment): BayRow[] {
  const next = nextCars(moment.floor)
  return baysOf(moment.floor).map((bay) => {
    const order = carOn(moment.floor, bay.id)
    const queued = next.get(bay.id)
    return {
      id: bay.id,
      no: bay.no,
      state: stateOf(bay, order),
      risk: order ? riskOf(moment, order) : 'on-track',
      call: oldestCall(moment.floor, bay.id),
      car: order ? bayCar(moment, order, bay) : null,
      next: queued && !order ? nextCar(moment, queued.order, queued.operation) : null,
      out: bay.outOfService && { reason: bay.outOfService.reason, until: due(moment, bay.outOfService.until) },
    }
  })
}

const URGENCY: Record<Risk, number> = { 'on-track': 0, 'at-risk': 0, late: 2 }

/** Calls first, then late cars, then customers who wait in the shop; 0 for everything else. */
export function bayUrgency(row: BayRow): number {
  if (row.call) return 3
  return URGENCY[row.risk] || (row.car?.waiting ? 1 : 0)
}

/** A departure board's order: call, late, at risk, free, on track by promise, out of service. */
export function byUrgency(rows: readonly BayRow[]): BayRow[] {
  const promise = (row: BayRow) => row.car?.promised?.at ?? Infinity
  return [...rows].sort((a, b) => boardRank(a) - boardRank(b) || promise(a) - promise(b))
}

function boardRank(row: BayRow): number {
  if (row.call) return 0
  if (row.risk === 'late') return 1
  if (row.risk === 'at-risk') return 2
  if (row.next) return 3
  if (row.car) return 4
  return row.state === 'free' ? 5 : 6
}

function stateOf(bay: Bay, order: Order | undefined): BayState {
  if (!order) return bay.outOfService ? 'out' : 'free'
  const stage = stageOf(order)
  if (stage === 'working' || stage === 'held') return stage
  return order.operations.some(isOpen) && onwardBay(order, bay) === null ? 'not-started' : 'done'
}

function onwardBay(order: Order, bay: Bay): string | null {
  const next = stageOf(order) === 'waiting' ? (currentOperation(order)?.bayId ?? null) : null
  return next === bay.id ? null : next
}

export function riskOf(moment: Moment, order: Order): Risk {
  return moment.forecasts.get(order.id)?.risk ?? 'on-track'
}

function oldestCall(floor: Floor, bayId: string): Call | null {
  let oldest: Call | null = null
  for (const call of floor.calls.values())
    if (call.bayId === bayId && (oldest === null || call.at < oldest.at)) oldest = call
  return oldest
}

function bayCar(moment: Moment, order: Order, bay: Bay): BayCar {
  const { floor, now } = moment
  const current = currentOperation(order)
  const forecast = moment.forecasts.get(order.id)
  const held = heldOperations(order)[0]?.hold ?? null
  const stage = stageOf(order)
  return {
    orderId: order.id,
    plate: order.plate,
    model: order.model,
    stage,
    onward: floor.bays.get(onwardBay(order, bay) ?? '')?.no ?? null,
    waiting: order.waiting,
    operation: current?.name ?? '',
    done: order.operations.filter((operation) => operation.state === 'done').length,
    running: order.operations.filter(isRunning).length,
    total: order.operations.length,
    people: names(floor, order, bay),
    clock: current ? runningClock(current, now) : null,
    hold: standstill(moment, held),
    promised: due(moment, order.promisedAt),
    expected: expectedOf(moment, order),
    late: lateness(order, forecast, now),
    line: forecast
      ? timeLine(order, current, stage === 'held' ? held : null, forecast, now)
      : { bars: [], flag: null, end: 0 },
  }
}

/** Those whose clocks run on it; while none runs, those who work on this bay today. */
function names(floor: Floor, order: Order, bay: Bay): string[] {
  const ids = [...new Set(order.operations.flatMap(workersOn))]
  if (ids.length > 0) return ids.flatMap((id) => floor.people.get(id)?.name ?? [])
  return order.operations.some(isOpen) ? peopleOn(floor, bay.id).map((person) => person.name) : []
}

/** An operation's clock as a watch shows it: two who work side by side for an hour show one hour. */
export function runningClock(operation: Operation, now: number): Running | null {
  if (operation.clocks.length === 0) return null
  const spans = workedSpans(operation.clocks, now)
  const last = spans[spans.length - 1]
  const since = isRunning(operation) && last ? last.from : null
  const closed = since === null ? spans : spans.slice(0, -1)
  return { before: closed.reduce((sum, { from, to }) => sum + to - from, 0), since }
}

function nextCar(moment: Moment, order: Order, operation: Operation): NextCar {
  return {
    orderId: order.id,
    plate: order.plate,
    model: order.model,
    operation: operation.name,
    waiting: order.waiting,
    from: whereIs(moment.floor, order),
    promised: due(moment, order.promisedAt),
    expected: expectedOf(moment, order),
    risk: riskOf(moment, order),
  }
}

export function whereIs(floor: Floor, order: Order): Where {
  const { place } = order
  const bayId = onBay(place)
  if (place.kind === 'bay') return { kind: 'bay', no: floor.bays.get(bayId ?? '')?.no ?? '' }
  return { kind: place.kind, spot: spotOf(place) }
}

export function standstill(moment: Moment, hold: Hold | null): Standstill | null {
  return hold && { reason: hold.reason, note: hold.note, since: hold.since, until: due(moment, hold.expectedAt) }
}

const DAY = 24 * 60 * 60_000

export function due(moment: Moment, at: number | null): Due | null {
  if (at === null) return null
  const day = (time: number) => Math.floor((time + moment.offset) / DAY)
  return { at, days: day(at) - day(moment.now) }
}

/** When the forecast ends; null where it hangs on something nobody has given a time for. */
export function expectedOf(moment: Moment, order: Order): Due | null {
  const forecast = moment.forecasts.get(order.id)
  return !forecast || forecast.open ? null : due(moment, forecast.finishAt)
}

export function lateness(order: Order, forecast: Forecast | undefined, now: number): number | null {
  if (!forecast || forecast.risk === 'on-track' || order.promisedAt === null) return null
  return Math.max(forecast.finishAt, forecast.risk === 'late' ? now : 0) - order.promisedAt
}
