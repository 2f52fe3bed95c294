import { BLANK_DESK } from '#domain/desk.ts'
import { randomUUID } from 'node:crypto'
import type { Hold, HoldReason, Operation, Parts } from '#domain/operation.ts'
import type { Order, OrderType } from '#domain/order.ts'
import type { Place } from '#domain/place.ts'
import type { State } from '../../import/order.ts'
import type { Directory } from './directory.ts'
import { afterWork, isDone, type AfterWork, type Said } from './said.ts'

export type Draft = Omit<Order, 'rev'>

/** What an order is about, whatever has become of it: what a newer file may correct. */
export function factsOf(said: Said, directory: Directory) {
  return {
    plate: said.plate,
    model: said.model ?? '',
    type: typeOf(said),
    origin: said.origin,
    waiting: said.waiting,
    repeat: said.repeatRepair,
    advisorId: said.advisor === null ? null : directory.advisor(said.advisor).id,
    complaint: said.complaint ?? '',
    note: said.notes.join('\n'),
    // A car that is being washed is to be washed, whatever its column says.
    washWished: said.wash || said.operations.some(({ state }) => state === 'wash'),
    keepOldParts: said.keepOldParts,
    arrivedAt: said.arrivedAt,
    promisedAt: said.promisedAt,
  } satisfies Partial<Order>
}

function typeOf({ repeatRepair, operations }: Said): OrderType {
  const paidBy = (payType: string) => operations.some((operation) => operation.payType === payType)
  if (repeatRepair) return 'rework'
  if (paidBy('insurer')) return 'accident'
  return paidBy('warranty') ? 'warranty' : 'repair'
}

/** A file's order as the floor knows orders, standing where the file says; its places in queues are still to be given. */
export function draftOrder(said: Said, id: string, ticket: string, at: number, directory: Directory): Draft {
  const facts = factsOf(said, directory)
  const signed = said.operations.some(({ state }) => state !== 'reception')
  const end = afterWork(said)
  // The old system does not say when; an order it has in work was agreed when the car came.
  const agreedAt = signed ? said.arrivedAt : null
  return {
    id,
    number: said.number,
    ticket,
    ...facts,
    place: placeOf(said, signed, end, directory),
    appointmentAt: null,
    receivedAt: facts.advisorId === null ? agreedAt : said.arrivedAt,
    signature: agreedAt === null ? null : { at: agreedAt, kind: 'imported' },
    handedOverAt: agreedAt,
    formerPromises: [],
    operations: operationsOf(said, id, signed, at, directory),
    inspectedAt: end === 'wash' || end === 'ready' ? at : null,
    inspectorId: null,
    failures: 0,
    washedAt: end === 'ready' && facts.washWished ? at : null,
    readyAt: end === 'ready' ? at : null,
    deliveredAt: null,
    end: null,
    lastMove: null,
    overtakings: [],
    desk: BLANK_DESK,
  }
}

const PLACE_AFTER_WORK: Record<AfterWork, Place> = {
  inspection: { kind: 'inspection', spot: null },
  wash: { kind: 'wash', spot: null },
  ready: { kind: 'parking', spot: null },
}

function placeOf(said: Said, signed: boolean, end: AfterWork | null, directory: Directory): Place {
  const standing = said.operations.find(({ bay }) => bay?.place === 'on-bay')
  if (standing?.bay) return { kind: 'bay', bayId: directory.bay(standing.bay.no, standing.trade).id }
  if (end) return PLACE_AFTER_WORK[end]
  if (!signed) return { kind: 'reception', spot: null }
  const open = said.operations.filter(({ state }) => !isDone(state))
  const held = open.some(({ state }) => HELD[state]) && !open.some(runs)
  return { kind: held ? 'hold' : 'waiting', spot: null }
}

const HELD: Partial<Record<State, HoldReason>> = { 'waiting-parts': 'parts', 'waiting-consent': 'consent' }

/** Whether work goes on; a car that waits for its bay is not worked on, whatever the old system believes. */
export function runs({ state, bay }: Said['operations'][number]): boolean {
  return state === 'working' && bay?.place !== 'in-queue'
}

function operationsOf(said: Said, orderId: string, signed: boolean, at: number, directory: Directory): Operation[] {
  const running = said.operations.filter(runs).length
  return said.operations.map((operation) => {
    const { name, trade, standardMinutes, state } = operation
    // An unsigned order is not dispatched (P3.8).
    const bay = operation.bay && signed ? directory.bay(operation.bay.no, trade) : null
    const nowhere = runs(operation) && bay === null
    const team = operation.team === null ? null : directory.team(operation.team, trade)
    const clocks = runs(operation)
      ? [{ personId: directory.worker(orderId, trade, operation.team, bay).id, startedAt: at, stoppedAt: null }]
      : []
    return {
      id: randomUUID(),
      ...{ name, trade, standardMinutes, clocks },
      equipment: [],
      certificates: [],
      parallel: false,
      // Work goes on where nobody knows the bay; it must not look as if the car had to be fetched first.
      needsBay: !nowhere,
      // One team that works on several operations at once keeps a clock on each.
      shared: nowhere || (runs(operation) && running > 1),
      state: isDone(state) ? 'done' : 'open',
      bayId: bay?.id ?? null,
      rank: 0,
      teamId: team?.id ?? null,
      hold: holdOf(operation, at),
      parts: partsOf(operation),
      consent: state === 'waiting-consent' ? 'pending' : 'agreed',
      finding: '',
      cause: '',
      correction: '',
      rework: null,
    }
  })
}

function holdOf({ state, parts }: Said['operations'][number], since: number): Hold | null {
  const reason = HELD[state]
  return reason ? { reason, since, note: '', expectedAt: reason === 'parts' ? parts.expectedAt : null } : null
}

/** Work that waits for parts lacks them, whatever the parts column says. */
function partsOf({ state, parts }: Said['operations'][number]): Parts {
  if (state === 'waiting-parts') return { state: 'missing', expectedAt: parts.expectedAt }
  return { state: parts.state === 'unknown' ? 'none' : parts.state, expectedAt: parts.expectedAt }
}
