import type { Floor } from '../floor.ts'
import { stageOf } from '../order.ts'
import { normalizePlate } from '../plate.ts'
import { all, no, YES, type Verdict } from '../refusal.ts'
import { allowed, must, notAt, Refused } from '../rules/find.ts'
import { settledAt } from './bill.ts'
import { exitRefusal } from './gate.ts'
import { awayNow, type AwayKind } from './handover.ts'
import { type PassCommand, type PassKind, validPass } from './pass.ts'
import type { RulesFor, Scene } from './rules.ts'

/** The pass with which a car goes that is sent away. */
export const PASS_OF_AWAY: Readonly<Record<AwayKind, PassKind>> = { home: 'parts', sublet: 'sublet' }

/** Who may give leave to drive out. */
export function mayGiveLeave(floor: Floor, personId: string): Verdict {
  return allowed(floor, personId, 'cashier', 'advisor', 'foreman', 'manager', 'administrator')
}

/** One valid pass a car. */
export function noPassStands({ order, visit }: Scene, now: number): Verdict {
  return validPass(visit.pass, now) ? no({ code: 'pass-stands', ticket: order.ticket }) : YES
}

/** A car may leave for good when it is ready, or given up, and nothing is left to pay; otherwise only to come back. */
function mayLeave(scene: Scene, kind: PassKind): Verdict {
  if (kind === 'exit') return mayLeaveForGood(scene)
  const { order, visit } = scene
  if (kind === 'road-test') return notAt(order, 'booked', 'delivered', 'cancelled')
  // Home or to another workshop it is sent, in one step with its pass.
  const away = awayNow(visit.handover)
  return away && PASS_OF_AWAY[away.kind] === kind ? YES : no({ code: 'not-away', ticket: order.ticket })
}

function mayLeaveForGood({ order, visit }: Scene): Verdict {
  const stage = stageOf(order)
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
        () => mayGiveLeave(floor, context.personId),
        () => mayLeave(scene, kind),
        () => noPassStands(scene, context.now),
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
        () => mayGiveLeave(floor, context.personId),
        () => (pass ? YES : no({ code: 'unknown', what: 'pass' })),
        () => (pass?.usedAt != null ? no({ code: 'pass-used', at: pass.usedAt }) : YES),
      ),
    )
    return [{ type: 'pass-voided', orderId: order.id, id }]
  },

  /** A pass that is held up in vain is written down with its car (P6.5). */
  'use-pass': (scene, { code, plate }, context) => {
    const { order, visit } = scene
    const pass = visit.pass.issued.find((issued) => issued.code === code)
    if (!pass) throw new Refused({ code: 'pass-void' })
    const verdict = all(
      () => (pass.voidedAt === null ? YES : no({ code: 'pass-void' })),
      () => (pass.usedAt === null ? YES : no({ code: 'pass-used', at: pass.usedAt })),
      () => (context.now <= pass.validUntil ? YES : no({ code: 'pass-expired', at: pass.validUntil })),
      () =>
        normalizePlate(plate) === order.plate
          ? YES
          : no({ code: 'another-car', plate: order.plate, ticket: order.ticket }),
      // Cleared when it was issued is not cleared for ever: a settlement may have been taken back since.
      () => mayLeave(scene, pass.kind),
    )
    if (verdict.ok) return [{ type: 'pass-used', orderId: order.id, id: pass.id }]
    const reason = exitRefusal(verdict.refusal)
    throw new Refused(verdict.refusal, [{ type: 'exit-refused', orderId: order.id, passId: pass.id, reason }])
  },
}
