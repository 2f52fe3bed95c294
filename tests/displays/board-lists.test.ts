import { expect, test } from 'vitest'
import { forecastFloor } from '#domain/forecast.ts'
import { countsOf, matches, NO_FILTER, type Filter } from '../../displays/board/filter.ts'
import { listsOf } from '../../displays/board/lists.ts'
import { nearest, type Box } from '../../displays/board/nearest.ts'
import { needOf } from '../../displays/board/need.ts'
import { promiseNote } from '../../displays/board/promise.ts'
import { sampleFloor, SAMPLE_NOW } from '../support/sample-floor.ts'

const floor = sampleFloor()
const forecasts = forecastFloor(floor, SAMPLE_NOW, 8 * 3_600_000)
const tickets = (orders: readonly { ticket: string }[]) => orders.map(({ ticket }) => ticket)
const found = (wanted: Partial<Filter>) =>
  tickets([...floor.orders.values()].filter((order) => matches({ ...NO_FILTER, ...wanted }, order, forecasts)))
const note = (id: string, lang: 'zh' | 'en') =>
  promiseNote(floor.orders.get(id)!, forecasts.get(id), SAMPLE_NOW, lang, 'Asia/Shanghai')

test('the queue stands in dispatch order: rework, who waits in the shop, appointments, by promise (P4.2)', () => {
  expect(tickets(listsOf(floor).queue)).toEqual(['A035', 'A036', 'A031', 'A033', 'A037'])
})

test('every car beside the bays is in the list of what it waits for', () => {
  const lists = listsOf(floor)
  expect(tickets(lists.held)).toEqual(['A020', 'A023'])
  expect(tickets(lists.inspection)).toEqual(['A017'])
  expect(tickets(lists.wash)).toEqual(['A015', 'A016'])
  expect(tickets(lists.ready)).toEqual(['A009', 'A012'])
  expect(tickets(lists.reception)).toEqual(['A038', 'A039'])
  expect(lists.away).toEqual([])
})

test('a plate is found as people type it: without the dot, in lower case, a piece of it', () => {
  expect(found({ search: '京a·d2' })).toEqual(['A033'])
  expect(found({ search: 'q3mt' })).toEqual(['A031'])
  expect(found({ search: 'a019' })).toEqual(['A019'])
})

test('filters by trade, advisor and risk are taken together', () => {
  expect(found({ trade: 'tyre' })).toEqual(['A034', 'A037', 'A038'])
  expect(found({ trade: 'tyre', risk: 'waiting' })).toEqual(['A034', 'A038'])
  expect(found({ risk: 'late' })).toEqual(['A022'])
})

test('the figures on the filters count the cars that each would show, and not those who have not come', () => {
  const counts = countsOf(floor, forecasts)
  expect(counts.risks.late).toBe(1)
  expect(counts.trades.map(([trade]) => trade)).toEqual(['mechanical', 'electrical', 'body', 'paint', 'tyre'])
  const cars = [...floor.orders.values()].filter((order) => order.arrivedAt !== null)
  expect(counts.advisors.reduce((sum, [, count]) => sum + count, 0)).toBe(cars.length)
})

test('a held card says what it needs: trade, certificates and equipment of all it could have done in one go', () => {
  expect(needOf(floor.orders.get('a033')!, 'a033-1')).toEqual({
    trade: 'mechanical',
    certificates: ['high-voltage'],
    equipment: ['aligner'],
  })
})

test('a promise is spoken of as it stands: kept, in danger by so much, passed by so much', () => {
  expect(note('a027', 'zh')).toEqual({ tone: 'ok', at: '15:12', text: '准时' })
  expect(note('a019', 'en')).toMatchObject({ tone: 'risk', text: '25 min late' })
  expect(note('a022', 'zh')).toMatchObject({ tone: 'late', text: '已超 26 分' })
  expect(note('a023', 'en')).toMatchObject({ tone: 'open', text: 'no time yet' })
})

test('arrow keys go to the next bay in the row and to the one below, and stop at the edge', () => {
  const at = (column: number, row: number): Box => ({ left: column * 100, top: row * 200, width: 90, height: 190 })
  const bays = [1, 2, 3, 4, 5, 6, 7, 8].map((no) => [no, at((no - 1) % 4, no > 4 ? 1 : 0)] as const)
  expect(nearest(at(0, 0), 'right', bays)).toBe(2)
  expect(nearest(at(1, 0), 'down', bays)).toBe(6)
  expect(nearest(at(3, 1), 'left', bays)).toBe(7)
  expect(nearest(at(3, 1), 'right', bays)).toBeUndefined()
})
