import type { Envelope, FloorEvent } from '#domain/event.ts'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../schema.ts'
import { moment } from './moment.ts'

/** Keeps a command with its answer, so that sending it again answers the same and changes nothing. `rev` is null where refused. */
export async function insertCommand(
  trx: Transaction<DB>,
  siteId: string,
  command: {
    id: string
    type: string
    rev: number | null
    at: number
    realAt: number
    personId: string | null
    terminal: string
  },
  answer: object,
): Promise<void> {
  await trx
    .insertInto('command')
    .values({
      siteId,
      ...command,
      at: moment(command.at),
      realAt: moment(command.realAt),
      answer: JSON.stringify(answer),
    })
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

export async function insertEvents(
  trx: Transaction<DB>,
  siteId: string,
  events: readonly FloorEvent[],
  envelope: Pick<Envelope, 'rev' | 'commandId'>,
): Promise<void> {
  const rows = events.map((event, seq) => ({
    siteId,
    rev: envelope.rev,
    seq,
    type: event.type,
    orderId: 'orderId' in event ? event.orderId : event.type === 'order-recorded' ? event.order.id : null,
    commandId: envelope.commandId,
    data: JSON.stringify(event),
  }))
  for (let at = 0; at < rows.length; at += AT_ONCE)
    await trx
      .insertInto('event')
      .values(rows.slice(at, at + AT_ONCE))
      .execute()
}

export interface LoggedEvents {
  readonly events: readonly FloorEvent[]
  readonly envelope: Omit<Envelope, 'date'>
}

/** The log of a site, a revision an entry, oldest first. */
export async function readLog(db: Kysely<DB>, siteId: string, after = 0): Promise<LoggedEvents[]> {
  const rows = await db
    .selectFrom('event')
    .innerJoin('command', (join) =>
      join.onRef('command.siteId', '=', 'event.siteId').onRef('command.id', '=', 'event.commandId'),
    )
    .where('event.siteId', '=', siteId)
    .where('event.rev', '>', after)
    .select([
      'event.rev',
      'event.data',
      'event.commandId',
      'command.at',
      'command.realAt',
      'command.personId',
      'command.terminal',
    ])
    .orderBy('event.rev')
    .orderBy('event.seq')
    .execute()
  return [...Map.groupBy(rows, (row) => row.rev).entries()].map(([rev, group]) => {
    const { at, realAt, commandId, personId, terminal } = group[0]!
    return {
      events: group.map((row) => row.data),
      envelope: { rev, at, realAt, commandId, personId: personId ?? '', terminal },
    }
  })
}
