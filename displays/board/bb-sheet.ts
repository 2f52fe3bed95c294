import { css, html, LitElement } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-icon.ts'
import { controlStyles } from './control-styles.ts'

/**
 * A sheet that slides in at the right; Escape or a press beside it closes it.
 *
 * @slot head - What it is about.
 * @slot - Its content.
 * @fires bb-sheet-closed
 */
@customElement('bb-sheet')
export class BbSheet extends LitElement {
  @property() heading = ''
  @property() override lang: Lang = 'zh'
  @query('dialog') private dialog!: HTMLDialogElement

  close() {
    this.dialog.close()
  }

  override firstUpdated() {
    this.dialog.showModal()
  }

  override render() {
    return html`<dialog aria-label=${this.heading} @close=${this.#closed} @click=${this.#click}>
      <header>
        <slot name="head"></slot>
        <button class="close" aria-label=${say(boardWords, this.lang, 'close')} @click=${() => this.close()}>
          <bb-icon name="cross"></bb-icon>
        </button>
      </header>
      <div class="body"><slot></slot></div>
    </dialog>`
  }

  readonly #closed = () => this.dispatchEvent(new Event('bb-sheet-closed', { bubbles: true, composed: true }))

  readonly #click = (event: Event) => {
    if (event.target === this.dialog) this.close()
  }

  static override styles = [
    controlStyles,
    css`
      dialog {
        position: fixed;
        top: 0;
        bottom: 0;
        left: auto;
        right: 0;
        width: min(34rem, 100vw);
        height: 100%;
        max-height: none;
        margin: 0;
        overflow: hidden;
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
        animation: slide var(--m-move) var(--ease);
      }
      @keyframes slide {
        from {
          transform: translateX(3rem);
          opacity: 0;
        }
      }
      header {
        flex: none;
        display: flex;
        align-items: flex-start;
        justify-content: space-between;
        padding: var(--s-4) var(--s-4) var(--s-3);
        background: var(--surface);
        box-shadow: var(--e-1);
      }
      .body {
        flex: 1;
        min-height: 0;
        overflow-y: auto;
        padding: var(--s-4);
      }
      .close {
        flex: none;
        width: var(--target);
        margin-left: var(--s-3);
        padding: 0;
        box-shadow: none;
        background: none;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-sheet': BbSheet
  }
}
