import type { CommandOf, Context } from '../command.ts'
import type { FloorEvent } from '../event.ts'
import { worksOf, type Floor, type Queued } from '../floor.ts'
import { isOpen, workersOn, type Hold, type Operation } from '../operation.ts'
import type { Order } from '../order.ts'
import type { Person } from '../person.ts'
import { all, no, YES, type Verdict } from '../refusal.ts'
import { allowed, must, operationOf, orderOf, personOf } from './find.ts'
import { canResume, canStart } from './work.ts'

/** Stopping one person's clock: an operation that nobody is left on is held for the reason (P4.5). */
function stop({ order, operation }: Queued, personId: string, hold: Hold, forgotten = false): FloorEvent[] {
  const on = { orderId: order.id, operationId: operation.id }
  const forgottenAt = forgotten ? { forgottenAt: hold.since } : {}
  const others = workersOn(operation).some((worker) => worker !== personId)
  return [
    { type: 'clock-stopped', ...on, personId, ...forgottenAt },
    ...(others ? [] : [{ type: 'operation-held', ...on, hold } as const]),
  ]
}

/** Whoever goes home takes their clocks with them. */
export function endShift(floor: Floor, command: CommandOf<'end-shift'>, context: Context): FloorEvent[] {
  const person = personOf(floor, command.personId)
  const works = worksOf(floor, person.id)
  must(works.length > 0 ? YES : no({ code: 'nothing-running', person: person.name }))
  const hold: Hold = { reason: 'shift-end', since: context.now, note: '', expectedAt: command.expectedAt }
  return works.flatMap((work) => stop(work, person.id, hold))
}

/**
 * What closing time does to clocks that nobody stopped: they end at `closedAt`, marked as forgotten, and their operations
 * wait till `opensAt`. Work begun after closing time is somebody's late evening, and goes on. None left: no events.
 */
export function endForgottenShifts(floor: Floor, closedAt: number, opensAt: number): FloorEvent[] {
  const hold: Hold = { reason: 'shift-end', since: closedAt, note: '', expectedAt: opensAt }
  return [...floor.orders.values()].flatMap((order) =>
    order.operations.flatMap((operation) => {
      const running = operation.clocks.filter((clock) => clock.stoppedAt === null)
      const forgotten = running.filter((clock) => clock.startedAt < closedAt)
      return forgotten.flatMap((clock, index): FloorEvent[] => {
        const last = running.length === forgotten.length && index === forgotten.length - 1
        const on = { orderId: order.id, operationId: operation.id }
        return [
          { type: 'clock-stopped', ...on, personId: clock.personId, forgottenAt: closedAt },
          ...(last ? [{ type: 'operation-held', ...on, hold } as const] : []),
        ]
      })
    }),
  )
}

/** Whether this person may leave what they are on and start here instead. */
export function canSwitch(floor: Floor, order: Order, operation: Operation, person: Person): Verdict {
  const works = worksOf(floor, person.id)
  if (works.length === 0) return no({ code: 'nothing-running', person: person.name })
  return (operation.hold ? canResume : canStart)(without(floor, works, person.id), order, operation, person)
}

/** A technician whose clock runs at another car stops it there and starts here, in one step (P4.9). */
export function switchWork(floor: Floor, command: CommandOf<'switch-work'>, context: Context): FloorEvent[] {
  const { orderId, operationId, personId, reason, note, expectedAt } = command
  const person = personOf(floor, personId)
  const works = worksOf(floor, personId)
  const order = orderOf(floor, orderId)
  const operation = operationOf(order, operationId)
  const held = operation.hold !== null
  must(canSwitch(floor, order, operation, person))
  const hold: Hold = { reason, since: context.now, note, expectedAt }
  return [
    ...works.flatMap((work) => stop(work, personId, hold)),
    ...(held ? [{ type: 'operation-released', orderId, operationId } as const] : []),
    { type: 'clock-started', orderId, operationId, personId, override: null },
  ]
}

/** The floor as it is once this person has left what they are on. */
function without(floor: Floor, works: readonly Queued[], personId: string): Floor {
  const orders = new Map(floor.orders)
  for (const {
    order: { id },
    operation,
  } of works) {
    const order = orders.get(id)!
    const clocks = operation.clocks.filter((clock) => clock.stoppedAt !== null || clock.personId !== personId)
    const operations = order.operations.map((each) => (each.id === operation.id ? { ...each, clocks } : each))
    orders.set(id, { ...order, operations })
  }
  return { ...floor, orders }
}

/**
 * Whether this person may say that those who work here may have another clock on shared work, or no longer; not while
 * one of them has (P4.9).
 */
export function canShare(floor: Floor, operation: Operation, shared: boolean, personId: string): Verdict {
  const elsewhere = workersOn(operation).flatMap((id) =>
    worksOf(floor, id).flatMap((work) => (work.operation.id === operation.id ? [] : [{ ...work, id }])),
  )
  return all(
    () => allowed(floor, personId, 'foreman', 'team-leader', 'manager'),
    () => (isOpen(operation) ? YES : no({ code: 'operation-done', operation: operation.name })),
    () => (shared || !elsewhere[0] ? YES : clockRuns(floor, elsewhere[0])),
  )
}

function clockRuns(floor: Floor, { id, order, operation }: Queued & { readonly id: string }): Verdict {
  const person = floor.people.get(id)?.name ?? ''
  return no({ code: 'clock-running', person, operation: operation.name, ticket: order.ticket })
}

export function shareOperation(floor: Floor, command: CommandOf<'share-operation'>, context: Context): FloorEvent[] {
  const { orderId, operationId, shared } = command
  const operation = operationOf(orderOf(floor, orderId), operationId)
  must(canShare(floor, operation, shared, context.personId))
  return [{ type: 'operation-shared', orderId, operationId, shared }]
}
