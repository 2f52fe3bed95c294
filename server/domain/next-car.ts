import { dispatchQueue } from './dispatch.ts'
import { baysOf, carOn, queueOf, type Floor, type Queued } from './floor.ts'
import { isOpen } from './operation.ts'
import { stageOf, type Order } from './order.ts'
import { canDriveIn, operationFor } from './rules/placing.ts'

/**
 * What each free bay takes next: the first of its own queue that may drive in now, else the first car of the dispatch
 * order that is planned nowhere (P4.2). No car is named for two bays; a bay for which none fits is absent.
 */
export function nextCars(floor: Floor): Map<string, Queued> {
  const next = new Map<string, Queued>()
  const taken = new Set<string>()
  const free = baysOf(floor).filter((bay) => bay.outOfService === null && !carOn(floor, bay.id))
  const give = (bayId: string, candidates: readonly Order[]) => {
    const order = candidates.find(
      (car) => !taken.has(car.id) && stageOf(car) === 'waiting' && canDriveIn(floor, car, bayId).ok,
    )
    const operation = order && operationFor(floor, order, bayId)
    if (!order || !operation) return
    taken.add(order.id)
    next.set(bayId, { order, operation })
  }
  for (const bay of free)
    give(
      bay.id,
      queueOf(floor, bay.id).map(({ order }) => order),
    )
  const unplanned = dispatchQueue(floor).filter(
    (order) => !order.operations.some((operation) => isOpen(operation) && operation.bayId !== null),
  )
  for (const bay of free) if (!next.has(bay.id)) give(bay.id, unplanned)
  return next
}
