import type { OnOrder } from '../command.ts'
import type { Envelope, SiteEvent } from '../event.ts'

/** A technician held the car against its walk-around sheet, before anybody worked on it (P4.5). */
export interface Verified {
  readonly at: number
  readonly personId: string
  /** What is not as the sheet says, for the advisor; '' where everything is. */
  readonly differs: string
  /** Content hashes. */
  readonly photos: readonly string[]
}

/** The advisor has looked into what differs: how it is explained, and that the customer knows. */
export interface Settled {
  readonly at: number
  readonly personId: string
  readonly how: string
}

export interface Verification {
  readonly done: Verified | null
  readonly settled: Settled | null
}

export const BLANK_VERIFICATION: Verification = { done: null, settled: null }

export type VerificationCommand = OnOrder &
  (
    | { readonly type: 'verify-car'; readonly differs: string; readonly photos: readonly string[] }
    | { readonly type: 'settle-difference'; readonly how: string }
  )

export type VerificationEvent = OnOrder &
  (
    | { readonly type: 'car-verified'; readonly differs: string; readonly photos: readonly string[] }
    | { readonly type: 'difference-settled'; readonly how: string }
  )

/** What a technician found other than the sheet says, while nobody has settled it. */
export function openDifference({ done, settled }: Verification): Verified | null {
  return done && done.differs !== '' && !settled ? done : null
}

export function evolveVerification(verification: Verification, event: SiteEvent, envelope: Envelope): Verification {
  const { at, personId } = envelope
  switch (event.type) {
    case 'car-verified':
      return { done: { at, personId, differs: event.differs, photos: event.photos }, settled: null }
    case 'difference-settled':
      return { ...verification, settled: { at, personId, how: event.how } }
    default:
      return verification
  }
}
