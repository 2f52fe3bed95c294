import type { GateCommand } from '#domain/visit/gate.ts'
import { command, onOrder, type SchemasFor } from '../schema.ts'
import { required } from '../text.ts'

export const GATE_COMMANDS = {
  'let-in': command('let-in', { ...onOrder, code: required(12), plate: required(16) }),
} satisfies SchemasFor<GateCommand>
