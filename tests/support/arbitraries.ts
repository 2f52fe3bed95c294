// What people may ask of a small workshop, sensible or wild, for tests that try it a thousand times (fast-check).
import fc from 'fast-check'
import { CALL_KINDS } from '#domain/call.ts'
import type { CommandType, SiteCommand } from '#domain/command.ts'
import type { FloorEvent } from '#domain/event.ts'
import type { Floor } from '#domain/floor.ts'
import { HOLD_REASONS, isOpen } from '#domain/operation.ts'
import { OVERTAKING_REASONS, stageOf, TOLD_BY, type Order } from '#domain/order.ts'
import { SPOT_KINDS } from '#domain/place.ts'
import { AWAY_KINDS, HANDOVER_CHECKS } from '#domain/visit/handover.ts'
import type { VisitCommandType } from '#domain/visit/visit.ts'
import * as ask from './commands.ts'
import { givingBack } from './delivery.ts'
import * as check from './inspection.ts'
import { at, newcomer } from './floor-builder.ts'
import type { Asked } from './inspection.ts'
import { BAYS, PEOPLE, SITE, TEAMS } from './sample-directory.ts'
import { work } from './sample-orders.ts'

/** Four cars at most, three bays, few people: they get in one another's way. */
const ORDERS = ['a001', 'a002', 'a003', 'a004']
const BAY_NUMBERS = [1, 4, 5]
const TECHNICIANS = ['liu-yang', 'wu-jun', 'ma-tao']
const SENDERS = [...TECHNICIANS, 'zhang-jianguo', 'xu-jing', 'wang-min', 'chen-hao']

/** Takes the money and nothing else. */
export const CASHIER = 'gao-yue'

/** On the bench, for two pairs of hands that are also needed elsewhere. */
const shared = newcomer('A001', {
  operations: [1, 2].map((n) => work(`共用${n}`, 'mechanical', 30, { shared: true, needsBay: false })),
})

/** How the small workshop begins: bays, teams and people, and one order with shared bench work. */
export const SET_UP: readonly FloorEvent[] = [
  { type: 'site-set-up', name: SITE.name, timeZone: SITE.timeZone, hours: SITE.hours },
  ...TEAMS.map((team): FloorEvent => ({ type: 'team-recorded', team })),
  ...BAYS.filter(({ no }) => BAY_NUMBERS.includes(Number(no))).map(({ rev: _, ...bay }): FloorEvent => ({
    type: 'bay-recorded',
    bay,
  })),
  ...PEOPLE.filter(({ id }) => [...SENDERS, CASHIER].includes(id)).map((person): FloorEvent => ({
    type: 'person-recorded',
    person,
  })),
  ...[shared].map(({ rev: _, ...order }): FloorEvent => ({ type: 'order-recorded', order, ticketNumber: 1 })),
]

/** A site of which nothing is known but its id: where every log begins. */
export const blankFloor = (siteId: string, epoch: string): Floor => ({
  site: { id: siteId, name: '', timeZone: 'UTC', hours: { opens: 0, closes: 0 } },
  ...{ epoch, rev: 0, directoryRev: 0, tickets: 0, today: { date: '1970-01-01', delivered: 0, onTime: 0 } },
  ...{ bays: new Map(), teams: new Map(), people: new Map(), orders: new Map(), calls: new Map() },
})

/** Someone asks something some minutes later; `what` depends on the floor where it is to help a car on its way. */
export interface Step {
  readonly minutes: number
  readonly personId: string
  readonly what: SiteCommand | { readonly help: string; readonly choice: number }
}

/** What a step comes to on this floor, one command after another; some things take several people. */
export function asksOf(floor: Floor, { what, personId }: Step): readonly Asked[] {
  const asked = 'type' in what ? what : helping(floor, what.help, what.choice)
  return Array.isArray(asked) ? asked : [{ personId, command: asked as SiteCommand }]
}

type Help = SiteCommand | readonly Asked[]

/** One of the things that may come next for a car, picked by `choice`. */
function helping(floor: Floor, id: string, choice: number): Help {
  const order = floor.orders.get(id)
  const possible = order ? next(order) : [checkIn(id, choice)]
  return possible[choice % possible.length]!
}

function checkIn(id: string, choice: number): SiteCommand {
  const trades = (['mechanical', 'electrical'] as const).filter((_, index) => (choice >> index) % 2 === 1)
  const operations = (trades.length > 0 ? trades : (['mechanical', 'mechanical'] as const)).map((trade, index) =>
    ask.newOperation(`${id}-${index + 1}`, { trade, parallel: choice % 5 === 0 }),
  )
  return ask.checkIn(
    id,
    { operations, washWished: choice % 3 > 0, promisedAt: at('12:00') },
    choice % 7 === 0 ? 'R1' : null,
  )
}

