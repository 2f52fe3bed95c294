// Too many cards for one picture are shown in pages that turn by themselves.

/** Of a page, urgent cards take at most this share, so that the others still come round soon. */
const PINNED_SHARE = 0.5

/**
 * Items in pages of at most `capacity`. Those with an urgency above 0 come first on every page, the most urgent first,
 * as long as they leave half of it; the others follow in their order. What fits on one page stays exactly as it is.
 */
export function pagesOf<T>(items: readonly T[], capacity: number, urgency: (item: T) => number): T[][] {
  if (items.length <= capacity) return [[...items]]
  const pinned = items
    .filter((item) => urgency(item) > 0)
    .sort((a, b) => urgency(b) - urgency(a))
    .slice(0, Math.floor(capacity * PINNED_SHARE))
  const rest = items.filter((item) => !pinned.includes(item))
  const room = capacity - pinned.length
  const pages: T[][] = []
  for (let from = 0; from < rest.length; from += room) pages.push([...pinned, ...rest.slice(from, from + room)])
  return pages
}
