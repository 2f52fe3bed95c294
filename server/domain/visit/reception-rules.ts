import type { ReceptionCommand } from './reception.ts'
import type { RulesFor } from './rules.ts'

export const RECEPTION_RULES: RulesFor<ReceptionCommand> = {}
