import type { Order } from '#domain/order.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { DB } from '#db/schema.ts'
import { fileForOrder } from '#db/queries/customer.ts'
import { saveCall, saveRows } from '#db/queries/floor.ts'
import { keepRevision } from '#db/queries/log.ts'
import type { OrderFile } from '#db/queries/order.ts'
import { saveVisit } from '#db/queries/visit.ts'
import type { Kysely, Transaction } from 'kysely'
import type { Step } from './rehearsal.ts'

/**
 * Writes what was rehearsed, all or nothing: whoever is killed meanwhile begins again from nothing. The log has every
 * revision; cars and visits are written once, as they are in the end.
 */
export async function writeSteps(db: Kysely<DB>, siteId: string, steps: readonly Step[]): Promise<void> {
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) return
  const orders = new Map<string, Order>()
  const visits = new Map<string, Visit>()
  for (const { before, after, visit } of steps) {
    for (const [id, order] of after.orders) if (before.orders.get(id) !== order) orders.set(id, order)
    if (visit) visits.set(visit.orderId, visit)
  }
  const events = steps.flatMap((step) => step.events)
  await db.transaction().execute(async (trx) => {
    const files = await filesOf(trx, siteId, steps)
    await saveRows(trx, first.before, { ...last.after, orders }, events, (order) => {
      const file = files.get(order.id)
      if (!file) throw new Error(`order ${order.number} has no file`)
      return file
    })
    for (const step of steps) await writeStep(trx, siteId, step)
    for (const visit of visits.values()) await saveVisit(trx, siteId, visit)
  })
}

async function writeStep(trx: Transaction<DB>, siteId: string, { act, events, envelope, after }: Step): Promise<void> {
  const answer = { ok: true, rev: envelope.rev, epoch: after.epoch }
  for (const event of events) await saveCall(trx, siteId, event, envelope)
  await keepRevision(trx, after, events, { type: act?.command.type ?? 'set-up', answer }, envelope)
}

/** Whose cars they are, by order. */
async function filesOf(trx: Transaction<DB>, siteId: string, steps: readonly Step[]): Promise<Map<string, OrderFile>> {
  const files = new Map<string, OrderFile>()
  for (const { act, envelope } of steps) {
    if (act?.command.type !== 'check-in' || !act.customer) continue
    const { order } = act.command
    const customer = { ...act.customer, bringer: null }
    files.set(order.id, await fileForOrder(trx, siteId, order, customer, envelope.at))
  }
  return files
}
