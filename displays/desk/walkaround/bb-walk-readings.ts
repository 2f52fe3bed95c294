import { WARNING_LIGHTS, type Readings, type WarningLight } from '#domain/visit/walkaround.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { walkWords } from '#words/walkaround-page.ts'
import { lightWords } from '#words/walkaround.ts'
import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../../kit/bb-icon.ts'
import { LAMPS } from './lamps.ts'

/**
 * Mileage, fuel, warning lights and belongings: read whenever one sees them.
 *
 * @fires bb-read - detail: what was read.
 */
@customElement('bb-walk-readings')
export class BbWalkReadings extends LitElement {
  @property({ attribute: false }) readings: Readings = {}
  /** At the last visit; null where nobody knows. */
  @property({ type: Number }) formerKm: number | null = null
  @property() override lang: Lang = 'zh'

  /** A mileage lower than the last: asked before it is written. */
  @state() private doubtful: number | null = null

  #mileage(event: Event): void {
    const digits = (event.target as HTMLInputElement).value.replace(/\D/g, '').slice(0, 7)
    this.doubtful = null
    if (digits === '') return
    const mileageKm = Number(digits)
    if (this.formerKm !== null && mileageKm < this.formerKm) this.doubtful = mileageKm
    else this.#tell({ mileageKm })
  }

  #confirm(): void {
    if (this.doubtful !== null) this.#tell({ mileageKm: this.doubtful })
    this.doubtful = null
  }

  #light(light: WarningLight): void {
    const { lights = [] } = this.readings
    this.#tell({ lights: lights.includes(light) ? lights.filter((one) => one !== light) : [...lights, light] })
  }

  #tell(detail: Readings): void {
    this.dispatchEvent(new CustomEvent('bb-read', { detail, bubbles: true, composed: true }))
  }

  override render() {
    const { fuel, lights = [], belongings = '', valuablesTaken = false } = this.readings
    const mileage = this.doubtful ?? this.readings.mileageKm
    return html`
      <article>
        <label for="mileage"><bb-icon name="road-test"></bb-icon>${this.#say('mileage')}</label>
        <div class="big">
          <input
            id="mileage"
            inputmode="numeric"
            autocomplete="off"
            .value=${mileage === undefined ? '' : mileage.toLocaleString('en')}
            @change=${this.#mileage}
          /><span>km</span>
        </div>
        <p role="status">${this.#compared(mileage)}</p>
      </article>
      <article>
        <label for="fuel"><bb-icon name="drop"></bb-icon>${this.#say('fuel')}</label>
        <div class="tank">
          ${Array.from({ length: 8 }, (_, index) => html`<i class=${index < (fuel ?? 0) ? 'full' : ''}></i>`)}
          <input
            id="fuel"
            type="range"
            min="0"
            max="8"
            step="1"
            .value=${String(fuel ?? 0)}
            aria-valuetext=${fuel === undefined ? '—' : `${fuel}/8`}
            @change=${(event: Event) => this.#tell({ fuel: Number((event.target as HTMLInputElement).value) })}
          />
        </div>
        <p><b>${fuel ?? '—'} / 8</b></p>
      </article>
      <article>
        <h3 id="lights"><bb-icon name="warning"></bb-icon>${this.#say('lights')}</h3>
        <div class="lamps" role="group" aria-labelledby="lights">
          ${WARNING_LIGHTS.map(
            (light) =>
              html`<button aria-pressed=${lights.includes(light)} @click=${() => this.#light(light)}>
                <svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${LAMPS[light]} />`}</svg>
                ${say(lightWords, this.lang, light)}
              </button>`,
          )}
        </div>
      </article>
      <article>
        <label for="belongings"><bb-icon name="box"></bb-icon>${this.#say('belongings')}</label>
        <input
          id="belongings"
          maxlength="300"
          autocomplete="off"
          placeholder=${this.#say('belongingsHint')}
          .value=${belongings}
          @change=${(event: Event) => this.#tell({ belongings: (event.target as HTMLInputElement).value.trim() })}
        />
        <button
          class="taken"
          aria-pressed=${valuablesTaken}
          @click=${() => this.#tell({ valuablesTaken: !valuablesTaken })}
        >
          <bb-icon name=${valuablesTaken ? 'check-circle' : 'ring'}></bb-icon>${this.#say('valuables')}
        </button>
      </article>
    `
  }

  #compared(mileage: number | undefined) {
    if (mileage === undefined || this.formerKm === null) return nothing
    const km = Math.abs(mileage - this.formerKm).toLocaleString('en')
    if (mileage >= this.formerKm) return html`<bb-icon name="check"></bb-icon>${this.#say('more', { km })}`
    if (this.doubtful === null) return this.#say('lessKnown', { km })
    return html`<span class="doubt">
      ${this.#say('less', { km })}
      <button class="so" @click=${this.#confirm}>${this.#say('isSo')}</button>
    </span>`
  }

  #say(key: keyof (typeof walkWords)['zh'], values?: Values): string {
    return say(walkWords, this.lang, key, values)
  }

  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: 9.75rem 8rem minmax(0, 1fr) 12.5rem;
      border-radius: var(--r-3);
      background: var(--surface);
      box-shadow: var(--e-1);
    }
    article {
      position: relative;
      min-width: 0;
      padding: var(--s-2) var(--s-3);
    }
    article + article {
      border-left: 1px solid var(--line);
    }
    label,
    h3 {
      display: flex;
      align-items: center;
      margin: 0;
      font-size: var(--t-14);
      font-weight: var(--w-text);
      color: var(--ink-2);
    }
    label bb-icon,
    h3 bb-icon,
    p bb-icon,
    .taken bb-icon {
      margin-right: var(--s-1);
    }
    input {
      box-sizing: border-box;
      width: 100%;
      min-height: 2.75rem;
      padding: 0 var(--s-2);
      border: 1.5px solid var(--line-2);
      border-radius: var(--r-2);
      font: inherit;
      color: inherit;
      background: var(--surface);
    }
    .big,
    #belongings {
      margin-top: 2px;
    }
    .big {
      display: flex;
      align-items: baseline;
    }
    .big input {
      font-size: var(--t-24);
      font-weight: var(--w-strong);
    }
    .big span {
      margin-left: var(--s-1);
      color: var(--ink-2);
    }
    p {
      margin: 0;
      min-height: 1.6em;
      font-size: var(--t-14);
      color: var(--ink-2);
    }
    p bb-icon {
      color: var(--go-ink);
    }
    p b {
      font-size: var(--t-17);
      color: var(--ink);
    }
    /* Over what is above it: were it to push that away, a finger on its way would hit nothing. */
    .doubt {
      position: absolute;
      left: 0;
      bottom: calc(100% + var(--s-1));
      width: 15rem;
      padding: var(--s-3);
      border-radius: var(--r-2);
      color: var(--risk-ink);
      background: var(--risk-soft);
      box-shadow: var(--e-2);
      font-weight: var(--w-strong);
    }
    .tank {
      position: relative;
      display: grid;
      grid-template-columns: repeat(8, 1fr);
      grid-gap: 3px;
      height: 2.75rem;
      align-items: center;
      border-radius: var(--r-1);
    }
    .tank i {
      height: 1.5rem;
      border-radius: 3px;
      box-shadow: inset 0 0 0 1.5px var(--line-2);
    }
    .tank .full {
      background: var(--ink);
      box-shadow: none;
    }
    .tank input {
      position: absolute;
      top: 0;
      left: 0;
      height: 100%;
      margin: 0;
      opacity: 0;
      cursor: pointer;
    }
    .tank:focus-within {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
    .lamps {
      display: grid;
      grid-template-columns: repeat(6, minmax(0, 1fr));
      grid-gap: 2px;
      margin-top: var(--s-1);
    }
    button {
      font: inherit;
      color: inherit;
      border: 0;
      background: none;
      cursor: pointer;
      touch-action: manipulation;
    }
    .lamps button {
      min-height: 3.75rem;
      padding: 2px 0;
      white-space: nowrap;
      border-radius: var(--r-2);
      font-size: var(--t-13);
      color: var(--ink-2);
    }
    .lamps svg {
      display: block;
      width: 1.75rem;
      height: 1.75rem;
      margin: 0 auto 2px;
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .lamps [aria-pressed='true'] {
      color: var(--on-risk);
      background: var(--risk);
      font-weight: var(--w-strong);
    }
    .taken,
    .so {
      display: flex;
      align-items: center;
      min-height: 2.75rem;
      padding: 0;
      font-size: var(--t-14);
    }
    .taken bb-icon {
      font-size: var(--t-20);
    }
    .taken[aria-pressed='true'] bb-icon {
      color: var(--go);
    }
    .so {
      margin-top: var(--s-2);
      padding: 0 var(--s-3);
      background: var(--surface);
      border-radius: var(--r-2);
      box-shadow: inset 0 0 0 1.5px var(--line-2);
      font-weight: var(--w-strong);
      color: var(--ink);
    }
    button:focus-visible,
    input:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 1px;
    }
    @media (max-width: 1100px) {
      :host {
        grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
      }
      article + article {
        border-left: 0;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-walk-readings': BbWalkReadings
  }
  interface HTMLElementEventMap {
    'bb-read': CustomEvent<Readings>
  }
}
