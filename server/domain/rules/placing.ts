import type { CommandOf, Context } from '../command.ts'
import type { FloorEvent, Override } from '../event.ts'
import { bayFits, inService } from '../fit.ts'
import { carOn, queueOf, type Floor } from '../floor.ts'
import { isOpen, isRunning, type Operation } from '../operation.ts'
import { currentOperation, isClosed, waitsFor, type Order, type Plan, type Stage } from '../order.ts'
import { hasRole } from '../person.ts'
import { onBay, samePlace, spotOf, type Place } from '../place.ts'
import { all, isOverridable, no, YES, type Verdict } from '../refusal.ts'
import { atStage, bayOf, must, notAt, operationOf, orderOf, Refused } from './find.ts'

/** How long the last move can be taken back, real ms. */
export const UNDO_WINDOW = 10_000

const WORKABLE: readonly Stage[] = ['waiting', 'held', 'working']

/** Whether an operation may stand in a bay's queue: always possible where the bay fits (S.1). */
export function canPlan(floor: Floor, order: Order, operation: Operation, bayId: string): Verdict {
  const bay = bayOf(floor, bayId)
  return all(
    () => binding(order),
    () => stillOpen(operation),
    () => bayFits(floor, operation, bay),
  )
}

/** Whether the car may drive onto a bay now: the bay fits, is free, and nobody works on the car (S.1, P4.3, P4.9). */
export function canDriveIn(floor: Floor, order: Order, bayId: string): Verdict {
  const bay = bayOf(floor, bayId)
  const operation = operationFor(order, bayId)
  return all(
    () => binding(order),
    () => atStage(order, ...WORKABLE),
    () => (onBay(order.place) === bayId ? no({ code: 'already-there', ticket: order.ticket }) : YES),
    () => standsStill(order),
    () => inService(bay),
    () => (operation ? bayFits(floor, operation, bay) : no({ code: 'no-operations', ticket: order.ticket })),
    () => isFree(floor, order, bayId),
  )
}

function isFree(floor: Floor, order: Order, bayId: string): Verdict {
  const there = carOn(floor, bayId)
  return !there || there.id === order.id
    ? YES
    : no({ code: 'bay-occupied', bay: bayOf(floor, bayId).no, ticket: there.ticket, plate: there.plate })
}

/** An unsigned order is not dispatched (P3.8), nor one that is still with its advisor (P4.1), nor one that has ended (S.4). */
export function binding(order: Order): Verdict {
  if (order.signature === null) return no({ code: 'unsigned', ticket: order.ticket })
  if (order.handedOverAt === null) return no({ code: 'not-handed-over', ticket: order.ticket })
  return order.end === null ? YES : atStage(order, ...WORKABLE)
}

function stillOpen(operation: Operation): Verdict {
  return isOpen(operation) ? YES : no({ code: 'operation-done', operation: operation.name })
}

/** A car is not moved from under someone who works on it. */
function standsStill(order: Order): Verdict {
  const running = order.operations.find(isRunning)
  return running ? no({ code: 'work-running', ticket: order.ticket, operation: running.name }) : YES
}

/** The operation for which the car drives onto this bay: the one planned there, else the next of the order. */
export function operationFor(order: Order, bayId: string): Operation | undefined {
  const planned = order.operations.find(
    (operation) => isOpen(operation) && operation.bayId === bayId && waitsFor(order, operation).length === 0,
  )
  return planned ?? currentOperation(order)
}

export function planOperation(floor: Floor, command: CommandOf<'plan-operation'>, context: Context): FloorEvent[] {
  const order = orderOf(floor, command.orderId)
  const operation = operationOf(order, command.operationId)
  must(unmoved(floor, order, command))
  must(stillOpen(operation))
  must(binding(order))
  const bay = command.bayId === null ? YES : canPlan(floor, order, operation, command.bayId)
  const team = command.teamId === null ? YES : teamFits(floor, operation, command.teamId)
  const [override = null] = [bay, team].flatMap((verdict) => overruled(floor, verdict, command.override, context) ?? [])
  const { rank, renumbered } = rankIn(floor, command.bayId, operation, command.before)
  const plan: Plan = { operationId: operation.id, bayId: command.bayId, teamId: command.teamId, rank }
  return [...renumbered, moved(order, order.place, [plan], override)]
}

