import type { PartsIssueCommand } from '#domain/visit/parts.ts'
import type { SchemasFor } from '../schema.ts'

export const PARTS_COMMANDS = {} satisfies SchemasFor<PartsIssueCommand>
