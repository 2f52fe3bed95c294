import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Untouched for so long, ms, whatever a customer typed or saw is wiped; the last part of it with a warning. */
export const IDLE_AFTER = 30_000
export const WARNING = 10_000

/** A press counts when it is done: a warning that goes at its first touch would take its own buttons away under the finger. */
const SIGNS_OF_LIFE = ['click', 'keydown', 'wheel', 'touchmove'] as const

/** Counts down while nobody touches the kiosk. Real time. */
export class IdleController implements ReactiveController {
  /** Seconds left, while the warning stands; null before. */
  warning: number | null = null

  readonly #host: ReactiveControllerHost
  readonly #isUsed: () => boolean
  readonly #wipe: () => void
  #timer: ReturnType<typeof setInterval> | undefined
  #touchedAt = 0

  /** `isUsed`: whether there is anything to wipe. */
  constructor(host: ReactiveControllerHost, isUsed: () => boolean, wipe: () => void) {
    this.#host = host
    this.#isUsed = isUsed
    this.#wipe = wipe
    host.addController(this)
  }

  hostConnected(): void {
    this.touch()
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, this.touch, { capture: true, passive: true })
    this.#timer = setInterval(() => this.#tick(), 250)
  }

  hostDisconnected(): void {
    for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, this.touch, { capture: true })
    clearInterval(this.#timer)
  }

  readonly touch = (): void => {
    this.#touchedAt = performance.now()
    this.#show(null)
  }

  #tick(): void {
    if (!this.#isUsed()) return this.touch()
    const left = IDLE_AFTER - (performance.now() - this.#touchedAt)
    if (left > 0) return this.#show(left <= WARNING ? Math.ceil(left / 1000) : null)
    this.touch()
    this.#wipe()
  }

  #show(warning: number | null): void {
    if (warning === this.warning) return
    this.warning = warning
    this.#host.requestUpdate()
  }
}
