import type { ReactiveController, ReactiveControllerHost } from 'lit'

/**
 * Keeps the screen awake while its element is on the page. Where the browser has no wake lock (old TVs, plain http)
 * or refuses it (battery saver), nothing happens: such a screen is kept awake by its own settings.
 */
export class WakeLockController implements ReactiveController {
  #lock: WakeLockSentinel | undefined
  #connected = false

  constructor(host: ReactiveControllerHost) {
    host.addController(this)
  }

  hostConnected(): void {
    this.#connected = true
    document.addEventListener('visibilitychange', this.#hold)
    void this.#hold()
  }

  hostDisconnected(): void {
    this.#connected = false
    document.removeEventListener('visibilitychange', this.#hold)
    void this.#lock?.release()
    this.#lock = undefined
  }

  /** The browser drops the lock whenever the page is hidden; it is taken again when the page is back. */
  readonly #hold = async (): Promise<void> => {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
    try {
      const lock = await navigator.wakeLock.request('screen')
      if (this.#connected) this.#lock = lock
      else void lock.release()
    } catch {
      this.#lock = undefined
    }
  }
}
