import type { DB } from '#db/schema.ts'
import { fileForOrder } from '#db/queries/customer.ts'
import { saveFloor } from '#db/queries/floor.ts'
import type { OrderFile } from '#db/queries/order.ts'
import { saveVisit } from '#db/queries/visit.ts'
import type { Kysely, Transaction } from 'kysely'
import type { Step } from './rehearsal.ts'

/** Writes what was rehearsed, a revision each, all or nothing: whoever is killed meanwhile begins again from nothing. */
export async function writeSteps(db: Kysely<DB>, siteId: string, steps: readonly Step[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const step of steps) await writeStep(trx, siteId, step)
  })
}

async function writeStep(
  trx: Transaction<DB>,
  siteId: string,
  { act, events, envelope, before, after, visit }: Step,
): Promise<void> {
  const { rev, at } = envelope
  const asked = { type: act?.command.type ?? 'set-up', answer: { ok: true, rev, epoch: after.epoch } }
  const files = new Map<string, OrderFile>()
  if (act?.command.type === 'check-in' && act.customer)
    files.set(
      act.command.order.id,
      await fileForOrder(trx, siteId, act.command.order, { ...act.customer, bringer: null }, at),
    )
  await saveFloor(trx, before, after, events, asked, envelope, (order) => {
    const file = files.get(order.id)
    if (!file) throw new Error(`order ${order.number} has no file`)
    return file
  })
  if (visit) await saveVisit(trx, siteId, visit)
}
