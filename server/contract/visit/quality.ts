import { ITEM_IDS } from '#domain/checklists.ts'
import { CHECK_RESULTS, type QualityCommand } from '#domain/visit/quality.ts'
import { z } from 'zod'
import { photoHashes } from '../photo.ts'
import { command, onOrder, type SchemasFor } from '../schema.ts'
import { id, required, text } from '../text.ts'

const itemId = z.enum(ITEM_IDS)
/** Whole km on the clock. */
const km = z.int().min(0).max(5_000_000)
const checked = z.strictObject({
  itemId,
  result: z.enum(CHECK_RESULTS),
  value: z.int().min(0).max(9_999).nullable().default(null),
  note: text(300).default(''),
  photos: photoHashes(6).default([]),
})

export const QUALITY_COMMANDS = {
  'check-items': command('check-items', { ...onOrder, items: z.array(checked).min(1).max(ITEM_IDS.length) }),
  'sign-check': command('sign-check', {
    ...onOrder,
    level: z.enum(['self', 'leader']),
    items: z.array(itemId).max(ITEM_IDS.length).default([]),
    note: text(300).default(''),
  }),
  'start-road-test': command('start-road-test', { ...onOrder, km }),
  'end-road-test': command('end-road-test', { ...onOrder, km, note: text(300).default('') }),
  'pass-inspection': command('pass-inspection', onOrder),
  'fail-inspection': command('fail-inspection', {
    ...onOrder,
    reason: required(300),
    operationIds: z.array(id).min(1).max(60),
  }),
  'note-uncorrected': command('note-uncorrected', { ...onOrder, id, text: required(300), safety: z.boolean() }),
} satisfies SchemasFor<QualityCommand>
