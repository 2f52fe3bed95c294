import { sql, type Transaction } from 'kysely'
import type { DB } from '../schema.ts'
import { customerFor, keepAddress, knownCustomer, type FileFacts, type PersonFacts } from './customer.ts'

/**
 * Whose car an open order's is and who brings it, as they say now (P3.7). One of name and phone changed is a correction
 * of the same person's file; both changed is somebody else.
 */
export async function changeContacts(
  trx: Transaction<DB>,
  siteId: string,
  orderId: string,
  { bringer, vin, mileageKm, ...owner }: FileFacts,
  now: number,
): Promise<void> {
  const links = await trx
    .selectFrom('repairOrder')
    .select(['customerId', 'bringerId', 'vehicleId'])
    .where('siteId', '=', siteId)
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow()
  const customerId = await correctedCustomer(trx, siteId, links.customerId, owner, now)
  const bringerId = bringer ? await correctedCustomer(trx, siteId, links.bringerId, bringer, now) : null
  await trx
    .updateTable('repairOrder')
    .set({ customerId, bringerId, ...(mileageKm === null ? {} : { mileageKm }) })
    .where('siteId', '=', siteId)
    .where('id', '=', orderId)
    .execute()
  if (links.vehicleId === null || (vin === '' && mileageKm === null)) return
  await trx
    .updateTable('vehicle')
    .set({
      ...(vin ? { vin } : {}),
      ...(mileageKm === null ? {} : { mileageKm: sql`greatest(mileage_km, ${mileageKm})` }),
    })
    .where('siteId', '=', siteId)
    .where('id', '=', links.vehicleId)
    .execute()
}

async function correctedCustomer(
  trx: Transaction<DB>,
  siteId: string,
  presentId: string | null,
  person: PersonFacts,
  now: number,
): Promise<string | null> {
  const { name, phone, email } = person
  if (!name && !phone && !email) return null
  const known = await knownCustomer(trx, siteId, person)
  if (known) return keepAddress(trx, siteId, known, email)
  if (presentId === null) return customerFor(trx, siteId, person, now)
  const present = await trx
    .selectFrom('customer')
    .select(['name', 'phone'])
    .where('siteId', '=', siteId)
    .where('id', '=', presentId)
    .executeTakeFirstOrThrow()
  if (present.name !== name && present.phone !== phone) return customerFor(trx, siteId, person, now)
  await trx
    .updateTable('customer')
    .set({ name, phone, ...(email === undefined ? {} : { email }) })
    .where('siteId', '=', siteId)
    .where('id', '=', presentId)
    .execute()
  return presentId
}
