import type { CommandAnswer } from '#contract/answer.ts'
import type { CommandRequest } from '#contract/command.ts'
import type { Context, SiteCommand } from '#domain/command.ts'
import { decide } from '#domain/decide.ts'
import type { Envelope, SiteEvent } from '#domain/event.ts'
import type { Floor } from '#domain/floor.ts'
import { isOverridable, type Refusal } from '#domain/refusal.ts'
import { normalizePlate } from '#domain/plate.ts'
import type { Decision } from '#domain/rules/find.ts'
import { isLabour } from '#domain/visit/agreement-lines.ts'
import { decideVisit, isVisitCommand } from '#domain/visit/decide.ts'
import { evolveVisit } from '#domain/visit/visit.ts'
import { refusalText } from '#words/refusal.ts'
import { fileForOrder } from '#db/queries/customer.ts'
import { callExists } from '#db/queries/call.ts'
import { loadOrders, orderNamed, someOperation } from '#db/queries/order.ts'
import { namePhotos, photosMissing } from '#db/queries/photo.ts'
import { loadVisit, saveVisit } from '#db/queries/visit.ts'
import { keepMileage } from '#db/queries/walkaround.ts'
import type { DB } from '#db/schema.ts'
import type { Transaction } from 'kysely'
import { queueMessages } from './messages.ts'
import { photosNamed } from './photo.ts'
import { factsOf } from './customer-file.ts'
import { revise, type Revision, type Workshop } from './revise.ts'
import { keepBeside, prepared } from './visit-file.ts'

/** `personId` is null where the customer asks, or the house itself: rules that are for staff refuse both. */
export type Asked = Omit<CommandRequest, 'personId'> & { readonly personId: string | null }

/** What has to be shown before the rules are asked, in the same transaction: a one-time code. Answers why it does not hold. */
export type Proof = (trx: Transaction<DB>) => Promise<Refusal | undefined>

/** Carries out what is asked of a floor, or says why not. Sent again under the same id it answers the same. */
export function runCommand(workshop: Workshop, siteId: string, request: Asked, proof?: Proof): Promise<CommandAnswer> {
  const { id: commandId, personId, terminal, command } = request
  return revise<CommandAnswer>(
    workshop,
    siteId,
    { commandId, type: command.type, personId, terminal },
    async (known, envelope, trx) => {
      const floor = await withClosedOrder(known, command, trx)
      if (personId !== null && !floor.people.get(personId)?.active)
        return refused({ code: 'unknown', what: 'person' }, floor)
      const { now, realNow, date } = { now: envelope.at, realNow: envelope.realAt, date: envelope.date }
      const context = { commandId, personId: personId ?? '', now, realNow, date }
      const unproven = await proof?.(trx)
      if (unproven) return refused(unproven, floor)
      const asked = await prepared(trx, siteId, tidy(command))
      if ('code' in asked && !('type' in asked)) return refused(asked, floor)
      const photos = photosNamed(asked)
      const missing = await photosMissing(trx, siteId, photos)
      if (missing > 0) return refused({ code: 'photos-missing', count: missing }, floor)
      const { decision, also } = await decideOn(floor, asked, context, envelope, trx)
      if (!decision.ok) {
        const { noted = [] } = decision
        return { ...refused(decision.refusal, floor), events: noted, ...(noted.length > 0 && also ? { also } : {}) }
      }
      const used = await usedBefore(trx, floor, decision.events)
      if (used) return refused(used, floor)
      const answer = { ok: true, rev: envelope.rev, epoch: floor.epoch } as const
      return {
        events: decision.events,
        answer,
        also: async (trx) => {
          await also?.(trx)
          await namePhotos(trx, siteId, photos)
          await queueMessages(trx, floor, decision.events, envelope, workshop.channels)
          await keepBeside(trx, siteId, { ...request, command: asked }, envelope.at)
        },
        ...(await fileOfNewOrder(request, siteId, envelope, trx)),
      }
    },
  )
}

