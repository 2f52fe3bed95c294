import type { Context } from '#domain/command.ts'
import { peopleOn, type Floor } from '#domain/floor.ts'
import { isOpen, isRunning, workersOn, type Operation } from '#domain/operation.ts'
import { currentOperation, type Order } from '#domain/order.ts'
import { hasRole, type Person } from '#domain/person.ts'
import { onBay, spotOf } from '#domain/place.ts'
import { awayNow } from '#domain/visit/handover.ts'
import { suggestedTag } from '#domain/visit/key.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { action, type Action } from './actions.ts'
import { holdCommands } from './drop.ts'

export const STEPS = ['hand-over', 'pass-inspection', 'finish-wash', 'make-ready'] as const
export type StepId = (typeof STEPS)[number]
export type OrderActionId =
  | StepId
  | 'fail-inspection'
  | 'start-wash'
  | 'park'
  | 'change-promise'
  | 'send-home'
  | 'send-sublet'
  | 'come-back'
  | 'close-unrepaired'
  | 'cancel-order'
  | 'reopen-order'
export type OperationActionId =
  | 'start'
  | 'join'
  | 'pause'
  | 'resume'
  | 'finish'
  | 'hold'
  | 'release'
  | 'share'
  | 'unshare'

const blank = (text: string) => (text.trim() === '' ? null : text.trim())

/** Everything that can be done to an order as a whole, in the order of a car's way through the workshop. */
export function orderActions(
  floor: Floor,
  order: Order,
  context: Context,
  visit: Visit | null = null,
): readonly Action<OrderActionId>[] {
  const orderId = order.id
  const make = (...rest: Parts<OrderActionId>) => actionOf(floor, context, rest, visit)
  const moving = { orderId, seen: floor.rev, anyway: false }
  return [
    make(
      'hand-over',
      ({ spot, keyTag }) => [
        {
          type: 'hand-over',
          orderId,
          spot: blank(spot),
          keyTag: order.desk.keyTag === null ? blank(keyTag) : null,
          note: null,
        },
      ],
      order.desk.keyTag === null ? ['keyTag', 'spot'] : ['spot'],
      { keyTag: suggestedTag(floor.orders.values(), order) },
    ),
    make('pass-inspection', () => [{ type: 'pass-inspection', orderId }]),
    make(
      'fail-inspection',
      ({ reason, operationIds }) => [{ type: 'fail-inspection', orderId, reason, operationIds }],
      ['operations', 'reason'],
      { operationIds: order.operations.slice(-1).map(({ id }) => id) },
    ),
    make('start-wash', () => [{ type: 'start-wash', orderId, spot: null }]),
    make('finish-wash', () => [{ type: 'finish-wash', orderId }]),
    make('park', ({ spot }) => [{ type: 'move-car', ...moving, to: 'parking', spot: blank(spot) }], ['spot'], {
      spot: order.place.kind === 'parking' ? (spotOf(order.place) ?? '') : '',
    }),
    make('make-ready', () => [{ type: 'make-ready', orderId }]),
    make(
      'change-promise',
      ({ at, reason, told }) => [{ type: 'change-promise', orderId, promisedAt: at ?? 0, reason, told }],
      ['promise', 'reason', 'told'],
      order.promisedAt !== null && order.promisedAt > context.now ? { at: order.promisedAt } : {},
    ),
    ...awayActions(make, order, visit),
    make('close-unrepaired', ({ reason, fee }) => [{ type: 'close-unrepaired', orderId, reason, fee }], [
      'reason',
      'fee',
    ]),
    make('cancel-order', ({ reason }) => [{ type: 'cancel-order', orderId, reason }], ['reason']),
    make('reopen-order', ({ reason }) => [{ type: 'reopen-order', orderId, reason }], ['reason']),
  ]
}

/** Away unfinished, and back (S.4): home until its parts come, or to another workshop. */
function awayActions(
  make: (...rest: Parts<OrderActionId>) => Action<OrderActionId>,
  order: Order,
  visit: Visit | null,
): readonly Action<OrderActionId>[] {
  const orderId = order.id
  const there = (visit && awayNow(visit.handover)?.operationIds) ?? []
  return [
    make(
      'send-home',
      ({ reason, at }) => [
        { type: 'send-away', orderId, kind: 'home', where: '', reason, operationIds: [], expectedAt: at, code: '' },
      ],
      ['reason', 'expected'],
      { at: null },
    ),
    make(
      'send-sublet',
      ({ where, reason, operationIds, at }) => [
        { type: 'send-away', orderId, kind: 'sublet', where, reason, operationIds, expectedAt: at, code: '' },
      ],
      ['where', 'operations', 'reason', 'expected'],
      { operationIds: order.operations.filter(isOpen).map(({ id }) => id), at: null },
    ),
    make(
      'come-back',
      ({ spot, operationIds }) => [{ type: 'come-back', orderId, spot: blank(spot), done: operationIds }],
      there.length > 0 ? ['finished', 'spot'] : ['spot'],
      { operationIds: there },
    ),
  ]
}

