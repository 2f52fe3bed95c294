import type { AgreementCommand } from '#domain/visit/agreement.ts'
import type { SchemasFor } from '../schema.ts'

export const AGREEMENT_COMMANDS = {} satisfies SchemasFor<AgreementCommand>
