import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Moves by which a car went before others of the dispatch order, and why. */
export const overtakings: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table repair_order add column overtakings jsonb not null default '[]'`.execute(db)
  },
}
