import type { Envelope, SiteEvent } from '#domain/event.ts'
import { evolve } from '#domain/evolve.ts'
import type { Floor } from '#domain/floor.ts'
import type { Channel } from '#domain/message.ts'
import type { Order } from '#domain/order.ts'
import type { DB } from '#db/schema.ts'
import { catchUpFloor, loadFloor, saveFloor } from '#db/queries/floor.ts'
import { answerOf, keepRefusal } from '#db/queries/log.ts'
import type { OrderFile } from '#db/queries/order.ts'
import { lockSite } from '#db/queries/site.ts'
import type { Kysely, Transaction } from 'kysely'
import { localDate } from '#domain/local-date.ts'
import type { Clock } from '../clock.ts'
import type { Floors } from './floors.ts'
import type { Turns } from './turns.ts'

export interface Workshop {
  readonly db: Kysely<DB>
  readonly floors: Floors
  readonly turns: Turns
  /** By what customers are told; absent: staff do it by hand. */
  readonly channels?: readonly Channel[]
  clockOf(siteId: string): Clock
}

/** Who asks for a revision, under which id. */
export interface Sender {
  readonly commandId: string
  readonly type: string
  /** null where it is the system itself: set-up, import by the command line. */
  readonly personId: string | null
  readonly terminal: string
}

/** What is to be written, and what is to be answered once it is. Without events nothing is written but the answer. */
export interface Revision<A> {
  readonly events: readonly SiteEvent[]
  readonly answer: A
  readonly fileOf?: (order: Order) => OrderFile
  /** Work in the same transaction that the floor does not know of. */
  readonly also?: (trx: Transaction<DB>) => Promise<void>
}

export class NoSuchSite extends Error {}

/**
 * The one way in which a floor changes. One short transaction: the site's row is locked, so that a site's commands
 * have one order; a command that was sent before is answered as then; `propose` asks the rules; rows, events and the
 * revision are written together. Only what is committed is published.
 */
export async function revise<A extends object>(
  workshop: Workshop,
  siteId: string,
  sender: Sender,
  propose: (floor: Floor, envelope: Envelope, trx: Transaction<DB>) => Promise<Revision<A>> | Revision<A>,
): Promise<A> {
  const { db, floors, turns } = workshop
  return turns.take(siteId, async () => {
    const { answer, news } = await db.transaction().execute(async (trx) => {
      const locked = await lockSite(trx, siteId)
      if (!locked) throw new NoSuchSite(siteId)
      const earlier = await answerOf(trx, siteId, sender.commandId)
      if (earlier) return { answer: earlier as A, news: [] }
      const floor = await currentFloor(trx, siteId, floors.get(siteId), locked)
      const clock = workshop.clockOf(siteId)
      const at = clock.now()
      const envelope: Envelope = {
        rev: floor.rev + 1,
        at,
        realAt: clock.real(),
        commandId: sender.commandId,
        personId: sender.personId ?? '',
        terminal: sender.terminal,
        date: localDate(at, floor.site.timeZone),
      }
      const revision = await propose(floor, envelope, trx)
      const next = revision.events.length > 0 ? evolve(floor, revision.events, envelope) : undefined
      const asked = { type: sender.type, answer: revision.answer }
      if (next) await saveFloor(trx, floor, next, revision.events, asked, envelope, revision.fileOf ?? noFile)
      else await keepRefusal(trx, siteId, asked, envelope)
      await revision.also?.(trx)
      return { answer: revision.answer, news: next ? [floor, next] : [floor] }
    })
    // What others committed before comes first: a car that came and went with them is not missed.
    for (const floor of news) floors.publish(floor)
    return answer
  })
}

/** The floor under the lock: what this node knows already where nobody else wrote since, else the rest is read. */
async function currentFloor(
  trx: Transaction<DB>,
  siteId: string,
  known: Floor | undefined,
  locked: { rev: number; epoch: string },
): Promise<Floor> {
  if (known?.rev === locked.rev && known.epoch === locked.epoch) return known
  const floor = known ? await catchUpFloor(trx, known) : await loadFloor(trx, siteId)
  if (!floor) throw new NoSuchSite(siteId)
  return floor
}

function noFile(order: Order): never {
  throw new Error(`order ${order.number} is new and has no file`)
}
