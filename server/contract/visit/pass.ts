import type { PassesCommand } from '#domain/visit/pass.ts'
import type { SchemasFor } from '../schema.ts'

export const PASS_COMMANDS = {} satisfies SchemasFor<PassesCommand>
