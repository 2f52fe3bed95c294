import { stageOf, type Order } from '../order.ts'
import { all, no, YES, type Verdict } from '../refusal.ts'
import { allowed, atStage, must, notAt } from '../rules/find.ts'
import { spotFree } from '../rules/placing.ts'
import { tagFree } from './key-rules.ts'
import { keyHolderOf } from './key.ts'
import { callsSince, type ReceptionCommand } from './reception.ts'
import type { RulesFor, Scene } from './rules.ts'

export const RECEPTION_RULES: RulesFor<ReceptionCommand> = {
  arrive: ({ floor, order }, { spot }) => {
    const place = { kind: 'reception', spot } as const
    must(
      all(
        () => atStage(order, 'booked'),
        () => spotFree(floor, order, place),
      ),
    )
    return [{ type: 'order-arrived', orderId: order.id, place }]
  },

  receive: (scene, _, { personId }) => {
    const { floor, order } = scene
    must(
      all(
        () => allowed(floor, personId, 'advisor', 'manager'),
        () => notTaken(scene),
        () => atStage(order, 'arrived'),
      ),
    )
    return [{ type: 'order-received', orderId: order.id, advisorId: personId }]
  },

  'put-covers-on': ({ order, visit }) => {
    must(
      all(
        () => isHere(order),
        () => (visit.reception.covers ? no({ code: 'covers-on', ticket: order.ticket }) : YES),
      ),
    )
    return [{ type: 'covers-put-on', orderId: order.id }]
  },

  'record-stay': ({ order }, { stay }) => {
    must(isHere(order))
    const orderId = order.id
    return [
      { type: 'stay-recorded', orderId, stay },
      { type: 'order-revised', orderId, facts: { waiting: stay === 'lounge' } },
    ]
  },

  'change-contacts': ({ order }) => {
    must(notAt(order, 'delivered', 'cancelled'))
    return [{ type: 'contacts-changed', orderId: order.id }]
  },

  'call-advisor': ({ order, visit }) => {
    const since = callsSince(visit.reception)
    must(
      all(
        () => isHere(order),
        () => (since === null ? YES : no({ code: 'customer-calls', ticket: order.ticket, at: since })),
      ),
    )
    return [{ type: 'advisor-called', orderId: order.id }]
  },

  'take-customer-call': ({ order, visit }) => {
    must(callsSince(visit.reception) === null ? no({ code: 'no-customer-call', ticket: order.ticket }) : YES)
    return [{ type: 'customer-call-taken', orderId: order.id }]
  },

  'mark-repeat': ({ order }, { repeat }) => {
    must(notAt(order, 'ready', 'delivered', 'cancelled'))
    must(order.repeat === repeat ? no({ code: 'already-there', ticket: order.ticket }) : YES)
    return [{ type: 'order-revised', orderId: order.id, facts: { repeat } }]
  },

  'hand-over': (scene, { spot, keyTag, note }) => {
    const { floor, order, visit } = scene
    const orderId = order.id
    const place = { kind: 'waiting', spot } as const
    const tag = keyTag ?? order.desk.keyTag
    must(
      all(
        () => (order.signature === null ? no({ code: 'unsigned', ticket: order.ticket }) : YES),
        () => atStage(order, 'signed'),
        () => (tag === null ? no({ code: 'key-untagged', ticket: order.ticket }) : YES),
        () => tagFree(scene, keyTag),
        () => spotFree(floor, order, place),
      ),
    )
    const moved = keyTag !== null || keyHolderOf(visit.key) !== 'foreman'
    return [
      ...(moved ? [{ type: 'key-moved', orderId, to: 'foreman', tag: keyTag } as const] : []),
      ...(note === null ? [] : [{ type: 'order-revised', orderId, facts: { note } } as const]),
      { type: 'order-handed-over', orderId, place },
    ]
  },
}

/** In the house: it has come, and it has not left. */
function isHere(order: Order): Verdict {
  return notAt(order, 'booked', 'delivered', 'cancelled')
}

/** Two advisors who reach for the same customer: the second one is told who was quicker. */
function notTaken({ floor, order }: Scene): Verdict {
  if (stageOf(order) !== 'reception') return YES
  const person = floor.people.get(order.advisorId ?? '')?.name ?? ''
  return no({ code: 'received-already', ticket: order.ticket, person, at: order.receivedAt ?? 0 })
}
