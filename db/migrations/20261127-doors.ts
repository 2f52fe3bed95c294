import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Who may come in: accounts of people, the screens that belong to the house, and what is on its way to be one of them.
 * Of every secret there is the hash only.
 */
const UP = [
  // A person of the house, in one workshop or in several.
  `create table account (
    id text primary key,
    login text not null unique,
    pin_hash text,
    password_hash text,
    active boolean not null default true,
    created_at timestamptz not null default now()
  )`,
  `create table membership (
    site_id text not null,
    person_id text not null,
    account_id text not null references account on delete cascade,
    primary key (site_id, person_id),
    unique (account_id, site_id),
    foreign key (site_id, person_id) references person on delete cascade
  )`,
  `create table passkey (
    id text primary key,
    account_id text not null references account on delete cascade,
    public_key bytea not null,
    counter bigint not null,
    transports text[] not null,
    name text not null,
    created_at timestamptz not null default now(),
    used_at timestamptz
  )`,
  `create table screen (
    site_id text not null references site on delete cascade,
    id text not null,
    role text not null,
    place text not null,
    name text not null,
    token_hash text not null unique,
    paired_by text not null,
    paired_at timestamptz not null default now(),
    revoked_at timestamptz,
    seen_at timestamptz,
    shows jsonb,
    primary key (site_id, id)
  )`,
  // A screen that asks to be let in. Its token is made with the question; whoever lets it in makes the token worth something.
  `create table pairing (
    token_hash text primary key,
    code text not null unique,
    word integer not null,
    device jsonb not null,
    asked_at timestamptz not null default now(),
    expires_at timestamptz not null
  )`,
  // Signed in; on a terminal of the house, or by a password on any machine.
  `create table session (
    id text primary key,
    token_hash text not null unique,
    account_id text not null references account on delete cascade,
    site_id text not null references site on delete cascade,
    person_id text not null,
    screen_id text,
    device text not null,
    created_at timestamptz not null default now(),
    used_at timestamptz not null default now(),
    expires_at timestamptz not null,
    lock_after integer not null,
    strong_until timestamptz,
    revoked_at timestamptz,
    foreign key (site_id, screen_id) references screen on delete cascade
  )`,
  'create index session_by_account on session (account_id) where revoked_at is null',
  // The code of the log by which the first administrator makes the workshop their own.
  `create table first_code (
    single boolean primary key default true check (single),
    code_hash text not null,
    created_at timestamptz not null default now()
  )`,
  // What rate-limiter-flexible counts in, so that limits hold across nodes.
  `create table attempt (
    key text primary key,
    points integer not null default 0,
    expire bigint
  )`,
  'create index attempt_by_expire on attempt (expire)',
]

export const doors: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await sql.raw(statement).execute(db)
  },
}
