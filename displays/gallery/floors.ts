// The sample workshop in the states that a screen must stand: its own afternoon, a crowd, a bad day, an empty morning.
import type { Floor } from '#domain/floor.ts'
import { MINUTE, type Operation } from '#domain/operation.ts'
import { emptyFloor, busyFloor, SAMPLE_NOW, sampleFloor } from '../../tests/support/sample-floor.ts'
import type { Freshness } from '../kit/live-freshness.ts'

export { emptyFloor, SAMPLE_NOW, sampleFloor }

export const crowdedFloor = (): Floor => busyFloor(120)

/** Every promise was for an hour and a half earlier. */
export function lateFloor(): Floor {
  const floor = sampleFloor()
  const orders = [...floor.orders.values()].map((order) => ({
    ...order,
    promisedAt: order.promisedAt === null ? null : order.promisedAt - 90 * MINUTE,
  }))
  return { ...floor, orders: new Map(orders.map((order) => [order.id, order])) }
}

/** Bay 4 is out of service, and empty. */
export function outFloor(): Floor {
  const floor = sampleFloor()
  const outOfService = { reason: '举升机年检', since: SAMPLE_NOW - 200 * MINUTE, until: SAMPLE_NOW + 95 * MINUTE }
  const bay = { ...floor.bays.get('bay-4')!, outOfService }
  return { ...floor, bays: new Map(floor.bays).set(bay.id, bay) }
}

/** The sample workshop, the work on the car of bay 2 changed. */
export function workChanged(change: (operation: Operation, index: number) => Partial<Operation>): Floor {
  const floor = sampleFloor()
  const order = floor.orders.get('a019')!
  const operations = order.operations.map((operation, index) => ({ ...operation, ...change(operation, index) }))
  return { ...floor, orders: new Map(floor.orders).set(order.id, { ...order, operations }) }
}

/** A033 went to bay 4 before A031: a colleague has said why it was planned first, nobody why it was driven in. */
export function overtakenFloor(): Floor {
  const floor = sampleFloor()
  const order = floor.orders.get('a033')!
  const moved = { personId: 'zhang-jianguo', over: ['A031'] }
  const planned = SAMPLE_NOW - 25 * MINUTE
  const overtakings = [
    {
      ...moved,
      commandId: 'planned',
      at: planned,
      why: { reason: 'parts-here', note: '', personId: 'fang-wei', at: planned + MINUTE },
    } as const,
    { ...moved, commandId: 'driven-in', at: SAMPLE_NOW - MINUTE, why: null },
  ]
  const there = { ...order, place: { kind: 'bay', bayId: 'bay-4' } as const, overtakings }
  return { ...floor, orders: new Map(floor.orders).set(order.id, there) }
}

/** A031 stands on bay 4; whether it is still to be held against its sheet. */
export function onBay4(toVerify: boolean): Floor {
  const floor = sampleFloor()
  const order = floor.orders.get('a031')!
  const there = { ...order, place: { kind: 'bay', bayId: 'bay-4' } as const, desk: { ...order.desk, toVerify } }
  return { ...floor, orders: new Map(floor.orders).set(order.id, there) }
}

const STOPPED = [{ personId: 'zhao-lei', startedAt: SAMPLE_NOW - 52 * MINUTE, stoppedAt: SAMPLE_NOW - 12 * MINUTE }]

export const waitingFloor = (): Floor => workChanged(() => ({ clocks: [] }))

export const heldFloor = (): Floor =>
  workChanged((_, index) => ({
    clocks: index === 0 ? STOPPED : [],
    hold:
      index === 0
        ? {
            reason: 'parts',
            since: SAMPLE_NOW - 12 * MINUTE,
            note: '高压线束护套',
            expectedAt: SAMPLE_NOW + 64 * MINUTE,
          }
        : null,
  }))

export const doneFloor = (): Floor => workChanged(() => ({ state: 'done', clocks: STOPPED }))

/** The picture's age in each state of the line. */
export const FRESH: Readonly<Record<Freshness['state'], Freshness>> = {
  live: { state: 'live', confirmedAt: SAMPLE_NOW },
  stale: { state: 'stale', confirmedAt: SAMPLE_NOW - 38_000 },
  offline: { state: 'offline', confirmedAt: SAMPLE_NOW - 4 * MINUTE },
  loading: { state: 'loading', confirmedAt: null },
  refused: { state: 'refused', confirmedAt: null },
}

/** A screen that has never heard of its server. */
export const UNREACHED: Freshness = { state: 'offline', confirmedAt: null }
