import type { Bay } from '../bay.ts'
import type { SiteEvent } from '../event.ts'
import type { Floor } from '../floor.ts'
import type { Operation } from '../operation.ts'
import { stageOf, type Order, type Stage } from '../order.ts'
import { hasRole, type Person, type Role } from '../person.ts'
import { no, YES, type Refusal, type Verdict } from '../refusal.ts'

/** What a rule answers with: the events to write, or why not. */
export type Decision<E> =
  | { readonly ok: true; readonly events: readonly E[] }
  /** `noted`: what is written down all the same, because the attempt itself is worth knowing. */
  | { readonly ok: false; readonly refusal: Refusal; readonly noted?: readonly SiteEvent[] }

/** Thrown only by rules and the finders below, and turned into a refusal by `decide`. */
export class Refused extends Error {
  readonly refusal: Refusal
  readonly noted: readonly SiteEvent[]
  constructor(refusal: Refusal, noted: readonly SiteEvent[] = []) {
    super(refusal.code)
    this.refusal = refusal
    this.noted = noted
  }
}

export function orderOf(floor: Floor, id: string): Order {
  return floor.orders.get(id) ?? unknown('order')
}

export function operationOf(order: Order, id: string): Operation {
  return order.operations.find((operation) => operation.id === id) ?? unknown('operation')
}

export function bayOf(floor: Floor, id: string): Bay {
  return floor.bays.get(id) ?? unknown('bay')
}

/** Somebody who works here; leavers are known to the log only. */
export function personOf(floor: Floor, id: string): Person {
  const person = floor.people.get(id)
  return person?.active ? person : unknown('person')
}

function unknown(what: Extract<Refusal, { code: 'unknown' }>['what']): never {
  throw new Refused({ code: 'unknown', what })
}

/** Turns the first refusal into the end of the rule. */
export function must(verdict: Verdict): void {
  if (!verdict.ok) throw new Refused(verdict.refusal)
}

export function atStage(order: Order, ...needs: readonly Stage[]): Verdict {
  const stage = stageOf(order)
  return needs.includes(stage) ? YES : no({ code: 'wrong-stage', ticket: order.ticket, stage, needs })
}

/** At any stage but these. */
export function notAt(order: Order, ...barred: readonly Stage[]): Verdict {
  const stage = stageOf(order)
  return barred.includes(stage) ? no({ code: 'wrong-stage', ticket: order.ticket, stage, needs: [] }) : YES
}

export function allowed(floor: Floor, personId: string, ...needs: readonly Role[]): Verdict {
  const person = floor.people.get(personId)
  return person && hasRole(person, ...needs) ? YES : no({ code: 'not-allowed', needs })
}
