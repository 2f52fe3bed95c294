// A node on a test's database: what the server has around its commands, without server, screens or world time.
import { randomUUID } from 'node:crypto'
import type { SiteCommand } from '#domain/command.ts'
import type { Envelope, FloorEvent } from '#domain/event.ts'
import { evolve } from '#domain/evolve.ts'
import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import { isClosed } from '#domain/order.ts'
import type { CommandAnswer } from '#contract/answer.ts'
import type { CommandRequest } from '#contract/command.ts'
import { loadFloor } from '#db/queries/floor.ts'
import { readLog } from '#db/queries/log.ts'
import type { DB } from '#db/schema.ts'
import type { Kysely } from 'kysely'
import { localDate } from '#domain/local-date.ts'
import type { Clock } from '../../server/clock.ts'
import { revise, type Revision, type Workshop } from '../../server/commands/revise.ts'
import { runCommand } from '../../server/commands/run.ts'
import { createSite } from '../../server/commands/site.ts'
import { Turns } from '../../server/commands/turns.ts'
import { blankFloor, SET_UP } from './arbitraries.ts'
import { at, FOREMAN } from './floor-builder.ts'
import { SITE } from './sample-directory.ts'

/** A clock that stands until it is told to go on. */
export class StillClock implements Clock {
  #now = at('08:40')
  readonly rate = 1
  now = () => this.#now
  real = () => this.#now
  pass(minutes: number): void {
    this.#now += minutes * MINUTE
  }
}

/** One node: a cache of floors of its own on a database that others may write to as well. */
export function nodeOn(db: Kysely<DB>, clock: Clock = new StillClock()): Workshop {
  const known = new Map<string, Floor>()
  const publish = (floor: Floor) => {
    const { id } = floor.site
    if ((known.get(id)?.rev ?? -1) < floor.rev) known.set(id, floor)
  }
  return { db, floors: { get: (id) => known.get(id), publish }, turns: new Turns(), clockOf: () => clock }
}

export const ORDER_FILE = { customerId: null, bringerId: null, vehicleId: null, mileageKm: null }

/** The small workshop of the arbitraries as a new site; answers its id. Its log begins with its set-up, revision 1. */
export async function openSite(node: Workshop): Promise<string> {
  const id = randomUUID()
  await createSite(node.db, { ...SITE, id }, { now: node.clockOf(id).now() })
  await write(node, id, SET_UP)
  return id
}

/** Writes events as if a rule had made them. */
export function write(node: Workshop, siteId: string, events: readonly FloorEvent[]): Promise<object> {
  const sender = { commandId: randomUUID(), type: 'test', personId: null, terminal: 'test' }
  const revision: Revision<object> = { events, answer: {}, fileOf: () => ({ ...ORDER_FILE, claimCode: randomUUID() }) }
  return revise(node, siteId, sender, () => revision)
}

export const request = (command: SiteCommand, personId = FOREMAN, id: string = randomUUID()): CommandRequest => ({
  ...{ id, personId, terminal: 'board-1', command },
})

export function run(node: Workshop, siteId: string, command: SiteCommand, personId = FOREMAN): Promise<CommandAnswer> {
  return runCommand(node, siteId, request(command, personId))
}

/** The floor without the orders that its last revision closed: what every node holds of it, however it came to it. */
export function openOnly(floor: Floor | undefined): Floor | undefined {
  return floor && { ...floor, orders: new Map([...floor.orders].filter(([, order]) => !isClosed(order))) }
}

/** The floor as the database has it. */
export const stored = (node: Workshop, siteId: string) => loadFloor(node.db, siteId)

/** Every floor that the log goes through, from the blank one on. */
export async function replay(node: Workshop, siteId: string): Promise<Floor[]> {
  const { epoch } = (await stored(node, siteId))!
  const floors = [blankFloor(siteId, epoch)]
  for (const { events, envelope } of await readLog(node.db, siteId)) {
    const date = localDate(envelope.at, SITE.timeZone)
    floors.push(evolve(floors.at(-1)!, events, { ...envelope, date } satisfies Envelope))
  }
  return floors
}
