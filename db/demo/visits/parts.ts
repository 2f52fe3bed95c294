import { MINUTE, type Operation } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import {
  BLANK_PARTS,
  partLines,
  type OldPart,
  type PartSlip,
  type PartsIssue,
  type PartStock,
} from '#domain/visit/parts.ts'
import { OLD_PARTS_DUE } from '#domain/visit/parts-rules.ts'
import type { PartLine } from '#domain/visit/quote.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { PARTS_CLERK } from '../workshop.ts'

const SHELVES = ['K3', 'K1', 'B7', 'K2'] as const

/**
 * Parts of work that began are handed out; those of the next are put by; the rest is as the operation knows of it. On a
 * bay the last line of what runs still lies on the shelf, so that there is something to do.
 */
export function stillParts(order: Order, visit: Visit): PartsIssue {
  const lines = partLines(visit)
  const stock: Record<string, PartStock> = {}
  const slips: PartSlip[] = []
  const oldParts: OldPart[] = []
  for (const operation of order.operations) {
    const own = lines.filter(({ operationId }) => operationId === operation.id)
    const [first] = operation.clocks
    if (first && operation.parts.state !== 'missing') {
      const out = operation.state === 'done' ? own : own.slice(0, -1)
      if (out.length > 0) slips.push(slipOf(operation, out))
      for (const line of own.slice(out.length)) stock[line.id] = reserved(line, slips.length)
      oldParts.push(
        ...out.filter(({ payType }) => payType === 'warranty').map((line) => oldPartOf(order, line, first.startedAt)),
      )
    } else
      for (const [index, line] of own.entries())
        if (operation.parts.state === 'missing' && index === 0) stock[line.id] = missing(line, operation)
        else if (operation.parts.state === 'complete' || index > 0) stock[line.id] = reserved(line, index)
  }
  return { ...BLANK_PARTS, stock, slips, oldParts }
}

function slipOf({ id, clocks }: Operation, lines: readonly PartLine[]): PartSlip {
  const first = clocks[0]!
  return {
    ...{ id: `${id}-slip`, kind: 'issued', takenBy: first.personId, ink: null, note: '' },
    items: lines.map((line) => ({ lineId: line.id, quantity: line.quantity })),
    ...{ at: first.startedAt - 3 * MINUTE, personId: PARTS_CLERK },
  }
}

const reserved = (line: PartLine, index: number): PartStock => ({
  ...{ reserved: line.quantity, shelf: SHELVES[index % SHELVES.length]!, missing: 0, expectedAt: null, note: '' },
})

const missing = (line: PartLine, { parts }: Operation): PartStock => ({
  ...{ reserved: 0, shelf: '', missing: line.quantity, expectedAt: parts.expectedAt, note: '' },
})

/** Tagged the day it came out; one of the sample's lies there too long already. */
function oldPartOf({ ticket }: Order, line: PartLine, startedAt: number): OldPart {
  const taggedAt = startedAt - OLD_PARTS_DUE - 2 * 24 * 60 * MINUTE
  return {
    ...{ id: `${line.id}-old`, lineId: line.id, name: line.name, tag: `${ticket}-1` },
    ...{ taggedAt, dueAt: taggedAt + OLD_PARTS_DUE, returnedAt: null },
  }
}
