import type { Envelope, FloorEvent } from '#domain/event.ts'
import { evolve } from '#domain/evolve.ts'
import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import { slotNameOf } from '#db/demo/day.ts'
import { comesOnTheEve } from '#db/demo/slots.ts'
import { BAYS, PEOPLE, SITE, TEAMS } from '#db/demo/workshop.ts'
import { Play } from './play.ts'
import { rehearse, TERMINAL, type Step } from './rehearsal.ts'

const HOUR = 60 * MINUTE

/** When the curtain rises on the first day, minutes after midnight: half past ten, in full swing. */
export const CURTAIN = 10.5 * HOUR

/** The sample workshop's empty floor: what `createSite` writes. `midnight` is the site's on the first day. */
export function emptyFloor(date: string, epoch: string): Floor {
  return {
    site: SITE,
    epoch,
    rev: 0,
    directoryRev: 0,
    bays: new Map(),
    teams: new Map(),
    people: new Map(),
    orders: new Map(),
    calls: new Map(),
    tickets: 0,
    today: { date, delivered: 0, onTime: 0 },
  }
}

/**
 * What came before the first visitor: the workshop is set up, some cars stay from the evening before, and the morning
 * is played until half past ten. All of it commands and events like everything after.
 */
export function opening(empty: Floor, midnight: number, newId: () => string): Step[] {
  const eve = midnight - 24 * HOUR
  const setUp = settingUp(empty, eve + 8 * HOUR, newId())
  const onTheEve = new Play(({ order }) => comesOnTheEve(slotNameOf(order.id)))
  const evening = rehearse(onTheEve, setUp.after, eve + 15 * HOUR, eve + 18.5 * HOUR, newId)
  const nextDay = new Play()
  for (const { visit } of evening) if (visit) nextDay.knows(visit)
  const morning = rehearse(
    nextDay,
    evening.at(-1)?.after ?? setUp.after,
    midnight + 7.6 * HOUR,
    midnight + CURTAIN,
    newId,
  )
  return [setUp, ...evening, ...morning]
}

function settingUp(before: Floor, at: number, commandId: string): Step {
  const { name, timeZone, hours } = SITE
  const events: FloorEvent[] = [
    { type: 'site-set-up', name, timeZone, hours },
    ...TEAMS.map((team): FloorEvent => ({ type: 'team-recorded', team })),
    ...BAYS.map((bay): FloorEvent => ({ type: 'bay-recorded', bay })),
    ...PEOPLE.map((person): FloorEvent => ({ type: 'person-recorded', person })),
  ]
  const envelope: Envelope = {
    rev: 1,
    at,
    realAt: at,
    commandId,
    personId: '',
    terminal: TERMINAL,
    date: before.today.date,
  }
  return { act: null, events, envelope, before, after: evolve(before, events, envelope) }
}
