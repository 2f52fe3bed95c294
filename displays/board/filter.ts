import type { Floor } from '#domain/floor.ts'
import { currentOperation, isClosed, stageOf, type Order } from '#domain/order.ts'
import { hasRole, type Person } from '#domain/person.ts'
import { TRADES, type Trade } from '#domain/trade.ts'
import type { Forecasts } from './outcome.ts'

export type RiskFilter = 'late' | 'at-risk' | 'waiting'

/** What the foreman wants to see; the rest stays in its place, pale. */
export interface Filter {
  readonly trade: Trade | null
  readonly advisorId: string | null
  readonly risk: RiskFilter | null
  /** A piece of a plate, ticket, order number or model. */
  readonly search: string
}

export const NO_FILTER: Filter = { trade: null, advisorId: null, risk: null, search: '' }

export function matches(filter: Filter, order: Order, forecasts: Forecasts): boolean {
  return (
    (filter.trade === null || currentOperation(order)?.trade === filter.trade) &&
    (filter.advisorId === null || order.advisorId === filter.advisorId) &&
    (filter.risk === null || hasRisk(order, filter.risk, forecasts)) &&
    found(order, filter.search)
  )
}

function hasRisk(order: Order, risk: RiskFilter, forecasts: Forecasts): boolean {
  return risk === 'waiting' ? order.waiting : forecasts.get(order.id)?.risk === risk
}

function found(order: Order, search: string): boolean {
  const wanted = plain(search)
  return (
    wanted === '' || [order.plate, order.ticket, order.number, order.model].some((text) => plain(text).includes(wanted))
  )
}

/** People type plates with and without the dot, and in lower case. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s·•-]/g, '')
}

export interface FilterCounts {
  readonly trades: readonly (readonly [Trade, number])[]
  readonly advisors: readonly (readonly [Person, number])[]
  readonly risks: Readonly<Record<RiskFilter, number>>
}

/** The figures on the filters: cars on the floor that each would show. Trades and advisors without a car are left out. */
export function countsOf(floor: Floor, forecasts: Forecasts): FilterCounts {
  const orders = [...floor.orders.values()].filter((order) => !isClosed(order) && stageOf(order) !== 'booked')
  const count = (wanted: Partial<Filter>) =>
    orders.filter((order) => matches({ ...NO_FILTER, ...wanted }, order, forecasts)).length
  const advisors = [...floor.people.values()].filter((person) => hasRole(person, 'advisor'))
  return {
    trades: TRADES.map((trade) => [trade, count({ trade })] as const).filter(([, cars]) => cars > 0),
    advisors: advisors
      .map((person) => [person, count({ advisorId: person.id })] as const)
      .filter(([, cars]) => cars > 0),
    risks: {
      late: count({ risk: 'late' }),
      'at-risk': count({ risk: 'at-risk' }),
      waiting: count({ risk: 'waiting' }),
    },
  }
}
