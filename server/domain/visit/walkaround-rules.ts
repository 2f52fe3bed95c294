import type { WalkaroundCommand } from './walkaround.ts'
import type { RulesFor } from './rules.ts'

export const WALKAROUND_RULES: RulesFor<WalkaroundCommand> = {}
