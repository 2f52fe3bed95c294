import { MINUTE } from '#domain/operation.ts'
import { stageOf, type Order } from '#domain/order.ts'
import { fateOf, slotNameOf } from '#db/demo/day.ts'
import { checkedAsOk } from '#db/demo/checks.ts'
import { oneOf } from '#db/demo/chance.ts'
import { FOREMAN, INSPECTORS, TEAM_LEADER, WASHER } from '#db/demo/workshop.ts'
import { checklistOf } from '#domain/visit/quality-rules.ts'
import { checksOf, uncheckedWork, workedUntil } from '#domain/visit/quality-state.ts'
import { roadTestOut } from '#domain/visit/quality.ts'
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
      return due(scene, order, 'inspect', movedAt, 6, 12) ? judge(scene, order) : undefined
    case 'wash':
      if (order.place.kind !== 'wash')
        return due(scene, order, 'to wash', order.inspectedAt, 1, 4) ? to(scene, order, 'wash', WASHER) : undefined
      if ((order.desk.washStartedAt ?? 0) < (order.inspectedAt ?? 0))
        return { personId: WASHER, command: { type: 'start-wash', orderId: order.id, spot: null } }
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

/** Who did it signs, the team leader signs, the inspector goes through the list, drives it where that is asked, decides (P5.1). */
function judge(scene: Scene, order: Order): Act {
  const orderId = order.id
  const inspectorId = inspectorOf(order)
  const visit = scene.visit(orderId)
  const list = checklistOf({ order, visit })
  const checks = checksOf(order, visit.quality, list)
  const signed = { type: 'sign-check', orderId, items: [], note: '' } as const
  const [unchecked] = uncheckedWork(order, visit.quality)
  if (unchecked) return { personId: unchecked.clocks[0]!.personId, command: { ...signed, level: 'self' } }
  if (!checks.leader) return { personId: leaderOf(order), command: { ...signed, level: 'leader' } }
  const last = order.operations.at(-1)
  if (last && order.failures === 0 && fateOf(orderId).fails)
    return {
      personId: inspectorId,
      command: {
        type: 'fail-inspection',
        orderId,
        reason: '路试仍有异响，重新检查紧固',
        operationIds: [last.id],
      },
    }
  const km = 20_000 + Math.floor((workedUntil(order) / MINUTE) % 60_000)
  if (roadTestOut(visit.quality))
    return { personId: inspectorId, command: { type: 'end-road-test', orderId, km: km + 6, note: '' } }
  if (checks.roadTestMissing) return { personId: inspectorId, command: { type: 'start-road-test', orderId, km } }
  if (checks.unanswered.length > 0)
    return { personId: inspectorId, command: { type: 'check-items', orderId, items: checkedAsOk(list) } }
  return { personId: inspectorId, command: { type: 'pass-inspection', orderId } }
}

function leaderOf(order: Order): string {
  const own = order.operations.some(({ clocks }) => clocks.some(({ personId }) => personId === TEAM_LEADER))
  return own ? FOREMAN : TEAM_LEADER
}
