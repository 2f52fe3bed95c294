import { ordersAt, type Floor } from './floor.ts'
import { isRework, type Order } from './order.ts'
import { isAway } from './place.ts'

/** Why a car stands where it does in the queue (P4.2). */
export type DispatchClass = 'rework' | 'waiting' | 'appointment' | 'promise'

const CLASSES: readonly DispatchClass[] = ['rework', 'waiting', 'appointment', 'promise']

export function dispatchClass(order: Order): DispatchClass {
  if (isRework(order)) return 'rework'
  if (order.waiting) return 'waiting'
  return order.origin === 'appointment' ? 'appointment' : 'promise'
}

/** Rework first, then customers who wait in the shop, then appointments, then by promised time (P4.2). */
export function byDispatchOrder(a: Order, b: Order): number {
  return (
    CLASSES.indexOf(dispatchClass(a)) - CLASSES.indexOf(dispatchClass(b)) ||
    (a.promisedAt ?? Infinity) - (b.promisedAt ?? Infinity) ||
    (a.arrivedAt ?? Infinity) - (b.arrivedAt ?? Infinity) ||
    (a.number < b.number ? -1 : 1)
  )
}

/** Cars in the house that wait for a bay and do not stand on one, in dispatch order: the foreman's queue. */
export function dispatchQueue(floor: Floor): Order[] {
  return ordersAt(floor, 'waiting')
    .filter(({ place }) => place.kind !== 'bay' && !isAway(place))
    .sort(byDispatchOrder)
}
