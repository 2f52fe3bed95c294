import type { HandoverCommand } from '#domain/visit/handover.ts'
import type { SchemasFor } from '../schema.ts'

export const HANDOVER_COMMANDS = {} satisfies SchemasFor<HandoverCommand>
