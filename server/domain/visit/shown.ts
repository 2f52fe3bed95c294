import { digest } from '../digest.ts'
import type { Order } from '../order.ts'
import { QUESTIONS, type Agreement } from './agreement.ts'
import { amountOf, totalsOf, type QuoteLine } from './quote.ts'

/** The promised time as it stands: what is proposed, else what the customer was told; null where nobody said one. */
export function promiseOf(order: Order, agreement: Agreement): number | null {
  return agreement.promisedAt ?? order.promisedAt
}

export function washOf(order: Order, agreement: Agreement): boolean {
  return agreement.washWished ?? order.washWished
}

export function keepsOldParts(order: Order, agreement: Agreement): boolean {
  return agreement.keepOldParts ?? order.keepOldParts
}

/**
 * Everything that a customer sees and signs, a fact a line, always in the same order and notation: the same order gives
 * the same text on every machine and in every language, and another fact another text.
 */
export function shownText(order: Order, agreement: Agreement): string {
  const facts: (readonly [string, unknown])[] = [
    ['order', [order.number, order.ticket, order.type]],
    ['car', [order.plate, order.model]],
    ['complaint', order.complaint],
    ['story', QUESTIONS.map((question) => [question, agreement.story[question]])],
    ['diagnosis', agreement.diagnosis],
    ['first checked', { roadTest: agreement.roadTest, lift: agreement.lift }],
    ...agreement.lines.map((line) => [line.kind, lineFacts(line)] as const),
    ...agreement.declined.map(({ text, safety, price }) => ['declined', [text, safety, price]] as const),
    ['total in fen', Object.entries(totalsOf(agreement.lines))],
    ['promised at', promiseOf(order, agreement)],
    ['wash', washOf(order, agreement)],
    ['old parts kept', keepsOldParts(order, agreement)],
  ]
  return facts.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n')
}

/** What a signature is bound to. */
export function shownHash(order: Order, agreement: Agreement): string {
  return digest(shownText(order, agreement))
}

function lineFacts(line: QuoteLine): unknown[] {
  const facts = [line.code, line.name, line.payType, amountOf(line), line.ifRefused]
  if (line.kind === 'labour') return [...facts, line.work.trade, line.work.standardMinutes, line.afterDisassembly]
  if (line.kind === 'free') return facts
  const noWarranty = line.source === 'customer'
  return [...facts, line.quantity, line.unit, line.unitPrice, line.source, noWarranty]
}
