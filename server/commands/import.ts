import { randomUUID } from 'node:crypto'
import type { ImportReport } from '#contract/import.ts'
import type { Envelope, SiteEvent } from '#domain/event.ts'
import type { Floor } from '#domain/floor.ts'
import { blankVisit, type Visit } from '#domain/visit/visit.ts'
import type { DB } from '#db/schema.ts'
import { fileForOrder } from '#db/queries/customer.ts'
import { loadFloor } from '#db/queries/floor.ts'
import {
  clearBays,
  deleteOperations,
  importedElsewhere,
  knownOrders,
  saveImported,
  savePrices,
} from '#db/queries/imported-order.ts'
import type { OrderFile } from '#db/queries/order.ts'
import { loadVisits, saveVisits } from '#db/queries/visit.ts'
import type { Kysely, Transaction } from 'kysely'
import { localDate } from '#domain/local-date.ts'
import type { Clock } from '../clock.ts'
import type { ImportReading } from '../import/read.ts'
import { agreementOf } from './import/agreement.ts'
import { planImport, type ImportPlan, type PlannedOrder } from './import/plan.ts'
import { reportOf } from './import/report.ts'
import { NoSuchSite, revise, type Revision, type Workshop } from './revise.ts'

export interface ImportOptions {
  /** Say what would happen, write nothing. */
  readonly dryRun: boolean
  /** Take the good orders where others have bad lines; else one bad line keeps all out. */
  readonly skipBad: boolean
  /** null for the command line. */
  readonly personId: string | null
  readonly terminal: string
  /** Made by the sender: the same id again answers as then and changes nothing. */
  readonly commandId?: string | undefined
}

/**
 * Brings the floor to what an old system's export says, as one revision: all of it or nothing. A file that says
 * nothing new makes none. Throws NoSuchSite.
 */
export async function importOrders(
  workshop: Workshop,
  siteId: string,
  reading: ImportReading,
  options: ImportOptions,
): Promise<ImportReport> {
  const { dryRun, skipBad, personId, terminal, commandId = randomUUID() } = options
  if (dryRun || isRefused(reading, skipBad)) {
    const clock = workshop.clockOf(siteId)
    // One unbroken picture of the database, for which nobody has to wait.
    const picture = workshop.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
    return picture.execute(async (trx) => {
      const floor = await loadFloor(trx, siteId)
      if (!floor) throw new NoSuchSite(siteId)
      return foretellImport(trx, floor, reading, { skipBad, clock })
    })
  }
  const sender = { commandId, type: 'import-orders', personId, terminal }
  return revise<ImportReport>(workshop, siteId, sender, async (floor, envelope, trx) => {
    const { plan, absent } = await compare(trx, floor, reading, envelope)
    if (plan.orders.length === 0) return { events: [], answer: reportOf('unchanged', null, reading, plan, absent) }
    const visits = await agreed(trx, siteId, plan, envelope)
    const recorded = visits.map((visit): SiteEvent => ({ type: 'visit-recorded', orderId: visit.orderId, visit }))
    return {
      events: [...plan.events, ...recorded],
      answer: reportOf('imported', envelope.rev, reading, plan, absent),
      ...(await written(trx, siteId, plan, visits, envelope)),
    }
  })
}

interface Foretelling {
  readonly skipBad: boolean
  readonly clock: Clock
}

/** What an import would do to this floor. Writes nothing. */
export async function foretellImport(
  db: Kysely<DB>,
  floor: Floor,
  reading: ImportReading,
  { skipBad, clock }: Foretelling,
): Promise<ImportReport> {
  const at = clock.now()
  const envelope: Envelope = {
    ...{ rev: floor.rev + 1, at, realAt: clock.real(), commandId: '', personId: '', terminal: '' },
    date: localDate(at, floor.site.timeZone),
  }
  const { plan, absent } = await compare(db, floor, reading, envelope)
  return reportOf(isRefused(reading, skipBad) ? 'refused' : 'dry-run', null, reading, plan, absent)
}

/** One bad line keeps the whole file out, unless the good orders are asked for. */
function isRefused({ orders, problems }: ImportReading, skipBad: boolean): boolean {
  return orders.length === 0 || (problems.length > 0 && !skipBad)
}

async function compare(db: Kysely<DB>, floor: Floor, { orders, skipped }: ImportReading, envelope: Envelope) {
  const numbers = orders.map(({ number }) => number)
  const known = await knownOrders(db, floor.site.id, numbers)
  const absent = orders.length === 0 ? [] : await importedElsewhere(db, floor.site.id, [...numbers, ...skipped])
  return { plan: planImport(floor, known, orders, envelope), absent }
}

/** The visits to which the file brings what was agreed, and at what price. */
async function agreed(
  trx: Transaction<DB>,
  siteId: string,
  { orders }: ImportPlan,
  { rev }: Envelope,
): Promise<Visit[]> {
  const ids = orders.map(({ order }) => order.id)
  const known = new Map((await loadVisits(trx, siteId, ids)).map((visit) => [visit.orderId, visit]))
  return orders.flatMap(({ order, file }) => {
    const visit = known.get(order.id) ?? blankVisit(order.id)
    const agreement = agreementOf(order, file, visit)
    return agreement ? [{ ...visit, rev, agreement }] : []
  })
}

/** What goes into the same transaction beside the floor: the file of each car, prices, and what the export said. */
async function written(
  trx: Transaction<DB>,
  siteId: string,
  { orders, leaving }: ImportPlan,
  visits: readonly Visit[],
  { rev, at }: Envelope,
): Promise<Pick<Revision<ImportReport>, 'fileOf' | 'also'>> {
  const files = new Map<string, OrderFile>()
  for (const { order, file } of orders) files.set(order.id, await fileForOrder(trx, siteId, order, factsOf(file), at))
  await clearBays(trx, siteId, leaving)
  return {
    fileOf: ({ id, number }) => {
      const file = files.get(id)
      if (!file) throw new Error(`order ${number} was not planned`)
      return file
    },
    also: async (trx) => {
      await deleteOperations(
        trx,
        siteId,
        orders.flatMap(({ dropped }) => dropped),
      )
      await savePrices(trx, siteId, orders.flatMap(pricesOf))
      await saveImported(trx, siteId, { rev, at }, orders)
      await saveVisits(trx, siteId, visits)
    },
  }
}

function factsOf({ customer, bringer, vin, mileageKm }: PlannedOrder['file']) {
  return {
    ...{ name: customer.name, phone: customer.phone ?? '', vin: vin ?? '', mileageKm },
    bringer: bringer && { name: bringer.name, phone: bringer.phone ?? '' },
  }
}

/** The file's operations are the order's first, in the file's order. */
function pricesOf({ order, file }: PlannedOrder) {
  return file.operations.flatMap(({ priceFen, payType }, index) => {
    const operation = order.operations[index]
    return operation ? [{ operationId: operation.id, fen: priceFen, payType }] : []
  })
}
