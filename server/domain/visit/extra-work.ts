import type { OnOrder } from '../command.ts'
import type { DeskFacts } from '../desk.ts'
import type { Envelope, SiteEvent } from '../event.ts'
import { sum, type Fen } from './money.ts'
import { amountOf, type QuoteLine } from './quote.ts'

/** How soon a finding wants doing: before the car leaves, within weeks, at the next visit. */
export const URGENCIES = ['now', 'soon', 'next'] as const
export type Urgency = (typeof URGENCIES)[number]

/**
 * reported by the technician · priced by the advisor · asked of the customer · agreed or declined by the customer ·
 * withdrawn: it was nothing · noted: carried to the next visit (P5.4)
 */
export const FINDING_STATES = ['reported', 'priced', 'asked', 'agreed', 'declined', 'withdrawn', 'noted'] as const
export type FindingState = (typeof FINDING_STATES)[number]

/** Something a technician found beyond the order (P4.7). */
export interface Finding {
  readonly id: string
  /** The operation during which it was found; null where it has nothing to do with any. */
  readonly operationId: string | null
  readonly personId: string
  readonly at: number
  readonly text: string
  /** What was measured: '前 3 mm'; '' where nothing was. */
  readonly measured: string
  readonly urgency: Urgency
  readonly safety: boolean
  /** Hashes of stored photos. */
  readonly photos: readonly string[]
  /** What it would take, priced by the advisor; labour lines become operations once they are agreed. */
  readonly lines: readonly QuoteLine[]
  readonly state: FindingState
}

export const ANSWER_PLACES = ['desk', 'kiosk', 'phone', 'telephone'] as const
/** Where an answer was given. */
export type AnswerPlace = (typeof ANSWER_PLACES)[number]

/** What an advisor who takes an answer that nobody signs attests it by. */
export const ATTESTED_BY = ['telephone', 'letter', 'message'] as const

/** What shows that the customer, and nobody else, gave this answer (P4.7). */
export type Evidence =
  | { readonly kind: 'ink'; readonly ink: string }
  /** The one-time code that was sent to the phone in the file, by the id of its message. */
  | { readonly kind: 'code'; readonly messageId: string }
  | {
      readonly kind: 'attest'
      readonly personId: string
      readonly how: (typeof ATTESTED_BY)[number]
      readonly note: string
    }

export type Verdict = 'agreed' | 'declined'

/** What the customer said of one finding; agreeing and declining are both bound to exactly the version that was seen. */
export interface Answer {
  readonly findingId: string
  readonly verdict: Verdict
  readonly at: number
  readonly by: AnswerPlace
  /** Hash of the version that the customer saw. */
  readonly hash: string
  readonly evidence: Evidence
}

/** Findings put to the customer together, in one version after another until each is answered. */
export interface Proposal {
  readonly id: string
  readonly version: number
  /** sha256 of the canonical text of exactly what is shown: items, prices, both promises. */
  readonly hash: string
  /** What this version asks. */
  readonly findingIds: readonly string[]
  readonly askedAt: number
  /** When the car would be ready if anything of it is agreed; null: the promise stays as it is. */
  readonly promisedAt: number | null
  /** When it is ready if all of it is declined: the promise at the time of asking. */
  readonly otherwise: number | null
  /** Operations that wait for the answer; all others go on. */
  readonly holds: readonly string[]
  readonly answers: readonly Answer[]
  /** When the advisor was reminded that nobody has answered. */
  readonly reminders: readonly number[]
  readonly withdrawnAt: number | null
}

/** What technicians found beyond the order, what it costs, and what the customer said (P4.7). */
export interface ExtraWork {
  readonly findings: readonly Finding[]
  readonly proposals: readonly Proposal[]
}

export const BLANK_EXTRA_WORK: ExtraWork = { findings: [], proposals: [] }

/** A finding as the technician writes it. */
export type NewFinding = Pick<Finding, 'operationId' | 'text' | 'measured' | 'urgency' | 'safety' | 'photos'>

type OnFinding = OnOrder & { readonly findingId: string }

export type ExtraWorkCommand = OnFinding & NewFinding & { readonly type: 'report-finding' }

export type ExtraWorkEvent = OnFinding & NewFinding & { readonly type: 'finding-reported' }

export function evolveExtraWork(extraWork: ExtraWork, event: SiteEvent, { at, personId }: Envelope): ExtraWork {
  switch (event.type) {
    case 'finding-reported': {
      const { type: _, orderId: __, findingId: id, ...facts } = event
      const finding: Finding = { id, personId, at, ...facts, lines: [], state: 'reported' }
      return { ...extraWork, findings: [...extraWork.findings, finding] }
    }
    default:
      return extraWork
  }
}

/** What is still to be asked or answered; a car with any of it may not be delivered (P4.7). */
export function openAsks({ findings }: ExtraWork): Finding[] {
  return findings.filter(({ state }) => state === 'reported' || state === 'priced' || state === 'asked')
}

/** Lines that the customer agreed to after signing the order. */
export function agreedExtras({ findings }: ExtraWork): QuoteLine[] {
  return findings.filter(({ state }) => state === 'agreed').flatMap(({ lines }) => lines)
}

/** What one finding costs whoever pays. */
export function priceOf({ lines }: Pick<Finding, 'lines'>): Fen {
  return sum(lines.map(amountOf))
}

/** What boards and bays see of it. */
export function extraWorkOnDesk({ findings, proposals }: ExtraWork): Pick<DeskFacts, 'findings' | 'asked'> {
  const items = findings.filter(({ state }) => state === 'asked')
  const standing = proposals.find(({ findingIds }) => items.some(({ id }) => findingIds.includes(id)))
  return {
    findings: findings.filter(({ state }) => state === 'reported' || state === 'priced').length,
    asked: standing ? { since: standing.askedAt, items: items.length } : null,
  }
}