/** The floor's rules, or the visit's: only what is written about a car needs to be read for it, and written again. */
async function decideOn(
  floor: Floor,
  command: SiteCommand,
  context: Context,
  envelope: Envelope,
  trx: Transaction<DB>,
): Promise<{ decision: Decision<SiteEvent>; also?: (trx: Transaction<DB>) => Promise<void> }> {
  if (!isVisitCommand(command)) return { decision: decide(floor, command, context) }
  const siteId = floor.site.id
  const visit = await loadVisit(trx, siteId, command.orderId)
  const decision = decideVisit(floor, visit, command, context)
  const events = decision.ok ? decision.events : (decision.noted ?? [])
  return {
    decision,
    also: async () => {
      await saveVisit(trx, siteId, evolveVisit(visit, events, envelope))
      await keepMileage(trx, siteId, events)
    },
  }
}

/** A closed order has left the floor; what is asked of it then brings it back for as long as it takes. */
async function withClosedOrder(floor: Floor, command: SiteCommand, trx: Transaction<DB>): Promise<Floor> {
  if (!isVisitCommand(command)) return floor
  if (floor.orders.has(command.orderId)) return floor
  const [order] = await loadOrders(trx, floor.site.id, { ids: [command.orderId] })
  return order ? { ...floor, orders: new Map(floor.orders).set(order.id, order) } : floor
}

/** What came under an id or a number that was in use before it left the floor. */
async function usedBefore(
  trx: Transaction<DB>,
  floor: Floor,
  events: readonly SiteEvent[],
): Promise<Refusal | undefined> {
  const siteId = floor.site.id
  for (const event of events) {
    if (event.type === 'help-called' && (await callExists(trx, siteId, event.call.id)))
      return { code: 'known-already', what: 'call' }
    if (event.type === 'order-recorded') {
      const { id, number } = event.order
      const known = await orderNamed(trx, siteId, { id, number })
      if (known) return known.id === id ? { code: 'known-already', what: 'order' } : { code: 'number-taken', number }
    }
    const mine = new Set('orderId' in event ? floor.orders.get(event.orderId)?.operations.map(({ id }) => id) : [])
    const fresh = workIn(event).filter((id) => !mine.has(id))
    if (await someOperation(trx, siteId, fresh)) return { code: 'known-already', what: 'operation' }
  }
  return undefined
}

/** Ids of the work that an event writes, or puts to the customer: what they agree to must be able to come true. */
function workIn(event: SiteEvent): string[] {
  switch (event.type) {
    case 'order-recorded':
      return event.order.operations.map(({ id }) => id)
    case 'operations-written':
      return event.operations.map(({ id }) => id)
    case 'order-written':
      return event.draft.lines.filter(isLabour).map(({ id }) => id)
    case 'finding-priced':
      return event.lines.filter(isLabour).map(({ id }) => id)
    default:
      return []
  }
}

function tidy(command: SiteCommand): SiteCommand {
  return command.type === 'check-in'
    ? { ...command, order: { ...command.order, plate: normalizePlate(command.order.plate) } }
    : command
}

async function fileOfNewOrder(
  { command, customer }: Asked,
  siteId: string,
  envelope: Envelope,
  trx: Transaction<DB>,
): Promise<Pick<Revision<CommandAnswer>, 'fileOf'>> {
  if (command.type !== 'check-in') return {}
  const order = { plate: normalizePlate(command.order.plate), model: command.order.model }
  const file = await fileForOrder(trx, siteId, order, factsOf(customer), envelope.at)
  return { fileOf: () => file }
}

function refused(refusal: Refusal, floor: Floor): Revision<CommandAnswer> {
  const { timeZone } = floor.site
  const text = { zh: refusalText(refusal, 'zh', timeZone), en: refusalText(refusal, 'en', timeZone) }
  return { events: [], answer: { ok: false, refusal, overridable: isOverridable(refusal), text } }
}
