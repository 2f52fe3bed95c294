import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { ownChecklist, type CheckItem, type ItemId } from '#domain/checklists.ts'
import type { Order } from '#domain/order.ts'
import type { Person } from '#domain/person.ts'
import { bayHandWords } from '#words/bay-hand.ts'
import { checkItemWords } from '#words/checklist.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-icon.ts'
import { handFormStyles } from './hand-form-styles.ts'

/** The longest text that the server takes. */
const LONGEST = 300

/**
 * Whoever did the work looks it over and signs (P5.1): the checklists of what they did themselves, one press an item.
 * What is left unticked needs a word about why.
 *
 * @fires done - `{ items, note }` is the detail.
 */
@customElement('bb-self-check')
export class BbSelfCheck extends LitElement {
  @property({ attribute: false }) order!: Order
  /** Who signs. */
  @property({ attribute: false }) person!: Person
  @property() override lang: Lang = 'zh'

  @state() private ticked: ReadonlySet<ItemId> = new Set()
  @state() private note = ''

  override render() {
    const items = ownChecklist(this.order, this.person.id)
    const left = items.filter(({ id }) => !this.ticked.has(id)).length
    const ready = left === 0 || this.note.trim() !== ''
    return html`<div class="items">${items.map((item) => this.#item(item))}</div>
      <textarea
        rows="2"
        maxlength=${LONGEST}
        aria-label=${this.#say('checkNote')}
        placeholder=${this.#say('checkNoteHint')}
        .value=${this.note}
        @input=${(event: Event) => (this.note = (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <button class="done" ?disabled=${!ready} @click=${() => this.#done()}>
        <bb-icon name="check"></bb-icon
        ><span
          >${ready ? this.#say('signCheck', { name: this.person.name }) : this.#say('leftToCheck', { n: left })}</span
        >
      </button>`
  }

  #item({ id, safety }: CheckItem) {
    const ticked = this.ticked.has(id)
    return html`<button class="item" role="checkbox" aria-checked=${ticked} @click=${() => this.#toggle(id)}>
      <bb-icon name=${ticked ? 'check-circle' : 'ring'}></bb-icon>
      <span>${say(checkItemWords, this.lang, id)}</span>
      ${safety ? html`<bb-icon class="safety" name="shield-warning" label=${this.#say('safety')}></bb-icon>` : ''}
    </button>`
  }

  #toggle(id: ItemId): void {
    const ticked = new Set(this.ticked)
    if (!ticked.delete(id)) ticked.add(id)
    this.ticked = ticked
  }

  #done(): void {
    const detail = { items: [...this.ticked], note: this.note.trim() }
    this.dispatchEvent(new CustomEvent('done', { detail }))
  }

  #say(key: keyof (typeof bayHandWords)['zh'], values?: Record<string, string | number>): string {
    return say(bayHandWords, this.lang, key, values)
  }

  static override styles = [
    handFormStyles,
    css`
      .items {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(var(--tile, 25rem), 1fr));
        grid-gap: var(--s-3);
      }
      .item {
        justify-content: flex-start;
        text-align: left;
      }
      .item > span {
        flex: 1;
        min-width: 0;
      }
      .item bb-icon {
        --icon-size: var(--tile-icon, 2.5rem);
        flex: none;
        margin-right: var(--s-3);
        color: var(--line-2);
      }
      .item .safety {
        --icon-size: 1.25em;
        margin: 0 0 0 var(--s-3);
        color: var(--ink-3);
      }
      .item[aria-checked='true'] {
        border-color: var(--go);
        color: var(--go-ink);
        background: var(--go-soft);
      }
      .item[aria-checked='true'] bb-icon {
        color: var(--go);
      }
      .done {
        position: sticky;
        bottom: 0;
      }
      .done:disabled {
        background: var(--ground);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-self-check': BbSelfCheck
  }
}
