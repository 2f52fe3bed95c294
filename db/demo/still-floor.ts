// The workshop of a Sunday afternoon that tests, benchmarks and the standing demonstration share: eight bays, every stage, every mark.
import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import { BAYS, PEOPLE, SITE, TEAMS } from './still-directory.ts'
import { afterWork, inQueue, notYet, onBays, onHold } from './still-orders.ts'

const DAY = '2026-11-22'
const OFFSET = '+08:00'

/** 14:26:05 at the sample's site. */
export const SAMPLE_NOW = Date.parse(`${DAY}T14:26:05${OFFSET}`)

/** The sample workshop at its 14:26:05; with `now`, all its times are moved so that it is that moment. */
export function sampleFloor(now = SAMPLE_NOW): Floor {
  const moved = now - SAMPLE_NOW
  const at = (clock: string, day = 0) =>
    Date.parse(`${DAY}T${clock.padEnd(8, ':00')}${OFFSET}`) + day * 24 * 60 * MINUTE + moved
  const help = {
    id: 'call-1',
    bayId: 'bay-5',
    orderId: 'a025',
    kind: 'technical',
    personId: 'ma-tao',
    at: at('14:23:55'),
  } as const
  return {
    ...emptyFloor(now),
    people: byId(PEOPLE),
    orders: byId([...onBays(at), ...inQueue(at), ...onHold(at), ...afterWork(at), ...notYet(at)]),
    calls: byId([help]),
    tickets: 39,
    today: { date: dateOf(now), delivered: 17, onTime: 16 },
  }
}

/** The same bays with no car and nobody on them: the first morning. */
export function emptyFloor(now = SAMPLE_NOW): Floor {
  return {
    site: SITE,
    epoch: 'sample-epoch',
    rev: 412,
    directoryRev: 1,
    bays: byId(BAYS),
    teams: byId(TEAMS),
    people: new Map(),
    orders: new Map(),
    calls: new Map(),
    tickets: 0,
    today: { date: dateOf(now), delivered: 0, onTime: 0 },
  }
}

function dateOf(now: number): string {
  return new Date(now + 8 * 60 * MINUTE).toISOString().slice(0, 10)
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}
