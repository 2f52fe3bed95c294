import type { Lang } from '#words/say.ts'
import type { Order } from '#domain/order.ts'
import type { Visit } from '#domain/visit/visit.ts'

/** Who did what when, in words, as it stands in the log. */
export interface HistoryEntry {
  readonly rev: number
  /** Site time, ms. */
  readonly at: number
  /** '' where it was the system itself. */
  readonly person: string
  readonly terminal: string
  readonly lines: Readonly<Record<Lang, readonly string[]>>
}

/** The order and its visit as they were after a revision. */
export interface Moment {
  readonly rev: number
  readonly order: Order
  readonly visit: Visit
}
