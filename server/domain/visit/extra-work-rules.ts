import type { ExtraWorkCommand } from './extra-work.ts'
import type { RulesFor } from './rules.ts'

export const EXTRA_WORK_RULES: RulesFor<ExtraWorkCommand> = {}
