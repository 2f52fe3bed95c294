import type { ReceptionCommand } from '#domain/visit/reception.ts'
import type { SchemasFor } from '../schema.ts'

export const RECEPTION_COMMANDS = {} satisfies SchemasFor<ReceptionCommand>
