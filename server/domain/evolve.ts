import type { Envelope, SiteEvent } from './event.ts'
import type { Floor, Today } from './floor.ts'
import { isOpen, isRunning, type Clock, type Hold, type Operation } from './operation.ts'
import { isClosed, type Order, type Plan, type Overtaking } from './order.ts'

/** The floor after what happened. Pure: replaying the log from its beginning gives the same floor. */
export function evolve(floor: Floor, events: readonly SiteEvent[], envelope: Envelope): Floor {
  const turned = turnDay({ ...floor, rev: envelope.rev }, envelope.date)
  return sweep(events.reduce((next, event) => apply(next, event, envelope), turned))
}

/** A closed order is on the floor for the revision that closed it, for all to see, and gone with the next. */
function sweep(floor: Floor): Floor {
  const gone = [...floor.orders.values()].filter((order) => order.rev !== floor.rev && isClosed(order))
  if (gone.length === 0) return floor
  const orders = new Map(floor.orders)
  for (const order of gone) orders.delete(order.id)
  return { ...floor, orders }
}

function turnDay(floor: Floor, date: string): Floor {
  return floor.today.date === date ? floor : { ...floor, today: { date, delivered: 0, onTime: 0 } }
}

function apply(floor: Floor, event: SiteEvent, envelope: Envelope): Floor {
  const { rev, at } = envelope
  switch (event.type) {
    case 'site-set-up':
      return {
        ...floor,
        directoryRev: rev,
        site: { ...floor.site, name: event.name, timeZone: event.timeZone, hours: event.hours },
      }
    case 'bay-recorded':
      return { ...floor, bays: put(floor.bays, { ...event.bay, rev }) }
    case 'bay-taken-out':
    case 'bay-returned': {
      const bay = floor.bays.get(event.bayId)
      if (!bay) return floor
      const outOfService =
        event.type === 'bay-taken-out' ? { reason: event.reason, since: at, until: event.until } : null
      return { ...floor, bays: put(floor.bays, { ...bay, outOfService, rev }) }
    }
    case 'team-recorded':
      return { ...floor, directoryRev: rev, teams: put(floor.teams, event.team) }
    case 'person-recorded':
      return { ...floor, directoryRev: rev, people: put(floor.people, event.person) }
    case 'help-called':
      return { ...floor, calls: put(floor.calls, event.call) }
    case 'call-taken':
      return { ...floor, calls: without(floor.calls, event.callId) }
    case 'order-recorded': {
      const recorded = withOrder(floor, { ...event.order, rev })
      return event.ticketNumber === null ? recorded : { ...recorded, tickets: event.ticketNumber }
    }
    case 'order-reopened':
      return withOrder(floor, { ...event.order, rev })
    case 'queue-renumbered':
      return event.plans.reduce(
        (next, plan) => changeOrder(next, plan.orderId, rev, (order) => withPlans(order, [plan])),
        floor,
      )
    case 'order-delivered': {
      const delivered = changeOrder(floor, event.orderId, rev, (order) => applyToOrder(order, event, envelope))
      return { ...delivered, today: countDelivery(delivered.today, event.onTime) }
    }
    default:
      // What was only written in the visit changes nothing here but the revision: screens learn that there is news.
      return changeOrder(floor, event.orderId, rev, (order) => applyToOrder(order, event, envelope))
  }
}

type OrderEvent = Extract<SiteEvent, { orderId: string }>

