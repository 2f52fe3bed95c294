import type { Order } from '#domain/order.ts'
import { BLANK_DELIVERY, type Delivery } from '#domain/visit/delivery.ts'

/** Whoever's car is ready has been told so, the moment it was. */
export function stillDelivery({ readyAt, advisorId, waiting }: Order): Delivery {
  if (readyAt === null) return BLANK_DELIVERY
  const told = { by: waiting ? 'in-person' : 'message', reached: true, at: readyAt, personId: advisorId ?? '' } as const
  return {
    ...BLANK_DELIVERY,
    told: [told],
    wear: [
      { part: 'front-brakes', left: 65, kilometres: 18_000 },
      { part: 'rear-brakes', left: 70, kilometres: 22_000 },
      { part: 'front-tyres', left: 52, kilometres: 20_000 },
      { part: 'rear-tyres', left: 28, kilometres: 6_000 },
      { part: 'wipers', left: null, kilometres: null },
      { part: 'battery', left: 84, kilometres: null },
    ],
    nextService: { date: '2027-05-22', mileageKm: 51_260 },
  }
}
