import { stageOf } from '../order.ts'
import { normalizePlate } from '../plate.ts'
import { all, no, YES, type Verdict } from '../refusal.ts'
import { allowed, must, Refused } from '../rules/find.ts'
import { settledAt } from './bill.ts'
import { type PassCommand, type PassKind, validPass } from './pass.ts'
import type { RulesFor, Scene } from './rules.ts'

/** A car may leave for good when it is ready, or given up, and nothing is left to pay; otherwise only to come back. */
function mayLeave({ order, visit }: Scene, kind: PassKind): Verdict {
  const stage = stageOf(order)
  if (kind !== 'exit')
    return stage === 'delivered' || stage === 'cancelled' || stage === 'booked'
      ? no({ code: 'wrong-stage', ticket: order.ticket, stage, needs: [] })
      : YES
  const over = stage === 'ready' || stage === 'delivered' || stage === 'cancelled' || order.end !== null
  if (!over) return no({ code: 'wrong-stage', ticket: order.ticket, stage, needs: ['ready'] })
  // Cancelled before any work there is nothing to settle (S.4).
  if (stage === 'cancelled' && visit.bill.entries.length === 0) return YES
  return settledAt(visit.bill) === null ? no({ code: 'not-settled', ticket: order.ticket }) : YES
}

export const PASS_RULES: RulesFor<PassCommand> = {
  'issue-pass': (scene, { id, kind, validUntil, code }, context) => {
    const { floor, order, visit } = scene
    must(
      all(
        () => allowed(floor, context.personId, 'cashier', 'advisor', 'foreman', 'manager', 'administrator'),
        () => mayLeave(scene, kind),
        () => (validPass(visit.pass, context.now) ? no({ code: 'pass-stands', ticket: order.ticket }) : YES),
        () => (visit.pass.issued.some((pass) => pass.id === id) ? no({ code: 'known-already', what: 'pass' }) : YES),
        () => (validUntil > context.now ? YES : no({ code: 'pass-expired', at: validUntil })),
      ),
    )
    return [{ type: 'pass-issued', orderId: order.id, pass: { id, kind, code, validUntil } }]
  },

  'void-pass': ({ floor, order, visit }, { id }, context) => {
    const pass = visit.pass.issued.find((issued) => issued.id === id)
    must(
      all(
        () => allowed(floor, context.personId, 'cashier', 'advisor', 'foreman', 'manager', 'administrator'),
        () => (pass ? YES : no({ code: 'unknown', what: 'pass' })),
        () => (pass?.usedAt != null ? no({ code: 'pass-used', at: pass.usedAt }) : YES),
      ),
    )
    return [{ type: 'pass-voided', orderId: order.id, id }]
  },

  'use-pass': (scene, { code, plate }, context) => {
    const { order, visit } = scene
    const pass = visit.pass.issued.find((issued) => issued.code === code)
    if (!pass || pass.voidedAt !== null) throw new Refused({ code: 'pass-void' })
    must(
      all(
        () => (pass.usedAt === null ? YES : no({ code: 'pass-used', at: pass.usedAt })),
        () => (context.now <= pass.validUntil ? YES : no({ code: 'pass-expired', at: pass.validUntil })),
        () =>
          normalizePlate(plate) === order.plate
            ? YES
            : no({ code: 'another-car', plate: order.plate, ticket: order.ticket }),
        // Cleared when it was issued is not cleared for ever: a settlement may have been taken back since.
        () => mayLeave(scene, pass.kind),
      ),
    )
    return [{ type: 'pass-used', orderId: order.id, id: pass.id }]
  },
}
