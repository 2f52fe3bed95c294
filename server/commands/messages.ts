// What customers are told follows from what happened, and is written in the same transaction: never without, never twice.
import type { Envelope, SiteEvent } from '#domain/event.ts'
import type { Floor } from '#domain/floor.ts'
import type { Channel } from '#domain/message.ts'
import { priceOf } from '#domain/visit/extra-work.ts'
import { findingsOf } from '#domain/visit/extra-work-shown.ts'
import { sum } from '#domain/visit/money.ts'
import { queueMessage, type NewMessage } from '#db/queries/message.ts'
import { loadVisit } from '#db/queries/visit.ts'
import type { DB } from '#db/schema.ts'
import type { Transaction } from 'kysely'

/** Writes what follows from these events, after the visit was saved. */
export async function queueMessages(
  trx: Transaction<DB>,
  floor: Floor,
  events: readonly SiteEvent[],
  { rev }: Envelope,
  channels: readonly Channel[] | undefined,
): Promise<void> {
  const siteId = floor.site.id
  for (const event of events) {
    const message = await messageOf(trx, floor, event, events)
    if (message)
      await queueMessage(trx, siteId, { lang: 'zh', dedupeKey: `${rev} ${event.type}`, channels, ...message })
  }
}

async function messageOf(
  trx: Transaction<DB>,
  floor: Floor,
  event: SiteEvent,
  events: readonly SiteEvent[],
): Promise<Omit<NewMessage, 'lang' | 'dedupeKey' | 'channels'> | undefined> {
  if (!('orderId' in event)) return undefined
  const { orderId } = event
  const ticket = floor.orders.get(orderId)?.ticket ?? ''
  switch (event.type) {
    case 'extra-work-proposed': {
      const { extraWork } = await loadVisit(trx, floor.site.id, orderId)
      const findings = findingsOf(extraWork, event.version)
      const params = { ticket, items: findings.length, total: sum(findings.map(priceOf)) }
      return { orderId, message: { template: 'asked', params } }
    }
    case 'promise-changed': {
      // Who has just agreed to the new time on their phone need not be told of it there.
      const agreed = events.some(({ type }) => type === 'proposal-answered')
      if (event.told !== 'message' || agreed) return undefined
      return { orderId, message: { template: 'promise', params: { ticket, promisedAt: event.promisedAt } } }
    }
    case 'customer-told-ready':
      return event.by === 'message' ? { orderId, message: { template: 'ready', params: { ticket } } } : undefined
    default:
      return undefined
  }
}
