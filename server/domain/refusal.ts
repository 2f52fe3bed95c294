import type { HoldReason } from './operation.ts'
import type { Stage } from './order.ts'
import type { Role } from './person.ts'
import type { Place } from './place.ts'
import type { Certificate, Equipment, Trade } from './trade.ts'
import type { Stop } from './visit/walkaround.ts'
import type { AnswerPlace, FindingState } from './visit/extra-work.ts'
import type { Confirmation } from './visit/agreement.ts'
import type { ItemId } from './checklists.ts'
import type { HandoverCheck } from './visit/handover.ts'
import type { Explained } from './visit/delivery.ts'

/** Why a command is not carried out, with what a person needs to understand it. Words: `words/refusal`. */
export type Refusal =
  | { readonly code: 'bay-occupied'; readonly bay: string; readonly ticket: string; readonly plate: string }
  | { readonly code: 'bay-out-of-service'; readonly bay: string; readonly reason: string }
  | { readonly code: 'missing-trade'; readonly bay: string; readonly trade: Trade; readonly has: readonly Trade[] }
  | { readonly code: 'missing-equipment'; readonly bay: string; readonly equipment: readonly Equipment[] }
  | {
      readonly code: 'missing-skill'
      readonly people: readonly string[]
      readonly trade: Trade
      readonly certificates: readonly Certificate[]
    }
  | { readonly code: 'team-lacks-trade'; readonly team: string; readonly trade: Trade }
  | { readonly code: 'unsigned'; readonly ticket: string }
  | { readonly code: 'not-handed-over'; readonly ticket: string }
  | { readonly code: 'clock-running'; readonly person: string; readonly operation: string; readonly ticket: string }
  /** `needs` is empty where any other stage would do. */
  | { readonly code: 'wrong-stage'; readonly ticket: string; readonly stage: Stage; readonly needs: readonly Stage[] }
  | { readonly code: 'work-running'; readonly ticket: string; readonly operation: string }
  | { readonly code: 'earlier-operation-open'; readonly operation: string }
  | { readonly code: 'car-not-on-bay'; readonly ticket: string; readonly place: Place }
  | { readonly code: 'car-on-bay'; readonly ticket: string; readonly bay: string }
  | { readonly code: 'already-there'; readonly ticket: string }
  /** Another advisor went to this customer first. */
  | { readonly code: 'received-already'; readonly ticket: string; readonly person: string; readonly at: number }
  | { readonly code: 'covers-on'; readonly ticket: string }
  | { readonly code: 'customer-calls'; readonly ticket: string; readonly at: number }
  | { readonly code: 'no-customer-call'; readonly ticket: string }
  | { readonly code: 'key-untagged'; readonly ticket: string }
  | { readonly code: 'no-customers'; readonly person: string }
  /** Stops of the walk-around where nobody has stood yet (P3.4). */
  | { readonly code: 'stops-missing'; readonly stops: readonly Stop[] }
  | { readonly code: 'sheet-signed'; readonly ticket: string }
  /** Named, and not stored: photos go first. */
  | { readonly code: 'photos-missing'; readonly count: number }
  | { readonly code: 'tag-taken'; readonly tag: string; readonly ticket: string }
  | { readonly code: 'spot-taken'; readonly spot: string; readonly ticket: string }
  | { readonly code: 'operation-done'; readonly operation: string }
  | { readonly code: 'operation-held'; readonly operation: string; readonly reason: HoldReason }
  | { readonly code: 'not-held'; readonly operation: string }
  | { readonly code: 'not-running'; readonly operation: string }
  | { readonly code: 'not-started'; readonly operation: string }
  | { readonly code: 'already-running'; readonly operation: string; readonly person: string }
  | { readonly code: 'consent-pending'; readonly operation: string }
  | { readonly code: 'own-work'; readonly person: string }
  | { readonly code: 'no-operations'; readonly ticket: string }
  | { readonly code: 'not-allowed'; readonly needs: readonly Role[] }
  | { readonly code: 'bay-in-use'; readonly bay: string; readonly ticket: string }
  | { readonly code: 'bay-in-service'; readonly bay: string }
  | { readonly code: 'number-taken'; readonly number: string }
  /** Something new came under an id that is in use. */
  | {
      readonly code: 'known-already'
      readonly what: 'order' | 'operation' | 'call' | 'finding' | 'proposal' | 'payment' | 'invoice' | 'pass' | 'note'
    }
  | { readonly code: 'promise-in-the-past' }
  /** Someone else wrote the order after the sender's screen showed it: `version` stands now. */
  | {
      readonly code: 'written-meanwhile'
      readonly ticket: string
      readonly person: string
      readonly at: number
      readonly version: number
    }
  | {
      readonly code: 'line-wrong'
      readonly problem: 'twice' | 'no-operation' | 'price' | 'total'
      readonly line: string
    }
  | { readonly code: 'work-begun'; readonly operation: string }
  /** A complaint without a diagnosis is tried on the road or looked at on a lift (P3.5). */
  | { readonly code: 'check-first'; readonly ticket: string }
  | { readonly code: 'unconfirmed'; readonly ticket: string; readonly missing: readonly Confirmation[] }
  | { readonly code: 'refusal-unsigned'; readonly item: string }
  /** What was signed is not what stands there now. */
  | { readonly code: 'shown-changed'; readonly ticket: string }
  | { readonly code: 'wrong-time'; readonly at: number }
  | { readonly code: 'call-open'; readonly bay: string }
  | { readonly code: 'undo-too-late' }
  | { readonly code: 'undo-nothing' }
  /** The move passed nobody, or was taken back. */
  | { readonly code: 'nothing-to-explain'; readonly ticket: string }
  | { readonly code: 'reason-missing' }
  | {
      /** Someone else moved it after the sender's picture was taken; offered again as "do it anyway". */
      readonly code: 'moved-meanwhile'
      readonly ticket: string
      readonly person: string
      readonly at: number
      readonly place: Place
      /** The bay's number where it stands or is planned now; null elsewhere. */
      readonly bay: string | null
    }
  | {
      readonly code: 'unknown'
      readonly what:
        | 'order'
        | 'operation'
        | 'bay'
        | 'team'
        | 'person'
        | 'call'
        | 'finding'
        | 'proposal'
        | 'part'
        | 'item'
        | 'line'
        | 'invoice'
        | 'pass'
    }
  | { readonly code: 'already-settled'; readonly ticket: string }
  | { readonly code: 'not-settled'; readonly ticket: string }
  | { readonly code: 'not-a-price' }
  /** P6.2, in fen. */
  | { readonly code: 'above-estimate'; readonly estimate: number; readonly actual: number; readonly most: number }
  | { readonly code: 'discount-too-high'; readonly most: number; readonly percent: number }
  | { readonly code: 'bill-changed'; readonly due: number }
  | { readonly code: 'more-than-due'; readonly due: number }
  | { readonly code: 'more-than-owed'; readonly owed: number }
  | { readonly code: 'invoice-stands' }
  | { readonly code: 'already-countered' }
  | { readonly code: 'pass-stands'; readonly ticket: string }
  | { readonly code: 'pass-void' }
  /** A car leaves the house only by being sent, which gives it its pass. */
  | { readonly code: 'needs-pass'; readonly ticket: string }
  | { readonly code: 'pass-used'; readonly at: number }
  | { readonly code: 'pass-expired'; readonly at: number }
  | { readonly code: 'another-car'; readonly plate: string; readonly ticket: string }
  | { readonly code: 'not-priced'; readonly finding: string }
  | { readonly code: 'finding-settled'; readonly finding: string; readonly state: FindingState }
  /** One batch waits for the customer already: what is new joins that. */
  | { readonly code: 'already-asked'; readonly ticket: string }
  /** What the customer looked at is not what stands now; the new version has to be looked at first. */
  | { readonly code: 'proposal-changed'; readonly version: number }
  | { readonly code: 'proposal-withdrawn' }
  | { readonly code: 'answered-already' }
  | { readonly code: 'evidence-missing'; readonly by: AnswerPlace }
  | { readonly code: 'reminded-already'; readonly at: number }
  | { readonly code: 'no-phone' }
  | { readonly code: 'rating-over'; readonly ticket: string }
  /** The one-time code: how many tries are left; 0 where it is over or used up. */
  | { readonly code: 'wrong-code'; readonly left: number }
  | { readonly code: 'extra-work-open'; readonly ticket: string; readonly items: number }
  | { readonly code: 'not-told'; readonly ticket: string }
  | { readonly code: 'not-explained'; readonly missing: readonly Explained[] }
  /** The code on the claim ticket is another order's. */
  | { readonly code: 'wrong-ticket' }
  /** More of a part than the customer agreed to; `agreed` in hundredths of `unit`. */
  | { readonly code: 'needs-consent'; readonly part: string; readonly agreed: number; readonly unit: string }
  | { readonly code: 'part-missing'; readonly part: string }
  | { readonly code: 'not-missing'; readonly part: string }
  | { readonly code: 'more-than-issued'; readonly part: string }
  | { readonly code: 'not-issued'; readonly part: string }
  | { readonly code: 'not-warranty'; readonly part: string }
  | { readonly code: 'tagged-already'; readonly part: string }
  | { readonly code: 'returned-already'; readonly tag: string }
  | { readonly code: 'not-verified'; readonly ticket: string }
  | { readonly code: 'nothing-differs'; readonly ticket: string }
  | { readonly code: 'verified-already'; readonly ticket: string; readonly person: string; readonly at: number }
  | { readonly code: 'nothing-running'; readonly person: string }
  | { readonly code: 'not-own-work'; readonly person: string }
  | { readonly code: 'work-open'; readonly operation: string }
  | { readonly code: 'signed-already'; readonly ticket: string }
  /** Nobody who did it stands for it yet (P5.1). */
  | { readonly code: 'self-check-missing'; readonly operation: string }
  | { readonly code: 'leader-check-missing'; readonly ticket: string }
  /** Obligatory items of the checklist: without an answer, or not in order (P5.2). */
  | { readonly code: 'unchecked'; readonly items: readonly ItemId[] }
  | { readonly code: 'not-in-order'; readonly items: readonly ItemId[] }
  | { readonly code: 'value-missing'; readonly item: ItemId }
  /** `limit` in tenths of the unit. */
  | { readonly code: 'below-limit'; readonly item: ItemId; readonly limit: number; readonly unit: string }
  | { readonly code: 'why-left-out'; readonly item: ItemId }
  | { readonly code: 'road-test-missing'; readonly ticket: string }
  | { readonly code: 'on-the-road'; readonly ticket: string }
  | { readonly code: 'not-on-the-road'; readonly ticket: string }
  | { readonly code: 'mileage-goes-up'; readonly km: number }
  | { readonly code: 'wash-started'; readonly ticket: string }
  | { readonly code: 'old-parts-wanted'; readonly ticket: string }
  | { readonly code: 'old-parts-missing'; readonly ticket: string }
  | { readonly code: 'handover-open'; readonly checks: readonly HandoverCheck[] }
  | { readonly code: 'not-handed-back'; readonly ticket: string }
  | { readonly code: 'car-away'; readonly ticket: string; readonly place: Place }
  | { readonly code: 'not-away'; readonly ticket: string }

export type RefusalCode = Refusal['code']

/** What a foreman may overrule, with the reason kept, because nothing physical stands against it (P4.3). */
const OVERRIDABLE: readonly RefusalCode[] = ['missing-trade', 'missing-skill', 'team-lacks-trade']

export function isOverridable(refusal: Refusal): boolean {
  return OVERRIDABLE.includes(refusal.code)
}

export type Verdict = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal }

export const YES: Verdict = { ok: true }

export function no(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal }
}

/** The first that refuses, else yes. Later questions are not asked once one has refused. */
export function all(...questions: readonly (() => Verdict)[]): Verdict {
  for (const ask of questions) {
    const verdict = ask()
    if (!verdict.ok) return verdict
  }
  return YES
}
