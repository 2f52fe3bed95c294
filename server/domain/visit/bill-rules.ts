import type { BillCommand } from './bill.ts'
import type { RulesFor } from './rules.ts'

export const BILL_RULES: RulesFor<BillCommand> = {}
