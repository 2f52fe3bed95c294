import type { NewOperation } from '../command.ts'
import { amount, sum, type Fen } from './money.ts'

/** Who pays for a line (P3.6): the customer, the maker's warranty, its free services, the insurer, or the house itself. */
export const PAY_TYPES = ['customer', 'warranty', 'maker', 'insurer', 'internal'] as const
export type PayType = (typeof PAY_TYPES)[number]

/** Where a part comes from (P3.6); with the customer's own goes no warranty, and that is signed. */
export const PART_SOURCES = ['maker', 'other', 'customer'] as const
export type PartSource = (typeof PART_SOURCES)[number]

interface Line {
  readonly id: string
  /** Number in the catalogue; '' where it was typed in by hand. */
  readonly code: string
  readonly name: string
  readonly payType: PayType
  /** What the customer would pay if the warranty refused (P3.6); null where that cannot happen. */
  readonly ifRefused: Fen | null
}

/** Work at a price. Its id is the operation's on the floor. */
export interface LabourLine extends Line {
  readonly kind: 'labour'
  readonly work: Omit<NewOperation, 'id' | 'name' | 'parts'>
  readonly price: Fen
  /** Its price can be known only after taking apart (P3.6): at most this much more, asked before; null: it is known. */
  readonly afterDisassembly: { readonly mostMore: Fen | null } | null
}

/** A part for one of the operations. */
export interface PartLine extends Line {
  readonly kind: 'part'
  readonly operationId: string
  /** In hundredths of `unit`: 450 are 4.5 litres. */
  readonly quantity: number
  readonly unit: string
  readonly unitPrice: Fen
  readonly source: PartSource
}

/** A small request that costs nothing and is written all the same (P3.6). */
export interface FreeLine extends Line {
  readonly kind: 'free'
}

export type QuoteLine = LabourLine | PartLine | FreeLine

export function amountOf(line: QuoteLine): Fen {
  if (line.kind === 'free') return 0
  return line.kind === 'labour' ? line.price : amount(line.quantity, line.unitPrice)
}

/** What each payer pays in all. */
export function totalsOf(lines: readonly QuoteLine[]): Record<PayType, Fen> {
  const of = (payType: PayType) => sum(lines.filter((line) => line.payType === payType).map(amountOf))
  return {
    customer: of('customer'),
    warranty: of('warranty'),
    maker: of('maker'),
    insurer: of('insurer'),
    internal: of('internal'),
  }
}
