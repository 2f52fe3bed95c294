import type { PartsIssueCommand } from './parts.ts'
import type { RulesFor } from './rules.ts'

export const PARTS_RULES: RulesFor<PartsIssueCommand> = {}
