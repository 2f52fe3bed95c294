import { PAY_METHODS, type BillCommand } from '#domain/visit/bill.ts'
import { MOST_FEN } from '#domain/visit/money.ts'
import { PAY_TYPES } from '#domain/visit/quote.ts'
import { z } from 'zod'
import { command, onOrder, type SchemasFor } from '../schema.ts'
import { id, required, text } from '../text.ts'

const fen = z.int().min(0).max(MOST_FEN)
const money = { id, method: z.enum(PAY_METHODS), amount: fen.min(1), receipt: text(40).default('') }

export const BILL_COMMANDS = {
  'adjust-line': command('adjust-line', {
    ...onOrder,
    lineId: id,
    quantity: z.int().min(0).max(1_000_000).nullable().default(null),
    price: fen.nullable().default(null),
    payType: z.enum(PAY_TYPES).nullable().default(null),
    reason: required(200),
  }),
  'give-discount': command('give-discount', { ...onOrder, amount: fen, reason: required(200) }),
  settle: command('settle', { ...onOrder, due: fen }),
  'counter-settlement': command('counter-settlement', { ...onOrder, reason: required(200) }),
  'take-payment': command('take-payment', { ...onOrder, ...money }),
  refund: command('refund', { ...onOrder, ...money }),
  'write-invoice': command('write-invoice', {
    ...onOrder,
    id,
    number: required(30),
    redOf: id.nullable().default(null),
  }),
} satisfies SchemasFor<BillCommand>
