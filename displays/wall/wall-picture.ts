// All that one floor at one moment gives the wall. Made once for a change of the floor and once a minute, not for every page.
import type { Floor } from '#domain/floor.ts'
import { forecastFloor, utcOffset } from '#domain/forecast.ts'
import { nextOpen } from '#domain/working-time.ts'
import { bayRows, bayUrgency, byUrgency, type BayRow } from './wall-rows.ts'
import { pagesOf } from './wall-pages.ts'
import { summaryOf, type Summary } from './wall-summary.ts'
import { hours, type Hour } from './wall-time-line.ts'
import { cardUrgency, towerCards, type Group, type TowerCard } from './wall-tower.ts'

export type WallOrder = 'place' | 'urgency'

export interface WallPicture {
  readonly now: number
  /** Whether people work now, by the site's hours. */
  readonly workingHours: boolean
  readonly hours: readonly Hour[]
  readonly summary: Summary
  readonly bayPages: readonly (readonly BayRow[])[]
  /** How many bays stand first on every page. */
  readonly pinnedBays: number
  readonly towerPages: readonly (readonly TowerCard[])[]
  /** How many cars a group has, on all pages. */
  readonly groups: ReadonlyMap<Group, number>
  /** Where every car of this wall stands, by order id; a change of it is shown. */
  readonly stands: ReadonlyMap<string, string>
}

/** As many as one picture holds with every word at its size; more are shown in pages of LANES_A_PAGE. */
export const MOST_LANES = 10
const LANES_A_PAGE = 8
const CARDS_A_PAGE = 12

/** Heights on a departure board, px of a 1080-line screen: a call adds a band to its row. */
const DEPARTURE = 103
const BAND = 58
const BOARD = 886

export function wallPicture(floor: Floor, now: number, order: WallOrder): WallPicture {
  const offset = utcOffset(floor.site.timeZone, now)
  const moment = { floor, now, offset, forecasts: forecastFloor(floor, now, offset) }
  const rows = bayRows(moment)
  const cards = towerCards(moment)
  const groups = new Map<Group, number>()
  for (const { group } of cards) groups.set(group, (groups.get(group) ?? 0) + 1)
  const stands = new Map<string, string>()
  for (const { car, no } of rows) if (car) stands.set(car.orderId, no)
  for (const { orderId, group } of cards) stands.set(orderId, group)
  const bayPages =
    order === 'place'
      ? pagesOf(rows, rows.length > MOST_LANES ? LANES_A_PAGE : MOST_LANES, bayUrgency)
      : pagesOf(byUrgency(rows), departures(rows), bayUrgency)
  return {
    now,
    workingHours: nextOpen(now, floor.site.hours, offset) === now,
    hours: hours(now, offset),
    summary: summaryOf(moment, rows, cards),
    bayPages,
    pinnedBays: bayPages.length > 1 ? (bayPages[0] ?? []).filter((row) => bayPages[1]?.includes(row)).length : 0,
    towerPages: pagesOf(cards, CARDS_A_PAGE, cardUrgency),
    groups,
    stands,
  }
}

function departures(rows: readonly BayRow[]): number {
  const calls = rows.filter(({ call }) => call).length
  return Math.max(DEPARTURES_AT_LEAST, Math.floor((BOARD - BAND * calls) / DEPARTURE))
}

const DEPARTURES_AT_LEAST = 4
