import { describe, expect, test } from 'vitest'
import { forecastFloor, utcOffset } from '#domain/forecast.ts'
import { dispatchQueue } from '#domain/dispatch.ts'
import { baysOf, carOn, ordersAt, type Floor } from '#domain/floor.ts'
import { isClosed, isRework, stageOf, type Stage } from '#domain/order.ts'
import { onBay, spotOf } from '#domain/place.ts'
import { parsePlate } from '#domain/plate.ts'
import { busyFloor, emptyFloor, SAMPLE_NOW, sampleFloor } from './sample-floor.ts'

const forecast = (floor: Floor) => forecastFloor(floor, SAMPLE_NOW, utcOffset(floor.site.timeZone, SAMPLE_NOW))
const clock = (at: number | undefined) =>
  at === undefined ? '' : new Date(at + 8 * 3_600_000).toISOString().slice(11, 16)

describe.each([
  ['the sample workshop', sampleFloor()],
  ['a workshop with 300 open orders', busyFloor(300)],
  ['a workshop with 12 open orders', busyFloor(12)],
])('%s keeps the laws of a floor', (_, floor) => {
  const orders = [...floor.orders.values()]

  test('one bay holds one car, one spot holds one car', () => {
    for (const names of [orders.map((order) => onBay(order.place)), orders.map((order) => spotOf(order.place))]) {
      const taken = names.filter((name) => name !== null)
      expect(new Set(taken).size).toBe(taken.length)
    }
  })

  test('ids, numbers and the tickets that were given are never two alike', () => {
    for (const names of [
      orders.map((order) => order.id),
      orders.map((order) => order.number),
      orders.map((order) => order.ticket).filter(Boolean),
      orders.flatMap((order) => order.operations.map((operation) => operation.id)),
    ])
      expect(new Set(names).size).toBe(names.length)
  })

  test('everyone who is named works here, and keeps one running clock', () => {
    const running: string[] = []
    for (const { operations } of orders)
      for (const { clocks } of operations)
        for (const { personId, stoppedAt } of clocks) {
          expect(floor.people.has(personId)).toBe(true)
          if (stoppedAt === null) running.push(personId)
        }
    expect(new Set(running).size).toBe(running.length)
  })

  test('work runs only where the car stands on the bay that is planned, on cars that are signed', () => {
    for (const order of ordersAt(floor, 'working')) {
      expect(order.signature).not.toBeNull()
      const at = onBay(order.place)
      expect(order.operations.some((operation) => operation.bayId === at)).toBe(true)
    }
    expect(orders.some(isClosed)).toBe(false)
  })
})

describe('the sample workshop at 14:26', () => {
  const floor = sampleFloor()
  const orders = [...floor.orders.values()]
  const order = (ticket: string) => orders.find((candidate) => candidate.ticket === ticket)!

  test('has every stage of a workshop', () => {
    const counts: Partial<Record<Stage, number>> = {}
    for (const each of orders) counts[stageOf(each)] = (counts[stageOf(each)] ?? 0) + 1
    expect(counts).toEqual({
      working: 7,
      waiting: 5,
      held: 2,
      inspection: 1,
      wash: 2,
      ready: 2,
      arrived: 1,
      reception: 1,
      booked: 4,
    })
    expect(floor.today.delivered + orders.length).toBe(42)
  })

  test('dispatches rework first, then who waits here, then the appointment, then by promise', () => {
    expect(dispatchQueue(floor).map((each) => each.ticket)).toEqual(['A035', 'A036', 'A031', 'A033', 'A037'])
    expect(orders.filter(isRework).map((each) => each.ticket)).toEqual(['A035'])
  })

  test('has one free bay, one call for help, five customers in the lounge', () => {
    expect(
      baysOf(floor)
        .filter((bay) => !carOn(floor, bay.id))
        .map((bay) => bay.no),
    ).toEqual(['4'])
    expect([...floor.calls.values()].map((call) => call.bayId)).toEqual(['bay-5'])
    expect(orders.filter((each) => each.waiting && each.handedOverAt !== null)).toHaveLength(5)
  })

  test('is late with one car and at risk with three', () => {
    const forecasts = forecast(floor)
    const tickets = (risk: string) =>
      orders.filter((each) => forecasts.get(each.id)?.risk === risk).map((each) => each.ticket)
    expect(tickets('late')).toEqual(['A022'])
    expect(tickets('at-risk')).toEqual(['A019', 'A035', 'A036'])
  })

  test('expects the cars on its bays when the wall says', () => {
    const forecasts = forecast(floor)
    const expected = ['A027', 'A019', 'A022', 'A025', 'A011', 'A008', 'A034'].map((ticket) =>
      clock(forecasts.get(order(ticket).id)?.finishAt),
    )
    expect(expected).toEqual(['15:12', '15:25', '14:50', '16:10', '10:20', '17:05', '14:55'])
  })

  test('has blue, green and black plates', () => {
    expect(new Set(orders.map((each) => parsePlate(each.plate).kind))).toEqual(new Set(['blue', 'green', 'black']))
  })

  test('can be moved to any other moment', () => {
    const moved = sampleFloor(SAMPLE_NOW + 86_400_000)
    expect(moved.today.date).toBe('2026-11-23')
    expect(moved.orders.get('a019')?.promisedAt).toBe(floor.orders.get('a019')!.promisedAt! + 86_400_000)
  })
})

test('the empty workshop has its bays and nobody in it', () => {
  const floor = emptyFloor()
  expect(floor.bays.size).toBe(8)
  expect(floor.orders.size + floor.people.size).toBe(0)
})
