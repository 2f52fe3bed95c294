import type { Fen } from '#domain/visit/money.ts'
import { yuan } from '#words/money.ts'

/** ¥1,280 where there are no fen to speak of, ¥1,280.50 where there are. */
export function priceText(fen: Fen): string {
  return yuan(fen).replace(/\.00$/, '')
}
