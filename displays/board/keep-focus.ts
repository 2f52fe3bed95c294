import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { elementOf, type Desk } from './desk.ts'

interface FocusHost extends ReactiveControllerHost {
  readonly dialogs: { readonly open: boolean }
}

/** The focus stays on its card: when a card is rendered elsewhere, whoever moved it, the focus goes with it. */
export class KeepFocus implements ReactiveController {
  readonly #host: FocusHost
  readonly #desk: Desk
  #orderId: string | null = null

  constructor(host: FocusHost, desk: Desk) {
    this.#host = host
    this.#desk = desk
    host.addController(this)
  }

  /** After the next render this card has the focus. */
  on(orderId: string): void {
    this.#orderId = orderId
  }

  hostUpdate(): void {
    const card = this.#desk.cards.get(focused() as HTMLElement)
    this.#orderId ??= card?.order.id ?? null
  }

  hostUpdated(): void {
    const orderId = this.#orderId
    if (orderId === null || this.#host.dialogs.open) return
    this.#orderId = null
    // The cards render in their own time, before the next frame.
    requestAnimationFrame(() => {
      const element = focused()
      const lost = element === null || element === document.body
      if (lost || this.#desk.cards.has(element as HTMLElement)) this.#focus(orderId)
    })
  }

  #focus(orderId: string): void {
    const element = focused() as HTMLElement
    if (this.#desk.cards.get(element)?.order.id === orderId) return
    elementOf(this.#desk, orderId)?.focus({ preventScroll: true })
  }
}

/** What has the focus, through all shadow roots. */
function focused(): Element | null {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}
