import type { DeskFacts } from './desk.ts'
import { isOpen, isRunning, type Operation } from './operation.ts'
import type { Place } from './place.ts'

export const ORDER_TYPES = [
  'maintenance',
  'repair',
  'rework',
  'accident',
  'overhaul',
  'warranty',
  'recall',
  'first-service',
  'free-check',
] as const
export type OrderType = (typeof ORDER_TYPES)[number]

/** How the customer's consent to the order was given; `imported` was signed in the old system. */
export const SIGNATURE_KINDS = ['screen', 'paper', 'imported'] as const
export type SignatureKind = (typeof SIGNATURE_KINDS)[number]

export interface Signature {
  readonly at: number
  readonly kind: SignatureKind
}

/** How a customer was told of a new promise (P4.8). */
export const TOLD_BY = ['in-person', 'phone', 'message', 'not-yet'] as const
export type ToldBy = (typeof TOLD_BY)[number]

/** A promise that no longer holds; it is kept (P4.8). */
export interface FormerPromise {
  readonly promisedAt: number
  readonly changedAt: number
  readonly personId: string
  readonly reason: string
}

/** Where an operation is planned. */
export interface Plan {
  readonly operationId: string
  readonly bayId: string | null
  readonly teamId: string | null
  readonly rank: number
}

/** The last time someone moved or planned this car: what undo goes back to, and what a late-comer is told. */
export interface Move {
  readonly commandId: string
  readonly rev: number
  /** Site time, ms. */
  readonly at: number
  /** Wall-clock time, ms: undo is open for ten real seconds, however fast a demonstration's day runs. */
  readonly realAt: number
  readonly personId: string
  readonly from: { readonly place: Place; readonly plans: readonly Plan[] }
  readonly to: { readonly place: Place; readonly plans: readonly Plan[] }
  /** Whether it undid the one before; an undo is not undone. */
  readonly undo: boolean
}

/** Why a car went first; `other` is told in words. */
export const OVERTAKING_REASONS = ['customer-called', 'fits-now', 'parts-here', 'other'] as const
export type OvertakingReason = (typeof OVERTAKING_REASONS)[number]

/** A move by which a car went before others; why is kept when somebody says it. */
export interface Overtaking {
  /** The command that moved it. */
  readonly commandId: string
  readonly at: number
  readonly personId: string
  /** Tickets of the cars that the dispatch order puts first. */
  readonly over: readonly string[]
  readonly why: {
    readonly reason: OvertakingReason
    readonly note: string
    readonly personId: string
    readonly at: number
  } | null
}

/** An end that is not delivery (S.4). */
export interface End {
  readonly kind: 'cancelled' | 'unrepaired'
  readonly at: number
  readonly personId: string
  readonly reason: string
}

/** A repair order on the floor (委托书). It holds nothing of the person: names and phones stay in the file. */
export interface Order {
  readonly id: string
  /** The contract's number, WT2611200001. */
  readonly number: string
  /** The public name on screens and the claim ticket, A019. */
  readonly ticket: string
  /** Revision at which the order last changed. */
  readonly rev: number
  readonly plate: string
  readonly model: string
  readonly type: OrderType
  readonly origin: 'appointment' | 'walk-in'
  /** The customer waits in the lounge and ranks higher (P3.10). */
  readonly waiting: boolean
  /** Back for the same fault (返修). */
  readonly repeat: boolean
  readonly advisorId: string | null
  /** The customer's own words. */
  readonly complaint: string
  /** Reception's note to the workshop. */
  readonly note: string
  readonly washWished: boolean
  readonly keepOldParts: boolean
  readonly place: Place
  /** When a customer with an appointment is expected; null for a walk-in (P1.2). */
  readonly appointmentAt: number | null
  readonly arrivedAt: number | null
  readonly receivedAt: number | null
  readonly signature: Signature | null
  /** When the advisor handed it to the foreman (P4.1). */
  readonly handedOverAt: number | null
  readonly promisedAt: number | null
  readonly formerPromises: readonly FormerPromise[]
  readonly operations: readonly Operation[]
  readonly inspectedAt: number | null
  readonly inspectorId: string | null
  /** How often the final inspection sent it back (P5.3). */
  readonly failures: number
  readonly washedAt: number | null
  readonly readyAt: number | null
  readonly deliveredAt: number | null
  readonly end: End | null
  readonly lastMove: Move | null
  /** Moves by which it went before cars that the dispatch order puts first (P4.2). */
  readonly overtakings: readonly Overtaking[]
  readonly desk: DeskFacts
}

/** What reception may still change on an order that is on the floor. */
export type OrderFacts = Pick<
  Order,
  | 'type'
  | 'plate'
  | 'model'
  | 'waiting'
  | 'repeat'
  | 'advisorId'
  | 'complaint'
  | 'note'
  | 'washWished'
  | 'keepOldParts'
  | 'promisedAt'
  /** Entered later, with its true time (P3.11). */
  | 'arrivedAt'
>

/** In the order of a car's way through the workshop (S.2). */
export const STAGES = [
  'booked',
  'arrived',
  'reception',
  'signed',
  'waiting',
  'held',
  'working',
  'inspection',
  'wash',
  'handover',
  'ready',
  'delivered',
  'cancelled',
] as const
export type Stage = (typeof STAGES)[number]

/** The stage follows from the operations; the first that holds (S.2). */
export function stageOf(order: Order): Stage {
  if (order.end?.kind === 'cancelled') return 'cancelled'
  if (order.deliveredAt !== null) return 'delivered'
  if (order.readyAt !== null) return 'ready'
  if (order.end?.kind === 'unrepaired') return 'handover'
  if (order.operations.length > 0 && !order.operations.some(isOpen)) {
    if (order.inspectedAt === null) return 'inspection'
    return order.washWished && order.washedAt === null ? 'wash' : 'handover'
  }
  if (order.operations.some(isRunning)) return 'working'
  if (order.operations.some(isHeld)) return 'held'
  if (order.handedOverAt !== null) return 'waiting'
  if (order.signature !== null) return 'signed'
  if (order.receivedAt !== null) return 'reception'
  return order.arrivedAt === null ? 'booked' : 'arrived'
}

export function isHeld(operation: Operation): boolean {
  return operation.state === 'open' && operation.hold !== null
}

/** Off the floor: nothing more will happen to it here. */
export function isClosed(order: Order): boolean {
  const stage = stageOf(order)
  return stage === 'delivered' || stage === 'cancelled'
}

/** Held operations, the oldest first: the first one's reason is shown, the others listed (S.2). */
export function heldOperations(order: Order): Operation[] {
  return order.operations.filter(isHeld).sort((a, b) => (a.hold?.since ?? 0) - (b.hold?.since ?? 0))
}

/** The operation a card speaks of: the one that runs, else the first open one that is not held, else the first open. */
export function currentOperation(order: Order): Operation | undefined {
  const open = order.operations.filter(isOpen)
  return open.find(isRunning) ?? open.find((operation) => operation.hold === null) ?? open[0]
}

export function isRework(order: Order): boolean {
  return order.repeat || order.operations.some((operation) => isOpen(operation) && operation.rework !== null)
}

/** Earlier operations of another trade that must be done first, unless this one runs in parallel (P4.4). */
export function waitsFor(order: Order, operation: Operation): Operation[] {
  if (operation.parallel) return []
  const index = order.operations.indexOf(operation)
  return order.operations.filter(
    (other, i) => i < index && isOpen(other) && other.trade !== operation.trade && !other.parallel,
  )
}
