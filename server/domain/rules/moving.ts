// Work planned, cars driven and moved, and the last move taken back; whether they may is placing.ts.
import type { CommandOf, Context } from '../command.ts'
import type { FloorEvent, Override } from '../event.ts'
import { bayFits } from '../fit.ts'
import { queueOf, type Floor } from '../floor.ts'
import { isOpen, type Operation } from '../operation.ts'
import { currentOperation, type Order, type Plan } from '../order.ts'
import { overtakenByDrivingIn, overtakenInQueue } from '../overtaking.ts'
import { hasRole } from '../person.ts'
import { isAway, onBay, type Place } from '../place.ts'
import { isOverridable, no, YES, type Verdict } from '../refusal.ts'
import { bayOf, must, operationOf, orderOf, Refused } from './find.ts'
import { binding, canDriveIn, canMoveCar, canPlan, canUndo, isFree, operationFor, stillOpen } from './placing.ts'

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
  const over = overtakenInQueue(floor, order, command.bayId, command.before)
  return [...renumbered, moved(order, order.place, [plan], override, over)]
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
  const first = operationFor(floor, order, bayId)
  const plans = order.operations
    .filter((operation) => isOpen(operation) && (operation === first || goesAlong(floor, operation, first, bayId)))
    .map((operation, index) => ({ operationId: operation.id, bayId, teamId: operation.teamId, rank: index }))
  return [moved(order, { kind: 'bay', bayId }, plans, override, overtakenByDrivingIn(floor, order, bayId))]
}

/** Unplanned work of the same trade that this bay can do is done while the car stands there. */
function goesAlong(floor: Floor, operation: Operation, first: Operation | undefined, bayId: string): boolean {
  return (
    operation.bayId === null && operation.trade === first?.trade && bayFits(floor, operation, bayOf(floor, bayId)).ok
  )
}

export function moveCar(floor: Floor, command: CommandOf<'move-car'>): FloorEvent[] {
  const order = orderOf(floor, command.orderId)
  const place = { kind: command.to, spot: command.spot }
  must(unmoved(floor, order, command))
  // Whoever leaves unfinished is sent, in one step with a pass for the gate (P6.5).
  if (isAway(place)) throw new Refused({ code: 'needs-pass', ticket: order.ticket })
  must(canMoveCar(floor, order, place))
  return [moved(order, place, place.kind === 'waiting' ? unplanned(order) : [], null)]
}

/** Back among the waiting cars, a car waits for whichever bay comes first. */
function unplanned(order: Order): Plan[] {
  return order.operations
    .filter((operation) => isOpen(operation) && operation.bayId !== null)
    .map((operation) => ({ operationId: operation.id, bayId: null, teamId: operation.teamId, rank: 0 }))
}

export function undoMove(floor: Floor, command: CommandOf<'undo-move'>, context: Context): FloorEvent[] {
  const order = orderOf(floor, command.orderId)
  const move = order.lastMove
  if (move?.commandId !== command.commandId) throw new Refused({ code: 'undo-nothing' })
  must(canUndo(floor, order, context.realNow))
  return [{ ...moved(order, move.from.place, move.from.plans, null), undo: true }]
}

/** Why a car went before others, said after the move: the move itself waits for no form (P4.2). */
export function explainMove(floor: Floor, command: CommandOf<'explain-move'>): FloorEvent[] {
  const { orderId, commandId, reason, note } = command
  const { overtakings, ticket } = orderOf(floor, orderId)
  const told = overtakings.some((overtaking) => overtaking.commandId === commandId)
  must(told ? YES : no({ code: 'nothing-to-explain', ticket }))
  must(reason !== 'other' || note !== '' ? YES : no({ code: 'reason-missing' }))
  return [{ type: 'move-explained', orderId, commandId, reason, note }]
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

export function moved(
  order: Order,
  place: Place,
  plans: readonly Plan[],
  override: Override | null,
  overtaken: readonly Order[] = [],
) {
  const before = plans.map(({ operationId }) => {
    const { bayId, teamId, rank } = operationOf(order, operationId)
    return { operationId, bayId, teamId, rank }
  })
  const from = { place: order.place, plans: before }
  const over = overtaken.length > 0 ? { over: overtaken.map(({ ticket }) => ticket) } : {}
  return { type: 'order-moved', orderId: order.id, place, plans, before: from, override, undo: false, ...over } as const
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
