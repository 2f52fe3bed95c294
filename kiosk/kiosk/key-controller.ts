import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { HAND_GAP, KeyBurst, type Heard } from './key-burst.ts'

/** Listens to the whole page, because a scanner does not know where the focus is. */
export class KeyController implements ReactiveController {
  readonly #hear: (heard: Heard) => void
  readonly #burst = new KeyBurst()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: ReactiveControllerHost, hear: (heard: Heard) => void) {
    this.#hear = hear
    host.addController(this)
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#onKey, true)
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#onKey, true)
    clearTimeout(this.#timer)
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
    // Space and a lone Enter press the button that has the focus.
    const glyph = event.key.length === 1 && event.key !== ' '
    if (!glyph && event.key !== 'Backspace' && !(event.key === 'Enter' && (this.#burst.waiting || !onButton(event))))
      return
    event.preventDefault()
    this.#hear(this.#burst.hear(event.key, event.timeStamp))
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#hear(this.#burst.rest()), HAND_GAP + 10)
  }
}

function onButton(event: KeyboardEvent): boolean {
  return event.composedPath()[0] instanceof HTMLButtonElement
}
