import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ClockController } from '../kit/clock.ts'
import { stopwatch } from '../kit/time.ts'
import type { Running } from './wall-rows.ts'

/** A clock that runs by the second, so that nothing around it has to be drawn anew. */
@customElement('bb-wall-running')
export class BbWallRunning extends LitElement {
  @property({ attribute: false }) clock: Running = { before: 0, since: null }
  /** Site time at which a picture that stands still stopped; null while it is live. */
  @property({ attribute: false }) frozenAt: number | null = null

  readonly #clock = new ClockController(this, 'second')

  override render() {
    const { before, since } = this.clock
    const now = this.frozenAt ?? this.#clock.now
    return html`${stopwatch(before + (since === null ? 0 : now - since))}`
  }

  static override styles = css`
    :host {
      font-variant-numeric: tabular-nums;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-wall-running': BbWallRunning
  }
}
