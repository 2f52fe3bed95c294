import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { LiveStore } from './live.ts'

/** Renders its element anew whenever the live store has something new. */
export class LiveController implements ReactiveController {
  readonly store: LiveStore
  readonly #host: ReactiveControllerHost
  #stop: (() => void) | undefined

  constructor(host: ReactiveControllerHost, store: LiveStore) {
    this.#host = host
    this.store = store
    host.addController(this)
  }

  hostConnected(): void {
    this.#stop = this.store.subscribe(() => this.#host.requestUpdate())
    // What came while the element was away.
    this.#host.requestUpdate()
  }

  hostDisconnected(): void {
    this.#stop?.()
  }
}
