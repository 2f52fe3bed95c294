import { all, no, YES, type Verdict } from '../refusal.ts'
import { must, notAt } from '../rules/find.ts'
import { keyHolderOf, type KeyCommand } from './key.ts'
import type { RulesFor, Scene } from './rules.ts'

export const KEY_RULES: RulesFor<KeyCommand> = {
  'move-key': (scene, { to, tag }) => {
    const { order, visit } = scene
    must(
      all(
        () => notAt(order, 'booked', 'delivered', 'cancelled'),
        () => tagFree(scene, tag),
        () => (keyHolderOf(visit.key) === to ? no({ code: 'already-there', ticket: order.ticket }) : YES),
      ),
    )
    return [{ type: 'key-moved', orderId: order.id, to, tag }]
  },
}

/** Two keys with one number on the board are one key in the wrong car. */
export function tagFree({ floor, order }: Scene, tag: string | null): Verdict {
  if (tag === null) return YES
  for (const other of floor.orders.values())
    if (other.id !== order.id && other.desk.keyTag === tag && other.desk.keyHolder !== 'customer')
      return no({ code: 'tag-taken', tag, ticket: other.ticket })
  return YES
}
