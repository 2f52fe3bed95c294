import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { GatePass } from '#contract/gate.ts'
import { gateWords, passKindWords } from '#words/gate.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import '../kit/bb-icon.ts'
import '../kit/bb-plate.ts'
import { gateParts } from './gate-parts.ts'

/** What the guard says of a pass: its car may go through, in or out; or it stays where it is, and why. */
export type Verdict = 'let-out' | 'let-in' | 'another-car' | 'wants-out'

export class GateVerdictEvent extends Event {
  readonly verdict: Verdict
  constructor(verdict: Verdict) {
    super('bb-verdict', { bubbles: true, composed: true })
    this.verdict = verdict
  }
}

/**
 * A pass to be held against the car before the barrier: its plate first, then what may be done. One that is out comes in.
 *
 * @fires bb-verdict
 */
@customElement('bb-gate-pass')
export class BbGatePass extends LitElement {
  @property({ attribute: false }) pass!: GatePass
  /** Until when it is valid, or since when the car is out, as the guard reads it. */
  @property() time = ''
  @property() override lang: Lang = 'zh'
  /** The plate has been compared. */
  @state() private seen = false

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('pass')) this.seen = false
  }

  override render() {
    const { pass, lang, seen, time } = this
    const out = pass.state === 'out'
    return html`<section>
        <p class="kind">
          <b>${say(passKindWords, lang, pass.kind)}</b><span>${this.#say(out ? 'out' : 'validUntil', { time })}</span>
        </p>
        <bb-plate .plate=${pass.plate}></bb-plate>
        <p class="model"><b>${pass.model}</b> ${this.#say('ticket', { ticket: pass.ticket })}</p>
      </section>
      <div class="acts">
        <button class="see" aria-pressed=${seen} @click=${() => (this.seen = !seen)}>
          <bb-icon name=${seen ? 'check-circle' : 'ring'}></bb-icon>${this.#say('seen')}
        </button>
        <button @click=${() => this.#judge('another-car')}>${this.#say('otherCar')}</button>
        ${
          out
            ? html`<button class="go tall" ?disabled=${!seen} @click=${() => this.#judge('let-in')}>
                  ${this.#say(seen ? 'letIn' : 'letOutFirst')}
                </button>
                <button class="tall" @click=${() => this.#judge('wants-out')}>${this.#say('wantsOut')}</button>`
            : html`<button class="go big" ?disabled=${!seen} @click=${() => this.#judge('let-out')}>
                ${this.#say(seen ? 'letOut' : 'letOutFirst')}
              </button>`
        }
      </div>`
  }

  #judge(verdict: Verdict): void {
    this.dispatchEvent(new GateVerdictEvent(verdict))
  }

  #say(key: keyof (typeof gateWords)['zh'], values?: Values): string {
    return say(gateWords, this.lang, key, values)
  }

  static override styles = [
    gateParts,
    css`
      :host {
        flex: 1;
        display: flex;
        flex-direction: column;
      }
      .tall {
        min-height: 6rem;
        font-size: var(--t-28);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-gate-pass': BbGatePass
  }
  interface GlobalEventHandlersEventMap {
    'bb-verdict': GateVerdictEvent
  }
}
