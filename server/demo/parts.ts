import { isOpen, isRunning } from '#domain/operation.ts'
import { issuedQuantity, partLines, stockOf } from '#domain/visit/parts.ts'
import { PARTS_CLERK } from '#db/demo/workshop.ts'
import { oneOf } from '#db/demo/chance.ts'
import { slotNameOf } from '#db/demo/day.ts'
import { due, type Role } from './scene.ts'

const SHELVES = ['K1', 'K2', 'K3', 'B4', 'B7'] as const

/** The parts counter: puts by what a signed order needs, and hands it out when the work begins (P4.6). */
export const parts: Role = function* (scene) {
  for (const order of scene.orders) {
    if (!order.signature || !due(scene, order, 'put by', order.signature.at, 4, 12)) continue
    const visit = scene.visit(order.id)
    for (const line of partLines(visit)) {
      const operation = order.operations.find(({ id }) => id === line.operationId)
      if (!operation || !isOpen(operation) || operation.parts.state === 'missing') continue
      if (issuedQuantity(visit, line.id) > 0) continue
      const on = { orderId: order.id, lineId: line.id }
      const { quantity } = line
      if (stockOf(visit.parts, line.id).reserved === 0) {
        const shelf = oneOf(SHELVES, slotNameOf(order.id), line.code)
        yield { personId: PARTS_CLERK, command: { type: 'reserve-part', ...on, quantity, shelf } }
      } else if (isRunning(operation)) {
        const takenBy = operation.clocks.at(-1)?.personId ?? ''
        const items = [{ lineId: line.id, quantity }]
        yield { personId: PARTS_CLERK, command: { type: 'issue-part', orderId: order.id, items, takenBy, ink: null } }
      }
    }
  }
}
