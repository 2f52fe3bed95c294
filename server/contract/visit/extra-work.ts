import type { ExtraWorkCommand } from '#domain/visit/extra-work.ts'
import type { SchemasFor } from '../schema.ts'

export const EXTRA_WORK_COMMANDS = {} satisfies SchemasFor<ExtraWorkCommand>
