import { MINUTE } from '#domain/operation.ts'
import { stageOf, type Order } from '#domain/order.ts'
import { suggestedTag } from '#domain/visit/key.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { HANDOVER_CHECKS } from '#domain/visit/handover.ts'
import { fateOf } from '#db/demo/day.ts'
import { ADVISORS } from '#db/demo/workshop.ts'
import { nextOfAgreement } from './agreement.ts'
import { nextOfDelivery } from './delivery.ts'
import { due, freeSpot, past, type Act, type Role, type Scene } from './scene.ts'
import { nextOfWalk } from './walkaround.ts'

/** Advisors: receive, walk round, let sign, hand over, tell of delays, hand back; the cashier lets the car go (P3, P4.1, P4.8, P6). */
export const reception: Role = function* (scene) {
  yield* arrivals(scene)
  for (const order of scene.orders) {
    const act = withCustomer(scene, order) ?? newPromise(scene, order)
    if (act) yield act
  }
}

function* arrivals({ arrivals, happened, now, floor }: Scene): Iterable<Act> {
  for (const { at, order, car } of arrivals) {
    if (at > now || happened.has(order.id)) continue
    yield {
      personId: order.advisorId ?? ADVISORS[0],
      command: { type: 'check-in', order, spot: freeSpot(floor, 'reception') },
      customer: { ...car.owner, vin: '', mileageKm: car.mileageKm, bringer: null },
    }
  }
}

function withCustomer(scene: Scene, order: Order): Act | undefined {
  const personId = order.advisorId ?? ADVISORS[0]
  const orderId = order.id
  switch (stageOf(order)) {
    case 'arrived':
      return due(scene, order, 'receive', order.arrivedAt, 1, 6)
        ? { personId, command: { type: 'receive', orderId } }
        : undefined
    case 'reception':
      return received(scene, order, personId)
    case 'signed':
      if (due(scene, order, 'hand over', order.signature?.at ?? null, 1, 4))
        return { personId, command: toWorkshop(scene, order) }
      return undefined
    case 'handover':
      if (order.place.kind === 'parking' && due(scene, order, 'make ready', order.lastMove?.at ?? null, 3, 7))
        return { personId, command: handover(order, scene.visit(orderId)) }
      return undefined
    case 'ready':
      return nextOfDelivery(scene, order, personId, collected(scene, order))
    default:
      return undefined
  }
}

/** With its key on a tag (P4.1). */
function toWorkshop({ floor }: Scene, order: Order): Act['command'] {
  const keyTag = order.desk.keyTag === null ? suggestedTag(floor.orders.values(), order) : null
  return { type: 'hand-over', orderId: order.id, spot: freeSpot(floor, 'waiting'), keyTag, note: null }
}

/** The advisor looks it over, takes the key, signs; then the customer is told (P5.6). */
function handover({ id: orderId, keepOldParts }: Order, { handover: { signed, oldParts } }: Visit): Act['command'] {
  if (keepOldParts && !oldParts) return { type: 'record-old-parts', orderId, fate: 'bagged', where: '后备箱' }
  return signed
    ? { type: 'make-ready', orderId }
    : { type: 'sign-handover', orderId, checks: HANDOVER_CHECKS, note: '' }
}

/** Once round the car with the customer, then the order at the counter. */
function received(scene: Scene, order: Order, personId: string): Act | undefined {
  const visit = scene.visit(order.id)
  const signs = due(scene, order, 'sign', order.receivedAt, 4, 8)
  const command = visit.walkaround.finished ? nextOfAgreement(order, visit, scene.now, signs) : nextOfWalk(scene, order)
  return command && { personId, command }
}

/** Towards closing time people hurry. */
function collected(scene: Scene, order: Order): boolean {
  const minutes = fateOf(order.id).collectedAfter
  return scene.now >= (order.readyAt ?? Infinity) + Math.min(minutes, past(scene, '17:30') ? 8 : minutes) * MINUTE
}

/** Who looks at the forecast in time tells the customer; some do not. */
function newPromise(scene: Scene, order: Order): Act | undefined {
  const { now } = scene
  if (order.promisedAt === null || order.formerPromises.length > 0 || stageOf(order) === 'ready') return undefined
  if (now < order.promisedAt - 15 * MINUTE || !fateOf(order.id).told) return undefined
  const forecast = scene.forecast(order)
  if (!forecast || forecast.open || forecast.finishAt < order.promisedAt + 10 * MINUTE) return undefined
  const promisedAt = Math.ceil((forecast.finishAt + 10 * MINUTE) / (10 * MINUTE)) * 10 * MINUTE
  return {
    personId: order.advisorId ?? ADVISORS[0],
    command: {
      type: 'change-promise',
      orderId: order.id,
      promisedAt,
      reason: '工位紧张，已向客户说明',
      told: order.waiting ? 'in-person' : 'phone',
    },
  }
}
