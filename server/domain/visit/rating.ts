import type { OnOrder } from '../command.ts'
import type { Envelope, SiteEvent } from '../event.ts'

/** So long after the delivery a customer may say how it was, ms. */
export const RATED_WITHIN = 7 * 24 * 60 * 60_000

/** How the customer found the visit: one to five stars, and what they have to say. */
export interface Rating {
  readonly stars: number | null
  readonly words: string
  readonly at: number | null
}

export const BLANK_RATING: Rating = { stars: null, words: '', at: null }

export type RatingCommand = OnOrder & { readonly type: 'rate-visit'; readonly stars: number; readonly words: string }

export type RatingEvent = OnOrder & { readonly type: 'visit-rated'; readonly stars: number; readonly words: string }

export function evolveRating(rating: Rating, event: SiteEvent, { at }: Envelope): Rating {
  return event.type === 'visit-rated' ? { stars: event.stars, words: event.words, at } : rating
}
