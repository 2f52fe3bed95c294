// The cars that stand on no bay, by stage: the tower on the wall's right.
import { byDispatchOrder, dispatchClass, type DispatchClass } from '#domain/dispatch.ts'
import type { Risk } from '#domain/forecast.ts'
import { currentOperation, heldOperations, stageOf, type Order, type Stage } from '#domain/order.ts'
import {
  due,
  riskOf,
  runningClock,
  standstill,
  whereIs,
  type Due,
  type Moment,
  type Running,
  type Standstill,
  type Where,
} from './wall-rows.ts'

/** In the order of the tower. A car that stands on a bay is told of there; before its customer has signed it is nobody's work. */
export const GROUPS = ['queue', 'hold', 'work', 'inspection', 'wash', 'handover', 'ready', 'reception'] as const
export type Group = (typeof GROUPS)[number]

const GROUP_OF: Record<Stage, Group | null> = {
  booked: null,
  arrived: null,
  reception: null,
  signed: 'reception',
  waiting: 'queue',
  held: 'hold',
  working: 'work',
  inspection: 'inspection',
  wash: 'wash',
  handover: 'handover',
  ready: 'ready',
  delivered: null,
  cancelled: null,
}

export interface TowerCard {
  readonly orderId: string
  readonly group: Group
  readonly stage: Stage
  readonly plate: string
  readonly model: string
  readonly waiting: boolean
  readonly risk: Risk
  readonly class: DispatchClass
  /** What is done next; empty where nothing is left to do. */
  readonly operation: string
  readonly hold: Standstill | null
  readonly clock: Running | null
  readonly inspector: string | null
  readonly where: Where
  /** The bay that it is planned for, else the one that the forecast gives it. */
  readonly bay: string | null
  readonly promised: Due | null
  readonly readyAt: number | null
}

/** Every car of the workshop that stands on no bay, group by group. */
export function towerCards(moment: Moment): TowerCard[] {
  const inGroups: Record<Group, Order[]> = {
    queue: [],
    hold: [],
    work: [],
    inspection: [],
    wash: [],
    handover: [],
    ready: [],
    reception: [],
  }
  for (const order of moment.floor.orders.values()) {
    const group = GROUP_OF[stageOf(order)]
    if (group !== null && order.place.kind !== 'bay') inGroups[group].push(order)
  }
  return GROUPS.flatMap((group) => inGroups[group].sort(ORDER[group]).map((order) => towerCard(moment, group, order)))
}

/** Late first, then customers who wait in the shop. */
export function cardUrgency(card: TowerCard): number {
  if (card.risk === 'late') return 2
  return card.waiting && card.group !== 'ready' && card.group !== 'reception' ? 1 : 0
}

const byPromise = (a: Order, b: Order) => (a.promisedAt ?? Infinity) - (b.promisedAt ?? Infinity)
const heldSince = (order: Order) => heldOperations(order)[0]?.hold?.since ?? 0

const ORDER: Record<Group, (a: Order, b: Order) => number> = {
  queue: byDispatchOrder,
  hold: (a, b) => heldSince(a) - heldSince(b),
  work: byPromise,
  inspection: byPromise,
  wash: byPromise,
  handover: byPromise,
  ready: (a, b) => (a.readyAt ?? 0) - (b.readyAt ?? 0),
  reception: (a, b) => (a.arrivedAt ?? 0) - (b.arrivedAt ?? 0),
}

function towerCard(moment: Moment, group: Group, order: Order): TowerCard {
  const { floor, forecasts, now } = moment
  const current = currentOperation(order)
  const bayId = forecasts.get(order.id)?.work[0]?.bayId ?? null
  return {
    orderId: order.id,
    group,
    stage: stageOf(order),
    plate: order.plate,
    model: order.model,
    waiting: order.waiting,
    risk: riskOf(moment, order),
    class: dispatchClass(order),
    operation: current?.name ?? '',
    hold: standstill(moment, heldOperations(order)[0]?.hold ?? null),
    clock: current ? runningClock(current, now) : null,
    inspector: order.inspectorId === null ? null : (floor.people.get(order.inspectorId)?.name ?? null),
    where: whereIs(floor, order),
    bay: bayId === null ? null : (floor.bays.get(bayId)?.no ?? null),
    promised: due(moment, order.promisedAt),
    readyAt: order.readyAt,
  }
}
