// The promise drawn as a length: what is done lies before now, what is forecast after it, what comes too late after the flag.
import type { Forecast } from '#domain/forecast.ts'
import { isHeld, type Order } from '#domain/order.ts'
import { MINUTE } from '#domain/operation.ts'

/** `after`: inspection, wash and handover behind the last operation. */
export type SegmentKind = 'done' | 'forecast' | 'held' | 'after'

export interface Segment {
  readonly kind: SegmentKind
  readonly from: number
  readonly to: number
  /** The operation's number on the order; null where the stretch is none. */
  readonly no: number | null
}

export interface Tick {
  readonly at: number
  readonly major: boolean
}

/** Instants, ms. `late` is the stretch behind the promise: from the flag to the finish, or to now where that is later. */
export interface Timeline {
  readonly from: number
  readonly to: number
  readonly now: number
  readonly promisedAt: number | null
  readonly finishAt: number | null
  readonly segments: readonly Segment[]
  readonly late: { readonly from: number; readonly to: number } | null
  readonly ticks: readonly Tick[]
}

/** Looking back explains little: enough to see the work begin. */
const LOOK_BACK = 60 * MINUTE
const LEAST_BEHIND = 0.14
/** Words stand right of the flag and of the finish: neither may lie further right than this. */
const FLAG_MOST = 0.66
const FINISH_MOST = 0.82
const LEAST_AHEAD = 45 * MINUTE

/** `offset` is the site's distance from UTC, ms: ticks stand on its full hours. */
export function timelineOf(order: Order, forecast: Forecast | undefined, now: number, offset: number): Timeline {
  const { promisedAt } = order
  const finishAt = forecast && !forecast.open ? Math.max(now, forecast.finishAt) : null
  const done = doneSegments(order, now)
  const ahead = forecast ? aheadSegments(order, forecast, now) : []
  const lateTo = Math.max(finishAt ?? now, now)
  const window = windowOf(done, promisedAt, Math.max(lateTo, ...ahead.map(({ to }) => to)), now)
  return {
    ...window,
    now,
    promisedAt,
    finishAt,
    segments: [...done, ...ahead].map((piece) => clip(piece, window)).filter(({ from, to }) => to > from),
    late: promisedAt !== null && lateTo > promisedAt ? { from: promisedAt, to: lateTo } : null,
    ticks: ticksIn(window, offset),
  }
}

function doneSegments(order: Order, now: number): Segment[] {
  return order.operations
    .flatMap((operation, index) =>
      operation.clocks.map((clock): Segment => ({
        kind: 'done',
        from: clock.startedAt,
        to: clock.stoppedAt ?? now,
        no: index + 1,
      })),
    )
    .sort((a, b) => a.from - b.from)
}

function aheadSegments(order: Order, forecast: Forecast, now: number): Segment[] {
  const segments: Segment[] = []
  let at = now
  for (const { operationId, startAt, endAt } of forecast.work) {
    const index = order.operations.findIndex((operation) => operation.id === operationId)
    const operation = order.operations[index]
    if (operation && isHeld(operation)) segments.push({ kind: 'held', from: at, to: Math.max(at, startAt), no: null })
    // Nobody knows when it goes on: nothing of it is forecast.
    const stuck = operation?.hold && operation.hold.expectedAt === null
    segments.push({
      kind: stuck ? 'held' : 'forecast',
      from: Math.max(now, startAt),
      to: endAt,
      no: stuck ? null : index + 1,
    })
    at = Math.max(at, endAt)
  }
  if (!forecast.open && forecast.finishAt > at)
    segments.push({ kind: 'after', from: at, to: forecast.finishAt, no: null })
  return segments
}

function windowOf(done: readonly Segment[], promisedAt: number | null, finish: number, now: number) {
  const begun = done[0]?.from ?? now
  const ahead = Math.max(LEAST_AHEAD, (promisedAt ?? now) - now, finish - now)
  const earliest = Math.min(now - ahead * LEAST_BEHIND, Math.max(begun - 5 * MINUTE, now - LOOK_BACK))
  const from = Math.min(
    earliest,
    promisedAt !== null && promisedAt < now ? promisedAt - (now - promisedAt) * 0.8 - 10 * MINUTE : Infinity,
  )
  const to = Math.max(
    now + LEAST_AHEAD,
    from + ((promisedAt ?? from) - from) / FLAG_MOST,
    from + (finish - from) / FINISH_MOST,
  )
  return { from, to }
}

function clip(piece: Segment, { from, to }: { from: number; to: number }): Segment {
  return { ...piece, from: Math.max(from, piece.from), to: Math.min(to, piece.to) }
}

/** Minutes between two named ticks, and between two small ones. */
const SCALES = [
  [15, 5],
  [30, 10],
  [60, 15],
  [120, 30],
  [240, 60],
  [720, 120],
  [1440, 360],
] as const
const NAMED_MOST = 6

function ticksIn({ from, to }: { from: number; to: number }, offset: number): Tick[] {
  const span = (to - from) / MINUTE
  const [named, small] = SCALES.find(([minutes]) => span / minutes <= NAMED_MOST) ?? [
    Math.ceil(span / NAMED_MOST / 1440) * 1440,
    1440,
  ]
  const step = small * MINUTE
  const ticks: Tick[] = []
  for (let at = Math.ceil((from + offset) / step) * step - offset; at <= to; at += step)
    ticks.push({ at, major: (at + offset) % (named * MINUTE) === 0 })
  return ticks
}
