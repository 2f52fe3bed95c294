import { expect, test } from 'vitest'
import { BLANK_DESK } from '#domain/desk.ts'
import { forecastFloor } from '#domain/forecast.ts'
import type { Order } from '#domain/order.ts'
import { carOf } from '../../../server/views/car.ts'
import { at, clock, done, floorWith, hold, operation, order } from './orders.ts'

const now = at('14:26')
const EIGHT_HOURS = 8 * 60 * 60_000

function car(one: Order, ...others: Order[]) {
  const floor = floorWith(one, ...others)
  return carOf(floor, one, forecastFloor(floor, now, EIGHT_HOURS).get(one.id), now)
}

const inspected = { operations: [done('12:40', '13:30')], inspectedAt: at('13:45') }

test('the customer sees the ticket, a masked plate, the model and who the advisor is', () => {
  expect(car(order())).toMatchObject({
    ticket: 'A019',
    plate: { text: '京A***870', kind: 'green' },
    model: '迈腾 2.0T',
    advisor: '王敏',
    promisedAt: at('16:00'),
    firstPromisedAt: null,
  })
})

test('a car without an advisor, or whose advisor has left the directory, names none', () => {
  expect(car(order({ advisorId: null }))).toMatchObject({ advisor: null })
  expect(car(order({ advisorId: 'gone' }))).toMatchObject({ advisor: null })
})

test('every step that was reached says when it began', () => {
  const since = { reception: at('11:50'), queue: at('12:25'), repair: at('12:40'), inspection: at('13:30') }
  expect(car(order({ operations: [done('12:40', '13:30')] }))?.since).toEqual(since)
  expect(car(order(inspected))?.since).toEqual({ ...since, wash: at('13:45') })
  expect(car(order({ ...inspected, washedAt: at('14:05') }))?.since).toEqual({
    ...since,
    wash: at('13:45'),
    handover: at('14:05'),
  })
  const told = { ...BLANK_DESK, toldReadyAt: at('14:22') }
  expect(car(order({ ...inspected, washedAt: at('14:05'), readyAt: at('14:20'), desk: told }))).toMatchObject({
    since: { ready: at('14:20') },
    readyAt: at('14:20'),
    expected: null,
  })
})

test('a car is not said to be ready before its customer was told so (P6.3)', () => {
  const parked = order({ ...inspected, washedAt: at('14:05'), readyAt: at('14:20') })
  expect(car(parked)).toMatchObject({ step: 'handover', word: 'handover' })
})

test('a car that nobody wished washed goes from the quality check to getting ready', () => {
  const since = car(order({ ...inspected, washWished: false }))?.since
  expect(since).toMatchObject({ handover: at('13:45') })
  expect(since).not.toHaveProperty('wash')
})

test('a car that the inspector sent back is in repair again and has not reached the quality check', () => {
  const back = order({
    operations: [operation({ clocks: [clock('12:40', '13:30')], rework: '制动异响' })],
    failures: 1,
  })
  expect(car(back)).toMatchObject({ step: 'repair', since: { repair: at('12:40') } })
  expect(car(back)?.since).not.toHaveProperty('inspection')
})

test('a car that waits for the next trade waits since its last work ended', () => {
  const body = operation({ id: 'paint', trade: 'paint' })
  expect(car(order({ operations: [done('12:40', '13:30'), body] }))).toMatchObject({
    step: 'queue',
    since: { queue: at('13:30') },
    wait: { since: at('13:30') },
  })
})

test('a car closed unrepaired is getting ready since then', () => {
  const closed = order({ end: { kind: 'unrepaired', at: at('14:10'), personId: 'advisor', reason: '客户不修' } })
  expect(car(closed)).toMatchObject({ step: 'handover', since: { handover: at('14:10') } })
})

test('a place is told in public words: the bay by its painted number, the hold area as waiting, a test drive as away', () => {
  expect(car(order({ place: { kind: 'bay', bayId: 'bay' } }))?.place).toEqual({ kind: 'bay', spot: '3' })
  expect(car(order({ place: { kind: 'hold', spot: 'B07' } }))?.place).toEqual({ kind: 'waiting', spot: 'B07' })
  expect(car(order({ place: { kind: 'road-test', spot: null } }))?.place).toEqual({ kind: 'away', spot: null })
})

test('a held car says since when it waits and until when, in whole five minutes; a time that has passed is not told', () => {
  const held = (expectedAt: number | null) =>
    car(order({ operations: [operation({ hold: hold('13:10', { expectedAt }) })] }))?.wait
  expect(held(at('15:12'))).toEqual({ since: at('13:10'), expectedAt: at('15:15') })
  expect(held(at('14:00'))).toEqual({ since: at('13:10'), expectedAt: null })
  expect(held(null)).toEqual({ since: at('13:10'), expectedAt: null })
})

test('a car in the queue says when its turn is expected; one at work waits for nothing', () => {
  const before = order({
    ticket: 'A011',
    place: { kind: 'bay', bayId: 'bay' },
    operations: [operation({ bayId: 'bay', clocks: [clock('14:00')] })],
  })
  const next = order({ operations: [operation({ bayId: 'bay', rank: 1 })] })
  expect(car(next, before)?.wait).toEqual({ since: at('12:25'), expectedAt: at('15:00') })
  expect(car(before)?.wait).toBeNull()
})

test('the first promise is told beside the one that holds now', () => {
  const former = { promisedAt: at('15:20'), changedAt: at('13:00'), personId: 'advisor', reason: '等配件' }
  expect(car(order({ formerPromises: [former, { ...former, promisedAt: at('15:40') }] }))).toMatchObject({
    promisedAt: at('16:00'),
    firstPromisedAt: at('15:20'),
  })
})

test('there is no car to see before it came and after it was delivered', () => {
  expect(car(order({ arrivedAt: null, receivedAt: null, signature: null, handedOverAt: null }))).toBeNull()
  expect(car(order({ ...inspected, readyAt: at('14:00'), deliveredAt: at('14:10') }))).toBeNull()
})
