import type { HandoverCommand } from './handover.ts'
import type { RulesFor } from './rules.ts'

export const HANDOVER_RULES: RulesFor<HandoverCommand> = {}
