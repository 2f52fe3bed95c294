import type { CallKind } from './call.ts'
import type { HoldReason, Parts } from './operation.ts'
import type { OrderType, ToldBy, OvertakingReason } from './order.ts'
import type { SpotKind } from './place.ts'
import type { Certificate, Equipment, Trade } from './trade.ts'
import type { VisitCommand } from './visit/visit.ts'

/** An operation as it is written on a new order. */
export interface NewOperation {
  readonly id: string
  readonly name: string
  readonly trade: Trade
  readonly standardMinutes: number
  readonly equipment: readonly Equipment[]
  readonly certificates: readonly Certificate[]
  readonly parallel: boolean
  readonly parts: Parts
}

/** What the workshop needs to know of a car that checks in; who brings it goes to the file, not to the floor. */
export interface NewOrder {
  readonly id: string
  /** null: the next number of the day is given. */
  readonly number: string | null
  readonly plate: string
  readonly model: string
  readonly type: OrderType
  readonly origin: 'appointment' | 'walk-in'
  readonly appointmentAt: number | null
  readonly waiting: boolean
  readonly repeat: boolean
  readonly advisorId: string | null
  readonly complaint: string
  readonly note: string
  readonly washWished: boolean
  readonly keepOldParts: boolean
  readonly promisedAt: number | null
  readonly operations: readonly NewOperation[]
}

export interface OnOrder {
  readonly orderId: string
}
export interface OnOperation extends OnOrder {
  readonly operationId: string
}
/** A move is decided on a picture: `seen` is the revision of that picture; `anyway` says that the sender knows better now. */
interface Moving extends OnOrder {
  readonly seen: number
  readonly anyway: boolean
}

/** What people ask of the floor, imperative. The sender and the clock are not in it: they are the `Context`. */
export type Command =
  | { readonly type: 'check-in'; readonly order: NewOrder; readonly spot: string | null }
  /** All customers of an absent advisor go to another in one step (P3.11). */
  | { readonly type: 'reassign-customers'; readonly fromId: string; readonly toId: string }
  | (OnOrder & {
      readonly type: 'change-promise'
      readonly promisedAt: number
      readonly reason: string
      readonly told: ToldBy
    })
  | (OnOperation &
      Moving & {
        readonly type: 'plan-operation'
        readonly bayId: string | null
        readonly teamId: string | null
        /** Stand before this operation in the bay's queue; null: at its end. */
        readonly before: string | null
        readonly override: string | null
      })
  | (Moving & { readonly type: 'drive-in'; readonly bayId: string; readonly override: string | null })
  | (Moving & { readonly type: 'move-car'; readonly to: SpotKind; readonly spot: string | null })
  | (OnOrder & { readonly type: 'undo-move'; readonly commandId: string })
  /** Why a move let the car go before others; `commandId` is the move's. */
  | (OnOrder & {
      readonly type: 'explain-move'
      readonly commandId: string
      readonly reason: OvertakingReason
      readonly note: string
    })
  | (OnOperation & { readonly type: 'start-operation'; readonly personId: string; readonly override: string | null })
  | (OnOperation & {
      readonly type: 'pause-operation'
      readonly personId: string
      readonly reason: HoldReason
      readonly note: string
      readonly expectedAt: number | null
    })
  | (OnOperation & { readonly type: 'resume-operation'; readonly personId: string; readonly override: string | null })
  | (OnOperation & {
      readonly type: 'finish-operation'
      readonly finding: string
      readonly cause: string
      readonly correction: string
    })
  /** Stop there and start here in one step; the reason is why the other work is left. */
  | (OnOperation & {
      readonly type: 'switch-work'
      readonly personId: string
      readonly reason: HoldReason
      readonly note: string
      readonly expectedAt: number | null
    })
  /** Several clocks of one person may run where all their operations are shared (P4.9). */
  | (OnOperation & { readonly type: 'share-operation'; readonly shared: boolean })
  /** One person goes home: all clocks of theirs stop; `expectedAt` is when they are back. */
  | { readonly type: 'end-shift'; readonly personId: string; readonly expectedAt: number | null }
  | (OnOperation & {
      readonly type: 'hold-operation'
      readonly reason: HoldReason
      readonly note: string
      readonly expectedAt: number | null
    })
  | (OnOperation & { readonly type: 'release-operation' })
  | (OnOrder & { readonly type: 'finish-wash' })
  | (OnOrder & { readonly type: 'cancel-order'; readonly reason: string })
  | { readonly type: 'take-bay-out'; readonly bayId: string; readonly reason: string; readonly until: number | null }
  | { readonly type: 'return-bay'; readonly bayId: string }
  | { readonly type: 'call-for-help'; readonly callId: string; readonly bayId: string; readonly kind: CallKind }
  | { readonly type: 'take-call'; readonly callId: string }

export type CommandType = Command['type']

/** All that people ask: of the floor, and of what is written about one car. */
export type SiteCommand = Command | VisitCommand
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>

/** Who asks, and when. Time is an argument: a rule never looks at a clock. */
export interface Context {
  readonly commandId: string
  readonly personId: string
  /** Site time, ms. */
  readonly now: number
  /** Wall-clock time, ms. */
  readonly realNow: number
  /** The site's local date at `now`, 2026-11-22. */
  readonly date: string
}
