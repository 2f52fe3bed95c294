// Where a car and its work may go: asked by every screen as it is by the server. What comes of it is moving.ts.
import { bayFits, inService } from '../fit.ts'
import { carOn, type Floor } from '../floor.ts'
import { isOpen, isRunning, type Operation } from '../operation.ts'
import { currentOperation, isClosed, waitsFor, type Order, type Stage } from '../order.ts'
import { isAway, onBay, samePlace, spotOf, type Place } from '../place.ts'
import { all, no, YES, type Verdict } from '../refusal.ts'
import { atStage, bayOf, notAt } from './find.ts'

/** How long the last move can be taken back, real ms. */
export const UNDO_WINDOW = 10_000

const WORKABLE: readonly Stage[] = ['waiting', 'held', 'working']

/** Whether an operation may stand in a bay's queue: always possible where the bay fits (S.1). */
export function canPlan(floor: Floor, order: Order, operation: Operation, bayId: string): Verdict {
  const bay = bayOf(floor, bayId)
  return all(
    () => binding(order),
    () => stillOpen(operation),
    () => bayFits(floor, operation, bay),
  )
}

/** Whether the car may drive onto a bay now: the bay fits, is free, and nobody works on the car (S.1, P4.3, P4.9). */
export function canDriveIn(floor: Floor, order: Order, bayId: string): Verdict {
  const bay = bayOf(floor, bayId)
  const operation = operationFor(floor, order, bayId)
  return all(
    () => binding(order),
    () => atStage(order, ...WORKABLE),
    () => (onBay(order.place) === bayId ? no({ code: 'already-there', ticket: order.ticket }) : YES),
    () => (isAway(order.place) ? no({ code: 'car-away', ticket: order.ticket, place: order.place }) : YES),
    () => standsStill(order),
    () => inService(bay),
    () => (operation ? bayFits(floor, operation, bay) : no({ code: 'no-operations', ticket: order.ticket })),
    () => isFree(floor, order, bayId),
  )
}

export function isFree(floor: Floor, order: Order, bayId: string): Verdict {
  const there = carOn(floor, bayId)
  return !there || there.id === order.id
    ? YES
    : no({ code: 'bay-occupied', bay: bayOf(floor, bayId).no, ticket: there.ticket, plate: there.plate })
}

/** An unsigned order is not dispatched (P3.8), nor one that is still with its advisor (P4.1), nor one that has ended (S.4). */
export function binding(order: Order): Verdict {
  if (order.signature === null) return no({ code: 'unsigned', ticket: order.ticket })
  if (order.handedOverAt === null) return no({ code: 'not-handed-over', ticket: order.ticket })
  return order.end === null ? YES : atStage(order, ...WORKABLE)
}

export function stillOpen(operation: Operation): Verdict {
  return isOpen(operation) ? YES : no({ code: 'operation-done', operation: operation.name })
}

/** A car is not moved from under someone who works on it. */
function standsStill(order: Order): Verdict {
  const running = order.operations.find(isRunning)
  return running ? no({ code: 'work-running', ticket: order.ticket, operation: running.name }) : YES
}

/**
 * The operation for which the car drives onto this bay: the one planned there, else the next of the order, else whatever
 * the bay can do now. Where it can do nothing, the next: for that it is refused.
 */
export function operationFor(floor: Floor, order: Order, bayId: string): Operation | undefined {
  const next = currentOperation(order)
  const possible = order.operations.filter((operation) => isOpen(operation) && waitsFor(order, operation).length === 0)
  const fits = (operation: Operation) => bayFits(floor, operation, bayOf(floor, bayId)).ok
  const planned = possible.find((operation) => operation.bayId === bayId)
  return planned ?? (next && fits(next) ? next : (possible.find(fits) ?? next))
}

/** Whether the car may be moved to a place that is not a bay (S.1). */
export function canMoveCar(floor: Floor, order: Order, to: Exclude<Place, { kind: 'bay' }>): Verdict {
  return all(
    () => notAt(order, 'booked', 'delivered', 'cancelled'),
    () => (samePlace(order.place, to) ? no({ code: 'already-there', ticket: order.ticket }) : YES),
    () => standsStill(order),
    () => stageAllows(order, to.kind),
    () => spotFree(floor, order, to),
  )
}

function stageAllows(order: Order, to: Exclude<Place, { kind: 'bay' }>['kind']): Verdict {
  if (to === 'inspection') return atStage(order, 'inspection')
  if (to === 'wash') return atStage(order, 'wash')
  // A car may go home unfinished while its parts are on the way (P6.5).
  if (to === 'off-site') return atStage(order, 'held')
  return YES
}

export function spotFree(floor: Floor, order: Pick<Order, 'id'>, to: Place): Verdict {
  const spot = spotOf(to)
  if (spot === null) return YES
  for (const other of floor.orders.values())
    if (other.id !== order.id && !isClosed(other) && samePlace(other.place, to))
      return no({ code: 'spot-taken', spot, ticket: other.ticket })
  return YES
}

/** Whether the car's last move can be taken back: nothing else has moved it on since, and what it left is still free. */
export function canUndo(floor: Floor, order: Order, realNow: number): Verdict {
  const move = order.lastMove
  if (!move || move.undo || !samePlace(order.place, move.to.place)) return no({ code: 'undo-nothing' })
  if (realNow - move.realAt > UNDO_WINDOW) return no({ code: 'undo-too-late' })
  const { place } = move.from
  return all(
    () => notAt(order, 'delivered', 'cancelled'),
    () => (samePlace(order.place, place) ? YES : canGoBack(floor, order, place)),
  )
}

function canGoBack(floor: Floor, order: Order, place: Place): Verdict {
  const bayId = onBay(place)
  return all(
    () => standsStill(order),
    () => (bayId === null ? spotFree(floor, order, place) : isFree(floor, order, bayId)),
    () => (bayId === null ? YES : inService(bayOf(floor, bayId))),
    // A ready car does not block a bay (P5.6).
    () => (bayId === null ? YES : notAt(order, 'ready')),
  )
}
