import type { VerificationCommand } from '#domain/visit/verification.ts'
import { photoHashes } from '../photo.ts'
import { command, onOrder, type SchemasFor } from '../schema.ts'
import { required, text } from '../text.ts'

export const VERIFICATION_COMMANDS = {
  'verify-car': command('verify-car', {
    ...onOrder,
    differs: text(300).default(''),
    photos: photoHashes(6).default([]),
  }),
  'settle-difference': command('settle-difference', { ...onOrder, how: required(300) }),
} satisfies SchemasFor<VerificationCommand>
