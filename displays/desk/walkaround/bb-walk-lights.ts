import { WARNING_LIGHTS, type WarningLight } from '#domain/visit/walkaround.ts'
import { say, type Lang } from '#words/say.ts'
import { walkWords } from '#words/walkaround-page.ts'
import { lightWords } from '#words/walkaround.ts'
import { css, html, LitElement, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../kit/bb-icon.ts'
import { LAMPS } from './lamps.ts'
import { readingStyles } from './reading-styles.ts'

/**
 * The warning lights that are on.
 *
 * @fires bb-read - detail: what was read.
 */
@customElement('bb-walk-lights')
export class BbWalkLights extends LitElement {
  @property({ attribute: false }) lights: readonly WarningLight[] = []
  @property() override lang: Lang = 'zh'

  #toggle(light: WarningLight): void {
    const { lights } = this
    const detail = { lights: lights.includes(light) ? lights.filter((one) => one !== light) : [...lights, light] }
    this.dispatchEvent(new CustomEvent('bb-read', { detail, bubbles: true, composed: true }))
  }

  override render() {
    return html`<h3 id="lights"><bb-icon name="warning"></bb-icon>${say(walkWords, this.lang, 'lights')}</h3>
      <div role="group" aria-labelledby="lights">
        ${WARNING_LIGHTS.map(
          (light) =>
            html`<button aria-pressed=${this.lights.includes(light)} @click=${() => this.#toggle(light)}>
              <svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${LAMPS[light]} />`}</svg>
              ${say(lightWords, this.lang, light)}
            </button>`,
        )}
      </div>`
  }

  static override styles = [
    readingStyles,
    css`
      div {
        display: grid;
        grid-template-columns: repeat(6, minmax(0, 1fr));
        grid-gap: 2px;
        margin-top: var(--s-1);
      }
      button {
        min-height: 3.75rem;
        padding: 2px 0;
        white-space: nowrap;
        border-radius: var(--r-2);
        font-size: var(--t-13);
        color: var(--ink-2);
      }
      svg {
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
      [aria-pressed='true'] {
        color: var(--on-risk);
        background: var(--risk);
        font-weight: var(--w-strong);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-walk-lights': BbWalkLights
  }
}
