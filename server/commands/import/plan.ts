import { byDispatchOrder } from '#domain/dispatch.ts'
import type { Envelope, FloorEvent } from '#domain/event.ts'
import { queueOf, type Floor } from '#domain/floor.ts'
import { stageOf, type Order, type Stage } from '#domain/order.ts'
import { onBay } from '#domain/place.ts'
import { ticketOf } from '#domain/rules/reception.ts'
import type { KnownOrder } from '#db/queries/imported-order.ts'
import type { ImportedOrder } from '../../import/order.ts'
import type { Problem } from '../../import/problem.ts'
import { busyOf, holdersOf, unplaced, yieldBays } from './bays.ts'
import { Directory } from './directory.ts'
import { draftOrder, type Draft } from './draft.ts'
import { sortOut, type News } from './news.ts'
import { saidOf, type Said } from './said.ts'
import { updateOrder } from './update.ts'
import { endedHere, warningsOf } from './warnings.ts'

/** What is to be written for one order of the file. */
export interface PlannedOrder {
  readonly order: Draft
  readonly file: ImportedOrder
  readonly said: Said
  readonly fingerprint: string
  /** Operations that the floor knows and the file no longer has. */
  readonly dropped: readonly string[]
}

export interface ImportPlan {
  readonly events: readonly FloorEvent[]
  readonly orders: readonly PlannedOrder[]
  /** Cars that leave the bay on which they stand. */
  readonly leaving: readonly string[]
  readonly counts: { readonly made: number; readonly updated: number; readonly unchanged: number }
  readonly stages: Partial<Record<Stage, number>>
  readonly made: Directory['made']
  readonly warnings: readonly Problem[]
}

/** What a file makes of a floor. Writes nothing; ids are new each time. */
export function planImport(
  floor: Floor,
  known: readonly KnownOrder[],
  files: readonly ImportedOrder[],
  envelope: Envelope,
): ImportPlan {
  const { news, unchanged, ended } = sortOut(floor, known, files)
  const holders = holdersOf(floor, news)
  const directory = new Directory(floor, busyOf(floor, news))
  let tickets = floor.tickets
  const drafts = news.map((one) => {
    const ticketNumber = one.old ? null : ++tickets
    const ticket = one.old?.ticket ?? ticketOf(tickets)
    const placed = saidOf(one.stays ? unplaced(one.file) : yieldBays(one.file, holders))
    const draft = draftOrder(placed, one.id, ticket, envelope.at, directory)
    return { ...one, draft, ticketNumber }
  })
  const ranks = queueUp(
    floor,
    drafts.map(({ draft }) => draft),
  )
  const orders = drafts.map(({ draft, ticketNumber, ...one }) => {
    const { file, fingerprint, old } = one
    const said = saidOf(file)
    const fresh = {
      ...draft,
      operations: draft.operations.map((operation) => ({ ...operation, rank: ranks.get(operation.id) ?? 0 })),
    }
    const order = old ? updateOrder({ ...one, old, said, fresh }, directory, envelope) : fresh
    return { order, file, said, fingerprint, dropped: droppedFrom(old, order), ticketNumber }
  })
  const ids = new Set(unchanged.map(({ number }) => number))
  const standing = [...floor.orders.values()].filter(({ number }) => ids.has(number))
  return {
    events: [
      ...directory.events,
      ...orders.map(({ order, ticketNumber }) => ({ type: 'order-recorded', order, ticketNumber }) as const),
    ],
    orders,
    leaving: news.flatMap(({ old }, index) => (old && leavesBay(old, orders[index]?.order) ? [old.id] : [])),
    counts: {
      made: news.filter(({ old }) => old === null).length,
      updated: news.filter(({ old }) => old !== null).length,
      unchanged: unchanged.length + ended.length,
    },
    stages: countStages([...orders.map(({ order }) => ({ ...order, rev: envelope.rev })), ...standing]),
    made: directory.made,
    warnings: [...ended.map(endedHere), ...news.flatMap((one: News) => warningsOf(one, floor, holders))],
  }
}

/** The ranks of operations that wait for a bay, by id: behind what waits there already, in dispatch order (P4.2). */
function queueUp(floor: Floor, drafts: readonly Draft[]): Map<string, number> {
  const last = new Map<string, number>()
  const ranks = new Map<string, number>()
  const inOrder = drafts.map((draft) => ({ ...draft, rev: 0 })).sort(byDispatchOrder)
  for (const { operations, place } of inOrder)
    for (const { id, bayId } of operations) {
      if (bayId === null || bayId === onBay(place)) continue
      const rank = (last.get(bayId) ?? queueOf(floor, bayId).at(-1)?.operation.rank ?? 0) + 1
      last.set(bayId, rank)
      ranks.set(id, rank)
    }
  return ranks
}

function leavesBay(old: Order, order: Draft | undefined): boolean {
  const bayId = onBay(old.place)
  return bayId !== null && order !== undefined && bayId !== onBay(order.place)
}

function droppedFrom(old: Order | null, order: Draft): string[] {
  const kept = new Set(order.operations.map(({ id }) => id))
  return (old?.operations ?? []).flatMap(({ id }) => (kept.has(id) ? [] : [id]))
}

function countStages(orders: readonly Order[]): Partial<Record<Stage, number>> {
  const counts: Partial<Record<Stage, number>> = {}
  for (const order of orders) {
    const stage = stageOf(order)
    counts[stage] = (counts[stage] ?? 0) + 1
  }
  return counts
}
