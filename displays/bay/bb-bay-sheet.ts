import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { bayHandWords } from '#words/bay-hand.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-icon.ts'

/**
 * A question over the screen. Escape, the cross and a tap beside it close it.
 *
 * @slot - The answers.
 * @fires close
 */
@customElement('bb-bay-sheet')
export class BbBaySheet extends LitElement {
  @property() heading = ''
  @property() text = ''
  @property() override lang: Lang = 'zh'

  @query('section') private sheet!: HTMLElement

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('keydown', this.#onKey)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('keydown', this.#onKey)
  }

  override firstUpdated(): void {
    this.sheet.focus()
  }

  override render() {
    return html`<div class="veil" @click=${this.#close}></div>
      <section role="dialog" aria-modal="true" aria-label=${this.heading} tabindex="-1">
        <header>
          <div>
            <h2>${this.heading}</h2>
            ${this.text ? html`<p>${this.text}</p>` : nothing}
          </div>
          <button aria-label=${say(bayHandWords, this.lang, 'close')} @click=${this.#close}>
            <bb-icon name="cross"></bb-icon>
          </button>
        </header>
        <slot></slot>
      </section>`
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#close()
  }

  readonly #close = (): void => {
    this.dispatchEvent(new CustomEvent('close'))
  }

  static override styles = css`
    :host,
    * {
      box-sizing: border-box;
    }
    :host {
      position: fixed;
      top: 0;
      right: 0;
      bottom: 0;
      left: 0;
      z-index: 10;
      display: flex;
      align-items: flex-end;
      justify-content: center;
    }
    .veil {
      position: absolute;
      top: 0;
      right: 0;
      bottom: 0;
      left: 0;
      background: rgba(4, 8, 12, 0.62);
    }
    section {
      position: relative;
      display: flex;
      flex-direction: column;
      width: 100%;
      max-width: 110rem;
      max-height: 100%;
      padding: var(--s-5) var(--s-4) var(--s-6);
      border-radius: var(--r-5) var(--r-5) 0 0;
      color: var(--ink);
      background: var(--ground);
      box-shadow: var(--e-3);
      outline: none;
      overflow: auto;
      animation: rise var(--m-move) var(--ease);
    }
    @keyframes rise {
      from {
        transform: translateY(4rem);
        opacity: 0;
      }
    }
    header {
      display: flex;
      align-items: center;
      justify-content: space-between;
      margin: 0 var(--s-3) var(--s-4);
    }
    h2,
    p {
      margin: 0;
      line-height: 1.2;
    }
    h2 {
      font-size: var(--sheet-heading, var(--t-64));
    }
    p {
      margin-top: var(--s-1);
      font-size: var(--sheet-text, var(--t-36));
      color: var(--ink-2);
    }
    button {
      flex: none;
      width: var(--sheet-close, 6rem);
      height: var(--sheet-close, 6rem);
      border: 0;
      border-radius: 50%;
      font-size: var(--t-40);
      color: inherit;
      background: var(--surface);
      cursor: pointer;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-sheet': BbBaySheet
  }
}
