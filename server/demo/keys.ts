import { stageOf } from '#domain/order.ts'
import { keyBelongsWith, keyHolderOf } from '#domain/visit/key.ts'
import { ADVISORS, FOREMAN } from '#db/demo/workshop.ts'
import type { Role } from './scene.ts'

/** Whoever gives a key on says so (P4.1, P5.5). The tag's number is the ticket's. */
export const keys: Role = function* (scene) {
  for (const order of scene.orders) {
    const { key } = scene.visit(order.id)
    const to = keyBelongsWith(order)
    if (to === keyHolderOf(key) || order.arrivedAt === null) continue
    const inside = ['waiting', 'held', 'working', 'inspection', 'wash'].includes(stageOf(order))
    const personId = inside ? FOREMAN : (order.advisorId ?? ADVISORS[0])
    const tag = key.tag ?? String(Number(order.ticket.slice(1)))
    yield { personId, command: { type: 'move-key', orderId: order.id, to, tag } }
  }
}
