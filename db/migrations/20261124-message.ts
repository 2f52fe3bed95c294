import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What customers are to be told, and the codes by which they agree on their phone. */
const UP = [
  `alter table customer add column email text not null default ''`,
  `create table message (
    site_id text not null,
    id text not null,
    order_id text not null,
    -- null where nobody is known: staff see it and know whom to look for
    customer_id text,
    channel text not null,
    template text not null,
    params jsonb not null,
    lang text not null,
    state text not null default 'waiting',
    tries integer not null default 0,
    -- not before this moment; while a node sends it, so long that no other does
    next_try_at timestamptz not null default now(),
    -- after this it would only confuse
    expires_at timestamptz,
    -- what must not be said twice
    dedupe_key text not null,
    failure text not null default '',
    created_at timestamptz not null default now(),
    settled_at timestamptz,
    settled_by text,
    primary key (site_id, id),
    unique (site_id, dedupe_key),
    foreign key (site_id, order_id) references repair_order on delete cascade,
    foreign key (site_id, customer_id) references customer on delete cascade
  )`,
  `create index message_waiting on message (next_try_at) where state = 'waiting'`,
  `create table one_time_code (
    site_id text not null,
    -- the message that carries it
    message_id text not null,
    order_id text not null,
    -- the version that it agrees to
    version_hash text not null,
    code_hash text not null,
    tries integer not null default 0,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz,
    primary key (site_id, message_id),
    foreign key (site_id, message_id) references message on delete cascade
  )`,
  `create index one_time_code_order on one_time_code (site_id, order_id)`,
]

export const message: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await sql.raw(statement).execute(db)
  },
}
