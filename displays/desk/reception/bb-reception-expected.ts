import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import { expectedToday } from '#domain/reception-queue.ts'
import { formatPlate } from '#domain/plate.ts'
import type { Lang, Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-plate.ts'
import { ClockController } from '../../kit/clock.ts'
import { clockTime } from '../../kit/time.ts'
import { queueStyles } from './queue-styles.ts'
import { ArriveEvent } from './reception-events.ts'
import { word, type ReceptionWord } from './words.ts'

/** Today's appointments that are not here yet; one tap, and the customer is (P3.1). */
@customElement('bb-reception-expected')
export class BbReceptionExpected extends LitElement {
  @property({ attribute: false }) floor!: Floor
  /** Names by order. */
  @property({ attribute: false }) names: Readonly<Record<string, string>> = {}
  @property() override lang: Lang = 'zh'

  readonly #clock = new ClockController(this, 'minute')

  override render() {
    const expected = expectedToday(this.floor, this.#clock.now)
    return html`<header>
        <h2>${this.#say('expected')}</h2>
        <i>${expected.length > 0 ? this.#say('expectedCount', { n: expected.length }) : nothing}</i>
      </header>
      ${
        expected.length === 0
          ? html`<p class="none">${this.#say('expectedNone')}</p>`
          : html`<ul>
              ${repeat(
                expected,
                ({ id }) => id,
                (order) => this.#row(order),
              )}
            </ul>`
      }`
  }

  #row(order: Order) {
    const { appointmentAt } = order
    const late = appointmentAt === null ? 0 : Math.floor((this.#clock.now - appointmentAt) / MINUTE)
    const time = appointmentAt === null ? this.#say('noTime') : clockTime(appointmentAt, this.floor.site.timeZone)
    return html`<li>
      <b>${time}</b>
      <span class="car">
        <bb-plate .plate=${order.plate}></bb-plate>
        <span class="cut"> ${this.names[order.id] ?? order.model} </span>
        ${late > 0 ? html`<em class="cut"><bb-icon name="phone"></bb-icon>${this.#say('lateBy', { minutes: late })}</em>` : nothing}
      </span>
      <button
        aria-label=${this.#say('arrivedText', { plate: formatPlate(order.plate) })}
        @click=${() => this.dispatchEvent(new ArriveEvent(order.id))}
      >
        ${this.#say('arrived')}
      </button>
    </li>`
  }

  #say(key: ReceptionWord, values?: Values) {
    return word(this.lang, key, values)
  }

  static override styles = [
    queueStyles,
    css`
      :host {
        margin-top: 0.75rem;
      }
      ul {
        margin: 0;
        padding: 0;
        border-radius: 0.75rem;
        background: var(--surface-2);
        box-shadow: var(--e-0);
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: 2.75rem minmax(0, 1fr) auto;
        grid-column-gap: 0.5rem;
        align-items: center;
        padding: 0.375rem 0.5rem 0.375rem 0.625rem;
        font-size: var(--t-13);
        --plate-size: 1.25rem;
      }
      li + li {
        border-top: 1px solid var(--line);
      }
      li b {
        font-size: var(--t-15);
      }
      .car .cut {
        display: block;
        margin-top: 0.125rem;
      }
      em {
        margin-right: 0.25rem;
        font-style: normal;
        font-weight: var(--w-strong);
        color: var(--risk-ink);
      }
      li button {
        min-height: 2rem;
        padding: 0 0.625rem;
        border: 0;
        border-radius: var(--r-1);
        background: var(--surface);
        box-shadow: inset 0 0 0 1.5px var(--line-2);
        font: inherit;
        cursor: pointer;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-reception-expected': BbReceptionExpected
  }
}
