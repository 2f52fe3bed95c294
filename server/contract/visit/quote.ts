import { MOST_FEN } from '#domain/visit/money.ts'
import { PART_SOURCES, PAY_TYPES, type QuoteLine } from '#domain/visit/quote.ts'
import { z } from 'zod'
import { newOperation } from '../operation.ts'
import { id, required, text } from '../text.ts'

/** A price in whole fen, from nothing to a million yuan. */
export const fen = z.int().min(0).max(MOST_FEN)

/** In hundredths of a unit; more than nothing, up to ten thousand. */
export const quantity = z.int().min(1).max(1_000_000)

const line = {
  id,
  code: text(40).default(''),
  name: required(120),
  payType: z.enum(PAY_TYPES).default('customer'),
  ifRefused: fen.nullable().default(null),
}

const { id: _, name: __, parts: ___, ...work } = newOperation.shape

export const quoteLine: z.ZodType<QuoteLine> = z.discriminatedUnion('kind', [
  z.strictObject({
    ...line,
    kind: z.literal('labour'),
    work: z.strictObject(work),
    price: fen,
    afterDisassembly: z.strictObject({ mostMore: fen.nullable() }).nullable().default(null),
  }),
  z.strictObject({
    ...line,
    kind: z.literal('part'),
    operationId: id,
    quantity,
    unit: required(8),
    unitPrice: fen,
    source: z.enum(PART_SOURCES).default('maker'),
  }),
  z.strictObject({ ...line, kind: z.literal('free') }),
])

/** As many as an order has lines. */
export const quoteLines = z.array(quoteLine).max(120)
