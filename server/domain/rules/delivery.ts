import type { CommandOf, Context } from '../command.ts'
import type { FloorEvent } from '../event.ts'
import type { Floor } from '../floor.ts'
import { isRunning } from '../operation.ts'
import type { End, Order, Plan } from '../order.ts'
import { onBay } from '../place.ts'
import { all, no, YES, type Verdict } from '../refusal.ts'
import { allowed, atStage, bayOf, must, operationOf, orderOf, personOf } from './find.ts'
import { headRank } from './moving.ts'
import { spotFree } from './placing.ts'

/** Final inspection: by an inspector, and never of their own work (P5.1). */
export function canInspect(floor: Floor, order: Order, personId: string): Verdict {
  return all(
    () => atStage(order, 'inspection'),
    () => allowed(floor, personId, 'inspector', 'foreman'),
    () =>
      order.operations.some((operation) => operation.clocks.some((clock) => clock.personId === personId))
        ? no({ code: 'own-work', person: personOf(floor, personId).name })
        : YES,
  )
}

export function passInspection(floor: Floor, command: CommandOf<'pass-inspection'>, context: Context): FloorEvent[] {
  const order = orderOf(floor, command.orderId)
  must(canInspect(floor, order, context.personId))
  return [{ type: 'inspection-passed', orderId: order.id }]
}

/** Back to the bay where it was done, at the head of its queue, with the reason (P5.3). */
export function failInspection(floor: Floor, command: CommandOf<'fail-inspection'>, context: Context): FloorEvent[] {
  const order = orderOf(floor, command.orderId)
  must(canInspect(floor, order, context.personId))
  const plans = command.operationIds.map((id): Plan => {
    const { bayId, teamId } = operationOf(order, id)
    return { operationId: id, bayId, teamId, rank: bayId === null ? 0 : headRank(floor, bayId) }
  })
  return [{ type: 'inspection-failed', orderId: order.id, reason: command.reason, plans }]
}

export function finishWash(floor: Floor, command: CommandOf<'finish-wash'>): FloorEvent[] {
  const order = orderOf(floor, command.orderId)
  must(atStage(order, 'wash'))
  return [{ type: 'wash-finished', orderId: order.id }]
}

/** Only after the internal handover is the customer told (P5.6); a ready car does not block a bay. */
export function canMakeReady(floor: Floor, order: Order): Verdict {
  return all(
    () => atStage(order, 'handover'),
    () => offBay(floor, order),
  )
}

export function makeReady(floor: Floor, command: CommandOf<'make-ready'>): FloorEvent[] {
  const order = orderOf(floor, command.orderId)
  must(canMakeReady(floor, order))
  return [{ type: 'order-made-ready', orderId: order.id }]
}

export function deliver(floor: Floor, command: CommandOf<'deliver'>, context: Context): FloorEvent[] {
  const order = orderOf(floor, command.orderId)
  must(atStage(order, 'ready'))
  // The promise was to have it ready; a customer who comes late does not make the workshop late.
  const onTime = order.promisedAt === null || (order.readyAt ?? context.now) <= order.promisedAt
  return [{ type: 'order-delivered', orderId: order.id, onTime }]
}

/** Before any work only (S.4). */
export function cancelOrder(floor: Floor, command: CommandOf<'cancel-order'>, context: Context): FloorEvent[] {
  const order = orderOf(floor, command.orderId)
  must(atStage(order, 'booked', 'arrived', 'reception', 'signed', 'waiting', 'held'))
  const worked = order.operations.find((operation) => operation.clocks.length > 0)
  must(
    worked ? no({ code: 'wrong-stage', ticket: order.ticket, stage: 'working', needs: ['arrived', 'waiting'] }) : YES,
  )
  must(offBay(floor, order))
  return [{ type: 'order-ended', orderId: order.id, end: ending(command, context) }]
}

/** Work stops where it is; the car is handed back with a diagnosis (S.4). */
export function closeUnrepaired(floor: Floor, command: CommandOf<'close-unrepaired'>, context: Context): FloorEvent[] {
  const order = orderOf(floor, command.orderId)
  must(atStage(order, 'waiting', 'held', 'working', 'inspection'))
  const running = order.operations.find(isRunning)
  must(running ? no({ code: 'work-running', ticket: order.ticket, operation: running.name }) : YES)
  return [{ type: 'order-ended', orderId: order.id, end: ending(command, context) }]
}

/**
 * Back where it ended, before settlement (S.4). A cancelled order may have left the floor since: it comes back whole, in
 * the area where it stood, on its spot unless another car has that now.
 */
export function reopenOrder(floor: Floor, command: CommandOf<'reopen-order'>): FloorEvent[] {
  const order = orderOf(floor, command.orderId)
  must(order.end === null || order.deliveredAt !== null ? atStage(order, 'cancelled') : YES)
  const { rev: _, place, ...facts } = order
  const back = place.kind === 'bay' || spotFree(floor, order, place).ok ? place : { ...place, spot: null }
  return [
    { type: 'order-reopened', order: { ...facts, end: null, readyAt: null, place: back }, reason: command.reason },
  ]
}

function ending(command: CommandOf<'cancel-order'> | CommandOf<'close-unrepaired'>, context: Context): End {
  const kind = command.type === 'cancel-order' ? 'cancelled' : 'unrepaired'
  return { kind, at: context.now, personId: context.personId, reason: command.reason }
}

function offBay(floor: Floor, order: Order): Verdict {
  const bayId = onBay(order.place)
  return bayId === null ? YES : no({ code: 'car-on-bay', ticket: order.ticket, bay: bayOf(floor, bayId).no })
}
