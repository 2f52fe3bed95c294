import type { QualityCommand } from '#domain/visit/quality.ts'
import type { SchemasFor } from '../schema.ts'

export const QUALITY_COMMANDS = {} satisfies SchemasFor<QualityCommand>
