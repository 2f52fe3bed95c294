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

export interface Verification {
  readonly done: Verified | null
}

export const BLANK_VERIFICATION: Verification = { done: null }

export type VerificationCommand = OnOrder & {
  readonly type: 'verify-car'
  readonly differs: string
  readonly photos: readonly string[]
}

export type VerificationEvent = OnOrder & {
  readonly type: 'car-verified'
  readonly differs: string
  readonly photos: readonly string[]
}

export function evolveVerification(verification: Verification, event: SiteEvent, envelope: Envelope): Verification {
  if (event.type !== 'car-verified') return verification
  const { at, personId } = envelope
  const { differs, photos } = event
  return { done: { at, personId, differs, photos } }
}
