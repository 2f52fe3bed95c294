import { PASS_KINDS, type PassCommand } from '#domain/visit/pass.ts'
import { z } from 'zod'
import { command, onOrder, type SchemasFor } from '../schema.ts'
import { id, moment, required, text } from '../text.ts'

export const PASS_COMMANDS = {
  'issue-pass': command('issue-pass', {
    ...onOrder,
    id,
    kind: z.enum(PASS_KINDS),
    validUntil: moment,
    code: text(0).default(''),
  }),
  'void-pass': command('void-pass', { ...onOrder, id }),
  // A plate that the gate calls another car's is not typed.
  'use-pass': command('use-pass', { ...onOrder, code: required(12), plate: text(16) }),
} satisfies SchemasFor<PassCommand>
