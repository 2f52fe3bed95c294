import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-icon.ts'

/**
 * Why a drop was refused, and what can still be done about it. It stays until it is answered: nobody may miss that a
 * card went back.
 *
 * @fires bb-anyway - Do it although someone moved the car meanwhile, or send again what did not arrive.
 * @fires bb-override - A foreman overrules, with a reason.
 * @fires bb-toast-done - Seen.
 */
@customElement('bb-refused-toast')
export class BbRefusedToast extends LitElement {
  @property() heading = ''
  @property() text = ''
  @property() offer: 'anyway' | 'override' | 'again' | '' = ''
  @property() override lang: Lang = 'zh'

  override render() {
    return html`<bb-icon name="barrier"></bb-icon>
      <p role="alert"><b>${this.heading}</b><span>${this.text}</span></p>
      ${
        this.offer
          ? html`<button
              class="offer"
              @click=${() => this.#fire(this.offer === 'override' ? 'bb-override' : 'bb-anyway')}
            >
              ${say(boardWords, this.lang, this.offer === 'override' ? 'overrule' : this.offer === 'again' ? 'sendAgain' : 'doAnyway')}
            </button>`
          : nothing
      }
      <button
        class="close"
        aria-label=${say(boardWords, this.lang, 'close')}
        @click=${() => this.#fire('bb-toast-done')}
      >
        <bb-icon name="cross"></bb-icon>
      </button>`
  }

  #fire(type: string) {
    this.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
  }

  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      max-width: 46rem;
      padding-left: var(--b-pad);
      border-radius: var(--r-3);
      background: var(--surface);
      box-shadow:
        var(--e-3),
        inset 0 0 0 2px var(--late);
      color: var(--late-ink);
      font-size: var(--b-2);
      animation: rise var(--m-move) var(--ease);
    }
    @keyframes rise {
      from {
        transform: translateY(1rem);
        opacity: 0;
      }
    }
    p {
      flex: 1;
      margin: 0.4rem var(--b-pad);
      line-height: 1.3;
    }
    p b,
    p span {
      display: block;
    }
    p b {
      font-size: var(--b-3);
      font-weight: var(--w-strong);
    }
    p span {
      color: var(--ink);
    }
    button {
      flex: none;
      min-width: var(--target);
      min-height: var(--target);
      padding: 0 var(--b-pad);
      border: 0;
      border-left: 1px solid var(--line);
      background: none;
      color: var(--ink);
      font: inherit;
      font-size: var(--b-3);
      cursor: pointer;
    }
    button:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: -4px;
    }
    .offer {
      font-weight: var(--w-strong);
      color: var(--hand-ink);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-refused-toast': BbRefusedToast
  }
}
