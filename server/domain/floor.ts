import { byBayNumber, type Bay } from './bay.ts'
import type { Call } from './call.ts'
import { localDate } from './local-date.ts'
import { isOpen, type Operation } from './operation.ts'
import { isClosed, stageOf, type Order } from './order.ts'
import type { Person, Team } from './person.ts'
import { onBay } from './place.ts'

/** When people work, minutes after local midnight. */
export interface OpeningHours {
  readonly opens: number
  readonly closes: number
}

export interface Site {
  readonly id: string
  readonly name: string
  /** IANA name; every time on a screen is shown in it. */
  readonly timeZone: string
  readonly hours: OpeningHours
}

/** Everything that stands and happens in one workshop at one revision. Never changed: `evolve` makes the next. */
export interface Floor {
  readonly site: Site
  /** Random, new after a restore or import: same epoch and revision, same floor, everywhere. */
  readonly epoch: string
  readonly rev: number
  /** Revision at which the site itself, its teams or people last changed. */
  readonly directoryRev: number
  readonly bays: ReadonlyMap<string, Bay>
  readonly teams: ReadonlyMap<string, Team>
  readonly people: ReadonlyMap<string, Person>
  /** Open orders, and those that this revision closed: with the next they are gone. */
  readonly orders: ReadonlyMap<string, Order>
  readonly calls: ReadonlyMap<string, Call>
  /** How many tickets were given out so far; the next order gets the next. */
  readonly tickets: number
  /** Figures of the day that a wall shows; they begin again at local midnight. */
  readonly today: Today
}

export interface Today {
  /** Local date the figures belong to, 2026-11-22. */
  readonly date: string
  readonly delivered: number
  readonly onTime: number
}

/** The figures of the day that it is now: the first event of a new day has not always come when it is looked at. */
export function todayAt(floor: Floor, now: number): Today {
  const date = localDate(now, floor.site.timeZone)
  return floor.today.date === date ? floor.today : { date, delivered: 0, onTime: 0 }
}

export function baysOf(floor: Floor): Bay[] {
  return [...floor.bays.values()].sort(byBayNumber)
}

/** The car that stands on a bay, worked on or not. */
export function carOn(floor: Floor, bayId: string): Order | undefined {
  for (const order of floor.orders.values()) if (onBay(order.place) === bayId) return order
  return undefined
}

export interface Queued {
  readonly order: Order
  readonly operation: Operation
}

/** What stands in a bay's queue, next first: open operations planned there whose car is not on the bay yet. */
export function queueOf(floor: Floor, bayId: string): Queued[] {
  const queue: Queued[] = []
  for (const order of floor.orders.values()) {
    if (order.end !== null || isClosed(order) || onBay(order.place) === bayId) continue
    const operation = order.operations.find((candidate) => isOpen(candidate) && candidate.bayId === bayId)
    if (operation) queue.push({ order, operation })
  }
  return queue.sort((a, b) => a.operation.rank - b.operation.rank || (a.order.number < b.order.number ? -1 : 1))
}

/** People stationed on a bay today. */
export function peopleOn(floor: Floor, bayId: string): readonly Person[] {
  let byBay = STATIONED.get(floor.people)
  if (!byBay) {
    byBay = new Map()
    for (const person of floor.people.values())
      if (person.active && person.bayId !== null) byBay.set(person.bayId, [...(byBay.get(person.bayId) ?? []), person])
    STATIONED.set(floor.people, byBay)
  }
  return byBay.get(bayId) ?? []
}

/** A forecast asks this for every operation and bay; the answer changes only with the people. */
const STATIONED = new WeakMap<Floor['people'], Map<string, Person[]>>()

/** The operations on which a person's clocks run: one, or several that are shared (P4.9). */
export function worksOf(floor: Floor, personId: string): Queued[] {
  const works: Queued[] = []
  for (const order of floor.orders.values())
    for (const operation of order.operations)
      if (operation.clocks.some((clock) => clock.personId === personId && clock.stoppedAt === null))
        works.push({ order, operation })
  return works
}

/** The first of them, if any. */
export function workOf(floor: Floor, personId: string): Queued | undefined {
  return worksOf(floor, personId)[0]
}

export function ordersAt(floor: Floor, ...stages: readonly ReturnType<typeof stageOf>[]): Order[] {
  return [...floor.orders.values()].filter((order) => stages.includes(stageOf(order)))
}
