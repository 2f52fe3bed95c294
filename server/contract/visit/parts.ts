import type { PartsIssueCommand } from '#domain/visit/parts.ts'
import { z } from 'zod'
import { ink } from '../ink.ts'
import { command, onOrder, type SchemasFor } from '../schema.ts'
import { id, moment, required, text } from '../text.ts'

/** In hundredths: a thousand pieces, or ten barrels of oil, at most. */
const some = z.int().min(1).max(100_000)
const orNone = z.int().min(0).max(100_000)
const onLine = { ...onOrder, lineId: id }
const shelf = text(20).default('')

/** A line at most once: two of one would each be allowed what they are not together. */
const items = z
  .array(z.strictObject({ lineId: id, quantity: some }))
  .min(1)
  .max(60)
  .refine((list) => new Set(list.map(({ lineId }) => lineId)).size === list.length, 'a line twice')

export const PARTS_COMMANDS = {
  'reserve-part': command('reserve-part', { ...onLine, quantity: orNone, shelf }),
  'mark-missing': command('mark-missing', {
    ...onLine,
    quantity: orNone,
    expectedAt: moment.nullable().default(null),
    note: text(200).default(''),
  }),
  'part-arrived': command('part-arrived', { ...onLine, quantity: some, shelf }),
  'issue-part': command('issue-part', { ...onOrder, items, takenBy: id, ink: ink.nullable().default(null) }),
  'return-part': command('return-part', { ...onOrder, items, takenBy: id, note: text(200).default('') }),
  'tag-old-part': command('tag-old-part', { ...onLine, tag: required(24) }),
  'return-old-part': command('return-old-part', { ...onOrder, oldPartId: id }),
} satisfies SchemasFor<PartsIssueCommand>
