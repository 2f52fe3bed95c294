import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { CatalogueAnswer } from '#contract/catalogue.ts'
import type { CatalogueKind, CatalogueOperation, CataloguePart } from '#domain/catalogue.ts'
import { orderDeskWords, type OrderDeskWord } from '#words/order-desk.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { fetchJson } from '../../kit/fetch-json.ts'
import { yuanIn } from './order-draft.ts'
import { orderStyles } from './order-styles.ts'

/** What was chosen: from the price list, or what was typed, as one of these. */
export type Chosen =
  | { readonly kind: 'operation'; readonly operation: CatalogueOperation }
  | { readonly kind: 'part'; readonly part: CataloguePart }
  | { readonly kind: 'hand' | 'hand-part' | 'free' | 'declined'; readonly text: string }

export class ChosenEvent extends Event {
  readonly chosen: Chosen
  constructor(chosen: Chosen) {
    super('bb-chosen', { bubbles: true, composed: true })
    this.chosen = chosen
  }
}

interface Option {
  readonly chosen: Chosen
  readonly text: string
  readonly code: string
  readonly price: string
}

/**
 * Finds operations (F3) and parts (F4) in the price list while they are typed, by name, number or pinyin initials; what is
 * in no list is written by hand. Arrow keys choose, Enter takes, Escape leaves.
 *
 * @fires bb-chosen
 */
@customElement('bb-catalogue-search')
export class BbCatalogueSearch extends LitElement {
  /** Whether there is an operation that a part can belong to. */
  @property({ type: Boolean }) parts = false
  @property() override lang: Lang = 'zh'
  @state() private kind: CatalogueKind = 'operations'
  @state() private typed = ''
  @state() private found: CatalogueAnswer | null = null
  @state() private failed = false
  @state() private at = 0
  @state() private open = false

  @query('input') private readonly input!: HTMLInputElement

  #asked = 0

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('keydown', this.#keydown)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('keydown', this.#keydown)
  }

  override render() {
    const options = this.open ? this.#options() : []
    return html`<div class="field">
        ${this.#switch('operations', 'F3', 'addOperation')} ${this.#switch('parts', 'F4', 'addPart')}
        <input
          role="combobox"
          autocomplete="off"
          aria-autocomplete="list"
          aria-expanded=${options.length > 0}
          aria-controls="hits"
          aria-activedescendant=${options.length > 0 ? `hit-${this.at}` : nothing}
          aria-label=${this.#say(this.kind === 'parts' ? 'searchParts' : 'searchOperations')}
          placeholder=${this.#say('searchHint')}
          .value=${this.typed}
          @input=${this.#typed}
          @focus=${() => (this.open = true)}
          @blur=${() => (this.open = false)}
          @keydown=${this.#move}
        />
      </div>
      <div class="hits ${this.#below() ? 'below' : ''}" ?hidden=${options.length === 0}>
        ${this.#remark()}
        <ul id="hits" role="listbox" aria-label=${this.#say('item')}>
          ${options.map((option, n) => this.#option(option, n))}
        </ul>
      </div>`
  }

