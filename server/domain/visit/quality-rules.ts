import type { QualityCommand } from './quality.ts'
import type { RulesFor } from './rules.ts'

export const QUALITY_RULES: RulesFor<QualityCommand> = {}
