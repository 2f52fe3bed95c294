import type { Readings } from '#domain/visit/walkaround.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { walkWords } from '#words/walkaround-page.ts'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../../kit/bb-icon.ts'
import { readingStyles } from './reading-styles.ts'

/**
 * The mileage, held against the last visit's: one that is lower is asked before it is written.
 *
 * @fires bb-read - detail: what was read.
 */
@customElement('bb-walk-mileage')
export class BbWalkMileage extends LitElement {
  @property({ attribute: false }) km: number | undefined
  /** At the last visit; null where nobody knows. */
  @property({ attribute: false }) formerKm: number | null = null
  @property() override lang: Lang = 'zh'

  @state() private doubtful: number | null = null

  #typed(event: Event): void {
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

  #tell(detail: Readings): void {
    this.dispatchEvent(new CustomEvent('bb-read', { detail, bubbles: true, composed: true }))
  }

  override render() {
    const mileage = this.doubtful ?? this.km
    return html`<label for="mileage"><bb-icon name="road-test"></bb-icon>${this.#say('mileage')}</label>
      <div>
        <input
          id="mileage"
          inputmode="numeric"
          autocomplete="off"
          .value=${mileage === undefined ? '' : mileage.toLocaleString('en')}
          @change=${this.#typed}
        /><span>km</span>
      </div>
      <p role="status">${this.#compared(mileage)}</p>`
  }

  #compared(mileage: number | undefined) {
    if (mileage === undefined || this.formerKm === null) return nothing
    const km = Math.abs(mileage - this.formerKm).toLocaleString('en')
    if (mileage >= this.formerKm) return html`<bb-icon name="check"></bb-icon>${this.#say('more', { km })}`
    if (this.doubtful === null) return this.#say('lessKnown', { km })
    return html`<span class="doubt">
      ${this.#say('less', { km })}
      <button @click=${this.#confirm}>${this.#say('isSo')}</button>
    </span>`
  }

  #say(key: keyof (typeof walkWords)['zh'], values?: Values): string {
    return say(walkWords, this.lang, key, values)
  }

  static override styles = [
    readingStyles,
    css`
      div {
        display: flex;
        align-items: baseline;
        margin-top: 2px;
      }
      input {
        font-size: var(--t-24);
        font-weight: var(--w-strong);
      }
      div span {
        margin-left: var(--s-1);
        color: var(--ink-2);
      }
      p bb-icon {
        color: var(--go-ink);
      }
      /* Over what is above it: were it to push that away, a finger on its way would hit nothing. */
      .doubt {
        position: absolute;
        left: 0;
        bottom: calc(100% + var(--s-1));
        z-index: 1;
        width: 15rem;
        padding: var(--s-3);
        border-radius: var(--r-2);
        color: var(--risk-ink);
        background: var(--risk-soft);
        box-shadow: var(--e-2);
        font-weight: var(--w-strong);
      }
      button {
        display: block;
        min-height: 2.75rem;
        margin-top: var(--s-2);
        padding: 0 var(--s-3);
        border-radius: var(--r-2);
        font-size: var(--t-14);
        font-weight: var(--w-strong);
        color: var(--ink);
        background: var(--surface);
        box-shadow: inset 0 0 0 1.5px var(--line-2);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-walk-mileage': BbWalkMileage
  }
  interface HTMLElementEventMap {
    'bb-read': CustomEvent<Readings>
  }
}