/** The step that comes next on the car's way and is allowed now, if any: the one big button. */
export function nextStep(actions: readonly Action<OrderActionId>[]): Action<OrderActionId> | undefined {
  return actions.find((candidate) => isStep(candidate.id) && candidate.check(candidate.initial).ok)
}

export function isStep(id: OrderActionId): id is StepId {
  return (STEPS as readonly string[]).includes(id)
}

const BESIDE: readonly OrderActionId[] = ['fail-inspection', 'start-wash', 'park']

/** What moves the car on its way through the workshop; anything else is about the order itself. */
export function isOnTheWay(id: OrderActionId): boolean {
  return isStep(id) || BESIDE.includes(id)
}

/** What can be done to one operation: each pair (start, pause; hold, release) shows the half that can be true. */
export function operationActions(
  floor: Floor,
  order: Order,
  operation: Operation,
  context: Context,
): readonly Action<OperationActionId>[] {
  const on = { orderId: order.id, operationId: operation.id }
  const make = (...rest: Parts<OperationActionId>) => actionOf(floor, context, rest)
  const worker = workersOn(operation)[0]
  const who = { personId: technicianFor(floor, order, operation)?.id ?? '' }
  const start = operation.hold
    ? make('resume', ({ personId }) => [{ type: 'resume-operation', ...on, personId, override: null }], ['person'], who)
    : make(
        worker === undefined ? 'start' : 'join',
        ({ personId }) => [{ type: 'start-operation', ...on, personId, override: null }],
        ['person'],
        who,
      )
  const pause = make(
    'pause',
    ({ personId, hold, note, at }) => [
      { type: 'pause-operation', ...on, personId, reason: hold, note, expectedAt: at },
    ],
    workersOn(operation).length > 1 ? ['person', 'hold', 'note', 'expected'] : ['hold', 'note', 'expected'],
    { personId: worker ?? '', at: null },
  )
  const hold = operation.hold
    ? make('release', () => [{ type: 'release-operation', ...on }])
    : make(
        'hold',
        ({ hold: reason, note, at }) => holdCommands(order, operation.id, reason, note, at),
        ['hold', 'note', 'expected'],
        { at: null },
      )
  const finish = make(
    'finish',
    ({ finding }) => [{ type: 'finish-operation', ...on, finding, cause: '', correction: '' }],
    ['finding'],
  )
  const { shared } = operation
  const share = make(shared ? 'unshare' : 'share', () => [{ type: 'share-operation', ...on, shared: !shared }])
  // With two on one job the second one starts while the first one's clock runs.
  return isRunning(operation) ? [pause, start, finish, share] : [start, hold, finish, share]
}

/** Hold the card's operation: what dropping it on the hold column asks. */
export function holdAction(
  floor: Floor,
  order: Order,
  operationId: string | null,
  context: Context,
): Action | undefined {
  const operation = order.operations.find(({ id }) => id === operationId) ?? currentOperation(order)
  return (
    operation &&
    action(
      'hold',
      floor,
      context,
      ({ hold, note, at }) => holdCommands(order, operation.id, hold, note, at),
      ['hold', 'note', 'expected'],
      { at: null },
    )
  )
}

/** Who can be chosen for a job: who works on it, who is stationed where the car stands, then whoever does such work. */
export function technicians(floor: Floor, order: Order, operation: Operation): Person[] {
  const bayId = onBay(order.place) ?? operation.bayId
  const here = bayId === null ? [] : peopleOn(floor, bayId)
  const others = [...floor.people.values()].filter(
    (person) => person.active && hasRole(person, 'technician', 'team-leader') && !here.includes(person),
  )
  const knows = (person: Person) => person.skills.some(({ trade }) => trade === operation.trade)
  return [...here, ...others.filter(knows), ...others.filter((person) => !knows(person))]
}

function technicianFor(floor: Floor, order: Order, operation: Operation): Person | undefined {
  const working = workersOn(operation)
  return technicians(floor, order, operation).find((person) => !working.includes(person.id))
}

/** The operations that an act can be about: an inspector sends back what is done, anything else is about what is open. */
export function operationsFor(order: Order, act: string): readonly Operation[] {
  return order.operations.filter((operation) => isOpen(operation) === (act !== 'fail-inspection'))
}

type Parts<Id extends string> = [
  Id,
  Parameters<typeof action<Id>>[3],
  Parameters<typeof action<Id>>[4]?,
  Parameters<typeof action<Id>>[5]?,
]

function actionOf<Id extends string>(
  floor: Floor,
  context: Context,
  [id, commands, asks, initial]: Parts<Id>,
  visit: Visit | null = null,
): Action<Id> {
  return action(id, floor, context, commands, asks, initial, visit)
}
