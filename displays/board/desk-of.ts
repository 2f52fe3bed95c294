import { stageOf, type Order, type Stage } from '#domain/order.ts'

/** The desk where a car's next step is written down, because it takes more than a tap: what was agreed, checked, paid. */
const DESK: Partial<Record<Stage, 'reception' | 'inspection' | 'cashier'>> = {
  arrived: 'reception',
  reception: 'reception',
  inspection: 'inspection',
  handover: 'reception',
  ready: 'cashier',
}

export type DeskName = NonNullable<(typeof DESK)[Stage]>

/** Address of that desk with the car open there; null where the next step is done on the board itself. */
export function deskOf(order: Order): { readonly desk: DeskName; readonly href: string } | null {
  const desk = DESK[stageOf(order)]
  return desk ? { desk, href: `/desk/${desk}?order=${order.id}` } : null
}
