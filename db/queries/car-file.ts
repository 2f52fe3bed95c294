import type { CarFile } from '#contract/file.ts'
import { agreedLines } from '#domain/visit/agreement.ts'
import { answeredFor, type RepairWarranties } from '#domain/visit/repair-warranty.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { leftUndoneOf } from '#domain/visit/left-undone.ts'
import type { PastVisit } from '#domain/visit-history.ts'
import type { Order } from '#domain/order.ts'
import type { Kysely } from 'kysely'
import type { DB } from '../schema.ts'
import { loadOrders } from './order.ts'
import { loadVisits } from './visit.ts'

/** So many stays of a car are told; the number of all stands beside them. */
const MOST_VISITS = 20
const MOST_READINGS = 60

/** A car's file (P10.1), without the stay `except`, which is open before whoever asks; undefined where there is no such car. */
export async function loadCarFile(
  db: Kysely<DB>,
  siteId: string,
  vehicleId: string,
  except: string | null,
  warranties: RepairWarranties,
): Promise<CarFile | undefined> {
  const vehicle = await db
    .selectFrom('vehicle')
    .select(['id', 'plate', 'vin', 'model', 'mileageKm'])
    .where('siteId', '=', siteId)
    .where('id', '=', vehicleId)
    .executeTakeFirst()
  if (!vehicle) return undefined
  const stays = await db
    .selectFrom('repairOrder')
    .select(['id', 'customerId', 'mileageKm', 'arrivedAt', 'deliveredAt', 'endAt'])
    .where('siteId', '=', siteId)
    .where('vehicleId', '=', vehicleId)
    .where('arrivedAt', 'is not', null)
    .orderBy('arrivedAt', 'desc')
    .limit(MOST_READINGS)
    .execute()
  const past = stays.filter(({ id }) => id !== except)
  const told = past.slice(0, MOST_VISITS)
  const ids = told.map(({ id }) => id)
  const orders = new Map((await loadOrders(db, siteId, { ids })).map((order) => [order.id, order]))
  const visits = new Map((await loadVisits(db, siteId, ids)).map((visit) => [visit.orderId, visit]))
  const names = await namesOf(db, siteId, [...orders.values()])
  return {
    vehicle,
    owner: await ownerOf(db, siteId, stays[0]?.customerId ?? null),
    visits: told.flatMap(({ id, mileageKm }) => {
      const order = orders.get(id)
      return order ? [pastVisit(order, mileageKm, names, visits.get(id), warranties)] : []
    }),
    visitCount: past.length,
    mileage: stays.flatMap(({ arrivedAt, mileageKm }) =>
      arrivedAt === null || mileageKm === null ? [] : [{ at: arrivedAt, km: mileageKm }],
    ),
  }
}

function pastVisit(
  order: Order,
  mileageKm: number | null,
  names: ReadonlyMap<string, string>,
  visit: Visit | undefined,
  warranties: RepairWarranties,
): PastVisit {
  const { id: orderId, number, ticket, type, arrivedAt, complaint } = order
  return {
    ...{ orderId, number, ticket, type, arrivedAt: arrivedAt ?? 0, complaint, mileageKm },
    leftAt: order.deliveredAt ?? order.end?.at ?? null,
    advisor: names.get(order.advisorId ?? '') ?? '',
    done: order.operations
      .filter(({ state }) => state === 'done')
      .map(({ name, trade, clocks }) => ({
        name,
        trade,
        people: [...new Set(clocks.map(({ personId }) => names.get(personId) ?? ''))].filter(Boolean),
      })),
    warranty: answeredFor(order, visit ? agreedLines(visit) : order.operations, warranties),
    leftUndone: visit ? leftUndoneOf(visit) : [],
  }
}

async function namesOf(db: Kysely<DB>, siteId: string, orders: readonly Order[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(
    orders.flatMap(({ advisorId, operations }) => [
      ...(advisorId === null ? [] : [advisorId]),
      ...operations.flatMap(({ clocks }) => clocks.map(({ personId }) => personId)),
    ]),
  )
  if (ids.size === 0) return new Map()
  const people = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('siteId', '=', siteId)
    .where('id', 'in', [...ids])
    .execute()
  return new Map(people.map(({ id, name }) => [id, name]))
}

async function ownerOf(db: Kysely<DB>, siteId: string, id: string | null) {
  if (id === null) return null
  const row = await db
    .selectFrom('customer')
    .select(['id', 'name', 'phone', 'email'])
    .where('siteId', '=', siteId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
