import type { Refusal } from '#domain/refusal.ts'
import type { Lang } from '#words/say.ts'

/** What a command came to. `rev` is the revision it made; screens that show it or a later one show the change. */
export type CommandAnswer =
  | { readonly ok: true; readonly rev: number; readonly epoch: string }
  | {
      readonly ok: false
      readonly refusal: Refusal
      /** Whether a foreman may overrule it with a reason (P4.3). */
      readonly overridable: boolean
      readonly text: Readonly<Record<Lang, string>>
    }

/** Any other error: a code for machines, words for people. */
export interface Problem {
  readonly code: ProblemCode
  readonly text: Readonly<Record<Lang, string>>
  /** Where the input is wrong, for people who write clients. */
  readonly details?: readonly { readonly path: string; readonly message: string }[]
}

export type ProblemCode =
  | 'bad-request'
  | 'foreign-origin'
  | 'not-found'
  | 'too-large'
  | 'too-many'
  | 'unavailable'
  | 'internal'
  | 'not-set-up'
  | 'already-set-up'
  | 'no-such-car'
  | 'no-such-pass'
  | 'not-a-photo'
  | 'photo-heic'
  | 'photo-too-large'
  | 'no-printer'
  | 'not-printed'
  | 'signed-out'
  | 'locked'
  | 'not-yours'
  | 'wants-password'
  | 'not-a-terminal'
  | 'wrong-pin'
  | 'wrong-password'
  | 'no-such-code'
  | 'slow-down'
