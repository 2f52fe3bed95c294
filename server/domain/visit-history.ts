import { MINUTE } from './operation.ts'
import type { OrderType } from './order.ts'
import type { Trade } from './trade.ts'
import { leftOf, type AnsweredFor } from './visit/repair-warranty.ts'

const DAY = 24 * 60 * MINUTE

/** A car back within so many days for the same is a repeat repair (P12.1). */
export const REPEAT_DAYS = 30

export interface DoneWork {
  readonly name: string
  readonly trade: Trade
  /** Who worked on it, by name. */
  readonly people: readonly string[]
}

/** An earlier stay of a car, as its file remembers it (P10.1). */
export interface PastVisit {
  readonly orderId: string
  readonly number: string
  readonly ticket: string
  readonly type: OrderType
  readonly arrivedAt: number
  /** When it left; null while it is here. */
  readonly leftAt: number | null
  readonly mileageKm: number | null
  readonly advisor: string
  readonly complaint: string
  readonly done: readonly DoneWork[]
  /** For how long the workshop answers for it (P6.8). */
  readonly warranty: AnsweredFor | null
  readonly leftUndone: readonly LeftUndone[]
}

/** Recommended or found at an earlier visit, and not done (P3.9, P5.4). */
export interface LeftUndone {
  readonly text: string
  readonly safety: boolean
}

/** Why a car may be back for the same fault; the first that holds. `days` since it left. */
export interface Repeat {
  readonly because: 'operation' | 'trade' | 'recent'
  /** What was done then: the operation, or the work of the trade. */
  readonly work: DoneWork | null
  readonly visit: PastVisit
  readonly days: number
}

/** Types whose work mends a fault: a service due again is no repeat. */
const MENDING: readonly OrderType[] = ['repair', 'rework', 'warranty', 'accident', 'overhaul', 'recall']

interface Today {
  readonly type: OrderType
  readonly operations: readonly { readonly name: string; readonly trade: Trade }[]
}

/**
 * Whether today's complaint may be a repeat repair (P1.3): the same operation, or a repair of the same trade, within 30
 * days before. Before anything is written, any repair of those days is shown, so that the customer is asked.
 */
export function repeatOf(today: Today, visits: readonly PastVisit[], now: number): Repeat | null {
  const recent = visits.flatMap((visit) => {
    const days = Math.floor((now - (visit.leftAt ?? now)) / DAY)
    return visit.leftAt !== null && days >= 0 && days <= REPEAT_DAYS ? [{ visit, days }] : []
  })
  const first = (because: Repeat['because'], find: (visit: PastVisit) => DoneWork | null | undefined) => {
    for (const { visit, days } of recent) {
      const work = find(visit)
      if (work !== undefined) return { because, work, visit, days }
    }
    return null
  }
  const mends = (visit: PastVisit) => MENDING.includes(visit.type)
  return (
    first('operation', (visit) =>
      visit.done.find((work) => today.operations.some((same) => alike(same.name, work.name))),
    ) ??
    (MENDING.includes(today.type)
      ? (first('trade', (visit) =>
          mends(visit)
            ? visit.done.find((work) => today.operations.some(({ trade }) => trade === work.trade))
            : undefined,
        ) ??
        (today.operations.length === 0
          ? first('recent', (visit) => (mends(visit) ? (visit.done[0] ?? null) : undefined))
          : null))
      : null)
  )
}

function alike(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '')
  return plain(a) === plain(b)
}

/** An earlier repair for which the workshop still answers (P6.8); the one that is answered for longest. */
export interface Standing {
  readonly visit: PastVisit
  readonly warranty: AnsweredFor
  readonly left: { readonly days: number; readonly kilometres: number | null }
}

/** What a customer who is back is asked about: whether it is for this. `km`: today's mileage, where it was read. */
export function standingOf(visits: readonly PastVisit[], now: number, km: number | null): Standing | null {
  const standing = visits.flatMap((visit): Standing[] => {
    const { warranty, leftAt, done, mileageKm } = visit
    if (!warranty || leftAt === null || done.length === 0) return []
    const left = leftOf(warranty, { at: leftAt, km: mileageKm }, { at: now, km })
    return left ? [{ visit, warranty, left }] : []
  })
  return standing.sort((a, b) => b.left.days - a.left.days)[0] ?? null
}

/** What was left undone at the last visit, and has not been done since; one that stands there twice is one. */
export function stillUndone(visits: readonly PastVisit[]): LeftUndone[] {
  const last = visits.find((visit) => visit.leftAt !== null)
  const seen = new Set<string>()
  return (last?.leftUndone ?? []).filter(({ text }) => !seen.has(text) && Boolean(seen.add(text)))
}
