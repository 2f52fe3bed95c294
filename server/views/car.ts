import type { Car } from '#contract/view.ts'
import type { Floor } from '#domain/floor.ts'
import type { Forecast } from '#domain/forecast.ts'
import { heldOperations, type Order } from '#domain/order.ts'
import type { SpotKind } from '#domain/place.ts'
import { maskPlate } from '#domain/plate.ts'
import {
  expectedRange,
  GRAIN,
  PUBLIC_STEPS,
  publicStep,
  publicWord,
  type PublicStep,
  type PublicWord,
} from '#domain/public.ts'

/** One car as its customer may see it; null while there is nothing to see: before it came and after it was delivered. */
export function carOf(floor: Floor, order: Order, forecast: Forecast | undefined, now: number): Car | null {
  const step = publicStep(order)
  const word = publicWord(order)
  if (step === null || word === null) return null
  const since = sinceOf(order, step)
  return {
    ticket: order.ticket,
    plate: maskPlate(order.plate),
    model: order.model,
    advisor: (order.advisorId !== null && floor.people.get(order.advisorId)?.name) || null,
    step,
    word,
    since,
    place: placeOf(floor, order),
    expected: expectedRange(order, forecast, now),
    promisedAt: order.promisedAt,
    firstPromisedAt: order.formerPromises[0]?.promisedAt ?? null,
    wait: waitOf(order, word, since[step], forecast, now),
    readyAt: order.readyAt,
    washWished: order.washWished,
  }
}

/**
 * When each step that the car has reached began. A car that goes back (rework, the next trade's bay) has not reached
 * what comes after, whatever it did there before.
 */
function sinceOf(order: Order, step: PublicStep): Car['since'] {
  const clocks = order.operations.flatMap((operation) => operation.clocks)
  const holds = heldOperations(order).flatMap((operation) => operation.hold?.since ?? [])
  const firstWork = least([...clocks.map((clock) => clock.startedAt), ...holds])
  const lastWork = greatest(clocks.map((clock) => clock.stoppedAt ?? clock.startedAt))
  const afterInspection = order.end?.at ?? (order.washWished ? order.washedAt : order.inspectedAt)
  const began: Record<PublicStep, number | null> = {
    reception: order.arrivedAt ?? order.receivedAt,
    queue: step === 'queue' ? (lastWork ?? order.handedOverAt) : order.handedOverAt,
    repair: firstWork,
    inspection: lastWork,
    wash: order.washWished ? order.inspectedAt : null,
    handover: afterInspection,
    ready: order.readyAt,
  }
  const since: Partial<Record<PublicStep, number>> = {}
  for (const each of PUBLIC_STEPS.slice(0, PUBLIC_STEPS.indexOf(step) + 1))
    if (began[each] !== null) since[each] = began[each]
  return since
}

const PLACES: Record<SpotKind, Car['place']['kind']> = {
  'off-site': 'away',
  reception: 'reception',
  waiting: 'waiting',
  hold: 'waiting',
  inspection: 'inspection',
  wash: 'wash',
  parking: 'parking',
  'road-test': 'away',
  sublet: 'away',
}

function placeOf(floor: Floor, { place }: Order): Car['place'] {
  if (place.kind === 'bay') return { kind: 'bay', spot: floor.bays.get(place.bayId)?.no ?? null }
  return { kind: PLACES[place.kind], spot: place.spot }
}

const WAITING: readonly PublicWord[] = ['arrived', 'queue', 'hold-parts', 'hold-consent', 'hold']

/** Why nothing happens now is the word; here is since when, and until when where somebody or the forecast knows. */
function waitOf(
  order: Order,
  word: PublicWord,
  since: number | undefined,
  forecast: Forecast | undefined,
  now: number,
): Car['wait'] {
  if (!WAITING.includes(word)) return null
  const hold = heldOperations(order)[0]?.hold
  const from = word.startsWith('hold') ? hold?.since : since
  if (from === undefined) return null
  if (word.startsWith('hold')) return { since: from, expectedAt: ahead(hold?.expectedAt, now) }
  const starts = forecast && !forecast.open ? least(forecast.work.map((work) => work.startAt)) : null
  return { since: from, expectedAt: word === 'queue' ? ahead(starts, now) : null }
}

/** A time that has passed without the thing happening is no expectation any more. Told as all public times are. */
function ahead(at: number | null | undefined, now: number): number | null {
  return at != null && at > now ? Math.ceil(at / GRAIN) * GRAIN : null
}

function least(times: readonly number[]): number | null {
  return times.length > 0 ? Math.min(...times) : null
}

function greatest(times: readonly number[]): number | null {
  return times.length > 0 ? Math.max(...times) : null
}
