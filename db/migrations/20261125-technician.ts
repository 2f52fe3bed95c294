import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What technicians report beside their finding; which clocks the house stopped for them; old parts that are still out. */
const UP = [
  `alter table operation add column cause text not null default '', add column correction text not null default ''`,
  `alter table clock add column forgotten boolean not null default false`,
  `alter table visit add column old_parts_out boolean not null
    generated always as (jsonb_path_exists(data, '$.parts.oldParts[*] ? (@.returnedAt == null)')) stored`,
  `create index visit_old_parts_out on visit (site_id) where old_parts_out`,
]

export const technician: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await sql.raw(statement).execute(db)
  },
}
