import type { LobbyCard } from '#contract/view.ts'

/** What one page of each list holds; the lists beside each other turn together. */
export const CARDS_A_PAGE = 8
export const CONSENTS_A_PAGE = 2
const READY_ALONE = 5
const READY_BESIDE_CONSENT = 3

export interface LobbyLists {
  readonly ready: readonly LobbyCard[]
  readonly consent: readonly LobbyCard[]
  readonly inProgress: readonly LobbyCard[]
}

/** Each list by ticket: that is what people look for, and a card keeps its place while times change. */
export function lobbyLists(cards: readonly LobbyCard[]): LobbyLists {
  const sorted = [...cards].sort((a, b) => a.ticket.localeCompare(b.ticket))
  return {
    ready: sorted.filter((card) => card.word === 'ready'),
    consent: sorted.filter((card) => card.word === 'hold-consent'),
    inProgress: sorted.filter((card) => card.word !== 'ready' && card.word !== 'hold-consent'),
  }
}

export function readyAPage(lists: LobbyLists): number {
  return lists.consent.length > 0 ? READY_BESIDE_CONSENT : READY_ALONE
}

/** Pages of at most `size`, as even as can be: nine cars are five and four, not eight and a lonely one. */
export function pagesOf<T>(items: readonly T[], size: number): T[][] {
  const pages = Math.ceil(items.length / size)
  const each = Math.ceil(items.length / pages)
  return Array.from({ length: pages }, (_, page) => items.slice(page * each, (page + 1) * each))
}

/** Tickets whose cars became ready between two pictures. With no picture before, nothing is news. */
export function newlyReady(before: readonly LobbyCard[] | undefined, cards: readonly LobbyCard[]): string[] {
  if (!before) return []
  const known = new Map(before.map((card) => [card.ticket, card.word]))
  return cards.flatMap(({ ticket, word }) => (word === 'ready' && known.get(ticket) !== 'ready' ? [ticket] : []))
}
