import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Operations and parts that the house offers at a price (P3.6). `search`: name, number and pinyin initials, lower case. */
const UP = [
  `create table catalogue_operation (
    site_id text not null references site on delete cascade,
    code text not null,
    name text not null,
    trade text not null,
    standard_minutes integer not null,
    equipment text[] not null,
    certificates text[] not null,
    price bigint not null check (price >= 0),
    search text not null,
    primary key (site_id, code)
  )`,
  `create table catalogue_part (
    site_id text not null references site on delete cascade,
    code text not null,
    name text not null,
    unit text not null,
    price bigint not null check (price >= 0),
    search text not null,
    primary key (site_id, code)
  )`,
]

export const catalogue: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await sql.raw(statement).execute(db)
  },
}
