import type { Floor } from '#domain/floor.ts'
import { isRunning } from '#domain/operation.ts'
import { onBay } from '#domain/place.ts'
import type { ImportedOrder } from '../../import/order.ts'
import { runs } from './draft.ts'
import type { News } from './news.ts'

/** A car that has a bay on the floor, and keeps it. */
export interface Holder {
  readonly number: string
  readonly plate: string
}

/** Cars that keep the bay on which they stand, by the bay's number: the file has no news of their place. */
export function holdersOf(floor: Floor, news: readonly News[]): Map<string, Holder> {
  const placed = new Set(news.filter(({ stays }) => !stays).map(({ id }) => id))
  const holders = new Map<string, Holder>()
  for (const { id, number, plate, place } of floor.orders.values()) {
    const bay = floor.bays.get(onBay(place) ?? '')
    if (bay && !placed.has(id)) holders.set(bay.no, { number, plate })
  }
  return holders
}

/** A bay holds one car (S.1): where one stands already, the file's car waits in the bay's queue. */
export function yieldBays(file: ImportedOrder, holders: ReadonlyMap<string, Holder>): ImportedOrder {
  const yielded = ({ bay, ...operation }: ImportedOrder['operations'][number]) =>
    bay && holders.has(bay.no) ? { ...operation, bay: { ...bay, place: 'in-queue' as const } } : { ...operation, bay }
  return { ...file, operations: file.operations.map(yielded) }
}

/** Of a car that stays where people put it the file's bays and clocks do not count. */
export function unplaced(file: ImportedOrder): ImportedOrder {
  const operations = file.operations.map(({ state, ...operation }) => ({
    ...operation,
    state: state === 'working' ? ('waiting' as const) : state,
    bay: null,
  }))
  return { ...file, operations }
}

/** Whose clock goes on running, and on which order: people who are not free for other work (P4.9). */
export function busyOf(floor: Floor, news: readonly News[]): Map<string, string> {
  const stopping = new Set(news.filter(({ file, stays }) => !stays && !file.operations.some(runs)).map(({ id }) => id))
  const busy = new Map<string, string>()
  for (const { id, operations } of floor.orders.values())
    if (!stopping.has(id))
      for (const { clocks } of operations.filter(isRunning))
        for (const { personId, stoppedAt } of clocks) if (stoppedAt === null) busy.set(personId, id)
  return busy
}
