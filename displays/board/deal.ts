import type { Floor } from '#domain/floor.ts'
import { currentOperation, type Order } from '#domain/order.ts'
import type { Operation } from '#domain/operation.ts'
import type { Card, Mark, Zone } from './card.ts'
import { matches, type Filter } from './filter.ts'
import type { Forecasts } from './outcome.ts'

/** What a hand or a wire has to do with cards now. */
export interface Marks {
  readonly heldId: string | null
  readonly personId: string
  isPending(orderId: string): boolean
  /** Who moved it a moment ago. */
  movedBy(orderId: string): string | undefined
}

export type Deal = (order: Order, zone: Zone, operation?: Operation) => Card

/** Makes the cards of one render. */
export function dealer(floor: Floor, forecasts: Forecasts, filter: Filter, marks: Marks): Deal {
  return (order, zone, operation = currentOperation(order)) => {
    const mover = marks.movedBy(order.id)
    const mark: Mark | null =
      order.id === marks.heldId ? 'held' : marks.isPending(order.id) ? 'pending' : mover === undefined ? null : 'moved'
    return {
      order,
      zone,
      operation,
      forecast: forecasts.get(order.id),
      pale: !matches(filter, order, forecasts),
      mark,
      movedBy: mover === undefined || mover === marks.personId ? null : (floor.people.get(mover)?.name ?? mover),
    }
  }
}
