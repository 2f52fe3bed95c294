import type { Floor } from '#domain/floor.ts'
import { workersOn } from '#domain/operation.ts'
import { isClosed } from '#domain/order.ts'
import { onBay, SPOT_KINDS, spotOf } from '#domain/place.ts'

/** The laws that a floor breaks, in words. */
export function broken(floor: Floor): string[] {
  const orders = [...floor.orders.values()]
  const bays = orders.flatMap((order) => onBay(order.place) ?? [])
  const spots = orders
    .filter((order) => !isClosed(order) && spotOf(order.place))
    .map(({ place }) => `${place.kind} ${spotOf(place)}`)
  const running = orders.flatMap((order) =>
    order.operations.flatMap((operation) => workersOn(operation).map((personId) => ({ personId, operation, order }))),
  )
  const busy = new Map<string, number>()
  for (const { personId } of running) busy.set(personId, (busy.get(personId) ?? 0) + 1)
  const laws: Record<string, boolean> = {
    'a car stands in exactly one place (S.1)': orders.every(
      ({ place }) => place.kind === 'bay' || SPOT_KINDS.includes(place.kind),
    ),
    'a bay holds one car (S.1)': new Set(bays).size === bays.length,
    'no car stands on a bay out of service': bays.every((id) => !floor.bays.get(id)?.outOfService),
    'a spot holds one car': new Set(spots).size === spots.length,
    'a ready car blocks no bay (P5.6)': orders.every(({ place, readyAt }) => readyAt === null || place.kind !== 'bay'),
    'no person has two running clocks unless shared (P4.9)': running.every(
      ({ personId, operation }) => operation.shared || busy.get(personId) === 1,
    ),
    'nobody works on an unsigned order (P4.9)': running.every(({ order }) => order.signature !== null),
    'work runs on a bay, or needs none (S.1)': running.every(
      ({ order, operation }) => order.place.kind === 'bay' || !operation.needsBay,
    ),
    'what runs is open, not held, and agreed to (P4.7)': running.every(
      ({ operation: { state, hold, consent } }) => state === 'open' && !hold && consent === 'agreed',
    ),
    'nobody works on what has ended (S.4)': running.every(({ order }) => order.end === null && order.readyAt === null),
  }
  return Object.keys(laws).filter((law) => !laws[law])
}
