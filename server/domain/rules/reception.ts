import type { CommandOf, Context, NewOperation } from '../command.ts'
import { BLANK_DESK } from '../desk.ts'
import type { FloorEvent } from '../event.ts'
import type { Floor } from '../floor.ts'
import type { Operation } from '../operation.ts'
import { isClosed, type Order } from '../order.ts'
import { all, no, YES, type Verdict } from '../refusal.ts'
import { allowed, must, notAt, orderOf, personOf } from './find.ts'
import { spotFree } from './placing.ts'

/** The nth ticket of a site: A001 … A999, B001 … Z999, A001 again. Short enough to call out, never two alike in a year. */
export function ticketOf(n: number): string {
  const index = (n - 1) % (26 * 999)
  return String.fromCharCode(65 + Math.floor(index / 999)) + String((index % 999) + 1).padStart(3, '0')
}

/** A car arrives, or is expected no longer: it gets its ticket and stands in the reception lane (P3.1). */
export function checkIn(floor: Floor, command: CommandOf<'check-in'>, context: Context): FloorEvent[] {
  const { operations, number, ...facts } = command.order
  const ticketNumber = floor.tickets + 1
  const order: Omit<Order, 'rev'> = {
    ...facts,
    number: number ?? `WO${context.date.slice(2).replace(/-/g, '')}${String(ticketNumber).padStart(4, '0')}`,
    ticket: ticketOf(ticketNumber),
    place: { kind: 'reception', spot: command.spot },
    arrivedAt: context.now,
    receivedAt: null,
    signature: null,
    handedOverAt: null,
    formerPromises: [],
    operations: operations.map(newOperation),
    inspectedAt: null,
    inspectorId: null,
    failures: 0,
    washedAt: null,
    readyAt: null,
    deliveredAt: null,
    end: null,
    lastMove: null,
    overtakings: [],
    desk: BLANK_DESK,
  }
  if (order.advisorId !== null) personOf(floor, order.advisorId)
  must(
    all(
      () => isNew(floor, order),
      () => numberFree(floor, order.number),
      () => spotFree(floor, order, order.place),
    ),
  )
  return [{ type: 'order-recorded', order, ticketNumber }]
}

export function newOperation(operation: NewOperation): Operation {
  return {
    ...operation,
    needsBay: true,
    shared: false,
    state: 'open',
    bayId: null,
    rank: 0,
    teamId: null,
    clocks: [],
    hold: null,
    consent: 'agreed',
    finding: '',
    cause: '',
    correction: '',
    rework: null,
  }
}

/** Ids are made by the sender: one that is in use would write over what stands there. */
function isNew(floor: Floor, order: Pick<Order, 'id' | 'operations'>): Verdict {
  if (floor.orders.has(order.id)) return no({ code: 'known-already', what: 'order' })
  const ids = new Set(order.operations.map((operation) => operation.id))
  const others = [...floor.orders.values()].flatMap(({ operations }) => operations)
  return ids.size < order.operations.length || others.some(({ id }) => ids.has(id))
    ? no({ code: 'known-already', what: 'operation' })
    : YES
}

function numberFree(floor: Floor, number: string): Verdict {
  for (const order of floor.orders.values()) if (order.number === number) return no({ code: 'number-taken', number })
  return YES
}

/** An absent advisor's open customers, booked ones too, belong to another from now on (P3.11). */
export function reassignCustomers(floor: Floor, command: CommandOf<'reassign-customers'>): FloorEvent[] {
  const { fromId, toId } = command
  const to = personOf(floor, toId)
  const theirs = [...floor.orders.values()].filter((order) => order.advisorId === fromId && !isClosed(order))
  const person = floor.people.get(fromId)?.name ?? ''
  must(
    all(
      () => allowed(floor, to.id, 'advisor', 'manager'),
      () => (theirs.length > 0 && fromId !== toId ? YES : no({ code: 'no-customers', person })),
    ),
  )
  return theirs.map(({ id }) => ({ type: 'order-revised', orderId: id, facts: { advisorId: toId } }))
}

/** A new promise; the old one is kept, with how the customer was told (P4.8). A ready car kept its promise, or did not. */
export function changePromise(floor: Floor, command: CommandOf<'change-promise'>, context: Context): FloorEvent[] {
  const { orderId, promisedAt, reason, told } = command
  must(notAt(orderOf(floor, orderId), 'ready', 'delivered', 'cancelled'))
  must(promisedAt > context.now ? YES : no({ code: 'promise-in-the-past' }))
  return [{ type: 'promise-changed', orderId, promisedAt, reason, told }]
}
