import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** When a customer with an appointment is expected. */
export const reception: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table repair_order add column appointment_at timestamptz`.execute(db)
  },
}
