import type { CustomerFile } from '#contract/command.ts'
import type { Command, SiteCommand } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import type { Forecast } from '#domain/forecast.ts'
import { MINUTE } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import type { Place } from '#domain/place.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { between } from '#db/demo/chance.ts'
import { slotNameOf, type Arrival } from '#db/demo/day.ts'
import { SPOTS } from '#db/demo/workshop.ts'

/** Something a person of the sample workshop would do now. */
export interface Act {
  readonly personId: string
  readonly command: SiteCommand
  readonly customer?: CustomerFile
}

/** What the people of the sample workshop see when they decide. */
export interface Scene {
  readonly floor: Floor
  /** Site time, ms, and the site's midnight before it. */
  readonly now: number
  readonly midnight: number
  /** The site's local date, 2026-11-22. */
  readonly date: string
  readonly arrivals: readonly Arrival[]
  /** Ids of orders and calls that came, bays that were out: the floor forgets what is over. */
  readonly happened: ReadonlySet<string>
  /** Orders that are played: not those that a visitor has touched. */
  readonly orders: readonly Order[]
  /** What is written about an order's car. */
  visit(orderId: string): Visit
  mine(order: Order): boolean
  /** Whether the call was made by the play. */
  myCall(callId: string): boolean
  /** Since when nobody has stood on the bay, ms. */
  freeSince(bayId: string): number
  forecast(order: Order): Forecast | undefined
}

/** A role's share of the play: what it would like to do, the most pressing first. The rules say what it may. */
export type Role = (scene: Scene) => Iterable<Act>

/** Whether it is later than this time of the site's day, '17:45'. */
export function past(scene: Scene, clock: string): boolean {
  return scene.now >= timeOf(scene, clock)
}

export function timeOf({ midnight }: Pick<Scene, 'midnight'>, clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return midnight + (hours * 60 + minutes) * MINUTE
}

/** Whether somewhere between `least` and `most` minutes have passed since `at`; how many is the order's own. */
export function due(scene: Scene, order: Order, what: string, at: number | null, least: number, most: number): boolean {
  return at !== null && scene.now >= at + between(least, most, slotNameOf(order.id), what) * MINUTE
}

/** The first empty spot of a kind; null where all are taken. */
export function freeSpot(floor: Floor, kind: keyof typeof SPOTS): string | null {
  const taken = new Set([...floor.orders.values()].flatMap(({ place }) => spotAt(place, kind)))
  return SPOTS[kind].find((spot) => !taken.has(spot)) ?? null
}

function spotAt(place: Place, kind: keyof typeof SPOTS): string[] {
  return place.kind === kind && place.spot !== null ? [place.spot] : []
}

/** When anybody last worked on the car; its last move where nobody did. */
export function lastWork(order: Order): number {
  const stops = order.operations.flatMap(({ clocks }) => clocks.map((clock) => clock.stoppedAt ?? clock.startedAt))
  return Math.max(order.lastMove?.at ?? 0, ...stops)
}

/** The car to this place, on the picture of now. */
export function move({ floor }: Scene, order: Order, to: keyof typeof SPOTS): Command {
  return { type: 'move-car', orderId: order.id, seen: floor.rev, anyway: false, to, spot: freeSpot(floor, to) }
}
