import type { OnOrder } from '../command.ts'
import type { Envelope, SiteEvent } from '../event.ts'
import type { Refusal } from '../refusal.ts'
import type { Pass, Passes } from './pass.ts'

/** Why the gate kept a car inside though its pass is known (P6.5); 'not-cleared': its workshop has changed its mind since. */
export const EXIT_REFUSALS = ['pass-used', 'pass-expired', 'pass-void', 'another-car', 'not-cleared'] as const
export type ExitRefusal = (typeof EXIT_REFUSALS)[number]

/** A pass that was held up at the gate in vain. */
export interface RefusedExit {
  readonly passId: string
  readonly reason: ExitRefusal
  readonly at: number
  readonly personId: string
}

/** A car that left to come back, and did. */
export interface LetIn {
  readonly passId: string
  readonly at: number
  readonly personId: string
}

/** What happened at the gate besides a car leaving with its pass. */
export interface GateBook {
  readonly refused: readonly RefusedExit[]
  readonly letIn: readonly LetIn[]
}

export const BLANK_GATE: GateBook = { refused: [], letIn: [] }

/** The pass with which it left, shown again; `plate` is what the gate sees on the car. */
export type GateCommand = OnOrder & { readonly type: 'let-in'; readonly code: string; readonly plate: string }

export type GateEvent = OnOrder &
  (
    | { readonly type: 'exit-refused'; readonly passId: string; readonly reason: ExitRefusal }
    | { readonly type: 'car-let-in'; readonly passId: string }
  )

export function evolveGate(gate: GateBook, event: SiteEvent, { at, personId }: Envelope): GateBook {
  switch (event.type) {
    case 'exit-refused':
      return { ...gate, refused: [...gate.refused, { passId: event.passId, reason: event.reason, at, personId }] }
    case 'car-let-in':
      return { ...gate, letIn: [...gate.letIn, { passId: event.passId, at, personId }] }
    default:
      return gate
  }
}

/** The gate's words for whatever refused it. */
export function exitRefusal({ code }: Refusal): ExitRefusal {
  return EXIT_REFUSALS.find((reason) => reason === code) ?? 'not-cleared'
}

/** Whether a car is out with this pass and is to come back: then the pass, scanned again, lets it in. */
export function isOutWith(pass: Pass, { letIn }: GateBook): boolean {
  return pass.kind !== 'exit' && pass.usedAt !== null && !letIn.some(({ passId }) => passId === pass.id)
}

/** Codes of passes by their ids: what was refused is told with the code that was held up. */
export function codeOf({ issued }: Passes, passId: string): string {
  return issued.find(({ id }) => id === passId)?.code ?? ''
}
