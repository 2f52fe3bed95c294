import { AGREEMENT_COMMANDS } from './agreement.ts'
import { BILL_COMMANDS } from './bill.ts'
import { DELIVERY_COMMANDS } from './delivery.ts'
import { EXTRA_WORK_COMMANDS } from './extra-work.ts'
import { GATE_COMMANDS } from './gate.ts'
import { HANDOVER_COMMANDS } from './handover.ts'
import { KEY_COMMANDS } from './key.ts'
import { PARTS_COMMANDS } from './parts.ts'
import { PASS_COMMANDS } from './pass.ts'
import { QUALITY_COMMANDS } from './quality.ts'
import { RATING_COMMANDS } from './rating.ts'
import { RECEPTION_COMMANDS } from './reception.ts'
import { VERIFICATION_COMMANDS } from './verification.ts'
import { WALKAROUND_COMMANDS } from './walkaround.ts'

/** One schema a command of the visit. */
export const VISIT_COMMANDS = {
  ...RECEPTION_COMMANDS,
  ...WALKAROUND_COMMANDS,
  ...VERIFICATION_COMMANDS,
  ...AGREEMENT_COMMANDS,
  ...PARTS_COMMANDS,
  ...EXTRA_WORK_COMMANDS,
  ...QUALITY_COMMANDS,
  ...KEY_COMMANDS,
  ...HANDOVER_COMMANDS,
  ...BILL_COMMANDS,
  ...PASS_COMMANDS,
  ...GATE_COMMANDS,
  ...DELIVERY_COMMANDS,
  ...RATING_COMMANDS,
}
