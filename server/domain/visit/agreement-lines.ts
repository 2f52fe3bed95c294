import type { NewOperation } from '../command.ts'
import type { Operation } from '../operation.ts'
import type { Order } from '../order.ts'
import { all, no, YES, type Verdict } from '../refusal.ts'
import { newOperation } from '../rules/reception.ts'
import type { Agreement, OrderDraft } from './agreement.ts'
import { same } from '../same.ts'
import { isPrice, MOST_FEN, sum, type Fen } from './money.ts'
import { amountOf, type LabourLine, type QuoteLine } from './quote.ts'

export function isLabour(line: QuoteLine): line is LabourLine {
  return line.kind === 'labour'
}

/** Whether these lines make an order: each once, each part for one of its operations, no price beside the scale. */
export function linesAreRight(lines: readonly QuoteLine[]): Verdict {
  const operations = new Set(lines.filter(isLabour).map(({ id }) => id))
  const wrong = (problem: 'twice' | 'no-operation' | 'price' | 'total', line: QuoteLine | undefined): Verdict =>
    line ? no({ code: 'line-wrong', problem, line: line.name }) : YES
  return all(
    () =>
      wrong(
        'twice',
        lines.find(({ id }, i) => lines.some((other, j) => j < i && other.id === id)),
      ),
    () =>
      wrong(
        'no-operation',
        lines.find((line) => line.kind === 'part' && !operations.has(line.operationId)),
      ),
    () =>
      wrong(
        'price',
        lines.find((line) => !pricesOf(line).every(isPrice)),
      ),
    () => wrong('total', sum(lines.map(amountOf)) > MOST_FEN ? lines.at(-1) : undefined),
  )
}

function pricesOf(line: QuoteLine): Fen[] {
  const refused = line.ifRefused ?? 0
  if (line.kind === 'free') return [refused]
  if (line.kind === 'part') return [refused, line.unitPrice, amountOf(line)]
  return [refused, line.price, line.afterDisassembly?.mostMore ?? 0]
}

/** What the customer may come to pay for a line, at most. */
function customerPays(line: QuoteLine): Fen {
  const own = line.payType === 'customer' ? amountOf(line) : (line.ifRefused ?? 0)
  if (!isLabour(line) || line.afterDisassembly === null) return own
  // How much more nobody knows: no earlier word covers that.
  return own + (line.afterDisassembly.mostMore ?? MOST_FEN)
}

/**
 * Whether lines ask of the customer what these binding ones do not (P3.8): work that was not ordered, a higher price,
 * another part than was agreed. A free request, a lower price or a line less costs nobody anything.
 */
export function costsMore(binding: readonly QuoteLine[], lines: readonly QuoteLine[]): boolean {
  return lines.some((line) => {
    const was = binding.find(({ id }) => id === line.id)
    if (!was) return isLabour(line) || customerPays(line) > 0
    return customerPays(line) > customerPays(was) || identity(line) !== identity(was)
  })
}

/** What makes a line another one, whatever it costs. */
function identity(line: QuoteLine): string {
  const { kind, code, name } = line
  return JSON.stringify([kind, code, name, kind === 'part' ? line.source : ''])
}

function isPriced(line: QuoteLine): boolean {
  return amountOf(line) > 0 || customerPays(line) > 0
}

/** What of the five confirmations a new writing touches. */
export function changed(was: Agreement, draft: OrderDraft): { readonly items: boolean; readonly price: boolean } {
  const differ = (of: (lines: readonly QuoteLine[]) => unknown) => !same(of(was.lines), of(draft.lines))
  const before = was.declined.map(({ refusal: _, ...item }) => item)
  return {
    items: differ((lines) => lines.map(withoutMoney)) || !same(before, draft.declined),
    price: differ((lines) => lines.filter(isPriced).map((line) => [line.payType, amountOf(line), customerPays(line)])),
  }
}

function withoutMoney({ ifRefused: _, ...line }: QuoteLine): unknown {
  if (line.kind === 'labour') return { ...line, price: 0 }
  return line.kind === 'part' ? { ...line, unitPrice: 0 } : line
}

/**
 * The floor's operations once these lines hold in place of `was`. Those that stay keep their clocks and plans; what came
 * by another way, extra work that was agreed, stays as it is. Before the signature the order is nothing but its lines.
 */
export function operationsAfter(order: Order, was: readonly QuoteLine[], lines: readonly QuoteLine[]): Operation[] {
  const mine = new Set([...was, ...lines].map(({ id }) => id))
  const others = order.signature === null ? [] : order.operations.filter(({ id }) => !mine.has(id))
  const written = lines.filter(isLabour).map((line) => {
    const known = order.operations.find(({ id }) => id === line.id)
    return { ...(known ?? newOperation(operationOfLine(line))), name: line.name, ...line.work }
  })
  return [...written, ...others]
}

function operationOfLine({ id, name, work }: LabourLine): NewOperation {
  return { id, name, ...work, parts: { state: 'none', expectedAt: null } }
}
