import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { OldPartOut } from '#contract/parts-desk.ts'
import { MINUTE } from '#domain/operation.ts'
import { partsDeskWords } from '#words/parts-desk.ts'
import { say, type Lang } from '#words/say.ts'
import '../../kit/bb-icon.ts'

const DAY = 24 * 60 * MINUTE
/** From here on it is urgent. */
const SOON = 7

/**
 * Old warranty parts that have to go back to the maker, what is overdue first (P4.12).
 *
 * @fires bb-returned - One has gone back: the command is the detail.
 */
@customElement('bb-old-parts')
export class BbOldParts extends LitElement {
  @property({ attribute: false }) oldParts: readonly OldPartOut[] = []
  @property({ type: Number }) now = 0
  @property() override lang: Lang = 'zh'

  override render() {
    const { oldParts } = this
    return html`<h2>${this.#say('oldParts')}<span>${oldParts.length || nothing}</span></h2>
      ${
        oldParts.length === 0
          ? html`<p>${this.#say('oldPartsNone')}</p>`
          : html`<ul tabindex="0" aria-label=${this.#say('oldParts')}>
              ${repeat(
                oldParts,
                ({ id }) => id,
                (old) => this.#old(old),
              )}
            </ul>`
      }`
  }

  #old({ id, orderId, tag, name, ticket, dueAt }: OldPartOut) {
    const days = Math.ceil((dueAt - this.now) / DAY)
    const tone = days < 0 ? 'late' : days <= SOON ? 'soon' : ''
    const due =
      days < 0
        ? this.#say('overdue', { days: -days })
        : days === 0
          ? this.#say('dueToday')
          : this.#say('dueIn', { days })
    const command = { type: 'return-old-part', orderId, oldPartId: id } as const
    return html`<li>
      <span><b>${tag}</b> ${name}</span>
      <em class=${tone}>${due}</em>
      <button
        aria-label=${`${this.#say('sentBack')} ${tag} ${ticket}`}
        @click=${() => this.dispatchEvent(new CustomEvent('bb-returned', { detail: command }))}
      >
        ${this.#say('sentBack')}
      </button>
    </li>`
  }

  #say(key: keyof (typeof partsDeskWords)['zh'], values?: Record<string, string | number>): string {
    return say(partsDeskWords, this.lang, key, values)
  }

  static override styles = css`
    :host,
    * {
      box-sizing: border-box;
    }
    :host {
      display: block;
      padding-top: 0.75rem;
    }
    h2 {
      display: flex;
      justify-content: space-between;
      margin: 0 0 0.375rem;
      font-size: var(--t-15);
    }
    h2 span,
    p {
      margin: 0;
      font-weight: var(--w-text);
      color: var(--ink-2);
    }
    ul {
      max-height: 11rem;
      margin: 0;
      padding: 0;
      border-radius: 0.75rem;
      background: var(--surface);
      box-shadow: var(--e-1);
      overflow: hidden auto;
      scrollbar-width: thin;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      grid-column-gap: 0.5rem;
      padding: 0.375rem 0.625rem;
    }
    li + li {
      border-top: 1px solid var(--line);
    }
    li span {
      grid-column: 1 / -1;
      overflow: hidden;
      white-space: nowrap;
      text-overflow: ellipsis;
    }
    em {
      font-style: normal;
      color: var(--ink-2);
    }
    em.late {
      color: var(--late-ink);
      font-weight: var(--w-strong);
    }
    em.soon {
      color: var(--risk-ink);
      font-weight: var(--w-strong);
    }
    button {
      min-height: 1.75rem;
      padding: 0 0.5rem;
      border: 0;
      border-radius: var(--r-1);
      background: none;
      box-shadow: inset 0 0 0 1.5px var(--line-2);
      font: inherit;
      color: inherit;
      cursor: pointer;
    }
    :focus-visible {
      outline: 2.5px solid var(--hand);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-old-parts': BbOldParts
  }
}
