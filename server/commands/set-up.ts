import { randomUUID } from 'node:crypto'
import type { SetUpRequest } from '#contract/set-up.ts'
import { writeSiteContact } from '#db/queries/document.ts'
import { loadFloor, saveFloor } from '#db/queries/floor.ts'
import { allSites } from '#db/queries/site.ts'
import type { Envelope, FloorEvent } from '#domain/event.ts'
import { evolve } from '#domain/evolve.ts'
import type { Floor } from '#domain/floor.ts'
import { sql } from 'kysely'
import { localDate } from '#domain/local-date.ts'
import type { Clock } from '../clock.ts'
import type { Workshop } from './revise.ts'
import { addSite } from './site.ts'

/**
 * Makes the first workshop: its bays, teams and people in one revision. Answers its id; undefined where there is one
 * already, and of two who try at once one is told so.
 */
export async function setUp(workshop: Workshop, request: SetUpRequest, terminal: string): Promise<string | undefined> {
  const { name, address, phone, timeZone, hours } = request
  const id = randomUUID()
  const clock = workshop.clockOf(id)
  const opening = openingOf(clock, timeZone, terminal)
  const floor = await workshop.db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext('bayboard set-up'))`.execute(trx)
    if ((await allSites(trx)).length > 0) return undefined
    await addSite(trx, { id, name, timeZone, hours }, { now: opening.at })
    await writeSiteContact(trx, id, { address, phone })
    const empty = await loadFloor(trx, id)
    if (!empty) return undefined
    const events = eventsOf(request)
    const floor = evolve(empty, events, opening)
    await saveFloor(trx, empty, floor, events, { type: 'set-up', answer: { siteId: id } }, opening, ({ number }) => {
      throw new Error(`order ${number} in a workshop that is only being made`)
    })
    return floor
  })
  if (floor) workshop.floors.publish(floor)
  return floor?.site.id
}

/** The floor that a set-up would make, of which no database knows. */
export function emptyWorkshop(request: SetUpRequest, clock: Clock): Floor {
  const { name, timeZone, hours } = request
  const opening = openingOf(clock, timeZone, '')
  const empty: Floor = {
    ...{ site: { id: '', name, timeZone, hours }, epoch: '', rev: 0, directoryRev: 0, tickets: 0 },
    ...{ bays: new Map(), teams: new Map(), people: new Map(), orders: new Map(), calls: new Map() },
    today: { date: opening.date, delivered: 0, onTime: 0 },
  }
  return evolve(empty, eventsOf(request), opening)
}

function openingOf(clock: Clock, timeZone: string, terminal: string): Envelope {
  const at = clock.now()
  return {
    rev: 1,
    at,
    realAt: clock.real(),
    commandId: randomUUID(),
    personId: '',
    terminal,
    date: localDate(at, timeZone),
  }
}

function eventsOf({ name, timeZone, hours, ...request }: SetUpRequest): FloorEvent[] {
  const teams = request.teams.map((team) => ({ id: randomUUID(), ...team }))
  const bays = request.bays.map((bay) => ({ id: randomUUID(), ...bay, outOfService: null }))
  const teamId = (name: string | null) => teams.find((team) => team.name === name)?.id ?? null
  const bayId = (no: string | null) => bays.find((bay) => bay.no === no)?.id ?? null
  const people = request.people.map(({ team, bay, ...person }) => ({
    ...{ id: randomUUID(), ...person, active: true },
    ...{ teamId: teamId(team), bayId: bayId(bay) },
  }))
  return [
    { type: 'site-set-up', name, timeZone, hours },
    ...teams.map((team) => ({ type: 'team-recorded', team }) as const),
    ...bays.map((bay) => ({ type: 'bay-recorded', bay }) as const),
    ...people.map((person) => ({ type: 'person-recorded', person }) as const),
  ]
}
