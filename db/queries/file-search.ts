import type { FileHit } from '#contract/file.ts'
import type { Stage } from '#domain/order.ts'
import { maskPhone, normalizePhone } from '#domain/phone.ts'
import { normalizePlate } from '#domain/plate.ts'
import { normalizeVin } from '#domain/vin.ts'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { DB } from '../schema.ts'

/** So many cars are shown at most; who needs more types more. */
const MOST = 20

/** Of a name that half the town has, so many people are looked at. */
const MOST_PEOPLE = 200

/**
 * Cars by what somebody at the desk has in hand (P10.2): a plate from its beginning or its end, a VIN or its last six,
 * a phone or its last four, a name, an order's number or ticket. The latest visit first.
 */
export async function searchFiles(
  db: Kysely<DB>,
  siteId: string,
  query: string,
  stageOf: (orderId: string) => Stage | undefined,
): Promise<FileHit[]> {
  const branches = branchesOf(siteId, query)
  if (branches.length === 0) return []
  const found = sql.join(
    branches.map((branch) => sql`(${branch})`),
    sql` union `,
  )
  const { rows } = await sql<Row>`
    select vehicle.id, vehicle.plate, vehicle.model, vehicle.vin, last.left_at, last.name, last.phone,
      here.id as order_id, here.ticket
    from (select id from (${found}) as found limit ${sql.lit(MOST * 10)}) as found
    join vehicle on vehicle.site_id = ${siteId} and vehicle.id = found.id
    left join lateral (
      select coalesce(delivered_at, end_at, arrived_at) as left_at, who.name, who.phone
      from repair_order
      left join customer as who on who.site_id = ${siteId} and who.id = coalesce(bringer_id, customer_id)
      where repair_order.site_id = ${siteId} and vehicle_id = vehicle.id
      order by arrived_at desc nulls first limit 1
    ) as last on true
    left join lateral (
      select id, ticket from repair_order
      where site_id = ${siteId} and vehicle_id = vehicle.id and not closed
      order by arrived_at desc nulls last limit 1
    ) as here on true
    order by here.id is null, last.left_at desc nulls last, vehicle.plate
    limit ${sql.lit(MOST)}`.execute(db)
  const phone = normalizePhone(query)
  return rows.map(({ id, plate, model, vin, leftAt, orderId, ticket, ...who }) => ({
    ...{ vehicleId: id, plate, model, vin, lastVisitAt: leftAt },
    name: who.name ?? '',
    phone: who.phone === phone ? phone : maskPhone(who.phone ?? ''),
    open: orderId === null ? null : { orderId, ticket: ticket ?? '', stage: stageOf(orderId) ?? 'arrived' },
  }))
}

interface Row {
  readonly id: string
  readonly plate: string
  readonly model: string
  readonly vin: string
  readonly leftAt: number | null
  readonly name: string | null
  readonly phone: string | null
  readonly orderId: string | null
  readonly ticket: string | null
}

/** A question to each index that what was typed could be found by; each answers vehicles' ids. */
function branchesOf(siteId: string, typed: string): RawBuilder<unknown>[] {
  const query = typed.normalize('NFKC').trim()
  if (query.length < 2) return []
  const plate = normalizePlate(query)
  const vin = normalizeVin(query)
  const phone = normalizePhone(query)
  const digits = /^[\d\s+()-]+$/.test(query)
  const cars = (where: RawBuilder<unknown>) =>
    sql`select id from vehicle where site_id = ${siteId} and ${where} limit ${sql.lit(MOST)}`
  const ofPeople = (where: RawBuilder<unknown>, most: number) => {
    const people = sql`select id from customer where site_id = ${siteId} and ${where} limit ${sql.lit(most)}`
    return sql`select vehicle_id as id from repair_order
      where site_id = ${siteId} and vehicle_id is not null
        and id in (
          select id from repair_order where site_id = ${siteId} and customer_id = any(array(${people}))
          union all
          select id from repair_order where site_id = ${siteId} and bringer_id = any(array(${people}))
        )`
  }
  const ofOrders = (where: RawBuilder<unknown>) =>
    sql`select vehicle_id as id from repair_order
      where site_id = ${siteId} and vehicle_id is not null and ${where} limit ${sql.lit(MOST)}`
  const branches: RawBuilder<unknown>[] = []
  if (plate.length >= 2)
    branches.push(cars(sql`plate like ${begins(plate)}`), cars(sql`substr(plate, 2) like ${begins(plate)}`))
  if (plate.length >= 3) branches.push(cars(sql`reverse(plate) like ${begins(reversed(plate))}`))
  if (/^[A-Z0-9]{6,17}$/.test(vin)) branches.push(cars(sql`vin <> '' and reverse(vin) like ${begins(reversed(vin))}`))
  if (digits && phone.length >= 4)
    branches.push(ofPeople(sql`phone <> '' and ${phoneReversed} like ${begins(reversed(phone))}`, MOST))
  if (!digits && /\p{L}/u.test(query))
    branches.push(ofPeople(sql`name <> '' and name like ${begins(query)}`, MOST_PEOPLE))
  if (/^[A-Z]{0,4}\d{3,}$/i.test(query)) {
    const number = query.toUpperCase()
    branches.push(ofOrders(sql`number like ${begins(number)}`), ofOrders(sql`not closed and ticket = ${number}`))
    if (number.length >= 4) branches.push(ofOrders(sql`reverse(number) like ${begins(reversed(number))}`))
  }
  return branches
}

/** As it is indexed. */
const phoneReversed = sql.raw(String.raw`reverse(regexp_replace(phone, '\D', '', 'g'))`)

const reversed = (text: string) => Array.from(text).reverse().join('')

const begins = (text: string) => `${text.replace(/[\\%_]/g, '\\$&')}%`
