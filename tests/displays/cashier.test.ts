import { describe, expect, test } from 'vitest'
import type { Floor } from '#domain/floor.ts'
import { wearState } from '#domain/visit/wear-scale.ts'
import { cashierCars, findOpen } from '../../displays/desk/cashier/cashier-cars.ts'
import { fenOf, hundredthsOf } from '../../displays/desk/cashier/cashier-scene.ts'
import { codeIn } from '../../displays/gate/find-pass.ts'
import { sampleFloor } from '../support/sample-floor.ts'

const tickets = (floor: Floor) => {
  const { toSettle, settled } = cashierCars(floor)
  return { toSettle: toSettle.map(({ ticket }) => ticket), settled: settled.map(({ ticket }) => ticket) }
}

function changed(id: string, facts: object): Floor {
  const floor = sampleFloor()
  return { ...floor, orders: new Map(floor.orders).set(id, { ...floor.orders.get(id)!, ...facts }) }
}

describe('the cashier’s list', () => {
  test('ready cars by how long they are, a customer who waits in the shop before all (P3.10)', () => {
    expect(tickets(sampleFloor()).toSettle.slice(0, 2)).toEqual(['A009', 'A012'])
    expect(tickets(changed('a012', { waiting: true })).toSettle[0]).toBe('A012')
  })

  test('a car that is paid stands apart until it is collected', () => {
    const { desk } = sampleFloor().orders.get('a009')!
    const list = tickets(changed('a009', { desk: { ...desk, settledAt: 1 } }))
    expect(list.settled).toEqual(['A009'])
    expect(list.toSettle).not.toContain('A009')
  })

  test('a car is found by ticket, order number, plate or its end; two glyphs are not enough', () => {
    const find = (text: string) => findOpen(sampleFloor(), text)?.ticket
    expect(['a009', '京G5N118', '京g·5n118', '5N118'].map(find)).toEqual(['A009', 'A009', 'A009', 'A009'])
    expect(['18', '', 'ZZ9999'].map(find)).toEqual([undefined, undefined, undefined])
  })
})

test('amounts are typed as people type them, and anything else is no amount', () => {
  expect(['1280.5', '1,280', '¥ 0.05', '12。3'].map(fenOf)).toEqual([128_050, 128_000, 5, 1_230])
  expect(['', '-1', '1.234', '1e9', '99999999'].map(fenOf)).toEqual([null, null, null, null, null])
  expect(['4.5', '4,5', '0'].map(hundredthsOf)).toEqual([450, 450, 0])
})

test('a pass is known by its code, typed with blanks or scanned as the gate’s address', () => {
  expect(['7kq2 94md', 'http://house:8080/gate#7KQ294MD', '7KQ294MD'].map(codeIn)).toEqual(Array(3).fill('7KQ294MD'))
})

test('a tyre of 2.8 mm is changed next time, one of 1.6 mm is worn out, a new one has no figure (P6.4)', () => {
  const state = (left: number | null) => wearState({ part: 'rear-tyres', left })
  expect([52, 28, 16, null].map(state)).toEqual(['good', 'soon', 'worn', 'new'])
})
