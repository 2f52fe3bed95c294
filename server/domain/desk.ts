import type { SelfCheck } from './self-check.ts'

/** Who can have a car's key (P5.5, P4.1): always exactly one of these. */
export const KEY_HOLDERS = [
  'customer',
  'reception',
  'foreman',
  'workshop',
  'inspection',
  'wash',
  'cabinet',
  'advisor',
  'sublet',
] as const
export type KeyHolder = (typeof KEY_HOLDERS)[number]

/**
 * What screens of the workshop must know at a glance of what is written in a car's visit. Prices, words and people stay
 * there. Follows from the visit alone (`deskOf`), and comes to the floor with its event.
 */
export interface DeskFacts {
  /** The number on the key's tag; null before reception took it. */
  readonly keyTag: string | null
  readonly keyHolder: KeyHolder
  /** When somebody had been all the way round the car (P3.4). */
  readonly walkedAt: number | null
  /** Findings reported by technicians that nobody has put to the customer yet (P4.7). */
  readonly findings: number
  /** What the customer has been asked and has not answered, since when, and when the advisor was last reminded (P4.7). */
  readonly asked: { readonly since: number; readonly items: number; readonly remindedAt: number | null } | null
  /** Since when the customer calls for the advisor; null once someone went. */
  readonly customerCalls: number | null
  /** When the service manager was called to this customer, whom nobody had come to for ten minutes (P3.1). */
  readonly managerCalledAt: number | null
  /** Walked round at reception, and no technician has held the car against the sheet yet (P4.5). */
  readonly toVerify: boolean
  /** A technician found it other than the sheet says, and the advisor has not settled it (P4.5). */
  readonly differs: boolean
  /** Who has signed for their own work, and when (P5.1). */
  readonly selfChecks: readonly SelfCheck[]
  /** Since when the car is being washed, or was last (P5.5). */
  readonly washStartedAt: number | null
  /** When the advisor took the car back and signed for it (P5.6). */
  readonly handedBackAt: number | null
  /** When the customer was told that the car is ready (P6.3). */
  readonly toldReadyAt: number | null
  /** When the customer's share was paid, zero, or on approved credit (P6.5). */
  readonly settledAt: number | null
}

export const BLANK_DESK: DeskFacts = {
  keyTag: null,
  keyHolder: 'customer',
  walkedAt: null,
  findings: 0,
  asked: null,
  customerCalls: null,
  managerCalledAt: null,
  toVerify: false,
  differs: false,
  selfChecks: [],
  washStartedAt: null,
  handedBackAt: null,
  toldReadyAt: null,
  settledAt: null,
}

export function sameDesk(a: DeskFacts, b: DeskFacts): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
