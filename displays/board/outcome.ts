import type { Context } from '#domain/command.ts'
import { forecastFloor, type Forecast } from '#domain/forecast.ts'
import { carOn, queueOf, type Floor } from '#domain/floor.ts'
import { onBay } from '#domain/place.ts'
import type { Refusal } from '#domain/refusal.ts'
import { dropOn } from './drop.ts'
import { imagine } from './imagine.ts'
import type { Held, Target } from './target.ts'

/** What would come of putting the held card down there. */
export type Outcome =
  | { readonly kind: 'stay' }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly overridable: boolean }
  /** A place beside the bays: it may stand there. */
  | { readonly kind: 'place' }
  | WhatIf

/** A bay that takes the card, with the forecast of the floor as it would then be. */
export interface WhatIf {
  /** `now`: the bay is free and the car drives in. */
  readonly kind: 'now' | 'queue'
  /** Ticket of the car it would wait behind, or before which it would go. */
  readonly behind: string | null
  readonly before: string | null
  /** When the car on the bay is expected to be done there; null where there is none. */
  readonly takenUntil: number | null
  readonly startAt: number
  readonly finishAt: number
  /** True where nobody can say, because a hold has no expected end. */
  readonly open: boolean
  /** Promise minus forecast, ms; negative: late. null without a promise. */
  readonly slack: number | null
  /** The car whose promise this would break worst, and by how much, ms. */
  readonly breaks: { readonly ticket: string; readonly late: number } | null
}

export type Forecasts = ReadonlyMap<string, Forecast>

/**
 * Decide, evolve, forecast on the imagined floor: the same rules as the server's. `offset` is the site's distance from
 * UTC, ms; `forecasts` are those of the floor as it is.
 */
export function outcomeOf(
  floor: Floor,
  forecasts: Forecasts,
  held: Held,
  target: Target,
  context: Context,
  offset: number,
): Outcome {
  const drop = dropOn(floor, held, target, context)
  if (drop.kind === 'stay') return drop
  if (drop.kind === 'refused') return { kind: 'refused', refusal: drop.refusal, overridable: drop.override !== null }
  if (drop.kind === 'ask' || target.kind === 'place') return { kind: 'place' }
  const imagined = imagine(floor, drop.command, context)
  const after = imagined && forecastFloor(imagined, context.now, offset)
  const forecast = after?.get(held.orderId)
  if (!after || !forecast) return { kind: 'place' }
  const work = forecast.work.find(({ bayId }) => bayId === target.bayId)
  const order = floor.orders.get(held.orderId)
  const promisedAt = order?.promisedAt ?? null
  return {
    kind: drop.command.type === 'drive-in' ? 'now' : 'queue',
    ...neighbours(floor, held, target),
    takenUntil: takenUntil(floor, forecasts, target.bayId),
    startAt: work?.startAt ?? context.now,
    finishAt: forecast.finishAt,
    open: forecast.open,
    slack: promisedAt === null ? null : promisedAt - forecast.finishAt,
    breaks: worstBroken(floor, forecasts, after, held.orderId),
  }
}

function neighbours(floor: Floor, held: Held, { bayId, before }: Extract<Target, { kind: 'bay' }>) {
  const queue = queueOf(floor, bayId).filter(({ order }) => order.id !== held.orderId)
  const next = queue.find(({ operation }) => operation.id === before)
  if (next) return { behind: null, before: next.order.ticket }
  const last = queue[queue.length - 1]?.order ?? carOn(floor, bayId)
  return { behind: last?.ticket ?? null, before: null }
}

/** When the car on a bay is expected to be done with everything it does there. */
export function takenUntil(floor: Floor, forecasts: Forecasts, bayId: string): number | null {
  const there = carOn(floor, bayId)
  const work =
    there && forecasts.get(there.id)?.work.filter((part) => part.bayId === bayId && onBay(there.place) === bayId)
  return work && work.length > 0 ? Math.max(...work.map(({ endAt }) => endAt)) : null
}

function worstBroken(floor: Floor, now: Forecasts, then: Forecasts, heldId: string): WhatIf['breaks'] {
  let worst: WhatIf['breaks'] = null
  for (const [id, after] of then) {
    const order = floor.orders.get(id)
    const before = now.get(id)
    if (
      id === heldId ||
      !before ||
      !order ||
      order.promisedAt === null ||
      before.finishAt > order.promisedAt ||
      after.open
    )
      continue
    const late = after.finishAt - order.promisedAt
    if (late > (worst?.late ?? 0)) worst = { ticket: order.ticket, late }
  }
  return worst
}
