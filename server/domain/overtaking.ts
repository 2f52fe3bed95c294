// A foreman may let a car go before others that the dispatch order puts first (P4.2): who waits on because of it.
import { byDispatchOrder, dispatchQueue } from './dispatch.ts'
import { queueOf, type Floor } from './floor.ts'
import { nextCars } from './next-car.ts'
import { isOpen } from './operation.ts'
import type { Order } from './order.ts'
import { onBay } from './place.ts'
import { canDriveIn } from './rules/placing.ts'

/**
 * Cars that rank before this one, could have had the bay now, and get no other one instead. In turn is whoever the bay
 * calls next by itself. A bay's own queue was somebody's decision: a car planned there passes only those before it.
 */
export function overtakenByDrivingIn(floor: Floor, order: Order, bayId: string): Order[] {
  if (onBay(order.place) !== null) return []
  const queue = queueOf(floor, bayId).map((queued) => queued.order)
  const planned = queue.indexOf(order)
  const rivals = planned < 0 ? dispatchQueue(floor).filter((other) => isFor(other, bayId)) : queue.slice(0, planned)
  const passed = waitingBefore(floor, order, rivals).filter((other) => canDriveIn(floor, other, bayId).ok)
  if (passed.length === 0 || nextCars(floor).get(bayId)?.order === order) return []
  const there: Order = { ...order, place: { kind: 'bay', bayId } }
  const after = nextCars({ ...floor, orders: new Map(floor.orders).set(order.id, there) })
  const served = [...after.values()].map((next) => next.order)
  return passed.filter((other) => !served.includes(other))
}

/** Cars that rank before this one and that it newly stands before in a bay's queue. `before`: an operation in it, or its end. */
export function overtakenInQueue(floor: Floor, order: Order, bayId: string | null, before: string | null): Order[] {
  if (bayId === null || before === null || onBay(order.place) !== null) return []
  const queue = queueOf(floor, bayId)
  const from = queue.findIndex(({ operation }) => operation.id === before)
  const own = queue.findIndex((queued) => queued.order === order)
  if (from < 0) return []
  const behind = queue.slice(from, own < 0 ? undefined : own).map((queued) => queued.order)
  return waitingBefore(floor, order, behind)
}

function waitingBefore(floor: Floor, order: Order, among: readonly Order[]): Order[] {
  const waiting = dispatchQueue(floor)
  return among.filter((other) => other !== order && waiting.includes(other) && byDispatchOrder(other, order) < 0)
}

/** Planned there, or nowhere yet. */
function isFor({ operations }: Order, bayId: string): boolean {
  return operations.every((operation) => !isOpen(operation) || operation.bayId === null || operation.bayId === bayId)
}
