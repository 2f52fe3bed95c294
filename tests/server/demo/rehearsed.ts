import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import { isClosed } from '#domain/order.ts'
import { emptyFloor, opening } from '../../../server/demo/opening.ts'
import { Play } from '../../../server/demo/play.ts'
import { rehearse, type Step } from '../../../server/demo/rehearsal.ts'

export const DATE = '2026-11-22'
export const OFFSET = 8 * 60 * MINUTE

/** A clock time of the sample's first day, or days later, ms. */
export const at = (clock: string, days = 0, date = DATE) =>
  Date.parse(`${date}T${clock}:00+08:00`) + days * 24 * 60 * MINUTE

/** 1, 2, 3 … */
export function numbers(): () => string {
  let next = 0
  return () => String(++next)
}

export function openingSteps(date = DATE): Step[] {
  return opening(emptyFloor(date, 'epoch'), at('00:00', 0, date), numbers())
}

export function openingFloor(date = DATE): Floor {
  return openingSteps(date).at(-1)!.after
}

/** People who have seen the opening. */
export function playAfterOpening(): Play {
  const play = new Play()
  for (const { events, visit } of openingSteps()) {
    play.saw(events, null)
    if (visit) play.knows(visit)
  }
  return play
}

/** Plays on, and gives every floor on the way, the last one last. */
export function played(play: Play, floor: Floor, from: number, until: number): Floor[] {
  return [floor, ...rehearse(play, floor, from, until, numbers()).map(({ after }) => after)]
}

/** As the database has it: an order that the last revision closed has left. */
export function withoutClosed(floor: Floor): Floor {
  return { ...floor, orders: new Map([...floor.orders].filter(([, order]) => !isClosed(order))) }
}
