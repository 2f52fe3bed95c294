import { describe, expect, test } from 'vitest'
import type { Order } from '#domain/order.ts'
import {
  backFromQuality,
  concernsReception,
  differing,
  expectedToday,
  managerCallsDue,
  receptionQueue,
  withAdvisor,
} from '#domain/reception-queue.ts'
import { aCar, ADVISOR, at, doneBy, floorOf, MECHANIC, newcomer } from '../support/floor-builder.ts'

const waits = (ticket: string, arrived: string, facts: Partial<Order> = {}) =>
  newcomer(ticket, { arrivedAt: at(arrived), ...facts })
const booked = (time: string): Partial<Order> => ({ origin: 'appointment', appointmentAt: at(time) })
const tickets = (queue: readonly { readonly order: Order }[]) => queue.map(({ order }) => order.ticket)

describe('the reception queue (P3.1)', () => {
  test('appointments whose time has come are first, in the order of their times; then walk-ins as they came', () => {
    const floor = floorOf(
      waits('A001', '08:50'),
      waits('A002', '08:52'),
      waits('A003', '08:54', booked('08:58')),
      waits('A004', '08:53', booked('09:00')),
    )
    expect(tickets(receptionQueue(floor, at('09:00')))).toEqual(['A003', 'A004', 'A001', 'A002'])
  })

  test('who comes early for an appointment is not before its time ahead of those who came before', () => {
    const floor = floorOf(waits('A001', '08:50'), waits('A002', '08:55', booked('09:30')), waits('A003', '08:57'))
    expect(tickets(receptionQueue(floor, at('09:00')))).toEqual(['A001', 'A002', 'A003'])
    expect(tickets(receptionQueue(floor, at('09:30')))).toEqual(['A002', 'A001', 'A003'])
  })

  test('a wait is calm, too long soon, and too long after ten minutes', () => {
    const states = (now: string) => receptionQueue(floorOf(waits('A001', '09:00')), at(now)).map(({ state }) => state)
    expect(states('09:05')).toEqual(['calm'])
    expect(states('09:08')).toEqual(['soon'])
    expect(states('09:10')).toEqual(['soon'])
    expect(states('09:11')).toEqual(['late'])
  })

  test('the service manager is called to whoever waits over ten minutes, once', () => {
    const late = waits('A001', '08:40')
    expect(managerCallsDue(floorOf(late, waits('A002', '08:55')), at('09:00')).map(({ ticket }) => ticket)).toEqual([
      'A001',
    ])
    const called = { ...late, desk: { ...late.desk, managerCalledAt: at('08:51') } }
    expect(managerCallsDue(floorOf(called), at('09:00'))).toEqual([])
  })

  test('whoever is received is in the queue no more, and with the advisor until the workshop has the car', () => {
    const floor = floorOf(waits('A001', '08:50', {}), {
      ...waits('A002', '08:40'),
      receivedAt: at('08:45'),
      advisorId: ADVISOR,
    })
    expect(tickets(receptionQueue(floor, at('09:00')))).toEqual(['A001'])
    expect(withAdvisor(floor).map(({ ticket }) => ticket)).toEqual(['A002'])
  })
})

test('a car that differs from its sheet stands with its own advisor, and with everybody where it has none (P4.5)', () => {
  const other = (ticket: string, advisorId: string | null) => {
    const order = aCar(ticket, { advisorId })
    return { ...order, desk: { ...order.desk, differs: true } }
  }
  const floor = floorOf(other('A001', ADVISOR), other('A002', 'chen-hao'), other('A003', null), aCar('A004'))
  expect(differing(floor, ADVISOR).map(({ ticket }) => ticket)).toEqual(['A001', 'A003'])
  expect(differing(floor, '').map(({ ticket }) => ticket)).toEqual(['A001', 'A002', 'A003'])
})

test('expected are the appointments of today that are not here, by their times (P3.1)', () => {
  const expected = (ticket: string, day: number, time: string): Order => ({
    ...newcomer(ticket, { origin: 'appointment', appointmentAt: at(time, day) }),
    arrivedAt: null,
  })
  const floor = floorOf(expected('A001', 22, '15:00'), expected('A002', 22, '10:00'), expected('A003', 23, '08:00'))
  expect(expectedToday(floor, at('09:00')).map(({ ticket }) => ticket)).toEqual(['A002', 'A001'])
})

test('a car that passed its inspection, washed or not to be washed, waits at the desk to be taken back, by promise (P5.6)', () => {
  const operations = aCar('A000').operations.map((work) => ({ ...work, ...doneBy(MECHANIC) }))
  const passed = (promised: string) => ({ operations, inspectedAt: at('08:58'), promisedAt: at(promised) })
  const floor = floorOf(
    aCar('A001', { ...passed('17:00'), washWished: false }),
    aCar('A002', { ...passed('16:00'), washWished: true, washedAt: at('08:59') }),
    aCar('A003', { ...passed('15:00'), washWished: true }),
    aCar('A004', { operations }),
  )
  const back = backFromQuality(floor)
  expect(back.map(({ ticket }) => ticket)).toEqual(['A002', 'A001'])
  expect([...floor.orders.values()].filter(concernsReception)).toEqual(expect.arrayContaining(back))
})
