import { all, no, YES } from '../refusal.ts'
import { allowed, must } from '../rules/find.ts'
import { binding } from '../rules/placing.ts'
import type { RulesFor } from './rules.ts'
import { openDifference, type VerificationCommand } from './verification.ts'

export const VERIFICATION_RULES: RulesFor<VerificationCommand> = {
  'verify-car': ({ floor, order, visit }, { differs, photos }) => {
    const { done } = visit.verification
    must(binding(order))
    must(
      done
        ? no({
            code: 'verified-already',
            ticket: order.ticket,
            person: floor.people.get(done.personId)?.name ?? '',
            at: done.at,
          })
        : YES,
    )
    return [{ type: 'car-verified', orderId: order.id, differs, photos }]
  },

  'settle-difference': ({ floor, order, visit }, { how }, { personId }) => {
    const open = openDifference(visit.verification)
    must(
      all(
        () => allowed(floor, personId, 'advisor', 'manager'),
        () => (open ? YES : no({ code: 'nothing-differs', ticket: order.ticket })),
      ),
    )
    return [{ type: 'difference-settled', orderId: order.id, how }]
  },
}
