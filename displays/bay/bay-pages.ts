/** A page of rows that turns by itself: what is `pinned` is on every page, first; the others take turns. */
export interface Page<T> {
  readonly rows: readonly T[]
  /** From 1. */
  readonly page: number
  readonly pages: number
}

const TURN = 8_000

/** `now` in ms; the page turns every eight seconds. At most `room` rows. */
export function pageOf<T>(rows: readonly T[], room: number, pinned: (row: T) => boolean, now: number): Page<T> {
  if (rows.length <= room) return { rows, page: 1, pages: 1 }
  const always = rows.filter(pinned).slice(0, room - 1)
  const turning = rows.filter((row) => !always.includes(row))
  const each = room - always.length
  const pages = Math.ceil(turning.length / each)
  const page = Math.floor(now / TURN) % pages
  return { rows: [...always, ...turning.slice(page * each, (page + 1) * each)], page: page + 1, pages }
}