function next(order: Order): Help[] {
  const { id } = order
  const open = order.operations.filter(isOpen)
  const held = open.flatMap((each) =>
    each.hold ? [ask.release(each.id), ...TECHNICIANS.map((who) => ask.resume(each.id, who))] : [],
  )
  const why = order.overtakings.map(({ commandId }) => ask.explain(id, commandId))
  const move = order.lastMove ? [ask.undo(id, order.lastMove.commandId), ...why] : []
  switch (stageOf(order)) {
    case 'waiting':
    case 'held':
      return [
        ...BAY_NUMBERS.flatMap((no) => [
          ask.driveIn(id, no, no === 5 ? { override: '顶班' } : {}),
          ask.plan(open[0]!.id, no),
        ]),
        ...open.flatMap((each) => TECHNICIANS.flatMap((who) => [ask.start(each.id, who), ask.switchTo(each.id, who)])),
        ...[...held, ...move, ask.hold(open[0]!.id, { reason: 'consent' }), ask.closeUnrepaired(id)],
        ...away(order, open[0]!.id),
      ]
    case 'working':
      return open.flatMap((each) => [
        ...[ask.finish(each.id), ask.finish(each.id), ask.finish(each.id)],
        ...TECHNICIANS.flatMap((who) => [ask.pause(each.id, who), ask.start(each.id, who)]),
      ])
    case 'inspection':
      return [
        ...[check.inspection(order), check.inspection(order), ask.pass(id), ask.fail(id, order.operations[0]!.id)],
        ...[ask.move(id, 'inspection'), check.driveOut(id), check.driveBack(id), ...move],
      ]
    case 'wash':
      return [ask.move(id, 'wash'), { type: 'start-wash', orderId: id, spot: null }, ask.washed(id), ask.washed(id)]
    case 'handover':
      return [ask.move(id, 'parking', 'C1'), check.handingBack(order), ask.makeReady(id)]
    case 'ready':
      return [...givingBack(id), ask.reopen(id), ...move]
    case 'arrived':
      return [ask.sign(id), ask.sign(id), ask.cancel(id)]
    default:
      return [ask.handOver(id, 'B1'), ask.handOver(id), ask.reopen(id)]
  }
}

function away({ id, place }: Order, operationId: string): SiteCommand[] {
  if (place.kind === 'sublet' || place.kind === 'off-site')
    return [{ type: 'come-back', orderId: id, spot: null, done: place.kind === 'sublet' ? [operationId] : [] }]
  const facts = { orderId: id, where: '外协', reason: '缺件', operationIds: [operationId], expectedAt: null, code: '' }
  return (['home', 'sublet'] as const).map((kind) => ({ type: 'send-away', kind, ...facts }))
}

const orderId = fc.constantFrom(...ORDERS, 'nobody')
const operation = fc
  .tuple(fc.constantFrom(...ORDERS), fc.constantFrom('1', '2', '9'))
  .map(([id, n]) => ({ orderId: id, operationId: `${id}-${n}` }))
const bayId = fc.constantFrom('bay-1', 'bay-4', 'bay-5', 'bay-99')
const personId = fc.constantFrom(...SENDERS, 'nobody')
const spot = fc.constantFrom(null, null, 'B1', 'C1')
const override = fc.constantFrom(null, '顶班')
const moving = { seen: fc.nat(40), anyway: fc.boolean() }
const time = fc.option(fc.integer({ min: 0, max: 600 }).map((minutes) => at('08:00') + minutes * 60_000))
const hold = { reason: fc.constantFrom(...HOLD_REASONS), note: fc.constantFrom('', '刹车片'), expectedAt: time }
const callId = fc.constantFrom('call-1', 'call-2', 'call-3')
const reason = fc.constant('理由')

/** Of the visit's commands those that decide over the car's way. */
const ON_THE_WAY = [
  ...(['pass-inspection', 'fail-inspection', 'make-ready', 'close-unrepaired', 'reopen-order'] as const),
  ...(['start-road-test', 'end-road-test', 'start-wash', 'sign-handover', 'send-away', 'come-back'] as const),
] satisfies VisitCommandType[]
type OnTheWay = CommandType | (typeof ON_THE_WAY)[number]

type Arbitraries = { readonly [T in OnTheWay]: fc.Arbitrary<Omit<Extract<SiteCommand, { type: T }>, 'type'>> }

