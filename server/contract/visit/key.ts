import { KEY_HOLDERS } from '#domain/desk.ts'
import type { KeyCommand } from '#domain/visit/key.ts'
import { z } from 'zod'
import { command, onOrder, type SchemasFor } from '../schema.ts'
import { required } from '../text.ts'

export const KEY_COMMANDS = {
  'move-key': command('move-key', {
    ...onOrder,
    to: z.enum(KEY_HOLDERS),
    tag: required(8).nullable().default(null),
  }),
} satisfies SchemasFor<KeyCommand>
