import { no, YES } from '../refusal.ts'
import { must } from '../rules/find.ts'
import { binding } from '../rules/placing.ts'
import type { RulesFor } from './rules.ts'
import type { VerificationCommand } from './verification.ts'

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
}
