// What a bay's screen shows, derived from the floor alone: the rules decide, nothing is computed in another way.
import type { Bay, OutOfService } from '#domain/bay.ts'
import type { Call } from '#domain/call.ts'
import { dispatchQueue } from '#domain/dispatch.ts'
import { bayFits } from '#domain/fit.ts'
import { carOn, peopleOn, queueOf, type Floor, type Queued } from '#domain/floor.ts'
import type { Forecast, Risk } from '#domain/forecast.ts'
import { nextCars } from '#domain/next-car.ts'
import {
  clockedTime,
  isOpen,
  isRunning,
  MINUTE,
  timeByPerson,
  workersOn,
  type Hold,
  type Operation,
  type PersonTime,
} from '#domain/operation.ts'
import { currentOperation, heldOperations, stageOf, waitsFor, type Order } from '#domain/order.ts'
import type { Person } from '#domain/person.ts'
import type { Place } from '#domain/place.ts'
import { unsignedWork } from '#domain/self-check.ts'

export type Forecasts = ReadonlyMap<string, Forecast>

interface OfBay {
  readonly bay: Bay
  /** Whose clocks run on the car; where none runs, who is stationed on the bay. */
  readonly people: readonly Person[]
  /** The bay's open call for help; null where nobody called. */
  readonly call: Call | null
}

export type BayView =
  | { readonly kind: 'unknown' }
  | (OfBay & { readonly kind: 'out'; readonly out: OutOfService })
  | (OfBay & { readonly kind: 'idle'; readonly fetch: NextCar | null; readonly coming: NextCar | null })
  | (OfBay & { readonly kind: 'car'; readonly car: BayCar; readonly next: NextCar | null })

export type Known = Exclude<BayView, { kind: 'unknown' }>

/** `onward`: what is left of it is another bay's. */
export type CarState = 'waiting' | 'working' | 'held' | 'onward' | 'inspection' | 'done'

export interface BayCar {
  readonly order: Order
  readonly state: CarState
  readonly countdown: Countdown
  readonly operations: readonly OperationLine[]
  /** The operation that buttons mean until another is chosen. */
  readonly current: OperationLine | null
  /** The oldest hold, while nothing runs (S.2). */
  readonly hold: Hold | null
  /** Where it goes from here; null where nobody planned it yet. */
  readonly onwardTo: { readonly operation: Operation; readonly bay: Bay | null } | null
  readonly advisor: Person | null
  /** Finished work that none of those who did it has signed for (P5.1). */
  readonly unsigned: readonly Operation[]
  /** Names of those whose clocks on open work closing time stopped, because they did not (P4.5). */
  readonly forgotten: readonly string[]
}

export type OperationState = 'running' | 'held' | 'todo' | 'done' | 'elsewhere'

export interface OperationLine {
  readonly operation: Operation
  /** Its number on the order, from 1. */
  readonly no: number
  readonly state: OperationState
  readonly workers: readonly Person[]
  /** Who ran which clock, and how long (P4.5). */
  readonly times: readonly WorkTime[]
  /** Clocked and standard time, ms. */
  readonly clocked: number
  readonly standard: number
  /** The first open operation of another trade that it waits for. */
  readonly after: Operation | null
}

export interface WorkTime extends PersonTime {
  readonly name: string
}

/** The promise as a length of time. All times ms. */
export interface Countdown {
  readonly promisedAt: number | null
  /** To the promise; below nothing once it has passed. null without a promise. */
  readonly left: number | null
  readonly risk: Risk
  /** null while it hangs on something nobody has given a time for. */
  readonly finishAt: number | null
  /** How far the forecast lies behind the promise; 0 where it does not. */
  readonly lateBy: number
}

export interface NextCar {
  readonly order: Order
  readonly operation: Operation
  readonly risk: Risk
  /** The bay it still stands on, if any. */
  readonly onBay: Bay | null
  readonly place: Place
  /** Whether the foreman planned it here; else the forecast expects it here. */
  readonly planned: boolean
}

export function bayView(floor: Floor, bayNo: string, forecasts: Forecasts, now: number): BayView {
  const bay = [...floor.bays.values()].find((candidate) => candidate.no === bayNo)
  if (!bay) return { kind: 'unknown' }
  const order = carOn(floor, bay.id)
  const call = [...floor.calls.values()].find((candidate) => candidate.bayId === bay.id) ?? null
  const ofBay: OfBay = { bay, call, people: working(floor, order) ?? peopleOn(floor, bay.id) }
  const ahead = carsAhead(floor, bay, forecasts)
  if (order) {
    const car = carView(floor, bay, order, forecasts.get(order.id), now)
    return { ...ofBay, kind: 'car', car, next: ahead[0] ?? null }
  }
  if (bay.outOfService) return { ...ofBay, kind: 'out', out: bay.outOfService }
  const queued = nextCars(floor).get(bay.id)
  const fetch = queued ? nextCar(floor, bay, queued, forecasts) : null
  return { ...ofBay, kind: 'idle', fetch, coming: ahead.find((next) => next.order !== fetch?.order) ?? null }
}

function working(floor: Floor, order: Order | undefined): Person[] | null {
  const ids = new Set(order?.operations.flatMap(workersOn))
  return ids.size === 0 ? null : persons(floor, ids)
}

