// What an advisor does to the order that is being written: each a new draft from the old one.
import type { CatalogueOperation, CataloguePart } from '#domain/catalogue.ts'
import type { OrderDraft } from '#domain/visit/agreement.ts'
import { MOST_FEN, sum, type Fen } from '#domain/visit/money.ts'
import { amountOf, type LabourLine, type PartLine, type QuoteLine } from '#domain/visit/quote.ts'
import { uuid } from '../../kit/uuid.ts'

/** What was typed as yuan, in fen; null where it is no price. */
export function fenOf(typed: string): Fen | null {
  const yuan = typed.trim().replace(/[¥,\s]/g, '')
  if (!/^\d+(\.\d{1,2})?$/.test(yuan)) return null
  const fen = Math.round(Number(yuan) * 100)
  return fen <= MOST_FEN ? fen : null
}

/** 1280, 1280.50: as it is typed and read in a table, without the sign. */
export function yuanIn(fen: Fen): string {
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2)
}

/** A positive number with two decimals at most, in hundredths; null where it is none. */
export function hundredthsOf(typed: string): number | null {
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(typed.trim())) return null
  const hundredths = Math.round(Number(typed) * 100)
  return hundredths > 0 ? hundredths : null
}

export function labourFrom({ code, name, price, ...work }: CatalogueOperation): LabourLine {
  return {
    ...{ kind: 'labour', id: uuid(), code, name, payType: 'customer', ifRefused: null, price, afterDisassembly: null },
    work: { ...work, parallel: false },
  }
}

/** Work that is in no price list: half an hour until somebody says otherwise. */
export function labourByHand(name: string): LabourLine {
  const work = { trade: 'mechanical', standardMinutes: 30, equipment: [], certificates: [] } as const
  return labourFrom({ code: '', name, price: 0, ...work })
}

export function partFrom({ code, name, unit, price }: CataloguePart, operationId: string): PartLine {
  return {
    ...{ kind: 'part', id: uuid(), code, name, payType: 'customer', ifRefused: null, operationId },
    ...{ quantity: 100, unit, unitPrice: price, source: 'maker' },
  }
}

export function freeLine(name: string): QuoteLine {
  return { kind: 'free', id: uuid(), code: '', name, payType: 'internal', ifRefused: null }
}

/** A line at its place: work at the end, before what is free; a part behind its operation's others. */
export function withLine(draft: OrderDraft, line: QuoteLine): OrderDraft {
  const { lines } = draft
  const at = placeOf(lines, line)
  return { ...draft, lines: [...lines.slice(0, at), line, ...lines.slice(at)] }
}

function placeOf(lines: readonly QuoteLine[], line: QuoteLine): number {
  if (line.kind === 'free') return lines.length
  if (line.kind === 'labour') {
    const firstFree = lines.findIndex(({ kind }) => kind === 'free')
    return firstFree < 0 ? lines.length : firstFree
  }
  return lines.findLastIndex((other) => belongs(other, line.operationId)) + 1
}

function belongs(line: QuoteLine, operationId: string): boolean {
  return line.kind === 'part' ? line.operationId === operationId : line.id === operationId
}

export function changeLine(draft: OrderDraft, id: string, facts: Partial<QuoteLine>): OrderDraft {
  return { ...draft, lines: draft.lines.map((line) => (line.id === id ? ({ ...line, ...facts } as QuoteLine) : line)) }
}

/** Without a line; an operation takes its parts along. */
export function withoutLine(draft: OrderDraft, id: string): OrderDraft {
  return { ...draft, lines: draft.lines.filter((line) => !belongs(line, id) && line.id !== id) }
}

/** An operation that the customer does not want: struck through, at what it would have cost with its parts. */
export function declineLine(draft: OrderDraft, id: string, safety: boolean): OrderDraft {
  const own = draft.lines.filter((line) => belongs(line, id))
  const line = own.find((one) => one.id === id)
  if (!line) return draft
  const item = { id, text: line.name, safety, from: 'advisor', price: sum(own.map(amountOf)) } as const
  return { ...withoutLine(draft, id), declined: [...draft.declined, item] }
}

export function declined(draft: OrderDraft, text: string): OrderDraft {
  const item = { id: uuid(), text, safety: false, from: 'advisor', price: null } as const
  return { ...draft, declined: [...draft.declined, item] }
}

export function withoutDeclined(draft: OrderDraft, id: string): OrderDraft {
  return { ...draft, declined: draft.declined.filter((item) => item.id !== id) }
}
