// What can be done with a part line, what each act asks for, and the command that comes of it.
import type { Context } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import { localDate } from '#domain/local-date.ts'
import { YES, type Verdict } from '#domain/refusal.ts'
import { canVisit } from '#domain/visit/decide.ts'
import type { PartsIssueCommand } from '#domain/visit/parts.ts'
import { HUNDREDTHS } from '#domain/visit/money.ts'
import { visitOf, type LineView, type PartsCase } from './parts-view.ts'

export const ACTS = ['reserve', 'missing', 'arrived', 'issue', 'return', 'tag'] as const
export type Act = (typeof ACTS)[number]

/** The key that begins each. */
export const ACT_KEYS: Readonly<Record<Act, string>> = {
  reserve: 'B',
  missing: 'Q',
  arrived: 'D',
  issue: 'F',
  return: 'T',
  tag: 'J',
}

/** What a form holds. Quantities by line, in hundredths. */
export interface Filled {
  readonly quantities: Readonly<Record<string, number>>
  readonly shelf: string
  readonly expectedAt: number | null
  readonly note: string
  readonly takenBy: string
  readonly ink: string
  readonly tag: string
}

/** The likeliest answer, filled in: everything that is there or needed. `tags`: how many tags this order has. */
export function begin(act: Act, { order, lines, parts }: PartsCase, { line, stock, issued, open }: LineView): Filled {
  const ready = lines.filter((view) => view.stock.reserved > 0 && view.line.operationId === line.operationId)
  const of: Readonly<Record<Act, () => Record<string, number>>> = {
    reserve: () => ({ [line.id]: stock.reserved + open }),
    missing: () => ({ [line.id]: stock.missing + open }),
    arrived: () => ({ [line.id]: stock.missing }),
    issue: () => ({
      ...Object.fromEntries(ready.map((view) => [view.line.id, view.stock.reserved])),
      ...(stock.reserved > 0 ? {} : { [line.id]: open }),
    }),
    return: () => ({ [line.id]: issued }),
    tag: () => ({}),
  }
  return {
    quantities: of[act](),
    shelf: stock.shelf,
    expectedAt: stock.expectedAt,
    note: act === 'missing' ? stock.note : '',
    takenBy: act === 'return' ? (parts.slips.at(-1)?.takenBy ?? '') : '',
    ink: '',
    tag: `${order.ticket}-${parts.oldParts.length + 1}`,
  }
}

export function commandOf(act: Act, orderId: string, lineId: string, filled: Filled): PartsIssueCommand {
  const { quantities, shelf, expectedAt, note, takenBy, ink, tag } = filled
  const quantity = quantities[lineId] ?? 0
  const items = Object.entries(quantities).flatMap(([id, some]) => (some > 0 ? [{ lineId: id, quantity: some }] : []))
  const on = { orderId, lineId }
  switch (act) {
    case 'reserve':
      return { type: 'reserve-part', ...on, quantity, shelf }
    case 'missing':
      return { type: 'mark-missing', ...on, quantity, expectedAt, note }
    case 'arrived':
      return { type: 'part-arrived', ...on, quantity, shelf }
    case 'issue':
      return { type: 'issue-part', orderId, items, takenBy, ink: ink || null }
    case 'return':
      return { type: 'return-part', orderId, items, takenBy, note }
    case 'tag':
      return { type: 'tag-old-part', ...on, tag }
  }
}

/** The server's own answer, before it is asked. */
export function may(floor: Floor, one: PartsCase, command: PartsIssueCommand, personId: string, now: number): Verdict {
  const date = localDate(now, floor.site.timeZone)
  const context: Context = { commandId: '', personId, now, realNow: now, date }
  const decision = canVisit(floor, visitOf(one), command, context)
  return decision.ok ? YES : decision
}

/** Whether an act has anything to do on a line at all; what else stands against it is the rules' to say. */
export function isPossible(act: Act, { line, stock, issued, open, oldPart }: LineView): boolean {
  switch (act) {
    case 'reserve':
    case 'missing':
      return open > 0 || (act === 'reserve' ? stock.reserved : stock.missing) > 0
    case 'arrived':
      return stock.missing > 0
    case 'issue':
      return stock.reserved + open > 0
    case 'return':
      return issued > 0
    case 'tag':
      return line.payType === 'warranty' && issued > 0 && oldPart === null
  }
}

/** Hundredths of what was typed; null where that is no quantity. */
export function hundredthsOf(typed: string): number | null {
  if (!/^\d{1,4}([.,]\d{1,2})?$/.test(typed.trim())) return null
  return Math.round(Number(typed.trim().replace(',', '.')) * HUNDREDTHS)
}
