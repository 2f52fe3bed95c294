import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What is known about a photo; its bytes are in the album, under the hash of their content. */
export const photo: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(
        `create table photo (
          site_id text not null references site on delete cascade,
          hash text not null,
          bytes integer not null,
          width integer not null,
          height integer not null,
          taken_at timestamptz not null,
          person_id text not null,
          terminal text not null,
          primary key (site_id, hash)
        )`,
      )
      .execute(db)
  },
}
