import type { WelcomeCard } from '#contract/welcome.ts'
import { welcomeWords } from '#words/welcome.ts'
import { say, type Lang } from '#words/say.ts'

/** How long a car is greeted, and how long after that it stands in the list as here, ms of the site's time. */
export const GREETED_FOR = 60_000
const LISTED_FOR = 30 * 60_000

/** Rows of a page: fewer while somebody is greeted above them. */
export const ROWS = 7
export const ROWS_BELOW = 3
/** As many as are greeted side by side. */
const MOST_GREETED = 2

/** The cars that came a moment ago, the latest first. */
export function greeted(cards: readonly WelcomeCard[], now: number): WelcomeCard[] {
  return cards
    .filter(({ arrivedAt }) => arrivedAt !== null && now - arrivedAt < GREETED_FOR)
    .sort((a, b) => (b.arrivedAt ?? 0) - (a.arrivedAt ?? 0))
    .slice(0, MOST_GREETED)
}

/** Who is expected, by time, and then who came within the last half hour. */
export function listed(cards: readonly WelcomeCard[], now: number): WelcomeCard[] {
  const here = cards.filter(({ arrivedAt }) => arrivedAt !== null && now - arrivedAt < LISTED_FOR)
  return [...cards.filter(({ arrivedAt }) => arrivedAt === null), ...here]
}

/** Pages of at most `size`, as even as can be. */
export function pagesOf<T>(items: readonly T[], size: number): T[][] {
  const pages = Math.ceil(items.length / size)
  const each = Math.ceil(items.length / pages)
  return Array.from({ length: pages }, (_, page) => items.slice(page * each, (page + 1) * each))
}

/** `林女士`, `林 车主`; whom nobody knows is `车主`. */
export function nameOf({ who }: WelcomeCard, lang: Lang): string {
  if (who === null) return say(welcomeWords, lang, 'nobody')
  return say(welcomeWords, lang, who.title ?? 'owner', { surname: who.surname })
}
