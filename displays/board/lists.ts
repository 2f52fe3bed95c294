import { dispatchQueue } from '#domain/dispatch.ts'
import type { Floor } from '#domain/floor.ts'
import { heldOperations, isClosed, stageOf, type Order, type Stage } from '#domain/order.ts'

/** The cars beside the bays, as the board lists them. A car on a bay is also in the list of what it waits for. */
export interface Lists {
  /** Still with an advisor: nothing to dispatch yet. */
  readonly reception: readonly Order[]
  /** In dispatch order (P4.2). */
  readonly queue: readonly Order[]
  /** Longest first. */
  readonly held: readonly Order[]
  readonly inspection: readonly Order[]
  readonly wash: readonly Order[]
  /** Parked, until the advisor has taken it back (P5.6). */
  readonly handover: readonly Order[]
  readonly ready: readonly Order[]
  /** Worked on away from any bay: road test, sublet, bench. */
  readonly away: readonly Order[]
}

/** Limits on work in progress, cars: more than this and the column says so, softly. */
export type WipLimits = Readonly<Record<'inspection' | 'wash', number>>

export const WIP_LIMITS: WipLimits = { inspection: 2, wash: 2 }

export function listsOf(floor: Floor): Lists {
  const by = new Map<Stage, Order[]>()
  for (const order of floor.orders.values()) {
    if (isClosed(order)) continue
    const stage = stageOf(order)
    by.set(stage, [...(by.get(stage) ?? []), order])
  }
  const at = (...stages: Stage[]) => stages.flatMap((stage) => by.get(stage) ?? [])
  return {
    reception: at('arrived', 'reception', 'signed').sort(earliest((order) => order.arrivedAt)),
    queue: dispatchQueue(floor),
    held: at('held').sort(earliest((order) => heldOperations(order)[0]?.hold?.since ?? null)),
    inspection: at('inspection').sort(earliest((order) => order.promisedAt)),
    wash: at('wash').sort(earliest((order) => order.promisedAt)),
    handover: at('handover').sort(earliest((order) => order.promisedAt)),
    ready: at('ready').sort(earliest((order) => order.readyAt)),
    away: at('working').filter((order) => order.place.kind !== 'bay'),
  }
}

function earliest(of: (order: Order) => number | null) {
  return (a: Order, b: Order) => (of(a) ?? Infinity) - (of(b) ?? Infinity)
}
