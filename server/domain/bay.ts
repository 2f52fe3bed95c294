import type { Equipment, Trade } from './trade.ts'

/** A place where a car is worked on (工位). It holds one car (S.1). */
export interface Bay {
  readonly id: string
  /** What is painted on the floor: '1', 'P2'. Unique in a site. */
  readonly no: string
  readonly trades: readonly Trade[]
  readonly equipment: readonly Equipment[]
  readonly outOfService: OutOfService | null
  /** Revision at which the bay last changed. */
  readonly rev: number
}

export interface OutOfService {
  readonly reason: string
  readonly since: number
  /** When it is expected back, ms; null where nobody knows. */
  readonly until: number | null
}

/** Bays in the order in which they are painted: 2 before 10, P1 after 9. */
export function byBayNumber(a: Bay, b: Bay): number {
  return NUMBERS.compare(a.no, b.no)
}

const NUMBERS = new Intl.Collator('en', { numeric: true })
