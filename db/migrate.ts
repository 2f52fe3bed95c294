import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { migrations as ours } from './migrations/index.ts'
import type { DB } from './schema.ts'

/**
 * Brings the database to the newest migration, all or nothing. Several nodes may do so at once: one works under
 * Kysely's lock while the others wait, for as long as it takes. Throws an Error that names the migration that failed.
 */
export async function migrateToLatest(
  db: Kysely<DB>,
  migrations: Readonly<Record<string, Migration>> = ours,
): Promise<void> {
  await db.connection().execute(async (session) => {
    await sql`SET statement_timeout = 0`.execute(session)
    try {
      const migrator = new Migrator({
        db: session.withoutPlugins(),
        provider: { getMigrations: async () => migrations },
      })
      const { error, results } = await migrator.migrateToLatest()
      const failed = results?.find(({ status }) => status === 'Error')?.migrationName
      if (error)
        throw new Error(`${failed ? `Migration ${failed}` : 'Migrating'} failed: ${String(error)}`, { cause: error })
    } finally {
      await sql`RESET statement_timeout`.execute(session)
    }
  })
}
