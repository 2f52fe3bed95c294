import type { Forecast } from './forecast.ts'
import { isOpen, MINUTE } from './operation.ts'
import { heldOperations, stageOf, type Order, type Stage } from './order.ts'

/** The seven steps a customer sees (S.3). */
export const PUBLIC_STEPS = ['reception', 'queue', 'repair', 'inspection', 'wash', 'handover', 'ready'] as const
export type PublicStep = (typeof PUBLIC_STEPS)[number]

/** What a customer reads (the table of public words); never anything else. */
export const PUBLIC_WORDS = [
  'arrived',
  'reception',
  'queue',
  'repair',
  'hold-parts',
  'hold-consent',
  'hold',
  'inspection',
  'wash',
  'handover',
  'ready',
] as const
export type PublicWord = (typeof PUBLIC_WORDS)[number]

const STEP: Record<Stage, PublicStep | null> = {
  booked: null,
  arrived: 'reception',
  reception: 'reception',
  signed: 'reception',
  waiting: 'queue',
  held: 'repair',
  working: 'repair',
  inspection: 'inspection',
  wash: 'wash',
  handover: 'handover',
  ready: 'ready',
  delivered: null,
  cancelled: null,
}

/** The step a customer sees; null while there is nothing to see. Rework is repair again (S.3). */
export function publicStep(order: Order): PublicStep | null {
  const stage = stageOf(order)
  // Nobody reads on a screen that the car is ready before someone told them (P6.3).
  if (stage === 'ready' && order.desk.toldReadyAt === null) return 'handover'
  // Another workshop repairs it: what the customer sees is repair (S.4).
  if (isWorkedOnElsewhere(order)) return 'repair'
  const reworked = stage === 'waiting' && order.operations.some((o) => isOpen(o) && o.rework !== null)
  return reworked ? 'repair' : STEP[stage]
}

export function publicWord(order: Order): PublicWord | null {
  const stage = stageOf(order)
  if (stage === 'arrived') return 'arrived'
  if (stage !== 'held' || isWorkedOnElsewhere(order)) return publicStep(order)
  const reason = heldOperations(order)[0]?.hold?.reason
  if (reason === 'parts') return 'hold-parts'
  return reason === 'consent' ? 'hold-consent' : 'hold'
}

function isWorkedOnElsewhere(order: Order): boolean {
  const stage = stageOf(order)
  return order.place.kind === 'sublet' && (stage === 'waiting' || stage === 'held')
}

/** Public times are told in whole five minutes: a finer figure would only pretend. */
export const GRAIN = 5 * MINUTE

/** How much of the remaining time a forecast may be wrong by before its record says better. */
const DOUBT = 0.2
const LEAST_DOUBT = 10 * MINUTE

export interface TimeRange {
  readonly from: number
  readonly to: number
}

/**
 * The expected time as an honest range: from the forecast to the promise where that is later, else to the forecast
 * and a share of what is still to be done. null while it hangs on something without a time, or is ready.
 */
export function expectedRange(order: Order, forecast: Forecast | undefined, now: number): TimeRange | null {
  if (!forecast || forecast.open || order.readyAt !== null) return null
  const from = Math.floor(forecast.finishAt / GRAIN) * GRAIN
  const doubt = Math.max(LEAST_DOUBT, (forecast.finishAt - now) * DOUBT)
  const latest = Math.ceil((forecast.finishAt + doubt) / GRAIN) * GRAIN
  const promise = order.promisedAt === null ? 0 : Math.ceil(order.promisedAt / GRAIN) * GRAIN
  return { from, to: promise > from && promise < latest ? Math.max(promise, from + GRAIN) : latest }
}
