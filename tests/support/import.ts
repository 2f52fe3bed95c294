import type { ImportReport } from '#contract/import.ts'
import { savePerson } from '#db/queries/directory.ts'
import { loadFloor } from '#db/queries/floor.ts'
import type { Bay } from '#domain/bay.ts'
import type { SiteCommand } from '#domain/command.ts'
import type { Person } from '#domain/person.ts'
import type { Floor } from '#domain/floor.ts'
import { stageOf, type Order } from '#domain/order.ts'
import { onBay } from '#domain/place.ts'
import { importOrders, type ImportOptions } from '../../server/commands/import.ts'
import type { Workshop } from '../../server/commands/revise.ts'
import { runCommand } from '../../server/commands/run.ts'
import { createSite } from '../../server/commands/site.ts'
import { Turns } from '../../server/commands/turns.ts'
import { Feed } from '../../server/live/feed.ts'
import { testDatabase, type TestDatabase } from './database.ts'
import { read } from './dms.ts'
import { SetClock } from './house.ts'
import { PEOPLE, SITE } from './sample-directory.ts'

/** 2026-11-22 14:00 on the workshop's clock: two days after the cars of the sample files came. */
export const IMPORTED_AT = Date.parse('2026-11-22T14:00:00+08:00')

/** In a small workshop the foreman does everything himself. */
const FOREMAN: Person = {
  ...PEOPLE.find(({ id }) => id === 'zhang-jianguo')!,
  roles: ['foreman', 'advisor', 'inspector', 'cashier'],
}

/** A workshop with nothing but its foreman, to import into, and what he asks of it afterwards. */
export class ImportWorkshop {
  readonly database: TestDatabase
  readonly clock = new SetClock(IMPORTED_AT)
  readonly workshop: Workshop

  constructor(database: TestDatabase) {
    this.database = database
    this.workshop = { db: database.db, floors: new Feed(), turns: new Turns(), clockOf: () => this.clock }
  }

  static async open(): Promise<ImportWorkshop> {
    const database = await testDatabase()
    await createSite(database.db, SITE, { now: IMPORTED_AT })
    await database.db.transaction().execute((trx) => savePerson(trx, SITE.id, FOREMAN))
    return new ImportWorkshop(database)
  }

  async import(content: string | Uint8Array, options: Partial<ImportOptions> = {}): Promise<ImportReport> {
    const how = { dryRun: false, skipBad: false, personId: null, terminal: 'test', ...options }
    return importOrders(this.workshop, SITE.id, await read(content), how)
  }

  /** What the database holds, read anew. */
  async floor(): Promise<Floor> {
    const floor = await loadFloor(this.database.db, SITE.id)
    if (!floor) throw new Error('the workshop is gone')
    return floor
  }

  async order(number: string): Promise<Order> {
    const order = [...(await this.floor()).orders.values()].find((candidate) => candidate.number === number)
    if (!order) throw new Error(`no order ${number} on the floor`)
    return order
  }

  async bay(no: string): Promise<Bay> {
    const bay = [...(await this.floor()).bays.values()].find((candidate) => candidate.no === no)
    if (!bay) throw new Error(`no bay ${no}`)
    return bay
  }

  async ask(command: SiteCommand): Promise<void> {
    const request = { id: crypto.randomUUID(), personId: FOREMAN.id, terminal: 'test', command }
    const answer = await runCommand(this.workshop, SITE.id, request)
    if (!answer.ok) throw new Error(answer.text.en)
  }
}

/** Who stands on which bay: `1 WT2611200021`. */
export function standing(floor: Floor): string[] {
  const no = (id: string | null): Bay['no'] | undefined => floor.bays.get(id ?? '')?.no
  return [...floor.orders.values()]
    .flatMap(({ number, place }) => (onBay(place) === null ? [] : [`${no(onBay(place))} ${number}`]))
    .sort()
}

/** Orders by stage, as `held 7`. */
export function stages(floor: Floor): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const order of floor.orders.values()) counts[stageOf(order)] = (counts[stageOf(order)] ?? 0) + 1
  return counts
}
