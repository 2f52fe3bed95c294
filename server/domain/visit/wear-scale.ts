import type { Wear, WearPart } from './delivery.ts'

/** What a wearing part is measured in, and between which values it lives. */
export interface WearScale {
  readonly unit: 'mm' | 'percent' | 'seasons'
  /** As `Wear.left`: tenths of a millimetre, percent, seasons. */
  readonly whenNew: number
  /** Below it may not go on. Tyres: 1.6 mm (GB 7258-2017, 9.1.2); pads: the makers' usual 2 mm. */
  readonly limit: number
  /** From here on it is changed at the next service. */
  readonly soon: number
}

export const WEAR_SCALES: Readonly<Record<WearPart, WearScale>> = {
  'front-brakes': { unit: 'mm', whenNew: 120, limit: 20, soon: 40 },
  'rear-brakes': { unit: 'mm', whenNew: 110, limit: 20, soon: 40 },
  'front-tyres': { unit: 'mm', whenNew: 80, limit: 16, soon: 30 },
  'rear-tyres': { unit: 'mm', whenNew: 80, limit: 16, soon: 30 },
  wipers: { unit: 'seasons', whenNew: 4, limit: 0, soon: 1 },
  battery: { unit: 'percent', whenNew: 100, limit: 30, soon: 50 },
}

export type WearState = 'new' | 'good' | 'soon' | 'worn'

export function wearState({ part, left }: Pick<Wear, 'part' | 'left'>): WearState {
  if (left === null) return 'new'
  const { limit, soon } = WEAR_SCALES[part]
  if (left <= limit) return 'worn'
  return left <= soon ? 'soon' : 'good'
}
