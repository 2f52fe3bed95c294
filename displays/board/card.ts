import { dispatchClass } from '#domain/dispatch.ts'
import type { Forecast } from '#domain/forecast.ts'
import { isOpen, type Operation } from '#domain/operation.ts'
import { stageOf, type Order } from '#domain/order.ts'
import { formatPlate } from '#domain/plate.ts'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import { dispatchWords, stageWords } from '#words/stage.ts'
import { clockTime } from '../kit/time.ts'

/** Where on the board a card lies. One order can lie in two zones: in the queue, and as the next of its bay. */
export type Zone = 'reception' | 'queue' | 'bay' | 'next' | 'hold' | 'inspection' | 'wash' | 'handover' | 'ready' | 'away'

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

/** A card as a screen reader reads it. */
export function cardLabel({ order, zone, operation }: Card, lang: Lang, timeZone: string): string {
  const parts = [
    order.ticket,
    formatPlate(order.plate),
    order.model,
    operation?.name ?? '',
    zone === 'queue' ? say(dispatchWords, lang, dispatchClass(order)) : say(stageWords, lang, stageOf(order)),
    order.promisedAt === null ? '' : say(boardWords, lang, 'promisedAt', { time: clockTime(order.promisedAt, timeZone) }),
  ]
  return parts.filter(Boolean).join(lang === 'zh' ? '，' : ', ')
}

/** Everything still to be done, the card's own operation first. */
export function workNames({ order, operation }: Card): string {
  const others = order.operations.filter((other) => isOpen(other) && other.id !== operation?.id)
  return [operation, ...others].map((work) => work?.name).filter(Boolean).join(' · ')
}

/** What stands on the violet tab of a card that was moved: 'just moved', or who did it. */
export function movedTab(by: string | null, lang: Lang): string {
  return by === null ? say(boardWords, lang, 'justMoved') : say(boardWords, lang, 'movedBy', { name: by })
}
