import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Clocks of an operation and former promises of an order are told apart by their place in the sequence: two may well
 * begin in the same millisecond, and a clock that is set back would put them in another order.
 */
const UP = [
  `alter table clock add column seq integer`,
  `update clock set seq = numbered.seq
    from (select ctid, row_number() over (partition by site_id, operation_id order by started_at, person_id) - 1 as seq from clock) as numbered
    where clock.ctid = numbered.ctid`,
  `alter table clock drop constraint clock_pkey, add primary key (site_id, operation_id, seq)`,
  `alter table former_promise add column seq integer`,
  `update former_promise set seq = numbered.seq
    from (select ctid, row_number() over (partition by site_id, order_id order by changed_at) - 1 as seq from former_promise) as numbered
    where former_promise.ctid = numbered.ctid`,
  `alter table former_promise drop constraint former_promise_pkey, add primary key (site_id, order_id, seq)`,
]

export const numberedClocks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await sql.raw(statement).execute(db)
  },
}
