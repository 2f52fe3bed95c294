import type { Certificate, Equipment, Trade } from './trade.ts'
import type { Fen } from './visit/money.ts'

/** Work that the house offers at a price (P3.6). */
export interface CatalogueOperation {
  readonly code: string
  readonly name: string
  readonly trade: Trade
  readonly standardMinutes: number
  readonly equipment: readonly Equipment[]
  readonly certificates: readonly Certificate[]
  readonly price: Fen
}

/** A part that the house sells. */
export interface CataloguePart {
  readonly code: string
  readonly name: string
  readonly unit: string
  /** For one of `unit`. */
  readonly price: Fen
}

export const CATALOGUE_KINDS = ['operations', 'parts'] as const
export type CatalogueKind = (typeof CATALOGUE_KINDS)[number]
