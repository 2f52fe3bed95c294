import { expect, test } from 'vitest'
import { firstPass } from '#domain/first-pass.ts'
import type { Order } from '#domain/order.ts'
import { aCar, at, doneBy, floorOf, MECHANIC } from '../support/floor-builder.ts'
import { work } from '../support/sample-orders.ts'

const { people } = floorOf()
const judged = (ticket: string, facts: Partial<Order> = {}) =>
  aCar(ticket, {
    operations: [work('保养', 'mechanical', 60, doneBy(MECHANIC))],
    inspectedAt: at('10:00'),
    ...facts,
  })
const sentBack = (ticket: string, facts: Partial<Order> = {}) =>
  judged(ticket, {
    operations: [
      work('保养', 'mechanical', 60, doneBy(MECHANIC)),
      work('换蓄电池', 'electrical', 20, { ...doneBy('ma-tao'), rework: '极柱没拧紧' }),
    ],
    failures: 1,
    ...facts,
  })
const since = at('00:00')

test('the first-pass rate counts cars that passed at once among those that were judged today (P5.3)', () => {
  const orders = [judged('A001'), judged('A002'), sentBack('A003'), judged('A004', { inspectedAt: at('10:00', 21) })]
  expect(firstPass(orders, people, since).all).toEqual({ judged: 3, first: 2 })
})

test('a car that was sent back and is still in work counts, too (P5.3)', () => {
  expect(firstPass([sentBack('A001', { inspectedAt: null })], people, since).all).toEqual({ judged: 1, first: 0 })
})

test('it fails for whoever did what was sent back, and for their team; others on the same car passed (P5.3)', () => {
  const { technicians, teams } = firstPass([judged('A001'), sentBack('A002')], people, since)
  expect(technicians).toEqual({ [MECHANIC]: { judged: 2, first: 2 }, 'ma-tao': { judged: 1, first: 0 } })
  expect(teams).toEqual({ 'team-mechanical': { judged: 2, first: 1 } })
})

test('why cars went back is kept with their work (P5.3)', () => {
  expect(firstPass([sentBack('A002')], people, since).reasons).toEqual([
    { orderId: 'a002', ticket: 'A002', operation: '换蓄电池', reason: '极柱没拧紧' },
  ])
})
