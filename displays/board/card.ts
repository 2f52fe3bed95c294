import type { Forecast } from '#domain/forecast.ts'
import { isOpen, type Operation } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'

/** Where on the board a card lies. One order can lie in two zones: in the queue, and as the next of its bay. */
export type Zone =
  | 'reception'
  | 'queue'
  | 'bay'
  | 'next'
  | 'hold'
  | 'inspection'
  | 'wash'
  | 'handover'
  | 'ready'
  | 'away'

/** What a hand has to do with a card just now. `grip`: the card in the hand itself, flying over the board. */
export type Mark = 'held' | 'grip' | 'pending' | 'moved'

/** Everything a card shows. */
export interface Card {
  readonly order: Order
  readonly zone: Zone
  /** The operation that the card speaks of; undefined where none is open. */
  readonly operation: Operation | undefined
  readonly forecast: Forecast | undefined
  /** Not among those that the filters ask for: stays in its place, pale. */
  readonly pale: boolean
  readonly mark: Mark | null
  /** Who moved it, where that was someone else. */
  readonly movedBy: string | null
}

/** Everything still to be done, the card's own operation first. */
export function workNames({ order, operation }: Card): string {
  const others = order.operations.filter((other) => isOpen(other) && other.id !== operation?.id)
  return [operation, ...others]
    .map((work) => work?.name)
    .filter(Boolean)
    .join(' · ')
}

/** What stands on the violet tab of a card that was moved: 'just moved', or who did it. */
export function movedTab(by: string | null, lang: Lang): string {
  return by === null ? say(boardWords, lang, 'justMoved') : say(boardWords, lang, 'movedBy', { name: by })
}
