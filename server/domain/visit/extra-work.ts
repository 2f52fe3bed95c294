import type { OnOrder } from '../command.ts'
import type { DeskFacts } from '../desk.ts'
import type { Envelope, SiteEvent } from '../event.ts'
import type { Declined } from './agreement.ts'
import type { Fen } from './money.ts'
import { totalsOf, type QuoteLine } from './quote.ts'

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
  /** What the customer reads above it, from the advisor; '' where the technician's own words will do. */
  readonly title: string
  /** Why it matters, in the customer's words; '' where nothing needs saying. */
  readonly words: string
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

/** What of a proposal is new with each version. */
export type Version = Pick<Proposal, 'id' | 'version' | 'hash' | 'findingIds' | 'promisedAt' | 'otherwise' | 'holds'>

const BLANK_PROPOSAL = { answers: [], reminders: [], withdrawnAt: null } as const

/** What technicians found beyond the order, what it costs, and what the customer said (P4.7). */
export interface ExtraWork {
  readonly findings: readonly Finding[]
  readonly proposals: readonly Proposal[]
}

export const BLANK_EXTRA_WORK: ExtraWork = { findings: [], proposals: [] }

/** A finding as the technician writes it. */
export type NewFinding = Pick<Finding, 'operationId' | 'text' | 'measured' | 'urgency' | 'safety' | 'photos'>

type OnFinding = OnOrder & { readonly findingId: string }
type OnProposal = OnOrder & { readonly proposalId: string }

/** How a finding is put to the customer, and what it costs. */
export type Pricing = Pick<Finding, 'title' | 'words' | 'lines'>

/** One item of an answer. `refused`: the customer ticked that it is about safety and knows what may happen. */
export interface GivenAnswer {
  readonly findingId: string
  readonly verdict: Verdict
  readonly refused: boolean
}

export type ExtraWorkCommand =
  | (OnFinding & NewFinding & { readonly type: 'report-finding' })
  | (OnFinding & Pricing & { readonly type: 'price-finding' })
  /** Not now: carried to the next visit (P5.4). */
  | (OnFinding & { readonly type: 'note-finding' })
  /** It was nothing. */
  | (OnFinding & { readonly type: 'withdraw-finding'; readonly reason: string })
  /** Puts findings to the customer in one batch. Under the id of the one that stands it is a new version of that. */
  | (OnProposal & {
      readonly type: 'propose'
      readonly findingIds: readonly string[]
      readonly promisedAt: number | null
      readonly holds: readonly string[]
    })
  | (OnProposal & { readonly type: 'withdraw-proposal'; readonly reason: string })
  | (OnProposal & {
      readonly type: 'answer-proposal'
      /** Hash of the version that the customer saw. */
      readonly hash: string
      readonly answers: readonly GivenAnswer[]
      readonly by: AnswerPlace
      readonly evidence: Evidence
    })
  /** The clock's own: nobody answered for so many minutes. */
  | (OnProposal & { readonly type: 'remind-advisor'; readonly afterMinutes: number })

export type ExtraWorkEvent =
  | (OnFinding & NewFinding & { readonly type: 'finding-reported' })
  | (OnFinding & Pricing & { readonly type: 'finding-priced' })
  | (OnFinding & { readonly type: 'finding-noted' })
  | (OnFinding & { readonly type: 'finding-withdrawn'; readonly reason: string })
  | (OnOrder & { readonly type: 'extra-work-proposed'; readonly version: Version })
  | (OnProposal & { readonly type: 'proposal-withdrawn'; readonly reason: string })
  | (OnProposal & {
      readonly type: 'proposal-answered'
      readonly hash: string
      readonly answers: readonly GivenAnswer[]
      readonly by: AnswerPlace
      readonly evidence: Evidence
    })
  /** Recommended and not wanted: it stands on the order (P3.9). */
  | (OnOrder & { readonly type: 'finding-declined'; readonly declined: Declined })
  | (OnProposal & { readonly type: 'advisor-reminded' })

