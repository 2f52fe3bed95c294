import type { DeliveryCommand } from '#domain/visit/delivery.ts'
import type { SchemasFor } from '../schema.ts'

export const DELIVERY_COMMANDS = {} satisfies SchemasFor<DeliveryCommand>
