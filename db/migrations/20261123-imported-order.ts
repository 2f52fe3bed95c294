import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What an old system's export last said of an order, so that the next one's news can be told from what is known. */
export const importedOrder: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(
        `create table imported_order (
          site_id text not null,
          order_id text not null,
          -- the revision that wrote it: a later one of the order itself says that people moved it here
          rev bigint not null,
          at timestamptz not null,
          -- of everything the file says, names and phones too
          fingerprint text not null,
          -- what it says of the work; nothing of the person
          said jsonb not null,
          primary key (site_id, order_id),
          foreign key (site_id, order_id) references repair_order on delete cascade
        )`,
      )
      .execute(db)
  },
}
