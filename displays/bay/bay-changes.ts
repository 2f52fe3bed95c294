// A change that the bay has not seen yet blinks until someone taps, or for half a minute. Time is the screen's own, ms.
import type { BayView } from './bay-view.ts'

/** Part of the screen that a change is shown on. */
export type Part = 'promise' | 'note' | 'complaint' | 'next' | `operation ${string}`

/** What somebody else may change behind the technician's back, as comparable text. The bay's own clocks are not in it. */
export type Facts = ReadonlyMap<Part | 'car', string>

export function factsOf(view: BayView): Facts {
  if (view.kind !== 'car') return new Map()
  const { order } = view.car
  const facts = new Map<Part | 'car', string>([
    ['car', order.id],
    ['promise', String(order.promisedAt)],
    ['note', order.note],
    ['complaint', order.complaint],
    ['next', view.next ? view.next.order.id : ''],
  ])
  for (const { id, name, consent, parts, rework, standardMinutes } of order.operations)
    facts.set(`operation ${id}`, JSON.stringify([name, consent, parts, rework, standardMinutes]))
  return facts
}

export interface Watch {
  /** As it was when someone last looked. */
  readonly seen: Facts
  readonly facts: Facts
  /** When the newest unseen change came. */
  readonly changedAt: number
}

export const BLINK_FOR = 30_000

/** The next state of the watch. Another car is a new page, not a change: the technician drove it in. */
export function watch(before: Watch | null, facts: Facts, at: number): Watch {
  if (before === null || before.facts.get('car') !== facts.get('car')) return { seen: facts, facts, changedAt: at }
  const same = differing(before.facts, facts).size === 0
  if (same && at - before.changedAt < BLINK_FOR) return before.facts === facts ? before : { ...before, facts }
  return same ? { seen: facts, facts, changedAt: before.changedAt } : { ...before, facts, changedAt: at }
}

export function looked({ facts, changedAt }: Watch): Watch {
  return { seen: facts, facts, changedAt }
}

export function unseen(state: Watch | null): ReadonlySet<Part> {
  return state ? differing(state.seen, state.facts) : new Set()
}

/** What is there now and reads otherwise than before; what is gone has no place to blink on. */
function differing(before: Facts, now: Facts): Set<Part> {
  const parts = new Set<Part>()
  for (const [part, text] of now) if (part !== 'car' && text !== '' && before.get(part) !== text) parts.add(part)
  return parts
}
