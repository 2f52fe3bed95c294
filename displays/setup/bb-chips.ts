import type { Lang, Words } from '#words/say.ts'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../kit/bb-icon.ts'
import { formStyles } from '../desk/form-styles.ts'

export class ChipsChangedEvent extends Event {
  readonly chosen: readonly string[]
  constructor(chosen: readonly string[]) {
    super('bb-chips-changed')
    this.chosen = chosen
  }
}

/**
 * Several of a few, each a key of its own: pressed is chosen.
 *
 * @fires bb-chips-changed - With all that is `chosen` now.
 */
@customElement('bb-chips')
export class BbChips extends LitElement {
  @property() label = ''
  @property({ attribute: false }) options: readonly string[] = []
  @property({ attribute: false }) chosen: readonly string[] = []
  @property({ attribute: false }) words: Words | null = null
  /** Shows what is chosen, and the rest when asked for. */
  @property({ type: Boolean }) foldable = false
  @property() override lang: Lang = 'zh'
  @state() private open = false

  #toggle(option: string): void {
    const chosen = this.options.filter((other) => (other === option) !== this.chosen.includes(other))
    this.dispatchEvent(new ChipsChangedEvent(chosen))
  }

  override render() {
    const shown =
      this.foldable && !this.open ? this.options.filter((option) => this.chosen.includes(option)) : this.options
    return html`<div role="group" aria-label=${this.label}>
      ${shown.map(
        (option) =>
          html`<button aria-pressed=${this.chosen.includes(option)} @click=${() => this.#toggle(option)}>
            ${this.words?.[this.lang][option] ?? option}
          </button>`,
      )}
      ${
        this.foldable
          ? html`<button aria-expanded=${this.open} aria-label=${this.label} @click=${() => (this.open = !this.open)}>
              <bb-icon name=${this.open ? 'chevron-up' : 'plus'}></bb-icon>
            </button>`
          : nothing
      }
    </div>`
  }

  static override styles = [
    formStyles,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        margin: calc(var(--s-1) * -1);
      }
      button {
        min-height: 2.5rem;
        margin: var(--s-1);
        padding: 0 var(--s-3);
        border-radius: var(--r-full);
        background: none;
        box-shadow: inset 0 0 0 1px var(--line-2);
        color: var(--ink-2);
        font-size: var(--t-15);
        font-weight: var(--w-text);
      }
      button bb-icon {
        margin: 0;
        font-size: var(--t-15);
      }
      button[aria-pressed='true'] {
        background: var(--ink);
        box-shadow: none;
        color: var(--on-ink);
        font-weight: var(--w-strong);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-chips': BbChips
  }
  interface HTMLElementEventMap {
    'bb-chips-changed': ChipsChangedEvent
  }
}
