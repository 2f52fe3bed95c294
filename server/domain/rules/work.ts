import type { CommandOf, Context } from '../command.ts'
import type { FloorEvent } from '../event.ts'
import { bayFits, personKnows } from '../fit.ts'
import { workOf, type Floor } from '../floor.ts'
import { isOpen, isRunning, runningClock, type Hold, type Operation } from '../operation.ts'
import { waitsFor, type Order } from '../order.ts'
import type { Person } from '../person.ts'
import { onBay } from '../place.ts'
import { all, no, YES, type Verdict } from '../refusal.ts'
import { bayOf, must, operationOf, orderOf, personOf } from './find.ts'
import { overruled } from './moving.ts'
import { binding } from './placing.ts'

/** Whether this person may start this operation now (S.1, P4.4, P4.5, P4.9). A held one is resumed, not started. */
export function canStart(floor: Floor, order: Order, operation: Operation, person: Person): Verdict {
  return all(
    () => notHeld(operation),
    () => canWork(floor, order, operation, person),
  )
}

export function canResume(floor: Floor, order: Order, operation: Operation, person: Person): Verdict {
  return operation.hold ? canWork(floor, order, operation, person) : no({ code: 'not-held', operation: operation.name })
}

function notHeld({ hold, name }: Operation): Verdict {
  return hold ? no({ code: 'operation-held', operation: name, reason: hold.reason }) : YES
}

/** What may be overruled is asked last: once that has refused, nothing else stands against it. */
function canWork(floor: Floor, order: Order, operation: Operation, person: Person): Verdict {
  return all(
    () => binding(order),
    () => (isOpen(operation) ? YES : no({ code: 'operation-done', operation: operation.name })),
    () => (order.desk.toVerify ? no({ code: 'not-verified', ticket: order.ticket }) : YES),
    () => (operation.consent === 'agreed' ? YES : no({ code: 'consent-pending', operation: operation.name })),
    () =>
      runningClock(operation, person.id)
        ? no({ code: 'already-running', operation: operation.name, person: person.name })
        : YES,
    () => earlierDone(order, operation),
    () => hasNoOtherClock(floor, operation, person),
    () => standsRight(floor, order, operation),
    () => personKnows(person, operation),
  )
}

function earlierDone(order: Order, operation: Operation): Verdict {
  const earlier = waitsFor(order, operation)[0]
  return earlier ? no({ code: 'earlier-operation-open', operation: earlier.name }) : YES
}

/** The car stands on a bay that was chosen for the operation or fits it, or the operation needs no bay. */
function standsRight(floor: Floor, order: Order, operation: Operation): Verdict {
  if (!operation.needsBay) return YES
  const bayId = onBay(order.place)
  if (bayId === null) return no({ code: 'car-not-on-bay', ticket: order.ticket, place: order.place })
  return operation.bayId === bayId ? YES : bayFits(floor, operation, bayOf(floor, bayId))
}

function hasNoOtherClock(floor: Floor, operation: Operation, person: Person): Verdict {
  const other = workOf(floor, person.id)
  return !other || (operation.shared && other.operation.shared)
    ? YES
    : no({ code: 'clock-running', person: person.name, operation: other.operation.name, ticket: other.order.ticket })
}

export function startOperation(floor: Floor, command: CommandOf<'start-operation'>, context: Context): FloorEvent[] {
  const { order, operation, person } = subject(floor, command)
  const override = overruled(floor, canStart(floor, order, operation, person), command.override, context)
  return [started(command, override)]
}

export function resumeOperation(floor: Floor, command: CommandOf<'resume-operation'>, context: Context): FloorEvent[] {
  const { order, operation, person } = subject(floor, command)
  const override = overruled(floor, canResume(floor, order, operation, person), command.override, context)
  return [{ type: 'operation-released', orderId: order.id, operationId: operation.id }, started(command, override)]
}

type Working = CommandOf<'start-operation'> | CommandOf<'resume-operation'>

function started({ orderId, operationId, personId }: Working, override: ReturnType<typeof overruled>): FloorEvent {
  return { type: 'clock-started', orderId, operationId, personId, override }
}

function subject(floor: Floor, command: Working) {
  const order = orderOf(floor, command.orderId)
  return { order, operation: operationOf(order, command.operationId), person: personOf(floor, command.personId) }
}

/** One person's clock stops; when it was the last one the operation is held for the reason. */
export function pauseOperation(floor: Floor, command: CommandOf<'pause-operation'>, context: Context): FloorEvent[] {
  const { orderId, operationId, personId } = command
  const operation = operationOf(orderOf(floor, orderId), operationId)
  must(runningClock(operation, personId) ? YES : no({ code: 'not-running', operation: operation.name }))
  const stopped: FloorEvent = { type: 'clock-stopped', orderId, operationId, personId }
  const last = operation.clocks.filter((clock) => clock.stoppedAt === null).length === 1
  return last ? [stopped, held(command, context)] : [stopped]
}

/** By whoever works on it: the clocks of an earlier time do not finish rework. */
export function canFinish(operation: Operation): Verdict {
  return all(
    () => (isOpen(operation) ? YES : no({ code: 'operation-done', operation: operation.name })),
    () => (operation.clocks.length > 0 ? YES : no({ code: 'not-started', operation: operation.name })),
    () => notHeld(operation),
    () => (isRunning(operation) ? YES : no({ code: 'not-running', operation: operation.name })),
  )
}

export function finishOperation(floor: Floor, command: CommandOf<'finish-operation'>): FloorEvent[] {
  const { orderId, operationId, finding, cause, correction } = command
  must(canFinish(operationOf(orderOf(floor, orderId), operationId)))
  return [{ type: 'operation-finished', orderId, operationId, finding, cause, correction }]
}

export function canHold(operation: Operation): Verdict {
  if (!isOpen(operation)) return no({ code: 'operation-done', operation: operation.name })
  return isRunning(operation)
    ? no({ code: 'already-running', operation: operation.name, person: '' })
    : notHeld(operation)
}

/** Work that cannot begin: parts are missing, consent is asked for. What runs is paused, by whom it runs. */
export function holdOperation(floor: Floor, command: CommandOf<'hold-operation'>, context: Context): FloorEvent[] {
  const order = orderOf(floor, command.orderId)
  must(binding(order))
  must(canHold(operationOf(order, command.operationId)))
  return [held(command, context)]
}

/** What it waited for is there: the parts have come, the customer has agreed. */
export function releaseOperation(floor: Floor, command: CommandOf<'release-operation'>): FloorEvent[] {
  const { orderId, operationId } = command
  const order = orderOf(floor, orderId)
  const operation = operationOf(order, operationId)
  const waits = operation.hold !== null || operation.consent === 'pending'
  // While the customer is asked, only their answer lets it go on, or an advisor who takes the question back (P4.7).
  const asked = order.desk.asked !== null && (operation.hold?.reason ?? 'consent') === 'consent'
  must(waits ? YES : no({ code: 'not-held', operation: operation.name }))
  must(asked && operation.consent === 'pending' ? no({ code: 'consent-pending', operation: operation.name }) : YES)
  return [{ type: 'operation-released', orderId, operationId }]
}

function held(command: CommandOf<'pause-operation'> | CommandOf<'hold-operation'>, context: Context): FloorEvent {
  const { orderId, operationId, reason, note, expectedAt } = command
  const hold: Hold = { reason, since: context.now, note, expectedAt }
  return { type: 'operation-held', orderId, operationId, hold }
}
