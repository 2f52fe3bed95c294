import type { OnOrder } from '../command.ts'
import type { Envelope, SiteEvent } from '../event.ts'
import type { Fen } from './money.ts'

/** What the advisor looks at before taking the car back (P5.6), in the order in which it is asked. */
export const HANDOVER_CHECKS = ['work-done', 'clean', 'no-new-damage', 'old-parts', 'nothing-left'] as const
export type HandoverCheck = (typeof HANDOVER_CHECKS)[number]

/** The advisor has the car back (P5.6). */
export interface HandoverSignature {
  readonly at: number
  readonly personId: string
  readonly note: string
}

/** What became of the parts that were taken out (P4.12): for the customer, to be recycled, back to the maker. */
export const OLD_PARTS_FATES = ['bagged', 'recycled', 'maker'] as const
export type OldPartsFate = (typeof OLD_PARTS_FATES)[number]

export interface OldParts {
  readonly fate: OldPartsFate
  /** Where they lie: 'boot', 'shelf K2'. */
  readonly where: string
  readonly at: number
  readonly personId: string
}

/** Why a car is away unfinished (S.4): at home until its parts come, or in another workshop. */
export const AWAY_KINDS = ['home', 'sublet'] as const
export type AwayKind = (typeof AWAY_KINDS)[number]

export interface Away {
  readonly kind: AwayKind
  /** The other workshop; '' at home. */
  readonly where: string
  /** What for. */
  readonly reason: string
  /** Operations that are done there. */
  readonly operationIds: readonly string[]
  readonly leftAt: number
  readonly personId: string
  /** When it is expected back; null where nobody knows. */
  readonly expectedAt: number | null
  /** null while it is away. */
  readonly back: { readonly at: number; readonly personId: string } | null
}

/** Closed without the repair (S.4). The fee is a line of the bill: the customer's, VAT included; 0 where nothing is charged. */
export interface Unrepaired {
  readonly reason: string
  readonly fee: Fen
  readonly at: number
  readonly personId: string
}

/** From the last check to the advisor, and the ways that end elsewhere (P4.12, P5.5, P5.6, S.4). */
export interface Handover {
  readonly signed: HandoverSignature | null
  /** Since when it is being washed, or was last. */
  readonly washStartedAt: number | null
  readonly oldParts: OldParts | null
  readonly away: readonly Away[]
  readonly end: Unrepaired | null
}

export const BLANK_HANDOVER: Handover = { signed: null, washStartedAt: null, oldParts: null, away: [], end: null }

export type HandoverCommand = OnOrder &
  (
    | { readonly type: 'start-wash'; readonly spot: string | null }
    | { readonly type: 'record-old-parts'; readonly fate: OldPartsFate; readonly where: string }
    | { readonly type: 'sign-handover'; readonly checks: readonly HandoverCheck[]; readonly note: string }
    | { readonly type: 'make-ready' }
    | {
        readonly type: 'send-away'
        readonly kind: AwayKind
        readonly where: string
        readonly reason: string
        readonly operationIds: readonly string[]
        readonly expectedAt: number | null
        /** Of the pass that goes with it; made by the server: whatever a client sends here is replaced. */
        readonly code: string
      }
    /** `done`: the operations that the other workshop did. */
    | { readonly type: 'come-back'; readonly spot: string | null; readonly done: readonly string[] }
    | { readonly type: 'close-unrepaired'; readonly reason: string; readonly fee: Fen }
    | { readonly type: 'reopen-order'; readonly reason: string }
  )

export type HandoverEvent = OnOrder &
  (
    | { readonly type: 'wash-started' }
    | ({ readonly type: 'old-parts-recorded' } & Pick<OldParts, 'fate' | 'where'>)
    | { readonly type: 'handover-signed'; readonly note: string }
    | ({ readonly type: 'car-went-away' } & Omit<Away, 'leftAt' | 'personId' | 'back'>)
    | { readonly type: 'car-came-back' }
    | { readonly type: 'diagnosis-charged'; readonly reason: string; readonly fee: Fen }
  )

export function evolveHandover(handover: Handover, event: SiteEvent, { at, personId }: Envelope): Handover {
  switch (event.type) {
    case 'wash-started':
      return { ...handover, washStartedAt: at }
    case 'old-parts-recorded':
      return { ...handover, oldParts: { fate: event.fate, where: event.where, at, personId } }
    case 'handover-signed':
      return { ...handover, signed: { at, personId, note: event.note } }
    case 'car-went-away': {
      const { kind, where, reason, operationIds, expectedAt } = event
      const away = { kind, where, reason, operationIds, expectedAt, leftAt: at, personId, back: null }
      return { ...handover, away: [...handover.away, away] }
    }
    case 'car-came-back':
      return {
        ...handover,
        away: handover.away.map((away) => (away.back === null ? { ...away, back: { at, personId } } : away)),
      }
    case 'diagnosis-charged':
      return { ...handover, end: { reason: event.reason, fee: event.fee, at, personId } }
    // Inspected anew, or open again: it is handed back anew, too.
    case 'inspection-passed':
      return { ...handover, signed: null }
    case 'order-reopened':
      return { ...handover, signed: null, end: null }
    default:
      return handover
  }
}

/** The journey from which the car is not back yet, if any. */
export function awayNow({ away }: Handover): Away | undefined {
  return away.find(({ back }) => back === null)
}
