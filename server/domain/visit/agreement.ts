import type { Envelope, SiteEvent } from '../event.ts'
import type { SignatureKind } from '../order.ts'
import { agreedExtras } from './extra-work.ts'
import type { Fen } from './money.ts'
import type { PayType, QuoteLine } from './quote.ts'
import type { Visit } from './visit.ts'

/** A drawn signature: an SVG path's `d` in a box of 600 × 200. */
export type Ink = string

/** The six questions behind a complaint (P3.5); '' where nobody asked. */
export const QUESTIONS = ['what', 'when', 'where', 'who', 'why', 'how'] as const
export type Question = (typeof QUESTIONS)[number]
export type Story = Readonly<Record<Question, string>>

/** Where something that the customer does not want came from (P3.9): the last visit, the advisor, a technician. */
export const DECLINED_FROM = ['left-undone', 'advisor', 'finding'] as const
export type DeclinedFrom = (typeof DECLINED_FROM)[number]

/** Recommended and not wanted; where safety is concerned the customer signs that (P3.9). */
export interface Declined {
  readonly id: string
  readonly text: string
  readonly safety: boolean
  readonly from: DeclinedFrom
  /** What it would have cost; null where nobody priced it. */
  readonly price: Fen | null
  /** The customer's signature; `ink` is null where it stands on paper. */
  readonly refusal: { readonly ink: Ink | null; readonly at: number } | null
}

/** The five confirmations before a signature (五项确认, P3.8), in the order in which they are asked. */
export const CONFIRMATIONS = ['items', 'price', 'promise', 'wash', 'old-parts'] as const
export type Confirmation = (typeof CONFIRMATIONS)[number]

/** What the customer signed, exactly as it was shown; never changed afterwards. */
export interface Signed {
  /** Version of the order as it was written then. */
  readonly version: number
  /** SHA-256 of `shownText`, hex. */
  readonly hash: string
  readonly at: number
  /** The advisor who showed it. */
  readonly personId: string
  readonly kind: SignatureKind
  /** null where it stands on paper, or in the old system. */
  readonly ink: Ink | null
  readonly lines: readonly QuoteLine[]
  readonly totals: Readonly<Record<PayType, Fen>>
  readonly promisedAt: number
  readonly washWished: boolean
  readonly keepOldParts: boolean
}

/** What the customer ordered: complaint, diagnosis, lines with prices, confirmations, signature (P3.5–3.9). */
export interface Agreement {
  /** Counts writings of the order; a writer says which one he saw. 0: nobody wrote one yet. */
  readonly version: number
  /** Who wrote it last, and when; null before that. */
  readonly written: { readonly personId: string; readonly at: number } | null
  readonly story: Story
  /** What the advisor thinks it is (初判). */
  readonly diagnosis: string
  readonly roadTest: boolean
  readonly lift: boolean
  /** As they stand on the advisor's screen: a proposal until they are signed. */
  readonly lines: readonly QuoteLine[]
  readonly declined: readonly Declined[]
  /** What is proposed and not signed yet; null: what the floor's order says. */
  readonly promisedAt: number | null
  readonly washWished: boolean | null
  readonly keepOldParts: boolean | null
  /** When the customer confirmed each; a change of what was confirmed takes it back. */
  readonly confirmations: Readonly<Record<Confirmation, number | null>>
  readonly signed: Signed | null
  /** Earlier signatures, the oldest first. */
  readonly formerlySigned: readonly Signed[]
  /** What holds now: the lines that were signed, with later changes in the customer's favour. Empty while unsigned. */
  readonly binding: readonly QuoteLine[]
}

export const BLANK_AGREEMENT: Agreement = {
  version: 0,
  written: null,
  story: { what: '', when: '', where: '', who: '', why: '', how: '' },
  diagnosis: '',
  roadTest: false,
  lift: false,
  lines: [],
  declined: [],
  promisedAt: null,
  washWished: null,
  keepOldParts: null,
  confirmations: { items: null, price: null, promise: null, wash: null, 'old-parts': null },
  signed: null,
  formerlySigned: [],
  binding: [],
}

/** All that the customer agreed to pay for, or have others pay for: the order's lines, and those of extra work. */
export function agreedLines({ agreement, extraWork }: Visit): readonly QuoteLine[] {
  return [...agreement.binding, ...agreedExtras(extraWork)]
}

export type AgreementCommand = never

export type AgreementEvent = never

export function evolveAgreement(agreement: Agreement, event: SiteEvent, _envelope: Envelope): Agreement {
  switch (event.type) {
    case 'finding-declined':
      return { ...agreement, declined: [...agreement.declined, event.declined] }
    default:
      return agreement
  }
}
