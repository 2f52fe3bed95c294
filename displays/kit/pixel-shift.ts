import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { onBeat, siteNow } from './clock.ts'

const EVERY_MINUTES = 3
/** A walk around a square, in rem: never more than 8 px of a 1080-line screen, which the page's --safe margin holds. */
const STEPS = [
  [0, 0],
  [0.25, 0.25],
  [0.5, 0],
  [0.25, -0.25],
  [0, -0.5],
  [-0.25, -0.25],
  [-0.5, 0],
  [-0.25, 0.25],
  [0, 0.5],
] as const

/** Moves a page a little every few minutes, so that no line burns into a screen that is never switched off. */
export class PixelShiftController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  #stop: (() => void) | undefined

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#stop = onBeat('minute', () => this.#shift())
    this.#shift()
  }

  hostDisconnected(): void {
    this.#stop?.()
  }

  #shift(): void {
    const step = Math.floor(siteNow() / (EVERY_MINUTES * 60_000)) % STEPS.length
    const [x, y] = STEPS[step] ?? STEPS[0]
    this.#host.style.transform = `translate(${x}rem, ${y}rem)`
  }
}