  /** The list opens where there is room for it. */
  #below(): boolean {
    return this.getBoundingClientRect().bottom < window.innerHeight * 0.55
  }

  #switch(kind: CatalogueKind, key: string, word: OrderDeskWord) {
    return html`<button
      aria-pressed=${this.kind === kind}
      title=${kind === 'parts' && !this.parts ? this.#say('partNeedsOperation') : nothing}
      ?disabled=${kind === 'parts' && !this.parts}
      @click=${() => this.#turn(kind)}
    >
      <kbd>${key}</kbd>${this.#say(word)}
    </button>`
  }

  #remark() {
    if (this.failed) return html`<p>${this.#say('searchFailed')}</p>`
    const none = this.found && this.found.operations.length + this.found.parts.length === 0
    return none ? html`<p>${this.#say('nothingFound', { text: this.typed.trim() })}</p>` : nothing
  }

  #option({ text, code, price }: Option, n: number) {
    // A click would take the focus away, and the list with it, before it is a choice.
    return html`<li
      id="hit-${n}"
      role="option"
      aria-selected=${n === this.at}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#take(n)}
    >
      <span>${text}</span><i>${code}</i><b>${price}</b>
    </li>`
  }

  #options(): Option[] {
    const text = this.typed.trim()
    if (text === '') return []
    const { operations = [], parts = [] } = this.found ?? {}
    const hits = [
      ...operations.map((operation) => listed({ kind: 'operation', operation }, operation)),
      ...parts.map((part) => listed({ kind: 'part', part }, part)),
    ]
    const typed = (kind: 'hand' | 'hand-part' | 'free' | 'declined', word: OrderDeskWord) =>
      ({ chosen: { kind, text }, text: this.#say(word, { text }), code: '', price: '' }) as const
    return this.kind === 'parts'
      ? [...hits, typed('hand-part', 'partByHand')]
      : [...hits, typed('hand', 'byHand'), typed('free', 'asFree'), typed('declined', 'asDeclined')]
  }

  async #ask(): Promise<void> {
    const text = this.typed.trim()
    const turn = ++this.#asked
    this.at = 0
    if (text === '') {
      this.found = null
      return
    }
    const address = `/api/catalogue?${new URLSearchParams({ q: text, kind: this.kind })}`
    const answer = await fetchJson<CatalogueAnswer>(address).catch(() => null)
    if (turn !== this.#asked) return
    this.failed = answer?.status !== 200
    this.found = answer?.status === 200 ? answer.body : null
  }

  #typed = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value.slice(0, 60)
    this.open = true
    void this.#ask()
  }

  #turn(kind: CatalogueKind): void {
    if (kind === 'parts' && !this.parts) return
    if (kind !== this.kind) this.found = null
    this.kind = kind
    this.input.focus()
    void this.#ask()
  }

  #move = (event: KeyboardEvent): void => {
    const { length } = this.#options()
    switch (event.key) {
      case 'ArrowDown':
        this.at = (this.at + 1) % Math.max(1, length)
        break
      case 'ArrowUp':
        this.at = (this.at + length - 1) % Math.max(1, length)
        break
      case 'Enter':
        if (event.ctrlKey || event.metaKey) return
        this.#take(this.at)
        break
      case 'Escape':
        this.typed = ''
        void this.#ask()
        break
      default:
        return
    }
    event.preventDefault()
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector(`#hit-${this.at}`)?.scrollIntoView({ block: 'nearest' }),
    )
  }

  #take(n: number): void {
    const option = this.#options()[n]
    if (!option) return
    this.typed = ''
    void this.#ask()
    this.dispatchEvent(new ChosenEvent(option.chosen))
    this.input.focus()
  }

  #keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'F3' && event.key !== 'F4') return
    event.preventDefault()
    this.#turn(event.key === 'F4' ? 'parts' : 'operations')
  }

  #say(key: OrderDeskWord, values?: Values): string {
    return say(orderDeskWords, this.lang, key, values)
  }

  static override styles = [
    orderStyles,
    css`
      :host {
        position: relative;
        display: block;
        margin: 0.5rem 1.125rem;
      }
      .field {
        display: flex;
        align-items: center;
        height: 2.125rem;
        border: 1.5px dashed var(--line-2);
        border-radius: var(--r-2);
      }
      .field button {
        display: inline-flex;
        align-items: center;
        height: 100%;
        padding: 0 0 0 var(--s-2);
        border: 0;
        background: none;
        white-space: nowrap;
      }
      .field kbd {
        margin-right: 0.375rem;
      }
      .field [aria-pressed='true'] {
        color: var(--hand-ink);
        font-weight: var(--w-strong);
      }
      .field :disabled {
        color: var(--ink-3);
      }
      input {
        flex: 1;
        height: 100%;
        margin-left: var(--s-3);
      }
      .hits {
        position: absolute;
        right: 0;
        bottom: calc(100% + 0.25rem);
        left: 0;
        z-index: 3;
        max-height: 19rem;
        padding: 0.25rem;
        border-radius: var(--r-2);
        background: var(--surface);
        box-shadow: var(--e-3);
        overflow: auto;
      }
      .below {
        top: calc(100% + 0.25rem);
        bottom: auto;
      }
      .hits p {
        padding: 0.375rem 0.625rem;
        color: var(--ink-2);
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto 5rem;
        grid-column-gap: var(--s-3);
        align-items: center;
        min-height: 2rem;
        padding: 0 0.625rem;
        border-radius: var(--r-1);
        cursor: pointer;
      }
      li i {
        font-style: normal;
        color: var(--ink-2);
      }
      li b {
        text-align: right;
      }
      li[aria-selected='true'] {
        color: var(--hand-ink);
        background: var(--hand-soft);
      }
      li[aria-selected='true'] i {
        color: inherit;
      }
    `,
  ]
}

function listed(chosen: Chosen, { name, code, price }: { name: string; code: string; price: number }): Option {
  return { chosen, text: name, code, price: `¥${yuanIn(price)}` }
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-catalogue-search': BbCatalogueSearch
  }
  interface HTMLElementEventMap {
    'bb-chosen': ChosenEvent
  }
}
