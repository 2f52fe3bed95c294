import type { DragDropManager } from '@dnd-kit/dom'
import { createContext } from '@lit/context'
import type { Card } from './card.ts'
import type { Target } from './target.ts'

/**
 * What the cards and the places of one board share, whatever shadow root they live in: who they are and where they lie.
 * The pointer's hit test, the arrow keys, the travelling of moved cards and the focus all go by it.
 */
export interface Desk {
  readonly manager: DragDropManager
  readonly cards: Map<HTMLElement, Card>
  readonly targets: Map<HTMLElement, Target>
}

export const deskContext = createContext<Desk>('board-desk')

/** The element of an order: on a bay where it stands on one, else in the list where it lies, else in a bay's queue. */
export function elementOf(desk: Desk, orderId: string): HTMLElement | undefined {
  const found = [...desk.cards].filter(([, card]) => card.order.id === orderId)
  const by = (wanted: (card: Card) => boolean) => found.find(([, card]) => wanted(card))?.[0]
  return by(({ zone }) => zone === 'bay') ?? by(({ zone }) => zone !== 'next') ?? found[0]?.[0]
}
