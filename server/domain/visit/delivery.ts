import type { Envelope, SiteEvent } from '../event.ts'

/** The car goes back to its customer (P6.3–6.6). */
export interface Delivery {}

export const BLANK_DELIVERY: Delivery = {}

export type DeliveryCommand = never

export type DeliveryEvent = never

export function evolveDelivery(delivery: Delivery, event: SiteEvent, _envelope: Envelope): Delivery {
  switch (event.type) {
    default:
      return delivery
  }
}
