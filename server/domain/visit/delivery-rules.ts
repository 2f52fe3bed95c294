import { all, no, YES } from '../refusal.ts'
import { allowed, atStage, must } from '../rules/find.ts'
import { settledAt } from './bill.ts'
import { EXPLAINED, toldReadyAt, type DeliveryCommand } from './delivery.ts'
import { openAsks } from './extra-work.ts'
import { keyHolderOf } from './key.ts'
import type { RulesFor } from './rules.ts'

export const DELIVERY_RULES: RulesFor<DeliveryCommand> = {
  'tell-ready': ({ floor, order }, { by, reached }, context) => {
    must(
      all(
        () => allowed(floor, context.personId, 'advisor', 'cashier', 'manager', 'care'),
        () => atStage(order, 'ready'),
      ),
    )
    return [{ type: 'customer-told-ready', orderId: order.id, by, reached }]
  },

  'note-wear': ({ order }, { wear, nextService }) => {
    must(atStage(order, 'waiting', 'held', 'working', 'inspection', 'wash', 'handover', 'ready'))
    return [{ type: 'wear-noted', orderId: order.id, wear, nextService }]
  },

  /** The last act (P6.4–6.6): everything paid, asked, explained and signed, and only then the key. */
  deliver: ({ floor, order, visit }, { collector, explained, ink, coversRemoved }, context) => {
    const missing = EXPLAINED.filter((point) => !explained.includes(point))
    must(
      all(
        () => allowed(floor, context.personId, 'advisor', 'manager', 'administrator'),
        () => atStage(order, 'ready'),
        () => {
          const open = openAsks(visit.extraWork).length
          return open > 0 ? no({ code: 'extra-work-open', ticket: order.ticket, items: open }) : YES
        },
        () => (settledAt(visit.bill) === null ? no({ code: 'not-settled', ticket: order.ticket }) : YES),
        () => (toldReadyAt(visit.delivery) === null ? no({ code: 'not-told', ticket: order.ticket }) : YES),
        () => (missing.length > 0 ? no({ code: 'not-explained', missing }) : YES),
        () => (ink === '' ? no({ code: 'unsigned', ticket: order.ticket }) : YES),
      ),
    )
    const late = order.promisedAt === null ? null : (order.readyAt ?? context.now) - order.promisedAt
    const given = { collector, explained, ink, coversRemoved, late }
    // The promise was to have it ready; a customer who comes late does not make the workshop late.
    const onTime = late === null || late <= 0
    return [
      { type: 'car-given-back', orderId: order.id, given },
      ...(keyHolderOf(visit.key) === 'customer'
        ? []
        : [{ type: 'key-moved', orderId: order.id, to: 'customer', tag: null } as const]),
      { type: 'order-delivered', orderId: order.id, onTime },
    ]
  },
}
