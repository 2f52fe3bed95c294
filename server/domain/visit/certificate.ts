import type { Order } from '../order.ts'
import type { QuoteLine } from './quote.ts'
import { repairKindOf } from './repair-warranty.ts'

/**
 * Whether the car may go out only with a completion certificate (竣工出厂合格证, P6.7): after the repair of a whole car or
 * an assembly, and after second-grade maintenance (道路运输条例 and 机动车维修管理规定, on inspection at completion).
 * An accident repair is what was done: a bumper and paint go out without one, a straightened body does not.
 */
export function needsCertificate(order: Pick<Order, 'type'>, lines: readonly Pick<QuoteLine, 'name'>[]): boolean {
  const kind = repairKindOf(order, lines)
  return kind === 'overhaul' || kind === 'second-grade'
}