/** Anything of a command's shape; a command without a line here does not compile. */
const WILD: Arbitraries = {
  'check-in': fc.record({
    order: fc
      .tuple(fc.constantFrom(...ORDERS), fc.nat(60))
      .map(([id, choice]) => (checkIn(id, choice) as Extract<SiteCommand, { type: 'check-in' }>).order),
    spot,
  }),
  'reassign-customers': fc.record({ fromId: personId, toId: personId }),
  'change-promise': fc.record({
    orderId,
    promisedAt: time.map((value) => value ?? at('18:00')),
    reason,
    told: fc.constantFrom(...TOLD_BY),
  }),
  'plan-operation': fc
    .tuple(
      operation,
      fc.record({
        ...moving,
        bayId: fc.option(bayId),
        teamId: fc.constantFrom(null, 'team-body', 'nobody'),
        before: fc.constantFrom(null, 'a001-1', 'a002-1', 'a003-1'),
        override,
      }),
    )
    .map(([on, facts]) => ({ ...on, ...facts })),
  'drive-in': fc.record({ orderId, ...moving, bayId, override }),
  'move-car': fc.record({ orderId, ...moving, to: fc.constantFrom(...SPOT_KINDS), spot }),
  'undo-move': fc.record({ orderId, commandId: fc.nat(60).map((n) => `command-${n}`) }),
  'explain-move': fc.record({
    orderId,
    commandId: fc.nat(60).map((n) => `command-${n}`),
    reason: fc.constantFrom(...OVERTAKING_REASONS),
    note: fc.constantFrom('', '客户赶飞机'),
  }),
  'start-operation': fc
    .tuple(operation, personId, override)
    .map(([on, who, why]) => ({ ...on, personId: who, override: why })),
  'pause-operation': fc
    .tuple(operation, personId, fc.record(hold))
    .map(([on, who, facts]) => ({ ...on, personId: who, ...facts })),
  'resume-operation': fc
    .tuple(operation, personId, override)
    .map(([on, who, why]) => ({ ...on, personId: who, override: why })),
  'finish-operation': operation.map((on) => ({ ...on, finding: '', cause: '', correction: '' })),
  'switch-work': fc
    .tuple(operation, personId, fc.record(hold))
    .map(([on, who, facts]) => ({ ...on, personId: who, ...facts })),
  'share-operation': fc.tuple(operation, fc.boolean()).map(([on, shared]) => ({ ...on, shared })),
  'end-shift': fc.record({ personId, expectedAt: time }),
  'hold-operation': fc.tuple(operation, fc.record(hold)).map(([on, facts]) => ({ ...on, ...facts })),
  'release-operation': operation,
  'pass-inspection': fc.record({ orderId }),
  'fail-inspection': fc.record({
    orderId,
    reason,
    operationIds: fc.subarray(['a001-1', 'a002-1', 'a002-2', 'a003-1'], { minLength: 1 }),
  }),
  'finish-wash': fc.record({ orderId }),
  'make-ready': fc.record({ orderId }),
  'start-road-test': fc.record({ orderId, km: fc.constantFrom(52_000, 60_000) }),
  'end-road-test': fc.record({ orderId, km: fc.constantFrom(52_000, 60_000), note: fc.constant('') }),
  'start-wash': fc.record({ orderId, spot }),
  'sign-handover': fc.record({ orderId, checks: fc.subarray([...HANDOVER_CHECKS]), note: fc.constant('') }),
  'send-away': operation.chain(({ orderId: id, operationId }) =>
    fc.record({
      orderId: fc.constant(id),
      kind: fc.constantFrom(...AWAY_KINDS),
      where: fc.constant('外协'),
      reason,
      operationIds: fc.constant([operationId]),
      expectedAt: time,
      code: fc.constant(''),
    }),
  ),
  'come-back': operation.map(({ orderId: id, operationId }) => ({ orderId: id, spot: null, done: [operationId] })),
  'cancel-order': fc.record({ orderId, reason }),
  'close-unrepaired': fc.record({ orderId, reason, fee: fc.nat(50_000) }),
  'reopen-order': fc.record({ orderId, reason }),
  'take-bay-out': fc.record({ bayId, reason, until: time }),
  'return-bay': fc.record({ bayId }),
  'call-for-help': fc.record({ callId, bayId, kind: fc.constantFrom(...CALL_KINDS) }),
  'take-call': fc.record({ callId }),
}

export const COMMAND_TYPES = Object.keys(WILD) as OnTheWay[]

export const wildCommand: fc.Arbitrary<SiteCommand> = fc.oneof(
  ...Object.entries(WILD).map(([type, facts]) =>
    (facts as fc.Arbitrary<object>).map((more) => ({ type, ...more }) as SiteCommand),
  ),
)

/** A busy day of a small workshop: mostly what helps one of its cars on, by someone who may, with anything else in between. */
export const steps = (maxLength: number, cars = ORDERS.length): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({
          minutes: fc.nat(9),
          personId: fc.constantFrom('zhang-jianguo', 'xu-jing'),
          what: fc.record({
            help: fc.integer({ min: 1, max: cars }).map((n) => `a${String(n).padStart(3, '0')}`),
            choice: fc.nat(59),
          }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ minutes: fc.nat(9), personId: fc.constantFrom(...SENDERS), what: wildCommand }),
      },
    ),
    { minLength: Math.floor(maxLength / 2), maxLength },
  )
