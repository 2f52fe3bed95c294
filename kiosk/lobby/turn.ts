import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** How long a page stays: eight tickets are read twice in this. */
export const TURN_SECONDS = 12

/** Turns pages by itself, in real seconds: a demonstration's fast day does not make them unreadable. */
export class TurnController implements ReactiveController {
  /** How often it turned; each list shows its page `turn % pages`. */
  turn = 0
  secondsLeft = TURN_SECONDS

  readonly #host: ReactiveControllerHost
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#timer = setInterval(() => this.#tick(), 1000)
  }

  hostDisconnected(): void {
    clearInterval(this.#timer)
  }

  #tick(): void {
    this.secondsLeft -= 1
    if (this.secondsLeft === 0) {
      this.turn += 1
      this.secondsLeft = TURN_SECONDS
    }
    this.#host.requestUpdate()
  }
}
