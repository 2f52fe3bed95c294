import type { SiteCommand } from '#domain/command.ts'
import { CALL_KINDS } from '#domain/call.ts'
import { HOLD_REASONS } from '#domain/operation.ts'
import { ORDER_TYPES, TOLD_BY, OVERTAKING_REASONS } from '#domain/order.ts'
import { SPOT_KINDS } from '#domain/place.ts'
import { z } from 'zod'
import { newOperation } from './operation.ts'
import { command, onOperation, onOrder, type SchemasFor } from './schema.ts'
import { id, moment, required, revision, text } from './text.ts'
import { VISIT_COMMANDS } from './visit/visit.ts'

const moving = { ...onOrder, seen: revision, anyway: z.boolean().default(false) }
const override = required(200).nullable().default(null)
const spot = required(12).nullable().default(null)
const hold = {
  reason: z.enum(HOLD_REASONS),
  note: text(200).default(''),
  expectedAt: moment.nullable().default(null),
}

const newOrder = z.strictObject({
  id,
  number: required(32).nullable().default(null),
  plate: required(16),
  model: text(60).default(''),
  type: z.enum(ORDER_TYPES).default('repair'),
  origin: z.enum(['appointment', 'walk-in']).default('walk-in'),
  appointmentAt: moment.nullable().default(null),
  waiting: z.boolean().default(false),
  repeat: z.boolean().default(false),
  advisorId: id.nullable().default(null),
  complaint: text(500).default(''),
  note: text(500).default(''),
  washWished: z.boolean().default(false),
  keepOldParts: z.boolean().default(false),
  promisedAt: moment.nullable().default(null),
  operations: z.array(newOperation).max(60).default([]),
})

/** One schema a command; a command without one does not compile. */
export const COMMANDS = {
  'check-in': command('check-in', { order: newOrder, spot }),
  'reassign-customers': command('reassign-customers', { fromId: id, toId: id }),
  'change-promise': command('change-promise', {
    ...onOrder,
    promisedAt: moment,
    reason: text(200).default(''),
    told: z.enum(TOLD_BY).default('not-yet'),
  }),
  'plan-operation': command('plan-operation', {
    ...onOperation,
    ...moving,
    bayId: id.nullable(),
    teamId: id.nullable().default(null),
    before: id.nullable().default(null),
    override,
  }),
  'drive-in': command('drive-in', { ...moving, bayId: id, override }),
  'move-car': command('move-car', { ...moving, to: z.enum(SPOT_KINDS), spot }),
  'undo-move': command('undo-move', { ...onOrder, commandId: id }),
  'explain-move': command('explain-move', {
    ...onOrder,
    commandId: id,
    reason: z.enum(OVERTAKING_REASONS),
    note: text(200).default(''),
  }),
  'start-operation': command('start-operation', { ...onOperation, personId: id, override }),
  'pause-operation': command('pause-operation', { ...onOperation, personId: id, ...hold }),
  'resume-operation': command('resume-operation', { ...onOperation, personId: id, override }),
  'finish-operation': command('finish-operation', {
    ...onOperation,
    finding: text(1_000).default(''),
    cause: text(1_000).default(''),
    correction: text(1_000).default(''),
  }),
  'switch-work': command('switch-work', { ...onOperation, personId: id, ...hold }),
  'share-operation': command('share-operation', { ...onOperation, shared: z.boolean() }),
  'end-shift': command('end-shift', { personId: id, expectedAt: moment.nullable().default(null) }),
  'hold-operation': command('hold-operation', { ...onOperation, ...hold }),
  'release-operation': command('release-operation', onOperation),
  'finish-wash': command('finish-wash', onOrder),
  'cancel-order': command('cancel-order', { ...onOrder, reason: required(300) }),
  'take-bay-out': command('take-bay-out', {
    bayId: id,
    reason: required(120),
    until: moment.nullable().default(null),
  }),
  'return-bay': command('return-bay', { bayId: id }),
  'call-for-help': command('call-for-help', { callId: id, bayId: id, kind: z.enum(CALL_KINDS) }),
  'take-call': command('take-call', { callId: id }),
  ...VISIT_COMMANDS,
} satisfies SchemasFor<SiteCommand>

const options = Object.values(COMMANDS) as unknown as [z.ZodObject, ...z.ZodObject[]]

/** Who the customer is goes to the file beside the order, in the same transaction (P10.1); floors never see it. */
const contact = { name: text(60).default(''), phone: text(24).default(''), email: text(120).optional() }
const customerFile = z.strictObject({
  ...contact,
  vin: text(24).default(''),
  mileageKm: z.int().min(0).max(5_000_000).nullable().default(null),
  /** Who brings the car, where that is not its owner (P3.7). */
  bringer: z.strictObject(contact).nullable().default(null),
})
export type CustomerFile = z.output<typeof customerFile>

/** To whom an invoice is written. */
const invoiceFile = z.strictObject({ title: required(100), taxNumber: text(20).default('') })

/** What a client posts: a command with an id of its own making, so that sending it again changes nothing. */
export const commandRequest = z.strictObject({
  id: z.uuid(),
  personId: id,
  terminal: required(60),
  command: z.discriminatedUnion('type', options) as unknown as z.ZodType<SiteCommand>,
  /** With `check-in` and `change-contacts` only. */
  customer: customerFile.optional(),
  /** With `write-invoice` only. */
  invoice: invoiceFile.optional(),
})
export type CommandRequest = z.output<typeof commandRequest>
