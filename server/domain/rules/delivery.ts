import type { CommandOf, Context } from '../command.ts'
import type { FloorEvent } from '../event.ts'
import type { Floor } from '../floor.ts'
import type { Order } from '../order.ts'
import { onBay } from '../place.ts'
import { all, no, YES, type Verdict } from '../refusal.ts'
import { allowed, atStage, bayOf, must, orderOf, personOf } from './find.ts'
import { spotFree } from './placing.ts'

/** Final inspection: by an inspector, and never of their own work (P5.1). */
export function canInspect(floor: Floor, order: Order, personId: string): Verdict {
  return all(
    () => atStage(order, 'inspection'),
    () => allowed(floor, personId, 'inspector', 'foreman'),
    () => notOwnWork(floor, order, personId),
  )
}

export function notOwnWork(floor: Floor, order: Order, personId: string): Verdict {
  const own = order.operations.some((operation) => operation.clocks.some((clock) => clock.personId === personId))
  return own ? no({ code: 'own-work', person: personOf(floor, personId).name }) : YES
}

export function finishWash(floor: Floor, command: CommandOf<'finish-wash'>): FloorEvent[] {
  const order = orderOf(floor, command.orderId)
  must(atStage(order, 'wash'))
  return [{ type: 'wash-finished', orderId: order.id }]
}

/** A ready car does not block a bay. */
export function canMakeReady(floor: Floor, order: Order): Verdict {
  return all(
    () => atStage(order, 'handover'),
    () => offBay(floor, order),
  )
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
  const end = { kind: 'cancelled', at: context.now, personId: context.personId, reason: command.reason } as const
  return [{ type: 'order-ended', orderId: order.id, end }]
}

/**
 * An order that ended, as it was. A cancelled one may have left the floor since: it comes back whole, in the area where
 * it stood, on its spot unless another car has that now.
 */
export function reopened(floor: Floor, order: Order): Omit<Order, 'rev'> {
  const { rev: _, place, ...facts } = order
  const back = place.kind === 'bay' || spotFree(floor, order, place).ok ? place : { ...place, spot: null }
  return { ...facts, end: null, readyAt: null, place: back }
}

function offBay(floor: Floor, order: Order): Verdict {
  const bayId = onBay(order.place)
  return bayId === null ? YES : no({ code: 'car-on-bay', ticket: order.ticket, bay: bayOf(floor, bayId).no })
}
