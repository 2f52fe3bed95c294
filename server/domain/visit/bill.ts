import type { OnOrder } from '../command.ts'
import type { Envelope, SiteEvent } from '../event.ts'
import { amount, percentOf, sum, type Fen } from './money.ts'
import { amountOf, PAY_TYPES, type PayType, type QuoteLine } from './quote.ts'

export const PAY_METHODS = ['cash', 'card', 'wechat', 'alipay', 'transfer', 'credit'] as const
export type PayMethod = (typeof PAY_METHODS)[number]

/** What really came of a line that was agreed, where it is not what was agreed. */
export interface Adjustment {
  readonly lineId: string
  /** In hundredths; of parts. null leaves it. */
  readonly quantity: number | null
  /** Of work, the price; of parts, the price of one. null leaves it. */
  readonly price: Fen | null
  readonly payType: PayType | null
  readonly reason: string
  readonly personId: string
  readonly at: number
}

/** A line as it is charged, with what was confirmed beside it (P6.1). */
export interface BillLine {
  readonly lineId: string
  readonly kind: QuoteLine['kind']
  readonly name: string
  readonly code: string
  readonly quantity: number
  readonly unit: string
  readonly payType: PayType
  /** What the customer confirmed; extra work that was agreed is confirmed. */
  readonly estimate: Fen
  readonly actual: Fen
}

/**
 * A settlement, or the counter-entry that takes one back: with all amounts negative. Nothing is ever overwritten; what is
 * charged is the sum of all entries.
 */
export interface BillEntry {
  /** The order's number and a serial: WO2611220001-1. */
  readonly number: string
  readonly kind: 'settlement' | 'counter-entry'
  readonly at: number
  readonly personId: string
  /** Why it was taken back; '' on a settlement. */
  readonly reason: string
  readonly lines: readonly BillLine[]
  readonly totals: Readonly<Record<PayType, Fen>>
  readonly discount: Fen
  /** What the customer pays: their lines less the discount. */
  readonly due: Fen
}

export interface Discount {
  readonly amount: Fen
  readonly reason: string
  /** Who had the authority. */
  readonly personId: string
  readonly at: number
}

/** Money that came, or went back where the amount is negative. */
export interface Payment {
  readonly id: string
  readonly method: PayMethod
  readonly amount: Fen
  readonly receipt: string
  readonly at: number
  readonly personId: string
}

/** An invoice that was written; its title and tax number are in the file. A wrong one is taken back by a red one. */
export interface Invoice {
  readonly id: string
  readonly number: string
  readonly amount: Fen
  /** The one that it takes back; null where it is an ordinary one. */
  readonly redOf: string | null
  readonly at: number
  readonly personId: string
}

/** What is charged, to whom, and how it was paid (P6.1–6.2, P6.5). */
export interface Bill {
  readonly adjustments: readonly Adjustment[]
  readonly discount: Discount | null
  readonly entries: readonly BillEntry[]
  readonly payments: readonly Payment[]
  readonly invoices: readonly Invoice[]
}

export const BLANK_BILL: Bill = { adjustments: [], discount: null, entries: [], payments: [], invoices: [] }

export type BillCommand = OnOrder &
  (
    | {
        readonly type: 'adjust-line'
        readonly lineId: string
        readonly quantity: number | null
        readonly price: Fen | null
        readonly payType: PayType | null
        readonly reason: string
      }
    | { readonly type: 'give-discount'; readonly amount: Fen; readonly reason: string }
    | {
        readonly type: 'settle'
        /** What the cashier's screen showed as due: what was not seen is not charged. */
        readonly due: Fen
      }
    | { readonly type: 'counter-settlement'; readonly reason: string }
    | {
        readonly type: 'take-payment'
        readonly id: string
        readonly method: PayMethod
        readonly amount: Fen
        readonly receipt: string
      }
    | {
        readonly type: 'refund'
        readonly id: string
        readonly method: PayMethod
        readonly amount: Fen
        readonly receipt: string
      }
    | { readonly type: 'write-invoice'; readonly id: string; readonly number: string; readonly redOf: string | null }
  )

