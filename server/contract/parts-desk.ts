import type { OldPart, PartsIssue } from '#domain/visit/parts.ts'
import type { PartLine } from '#domain/visit/quote.ts'

/** What the parts counter has to know of one open order; the order itself is on the floor. */
export interface PartsOrder {
  readonly orderId: string
  readonly lines: readonly PartLine[]
  /** Without drawn signatures: the counter lists who took what, it does not show their hand. */
  readonly parts: PartsIssue
}

/** An old part that has not gone back to the maker, whether its car is still here or not (P4.12). */
export interface OldPartOut extends OldPart {
  readonly orderId: string
  readonly ticket: string
  readonly plate: string
}

export interface PartsDesk {
  /** Orders that need parts. */
  readonly orders: readonly PartsOrder[]
  /** Due first. */
  readonly oldParts: readonly OldPartOut[]
}
