import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** A scanner types faster than this between two keys, ms; a person who leans on a keyboard does not. */
const GAP = 300
const SHORTEST = 3

/** Hears a keyboard-wedge scanner anywhere on the page: quick keys, ended by Enter. Fields keep their own keys. */
export class ScannerController implements ReactiveController {
  readonly #onCode: (code: string) => void
  #typed = ''
  #lastAt = 0

  constructor(host: ReactiveControllerHost, onCode: (code: string) => void) {
    this.#onCode = onCode
    host.addController(this)
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#onKey)
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#onKey)
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const [target] = event.composedPath()
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return
    if (event.timeStamp - this.#lastAt > GAP) this.#typed = ''
    this.#lastAt = event.timeStamp
    if (event.key.length === 1) this.#typed += event.key
    if (event.key !== 'Enter' || this.#typed.length < SHORTEST) return
    // Enter would also press the button that has the focus.
    event.preventDefault()
    this.#onCode(this.#typed)
    this.#typed = ''
  }
}
