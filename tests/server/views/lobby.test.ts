import { expect, test } from 'vitest'
import { BLANK_DESK } from '#domain/desk.ts'
import { forecastFloor } from '#domain/forecast.ts'
import type { Order } from '#domain/order.ts'
import { lobbyCards } from '../../../server/views/lobby.ts'
import { at, clock, done, floorWith, hold, operation, order } from './orders.ts'

const now = at('14:26')
const EIGHT_HOURS = 8 * 60 * 60_000

function cards(...orders: Order[]) {
  const floor = floorWith(...orders)
  return lobbyCards(floor, forecastFloor(floor, now, EIGHT_HOURS), now)
}

const ready = (ticket: string, time: string) =>
  order({
    ticket,
    operations: [done('12:40', '13:30')],
    inspectedAt: at('13:40'),
    washedAt: at('13:55'),
    readyAt: at(time),
    desk: { ...BLANK_DESK, toldReadyAt: at(time) },
  })
const working = (ticket: string, started: string) =>
  order({ ticket, operations: [operation({ clocks: [clock(started)] })] })

test('a car is its ticket and a masked plate, nothing more', () => {
  expect(cards(working('A019', '14:00'))).toEqual([
    {
      ticket: 'A019',
      plate: { text: '京A***870', kind: 'green' },
      step: 'repair',
      word: 'repair',
      expected: { from: at('15:40'), to: at('15:55') },
    },
  ])
})

test('ready cars come first, the latest on top; then who waits for the customer; then by expected time', () => {
  const asks = order({ ticket: 'A023', operations: [operation({ hold: hold('14:04', { reason: 'consent' }) })] })
  const parts = order({ ticket: 'A020', operations: [operation({ hold: hold('13:00') })] })
  const tickets = cards(
    parts,
    working('A008', '14:20'),
    working('A017', '13:50'),
    asks,
    ready('A009', '13:58'),
    ready('A012', '14:20'),
  )
  expect(tickets.map((card) => card.ticket)).toEqual(['A012', 'A009', 'A023', 'A017', 'A008', 'A020'])
})

test('a car that hangs on something without a time shows none', () => {
  expect(cards(order({ operations: [operation({ hold: hold('13:00') })] }))).toMatchObject([
    { word: 'hold-parts', expected: null },
  ])
})

test('cars not yet here, already collected or cancelled are not shown', () => {
  const booked = order({ ticket: 'A001', arrivedAt: null, receivedAt: null, signature: null, handedOverAt: null })
  const collected = { ...ready('A002', '13:00'), deliveredAt: at('14:00') }
  const cancelled = order({
    ticket: 'A003',
    end: { kind: 'cancelled', at: at('13:00'), personId: 'advisor', reason: '改天再来' },
  })
  expect(cards(booked, collected, cancelled)).toEqual([])
})
