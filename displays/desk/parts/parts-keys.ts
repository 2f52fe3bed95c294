import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { ACT_KEYS, ACTS, type Act } from './parts-acts.ts'

/** A key that no other follows within this time was pressed by a hand, ms. */
const ALONE = 120

interface Counter extends ReactiveControllerHost {
  /** Escape: what is open is closed; `typing` in a field, the car stays. */
  closeTop(typing: boolean): void
  focusSearch(): void
  /** Up and down through the lines, then the cars. */
  moveBy(step: number): void
  begin(act: Act): void
}

/**
 * The counter's keys. Part numbers have the same letters as acts: a letter is an act when no other key comes with it, as a
 * scanner's do.
 */
export class PartsKeys implements ReactiveController {
  readonly #counter: Counter
  #alone: ReturnType<typeof setTimeout> | undefined
  #lastAt = -Infinity

  constructor(counter: Counter) {
    this.#counter = counter
    counter.addController(this)
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#keydown)
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#keydown)
    clearTimeout(this.#alone)
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    clearTimeout(this.#alone)
    this.#press(event)
    this.#lastAt = event.timeStamp
  }

  #press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const [target] = event.composedPath()
    const typing = target instanceof HTMLElement && target.matches('input, textarea, select, dialog *')
    if (event.key === 'Escape') return this.#counter.closeTop(typing)
    if (typing) return
    const act = ACTS.find((each) => ACT_KEYS[each].toLowerCase() === event.key.toLowerCase())
    if (event.key === '/') this.#counter.focusSearch()
    else if (event.key === 'ArrowDown') this.#counter.moveBy(1)
    else if (event.key === 'ArrowUp') this.#counter.moveBy(-1)
    else if (act) this.#begin(act, event.timeStamp)
    else return
    event.preventDefault()
  }

  #begin(act: Act, at: number): void {
    if (at - this.#lastAt > ALONE) this.#alone = setTimeout(() => this.#counter.begin(act), ALONE)
  }
}
