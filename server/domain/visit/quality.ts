import type { ItemId } from '../checklists.ts'
import type { OnOrder } from '../command.ts'
import type { Envelope, SiteEvent } from '../event.ts'
import type { Place } from '../place.ts'

/** Who looks at a car before it goes back: who did the work, their team leader, an inspector (P5.1). */
export const CHECK_LEVELS = ['self', 'leader', 'final'] as const
export type CheckLevel = (typeof CHECK_LEVELS)[number]

export const CHECK_RESULTS = ['ok', 'not-ok', 'not-applicable'] as const
export type CheckResult = (typeof CHECK_RESULTS)[number]

/** What the final inspection found at one item (P5.2). */
export interface CheckAnswer {
  readonly result: CheckResult
  /** Measured, in whole tenths of the item's unit; null where nothing was measured. */
  readonly value: number | null
  readonly note: string
  /** Hashes of photos. */
  readonly photos: readonly string[]
  readonly at: number
  readonly personId: string
}
/** As it is given: who and when follow from the command. */
export interface CheckedItem extends Omit<CheckAnswer, 'at' | 'personId'> {
  readonly itemId: ItemId
}
export type CheckAnswers = Readonly<Partial<Record<ItemId, CheckAnswer>>>

/** Somebody stands for a check with their name (P5.1). */
export interface CheckSignature {
  readonly level: CheckLevel
  readonly at: number
  readonly personId: string
  /** What they looked at, where they ticked it off; the final signature stands under the answers. */
  readonly items: readonly ItemId[]
  readonly note: string
}

/** The car was driven (P5.2). */
export interface RoadTest {
  readonly personId: string
  readonly outAt: number
  /** Mileage, whole km. */
  readonly outKm: number
  /** Where it stood before. */
  readonly from: Place
  /** null while it is out. */
  readonly back: { readonly at: number; readonly km: number; readonly note: string } | null
}

/** The final inspection sent it back to work (P5.3). */
export interface Failure {
  readonly at: number
  readonly personId: string
  readonly reason: string
  readonly operationIds: readonly string[]
  /** What was not in order then. */
  readonly answers: CheckAnswers
}

/** Found and not corrected: carried to the next visit (P5.4). */
export interface Uncorrected {
  readonly id: string
  readonly text: string
  readonly safety: boolean
  /** The checklist's item where it comes from one; the words are there. */
  readonly itemId: ItemId | null
  readonly at: number
  readonly personId: string
}

/** What was checked before the car went back, by whom, and what was found (P5.1–5.4). */
export interface Quality {
  /** Of the inspection that goes on, or went on last; a failure begins a new one. */
  readonly answers: CheckAnswers
  readonly signatures: readonly CheckSignature[]
  readonly roadTests: readonly RoadTest[]
  readonly failures: readonly Failure[]
  readonly uncorrected: readonly Uncorrected[]
}

export const BLANK_QUALITY: Quality = { answers: {}, signatures: [], roadTests: [], failures: [], uncorrected: [] }

export type QualityCommand = OnOrder &
  (
    | { readonly type: 'check-items'; readonly items: readonly CheckedItem[] }
    | {
        readonly type: 'sign-check'
        readonly level: Exclude<CheckLevel, 'final'>
        readonly items: readonly ItemId[]
        readonly note: string
      }
    | { readonly type: 'start-road-test'; readonly km: number }
    | { readonly type: 'end-road-test'; readonly km: number; readonly note: string }
    | { readonly type: 'pass-inspection' }
    | { readonly type: 'fail-inspection'; readonly reason: string; readonly operationIds: readonly string[] }
    | { readonly type: 'note-uncorrected'; readonly id: string; readonly text: string; readonly safety: boolean }
  )

export type QualityEvent = OnOrder &
  (
    | { readonly type: 'items-checked'; readonly items: readonly CheckedItem[] }
    | ({ readonly type: 'check-signed' } & Pick<CheckSignature, 'level' | 'items' | 'note'>)
    | { readonly type: 'road-test-started'; readonly km: number; readonly from: Place }
    | { readonly type: 'road-test-ended'; readonly km: number; readonly note: string }
    | ({ readonly type: 'uncorrected-noted' } & Omit<Uncorrected, 'at' | 'personId'>)
  )

export function evolveQuality(quality: Quality, event: SiteEvent, { at, personId }: Envelope): Quality {
  switch (event.type) {
    case 'items-checked': {
      const given = event.items.map(({ itemId, ...answer }) => [itemId, { ...answer, at, personId }] as const)
      return { ...quality, answers: { ...quality.answers, ...Object.fromEntries(given) } }
    }
    case 'check-signed': {
      const { level, items, note } = event
      return { ...quality, signatures: [...quality.signatures, { level, items, note, at, personId }] }
    }
    case 'road-test-started': {
      const test = { personId, outAt: at, outKm: event.km, from: event.from, back: null }
      return { ...quality, roadTests: [...quality.roadTests, test] }
    }
    case 'road-test-ended':
      return {
        ...quality,
        roadTests: quality.roadTests.map((test) =>
          test.back === null ? { ...test, back: { at, km: event.km, note: event.note } } : test,
        ),
      }
    case 'inspection-failed': {
      const operationIds = event.plans.map(({ operationId }) => operationId)
      const failure = { at, personId, reason: event.reason, operationIds, answers: notOk(quality.answers) }
      return { ...quality, answers: {}, failures: [...quality.failures, failure] }
    }
    case 'uncorrected-noted': {
      const { id, text, safety, itemId } = event
      return { ...quality, uncorrected: [...quality.uncorrected, { id, text, safety, itemId, at, personId }] }
    }
    default:
      return quality
  }
}

function notOk(answers: CheckAnswers): CheckAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([, { result }]) => result === 'not-ok'))
}

/** The road test that is being driven now, if any. */
export function roadTestOut({ roadTests }: Quality): RoadTest | undefined {
  return roadTests.find(({ back }) => back === null)
}

/** What was found and left undone, for the next visit's advisor (P1.3, P5.4). */
export function leftUndone({ uncorrected }: Quality): readonly Uncorrected[] {
  return uncorrected
}
