import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { KEY_HOLDERS, type KeyHolder } from '#domain/desk.ts'
import type { Floor } from '#domain/floor.ts'
import { isClosed, stageOf, type Order } from '#domain/order.ts'
import { onBay, spotOf } from '#domain/place.ts'
import { keyBelongsWith } from '#domain/visit/key.ts'
import { boardWords } from '#words/board.ts'
import { inspectionWords, keyHolderWords } from '#words/inspection.ts'
import { say, type Lang } from '#words/say.ts'
import { placeWords, stageWords } from '#words/stage.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-plate.ts'
import { DeskCommandEvent } from './inspection-events.ts'
import { sheetStyles } from './sheet-styles.ts'

/** Where every key is (P4.1, P5.5): those that are elsewhere than their car's work stand first, a tap says where it went. */
@customElement('bb-key-list')
export class BbKeyList extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property() override lang: Lang = 'zh'

  @state() private sought = ''

  override render() {
    const { lang } = this
    const cars = [...this.floor.orders.values()].filter(
      (order) => !isClosed(order) && order.arrivedAt !== null && this.#matches(order),
    )
    const astray = (order: Order) => (keyBelongsWith(order) === order.desk.keyHolder ? 1 : 0)
    cars.sort((a, b) => astray(a) - astray(b) || (a.ticket < b.ticket ? -1 : 1))
    return html`<div class="head">
        <p>${say(inspectionWords, lang, 'keysText')}</p>
        <input
          type="search"
          placeholder=${say(inspectionWords, lang, 'searchKeys')}
          aria-label=${say(inspectionWords, lang, 'searchKeys')}
          .value=${this.sought}
          @input=${(event: Event) => (this.sought = (event.target as HTMLInputElement).value.trim().toUpperCase())}
        />
      </div>
      <ul>
        ${repeat(
          cars,
          ({ id }) => id,
          (order) => this.#key(order),
        )}
      </ul>`
  }

  #key(order: Order) {
    const { lang } = this
    const { keyHolder, keyTag } = order.desk
    const belongs = keyBelongsWith(order)
    const holder = (of: KeyHolder) => say(keyHolderWords, lang, of)
    const bayId = onBay(order.place)
    const where =
      bayId === null
        ? [say(placeWords, lang, order.place.kind), spotOf(order.place)].filter(Boolean).join(' ')
        : say(boardWords, lang, 'bayNo', { no: this.floor.bays.get(bayId)?.no ?? '' })
    return html`<li class=${belongs === keyHolder ? '' : 'astray'} data-key=${order.id}>
      <span class="tag"><bb-icon name="key"></bb-icon>${keyTag ?? say(inspectionWords, lang, 'noTag')}</span>
      <bb-plate size="s" .plate=${order.plate}></bb-plate>
      <span><b>${order.ticket}</b> ${order.model}</span>
      <span>${say(stageWords, lang, stageOf(order))} · ${where}</span>
      <b class="holder">${holder(keyHolder)}</b>
      <span class="acts">
        ${belongs === keyHolder ? nothing : html`<button class="slight go" data-to=${belongs} @click=${() => this.#give(order, belongs)}>${say(inspectionWords, lang, 'give', { holder: holder(belongs) })}</button>`}
        <select
          aria-label="${order.ticket} ${say(inspectionWords, lang, 'keyTo')}"
          @change=${(event: Event) => this.#chosen(event, order)}
        >
          <option value="">${say(inspectionWords, lang, 'keyTo')}…</option>
          ${KEY_HOLDERS.filter((each) => each !== keyHolder).map((each) => html`<option value=${each}>${holder(each)}</option>`)}
        </select>
      </span>
    </li>`
  }

  #matches({ plate, ticket, desk }: Order): boolean {
    return [plate, ticket, desk.keyTag ?? ''].some((text) => text.includes(this.sought))
  }

  #chosen(event: Event, order: Order) {
    const select = event.target as HTMLSelectElement
    const to = KEY_HOLDERS.find((holder) => holder === select.value)
    select.value = ''
    if (to) this.#give(order, to)
  }

  #give({ id: orderId }: Order, to: KeyHolder) {
    this.dispatchEvent(new DeskCommandEvent({ type: 'move-key', orderId, to, tag: null }))
  }

  static override styles = [
    sheetStyles,
    css`
      :host {
        display: block;
        --plate-s: 1.75rem;
      }
      .head {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 20rem;
        grid-column-gap: var(--s-4);
        align-items: center;
        margin-bottom: var(--s-3);
      }
      li {
        display: grid;
        grid-template-columns: 5rem 6.5rem minmax(0, 1.1fr) minmax(0, 1.2fr) 6.5rem auto;
        grid-column-gap: var(--s-3);
        align-items: center;
        min-height: var(--target);
        padding: var(--s-1) var(--s-3);
        background: var(--surface);
        font-size: var(--t-14);
      }
      li + li {
        border-top: 1px solid var(--line);
      }
      li:first-child {
        border-radius: var(--r-3) var(--r-3) 0 0;
      }
      li:last-child {
        border-radius: 0 0 var(--r-3) var(--r-3);
      }
      .tag {
        display: flex;
        align-items: center;
        font-size: var(--t-17);
        font-weight: var(--w-strong);
      }
      .tag bb-icon {
        margin-right: var(--s-1);
        color: var(--ink-3);
      }
      .astray {
        background: var(--risk-soft);
      }
      .astray .holder {
        color: var(--risk-ink);
      }
      .acts {
        display: flex;
        justify-content: flex-end;
      }
      .acts select {
        width: 7rem;
        min-height: 2.75rem;
        margin-left: var(--s-2);
        border: 1px solid var(--line-2);
        border-radius: var(--r-2);
        background: var(--surface);
      }
      .go {
        background: var(--hand);
        color: var(--on-hand);
        white-space: nowrap;
      }
      @media (max-width: 1240px) {
        li {
          grid-template-columns: 4.25rem 6rem minmax(0, 1fr) minmax(0, 1fr) 5rem auto;
          grid-column-gap: var(--s-2);
        }
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-key-list': BbKeyList
  }
}
