import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import type { Lang, Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-plate.ts'
import '../../kit/bb-seat.ts'
import { ClockController } from '../../kit/clock.ts'
import { clockTime } from '../../kit/time.ts'
import { cashierCars } from './cashier-cars.ts'
import { word, type CashierWord } from './words.ts'

/**
 * Cars to be settled, those whose customers wait in the shop first; then those that are paid and still here.
 *
 * @fires bb-open - A car was chosen; its order's id is the detail.
 */
@customElement('bb-cashier-list')
export class BbCashierList extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property() orderId = ''
  @property() override lang: Lang = 'zh'

  readonly #clock = new ClockController(this, 'minute')

  override render() {
    const { toSettle, settled } = cashierCars(this.floor)
    return html`${this.#group('toSettle', toSettle)}
    ${
      toSettle.length === 0
        ? html`<p class="none"><b>${this.#say('nobody')}</b>${this.#say('nobodyText')}</p>`
        : nothing
    }
    ${settled.length > 0 ? this.#group('settled', settled) : nothing}`
  }

  #group(title: 'toSettle' | 'settled', orders: readonly Order[]) {
    return html`<h2>${this.#say(title)}<span>${orders.length}</span></h2>
      ${repeat(
        orders,
        ({ id }) => id,
        (order) => this.#slip(order),
      )}`
  }

  #slip(order: Order) {
    const { readyAt, promisedAt, desk, ticket, model, plate, waiting } = order
    const { timeZone } = this.floor.site
    const minutes = readyAt === null ? 0 : Math.max(0, Math.floor((this.#clock.now - readyAt) / MINUTE))
    return html`<button
      aria-current=${order.id === this.orderId}
      @click=${() => this.dispatchEvent(new CustomEvent('bb-open', { detail: order.id }))}
    >
      <span class="row"><bb-plate .plate=${plate}></bb-plate><b>${ticket}</b></span>
      <span class="row"
        ><span class="cut">${model}</span>${waiting ? html`<bb-seat lang=${this.lang}></bb-seat>` : nothing}</span
      >
      <span class="row small">
        <span class=${desk.settledAt === null ? '' : 'paid'}
          >${
            desk.settledAt === null
              ? this.#say(readyAt === null ? 'handingBack' : 'readyFor', { minutes })
              : html`<bb-icon name="check"></bb-icon>${this.#say('paid')} ${clockTime(desk.settledAt, timeZone)}`
          }</span
        >
        ${promisedAt === null ? nothing : html`<span>${this.#say('promised')} ${clockTime(promisedAt, timeZone)}</span>`}
      </span>
    </button>`
  }

  #say(key: CashierWord, values?: Values): string {
    return word(this.lang, key, values)
  }

  static override styles = css`
    :host {
      display: block;
      padding-bottom: 0.5rem;
    }
    h2 {
      display: flex;
      align-items: baseline;
      margin: 0.25rem 0 0.5rem;
      font-size: 1rem;
    }
    h2 span {
      margin-left: 0.5rem;
      color: var(--ink-2);
    }
    button + h2 {
      margin-top: 1.25rem;
    }
    button {
      display: block;
      width: 100%;
      margin: 0 0 0.5rem;
      padding: 0.5rem 0.75rem;
      border: 0;
      border-radius: 0.75rem;
      background: var(--surface);
      box-shadow: var(--e-1);
      font: inherit;
      color: inherit;
      text-align: left;
      cursor: pointer;
      --plate-size: 1.625rem;
    }
    button[aria-current='true'] {
      box-shadow:
        0 0 0 2.5px var(--hand),
        var(--e-1);
    }
    button:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
    .row {
      display: flex;
      align-items: center;
      justify-content: space-between;
      white-space: nowrap;
    }
    .row + .row {
      margin-top: 0.25rem;
    }
    .row b {
      font-size: var(--t-15);
    }
    .cut {
      overflow: hidden;
      text-overflow: ellipsis;
      color: var(--ink-2);
    }
    .small {
      font-size: var(--t-13);
      color: var(--ink-2);
    }
    .paid {
      color: var(--go-ink);
      font-weight: var(--w-strong);
    }
    .paid bb-icon {
      margin-right: 0.25rem;
      vertical-align: -0.15em;
    }
    .none {
      margin: 0 0 1.25rem;
      padding: 0.875rem 1rem;
      border: 2px dashed var(--line);
      border-radius: 0.75rem;
      color: var(--ink-2);
    }
    .none b {
      display: block;
      color: var(--ink);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-cashier-list': BbCashierList
  }
}
