import type { SiteCommand, Context } from '#domain/command.ts'
import { decideSite } from '#domain/visit/decide.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Floor } from '#domain/floor.ts'
import { MINUTE, type HoldReason } from '#domain/operation.ts'
import type { ToldBy } from '#domain/order.ts'
import { isOverridable, YES, type Verdict } from '#domain/refusal.ts'

/** What a form asks before a command can be sent. */
export type Ask =
  | 'person'
  | 'hold'
  | 'note'
  | 'expected'
  | 'spot'
  | 'keyTag'
  | 'reason'
  | 'promise'
  | 'told'
  | 'operations'
  | 'finding'
  | 'until'
  | 'where'
  | 'fee'
  /** Which of the operations came back done; none, too. */
  | 'finished'

export interface Answers {
  readonly personId: string
  readonly hold: HoldReason
  readonly note: string
  readonly spot: string
  readonly keyTag: string
  readonly reason: string
  readonly told: ToldBy
  readonly operationIds: readonly string[]
  readonly finding: string
  /** Another workshop's name. */
  readonly where: string
  /** In fen. */
  readonly fee: number
  /** When a hold is expected to end, a bay to be back, a car to be done; ms. null where nobody knows. */
  readonly at: number | null
}

/** Something a foreman can do to a car, an operation or a bay, with the rule's answer beside it. */
export interface Action<Id extends string = string> {
  readonly id: Id
  readonly asks: readonly Ask[]
  readonly initial: Answers
  commands(answers: Answers): readonly SiteCommand[]
  /** Whether the rules allow it with these answers. */
  check(answers: Answers): Verdict
}

export function action<Id extends string>(
  id: Id,
  floor: Floor,
  context: Context,
  commands: (answers: Answers) => readonly SiteCommand[],
  asks: readonly Ask[] = [],
  initial: Partial<Answers> = {},
  visit: Visit | null = null,
): Action<Id> {
  const check = (answers: Answers): Verdict => {
    for (const command of commands(answers)) {
      const decision = decideSite(floor, visit, command, context)
      if (!decision.ok) return decision
    }
    return YES
  }
  return { id, asks, initial: { ...emptyAnswers(context.now), ...initial }, commands, check }
}

function emptyAnswers(now: number): Answers {
  const inAnHour = Math.ceil((now + 60 * MINUTE) / (5 * MINUTE)) * 5 * MINUTE
  return {
    personId: '',
    hold: 'parts',
    note: '',
    spot: '',
    keyTag: '',
    reason: '',
    told: 'phone',
    operationIds: [],
    finding: '',
    where: '',
    fee: 0,
    at: inAnHour,
  }
}

/** A button is live where the rules allow the act, or where a foreman may overrule them with a reason (P4.3). */
export function isOffered(verdict: Verdict): boolean {
  return verdict.ok || isOverridable(verdict.refusal)
}
