import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Where a workshop is and how it is reached, as its papers say; '' where nobody said. */
export const letterhead: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table site add address text not null default '', add phone text not null default ''`.execute(db)
  },
}
