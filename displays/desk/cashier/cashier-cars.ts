import type { Floor } from '#domain/floor.ts'
import { stageOf, type Order } from '#domain/order.ts'
import { normalizePlate } from '#domain/plate.ts'

export interface CashierCars {
  /** Not settled yet: those whose customers wait in the shop first, then ready ones by how long they are (P3.10). */
  readonly toSettle: readonly Order[]
  /** Paid, and still here. */
  readonly settled: readonly Order[]
}

export function cashierCars(floor: Floor): CashierCars {
  const here = [...floor.orders.values()].filter((order) => {
    const stage = stageOf(order)
    return stage === 'handover' || stage === 'ready'
  })
  const first = (order: Order): number => (order.waiting ? 0 : order.readyAt === null ? 2 : 1)
  const since = ({ readyAt, promisedAt }: Order): number => readyAt ?? promisedAt ?? Infinity
  const sorted = here.toSorted((a, b) => first(a) - first(b) || since(a) - since(b))
  return {
    toSettle: sorted.filter(({ desk }) => desk.settledAt === null),
    settled: sorted.filter(({ desk }) => desk.settledAt !== null),
  }
}

/** The open order that somebody means by a ticket, an order's number, or a plate or its end. */
export function findOpen(floor: Floor, text: string): Order | undefined {
  const asked = normalizePlate(text)
  if (asked === '') return undefined
  const open = [...floor.orders.values()]
  const number = text.trim().toUpperCase()
  return (
    open.find(({ ticket, id }) => ticket.toUpperCase() === number || id === text.trim()) ??
    open.find((order) => order.number.toUpperCase() === number || order.plate === asked) ??
    (asked.length >= 4 ? open.find(({ plate }) => plate.endsWith(asked)) : undefined)
  )
}
