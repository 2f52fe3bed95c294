import type { Clock } from '../clock.ts'

/**
 * A demonstration's time: runs `rate` times as fast as the world's, from a moment that is set, and stands still at 0.
 * `elapsed` counts real ms by a clock that nobody sets back.
 */
export class DemoClock implements Clock {
  readonly rate: number
  readonly #elapsed: () => number
  #site: number
  #since: number

  constructor(site: number, rate: number, elapsed: () => number = () => performance.now()) {
    this.rate = rate
    this.#elapsed = elapsed
    this.#site = site
    this.#since = elapsed()
  }

  now(): number {
    return Math.round(this.#site + (this.#elapsed() - this.#since) * this.rate)
  }

  real(): number {
    return Date.now()
  }

  /** Goes on from this site time. */
  set(site: number): void {
    this.#site = site
    this.#since = this.#elapsed()
  }
}
