import { describe, expect, test } from 'vitest'
import { MINUTE } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import { placeOf, unsignedBy } from '../../displays/tech/tech-view.ts'
import { SAMPLE_NOW, sampleFloor } from '../support/sample-floor.ts'

const floor = sampleFloor()

function withOrder(id: string, change: (order: Order) => Partial<Order>) {
  const order = floor.orders.get(id)!
  return { ...floor, orders: new Map(floor.orders).set(id, { ...order, ...change(order) }) }
}

describe('a technician’s own phone', () => {
  test('opened without a code shows the car that their clock runs on (P4.9)', () => {
    expect(placeOf(floor, 'zhao-lei', '', '')).toMatchObject({ bay: '2', notThis: null, unknown: '' })
  })

  test('told another car’s code stays with theirs, and says which car that code is of', () => {
    const { bay, notThis } = placeOf(floor, 'zhao-lei', '', 'A022')
    expect(bay).toBe('2')
    expect([notThis?.code, notThis?.order.ticket, notThis?.mine.order.ticket]).toEqual(['A022', 'A022', 'A019'])
  })

  test('told a code of no car says so', () => {
    expect(placeOf(floor, 'zhao-lei', '', 'A999')).toMatchObject({ unknown: 'A999' })
  })

  test('goes on asking for their signature when the car has left its bay, until it is there (P5.1)', () => {
    const clocks = [{ personId: 'zhao-lei', startedAt: SAMPLE_NOW - 50 * MINUTE, stoppedAt: SAMPLE_NOW - 5 * MINUTE }]
    const done = ({ operations }: Order): Partial<Order> => ({
      place: { kind: 'inspection', spot: null },
      operations: operations.map((operation) => ({ ...operation, state: 'done', clocks })),
    })
    const asked = (ofFloor: typeof floor) => unsignedBy(ofFloor, 'zhao-lei').map(({ ticket }) => ticket)
    expect(asked(withOrder('a019', done))).toContain('A019')
    const signed = withOrder('a019', (order) => ({
      ...done(order),
      desk: { ...order.desk, selfChecks: [{ personId: 'zhao-lei', at: SAMPLE_NOW }] },
    }))
    expect(asked(signed)).not.toContain('A019')
  })
})
