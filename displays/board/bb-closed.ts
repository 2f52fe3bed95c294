import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ClosedOrders } from '#contract/closed.ts'
import type { ClosedOrder } from '#domain/closed-order.ts'
import type { Floor } from '#domain/floor.ts'
import { localDate } from '#domain/local-date.ts'
import { closedWords } from '#words/closed.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-plate.ts'
import { siteNow } from '../kit/clock.ts'
import { fetchJson } from '../kit/fetch-json.ts'
import { clockTime } from '../kit/time.ts'
import './bb-sheet.ts'
import { controlStyles } from './control-styles.ts'

/** Somebody wants a cancelled order back. */
export class ReopenEvent extends Event {
  readonly order: ClosedOrder
  constructor(order: ClosedOrder) {
    super('bb-reopen')
    this.order = order
  }
}

/**
 * What left the floor today. It is asked for when it is opened: screens do not carry what is over.
 *
 * @fires bb-reopen - A `ReopenEvent`.
 * @fires bb-sheet-closed
 */
@customElement('bb-closed')
export class BbClosed extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property() override lang: Lang = 'zh'
  @state() private orders: readonly ClosedOrder[] | 'loading' | 'unreachable' = 'loading'

  override firstUpdated() {
    void this.#load()
  }

  override render() {
    const { lang } = this
    return html`<bb-sheet heading=${say(closedWords, lang, 'title')} lang=${lang}>
      <h2 slot="head">${say(closedWords, lang, 'title')}</h2>
      ${this.#content()}
    </bb-sheet>`
  }

  #content() {
    const { orders, lang } = this
    if (orders === 'loading') return html`<p role="status">${say(closedWords, lang, 'loading')}</p>`
    if (orders === 'unreachable')
      return html`<p role="alert">${say(closedWords, lang, 'unreachable')}</p>
        <button @click=${this.#load}>${say(closedWords, lang, 'again')}</button>`
    if (orders.length === 0) return html`<p role="status">${say(closedWords, lang, 'none')}</p>`
    return html`<ul>
      ${orders.map((order) => this.#row(order))}
    </ul>`
  }

  #row(order: ClosedOrder) {
    const { floor, lang } = this
    const time = clockTime(order.at, floor.site.timeZone)
    const name = floor.people.get(order.personId)?.name ?? ''
    // Reopened meanwhile, here or elsewhere: it stands on the board again.
    const back = floor.orders.has(order.id)
    return html`<li>
      <bb-plate .plate=${order.plate}></bb-plate>
      <p>
        <b>${order.ticket}</b> ${order.model}<br />
        <span>${say(closedWords, lang, order.kind, { time, name })}</span>
        ${order.reason ? html`<br />${order.reason}` : ''}
      </p>
      ${
        order.kind === 'cancelled' && !back
          ? html`<button
              aria-label=${`${say(closedWords, lang, 'reopen')} ${order.ticket}`}
              @click=${() => this.dispatchEvent(new ReopenEvent(order))}
            >
              ${say(closedWords, lang, 'reopen')}
            </button>`
          : ''
      }
    </li>`
  }

  readonly #load = async (): Promise<void> => {
    this.orders = 'loading'
    const date = localDate(siteNow(), this.floor.site.timeZone)
    const answered = await fetchJson<ClosedOrders>(`/api/orders/closed?date=${date}`).catch(() => null)
    this.orders = answered?.status === 200 ? answered.body.orders : 'unreachable'
  }

  static override styles = [
    controlStyles,
    css`
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        column-gap: var(--s-3);
        align-items: center;
        padding: var(--s-3) 0;
        border-bottom: 1px solid var(--line);
      }
      p {
        margin: 0;
      }
      span {
        color: var(--ink-2);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-closed': BbClosed
  }
}
