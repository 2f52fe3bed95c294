/** An order that has left the floor, as a list names it. */
export interface ClosedOrder {
  readonly id: string
  readonly ticket: string
  readonly number: string
  readonly plate: string
  readonly model: string
  readonly kind: 'cancelled' | 'delivered'
  /** When it left, ms. */
  readonly at: number
  /** Who cancelled it, and why; empty where it was delivered. */
  readonly personId: string
  readonly reason: string
}
