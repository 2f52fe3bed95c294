import type { DeliveryCommand } from './delivery.ts'
import type { RulesFor } from './rules.ts'

export const DELIVERY_RULES: RulesFor<DeliveryCommand> = {}
