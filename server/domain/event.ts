import type { Bay } from './bay.ts'
import type { Call } from './call.ts'
import type { Hold } from './operation.ts'
import type { End, Order, OrderFacts, Plan, SignatureKind, ToldBy, OvertakingReason } from './order.ts'
import type { Person, Team } from './person.ts'
import type { Place } from './place.ts'
import type { OpeningHours } from './floor.ts'
import type { RefusalCode } from './refusal.ts'
import type { DeskFacts } from './desk.ts'
import type { Operation } from './operation.ts'
import type { VisitEvent } from './visit/visit.ts'

/** A rule that a foreman overruled, and why (P4.3). */
export interface Override {
  readonly code: RefusalCode
  readonly reason: string
}

/** What happened, past tense. `evolve` says what each does to the floor; the log keeps them for ever. */
export type FloorEvent =
  | { readonly type: 'site-set-up'; readonly name: string; readonly timeZone: string; readonly hours: OpeningHours }
  | { readonly type: 'bay-recorded'; readonly bay: Omit<Bay, 'rev'> }
  | { readonly type: 'team-recorded'; readonly team: Team }
  | { readonly type: 'person-recorded'; readonly person: Person }
  | { readonly type: 'order-recorded'; readonly order: Omit<Order, 'rev'>; readonly ticketNumber: number | null }
  /** A car that was expected is here (P3.1). */
  | { readonly type: 'order-arrived'; readonly orderId: string; readonly place: Place }
  /** An advisor goes to the customer: the wait in the queue is over (P3.1). */
  | { readonly type: 'order-received'; readonly orderId: string; readonly advisorId: string }
  | { readonly type: 'order-revised'; readonly orderId: string; readonly facts: Partial<OrderFacts> }
  /** The operations as they are to be from now on, in their order; those that stay keep their clocks and plans. */
  | { readonly type: 'operations-written'; readonly orderId: string; readonly operations: readonly Operation[] }
  /** What the floor must know of what was written in the visit. */
  | { readonly type: 'desk-changed'; readonly orderId: string; readonly desk: DeskFacts }
  /** `at` is when the pen was put down: earlier than the event where the order was on paper (P3.11). */
  | { readonly type: 'order-signed'; readonly orderId: string; readonly kind: SignatureKind; readonly at: number }
  | { readonly type: 'order-handed-over'; readonly orderId: string; readonly place: Place }
  | {
      readonly type: 'order-moved'
      readonly orderId: string
      readonly place: Place
      readonly plans: readonly Plan[]
      readonly before: { readonly place: Place; readonly plans: readonly Plan[] }
      readonly override: Override | null
      readonly undo: boolean
      /** Tickets of waiting cars that the dispatch order puts first; absent where it was in turn (P4.2). */
      readonly over?: readonly string[]
    }
  | {
      readonly type: 'move-explained'
      readonly orderId: string
      readonly commandId: string
      readonly reason: OvertakingReason
      readonly note: string
    }
  | { readonly type: 'queue-renumbered'; readonly plans: readonly (Plan & { readonly orderId: string })[] }
  | {
      readonly type: 'clock-started'
      readonly orderId: string
      readonly operationId: string
      readonly personId: string
      readonly override: Override | null
    }
  | {
      readonly type: 'clock-stopped'
      readonly orderId: string
      readonly operationId: string
      readonly personId: string
      /** Where it was forgotten: the closing time at which it is taken to have ended. */
      readonly forgottenAt?: number
    }
  | {
      readonly type: 'operation-shared'
      readonly orderId: string
      readonly operationId: string
      readonly shared: boolean
    }
  | { readonly type: 'operation-held'; readonly orderId: string; readonly operationId: string; readonly hold: Hold }
  | { readonly type: 'operation-released'; readonly orderId: string; readonly operationId: string }
  | {
      readonly type: 'operation-finished'
      readonly orderId: string
      readonly operationId: string
      readonly finding: string
      readonly cause: string
      readonly correction: string
    }
  | { readonly type: 'inspection-passed'; readonly orderId: string }
  | {
      readonly type: 'inspection-failed'
      readonly orderId: string
      readonly reason: string
      readonly plans: readonly Plan[]
    }
  | { readonly type: 'wash-finished'; readonly orderId: string }
  | { readonly type: 'order-made-ready'; readonly orderId: string }
  | { readonly type: 'order-delivered'; readonly orderId: string; readonly onTime: boolean }
  | { readonly type: 'order-ended'; readonly orderId: string; readonly end: End }
  | { readonly type: 'order-reopened'; readonly order: Omit<Order, 'rev'>; readonly reason: string }
  | {
      readonly type: 'promise-changed'
      readonly orderId: string
      readonly promisedAt: number
      readonly reason: string
      readonly told: ToldBy
    }
  | { readonly type: 'bay-taken-out'; readonly bayId: string; readonly reason: string; readonly until: number | null }
  | { readonly type: 'bay-returned'; readonly bayId: string }
  | { readonly type: 'help-called'; readonly call: Call }
  | { readonly type: 'call-taken'; readonly callId: string }

export type FloorEventType = FloorEvent['type']

/** All that the log holds: what happened on the floor, and what was written in visits. */
export type SiteEvent = FloorEvent | VisitEvent
export type SiteEventType = SiteEvent['type']

/** Under which circumstances an event happened; the same for all events of one command. */
export interface Envelope {
  readonly rev: number
  /** Site time, ms. */
  readonly at: number
  /** Wall-clock time, ms. */
  readonly realAt: number
  readonly commandId: string
  readonly personId: string
  /** Which screen or machine it came from. */
  readonly terminal: string
  /** The site's local date at `at`, 2026-11-22. */
  readonly date: string
}
