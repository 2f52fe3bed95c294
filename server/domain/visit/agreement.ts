import type { OnOrder } from '../command.ts'
import type { Envelope, SiteEvent } from '../event.ts'
import type { Order, OrderType, SignatureKind } from '../order.ts'
import { changed, costsMore } from './agreement-lines.ts'
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

/** The order as it stands on an advisor's screen. */
export interface OrderDraft {
  readonly type: OrderType
  /** The customer's own words. */
  readonly complaint: string
  readonly story: Story
  readonly diagnosis: string
  readonly roadTest: boolean
  readonly lift: boolean
  readonly lines: readonly QuoteLine[]
  readonly declined: readonly Omit<Declined, 'refusal'>[]
}

/** What is confirmed, with the customer's choice where there is one. */
export type Term =
  | { readonly what: 'items' }
  | { readonly what: 'price' }
  | { readonly what: 'promise'; readonly promisedAt: number }
  | { readonly what: 'wash'; readonly wished: boolean }
  | { readonly what: 'old-parts'; readonly keep: boolean }

/** An order that was written and signed by hand, entered afterwards with its true times (P3.11). null: as the floor says. */
export type PaperOrder = OnOrder & {
  readonly type: 'enter-paper-order'
  readonly draft: OrderDraft
  readonly promisedAt: number | null
  readonly washWished: boolean | null
  readonly keepOldParts: boolean | null
  readonly arrivedAt: number | null
  /** null: now. */
  readonly signedAt: number | null
}

/** `seen` is the version that the sender's screen showed. */
type OnVersion = OnOrder & { readonly seen: number }

export type AgreementCommand =
  /** The whole order, in place of the version that was seen. */
  | (OnVersion & { readonly type: 'write-order'; readonly draft: OrderDraft })
  | (OnOrder & { readonly type: 'propose-promise'; readonly promisedAt: number })
  | (OnVersion & { readonly type: 'confirm-term'; readonly term: Term })
  | (OnOrder & { readonly type: 'withdraw-confirmation'; readonly what: Confirmation })
  | (OnOrder & { readonly type: 'sign-refusal'; readonly declinedId: string; readonly ink: Ink })
  /** `hash` is the digest of what the screen showed to whoever signed. */
  | (OnOrder & { readonly type: 'sign'; readonly hash: string; readonly ink: Ink })
  | PaperOrder

export type AgreementEvent =
  | (OnOrder & { readonly type: 'order-written'; readonly draft: OrderDraft })
  | (OnOrder & { readonly type: 'promise-proposed'; readonly promisedAt: number })
  | (OnOrder & { readonly type: 'term-confirmed'; readonly term: Term })
  | (OnOrder & { readonly type: 'confirmation-withdrawn'; readonly what: Confirmation })
  | (OnOrder & { readonly type: 'refusal-signed'; readonly declinedId: string; readonly ink: Ink })
  | (OnOrder & { readonly type: 'agreement-signed'; readonly signed: Omit<Signed, 'personId'> })

export function evolveAgreement(agreement: Agreement, event: SiteEvent, { at, personId }: Envelope): Agreement {
  switch (event.type) {
    case 'order-written':
      return { ...written(agreement, event.draft), written: { personId, at } }
    case 'promise-proposed':
      return { ...agreement, promisedAt: event.promisedAt, confirmations: confirming(agreement, 'promise', null) }
    case 'term-confirmed': {
      const confirmations = confirming(agreement, event.term.what, at)
      return { ...agreement, ...choiceOf(event.term, agreement.signed !== null), confirmations }
    }
    case 'confirmation-withdrawn':
      return { ...agreement, confirmations: confirming(agreement, event.what, null) }
    case 'refusal-signed':
      return {
        ...agreement,
        declined: agreement.declined.map((item) =>
          item.id === event.declinedId ? { ...item, refusal: { ink: event.ink, at } } : item,
        ),
      }
    case 'finding-declined':
      return { ...agreement, declined: [...agreement.declined, event.declined] }
    case 'agreement-signed':
      return signedAs(agreement, { ...event.signed, personId })
    default:
      return agreement
  }
}

/** What was confirmed and is changed is confirmed no longer, unless it was signed and costs the customer nothing more. */
function written(agreement: Agreement, draft: OrderDraft): Agreement {
  const { type: _, complaint: __, declined, ...content } = draft
  const { confirmations, binding } = agreement
  const inFavour = agreement.signed !== null && !costsMore(binding, draft.lines)
  const change = changed(agreement, draft)
  return {
    ...agreement,
    ...content,
    version: agreement.version + 1,
    declined: declined.map((item) => ({ ...item, refusal: refusalOf(agreement, item) })),
    binding: inFavour ? draft.lines : binding,
    confirmations: {
      ...confirmations,
      items: change.items && !inFavour ? null : confirmations.items,
      price: change.price && !inFavour ? null : confirmations.price,
    },
  }
}

/** A refusal was signed for these words; for others it has to be signed anew. */
function refusalOf({ declined }: Agreement, item: Omit<Declined, 'refusal'>): Declined['refusal'] {
  const was = declined.find(({ id }) => id === item.id)
  return was?.text === item.text && was.safety === item.safety ? was.refusal : null
}

function confirming({ confirmations }: Agreement, what: Confirmation, at: number | null): Agreement['confirmations'] {
  return { ...confirmations, [what]: at }
}

/** Once it is signed, wash and old parts are facts of the floor's order, and not proposed here. */
function choiceOf(term: Term, isSigned: boolean): Partial<Agreement> {
  if (term.what === 'promise') return { promisedAt: term.promisedAt }
  if (isSigned) return {}
  if (term.what === 'wash') return { washWished: term.wished }
  return term.what === 'old-parts' ? { keepOldParts: term.keep } : {}
}

/** Paper carries the confirmations and refusals with the signature. */
function signedAs(agreement: Agreement, signed: Signed): Agreement {
  const { at } = signed
  const onPaper = signed.kind !== 'screen'
  const all = { items: at, price: at, promise: at, wash: at, 'old-parts': at }
  return {
    ...agreement,
    ...{ promisedAt: null, washWished: null, keepOldParts: null },
    confirmations: onPaper ? all : agreement.confirmations,
    declined: onPaper
      ? agreement.declined.map((item) => (item.safety ? { ...item, refusal: { ink: null, at } } : item))
      : agreement.declined,
    signed,
    formerlySigned: agreement.signed ? [...agreement.formerlySigned, agreement.signed] : agreement.formerlySigned,
    binding: signed.lines,
  }
}

/**
 * Whether what stands on the screen is more than what was signed, and waits for a signature itself (P3.8). What was signed
 * in another system is not known here line by line.
 */
export function isPending({ signature }: Order, { signed, version, binding, lines, promisedAt }: Agreement): boolean {
  if (signature === null) return false
  return signed === null ? version > 0 : promisedAt !== null || costsMore(binding, lines)
}
