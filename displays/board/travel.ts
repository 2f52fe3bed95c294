import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Card } from './card.ts'
import { elementOf, type Desk } from './desk.ts'

interface Seen {
  readonly card: Card
  readonly rect: DOMRect
}

/** Nearer than this, px, nothing travels. */
const NOTICEABLE = 4

/** Change is shown, not just applied: a card that lies elsewhere after a render travels there, whoever moved it. */
export class TravelController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #desk: Desk
  #before: readonly Seen[] = []
  #released: { readonly orderId: string; readonly rect: DOMRect } | null = null

  constructor(host: ReactiveControllerHost & HTMLElement, desk: Desk) {
    this.#host = host
    this.#desk = desk
    host.addController(this)
  }

  /** The hand lets go of a card there: it travels from the hand, not from where it was taken. */
  releasedAt(orderId: string, rect: DOMRect): void {
    this.#released = { orderId, rect }
  }

  hostUpdate(): void {
    this.#before = [...this.#desk.cards].map(([element, card]) => ({ card, rect: element.getBoundingClientRect() }))
  }

  hostUpdated(): void {
    const before = this.#before
    const released = this.#released
    this.#released = null
    if (before.length === 0) return
    // The cards render in their own time, before the next frame.
    requestAnimationFrame(() => this.#play(before, released))
  }

  #play(before: readonly Seen[], released: { orderId: string; rect: DOMRect } | null): void {
    const style = getComputedStyle(this.#host)
    const duration = parseFloat(style.getPropertyValue('--m-move'))
    const easing = style.getPropertyValue('--ease').trim() || 'ease-out'
    if (!(duration > 10)) return
    const landed = released && elementOf(this.#desk, released.orderId)
    for (const [element, card] of this.#desk.cards) {
      const from = landed === element && released ? released.rect : rectOf(before, card)
      if (!from || card.mark === 'held') continue
      const to = element.getBoundingClientRect()
      const dx = from.left - to.left
      const dy = from.top - to.top
      if (Math.hypot(dx, dy) < NOTICEABLE || to.width === 0) continue
      element.animate(
        [
          { transform: `translate(${dx}px, ${dy}px)`, zIndex: 5 },
          { transform: 'none', zIndex: 5 },
        ],
        {
          duration,
          easing,
        },
      )
    }
  }
}

/** Where it lay in the same zone, else anywhere: a card that changes its zone travels from the old one. */
function rectOf(before: readonly Seen[], card: Card): DOMRect | undefined {
  const same = before.filter((seen) => seen.card.order.id === card.order.id)
  return (same.find((seen) => seen.card.zone === card.zone) ?? same[0])?.rect
}
