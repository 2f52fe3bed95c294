import type { Bay } from '#domain/bay.ts'
import type { Person, Team } from '#domain/person.ts'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../schema.ts'
import { maybeMoment } from './moment.ts'

/** Bays, teams and people of a site: what stands still while cars move. */
export async function loadBays(db: Kysely<DB>, siteId: string): Promise<Bay[]> {
  const rows = await db.selectFrom('bay').selectAll().where('siteId', '=', siteId).execute()
  return rows.map(({ id, no, trades, equipment, rev, outReason, outSince, outUntil }) => ({
    ...{ id, no, trades, equipment, rev },
    outOfService: outReason === null ? null : { reason: outReason, since: outSince ?? 0, until: outUntil },
  }))
}

export async function loadTeams(db: Kysely<DB>, siteId: string): Promise<Team[]> {
  return db.selectFrom('team').select(['id', 'name', 'trades']).where('siteId', '=', siteId).orderBy('id').execute()
}

export async function loadPeople(db: Kysely<DB>, siteId: string): Promise<Person[]> {
  return db
    .selectFrom('person')
    .select(['id', 'name', 'roles', 'skills', 'certificates', 'teamId', 'bayId', 'active'])
    .where('siteId', '=', siteId)
    .orderBy('id')
    .execute()
}

export async function saveBay(trx: Transaction<DB>, siteId: string, bay: Bay): Promise<void> {
  const { outOfService, trades, equipment, ...same } = bay
  const row = {
    siteId,
    ...same,
    trades: [...trades],
    equipment: [...equipment],
    outReason: outOfService?.reason ?? null,
    outSince: maybeMoment(outOfService?.since ?? null),
    outUntil: maybeMoment(outOfService?.until ?? null),
  }
  await trx
    .insertInto('bay')
    .values(row)
    .onConflict((conflict) => conflict.columns(['siteId', 'id']).doUpdateSet(row))
    .execute()
}

export async function saveTeam(trx: Transaction<DB>, siteId: string, team: Team): Promise<void> {
  const row = { siteId, ...team, trades: [...team.trades] }
  await trx
    .insertInto('team')
    .values(row)
    .onConflict((conflict) => conflict.columns(['siteId', 'id']).doUpdateSet(row))
    .execute()
}

export async function savePerson(trx: Transaction<DB>, siteId: string, person: Person): Promise<void> {
  const row = {
    siteId,
    ...person,
    roles: [...person.roles],
    skills: JSON.stringify(person.skills),
    certificates: [...person.certificates],
  }
  await trx
    .insertInto('person')
    .values(row)
    .onConflict((conflict) => conflict.columns(['siteId', 'id']).doUpdateSet(row))
    .execute()
}
