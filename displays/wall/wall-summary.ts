// The wall's top line: who calls, what is late or at risk and where, and the day's figures.
import type { Call } from '#domain/call.ts'
import { todayAt } from '#domain/floor.ts'
import type { Risk } from '#domain/forecast.ts'
import { stageOf, type Order, type Stage } from '#domain/order.ts'
import { LONGEST_WAIT } from '#domain/reception-queue.ts'
import { due, type BayRow, type Moment } from './wall-rows.ts'
import { GROUPS, type Group, type TowerCard } from './wall-tower.ts'

export interface CallAlert extends Pick<Call, 'id' | 'at'> {
  /** At reception somebody waits whom nobody has come to in time (P3.1). */
  readonly kind: Call['kind'] | 'no-advisor'
  /** '' at reception. */
  readonly bay: string
}

/** Cars in one kind of trouble, and where they are. */
export interface Trouble {
  readonly count: number
  readonly bays: readonly string[]
  readonly groups: readonly { readonly group: Group; readonly count: number }[]
  /** How late the latest of those on bays is, ms. */
  readonly worst: number | null
}

export interface Summary {
  /** The one that has waited longest first. */
  readonly calls: readonly CallAlert[]
  readonly late: Trouble
  readonly atRisk: Trouble
  /** Customers in the lounge whose cars are on this wall. */
  readonly waiting: number
  readonly delivered: number
  /** Delivered today and those promised until tonight that are still here. */
  readonly dueToday: number
  /** Share of today's deliveries that kept their promise, 0…1; null before the first. */
  readonly onTime: number | null
  /** Cars that will stand here tonight, by their promise or by the forecast (P4.11). */
  readonly overnight: number
}

/** Not the workshop's yet, or no longer. */
const ELSEWHERE: readonly Stage[] = ['booked', 'arrived', 'reception', 'delivered', 'cancelled']

export function summaryOf(moment: Moment, rows: readonly BayRow[], cards: readonly TowerCard[]): Summary {
  const { floor, forecasts } = moment
  const here = [...floor.orders.values()].filter((order) => !ELSEWHERE.includes(stageOf(order)))
  const { delivered, onTime } = todayAt(floor, moment.now)
  return {
    calls: [...callsOnBays(moment), ...callAtReception(moment)].sort((a, b) => a.at - b.at),
    late: troubleOf('late', rows, cards),
    atRisk: troubleOf('at-risk', rows, cards),
    waiting: here.filter((order) => order.waiting).length,
    delivered,
    dueToday: delivered + here.filter((order) => dueDays(moment, order.promisedAt) <= 0).length,
    onTime: delivered === 0 ? null : onTime / delivered,
    overnight: here.filter((order) => staysOvernight(moment, order, forecasts.get(order.id)?.finishAt ?? null)).length,
  }
}

function callsOnBays({ floor }: Moment): CallAlert[] {
  return [...floor.calls.values()].map(({ id, kind, at, bayId }) => ({
    ...{ id, kind, at },
    bay: floor.bays.get(bayId)?.no ?? '',
  }))
}

/** One, however many wait there: since the first of them waited too long. */
function callAtReception({ floor, now }: Moment): CallAlert[] {
  const since = [...floor.orders.values()].flatMap((order) =>
    stageOf(order) === 'arrived' && order.arrivedAt !== null ? [order.arrivedAt + LONGEST_WAIT] : [],
  )
  const at = Math.min(...since)
  return at < now ? [{ id: 'reception', kind: 'no-advisor', at, bay: '' }] : []
}

function troubleOf(risk: Risk, rows: readonly BayRow[], cards: readonly TowerCard[]): Trouble {
  const onBays = rows.filter((row) => row.risk === risk)
  const others = cards.filter((card) => card.risk === risk)
  const groups = GROUPS.map((group) => ({ group, count: others.filter((card) => card.group === group).length }))
  return {
    count: onBays.length + others.length,
    bays: onBays.map((row) => row.no),
    groups: groups.filter(({ count }) => count > 0),
    worst: onBays.reduce<number | null>(
      (worst, { car }) => (car?.late == null ? worst : Math.max(worst ?? 0, car.late)),
      null,
    ),
  }
}

function staysOvernight(moment: Moment, order: Order, finishAt: number | null): boolean {
  return stageOf(order) !== 'ready' && [order.promisedAt, finishAt].some((at) => at !== null && dueDays(moment, at) > 0)
}

function dueDays(moment: Moment, at: number | null): number {
  return due(moment, at)?.days ?? Infinity
}
