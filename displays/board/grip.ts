import { html, nothing, type LitElement, type ReactiveController } from 'lit'
import type { Lang } from '#words/say.ts'
import './bb-slip.ts'
import type { Card } from './card.ts'
import type { Desk } from './desk.ts'
import type { Point } from './drag.ts'
import type { HandController } from './hand.ts'
import { sameTarget } from './target.ts'

/** The card in the hand, drawn over the board: under the pointer, or by keys in the corner of the chosen place. */
export class GripController implements ReactiveController {
  readonly #host: LitElement & { readonly hand: HandController }
  readonly #desk: Desk
  #at: Point = { x: 0, y: 0 }
  #taken: Point = { x: 0, y: 0 }

  constructor(host: LitElement & { readonly hand: HandController }, desk: Desk) {
    this.#host = host
    this.#desk = desk
    host.addController(this)
  }

  hostUpdated(): void {
    this.#place()
  }

  /** `taken`: where in the card, from its left top corner. A wide card shrinks to a slip around that point. */
  take(element: HTMLElement, at: Point, taken: Point): void {
    const { width } = element.getBoundingClientRect()
    this.#taken = { x: Math.min(taken.x, (taken.x / width) * SLIP.width), y: Math.min(taken.y, SLIP.height) }
    this.#at = at
  }

  move(at: Point): void {
    this.#at = at
    this.#place()
  }

  /** Where it is now, for the card that travels on from there. */
  rect(): DOMRect | undefined {
    return this.#element()?.getBoundingClientRect()
  }

  render(card: Card | null, timeZone: string, lang: Lang) {
    return card
      ? html`<div class="grip ${this.#host.hand.by}" aria-hidden="true">
          <bb-slip grip .card=${card} .timeZone=${timeZone} lang=${lang}></bb-slip>
        </div>`
      : nothing
  }

  #element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.grip')
  }

  #place(): void {
    const element = this.#element()
    if (!element) return
    const { x, y } = this.#host.hand.by === 'pointer' ? this.#underPointer() : this.#inCorner(element)
    element.style.transform = `translate(${x}px, ${y}px)`
  }

  #underPointer(): Point {
    return { x: this.#at.x - this.#taken.x, y: this.#at.y - this.#taken.y }
  }

  #inCorner(element: HTMLElement): Point {
    const box = this.#box()
    if (!box) return this.#underPointer()
    return { x: Math.min(window.innerWidth - 8, box.right + 12) - element.offsetWidth, y: Math.max(8, box.top - 10) }
  }

  #box(): DOMRect | undefined {
    const { over, card } = this.#host.hand
    const found = over
      ? [...this.#desk.targets].find(([, target]) => sameTarget(target, over))
      : [...this.#desk.cards].find(([, other]) => other.order.id === card?.order.id && other.zone === card.zone)
    return found?.[0].getBoundingClientRect()
  }
}

/** About the size of a slip, px: beyond it nothing was taken. */
const SLIP = { width: 280, height: 90 }
