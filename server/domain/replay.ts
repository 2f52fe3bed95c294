import type { SiteCommand } from './command.ts'
import type { Envelope, SiteEvent } from './event.ts'
import { evolve } from './evolve.ts'
import type { Floor } from './floor.ts'
import type { Order } from './order.ts'
import { isVisitCommand } from './visit/decide.ts'
import { blankVisit, evolveVisit, type Visit } from './visit/visit.ts'

/** One revision of the log: what was asked, and what followed. */
export interface Logged {
  readonly command: string
  readonly events: readonly SiteEvent[]
  readonly envelope: Envelope
}

/** What one order and its visit were after these revisions; undefined where it did not exist yet. */
export function replayOrder(
  floor: Floor,
  orderId: string,
  log: readonly Logged[],
): { readonly order: Order; readonly visit: Visit } | undefined {
  let then: Floor = { ...floor, orders: new Map() }
  let visit = blankVisit(orderId)
  let order: Order | undefined
  for (const { command, events, envelope } of log) {
    then = evolve(order ? { ...then, orders: new Map([[orderId, order]]) } : then, events, envelope)
    order = then.orders.get(orderId) ?? order
    if (writesVisit(command, events)) visit = evolveVisit(visit, events, envelope)
  }
  return order && { order, visit }
}

/** Only commands of the visit, and whole visits taken over, were written in it. */
function writesVisit(command: string, events: readonly SiteEvent[]): boolean {
  return isVisitCommand({ type: command } as SiteCommand) || events.some(({ type }) => type === 'visit-recorded')
}
