import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** A photo that no command has named for a while is nobody's. Of those that are here nobody wrote down whether one did. */
export const namedPhoto: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table photo add kept_at timestamptz not null default now(), add named boolean not null default true`.execute(
      db,
    )
    await sql`alter table photo alter kept_at drop default, alter named drop default`.execute(db)
    await sql`create index photo_unnamed on photo (site_id, kept_at) where not named`.execute(db)
  },
}
