import { createHash } from 'node:crypto'
import type { ImportedOperation, ImportedOrder, State } from '../../import/order.ts'

/** What a file says of an order's work. People stay out: they are kept once, in the file of customers. */
export type Said = Omit<ImportedOrder, 'customer' | 'bringer' | 'vin' | 'operations'> & {
  readonly operations: readonly Omit<ImportedOperation, 'line'>[]
}

export function saidOf({ customer: _, bringer: __, vin: ___, operations, ...work }: ImportedOrder): Said {
  return { ...work, operations: operations.map(({ line: _line, ...operation }) => operation) }
}

/** Equal where two files say the same of an order, wherever in the file it stands. */
export function fingerprintOf(order: ImportedOrder): string {
  const { customer, bringer, vin } = order
  return createHash('sha256')
    .update(JSON.stringify([customer, bringer, vin, saidOf(order)]))
    .digest('base64url')
}

/** What comes after the work, in its order; with these an operation is done. */
const AFTER_WORK = ['inspection', 'wash', 'ready'] as const
export type AfterWork = (typeof AFTER_WORK)[number]

export function isDone(state: State): boolean {
  return state === 'done' || isAfterWork(state)
}

export function isAfterWork(state: State): state is AfterWork {
  return AFTER_WORK.some((after) => after === state)
}

/** Where a car is whose work is over: as far as the least advanced of its operations. null while work is open. */
export function afterWork({ operations }: Said): AfterWork | null {
  if (!operations.every(({ state }) => isDone(state))) return null
  return AFTER_WORK.find((after) => operations.some(({ state }) => state === after)) ?? 'inspection'
}
