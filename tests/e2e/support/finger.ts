import type { CDPSession, Page } from '@playwright/test'

interface Point {
  readonly x: number
  readonly y: number
}

/** One finger on the glass: real touches, as the browser gets them from a touch screen. */
export class Finger {
  readonly #line: CDPSession
  #at: Point = { x: 0, y: 0 }

  private constructor(line: CDPSession) {
    this.#line = line
  }

  static async of(page: Page): Promise<Finger> {
    return new Finger(await page.context().newCDPSession(page))
  }

  async press(at: Point): Promise<void> {
    this.#at = at
    await this.#touch('touchStart', [at])
  }

  async slide(to: Point, steps = 8): Promise<void> {
    const from = this.#at
    for (let step = 1; step <= steps; step++) {
      this.#at = { x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps }
      await this.#touch('touchMove', [this.#at])
    }
  }

  async lift(): Promise<void> {
    await this.#touch('touchEnd', [])
  }

  async #touch(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Point[]): Promise<void> {
    await this.#line.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] })
  }
}
