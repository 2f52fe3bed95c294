import { MINUTE } from '#domain/operation.ts'
import { stageOf, type Order } from '#domain/order.ts'
import { BLANK_HANDOVER, type Handover } from '#domain/visit/handover.ts'

/** Washed where it is in the wash, signed for where it is ready; old parts lie in the boot where they are wanted. */
export function stillHandover(order: Order): Handover {
  const stage = stageOf(order)
  const personId = order.advisorId ?? ''
  const washed = order.washedAt ?? (stage === 'wash' ? order.inspectedAt : null)
  const at = order.readyAt
  return {
    ...BLANK_HANDOVER,
    washStartedAt: washed === null ? null : washed + 4 * MINUTE,
    signed: at === null ? null : { at: at - MINUTE, personId, note: '' },
    oldParts: at !== null && order.keepOldParts ? { fate: 'bagged', where: '后备箱', at, personId } : null,
  }
}
