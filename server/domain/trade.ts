/** Kinds of work a bay or a person can do (process G, 工种). */
export const TRADES = ['mechanical', 'electrical', 'body', 'paint', 'tyre', 'wash'] as const
export type Trade = (typeof TRADES)[number]

/** What a bay has beside its floor; an operation may need it, and no override conjures it up. */
export const EQUIPMENT = [
  'two-post-lift',
  'four-post-lift',
  'scissor-lift',
  'aligner',
  'frame-bench',
  'paint-booth',
  'diagnostic',
  'tyre-changer',
  'wash-line',
] as const
export type Equipment = (typeof EQUIPMENT)[number]

/** Papers a person must hold for some work, beside the trade itself. */
export const CERTIFICATES = ['high-voltage', 'air-conditioning', 'airbag'] as const
export type Certificate = (typeof CERTIFICATES)[number]
