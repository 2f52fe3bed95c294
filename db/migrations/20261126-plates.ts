import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** In one's own province nobody types the first character of a plate. */
export const plates: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create index vehicle_plate_goes_on on vehicle (site_id, substr(plate, 2) text_pattern_ops)`.execute(db)
  },
}