function persons(floor: Floor, ids: Iterable<string>): Person[] {
  return [...ids].flatMap((id) => floor.people.get(id) ?? [])
}

/** The bay's own queue, then what the forecast gives it of the queue that nobody planned: no two bays expect one car. */
function carsAhead(floor: Floor, bay: Bay, forecasts: Forecasts): NextCar[] {
  const expected = dispatchQueue(floor).flatMap((order): Queued[] => {
    const operation = currentOperation(order)
    if (!operation || operation.bayId !== null) return []
    const work = forecasts.get(order.id)?.work.find((piece) => piece.operationId === operation.id)
    return work?.bayId === bay.id ? [{ order, operation }] : []
  })
  return [...queueOf(floor, bay.id), ...expected].map((queued) => nextCar(floor, bay, queued, forecasts))
}

function nextCar(floor: Floor, bay: Bay, { order, operation }: Queued, forecasts: Forecasts): NextCar {
  return {
    order,
    operation,
    risk: forecasts.get(order.id)?.risk ?? 'on-track',
    onBay: order.place.kind === 'bay' ? (floor.bays.get(order.place.bayId) ?? null) : null,
    place: order.place,
    planned: operation.bayId === bay.id,
  }
}

function carView(floor: Floor, bay: Bay, order: Order, forecast: Forecast | undefined, now: number): BayCar {
  const operations = order.operations.map((operation, index) => line(floor, bay, order, operation, index, now))
  const open = operations.filter(({ operation }) => isOpen(operation))
  const here = open.filter(({ state, after }) => state !== 'elsewhere' && after === null)
  const current = currentOperation({ ...order, operations: here.map(({ operation }) => operation) })
  const state = carState(order, open.length, here.length)
  const onward = state === 'onward' ? open.find((next) => next.state === 'elsewhere')?.operation : undefined
  return {
    order,
    state,
    operations,
    countdown: countdown(order, forecast, now),
    current: operations.find(({ operation }) => operation === current) ?? null,
    hold: state === 'held' ? (heldOperations(order)[0]?.hold ?? null) : null,
    onwardTo: onward ? { operation: onward, bay: floor.bays.get(onward.bayId ?? '') ?? null } : null,
    advisor: floor.people.get(order.advisorId ?? '') ?? null,
    unsigned: unsignedWork(order, order.desk.selfChecks),
    forgotten: open.flatMap(({ operation, times }) =>
      times.filter(({ personId }) => isForgotten(operation, personId)).map(({ name }) => name),
    ),
  }
}

function isForgotten({ clocks }: Operation, personId: string): boolean {
  const [last] = clocks.filter((clock) => clock.personId === personId).slice(-1)
  return last?.forgotten === true
}

function carState(order: Order, open: number, here: number): CarState {
  const stage = stageOf(order)
  if (stage === 'working' || stage === 'inspection') return stage
  if (open === 0) return 'done'
  if (here === 0) return 'onward'
  return stage === 'held' ? 'held' : 'waiting'
}

function line(floor: Floor, bay: Bay, order: Order, operation: Operation, index: number, now: number): OperationLine {
  return {
    operation,
    no: index + 1,
    state: operationState(floor, bay, operation),
    workers: persons(floor, workersOn(operation)),
    times: timeByPerson(operation, now).map((time) => ({
      ...time,
      name: floor.people.get(time.personId)?.name ?? time.personId,
    })),
    clocked: clockedTime(operation, now),
    standard: operation.standardMinutes * MINUTE,
    after: isOpen(operation) ? (waitsFor(order, operation)[0] ?? null) : null,
  }
}

function operationState(floor: Floor, bay: Bay, operation: Operation): OperationState {
  if (!isOpen(operation)) return 'done'
  if (isRunning(operation)) return 'running'
  const here =
    operation.bayId === bay.id || !operation.needsBay || (operation.bayId === null && bayFits(floor, operation, bay).ok)
  if (!here) return 'elsewhere'
  return operation.hold ? 'held' : 'todo'
}

export function countdown(order: Order, forecast: Forecast | undefined, now: number): Countdown {
  const { promisedAt } = order
  const finishAt = forecast && !forecast.open ? forecast.finishAt : null
  return {
    promisedAt,
    left: promisedAt === null ? null : promisedAt - now,
    risk: forecast?.risk ?? 'on-track',
    finishAt,
    lateBy: promisedAt === null || finishAt === null ? 0 : Math.max(0, finishAt - promisedAt),
  }
}

/** What the bay's number is painted in; the strongest that holds. */
export type Tone = 'call' | 'late' | 'held' | 'at-risk' | 'on-track' | 'free' | 'out' | 'done'

export function toneOf(view: Known): Tone {
  if (view.call) return 'call'
  if (view.kind === 'out') return 'out'
  if (view.kind === 'idle') return 'free'
  const {
    state,
    countdown: { risk },
  } = view.car
  if (risk === 'late') return 'late'
  if (state === 'held') return 'held'
  if (risk === 'at-risk') return risk
  return state === 'inspection' || state === 'onward' || state === 'done' ? 'done' : 'on-track'
}
