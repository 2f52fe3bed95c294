// Why somebody stops, with what the floor already knows of it: a pause is one press.
import type { Floor } from '#domain/floor.ts'
import { HOLD_REASONS, isOpen, MINUTE, type HoldReason, type Operation } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import { nextOpen } from '#domain/working-time.ts'

/** A reason to stop, with what the floor already knows of it. */
export interface ReasonHint {
  readonly reason: HoldReason
  readonly note: string
  readonly expectedAt: number | null
  /** Known to be in the way. */
  readonly likely: boolean
}

const DAY = 24 * 60 * MINUTE
/** A pause this near to closing is probably for the night. */
const NEAR_CLOSING = 30 * MINUTE

/** Every reason, prefilled. `offset` is the site's distance from UTC, ms; `missingParts` their names, where they are known. */
export function reasonHints(
  floor: Floor,
  order: Order,
  operation: Operation,
  now: number,
  offset: number,
  missingParts = '',
): ReasonHint[] {
  const { hours } = floor.site
  const missing = [operation, ...order.operations].find((other) => isOpen(other) && other.parts.state === 'missing')
  const asked = [operation, ...order.operations].find((other) => isOpen(other) && other.consent === 'pending')
  const toClosing = hours.closes * MINUTE - ((now + offset) % DAY)
  const known: Partial<Record<HoldReason, Omit<ReasonHint, 'reason'>>> = {
    parts: {
      note: missingParts || (missing?.name ?? ''),
      expectedAt: missing?.parts.expectedAt ?? null,
      likely: missing !== undefined,
    },
    consent: { note: asked?.name ?? '', expectedAt: null, likely: asked !== undefined },
    'shift-end': {
      note: '',
      expectedAt: nextOpen(now + Math.max(0, toClosing), hours, offset),
      likely: toClosing < NEAR_CLOSING,
    },
  }
  return HOLD_REASONS.map((reason) => ({ reason, ...(known[reason] ?? { note: '', expectedAt: null, likely: false }) }))
}
