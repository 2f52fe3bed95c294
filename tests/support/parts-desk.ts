// What the sample's parts counter works from, as the server would tell it.
import type { PartsDesk } from '../../server/contract/parts-desk.ts'
import type { Floor } from '../../server/domain/floor.ts'
import { partLines } from '../../server/domain/visit/parts.ts'
import { visitsOf } from '../../db/demo/still-visits.ts'

export function samplePartsDesk(floor: Floor): PartsDesk {
  const visits = visitsOf(floor).filter((visit) => partLines(visit).length > 0)
  return {
    orders: visits.map((visit) => ({ orderId: visit.orderId, lines: partLines(visit), parts: visit.parts })),
    oldParts: visits.flatMap(({ orderId, parts }) => {
      const { ticket, plate } = floor.orders.get(orderId)!
      return parts.oldParts.map((old) => ({ ...old, orderId, ticket, plate }))
    }),
  }
}
