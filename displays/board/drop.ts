import type { SiteCommand, CommandOf, Context } from '#domain/command.ts'
import { carOn, queueOf, type Floor } from '#domain/floor.ts'
import { workersOn, type HoldReason } from '#domain/operation.ts'
import { currentOperation, type Order } from '#domain/order.ts'
import { onBay } from '#domain/place.ts'
import { isOverridable, type Refusal } from '#domain/refusal.ts'
import { decideSite } from '#domain/visit/decide.ts'
import type { DropPlace, Held, Target } from './target.ts'

/** What putting a card down somewhere comes to. */
export type Drop =
  /** It is there already: nothing happens. */
  | { readonly kind: 'stay' }
  | { readonly kind: 'send'; readonly command: SiteCommand }
  /** Something has to be known first: why it is held, or the spot where it is parked. */
  | { readonly kind: 'ask'; readonly about: 'hold' | 'spot' }
  | {
      readonly kind: 'refused'
      readonly refusal: Refusal
      /** What a foreman may send again with a reason; null where nothing can be overruled. */
      readonly override: SiteCommand | null
    }

const STAY: Drop = { kind: 'stay' }

/** What dropping a held card on a target means on this floor (S.1, P4.3). */
export function dropOn(floor: Floor, held: Held, target: Target, context: Context): Drop {
  const order = floor.orders.get(held.orderId)
  if (!order) return { kind: 'refused', refusal: { code: 'unknown', what: 'order' }, override: null }
  return target.kind === 'bay'
    ? onABay(floor, order, held, target, context)
    : onAPlace(floor, order, held, target.to, context)
}

/** Into the empty bay, else into its queue. */
function onABay(
  floor: Floor,
  order: Order,
  held: Held,
  { bayId, before }: Extract<Target, { kind: 'bay' }>,
  context: Context,
): Drop {
  if (onBay(order.place) === bayId) return STAY
  const moving = { orderId: order.id, bayId, seen: floor.rev, anyway: false, override: null }
  const driveIn: SiteCommand = { type: 'drive-in', ...moving }
  if (before === null && decideSite(floor, null, driveIn, context).ok) return { kind: 'send', command: driveIn }

  const operation = order.operations.find(({ id }) => id === held.operationId) ?? currentOperation(order)
  if (!operation) return asked(floor, driveIn, context)
  if (operation.id === before || (before === null && isLast(floor, bayId, operation.id))) return STAY
  const plan: SiteCommand = {
    type: 'plan-operation',
    ...moving,
    operationId: operation.id,
    teamId: operation.teamId,
    before,
  }
  const answer = asked(floor, plan, context)
  // Overruled onto a free bay it drives in: that is what the hand meant.
  return answer.kind === 'refused' && answer.override && before === null && !carOn(floor, bayId)
    ? { ...answer, override: driveIn }
    : answer
}

function isLast(floor: Floor, bayId: string, operationId: string): boolean {
  const queue = queueOf(floor, bayId)
  return queue[queue.length - 1]?.operation.id === operationId
}

function onAPlace(floor: Floor, order: Order, held: Held, to: DropPlace, context: Context): Drop {
  const orderId = order.id
  const moving = { orderId, seen: floor.rev, anyway: false }
  switch (to) {
    case 'waiting': {
      if (order.place.kind !== 'waiting')
        return asked(floor, { type: 'move-car', ...moving, to: 'waiting', spot: null }, context)
      // It stands there already, on its spot: only its plan is taken back.
      const planned = order.operations.find(({ state, bayId }) => state === 'open' && bayId !== null)
      if (!planned) return STAY
      const plan = { operationId: planned.id, bayId: null, teamId: planned.teamId, before: null, override: null }
      return asked(floor, { type: 'plan-operation', ...moving, ...plan }, context)
    }
    case 'hold': {
      const [command] = holdCommands(order, held.operationId, 'other', '', null)
      if (!command) return asked(floor, { type: 'move-car', ...moving, to: 'hold', spot: null }, context)
      const answer = asked(floor, command, context)
      return answer.kind === 'send' ? { kind: 'ask', about: 'hold' } : answer
    }
    case 'parking': {
      const answer = asked(floor, { type: 'move-car', ...moving, to: 'parking', spot: null }, context)
      return answer.kind === 'send' ? { kind: 'ask', about: 'spot' } : answer
    }
    case 'ready':
      return order.readyAt === null ? asked(floor, { type: 'make-ready', orderId }, context) : STAY
    default:
      return order.place.kind === to ? STAY : asked(floor, { type: 'move-car', ...moving, to, spot: null }, context)
  }
}

function asked(floor: Floor, command: SiteCommand, context: Context): Drop {
  const decision = decideSite(floor, null, command, context)
  if (decision.ok) return { kind: 'send', command }
  const { refusal } = decision
  return { kind: 'refused', refusal, override: isOverridable(refusal) ? command : null }
}

/** Puts an operation on hold: whoever works on it pauses, the last one for the reason; else it is held as it stands. */
export function holdCommands(
  order: Order,
  operationId: string | null,
  reason: HoldReason,
  note: string,
  expectedAt: number | null,
): (CommandOf<'hold-operation'> | CommandOf<'pause-operation'>)[] {
  const operation = order.operations.find(({ id }) => id === operationId) ?? currentOperation(order)
  if (!operation) return []
  const hold = { orderId: order.id, operationId: operation.id, reason, note, expectedAt }
  const workers = workersOn(operation)
  return workers.length > 0
    ? workers.map((personId) => ({ type: 'pause-operation', ...hold, personId }))
    : [{ type: 'hold-operation', ...hold }]
}

/** The command with the revision of the picture on which the card was picked up. */
export function decidedOn(command: SiteCommand, seen: number): SiteCommand {
  return 'seen' in command ? { ...command, seen } : command
}

/** The command again, although someone moved the car meanwhile. */
export function anyway(command: SiteCommand): SiteCommand {
  return 'anyway' in command ? { ...command, anyway: true } : command
}

/** The command again, with the foreman's reason for overruling. */
export function overruling(command: SiteCommand, reason: string): SiteCommand {
  return 'override' in command ? { ...command, override: reason } : command
}
