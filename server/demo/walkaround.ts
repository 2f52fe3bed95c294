import type { SiteCommand } from '#domain/command.ts'
import type { Order } from '#domain/order.ts'
import { STOPS } from '#domain/visit/walkaround.ts'
import { sightingAt } from '#db/demo/sightings.ts'
import type { Scene } from './scene.ts'

/** After the greeting the covers go on, then the two walk round the car; so long at each stop, ms. */
const BEGINS = 15_000
const AT_A_STOP = 9_000

/** The next thing of the walk round a car that is being received (P3.3, P3.4); undefined while they still stand somewhere. */
export function nextOfWalk(scene: Scene, order: Order): SiteCommand | undefined {
  const { id: orderId, receivedAt } = order
  const { reception, walkaround } = scene.visit(orderId)
  const since = scene.now - (receivedAt ?? scene.now)
  if (since < BEGINS || walkaround.finished) return undefined
  if (!reception.covers) return { type: 'put-covers-on', orderId }
  const at = STOPS.findIndex((one) => !walkaround.stops[one]?.passed)
  const stop = STOPS[at]
  if (!stop) return { type: 'finish-walkaround', orderId }
  if (since < BEGINS + (at + 1) * AT_A_STOP) return undefined
  const known = scene.arrivals.find((arrival) => arrival.order.id === orderId)
  const note = sightingAt(orderId, stop, known?.car.mileageKm ?? null)
  return { type: 'note-stop', orderId, stop, note, seenAt: scene.now }
}
