import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What is written about a car's stay, beside the floor; and what the floor has to know of it. */
const UP = [
  `create table visit (
    site_id text not null,
    order_id text not null,
    rev bigint not null,
    data jsonb not null,
    primary key (site_id, order_id),
    foreign key (site_id, order_id) references repair_order on delete cascade
  )`,
  `alter table repair_order add column desk jsonb not null default
    '{"keyTag":null,"keyHolder":"customer","findings":0,"asked":null,"customerCalls":null,"toldReadyAt":null,"settledAt":null}'`,
]

export const visit: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await sql.raw(statement).execute(db)
  },
}
