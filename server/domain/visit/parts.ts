import type { OnOrder } from '../command.ts'
import type { Envelope, SiteEvent } from '../event.ts'
import { agreedLines, type Ink } from './agreement.ts'
import type { PartLine } from './quote.ts'
import type { Visit } from './visit.ts'

// Quantities here are hundredths of the line's unit, as everywhere: 450 are 4.5 litres.

/** What the parts counter has done for one part line of the order, beside handing it out. */
export interface PartStock {
  /** Put by for this order and not handed out yet, and where it lies. */
  readonly reserved: number
  readonly shelf: string
  readonly missing: number
  /** When the missing ones are expected, ms; null where nobody knows. */
  readonly expectedAt: number | null
  readonly note: string
}

/** Parts that crossed the counter at once, in one direction, and who stands for it (P4.6). */
export interface PartSlip {
  /** The command that wrote it. */
  readonly id: string
  readonly kind: 'issued' | 'returned'
  readonly items: readonly SlipItem[]
  /** Who took them, or brought them back. */
  readonly takenBy: string
  /** Drawn signature; null where it was confirmed by name only. */
  readonly ink: Ink | null
  readonly note: string
  readonly at: number
  /** Who stood behind the counter. */
  readonly personId: string
}

export interface SlipItem {
  readonly lineId: string
  readonly quantity: number
}

/** A replaced part under warranty: tagged, and due back at the maker (P4.12). */
export interface OldPart {
  /** The command that tagged it. */
  readonly id: string
  readonly lineId: string
  /** Its name, kept here: the line may be written anew. */
  readonly name: string
  readonly tag: string
  readonly taggedAt: number
  readonly dueAt: number
  readonly returnedAt: number | null
}

/** Parts for this order: reserved, missing, issued and signed for (P4.6), and what goes back to the maker (P4.12). */
export interface PartsIssue {
  /** By the line's id; a line that is not in it has nothing reserved and nothing missing. */
  readonly stock: Readonly<Record<string, PartStock>>
  readonly slips: readonly PartSlip[]
  readonly oldParts: readonly OldPart[]
}

export const BLANK_PARTS: PartsIssue = { stock: {}, slips: [], oldParts: [] }

const NO_STOCK: PartStock = { reserved: 0, shelf: '', missing: 0, expectedAt: null, note: '' }

interface OnLine extends OnOrder {
  readonly lineId: string
}

/** `reserve-part` and `mark-missing` say how it is now, so that saying it again corrects it; 0 takes it back. */
export type PartsIssueCommand =
  | (OnLine & { readonly type: 'reserve-part'; readonly quantity: number; readonly shelf: string })
  | (OnLine & {
      readonly type: 'mark-missing'
      readonly quantity: number
      readonly expectedAt: number | null
      readonly note: string
    })
  | (OnLine & { readonly type: 'part-arrived'; readonly quantity: number; readonly shelf: string })
  | (OnOrder & {
      readonly type: 'issue-part'
      readonly items: readonly SlipItem[]
      readonly takenBy: string
      readonly ink: Ink | null
    })
  | (OnOrder & {
      readonly type: 'return-part'
      readonly items: readonly SlipItem[]
      readonly takenBy: string
      readonly note: string
    })
  | (OnLine & { readonly type: 'tag-old-part'; readonly tag: string })
  | (OnOrder & { readonly type: 'return-old-part'; readonly oldPartId: string })

export type PartsIssueEvent =
  | (OnLine & { readonly type: 'part-stocked'; readonly stock: PartStock })
  | (OnOrder & {
      readonly type: 'parts-handed'
      readonly kind: PartSlip['kind']
      readonly items: readonly SlipItem[]
      readonly takenBy: string
      readonly ink: Ink | null
      readonly note: string
    })
  | (OnLine & {
      readonly type: 'old-part-tagged'
      readonly name: string
      readonly tag: string
      readonly dueAt: number
    })
  | (OnOrder & { readonly type: 'old-part-returned'; readonly oldPartId: string })

/** The part lines that the workshop needs: what was signed for, and before a signature what is proposed. */
export function partLines(visit: Visit): PartLine[] {
  const lines = visit.agreement.signed === null ? visit.agreement.lines : agreedLines(visit)
  return lines.filter((line) => line.kind === 'part')
}

export function stockOf(parts: PartsIssue, lineId: string): PartStock {
  return parts.stock[lineId] ?? NO_STOCK
}

/** What was handed out and not brought back: what the bill charges. */
export function issuedQuantity({ parts }: Pick<Visit, 'parts'>, lineId: string): number {
  return parts.slips.reduce((sum, slip) => {
    const quantity = slip.items.find((item) => item.lineId === lineId)?.quantity ?? 0
    return slip.kind === 'issued' ? sum + quantity : sum - quantity
  }, 0)
}

export function evolvePartsIssue(
  parts: PartsIssue,
  event: SiteEvent,
  { commandId, at, personId }: Envelope,
): PartsIssue {
  switch (event.type) {
    case 'part-stocked':
      return { ...parts, stock: { ...parts.stock, [event.lineId]: event.stock } }
    case 'parts-handed': {
      const { kind, items, takenBy, ink, note } = event
      const slip: PartSlip = { id: commandId, kind, items, takenBy, ink, note, at, personId }
      return { ...parts, slips: [...parts.slips, slip] }
    }
    case 'old-part-tagged': {
      const { lineId, name, tag, dueAt } = event
      const old: OldPart = { id: commandId, lineId, name, tag, taggedAt: at, dueAt, returnedAt: null }
      return { ...parts, oldParts: [...parts.oldParts, old] }
    }
    case 'old-part-returned':
      return {
        ...parts,
        oldParts: parts.oldParts.map((old) => (old.id === event.oldPartId ? { ...old, returnedAt: at } : old)),
      }
    default:
      return parts
  }
}
