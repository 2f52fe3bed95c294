import type { Floor } from './floor.ts'
import { localDate } from './local-date.ts'
import type { Hold } from './operation.ts'
import { heldOperations, isClosed, type Order } from './order.ts'

/** A car that stayed overnight, and what the morning meeting must know of it (P4.11). */
export interface Overnight {
  readonly order: Order
  /** Nights since it came. */
  readonly nights: number
  /** What it waits for, the oldest; null where it only waits its turn. */
  readonly hold: Hold | null
  /** It was promised for a time that is over. */
  readonly overdue: boolean
  /** Its customer was asked before today and has not answered. */
  readonly unreached: boolean
}

const DAY = 24 * 60 * 60_000

/** Cars in the house, or away unfinished, that came before today: the longest first. */
export function overnight(floor: Floor, now: number): Overnight[] {
  const day = (at: number) => Date.parse(localDate(at, floor.site.timeZone))
  const today = day(now)
  return [...floor.orders.values()]
    .flatMap((order): Overnight[] => {
      const { arrivedAt, promisedAt, readyAt, desk } = order
      if (arrivedAt === null || isClosed(order) || day(arrivedAt) >= today) return []
      return [
        {
          order,
          nights: Math.round((today - day(arrivedAt)) / DAY),
          hold: heldOperations(order)[0]?.hold ?? null,
          overdue: readyAt === null && promisedAt !== null && promisedAt < now,
          unreached: desk.asked !== null && day(desk.asked.since) < today,
        },
      ]
    })
    .sort((a, b) => b.nights - a.nights || (a.order.number < b.order.number ? -1 : 1))
}
