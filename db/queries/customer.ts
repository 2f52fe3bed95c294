import { randomInt, randomUUID } from 'node:crypto'
import type { Order } from '#domain/order.ts'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { DB } from '../schema.ts'
import { moment } from './moment.ts'
import type { OrderFile } from './order.ts'

/** What is said of one person. Empty texts are unknown; where nothing is said of the address, it stays as it is. */
export interface PersonFacts {
  readonly name: string
  readonly phone: string
  readonly email?: string | undefined
}

/** What reception or an export says of the people and the car behind an order. */
export interface FileFacts extends PersonFacts {
  readonly vin: string
  readonly mileageKm: number | null
  readonly bringer: PersonFacts | null
}

/** Finds or makes the customer and the vehicle of a new order, and its claim code (P10.1, P3.7). */
export async function fileForOrder(
  trx: Transaction<DB>,
  siteId: string,
  order: Pick<Order, 'plate' | 'model'>,
  facts: FileFacts,
  now: number,
): Promise<OrderFile> {
  return {
    customerId: await customerFor(trx, siteId, facts, now),
    bringerId: facts.bringer ? await customerFor(trx, siteId, facts.bringer, now) : null,
    vehicleId: await vehicleFor(trx, siteId, order, facts),
    mileageKm: facts.mileageKm,
    claimCode: claimCode(),
  }
}

/** The customer of this name and phone, known or new; null where nothing is given. */
export async function customerFor(
  trx: Transaction<DB>,
  siteId: string,
  { name, phone, email = '' }: PersonFacts,
  now: number,
): Promise<string | null> {
  if (!name && !phone && !email) return null
  const known = await knownCustomer(trx, siteId, { name, phone })
  if (known) return keepAddress(trx, siteId, known, email || undefined)
  const id = randomUUID()
  await trx
    .insertInto('customer')
    .values({ siteId, id, name, phone, email, createdAt: moment(now) })
    .execute()
  return id
}

/** Writes the address of a customer down, where anything is said of it; answers the customer's id. */
export async function keepAddress(
  trx: Transaction<DB>,
  siteId: string,
  id: string,
  email: string | undefined,
): Promise<string> {
  if (email !== undefined)
    await trx.updateTable('customer').set({ email }).where('siteId', '=', siteId).where('id', '=', id).execute()
  return id
}

/**
 * A customer with this phone and name; with this phone, where one of both names is not known. A name alone is nobody:
 * there are many Wangs.
 */
export async function knownCustomer(
  trx: Transaction<DB>,
  siteId: string,
  { name, phone }: { name: string; phone: string },
): Promise<string | undefined> {
  if (phone === '') return undefined
  const sameNumber = await trx
    .selectFrom('customer')
    .select(['id', 'name'])
    .where('siteId', '=', siteId)
    .where(sql<boolean>`phone <> '' and ${samePhone(phone)}`)
    .orderBy('createdAt', 'desc')
    .execute()
  const exact = sameNumber.find((customer) => customer.name === name)
  if (exact) return exact.id
  if (name === '') return sameNumber[0]?.id
  const nameless = sameNumber.find((customer) => customer.name === '')
  if (!nameless) return undefined
  await trx.updateTable('customer').set({ name }).where('siteId', '=', siteId).where('id', '=', nameless.id).execute()
  return nameless.id
}

/** Whether it is this number, however it is written; by the index that finds phones by their ends. */
const samePhone = (phone: string) =>
  sql`reverse(regexp_replace(phone, ${sql.lit('\\D')}, '', 'g')) = reverse(regexp_replace(${phone}, ${sql.lit('\\D')}, '', 'g'))`

async function vehicleFor(
  trx: Transaction<DB>,
  siteId: string,
  { plate, model }: Pick<Order, 'plate' | 'model'>,
  { vin, mileageKm }: Pick<FileFacts, 'vin' | 'mileageKm'>,
): Promise<string> {
  const known = await trx
    .selectFrom('vehicle')
    .select(['id', 'mileageKm'])
    .where('siteId', '=', siteId)
    .where((eb) =>
      vin
        ? eb.or([eb('vin', '=', vin), eb.and([eb('plate', '=', plate), eb('vin', '=', '')])])
        : eb('plate', '=', plate),
    )
    // Plates are passed on: a car that is known by its VIN comes before one that only carried the plate.
    .orderBy('vin', 'desc')
    .executeTakeFirst()
  if (!known) {
    const id = randomUUID()
    await trx.insertInto('vehicle').values({ siteId, id, plate, vin, model, mileageKm }).execute()
    return id
  }
  const furthest = Math.max(known.mileageKm ?? 0, mileageKm ?? 0) || null
  await trx
    .updateTable('vehicle')
    .set({ plate, mileageKm: furthest, ...(model ? { model } : {}), ...(vin ? { vin } : {}) })
    .where('siteId', '=', siteId)
    .where('id', '=', known.id)
    .execute()
  return known.id
}

/** Letters and digits that nobody mistakes for one another, on paper or on a keypad. */
const CLAIM_ALPHABET = 'ACDEFGHJKMNPQRTUVWXY2346789'

/** What the claim ticket carries, to be typed or scanned: 27^10, 47 bits, and only useful while guesses are limited. */
function claimCode(): string {
  return Array.from({ length: 10 }, () => CLAIM_ALPHABET[randomInt(CLAIM_ALPHABET.length)]).join('')
}

/** What an order's claim ticket carries. */
export async function claimCodeOf(db: Kysely<DB>, siteId: string, orderId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('repairOrder')
    .select('claimCode')
    .where('siteId', '=', siteId)
    .where('id', '=', orderId)
    .executeTakeFirst()
  return row?.claimCode
}

/** The open order behind a claim code. */
export async function orderByClaim(db: Kysely<DB>, siteId: string, code: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('repairOrder')
    .select('id')
    .where('siteId', '=', siteId)
    .where('claimCode', '=', code)
    .where('closed', '=', false)
    .executeTakeFirst()
  return row?.id
}

/** The open order of a car, where the last four digits are those of the customer's or the bringer's phone. */
export async function orderByPlate(
  db: Kysely<DB>,
  siteId: string,
  plate: string,
  last4: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('repairOrder')
    .leftJoin('customer as owner', (join) =>
      join.onRef('owner.siteId', '=', 'repairOrder.siteId').onRef('owner.id', '=', 'repairOrder.customerId'),
    )
    .leftJoin('customer as bringer', (join) =>
      join.onRef('bringer.siteId', '=', 'repairOrder.siteId').onRef('bringer.id', '=', 'repairOrder.bringerId'),
    )
    .where('repairOrder.siteId', '=', siteId)
    .where('repairOrder.plate', '=', plate)
    .where('repairOrder.closed', '=', false)
    .where((eb) =>
      eb.or([
        eb(eb.fn<string>('right', ['owner.phone', eb.val(4)]), '=', last4),
        eb(eb.fn<string>('right', ['bringer.phone', eb.val(4)]), '=', last4),
      ]),
    )
    .select('repairOrder.id')
    .executeTakeFirst()
  return row?.id
}
