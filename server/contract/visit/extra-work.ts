import { URGENCIES, type ExtraWorkCommand } from '#domain/visit/extra-work.ts'
import { z } from 'zod'
import { command, onOrder, type SchemasFor } from '../schema.ts'
import { id, required, text } from '../text.ts'

const onFinding = { ...onOrder, findingId: id }
const photo = z.string().regex(/^[0-9a-f]{64}$/)

export const EXTRA_WORK_COMMANDS = {
  'report-finding': command('report-finding', {
    ...onFinding,
    operationId: id.nullable().default(null),
    text: required(500),
    measured: text(120).default(''),
    urgency: z.enum(URGENCIES),
    safety: z.boolean().default(false),
    photos: z.array(photo).max(12).default([]),
  }),
} satisfies SchemasFor<ExtraWorkCommand>
