import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { VisitFile } from '#contract/visit-file.ts'
import { stageOf } from '#domain/order.ts'
import { STAYS, type Stay } from '#domain/visit/reception.ts'
import type { Lang, Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { clockTime } from '../../kit/time.ts'
import { DeskKeyEvent } from './reception-events.ts'
import { word, type ReceptionWord } from './words.ts'

export class StayEvent extends Event {
  readonly stay: Stay
  constructor(stay: Stay) {
    super('bb-stay', { bubbles: true, composed: true })
    this.stay = stay
  }
}

/**
 * Where the customer is until the car is ready (P3.10), and the next step that is the advisor's: the car to the workshop
 * (P4.1), the customer told that it is ready (P6.3).
 *
 * @fires bb-stay
 */
@customElement('bb-stay')
export class BbStay extends LitElement {
  @property({ attribute: false }) file!: VisitFile
  @property() timeZone = ''
  @property() override lang: Lang = 'zh'

  override render() {
    const { order, visit } = this.file
    // Who was said to wait when the car came in is not asked again.
    const stay = visit.reception.stay ?? (order.waiting ? 'lounge' : null)
    const stage = stageOf(order)
    return html`<span class="head">${this.#say('stay')}</span>
      <div class="choice" role="radiogroup" aria-label=${this.#say('stayAsk')}>
        ${STAYS.map(
          (each) =>
            html`<button
              role="radio"
              aria-checked=${each === stay}
              @click=${() => this.dispatchEvent(new StayEvent(each))}
            >
              ${each === 'lounge' ? html`<bb-icon name="seat"></bb-icon>` : nothing}${this.#say(`stay-${each}`)}
            </button>`,
        )}
      </div>
      ${stay === null ? html`<span class="ask">${this.#say('stayAsk')}</span>` : nothing}
      <span class="end">
        ${
          stage === 'ready'
            ? html`<a class="go" href="/desk/cashier?order=${order.id}"
                ><bb-icon name="message"></bb-icon>${this.#say('tellCustomer')}</a
              >`
            : order.handedOverAt !== null
              ? html`<b class="given"
                  ><bb-icon name="check-circle"></bb-icon
                  >${this.#say('handedOver', { time: clockTime(order.handedOverAt, this.timeZone) })}</b
                >`
              : stage === 'signed'
                ? html`<button class="go" @click=${() => this.dispatchEvent(new DeskKeyEvent('handover'))}>
                    <bb-icon name="key"></bb-icon>${this.#say('handOver')}
                  </button>`
                : nothing
        }
      </span>`
  }

  #say(key: ReceptionWord, values?: Values) {
    return word(this.lang, key, values)
  }

  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      min-height: 2.25rem;
      padding: 0.1875rem 1.125rem;
      border-bottom: 1px solid var(--line);
      font-size: var(--t-13);
      white-space: nowrap;
    }
    .head {
      margin-right: 0.75rem;
      color: var(--ink-2);
    }
    .choice {
      display: inline-flex;
      border-radius: var(--r-2);
      background: var(--surface-2);
      box-shadow: inset 0 0 0 1px var(--line);
    }
    button {
      min-height: 1.75rem;
      padding: 0 0.75rem;
      border: 0;
      border-radius: var(--r-2);
      background: none;
      font: inherit;
      color: var(--ink-2);
      cursor: pointer;
    }
    button[aria-checked='true'] {
      background: var(--ink);
      color: var(--surface);
      font-weight: var(--w-strong);
    }
    button:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 1px;
    }
    bb-icon {
      margin-right: 0.25rem;
      vertical-align: -0.2em;
    }
    .ask {
      margin-left: 0.75rem;
      overflow: hidden;
      color: var(--hand-ink);
      font-weight: var(--w-strong);
      text-overflow: ellipsis;
    }
    .end {
      margin-left: auto;
      padding-left: 0.75rem;
    }
    .go {
      background: var(--go);
      color: var(--on-go);
      font-weight: var(--w-strong);
    }
    a.go {
      display: inline-block;
      padding: 0.375rem 0.75rem;
      border-radius: var(--r-2);
      text-decoration: none;
    }
    .given {
      color: var(--go-ink);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-stay': BbStay
  }
  interface GlobalEventHandlersEventMap {
    'bb-stay': StayEvent
  }
}
