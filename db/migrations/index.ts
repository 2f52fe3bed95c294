import type { Migration } from 'kysely/migration';

/** Every migration by its timestamped name, in order. One that has landed is never edited. */
export const migrations: Record<string, Migration> = {};
