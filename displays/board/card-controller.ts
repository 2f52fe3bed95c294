import { ContextConsumer } from '@lit/context'
import { Draggable } from '@dnd-kit/dom'
import type { LitElement, ReactiveController } from 'lit'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import type { Card } from './card.ts'
import { deskContext, type Desk } from './desk.ts'

export interface CardHost extends LitElement {
  card: Card
  lang: string
}

/** The card was asked for its details, or taken up by keyboard. */
export class CardEvent extends Event {
  readonly card: Card
  constructor(type: 'bb-open' | 'bb-pick', card: Card) {
    super(type, { bubbles: true, composed: true })
    this.card = card
  }
}

let count = 0

/** Makes an element a card: it can be dragged, focused, opened (click, Enter) and taken up (Space). Its name is what stands on it. */
export class CardController implements ReactiveController {
  readonly #host: CardHost
  #desk: Desk | undefined
  #draggable: Draggable | undefined

  constructor(host: CardHost) {
    this.#host = host
    new ContextConsumer(host, { context: deskContext, callback: (desk) => this.#join(desk) })
    host.addController(this)
    host.addEventListener('click', this.#click)
    host.addEventListener('keydown', this.#keydown)
  }

  hostConnected(): void {
    if (this.#desk) this.#join(this.#desk)
  }

  hostUpdated(): void {
    const host = this.#host
    const { mark, pale, zone } = host.card
    if (mark === 'grip') return this.hostDisconnected()
    this.#desk?.cards.set(host, host.card)
    const lang = host.lang as Lang
    host.tabIndex = 0
    host.setAttribute('role', 'button')
    host.setAttribute('aria-description', say(boardWords, lang, 'cardHelp'))
    host.setAttribute('data-order', host.card.order.ticket)
    host.setAttribute('data-zone', zone)
    host.toggleAttribute('pale', pale)
    if (mark === null) host.removeAttribute('mark')
    else host.setAttribute('mark', mark)
  }

  hostDisconnected(): void {
    this.#draggable?.destroy()
    this.#draggable = undefined
    this.#desk?.cards.delete(this.#host)
  }

  #join(desk: Desk): void {
    this.#desk = desk
    this.#draggable?.destroy()
    if (!this.#host.isConnected || this.#host.card?.mark === 'grip') return
    this.#draggable = new Draggable({ id: `card-${++count}`, element: this.#host }, desk.manager)
    if (this.#host.card) desk.cards.set(this.#host, this.#host.card)
  }

  readonly #click = (event: Event): void => {
    if (!event.defaultPrevented) this.#host.dispatchEvent(new CardEvent('bb-open', this.#host.card))
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const type = event.key === ' ' ? 'bb-pick' : event.key === 'Enter' ? 'bb-open' : null
    if (!type) return
    event.preventDefault()
    this.#host.dispatchEvent(new CardEvent(type, this.#host.card))
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bb-open': CardEvent
    'bb-pick': CardEvent
  }
}
