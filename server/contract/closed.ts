import type { ClosedOrder } from '#domain/closed-order.ts'

/** GET /api/orders/closed?date=2026-11-22: what left the floor on that day of the site's, the last first. */
export interface ClosedOrders {
  readonly orders: readonly ClosedOrder[]
}
