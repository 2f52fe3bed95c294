import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { saveCatalogue } from '../../server/commands/catalogue.ts'
import { createSite } from '../../server/commands/site.ts'
import { revise, type Workshop } from '../../server/commands/revise.ts'
import { Turns } from '../../server/commands/turns.ts'
import { startBayboard, type Bayboard, type Overrides } from '../../server/app.ts'
import type { Clock } from '../../server/clock.ts'
import type { CommandAnswer } from '../../server/contract/answer.ts'
import type { SiteCommand } from '../../server/domain/command.ts'
import type { FloorEvent } from '../../server/domain/event.ts'
import type { Floor } from '../../server/domain/floor.ts'
import { OPERATIONS, PARTS } from '../../db/demo/catalogue.ts'
import { writePast } from '../../db/demo/still-past.ts'
import { visitsOf, withVisits } from '../../db/demo/still-visits.ts'
import { saveVisit } from '../../db/queries/visit.ts'
import { pino } from 'pino'
import { testDatabase, type TestDatabase } from './database.ts'
import { SAMPLE_NOW, sampleFloor } from './sample-floor.ts'

/** A clock that goes only when told to. */
export class SetClock implements Clock {
  at: number
  readonly rate = 1
  constructor(at: number) {
    this.at = at
  }
  now(): number {
    return this.at
  }
  real(): number {
    return this.at
  }
  pass(ms: number): void {
    this.at += ms
  }
}

export interface House extends Bayboard {
  readonly database: TestDatabase
  readonly clock: SetClock
  readonly photosDir: string
  readonly floor: () => Floor
  /** Posts a command as a page of ours would. */
  post(command: SiteCommand, sender?: { id?: string; personId?: string; terminal?: string }): Promise<CommandAnswer>
  close(): Promise<void>
}

/** The whole house on a database of its own, with a workshop in it. */
export async function startHouse(
  floor: Floor = sampleFloor(),
  overrides: Overrides & { port?: number } = {},
): Promise<House> {
  const database = await testDatabase()
  const clock = new SetClock(SAMPLE_NOW)
  await seed(database, floor, clock)
  const photosDir = mkdtempSync(join(tmpdir(), 'bayboard-photos-'))
  return open(database, floor.site.id, { clock, photosDir }, overrides)
}

/** Another node, or the next one after a crash, on the same database. */
export function startNode(house: House, overrides: Overrides & { port?: number } = {}): Promise<House> {
  return open(house.database, house.floor().site.id, house, overrides)
}

async function open(
  database: TestDatabase,
  siteId: string,
  { clock, photosDir }: Pick<House, 'clock' | 'photosDir'>,
  { port = 0, ...overrides }: Overrides & { port?: number },
) {
  const log = pino({ level: process.env['TEST_LOG'] ?? 'silent' })
  const bayboard = await startBayboard(
    {
      port,
      host: '127.0.0.1',
      databaseUrl: undefined,
      databasePoolSize: 5,
      dataDir: '',
      photosDir,
      publicUrl: undefined,
      siteTz: 'Asia/Shanghai',
      logLevel: 'silent',
    },
    { database: { ...database, stop: async () => undefined }, clockOf: () => clock, log, idle: true, ...overrides },
  )
  await bayboard.tail.floor(siteId)
  const floor = () => bayboard.feed.get(siteId)!
  return {
    ...bayboard,
    database,
    clock,
    photosDir,
    floor,
    async post(
      command: SiteCommand,
      { id = randomUUID(), personId, terminal = 'test' }: { id?: string; personId?: string; terminal?: string } = {},
    ) {
      const response = await fetch(`${bayboard.url}/api/commands`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: bayboard.url },
        body: JSON.stringify({ id, personId: personId ?? foremanOf(floor()), terminal, command }),
      })
      return (await response.json()) as CommandAnswer
    },
    async close() {
      await bayboard.stop()
      await database.drop()
      rmSync(photosDir, { recursive: true, force: true })
    },
  }
}

function foremanOf(floor: Floor): string {
  const foreman = [...floor.people.values()].find((person) => person.roles.includes('foreman'))
  if (!foreman) throw new Error('the sample workshop has no foreman')
  return foreman.id
}

/**
 * Writes a workshop into an empty database, as one revision of events. The third car that the floor names has the claim
 * code CAR00003, and belongs to someone with the phone 13900000003. Some have been here before.
 */
export async function seed(database: Pick<TestDatabase, 'db'>, floor: Floor, clock: Clock): Promise<void> {
  await createSite(database.db, floor.site, { now: clock.now() })
  const serials = new Map([...floor.orders.keys()].map((id, index) => [id, String(index + 1).padStart(5, '0')]))
  await seedCustomers(database, floor, serials, clock)
  const workshop: Workshop = {
    db: database.db,
    floors: { get: () => undefined, publish: () => undefined },
    turns: new Turns(),
    clockOf: () => clock,
  }
  await database.db
    .transaction()
    .execute((trx) => saveCatalogue(trx, floor.site.id, { operations: OPERATIONS, parts: PARTS }))
  const sender = { commandId: randomUUID(), type: 'seed', personId: null, terminal: 'test' }
  const visits = visitsOf({ ...floor, rev: 1 })
  await revise(workshop, floor.site.id, sender, () => ({
    events: [
      ...eventsOf(withVisits(floor, visits)),
      ...visits.map((visit) => ({ type: 'visit-recorded', orderId: visit.orderId, visit }) as const),
    ],
    answer: {},
    also: async (trx) => {
      for (const visit of visits) await saveVisit(trx, floor.site.id, visit)
      await writePast(trx, floor, clock.now(), (id) => ({ customerId: serials.get(id)!, vehicleId: serials.get(id)! }))
    },
    fileOf: ({ id }) => {
      const serial = serials.get(id)!
      return { customerId: serial, bringerId: null, vehicleId: serial, mileageKm: null, claimCode: `CAR${serial}` }
    },
  }))
}

async function seedCustomers(
  { db }: Pick<TestDatabase, 'db'>,
  { site, orders }: Floor,
  serials: ReadonlyMap<string, string>,
  clock: Clock,
) {
  const createdAt = new Date(clock.now())
  const customers = [...serials.values()].map((id) => ({
    ...{ siteId: site.id, id, name: `客户${id}`, phone: `139000${id}`, createdAt },
  }))
  const vehicles = [...orders.values()].map(({ id, plate, model }) => ({
    ...{ siteId: site.id, id: serials.get(id)!, plate, vin: '', model, mileageKm: null },
  }))
  if (vehicles.length > 0) await db.insertInto('vehicle').values(vehicles).execute()
  if (customers.length > 0) await db.insertInto('customer').values(customers).execute()
}

function eventsOf(floor: Floor): FloorEvent[] {
  const { name, timeZone, hours } = floor.site
  return [
    { type: 'site-set-up', name, timeZone, hours },
    ...[...floor.teams.values()].map((team) => ({ type: 'team-recorded', team }) as const),
    ...[...floor.bays.values()].map(({ rev: _, ...bay }) => ({ type: 'bay-recorded', bay }) as const),
    ...[...floor.people.values()].map((person) => ({ type: 'person-recorded', person }) as const),
    ...[...floor.orders.values()].map(
      ({ rev: _, ...order }) => ({ type: 'order-recorded', order, ticketNumber: floor.tickets }) as const,
    ),
    ...[...floor.calls.values()].map((call) => ({ type: 'help-called', call }) as const),
  ]
}
