// The first of the three checks (P5.1): who did the work looks over it and signs. What counts is what was signed since
// the work was last touched; rework asks anew.
import { isOpen, type Operation } from './operation.ts'
import type { Order } from './order.ts'
import type { Person } from './person.ts'
import { no, YES, type Verdict } from './refusal.ts'

/** Somebody signed for their own work on a car, ms. */
export interface SelfCheck {
  readonly personId: string
  readonly at: number
}

/** When anybody's clock last stopped on it, ms; while one runs, when it was started; 0 where nobody worked. */
export function doneAt({ clocks }: Operation): number {
  return Math.max(0, ...clocks.map(({ startedAt, stoppedAt }) => stoppedAt ?? startedAt))
}

/** Finished work for which none of those who did it has signed since (P5.1). What another workshop did nobody here signs. */
export function unsignedWork(order: Order, checks: readonly SelfCheck[]): Operation[] {
  return order.operations.filter(
    (operation) =>
      !isOpen(operation) &&
      operation.clocks.length > 0 &&
      !checks.some(({ at, personId }) => at >= doneAt(operation) && workedOn(operation, personId)),
  )
}

/** Who did some of the work, once it is done, and not twice for the same work (P5.1). */
export function canSignOwn(order: Order, checks: readonly SelfCheck[], { id, name }: Person): Verdict {
  const own = order.operations.filter((operation) => workedOn(operation, id))
  if (own.length === 0) return no({ code: 'not-own-work', person: name })
  const open = own.find(isOpen)
  if (open) return no({ code: 'work-open', operation: open.name })
  return unsignedWork(order, checks).some((operation) => own.includes(operation))
    ? YES
    : no({ code: 'signed-already', ticket: order.ticket })
}

/** Whether this person had a clock on it. */
export function workedOn({ clocks }: Operation, personId: string): boolean {
  return clocks.some((clock) => clock.personId === personId)
}
