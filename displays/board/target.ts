/** Where a held card can be put down beside a bay. */
export const DROP_PLACES = ['waiting', 'hold', 'inspection', 'wash', 'parking', 'ready'] as const
export type DropPlace = (typeof DROP_PLACES)[number]

export type Target =
  | {
      readonly kind: 'bay'
      readonly bayId: string
      /** The operation in the bay's queue before which the card goes; null: drive in, or wait at the end. */
      readonly before: string | null
    }
  | { readonly kind: 'place'; readonly to: DropPlace }

/** One name a target, for registries. */
export function targetId(target: Target): string {
  if (target.kind === 'place') return `place:${target.to}`
  return target.before === null ? `bay:${target.bayId}` : `bay:${target.bayId}:${target.before}`
}

export function sameTarget(a: Target | null, b: Target | null): boolean {
  return a === b || (a !== null && b !== null && targetId(a) === targetId(b))
}

/** A card in someone's hand. */
export interface Held {
  readonly orderId: string
  /** The operation the card speaks of; null where none is open. */
  readonly operationId: string | null
  /** Revision of the picture on which it was picked up: the move is decided on that one. */
  readonly seen: number
}
