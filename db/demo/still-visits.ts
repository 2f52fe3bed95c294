// What is written about the cars of the standing workshop: each room of the visit in a file of its own in `visits`.
import type { Floor } from '#domain/floor.ts'
import { isClosed } from '#domain/order.ts'
import { blankVisit, deskOf, type Visit } from '#domain/visit/visit.ts'
import { stillAgreement } from './visits/agreement.ts'
import { stillDelivery } from './visits/delivery.ts'
import { stillExtraWork } from './visits/extra-work.ts'
import { stillHandover } from './visits/handover.ts'
import { stillKey } from './visits/key.ts'
import { stillParts } from './visits/parts.ts'
import { stillQuality } from './visits/quality.ts'
import { stillVerification } from './visits/verification.ts'
import { stillWalkaround } from './visits/walkaround.ts'

/** The visits that belong to a sample's open orders. */
export function visitsOf(floor: Floor): Visit[] {
  return [...floor.orders.values()]
    .filter((order) => !isClosed(order) && order.arrivedAt !== null)
    .map((order) => {
      const visit: Visit = {
        ...blankVisit(order.id),
        rev: floor.rev,
        key: stillKey(order),
        quality: stillQuality(order),
        handover: stillHandover(order),
        walkaround: stillWalkaround(order),
        verification: stillVerification(order),
        delivery: stillDelivery(order),
        agreement: stillAgreement(order),
        extraWork: stillExtraWork(order),
      }
      return { ...visit, parts: stillParts(order, visit) }
    })
}

/** The same floor, knowing what is written in the visits. */
export function withVisits(floor: Floor, visits: readonly Visit[]): Floor {
  const desks = new Map(visits.map((visit) => [visit.orderId, deskOf(visit)]))
  const orders = [...floor.orders.values()].map((order) => ({ ...order, desk: desks.get(order.id) ?? order.desk }))
  return { ...floor, orders: new Map(orders.map((order) => [order.id, order])) }
}
