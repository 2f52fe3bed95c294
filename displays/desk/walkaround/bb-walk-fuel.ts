import type { Readings } from '#domain/visit/walkaround.ts'
import { say, type Lang } from '#words/say.ts'
import { walkWords } from '#words/walkaround-page.ts'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../kit/bb-icon.ts'
import { readingStyles } from './reading-styles.ts'

/** The tank is read in so many parts. */
const PARTS = 8

/**
 * How full the tank is: drawn over, or by arrow keys.
 *
 * @fires bb-read - detail: what was read.
 */
@customElement('bb-walk-fuel')
export class BbWalkFuel extends LitElement {
  /** Eighths; undefined where nobody looked. */
  @property({ attribute: false }) fuel: number | undefined
  @property() override lang: Lang = 'zh'

  #read(event: Event): void {
    const detail: Readings = { fuel: Number((event.target as HTMLInputElement).value) }
    this.dispatchEvent(new CustomEvent('bb-read', { detail, bubbles: true, composed: true }))
  }

  override render() {
    const { fuel } = this
    return html`<label for="fuel"><bb-icon name="drop"></bb-icon>${say(walkWords, this.lang, 'fuel')}</label>
      <div>
        ${Array.from({ length: PARTS }, (_, index) => html`<i class=${index < (fuel ?? 0) ? 'full' : ''}></i>`)}
        <input
          id="fuel"
          type="range"
          min="0"
          max=${PARTS}
          step="1"
          .value=${String(fuel ?? 0)}
          aria-valuetext=${fuel === undefined ? '—' : `${fuel}/${PARTS}`}
          @change=${this.#read}
        />
      </div>
      <p><b>${fuel ?? '—'} / ${PARTS}</b></p>`
  }

  static override styles = [
    readingStyles,
    css`
      div {
        position: relative;
        display: grid;
        grid-template-columns: repeat(8, 1fr);
        grid-gap: 3px;
        height: 2.75rem;
        align-items: center;
        border-radius: var(--r-1);
      }
      i {
        height: 1.5rem;
        border-radius: 3px;
        box-shadow: inset 0 0 0 1.5px var(--line-2);
      }
      .full {
        background: var(--ink);
        box-shadow: none;
      }
      input {
        position: absolute;
        top: 0;
        left: 0;
        height: 100%;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }
      div:focus-within {
        outline: 3px solid var(--hand);
        outline-offset: 2px;
      }
      b {
        font-size: var(--t-17);
        color: var(--ink);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-walk-fuel': BbWalkFuel
  }
}
