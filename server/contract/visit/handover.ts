import { MOST_FEN } from '#domain/visit/money.ts'
import { AWAY_KINDS, HANDOVER_CHECKS, OLD_PARTS_FATES, type HandoverCommand } from '#domain/visit/handover.ts'
import { z } from 'zod'
import { command, onOrder, type SchemasFor } from '../schema.ts'
import { id, moment, required, text } from '../text.ts'

const spot = required(12).nullable().default(null)
const operationIds = z.array(id).max(60).default([])

export const HANDOVER_COMMANDS = {
  'start-wash': command('start-wash', { ...onOrder, spot }),
  'record-old-parts': command('record-old-parts', {
    ...onOrder,
    fate: z.enum(OLD_PARTS_FATES),
    where: text(60).default(''),
  }),
  'sign-handover': command('sign-handover', {
    ...onOrder,
    checks: z.array(z.enum(HANDOVER_CHECKS)).max(HANDOVER_CHECKS.length),
    note: text(300).default(''),
  }),
  'make-ready': command('make-ready', onOrder),
  'send-away': command('send-away', {
    ...onOrder,
    kind: z.enum(AWAY_KINDS),
    where: text(60).default(''),
    reason: required(300),
    operationIds,
    expectedAt: moment.nullable().default(null),
    code: text(0).default(''),
  }),
  'come-back': command('come-back', { ...onOrder, spot, done: operationIds }),
  'close-unrepaired': command('close-unrepaired', {
    ...onOrder,
    reason: required(300),
    fee: z.int().min(0).max(MOST_FEN).default(0),
  }),
  'reopen-order': command('reopen-order', { ...onOrder, reason: required(300) }),
} satisfies SchemasFor<HandoverCommand>