function teamFits(floor: Floor, operation: Operation, teamId: string): Verdict {
  const team = floor.teams.get(teamId)
  if (!team) throw new Refused({ code: 'unknown', what: 'team' })
  return team.trades.includes(operation.trade)
    ? YES
    : no({ code: 'team-lacks-trade', team: team.name, trade: operation.trade })
}

export function driveIn(floor: Floor, command: CommandOf<'drive-in'>, context: Context): FloorEvent[] {
  const order = orderOf(floor, command.orderId)
  const { bayId } = command
  must(unmoved(floor, order, command))
  const override = overruled(floor, canDriveIn(floor, order, bayId), command.override, context)
  // An overruled trade or skill says nothing of the bay being free.
  if (override) must(isFree(floor, order, bayId))
  const first = operationFor(order, bayId)
  const plans = order.operations
    .filter((operation) => isOpen(operation) && (operation === first || goesAlong(floor, operation, first, bayId)))
    .map((operation, index) => ({ operationId: operation.id, bayId, teamId: operation.teamId, rank: index }))
  return [moved(order, { kind: 'bay', bayId }, plans, override)]
}

/** Unplanned work of the same trade that this bay can do is done while the car stands there. */
function goesAlong(floor: Floor, operation: Operation, first: Operation | undefined, bayId: string): boolean {
  return operation.bayId === null && operation.trade === first?.trade && bayFits(floor, operation, bayOf(floor, bayId)).ok
}

/** Whether the car may be moved to a place that is not a bay (S.1). */
export function canMoveCar(floor: Floor, order: Order, to: Exclude<Place, { kind: 'bay' }>): Verdict {
  return all(
    () => notAt(order, 'booked', 'delivered', 'cancelled'),
    () => (samePlace(order.place, to) ? no({ code: 'already-there', ticket: order.ticket }) : YES),
    () => standsStill(order),
    () => stageAllows(order, to.kind),
    () => spotFree(floor, order, to),
  )
}

function stageAllows(order: Order, to: Exclude<Place, { kind: 'bay' }>['kind']): Verdict {
  if (to === 'inspection') return atStage(order, 'inspection')
  if (to === 'wash') return atStage(order, 'wash')
  // A car may go home unfinished while its parts are on the way (P6.5).
  if (to === 'off-site') return atStage(order, 'held')
  return YES
}

export function spotFree(floor: Floor, order: Pick<Order, 'id'>, to: Place): Verdict {
  const spot = spotOf(to)
  if (spot === null) return YES
  for (const other of floor.orders.values())
    if (other.id !== order.id && !isClosed(other) && samePlace(other.place, to)) return no({ code: 'spot-taken', spot, ticket: other.ticket })
  return YES
}

export function moveCar(floor: Floor, command: CommandOf<'move-car'>): FloorEvent[] {
  const order = orderOf(floor, command.orderId)
  const place = { kind: command.to, spot: command.spot }
  must(unmoved(floor, order, command))
  must(canMoveCar(floor, order, place))
  return [moved(order, place, place.kind === 'waiting' ? unplanned(order) : [], null)]
}

/** Back among the waiting cars, a car waits for whichever bay comes first. */
function unplanned(order: Order): Plan[] {
  return order.operations
    .filter((operation) => isOpen(operation) && operation.bayId !== null)
    .map((operation) => ({ operationId: operation.id, bayId: null, teamId: operation.teamId, rank: 0 }))
}

/** Whether the car's last move can be taken back: nothing else has moved it on since, and what it left is still free. */
export function canUndo(floor: Floor, order: Order, realNow: number): Verdict {
  const move = order.lastMove
  if (!move || move.undo || !samePlace(order.place, move.to.place)) return no({ code: 'undo-nothing' })
  if (realNow - move.realAt > UNDO_WINDOW) return no({ code: 'undo-too-late' })
  const { place } = move.from
  return all(
    () => notAt(order, 'delivered', 'cancelled'),
    () => (samePlace(order.place, place) ? YES : canGoBack(floor, order, place)),
  )
}

