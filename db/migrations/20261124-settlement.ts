import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Whose invoices, by which code the gate finds a car, and who collected one without its ticket: files beside the log. */
const UP = [
  `create table invoice (
    site_id text not null,
    id text not null,
    order_id text not null,
    title text not null,
    tax_number text not null,
    primary key (site_id, id),
    foreign key (site_id, order_id) references repair_order on delete cascade
  )`,
  `create index invoice_order on invoice (site_id, order_id)`,
  `create table pass (
    site_id text not null,
    code text not null,
    order_id text not null,
    primary key (site_id, code),
    foreign key (site_id, order_id) references repair_order on delete cascade
  )`,
  `create table collector (
    site_id text not null,
    order_id text not null,
    identity text not null,
    at timestamptz not null,
    primary key (site_id, order_id),
    foreign key (site_id, order_id) references repair_order on delete cascade
  )`,
]

export const settlement: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await sql.raw(statement).execute(db)
  },
}
