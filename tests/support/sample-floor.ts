// The workshop of a Sunday afternoon that tests, gallery and benchmarks share: eight bays, every stage, every mark.
import { emptyFloor, SAMPLE_NOW, sampleFloor } from '#db/demo/still-floor.ts'
import type { Bay } from '#domain/bay.ts'
import type { Context } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import { MINUTE, type Clock } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import type { Person } from '#domain/person.ts'
import type { Place } from '#domain/place.ts'
import { TRADES } from '#domain/trade.ts'
import { PEOPLE } from './sample-directory.ts'
import { car, work } from './sample-orders.ts'

export { emptyFloor, SAMPLE_NOW, sampleFloor }

/** What a command of the sample's foreman carries. */
export const sampleContext: Context = {
  commandId: '11111111-1111-4111-8111-111111111111',
  personId: 'zhang-jianguo',
  now: SAMPLE_NOW,
  realNow: SAMPLE_NOW,
  date: '2026-11-22',
}

/** A floor of `open` open orders at SAMPLE_NOW, the same every time: a third on bays (40 at most), the rest around them. */
export function busyFloor(open: number, now = SAMPLE_NOW): Floor {
  const random = lcg(open)
  const count = Math.min(40, Math.max(1, Math.ceil(open / 3)))
  const bays = Array.from({ length: count }, (_, index) => busyBay(index + 1))
  const orders = Array.from({ length: open }, (_, index) => busyOrder(index, bays, now, random))
  const staff = PEOPLE.filter((person) => person.bayId === null)
  return {
    ...emptyFloor(now),
    bays: byId(bays),
    people: byId([...staff, ...bays.map(technicianOf)]),
    orders: byId(orders),
    tickets: open,
  }
}

function busyBay(no: number): Bay {
  return { id: `bay-${no}`, no: String(no), trades: [tradeOf(no)], equipment: [], outOfService: null, rev: 1 }
}

function technicianOf(bay: Bay): Person {
  const [trade] = bay.trades
  return {
    id: `technician-${bay.no}`,
    name: `技师${bay.no}`,
    roles: ['technician'],
    skills: trade ? [{ trade, level: 2 }] : [],
    certificates: [],
    teamId: null,
    bayId: bay.id,
    active: true,
  }
}

const MODELS = ['迈腾', '速腾', '途观L', 'ID.4 CROZZ', '高尔夫', '帕萨特', '朗逸']
const tradeOf = (no: number) => TRADES[no % (TRADES.length - 1)] ?? 'mechanical'

/** The first cars stand on the bays and are worked on; of the others one in six is in inspection, one in six is ready. */
function busyOrder(index: number, bays: readonly Bay[], now: number, random: (below: number) => number): Order {
  const bay = bays[index % bays.length]!
  const standing = index < bays.length
  const fate = standing ? -1 : random(6)
  const arrivedAt = now - (60 + random(240)) * MINUTE
  const person = `technician-${bay.no}`
  const clock: Clock = {
    personId: person,
    startedAt: now - (5 + random(50)) * MINUTE,
    stoppedAt: standing ? null : now - 2 * MINUTE,
  }
  const finished = fate === 0 || fate === 1
  const place: Place = standing
    ? { kind: 'bay', bayId: bay.id }
    : { kind: finished ? 'parking' : 'waiting', spot: `S${index}` }
  const serial = String(10_000 + ((index * 7_919) % 90_000))
  return car(`A${String(index + 1).padStart(3, '0')}`, `京N${serial}`, MODELS[random(MODELS.length)]!, {
    place,
    waiting: random(4) === 0,
    origin: random(3) === 0 ? 'appointment' : 'walk-in',
    arrivedAt,
    promisedAt: now + (random(300) - 30) * MINUTE,
    inspectedAt: fate === 0 ? now - MINUTE : null,
    readyAt: fate === 0 ? now : null,
    operations: [
      work('检查', tradeOf(Number(bay.no)), 30 + random(90), {
        bayId: bay.id,
        rank: index,
        state: finished ? 'done' : 'open',
        clocks: standing || finished ? [clock] : [],
      }),
      ...(finished
        ? []
        : [work('装复', tradeOf(Number(bay.no)), 12 + random(30), { bayId: bay.id, rank: index + 0.5 })]),
    ],
  })
}

/** A small linear congruential generator: whole numbers below `below`, the same row for the same seed. */
function lcg(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}