function canGoBack(floor: Floor, order: Order, place: Place): Verdict {
  const bayId = onBay(place)
  return all(
    () => standsStill(order),
    () => (bayId === null ? spotFree(floor, order, place) : isFree(floor, order, bayId)),
    () => (bayId === null ? YES : inService(bayOf(floor, bayId))),
    // A ready car does not block a bay (P5.6).
    () => (bayId === null ? YES : notAt(order, 'ready')),
  )
}

export function undoMove(floor: Floor, command: CommandOf<'undo-move'>, context: Context): FloorEvent[] {
  const order = orderOf(floor, command.orderId)
  const move = order.lastMove
  if (move?.commandId !== command.commandId) throw new Refused({ code: 'undo-nothing' })
  must(canUndo(floor, order, context.realNow))
  return [{ ...moved(order, move.from.place, move.from.plans, null), undo: true }]
}

/** Refuses a move that was decided on a picture older than the car's last move, and says what happened meanwhile. */
function unmoved(floor: Floor, order: Order, picture: { readonly seen: number; readonly anyway: boolean }): Verdict {
  const move = order.lastMove
  if (picture.anyway || !move || move.rev <= picture.seen) return YES
  const bayId = onBay(order.place) ?? currentOperation(order)?.bayId ?? null
  return no({
    code: 'moved-meanwhile',
    ticket: order.ticket,
    person: floor.people.get(move.personId)?.name ?? '',
    at: move.at,
    place: order.place,
    bay: bayId === null ? null : (floor.bays.get(bayId)?.no ?? null),
  })
}

/** Lets a foreman overrule what may be overruled, and keeps why (P4.3). */
export function overruled(floor: Floor, verdict: Verdict, reason: string | null, context: Context): Override | null {
  if (verdict.ok) return null
  const person = floor.people.get(context.personId)
  const mayOverrule = person !== undefined && hasRole(person, 'foreman', 'manager')
  if (reason === null || !isOverridable(verdict.refusal)) throw new Refused(verdict.refusal)
  if (!mayOverrule) throw new Refused({ code: 'not-allowed', needs: ['foreman', 'manager'] })
  return { code: verdict.refusal.code, reason }
}

function moved(order: Order, place: Place, plans: readonly Plan[], override: Override | null) {
  const before = plans.map(({ operationId }) => {
    const { bayId, teamId, rank } = operationOf(order, operationId)
    return { operationId, bayId, teamId, rank }
  })
  const from = { place: order.place, plans: before }
  return { type: 'order-moved', orderId: order.id, place, plans, before: from, override, undo: false } as const
}

/** Ranks are numbers with room between them; when two come too close the queue is numbered anew. */
const CLOSEST = 1e-6

function rankIn(
  floor: Floor,
  bayId: string | null,
  operation: Operation,
  before: string | null,
): { rank: number; renumbered: FloorEvent[] } {
  if (bayId === null) return { rank: 0, renumbered: [] }
  const queue = queueOf(floor, bayId).filter((queued) => queued.operation.id !== operation.id)
  const index = before === null ? -1 : queue.findIndex((queued) => queued.operation.id === before)
  const at = index < 0 ? queue.length : index
  const previous = queue[at - 1]?.operation.rank
  const next = queue[at]?.operation.rank
  if (previous === undefined) return { rank: next === undefined ? 1 : next - 1, renumbered: [] }
  if (next === undefined) return { rank: previous + 1, renumbered: [] }
  if (next - previous > CLOSEST) return { rank: (previous + next) / 2, renumbered: [] }
  const plans = queue.map(({ order, operation: { id, teamId } }, i) => ({
    orderId: order.id,
    operationId: id,
    bayId,
    teamId,
    rank: i < at ? i : i + 1,
  }))
  return { rank: at, renumbered: [{ type: 'queue-renumbered', plans }] }
}

/** The rank that stands before everything in a bay's queue: where rework goes (P5.3). */
export function headRank(floor: Floor, bayId: string): number {
  const first = queueOf(floor, bayId)[0]
  return first ? first.operation.rank - 1 : 0
}

