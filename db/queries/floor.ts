import type { SiteEvent } from '#domain/event.ts'
import type { Envelope } from '#domain/event.ts'
import type { Floor } from '#domain/floor.ts'
import { isClosed, type Order } from '#domain/order.ts'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../schema.ts'
import { insertCall, loadOpenCalls, takeCall } from './call.ts'
import { loadBays, loadPeople, loadTeams, saveBay, savePerson, saveTeam } from './directory.ts'
import { keepRevision, type Asked } from './log.ts'
import { insertOrder, loadOrders, updateOrder, type OrderFile } from './order.ts'
import { siteById } from './site.ts'

/**
 * The floor of a site as it stands in the database. Inside one REPEATABLE READ transaction, or under the site's lock,
 * it is exactly one revision. undefined where there is no such site.
 */
export async function loadFloor(db: Kysely<DB>, siteId: string): Promise<Floor | undefined> {
  const row = await siteById(db, siteId)
  if (!row) return undefined
  return {
    site: { id: row.id, name: row.name, timeZone: row.timeZone, hours: { opens: row.opens, closes: row.closes } },
    epoch: row.epoch,
    rev: row.rev,
    directoryRev: row.directoryRev,
    tickets: row.tickets,
    today: { date: row.today, delivered: row.todayDelivered, onTime: row.todayOnTime },
    bays: byId(await loadBays(db, siteId)),
    teams: byId(await loadTeams(db, siteId)),
    people: byId(await loadPeople(db, siteId)),
    orders: byId(await loadOrders(db, siteId, 'open')),
    calls: byId(await loadOpenCalls(db, siteId)),
  }
}

/**
 * The same floor some revisions later: reads only what changed after it. For a node that heard of others' commits.
 * Orders that were closed since are in it for this once, as `evolve` would leave them.
 */
export async function catchUpFloor(db: Kysely<DB>, floor: Floor): Promise<Floor | undefined> {
  const siteId = floor.site.id
  const row = await siteById(db, siteId)
  if (!row) return undefined
  if (row.epoch !== floor.epoch || row.rev < floor.rev) return loadFloor(db, siteId)
  const orders = new Map([...floor.orders].filter(([, order]) => !isClosed(order)))
  for (const order of await loadOrders(db, siteId, { after: floor.rev })) orders.set(order.id, order)
  const directory = row.directoryRev > floor.directoryRev
  return {
    site: { id: row.id, name: row.name, timeZone: row.timeZone, hours: { opens: row.opens, closes: row.closes } },
    epoch: row.epoch,
    rev: row.rev,
    directoryRev: row.directoryRev,
    tickets: row.tickets,
    today: { date: row.today, delivered: row.todayDelivered, onTime: row.todayOnTime },
    bays: byId(await loadBays(db, siteId)),
    teams: directory ? byId(await loadTeams(db, siteId)) : floor.teams,
    people: directory ? byId(await loadPeople(db, siteId)) : floor.people,
    orders,
    calls: byId(await loadOpenCalls(db, siteId)),
  }
}

/** Writes one revision: the rows that differ between the two floors, what was asked, the events that made the difference. */
export async function saveFloor(
  trx: Transaction<DB>,
  before: Floor,
  after: Floor,
  events: readonly SiteEvent[],
  asked: Asked,
  envelope: Envelope,
  fileOf: (order: Order) => OrderFile,
): Promise<void> {
  const siteId = after.site.id
  await saveRows(trx, before, after, events, fileOf)
  for (const event of events) await saveCall(trx, siteId, event, envelope)
  await keepRevision(trx, after, events, asked, envelope)
}

/** The rows that differ between two floors, be they one revision apart or a day: `events` lie between them. */
export async function saveRows(
  trx: Transaction<DB>,
  before: Floor,
  after: Floor,
  events: readonly SiteEvent[],
  fileOf: (order: Order) => OrderFile,
): Promise<void> {
  const siteId = after.site.id
  for (const team of changed(before.teams, after.teams)) await saveTeam(trx, siteId, team)
  for (const bay of changed(before.bays, after.bays)) await saveBay(trx, siteId, bay)
  for (const person of changed(before.people, after.people)) await savePerson(trx, siteId, person)
  const recorded = new Set(events.flatMap((event) => (event.type === 'order-recorded' ? [event.order.id] : [])))
  // Cars leave bays before others take them: the database allows one a bay at every moment of the transaction.
  for (const order of changed(before.orders, after.orders).sort(
    (a, b) => Number(a.place.kind === 'bay') - Number(b.place.kind === 'bay'),
  )) {
    if (recorded.has(order.id)) await insertOrder(trx, siteId, order, fileOf(order))
    // Reopened, it was in the database all the while, though not on the floor.
    else await updateOrder(trx, siteId, before.orders.get(order.id), order)
  }
}

/** What a revision's event says of a call for help. */
export async function saveCall(
  trx: Transaction<DB>,
  siteId: string,
  event: SiteEvent,
  { personId, at }: Envelope,
): Promise<void> {
  if (event.type === 'help-called') await insertCall(trx, siteId, event.call)
  if (event.type === 'call-taken') await takeCall(trx, siteId, event.callId, { by: personId, at })
}

function changed<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): T[] {
  return [...after].flatMap(([id, value]) => (before.get(id) === value ? [] : [value]))
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]))
}