export type BillEvent = OnOrder &
  (
    | { readonly type: 'line-adjusted'; readonly adjustment: Omit<Adjustment, 'personId' | 'at'> }
    | { readonly type: 'discount-given'; readonly amount: Fen; readonly reason: string }
    | { readonly type: 'bill-settled'; readonly entry: Omit<BillEntry, 'personId' | 'at'> }
    | { readonly type: 'bill-countered'; readonly entry: Omit<BillEntry, 'personId' | 'at'> }
    | { readonly type: 'payment-taken'; readonly payment: Omit<Payment, 'personId' | 'at'> }
    | { readonly type: 'invoice-written'; readonly invoice: Omit<Invoice, 'personId' | 'at'> }
  )

export function evolveBill(bill: Bill, event: SiteEvent, { at, personId }: Envelope): Bill {
  const signed = { at, personId }
  switch (event.type) {
    case 'line-adjusted': {
      const others = bill.adjustments.filter(({ lineId }) => lineId !== event.adjustment.lineId)
      return { ...bill, adjustments: [...others, { ...event.adjustment, ...signed }] }
    }
    case 'discount-given':
      return {
        ...bill,
        discount: event.amount === 0 ? null : { amount: event.amount, reason: event.reason, ...signed },
      }
    case 'bill-settled':
    case 'bill-countered':
      return { ...bill, entries: [...bill.entries, { ...event.entry, ...signed }] }
    case 'payment-taken':
      return { ...bill, payments: [...bill.payments, { ...event.payment, ...signed }] }
    case 'invoice-written':
      return { ...bill, invoices: [...bill.invoices, { ...event.invoice, ...signed }] }
    default:
      return bill
  }
}

/** The settlement that stands; null before the first, and after one was taken back. */
export function standing(bill: Bill): BillEntry | null {
  const last = bill.entries.at(-1)
  return last?.kind === 'settlement' ? last : null
}

/** What the customer still owes; below zero they get it back. */
export function balance(bill: Bill): Fen {
  return sum(bill.entries.map(({ due }) => due)) - sum(bill.payments.map((payment) => payment.amount))
}

/** When nothing was left to pay (P6.5); null where it is not so. */
export function settledAt(bill: Bill): number | null {
  const entry = standing(bill)
  if (!entry || balance(bill) > 0) return null
  return Math.max(entry.at, ...bill.payments.map(({ at }) => at))
}

/** Lines as agreed, with what really came of them. `issued` says how much of a part was handed out, null where unknown. */
export function billLines(
  agreed: readonly QuoteLine[],
  adjustments: readonly Adjustment[],
  issued: (lineId: string) => number | null,
): BillLine[] {
  return agreed.map((line) => {
    const adjusted = adjustments.find(({ lineId }) => lineId === line.id)
    const same = { lineId: line.id, kind: line.kind, name: line.name, code: line.code }
    const payType = adjusted?.payType ?? line.payType
    // What somebody else was to pay the customer confirmed as far as they were told of it (P3.6).
    const theirs = payType === 'customer' && line.payType !== 'customer'
    const estimate = theirs ? (line.ifRefused ?? 0) : amountOf(line)
    if (line.kind === 'free') return { ...same, payType, quantity: 100, unit: '', estimate: 0, actual: 0 }
    if (line.kind === 'labour')
      return { ...same, payType, quantity: 100, unit: '', estimate, actual: adjusted?.price ?? line.price }
    const quantity = adjusted?.quantity ?? issued(line.id) ?? line.quantity
    return {
      ...same,
      ...{ payType, quantity, unit: line.unit },
      estimate,
      actual: amount(quantity, adjusted?.price ?? line.unitPrice),
    }
  })
}

export function totalsOfBill(lines: readonly BillLine[], which: 'estimate' | 'actual'): Record<PayType, Fen> {
  const of = (payType: PayType) => sum(lines.filter((line) => line.payType === payType).map((line) => line[which]))
  return Object.fromEntries(PAY_TYPES.map((payType) => [payType, of(payType)])) as Record<PayType, Fen>
}

/** A tenth above what the customer confirmed, and no more, goes without asking again (P6.2). */
export const SLACK_PERCENT = 10

export function mostWithoutConsent(estimate: Fen): Fen {
  return estimate + percentOf(estimate, SLACK_PERCENT)
}
