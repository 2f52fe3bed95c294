import { all, no, YES } from '../refusal.ts'
import { must, notAt, operationOf } from '../rules/find.ts'
import type { ExtraWorkCommand } from './extra-work.ts'
import type { RulesFor } from './rules.ts'

export const EXTRA_WORK_RULES: RulesFor<ExtraWorkCommand> = {
  'report-finding': ({ order, visit }, { type: _, orderId, ...finding }) => {
    const known = visit.extraWork.findings.some(({ id }) => id === finding.findingId)
    must(
      all(
        () => notAt(order, 'booked', 'ready', 'delivered', 'cancelled'),
        () => (known ? no({ code: 'known-already', what: 'finding' }) : YES),
      ),
    )
    if (finding.operationId !== null) operationOf(order, finding.operationId)
    return [{ type: 'finding-reported', orderId, ...finding }]
  },
}
