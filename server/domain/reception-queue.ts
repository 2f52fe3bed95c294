import type { Floor } from './floor.ts'
import { ordersAt } from './floor.ts'
import { localDate } from './local-date.ts'
import { MINUTE } from './operation.ts'
import { stageOf, type Order, type Stage } from './order.ts'

/** Whoever waits longer has the service manager called to help (P3.1). */
export const LONGEST_WAIT = 10 * MINUTE

/** So much before that a wait is shown as one that will be too long. */
const SOON = 4 * MINUTE

/** How a wait in the queue stands: nobody has to hurry, somebody should, nobody came in time. */
export type WaitState = 'calm' | 'soon' | 'late'

export interface Waiting {
  readonly order: Order
  /** ms since it arrived. */
  readonly wait: number
  readonly state: WaitState
}

/**
 * Who waits for an advisor, next first (P3.1): appointments whose time has come, in the order of their times; then
 * walk-ins in the order in which they came. An appointment that came early stands among the walk-ins until its time.
 */
export function receptionQueue(floor: Floor, now: number): Waiting[] {
  const due = ({ appointmentAt }: Order) => (appointmentAt !== null && appointmentAt <= now ? appointmentAt : Infinity)
  return ordersAt(floor, 'arrived')
    .sort(
      (a, b) =>
        // Infinity minus itself is no number.
        compare(due(a), due(b)) || compare(a.arrivedAt ?? 0, b.arrivedAt ?? 0) || (a.number < b.number ? -1 : 1),
    )
    .map((order) => waitOf(order, now))
}

export function waitOf(order: Order, now: number): Waiting {
  const wait = Math.max(0, now - (order.arrivedAt ?? now))
  const state = wait > LONGEST_WAIT ? 'late' : wait > LONGEST_WAIT - SOON ? 'soon' : 'calm'
  return { order, wait, state }
}

/** Customers to whom the service manager must be called now, and was not yet (P3.1). */
export function managerCallsDue(floor: Floor, now: number): Order[] {
  return receptionQueue(floor, now)
    .filter(({ order, state }) => state === 'late' && order.desk.managerCalledAt === null)
    .map(({ order }) => order)
}

/** Customers with an appointment today who are not here yet, by their times; one without a time comes last. */
export function expectedToday(floor: Floor, now: number): Order[] {
  const { timeZone } = floor.site
  const today = localDate(now, timeZone)
  return ordersAt(floor, 'booked')
    .filter(({ appointmentAt }) => appointmentAt === null || localDate(appointmentAt, timeZone) === today)
    .sort((a, b) => compare(a.appointmentAt ?? Infinity, b.appointmentAt ?? Infinity))
}

/** Customers whom an advisor is with: received, and not given to the workshop yet. */
export function withAdvisor(floor: Floor): Order[] {
  return ordersAt(floor, 'reception', 'signed').sort((a, b) => compare(a.receivedAt ?? 0, b.receivedAt ?? 0))
}

/** Cars that are inspected, washed and parked, and wait for their advisor to take them back (P5.6), by promise. */
export function backFromQuality(floor: Floor): Order[] {
  return ordersAt(floor, 'handover').sort((a, b) => compare(a.promisedAt ?? Infinity, b.promisedAt ?? Infinity))
}

/** An advisor's cars that were found other than their sheets say (P4.5), and nobody's; all of them where nobody works here. */
export function differing(floor: Floor, advisorId: string): Order[] {
  return [...floor.orders.values()]
    .filter(({ desk, ...order }) => desk.differs && (advisorId === '' || [advisorId, null].includes(order.advisorId)))
    .sort((a, b) => compare(a.promisedAt ?? Infinity, b.promisedAt ?? Infinity))
}

/** Whether the desk has to do with it now: expected, waiting, with an advisor, to be taken back, or calling. */
export function concernsReception(order: Order): boolean {
  return DESK.includes(stageOf(order)) || order.desk.customerCalls !== null
}

const DESK: readonly Stage[] = ['booked', 'arrived', 'reception', 'signed', 'handover']

/** Customers who call for their advisor, the longest first. */
export function customerCalls(floor: Floor): { readonly order: Order; readonly since: number }[] {
  return [...floor.orders.values()]
    .flatMap((order) => (order.desk.customerCalls === null ? [] : [{ order, since: order.desk.customerCalls }]))
    .sort((a, b) => a.since - b.since)
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}
