import { isOpen } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import type { Certificate, Equipment, Trade } from '#domain/trade.ts'

/** What a car asks of the bay it goes to, for the work that one bay could do in one go. */
export interface Need {
  readonly trade: Trade
  readonly certificates: readonly Certificate[]
  readonly equipment: readonly Equipment[]
}

/** The needs of the held operation and of the open work of its trade; null where nothing is left to do. */
export function needOf(order: Order, operationId: string | null): Need | null {
  const held = order.operations.find(({ id }) => id === operationId)
  if (!held || !isOpen(held)) return null
  const along = order.operations.filter((other) => isOpen(other) && other.trade === held.trade)
  return {
    trade: held.trade,
    certificates: unique(along.flatMap(({ certificates }) => certificates)),
    equipment: unique(along.flatMap(({ equipment }) => equipment)),
  }
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}
