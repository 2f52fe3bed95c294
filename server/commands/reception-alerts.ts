import { randomUUID } from 'node:crypto'
import type { Envelope, SiteEvent } from '#domain/event.ts'
import type { Floor } from '#domain/floor.ts'
import type { Order } from '#domain/order.ts'
import { managerCallsDue } from '#domain/reception-queue.ts'
import { deskChange } from '#domain/visit/decide.ts'
import { evolveVisit, type Visit } from '#domain/visit/visit.ts'
import { loadVisit, saveVisit } from '#db/queries/visit.ts'
import { revise, type Workshop } from './revise.ts'

/**
 * Calls the service manager to every customer for whom nobody came in ten minutes (P3.1): once each, in the log with its
 * time, whoever of several nodes finds it due.
 */
export async function callManager(workshop: Workshop, known: Floor): Promise<void> {
  const siteId = known.site.id
  if (managerCallsDue(known, workshop.clockOf(siteId).now()).length === 0) return
  const sender = { commandId: randomUUID(), type: 'call-manager', personId: null, terminal: 'reception queue' }
  await revise(workshop, siteId, sender, async (floor, envelope, trx) => {
    const calls: { events: SiteEvent[]; visit: Visit }[] = []
    for (const order of managerCallsDue(floor, envelope.at))
      calls.push(calledTo(order, await loadVisit(trx, siteId, order.id), envelope))
    return {
      events: calls.flatMap(({ events }) => events),
      answer: { ok: true },
      also: async (writing) => {
        for (const { visit } of calls) await saveVisit(writing, siteId, visit)
      },
    }
  })
}

function calledTo({ id: orderId }: Order, visit: Visit, envelope: Envelope): { events: SiteEvent[]; visit: Visit } {
  const called: SiteEvent[] = [{ type: 'manager-called', orderId }]
  const events = [...called, ...deskChange(visit, called, { ...envelope, now: envelope.at, realNow: envelope.realAt })]
  return { events, visit: evolveVisit(visit, events, envelope) }
}
