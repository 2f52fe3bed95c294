// What the three checks come to for the car as it is now: what was signed before it was worked on again counts no more.
import type { CarChecklist, ItemId } from '../checklists.ts'
import type { Operation } from '../operation.ts'
import type { Order } from '../order.ts'
import { doneAt, unsignedWork, type SelfCheck } from '../self-check.ts'
import type { CheckAnswer, CheckSignature, Quality } from './quality.ts'

/** When anybody's clock last stopped on it, ms; 0 where nobody worked. */
export function workedUntil(order: Order): number {
  return Math.max(0, ...order.operations.map(doneAt))
}

/** Who signed for their own work, and when. */
export function selfChecksOf({ signatures }: Quality): SelfCheck[] {
  return signatures.filter(({ level }) => level === 'self').map(({ personId, at }) => ({ personId, at }))
}

/** Finished work for which none of those who did it has signed since (P5.1). */
export function uncheckedWork(order: Order, quality: Quality): Operation[] {
  return unsignedWork(order, selfChecksOf(quality))
}

/** The team leader's signature that holds now. */
export function leaderCheck(order: Order, { signatures, failures }: Quality): CheckSignature | undefined {
  const since = Math.max(workedUntil(order), failures.at(-1)?.at ?? 0)
  return signatures.findLast(({ level, at }) => level === 'leader' && at >= since)
}

/** The answer to an item that holds now. */
export function answerTo(order: Order, { answers }: Quality, item: ItemId): CheckAnswer | undefined {
  const answer = answers[item]
  return answer && answer.at >= workedUntil(order) ? answer : undefined
}

export interface Checks {
  readonly leader: CheckSignature | undefined
  /** Obligatory and not answered yet. */
  readonly unanswered: readonly ItemId[]
  /** Obligatory and not in order. */
  readonly wrong: readonly ItemId[]
  readonly roadTestMissing: boolean
}

export function checksOf(order: Order, quality: Quality, { items, roadTest }: CarChecklist): Checks {
  const obligatory = items.filter((item) => item.obligatory)
  const has = (id: ItemId) => answerTo(order, quality, id)?.result
  const since = workedUntil(order)
  return {
    leader: leaderCheck(order, quality),
    unanswered: obligatory.filter(({ id }) => has(id) === undefined).map(({ id }) => id),
    wrong: obligatory.filter(({ id }) => has(id) === 'not-ok').map(({ id }) => id),
    roadTestMissing: roadTest && !quality.roadTests.some(({ outAt, back }) => back !== null && outAt >= since),
  }
}
