import { MARK_SIZES, type Mark } from '#domain/visit/walkaround.ts'
import { say, type Lang } from '#words/say.ts'
import { walkWords } from '#words/walkaround-page.ts'
import { markWords, sizeWords } from '#words/walkaround.ts'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../kit/bb-icon.ts'
import '../../kit/bb-mark-sign.ts'
import '../../kit/bb-photos.ts'
import type { PhotoItem } from '../../kit/photo-controller.ts'

/**
 * One mark, to be described: how large, a word, photos.
 *
 * @fires bb-mark-changed - detail: the mark as it is to be.
 * @fires bb-mark-removed - It was not there after all, or is gone since the last time.
 * @fires bb-photo-added, bb-photo-removed - From the strip of photos.
 */
@customElement('bb-walk-mark')
export class BbWalkMark extends LitElement {
  @property({ attribute: false }) mark!: Mark
  @property({ attribute: false }) photos: readonly PhotoItem[] = []
  /** The customer has signed for it: only photos may come to it. */
  @property({ type: Boolean }) locked = false
  @property() override lang: Lang = 'zh'

  #change(facts: Partial<Mark>): void {
    const detail = { ...this.mark, ...facts }
    this.dispatchEvent(new CustomEvent('bb-mark-changed', { detail, bubbles: true, composed: true }))
  }

  #remove(): void {
    this.dispatchEvent(new CustomEvent('bb-mark-removed', { bubbles: true, composed: true }))
  }

  override render() {
    const { lang, locked, mark } = this
    const words = (key: keyof (typeof walkWords)['zh']) => say(walkWords, lang, key)
    return html`
      <header>
        <bb-mark-sign .kind=${mark.kind} ?former=${mark.before}></bb-mark-sign>
        <b>${say(markWords, lang, mark.kind)}</b>
        ${mark.before ? html`<span>${words('formerMark')}</span>` : nothing}
        ${
          locked
            ? nothing
            : html`<button class="remove" @click=${this.#remove}>
                <bb-icon name="delete"></bb-icon>${words(mark.before ? 'gone' : 'remove')}
              </button>`
        }
      </header>
      ${locked ? html`<p>${words('locked')}</p>` : nothing}
      <div class="sizes" role="group" aria-label=${words('size')}>
        ${MARK_SIZES.map(
          (size) =>
            html`<button aria-pressed=${mark.size === size} ?disabled=${locked} @click=${() => this.#change({ size })}>
              ${say(sizeWords, lang, size)}
            </button>`,
        )}
      </div>
      <input
        maxlength="200"
        autocomplete="off"
        aria-label=${words('note')}
        placeholder=${words('note')}
        ?disabled=${locked}
        .value=${mark.note}
        @change=${(event: Event) => this.#change({ note: (event.target as HTMLInputElement).value.trim() })}
      />
      <bb-photos .photos=${this.photos} addable .lang=${lang}></bb-photos>
    `
  }

  static override styles = css`
    :host {
      display: block;
      --photo: 4.25rem;
      padding: var(--s-3);
      border-radius: var(--r-3);
      background: var(--hand-soft);
    }
    header {
      display: flex;
      align-items: center;
    }
    header b {
      margin: 0 var(--s-2);
      font-size: var(--t-17);
    }
    header span {
      padding: 0 var(--s-2);
      border: 1px dashed var(--ink-2);
      border-radius: var(--r-1);
      font-size: var(--t-13);
    }
    p {
      margin: var(--s-2) 0 0;
      font-size: var(--t-14);
      color: var(--ink-2);
    }
    bb-mark-sign {
      --sign: 2rem;
    }
    button {
      border: 0;
      font: inherit;
      color: inherit;
      cursor: pointer;
      touch-action: manipulation;
    }
    .remove {
      display: flex;
      align-items: center;
      min-height: 2.75rem;
      margin-left: auto;
      padding: 0 var(--s-2);
      border-radius: var(--r-2);
      background: none;
      color: var(--hand-ink);
      font-size: var(--t-14);
    }
    .remove bb-icon {
      margin-right: var(--s-1);
    }
    .sizes {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      margin: var(--s-2) 0;
      border-radius: var(--r-2);
      background: var(--surface);
    }
    .sizes button {
      min-height: 2.75rem;
      border-radius: var(--r-2);
      background: none;
    }
    .sizes [aria-pressed='true'] {
      color: var(--on-ink);
      background: var(--ink);
      font-weight: var(--w-strong);
    }
    .sizes button:disabled {
      cursor: default;
    }
    input {
      box-sizing: border-box;
      width: 100%;
      min-height: 2.75rem;
      margin-bottom: var(--s-3);
      padding: 0 var(--s-3);
      border: 0;
      border-radius: var(--r-2);
      font: inherit;
      color: inherit;
      background: var(--surface);
    }
    input::placeholder {
      color: var(--ink-3);
    }
    button:focus-visible,
    input:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-walk-mark': BbWalkMark
  }
  interface HTMLElementEventMap {
    'bb-mark-changed': CustomEvent<Mark>
    'bb-mark-removed': CustomEvent<void>
  }
}
