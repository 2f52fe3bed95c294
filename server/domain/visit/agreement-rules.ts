import type { AgreementCommand } from './agreement.ts'
import type { RulesFor } from './rules.ts'

export const AGREEMENT_RULES: RulesFor<AgreementCommand> = {}
