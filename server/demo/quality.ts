import { stageOf, type Order } from '#domain/order.ts'
import { fateOf, slotNameOf } from '#db/demo/day.ts'
import { oneOf } from '#db/demo/chance.ts'
import { INSPECTORS, WASHER } from '#db/demo/workshop.ts'
import { due, freeSpot, lastWork, move, type Act, type Role, type Scene } from './scene.ts'

/** From the last operation to the parking spot: final inspection, wash, keys (P5). */
export const quality: Role = function* (scene) {
  for (const order of scene.orders) {
    const act = next(scene, order)
    if (act) yield act
  }
}

function next(scene: Scene, order: Order): Act | undefined {
  const movedAt = order.lastMove?.at ?? null
  switch (stageOf(order)) {
    case 'inspection':
      if (order.place.kind !== 'inspection')
        return due(scene, order, 'to inspection', lastWork(order), 1, 3)
          ? to(scene, order, 'inspection', inspectorOf(order))
          : undefined
      return due(scene, order, 'inspect', movedAt, 6, 12) ? judge(order) : undefined
    case 'wash':
      if (order.place.kind !== 'wash')
        return due(scene, order, 'to wash', order.inspectedAt, 1, 4) ? to(scene, order, 'wash', WASHER) : undefined
      return due(scene, order, 'wash', movedAt, 14, 22)
        ? { personId: WASHER, command: { type: 'finish-wash', orderId: order.id } }
        : undefined
    case 'handover':
      return order.place.kind === 'parking' ? undefined : to(scene, order, 'parking', WASHER)
    default:
      return undefined
  }
}

/** Only where a spot is empty: inspection and wash hold few cars. */
function to(scene: Scene, order: Order, kind: 'inspection' | 'wash' | 'parking', personId: string): Act | undefined {
  return freeSpot(scene.floor, kind) === null ? undefined : { personId, command: move(scene, order, kind) }
}

function inspectorOf(order: Order): string {
  return oneOf(INSPECTORS, slotNameOf(order.id), 'inspector')
}

function judge(order: Order): Act {
  const personId = inspectorOf(order)
  const last = order.operations.at(-1)
  if (last && order.failures === 0 && fateOf(order.id).fails)
    return {
      personId,
      command: {
        type: 'fail-inspection',
        orderId: order.id,
        reason: '路试仍有异响，重新检查紧固',
        operationIds: [last.id],
      },
    }
  return { personId, command: { type: 'pass-inspection', orderId: order.id } }
}
