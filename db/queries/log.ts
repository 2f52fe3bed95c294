import type { Envelope, SiteEvent } from '#domain/event.ts'
import type { Floor } from '#domain/floor.ts'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../schema.ts'
import { moment } from './moment.ts'
import { siteColumns } from './site.ts'

/** What was asked, and what was answered. */
export interface Asked {
  readonly type: string
  readonly answer: object
}

/** Keeps a command that was refused with its answer, so that sending it again answers the same. */
export async function keepRefusal(
  trx: Transaction<DB>,
  siteId: string,
  asked: Asked,
  envelope: Envelope,
): Promise<void> {
  await trx
    .insertInto('command')
    .values(commandRow(siteId, asked, envelope, null))
    .execute()
}

/** An import is one revision of thousands of events, and a statement takes 65,535 parameters. */
const AT_ONCE = 1_000

/** What a command was answered when it came before; undefined where it never did. To be asked under the site's lock. */
export async function answerOf(trx: Transaction<DB>, siteId: string, commandId: string): Promise<object | undefined> {
  const row = await trx
    .selectFrom('command')
    .select('answer')
    .where('siteId', '=', siteId)
    .where('id', '=', commandId)
    .executeTakeFirst()
  return row?.answer
}

/**
 * The end of every revision: what was asked, what happened, and what the site is now. One statement, because each costs
 * the command a round trip.
 */
export async function keepRevision(
  trx: Transaction<DB>,
  floor: Floor,
  events: readonly SiteEvent[],
  asked: Asked,
  envelope: Envelope,
): Promise<void> {
  const siteId = floor.site.id
  const rows = events.map((event, seq) => eventRow(siteId, event, seq, envelope))
  while (rows.length > AT_ONCE) await trx.insertInto('event').values(rows.splice(0, AT_ONCE)).execute()
  await trx
    .with('asked', (query) => query.insertInto('command').values(commandRow(siteId, asked, envelope, floor.rev)))
    .with('happened', (query) => query.insertInto('event').values(rows))
    .updateTable('site')
    .set(siteColumns(floor))
    .where('id', '=', siteId)
    .execute()
}

function eventRow(siteId: string, event: SiteEvent, seq: number, { rev, commandId }: Envelope) {
  const orderId = 'orderId' in event ? event.orderId : 'order' in event ? event.order.id : null
  return { siteId, rev, seq, type: event.type, orderId, commandId, data: JSON.stringify(event) }
}

/** `rev` is the revision that it made; null where it was refused. */
function commandRow(
  siteId: string,
  { type, answer }: Asked,
  { commandId, at, realAt, personId, terminal }: Envelope,
  rev: number | null,
) {
  return {
    ...{ siteId, id: commandId, type, rev, at: moment(at), realAt: moment(realAt) },
    ...{ personId: personId || null, terminal, answer: JSON.stringify(answer) },
  }
}

export interface LoggedEvents {
  /** The type of what was asked. */
  readonly command: string
  readonly events: readonly SiteEvent[]
  readonly envelope: Omit<Envelope, 'date'>
}

/** The log of a site, a revision an entry, oldest first; with `orderId` only that order's own part of it. */
export async function readLog(db: Kysely<DB>, siteId: string, after = 0, orderId?: string): Promise<LoggedEvents[]> {
  let query = db
    .selectFrom('event')
    .innerJoin('command', (join) =>
      join.onRef('command.siteId', '=', 'event.siteId').onRef('command.id', '=', 'event.commandId'),
    )
    .where('event.siteId', '=', siteId)
    .where('event.rev', '>', after)
  if (orderId !== undefined) query = query.where('event.orderId', '=', orderId)
  const rows = await query
    .select([
      'event.rev',
      'event.data',
      'event.commandId',
      'command.type',
      'command.at',
      'command.realAt',
      'command.personId',
      'command.terminal',
    ])
    .orderBy('event.rev')
    .orderBy('event.seq')
    .execute()
  return [...Map.groupBy(rows, (row) => row.rev).entries()].map(([rev, group]) => {
    const { at, realAt, commandId, personId, terminal, type } = group[0]!
    return {
      command: type,
      events: group.map((row) => row.data),
      envelope: { rev, at, realAt, commandId, personId: personId ?? '', terminal },
    }
  })
}
