import type { Order } from '#domain/order.ts'
import { BLANK_VERIFICATION, type Verification } from '#domain/visit/verification.ts'

/** Whoever began to work on a car had held it against its sheet, and found it so. */
export function stillVerification(order: Order): Verification {
  const [first] = order.operations.flatMap(({ clocks }) => clocks).toSorted((a, b) => a.startedAt - b.startedAt)
  if (!first) return BLANK_VERIFICATION
  return { done: { at: first.startedAt, personId: first.personId, differs: '', photos: [] }, settled: null }
}