function applyToOrder(order: Order, event: OrderEvent, envelope: Envelope): Order {
  const { at, personId } = envelope
  switch (event.type) {
    case 'order-arrived':
      return { ...order, arrivedAt: at, place: event.place }
    case 'order-received':
      return { ...order, receivedAt: at, advisorId: event.advisorId }
    case 'order-revised':
      return { ...order, ...event.facts }
    case 'operations-written':
      return withOperations(order, event.operations)
    case 'desk-changed':
      return { ...order, desk: event.desk }
    case 'order-signed':
      return { ...order, signature: { at: event.at, kind: event.kind } }
    case 'order-handed-over':
      return { ...order, handedOverAt: at, place: event.place }
    case 'order-moved': {
      const { place, plans } = event
      const { commandId, rev, realAt } = envelope
      const lastMove = {
        commandId,
        rev,
        at,
        realAt,
        personId,
        from: event.before,
        to: { place, plans },
        undo: event.undo,
      }
      return { ...withPlans(order, plans), place, lastMove, overtakings: overtakingsAfter(order, event, envelope) }
    }
    case 'move-explained': {
      const { reason, note } = event
      const overtakings = order.overtakings.map((overtaking) =>
        overtaking.commandId === event.commandId ? { ...overtaking, why: { reason, note, personId, at } } : overtaking,
      )
      return { ...order, overtakings }
    }
    case 'clock-started':
      return changeOperation(order, event.operationId, (operation) => ({
        ...operation,
        hold: null,
        clocks: [...operation.clocks, { personId: event.personId, startedAt: at, stoppedAt: null }],
      }))
    case 'clock-stopped':
      return changeOperation(order, event.operationId, (operation) =>
        event.forgottenAt === undefined
          ? stopClocks(operation, at, event.personId)
          : stopClocks(operation, event.forgottenAt, event.personId, FORGOTTEN),
      )
    case 'operation-shared':
      return changeOperation(order, event.operationId, (operation) => ({ ...operation, shared: event.shared }))
    case 'operation-held':
      return changeOperation(order, event.operationId, (operation) => held(operation, event.hold))
    case 'operation-released':
      return changeOperation(order, event.operationId, (operation) => ({
        ...operation,
        hold: null,
        parts: operation.hold?.reason === 'parts' ? { state: 'complete', expectedAt: null } : operation.parts,
        consent: operation.hold === null || operation.hold.reason === 'consent' ? 'agreed' : operation.consent,
      }))
    case 'operation-finished':
      return changeOperation(order, event.operationId, (operation) => ({
        ...stopClocks(operation, at),
        state: 'done',
        hold: null,
        finding: event.finding || operation.finding,
        // Logs from before they were asked for have neither.
        cause: event.cause || operation.cause,
        correction: event.correction || operation.correction,
      }))
    case 'inspection-passed':
      return { ...order, inspectedAt: at, inspectorId: personId }
    case 'inspection-failed':
      return event.plans.reduce<Order>(
        (next, { operationId, ...plan }) =>
          changeOperation(next, operationId, (operation) => ({
            ...operation,
            ...plan,
            state: 'open',
            rework: event.reason,
          })),
        { ...order, inspectedAt: null, inspectorId: null, failures: order.failures + 1 },
      )
    case 'wash-finished':
      return { ...order, washedAt: at }
    case 'order-made-ready':
      return { ...order, readyAt: at }
    case 'order-delivered':
      return { ...order, deliveredAt: at, place: { kind: 'off-site', spot: null } }
    case 'order-ended':
      return {
        ...order,
        end: event.end,
        operations: order.operations.map((o) => ({ ...stopClocks(o, at), hold: null })),
      }
    case 'promise-changed': {
      const former = order.promisedAt
      return {
        ...order,
        promisedAt: event.promisedAt,
        formerPromises:
          former === null
            ? order.formerPromises
            : [...order.formerPromises, { promisedAt: former, changedAt: at, personId, reason: event.reason }],
      }
    }
    default:
      return order
  }
}

/** A move that was taken back let nobody wait. */
function overtakingsAfter(
  { overtakings, lastMove }: Order,
  { over, undo }: Extract<OrderEvent, { type: 'order-moved' }>,
  { commandId, at, personId }: Envelope,
): readonly Overtaking[] {
  if (undo) return overtakings.filter((overtaking) => overtaking.commandId !== lastMove?.commandId)
  return over ? [...overtakings, { commandId, at, personId, over, why: null }] : overtakings
}

/** Work that comes after the final inspection is inspected, too, and what was washed before it is washed again (P5.1). */
function withOperations(order: Order, operations: readonly Operation[]): Order {
  return operations.some(isOpen)
    ? { ...order, operations, inspectedAt: null, inspectorId: null, washedAt: null }
    : { ...order, operations }
}

/** Held for parts they are missing (P4.6); held for the customer's word it may not go on without (P4.7). */
function held(operation: Operation, hold: Hold): Operation {
  return {
    ...operation,
    hold,
    parts: hold.reason === 'parts' ? { state: 'missing', expectedAt: hold.expectedAt } : operation.parts,
    consent: hold.reason === 'consent' ? 'pending' : operation.consent,
  }
}

const FORGOTTEN = { forgotten: true } as const

function stopClocks(operation: Operation, at: number, personId?: string, mark: Partial<Clock> = {}): Operation {
  if (!isRunning(operation)) return operation
  return {
    ...operation,
    clocks: operation.clocks.map((clock) =>
      clock.stoppedAt === null && (personId === undefined || clock.personId === personId)
        ? { ...clock, stoppedAt: at, ...mark }
        : clock,
    ),
  }
}

function countDelivery(today: Today, onTime: boolean): Today {
  return { ...today, delivered: today.delivered + 1, onTime: today.onTime + (onTime ? 1 : 0) }
}

function changeOrder(floor: Floor, id: string, rev: number, change: (order: Order) => Order): Floor {
  const order = floor.orders.get(id)
  return order ? withOrder(floor, { ...change(order), rev }) : floor
}

function withOrder(floor: Floor, order: Order): Floor {
  return { ...floor, orders: put(floor.orders, order) }
}

function changeOperation(order: Order, id: string, change: (operation: Operation) => Operation): Order {
  return {
    ...order,
    operations: order.operations.map((operation) => (operation.id === id ? change(operation) : operation)),
  }
}

function withPlans(order: Order, plans: readonly Plan[]): Order {
  return plans.reduce(
    (next, { operationId, bayId, teamId, rank }) =>
      changeOperation(next, operationId, (operation) => ({ ...operation, bayId, teamId, rank })),
    order,
  )
}

function put<T extends { readonly id: string }>(map: ReadonlyMap<string, T>, value: T): ReadonlyMap<string, T> {
  return new Map(map).set(value.id, value)
}

function without<T>(map: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  const next = new Map(map)
  next.delete(id)
  return next
}
