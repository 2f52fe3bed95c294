import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** How long one page stands, real ms: long enough to find a plate in it. */
export const PAGE_STANDS = 12_000

/** Turns pages by itself while there is more than one. */
export class PageTurner implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #turns = 0
  #pages = 1
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  /** The page to show of `pages`; two columns with fewer and more pages turn at the same time, each through its own. */
  at(pages: number): number {
    return this.#turns % pages
  }

  hostUpdated(): void {
    this.#arm()
  }

  hostDisconnected(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  /** How many pages there are now; one page stands still. */
  set pages(pages: number) {
    this.#pages = pages
  }

  #arm(): void {
    if (this.#pages > 1 && this.#timer === undefined) {
      this.#timer = setInterval(() => {
        this.#turns += 1
        this.#host.requestUpdate()
      }, PAGE_STANDS)
    } else if (this.#pages <= 1 && this.#timer !== undefined) {
      clearInterval(this.#timer)
      this.#timer = undefined
      this.#turns = 0
    }
  }
}
