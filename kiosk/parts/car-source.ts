import type { CarPicture } from '#contract/view.ts'
import type { Freshness } from '../../displays/kit/live-freshness.ts'

/** What a customer's page needs of the live store. */
export interface CarSource {
  readonly car: CarPicture | null
  readonly freshness: Freshness
  subscribe(listener: () => void): () => void
  close(): void
}

/** Opens the picture of the car behind a pass. */
export type Follow = (pass: string) => CarSource
