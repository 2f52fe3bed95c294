import type { PassesCommand } from './pass.ts'
import type { RulesFor } from './rules.ts'

export const PASS_RULES: RulesFor<PassesCommand> = {}
