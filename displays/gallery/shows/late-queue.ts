import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import { SAMPLE_NOW, sampleFloor } from '../floors.ts'

/** Nobody came for A039, and the manager was called; the customer of A027 calls. */
export function lateQueue(): Floor {
  const floor = sampleFloor()
  const [waits, calls] = [floor.orders.get('a039')!, floor.orders.get('a027')!]
  const late = { ...waits.desk, managerCalledAt: SAMPLE_NOW - 2 * MINUTE }
  const orders = new Map(floor.orders)
    .set(waits.id, { ...waits, arrivedAt: SAMPLE_NOW - 12 * MINUTE, desk: late })
    .set(calls.id, { ...calls, desk: { ...calls.desk, customerCalls: SAMPLE_NOW - 3 * MINUTE } })
  return { ...floor, orders }
}
