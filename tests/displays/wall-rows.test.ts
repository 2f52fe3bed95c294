import { describe, expect, test } from 'vitest'
import type { Bay } from '#domain/bay.ts'
import type { Floor } from '#domain/floor.ts'
import { forecastFloor } from '#domain/forecast.ts'
import { MINUTE, type Operation } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import { bayRows, bayUrgency, byUrgency, type BayRow, type Moment } from '../../displays/wall/wall-rows.ts'
import { summaryOf } from '../../displays/wall/wall-summary.ts'
import { stateWord } from '../../displays/wall/wall-state.ts'
import { towerCards } from '../../displays/wall/wall-tower.ts'
import { wallPicture } from '../../displays/wall/wall-picture.ts'
import { busyFloor, emptyFloor, SAMPLE_NOW, sampleFloor } from '../support/sample-floor.ts'

const OFFSET = 8 * 60 * MINUTE
const moment = (floor: Floor, now = SAMPLE_NOW): Moment => ({
  floor,
  now,
  offset: OFFSET,
  forecasts: forecastFloor(floor, now, OFFSET),
})
const rowsOf = (floor: Floor) => bayRows(moment(floor))
const row = (floor: Floor, no: string): BayRow => rowsOf(floor).find((candidate) => candidate.no === no)!
const tower = (floor: Floor) => towerCards(moment(floor)).map((card) => `${card.group} ${card.plate}`)
const summary = (floor: Floor) => summaryOf(moment(floor), rowsOf(floor), towerCards(moment(floor)))

function withOrder(floor: Floor, id: string, facts: Partial<Order>): Floor {
  return { ...floor, orders: new Map(floor.orders).set(id, { ...floor.orders.get(id)!, ...facts }) }
}

function withOperation(floor: Floor, id: string, index: number, facts: Partial<Operation>): Floor {
  const operations = floor.orders
    .get(id)!
    .operations.map((operation, at) => (at === index ? { ...operation, ...facts } : operation))
  return withOrder(floor, id, { operations })
}

function withBay(floor: Floor, id: string, facts: Partial<Bay>): Floor {
  return { ...floor, bays: new Map(floor.bays).set(id, { ...floor.bays.get(id)!, ...facts }) }
}

const floor = sampleFloor()

