import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Files are found while a customer stands at the desk: by the beginning or the end of what is on a plate, in a VIN, in a
 * phone number, by name and order number. The ends are indexed reversed, so that both are a prefix.
 */
const UP = [
  `create index vehicle_plate_begins on vehicle (site_id, plate text_pattern_ops)`,
  `create index vehicle_plate_ends on vehicle (site_id, reverse(plate) text_pattern_ops)`,
  `create index vehicle_vin_ends on vehicle (site_id, reverse(vin) text_pattern_ops) where vin <> ''`,
  // Other systems write phones with blanks and dashes; what is asked for are the digits.
  `create index customer_phone_ends on customer (site_id, reverse(regexp_replace(phone, '\\D', '', 'g')) text_pattern_ops)
    where phone <> ''`,
  `create index customer_name_begins on customer (site_id, name text_pattern_ops) where name <> ''`,
  `create index repair_order_number_begins on repair_order (site_id, number text_pattern_ops)`,
  `create index repair_order_number_ends on repair_order (site_id, reverse(number) text_pattern_ops)`,
  `create index repair_order_vehicle on repair_order (site_id, vehicle_id, arrived_at desc)`,
  `create index repair_order_received on repair_order (site_id, received_at)`,
  `create index repair_order_customer on repair_order (site_id, customer_id)`,
  `create index repair_order_bringer on repair_order (site_id, bringer_id) where bringer_id is not null`,
]

export const files: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await sql.raw(statement).execute(db)
  },
}
