import { ORDER_TYPES } from '#domain/order.ts'
import { CONFIRMATIONS, DECLINED_FROM, type AgreementCommand, type OrderDraft } from '#domain/visit/agreement.ts'
import { z } from 'zod'
import { ink } from '../ink.ts'
import { command, onOrder, type SchemasFor } from '../schema.ts'
import { id, moment, required, revision, text } from '../text.ts'
import { fen, quoteLines } from './quote.ts'

const answer = text(120).default('')

const story = z
  .strictObject({ what: answer, when: answer, where: answer, who: answer, why: answer, how: answer })
  .prefault({})

const draft: z.ZodType<OrderDraft> = z.strictObject({
  type: z.enum(ORDER_TYPES),
  complaint: text(500),
  story,
  diagnosis: text(300).default(''),
  roadTest: z.boolean().default(false),
  lift: z.boolean().default(false),
  lines: quoteLines,
  declined: z
    .array(
      z.strictObject({
        id,
        text: required(120),
        safety: z.boolean(),
        from: z.enum(DECLINED_FROM),
        price: fen.nullable().default(null),
      }),
    )
    .max(30)
    .default([]),
})

const onVersion = { ...onOrder, seen: revision }

const term = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('items') }),
  z.strictObject({ what: z.literal('price') }),
  z.strictObject({ what: z.literal('promise'), promisedAt: moment }),
  z.strictObject({ what: z.literal('wash'), wished: z.boolean() }),
  z.strictObject({ what: z.literal('old-parts'), keep: z.boolean() }),
])

export const AGREEMENT_COMMANDS = {
  'write-order': command('write-order', { ...onVersion, draft }),
  'propose-promise': command('propose-promise', { ...onOrder, promisedAt: moment }),
  'confirm-term': command('confirm-term', { ...onVersion, term }),
  'withdraw-confirmation': command('withdraw-confirmation', { ...onOrder, what: z.enum(CONFIRMATIONS) }),
  'sign-refusal': command('sign-refusal', { ...onOrder, declinedId: id, ink }),
  sign: command('sign', { ...onOrder, hash: z.string().regex(/^[0-9a-f]{64}$/), ink }),
  'enter-paper-order': command('enter-paper-order', {
    ...onOrder,
    draft,
    promisedAt: moment.nullable().default(null),
    washWished: z.boolean().nullable().default(null),
    keepOldParts: z.boolean().nullable().default(null),
    arrivedAt: moment.nullable().default(null),
    signedAt: moment.nullable().default(null),
  }),
} satisfies SchemasFor<AgreementCommand>