describe('a bay on the wall', () => {
  test('every bay has its row at its place, with a car or without', () => {
    expect(rowsOf(floor).map(({ no }) => no)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  })

  test('its word is the most urgent of what there is to say', () => {
    expect(rowsOf(floor).map(stateWord)).toEqual([
      'on-track',
      'at-risk',
      'late',
      'free',
      'call',
      'on-track',
      'on-track',
      'on-track',
    ])
  })

  test('shows what runs, how many operations are done, and who works on it', () => {
    expect(row(floor, '1').car).toMatchObject({
      operation: '更换前后制动盘片',
      done: 2,
      running: 1,
      total: 3,
      people: ['刘洋'],
    })
    expect(row(floor, '6').car?.people).toEqual(['何勇', '罗刚'])
  })

  test('runs one clock for two who work side by side', () => {
    const clocks = [90, 60].map((minutes, index) => ({
      personId: `p${index}`,
      startedAt: SAMPLE_NOW - minutes * MINUTE,
      stoppedAt: null,
    }))
    expect(row(withOperation(floor, 'a011', 1, { clocks }), '6').car?.clock).toEqual({
      before: 0,
      since: SAMPLE_NOW - 90 * MINUTE,
    })
  })

  test('says how far a late car is behind its promise, by the forecast', () => {
    expect(Math.round((row(floor, '3').car?.late ?? 0) / MINUTE)).toBe(50)
    expect(row(floor, '1').car?.late).toBeNull()
  })

  test('a promise of tomorrow says so', () => {
    expect(row(floor, '6').car?.promised?.days).toBe(1)
    expect(row(floor, '1').car?.promised?.days).toBe(0)
  })

  test('a free bay says which car to fetch, and from which spot', () => {
    expect(row(floor, '4')).toMatchObject({
      state: 'free',
      next: { plate: '京Q3MT05', from: { kind: 'waiting', spot: 'B12' } },
    })
  })

  test('a car that goes on from another bay is fetched from there', () => {
    const moving = withOperation(withOrder(floor, 'a031', { place: { kind: 'bay', bayId: 'bay-8' } }), 'a031', 0, {
      bayId: 'bay-4',
    })
    const orders = new Map(moving.orders)
    orders.delete('a034')
    const there = { ...moving, orders }
    expect(row(there, '4').next?.from).toEqual({ kind: 'bay', no: '8' })
    expect(row(there, '8')).toMatchObject({ state: 'done', car: { onward: '4' } })
  })

  test('a bay out of service says why and until when, and fetches nothing', () => {
    const until = SAMPLE_NOW + 60 * MINUTE
    const out = withBay(floor, 'bay-4', { outOfService: { reason: '举升机年检', since: SAMPLE_NOW, until } })
    expect(row(out, '4')).toMatchObject({
      state: 'out',
      out: { reason: '举升机年检', until: { at: until, days: 0 } },
      next: null,
    })
  })

  test('a car that stands on its bay with no clock is not started', () => {
    expect(row(withOperation(floor, 'a034', 0, { clocks: [] }), '8').state).toBe('not-started')
  })

  test('a held car says why, since when and until when', () => {
    const clocks = [{ personId: 'yang-jie', startedAt: SAMPLE_NOW - 20 * MINUTE, stoppedAt: SAMPLE_NOW - 5 * MINUTE }]
    const hold = { reason: 'parts', since: SAMPLE_NOW - 5 * MINUTE, note: '轮胎', expectedAt: null } as const
    expect(row(withOperation(floor, 'a034', 0, { clocks, hold }), '8')).toMatchObject({
      state: 'held',
      car: {
        hold: { reason: 'parts', note: '轮胎', until: null },
        clock: { before: 15 * MINUTE, since: null },
        expected: null,
      },
    })
  })

  test('worked on with another operation held, it shows the work and the hold beside it (S.2)', () => {
    const hold = { reason: 'parts', since: SAMPLE_NOW, note: '', expectedAt: null } as const
    expect(row(withOperation(floor, 'a019', 1, { hold }), '2')).toMatchObject({
      state: 'working',
      car: { hold: { reason: 'parts' } },
    })
  })

  test('a car whose work is done only has to be moved on', () => {
    const done = withOperation(floor, 'a034', 0, { state: 'done', clocks: [] })
    expect(row(done, '8')).toMatchObject({ state: 'done', car: { stage: 'inspection', onward: null } })
  })
})

describe('ranked by urgency', () => {
  test('a call, then late, at risk, free with a car to fetch, then by promise', () => {
    expect(byUrgency(rowsOf(floor)).map(({ no }) => no)).toEqual(['5', '3', '2', '4', '8', '1', '7', '6'])
  })

  test('calls, late cars and customers who wait stand on every page', () => {
    expect(rowsOf(floor).map(bayUrgency)).toEqual([1, 1, 2, 0, 3, 0, 0, 1])
  })
})

describe('the tower', () => {
  test('shows the queue in dispatch order, then every later stage', () => {
    expect(tower(floor)).toEqual([
      'queue 京B66X90',
      'queue 冀FQ7710',
      'queue 京Q3MT05',
      'queue 京AD20931',
      'queue 京HP5531',
      'hold 京K90XS1',
      'hold 沪AFT7823',
      'inspection 京E71T20',
      'wash 京CY0383',
      'wash 京M62L77',
      'ready 京G5N118',
      'ready 京D7E021',
    ])
  })

  test('a car that stands on a bay is told of there, not twice', () => {
    const held = withOperation(floor, 'a034', 0, {
      clocks: [],
      hold: { reason: 'parts', since: 0, note: '', expectedAt: null },
    })
    expect(tower(held).some((card) => card.includes('使014578'))).toBe(false)
  })

  test('a signed order that the foreman does not have yet is the last group', () => {
    expect(tower(withOrder(floor, 'a037', { handedOverAt: null })).pop()).toBe('reception 京HP5531')
  })

  test('bench work goes on while the car is parked', () => {
    const parked = withOrder(floor, 'a034', { place: { kind: 'parking', spot: 'C01' } })
    expect(tower(parked)).toContain('work 使014578')
  })

  test('a queued car ends in the bay it is planned for', () => {
    const card = towerCards(moment(floor)).find(({ plate }) => plate === '京HP5531')
    expect(card?.bay).toBe('8')
  })
})

describe('the top line', () => {
  test('names the bays and the queue where something is wrong', () => {
    expect(summary(floor).calls).toMatchObject([{ bay: '5', kind: 'technical' }])
    expect(summary(floor).late).toMatchObject({ count: 1, bays: ['3'], groups: [] })
    expect(summary(floor).atRisk).toMatchObject({ count: 3, bays: ['2'], groups: [{ group: 'queue', count: 2 }] })
  })

  test('calls to reception once somebody has waited there for over ten minutes (P3.1)', () => {
    const waits = (minutes: number) => withOrder(floor, 'a039', { arrivedAt: SAMPLE_NOW - minutes * MINUTE })
    expect(summary(waits(10)).calls).toHaveLength(1)
    expect(summary(waits(25)).calls[0]).toMatchObject({ kind: 'no-advisor', bay: '', at: SAMPLE_NOW - 15 * MINUTE })
  })

  test('counts customers in the lounge, deliveries, punctuality and cars that stay overnight', () => {
    expect(summary(floor)).toMatchObject({ waiting: 5, delivered: 17, overnight: 1 })
    expect(summary(floor).onTime).toBeCloseTo(16 / 17)
  })

  test('a day without a delivery has no punctuality', () => {
    expect(summary(emptyFloor()).onTime).toBeNull()
  })
})

describe('the whole picture', () => {
  test.each([sampleFloor(), busyFloor(60), busyFloor(300)])('names every car of the workshop on some page', (whole) => {
    const { bayPages, towerPages, stands } = wallPicture(whole, SAMPLE_NOW, 'place')
    const shown = new Set([
      ...bayPages.flat().map(({ car }) => car?.orderId),
      ...towerPages.flat().map(({ orderId }) => orderId),
    ])
    for (const id of stands.keys()) expect(shown.has(id)).toBe(true)
  })

  test('up to ten bays stay on one page; more come in pages of eight', () => {
    expect(wallPicture(floor, SAMPLE_NOW, 'place').bayPages.length).toBe(1)
    for (const page of wallPicture(busyFloor(60), SAMPLE_NOW, 'place').bayPages)
      expect(page.length).toBeLessThanOrEqual(8)
  })

  test('the same floor at the same moment is the same picture', () => {
    expect(wallPicture(floor, SAMPLE_NOW, 'urgency')).toEqual(wallPicture(floor, SAMPLE_NOW, 'urgency'))
  })
})