export function evolveExtraWork(extraWork: ExtraWork, event: SiteEvent, { at, personId }: Envelope): ExtraWork {
  switch (event.type) {
    case 'finding-reported': {
      const { type: _, orderId: __, findingId: id, ...facts } = event
      const finding: Finding = { id, personId, at, ...facts, title: '', words: '', lines: [], state: 'reported' }
      return { ...extraWork, findings: [...extraWork.findings, finding] }
    }
    case 'finding-priced': {
      const { title, words, lines } = event
      return change(extraWork, [event.findingId], (finding) => ({
        ...finding,
        title,
        words,
        lines,
        // Priced anew while it is asked, it stays asked: the version that follows says so.
        state: finding.state === 'asked' ? 'asked' : 'priced',
      }))
    }
    case 'finding-noted':
      return change(extraWork, [event.findingId], (finding) => ({ ...finding, state: 'noted' }))
    case 'finding-withdrawn':
      return change(extraWork, [event.findingId], (finding) => ({ ...finding, state: 'withdrawn' }))
    case 'extra-work-proposed':
      return proposed(extraWork, event.version, at)
    case 'proposal-withdrawn': {
      const asked = openIn(extraWork, proposalIn(extraWork, event.proposalId)).map(({ id }) => id)
      const withdrawn = changeProposal(extraWork, event.proposalId, (proposal) => ({ ...proposal, withdrawnAt: at }))
      return change(withdrawn, asked, (finding) => ({ ...finding, state: 'priced' }))
    }
    case 'proposal-answered': {
      const { hash, by, evidence } = event
      const answers = event.answers.map(({ findingId, verdict }) => ({ findingId, verdict, at, by, hash, evidence }))
      const kept = changeProposal(extraWork, event.proposalId, (proposal) => ({
        ...proposal,
        answers: [...proposal.answers, ...answers],
      }))
      return answers.reduce(
        (next, { findingId, verdict }) => change(next, [findingId], (finding) => ({ ...finding, state: verdict })),
        kept,
      )
    }
    case 'advisor-reminded':
      return changeProposal(extraWork, event.proposalId, (proposal) => ({
        ...proposal,
        reminders: [...proposal.reminders, at],
      }))
    default:
      return extraWork
  }
}

/** The version that stands from now on; what the one before asked and this does not is only priced again. */
function proposed(extraWork: ExtraWork, version: Version, askedAt: number): ExtraWork {
  const before = proposalIn(extraWork, version.id)
  const taken = openIn(extraWork, before)
    .map(({ id }) => id)
    .filter((id) => !version.findingIds.includes(id))
  const proposal: Proposal = { ...BLANK_PROPOSAL, ...before, ...version, askedAt }
  const proposals = [...extraWork.proposals.filter(({ id }) => id !== version.id), proposal]
  const back = change({ ...extraWork, proposals }, taken, (finding) => ({ ...finding, state: 'priced' }))
  return change(back, version.findingIds, (finding) => ({ ...finding, state: 'asked' }))
}

function change(extraWork: ExtraWork, ids: readonly string[], to: (finding: Finding) => Finding): ExtraWork {
  return { ...extraWork, findings: extraWork.findings.map((each) => (ids.includes(each.id) ? to(each) : each)) }
}

function changeProposal(extraWork: ExtraWork, id: string, to: (proposal: Proposal) => Proposal): ExtraWork {
  return { ...extraWork, proposals: extraWork.proposals.map((each) => (each.id === id ? to(each) : each)) }
}

export function proposalIn({ proposals }: ExtraWork, id: string): Proposal | undefined {
  return proposals.find((proposal) => proposal.id === id)
}

/** What of a proposal is not answered yet. */
export function openIn({ findings }: ExtraWork, proposal: Proposal | undefined): Finding[] {
  if (!proposal || proposal.withdrawnAt !== null) return []
  return findings.filter(({ id, state }) => state === 'asked' && proposal.findingIds.includes(id))
}

/** The batch that waits for the customer; there is never a second. */
export function standingProposal(extraWork: ExtraWork): Proposal | undefined {
  return extraWork.proposals.find((proposal) => openIn(extraWork, proposal).length > 0)
}

/** What is still to be asked or answered; a car with any of it may not be delivered (P4.7). */
export function openAsks({ findings }: ExtraWork): Finding[] {
  return findings.filter(({ state }) => state === 'reported' || state === 'priced' || state === 'asked')
}

/** Lines that the customer agreed to after signing the order. */
export function agreedExtras({ findings }: ExtraWork): QuoteLine[] {
  return findings.filter(({ state }) => state === 'agreed').flatMap(({ lines }) => lines)
}

/** What the customer would pay for one finding. */
export function priceOf({ lines }: Pick<Finding, 'lines'>): Fen {
  return totalsOf(lines).customer
}

/** What boards and bays see of it. */
export function extraWorkOnDesk(extraWork: ExtraWork): Pick<DeskFacts, 'findings' | 'asked'> {
  const standing = standingProposal(extraWork)
  const { findings } = extraWork
  return {
    findings: findings.filter(({ state }) => state === 'reported' || state === 'priced').length,
    asked: standing
      ? {
          since: standing.askedAt,
          items: openIn(extraWork, standing).length,
          remindedAt: standing.reminders.at(-1) ?? null,
        }
      : null,
  }
}
