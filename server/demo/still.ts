import type { Envelope, FloorEvent, SiteEvent } from '#domain/event.ts'
import type { Floor } from '#domain/floor.ts'
import type { Order } from '#domain/order.ts'
import { sampleCar } from '#db/demo/cars.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { SAMPLE_NOW, sampleFloor } from '#db/demo/still-floor.ts'
import { writePast } from '#db/demo/still-past.ts'
import { visitsOf, withVisits } from '#db/demo/still-visits.ts'
import type { DB } from '#db/schema.ts'
import { fileForOrder } from '#db/queries/customer.ts'
import { saveFloor } from '#db/queries/floor.ts'
import type { OrderFile } from '#db/queries/order.ts'
import { saveVisit } from '#db/queries/visit.ts'
import type { Kysely } from 'kysely'
import { TERMINAL } from './rehearsal.ts'

/** 14:26:05 on the day that begins at this midnight. */
export function stillMoment(midnight: number): number {
  const sampleMidnight = Date.parse('2026-11-22T00:00:00+08:00')
  return midnight + (SAMPLE_NOW - sampleMidnight)
}

/** Writes the standing workshop over an empty one, as one revision. */
export async function writeStill(db: Kysely<DB>, empty: Floor, now: number, commandId: string): Promise<void> {
  const { floor, visits, events } = stillFloor(empty, now)
  const { id: siteId } = floor.site
  const envelope: Envelope = {
    rev: 1,
    at: now,
    realAt: now,
    commandId,
    personId: '',
    terminal: TERMINAL,
    date: floor.today.date,
  }
  await db.transaction().execute(async (trx) => {
    const files = new Map<string, OrderFile>()
    for (const order of floor.orders.values())
      files.set(order.id, await fileForOrder(trx, siteId, order, factsOf(order), now))
    const asked = { type: 'set-up', answer: { ok: true, rev: 1, epoch: floor.epoch } }
    await saveFloor(trx, empty, floor, events, asked, envelope, (order) => files.get(order.id)!)
    for (const visit of visits) await saveVisit(trx, siteId, visit)
    await writePast(trx, floor, now, (orderId) => files.get(orderId)!)
  })
}

function stillFloor(empty: Floor, now: number): { floor: Floor; visits: Visit[]; events: SiteEvent[] } {
  const sample = sampleFloor(now)
  const bays = new Map([...sample.bays].map(([id, bay]) => [id, { ...bay, rev: 1 }]))
  const orders = new Map([...sample.orders].map(([id, order]) => [id, { ...order, rev: 1 }]))
  const bare: Floor = { ...sample, bays, orders, epoch: empty.epoch, rev: 1, directoryRev: 1 }
  const visits = visitsOf(bare)
  const floor = withVisits(bare, visits)
  const { name, timeZone, hours } = floor.site
  const events: SiteEvent[] = [
    { type: 'site-set-up', name, timeZone, hours },
    ...[...floor.teams.values()].map((team): FloorEvent => ({ type: 'team-recorded', team })),
    ...[...bays.values()].map((bay): FloorEvent => ({ type: 'bay-recorded', bay })),
    ...[...floor.people.values()].map((person): FloorEvent => ({ type: 'person-recorded', person })),
    ...[...floor.orders.values()].map((order): FloorEvent => ({
      type: 'order-recorded',
      order,
      ticketNumber: floor.tickets,
    })),
    ...[...floor.calls.values()].map((call): FloorEvent => ({ type: 'help-called', call })),
    ...visits.map((visit): SiteEvent => ({ type: 'visit-recorded', orderId: visit.orderId, visit })),
  ]
  return { floor, visits, events }
}

function factsOf(order: Order) {
  const { owner, mileageKm } = sampleCar('ordinary', order.id)
  return { ...owner, vin: '', mileageKm, bringer: null }
}
