import type { WalkaroundCommand } from '#domain/visit/walkaround.ts'
import type { SchemasFor } from '../schema.ts'

export const WALKAROUND_COMMANDS = {} satisfies SchemasFor<WalkaroundCommand>
