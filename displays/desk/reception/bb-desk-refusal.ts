import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Lang } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { word } from './words.ts'

/**
 * Why something was not done. It stays until it is read.
 *
 * @fires bb-understood
 */
@customElement('bb-desk-refusal')
export class BbDeskRefusal extends LitElement {
  @property() text = ''
  @property() override lang: Lang = 'zh'

  override render() {
    return html`<bb-icon name="barrier"></bb-icon>
      <p role="alert"><b>${word(this.lang, 'refused')}</b> ${this.text}</p>
      <button @click=${() => this.dispatchEvent(new Event('bb-understood'))}>${word(this.lang, 'ok')}</button>`
  }

  static override styles = css`
    :host {
      position: fixed;
      z-index: 10;
      left: 50%;
      bottom: 3.5rem;
      display: flex;
      align-items: center;
      max-width: 44rem;
      padding: 0.75rem 1rem;
      border-radius: var(--r-3);
      background: var(--surface);
      box-shadow:
        var(--e-3),
        inset 0 0 0 2px var(--late);
      color: var(--late-ink);
      font-size: var(--t-15);
      transform: translateX(-50%);
    }
    p {
      margin: 0 1rem 0 0.75rem;
      color: var(--ink);
    }
    b {
      margin-right: 0.375rem;
      color: var(--late-ink);
    }
    button {
      flex: none;
      min-height: 2.5rem;
      padding: 0 1rem;
      border: 0;
      border-radius: var(--r-2);
      background: var(--late);
      color: var(--on-late);
      font: inherit;
      font-weight: var(--w-strong);
      cursor: pointer;
    }
    button:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-desk-refusal': BbDeskRefusal
  }
}
