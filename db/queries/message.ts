// The outbox: what customers are to be told. The database's own clock counts, which all nodes share.
import { randomUUID } from 'node:crypto'
import type { Channel, Message, MessageState } from '#domain/message.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../schema.ts'

export interface NewMessage {
  readonly orderId: string
  readonly message: Message
  readonly lang: 'zh' | 'en'
  /** The same is never said twice. */
  readonly dedupeKey: string
  readonly validMinutes?: number
  /** What gateways this house has; absent: none. */
  readonly channels?: readonly Channel[] | undefined
}

/**
 * Writes a message for whoever brought the car, else for its owner, by the channel on which they can be reached. Answers
 * its id; that of the earlier one where it has been said before.
 */
export async function queueMessage(trx: Transaction<DB>, siteId: string, asked: NewMessage): Promise<string> {
  const { orderId, message, lang, dedupeKey, validMinutes, channels } = asked
  const person = await personOf(trx, siteId, orderId)
  const row = await trx
    .insertInto('message')
    .values({
      siteId,
      id: randomUUID(),
      orderId,
      customerId: person?.id ?? null,
      channel: channelTo(person, channels),
      template: message.template,
      params: JSON.stringify(message.params),
      lang,
      dedupeKey,
      expiresAt: validMinutes === undefined ? null : sql<Date>`now() + make_interval(mins => ${validMinutes})`,
    })
    .onConflict((conflict) => conflict.columns(['siteId', 'dedupeKey']).doUpdateSet({ dedupeKey }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Whom an order's messages go to: who brought the car, else whose it is. */
async function personOf(db: Kysely<DB>, siteId: string, orderId: string) {
  return db
    .selectFrom('repairOrder')
    .innerJoin('customer', (join) =>
      join
        .onRef('customer.siteId', '=', 'repairOrder.siteId')
        .on(sql<boolean>`customer.id = coalesce(repair_order.bringer_id, repair_order.customer_id)`),
    )
    .select(['customer.id', 'customer.phone', 'customer.email'])
    .where('repairOrder.siteId', '=', siteId)
    .where('repairOrder.id', '=', orderId)
    .executeTakeFirst()
}

type Reached = { readonly phone: string; readonly email: string } | undefined

/** By phone, unless there is none, or this house can only mail. */
function channelTo(person: Reached, channels: readonly Channel[] = []): Channel {
  if (!person?.email) return 'sms'
  return person.phone && (channels.includes('sms') || !channels.includes('email')) ? 'sms' : 'email'
}

/** Where an order's messages go: a phone or an address; '' where neither is known. */
export async function destinationOf(
  db: Kysely<DB>,
  siteId: string,
  orderId: string,
  channels: readonly Channel[] | undefined,
): Promise<{ readonly channel: Channel; readonly to: string }> {
  const person = await personOf(db, siteId, orderId)
  const channel = channelTo(person, channels)
  return { channel, to: (channel === 'sms' ? person?.phone : person?.email) ?? '' }
}

/** While a node sends a message no other takes it; one that died leaves it to the others after this, seconds. */
const LEASE = 120

export interface Claimed {
  readonly siteId: string
  readonly id: string
  readonly orderId: string
  readonly customerId: string | null
  readonly channel: Channel
  readonly message: Message
  readonly lang: 'zh' | 'en'
  /** This try counted. */
  readonly tries: number
  readonly expired: boolean
}

/** Takes the next message that is due on one of these channels; undefined where there is none. */
export async function claimMessage(db: Kysely<DB>, channels: readonly Channel[]): Promise<Claimed | undefined> {
  if (channels.length === 0) return undefined
  const row = await db
    .with('due', (with_) =>
      with_
        .selectFrom('message')
        .select(['siteId', 'id'])
        .where('state', '=', 'waiting')
        .where('nextTryAt', '<=', sql<number>`now()`)
        .where('channel', 'in', channels)
        .orderBy('nextTryAt')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('message')
    .from('due')
    .set({ tries: sql`message.tries + 1`, nextTryAt: sql<Date>`now() + make_interval(secs => ${LEASE})` })
    .whereRef('message.siteId', '=', 'due.siteId')
    .whereRef('message.id', '=', 'due.id')
    .returning([
      'message.siteId',
      'message.id',
      'message.orderId',
      'message.customerId',
      'message.channel',
      'message.template',
      'message.params',
      'message.lang',
      'message.tries',
      sql<boolean>`coalesce(message.expires_at < now(), false)`.as('expired'),
    ])
    .executeTakeFirst()
  if (!row) return undefined
  const { template, params, ...rest } = row
  return { ...rest, message: { template, params } as Message }
}

/** It went, or it never will. What it said of a one-time code is forgotten with that. */
export async function settleMessage(
  db: Kysely<DB>,
  { siteId, id }: Pick<Claimed, 'siteId' | 'id'>,
  state: Exclude<MessageState, 'waiting'>,
  failure = '',
): Promise<void> {
  await db
    .updateTable('message')
    .set({ state, failure, settledAt: sql<Date>`now()`, params: withoutCode })
    .where('siteId', '=', siteId)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute()
}

const withoutCode = sql<string>`params - 'code'`

/** Another try after so many seconds. */
export async function retryMessage(
  db: Kysely<DB>,
  { siteId, id }: Pick<Claimed, 'siteId' | 'id'>,
  seconds: number,
  failure: string,
): Promise<void> {
  await db
    .updateTable('message')
    .set({ failure, nextTryAt: sql<Date>`now() + make_interval(secs => ${seconds})` })
    .where('siteId', '=', siteId)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute()
}

/**
 * Somebody told the customer themselves. False where it has gone meanwhile, or a node is sending it right now: then it is
 * not said twice.
 */
export async function settleByHand(
  db: Kysely<DB>,
  { siteId, id, personId, channels }: { siteId: string; id: string; personId: string; channels: readonly Channel[] },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('message')
    .set({ state: 'by-hand', settledAt: sql<Date>`now()`, settledBy: personId, params: withoutCode })
    .where('siteId', '=', siteId)
    .where('id', '=', id)
    .where((eb) =>
      eb.or([
        eb('state', '=', 'failed'),
        eb.and([
          eb('state', '=', 'waiting'),
          // Where no gateway takes it, nobody can be sending it.
          eb.or([
            eb('tries', '=', 0),
            eb('nextTryAt', '<=', sql<number>`now()`),
            eb('channel', 'not in', [...channels, 'none' as Channel]),
          ]),
        ]),
      ]),
    )
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What waits or failed, the oldest first, with whom it is for. */
export function outbox(db: Kysely<DB>, siteId: string) {
  return db
    .selectFrom('message')
    .leftJoin('customer', (join) =>
      join.onRef('customer.siteId', '=', 'message.siteId').onRef('customer.id', '=', 'message.customerId'),
    )
    .innerJoin('repairOrder', (join) =>
      join.onRef('repairOrder.siteId', '=', 'message.siteId').onRef('repairOrder.id', '=', 'message.orderId'),
    )
    .select([
      'message.id',
      'message.orderId',
      'message.channel',
      'message.template',
      'message.params',
      'message.lang',
      'message.state',
      'message.tries',
      'message.failure',
      'message.createdAt',
      'message.expiresAt',
      'repairOrder.ticket',
      'repairOrder.claimCode',
      'repairOrder.advisorId',
      'customer.name',
      'customer.phone',
      'customer.email',
    ])
    .where('message.siteId', '=', siteId)
    .where('message.state', 'in', ['waiting', 'failed'])
    .where((eb) => eb.or([eb('expiresAt', 'is', null), eb('expiresAt', '>', sql<number>`now()`)]))
    .orderBy('message.createdAt')
    .limit(100)
    .execute()
}

/** Where a message goes, looked up when it is sent; undefined for a customer who was erased or never known. */
export async function addressOf(db: Kysely<DB>, { siteId, customerId, orderId }: Claimed) {
  if (customerId === null) return undefined
  return db
    .selectFrom('customer')
    .innerJoin('repairOrder', 'repairOrder.siteId', 'customer.siteId')
    .innerJoin('site', 'site.id', 'customer.siteId')
    .select(['customer.phone', 'customer.email', 'repairOrder.claimCode', 'site.name', 'site.timeZone'])
    .where('customer.siteId', '=', siteId)
    .where('customer.id', '=', customerId)
    .where('repairOrder.id', '=', orderId)
    .executeTakeFirst()
}
