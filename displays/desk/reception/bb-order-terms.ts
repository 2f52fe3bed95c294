import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { VisitFile } from '#contract/visit-file.ts'
import type { Floor } from '#domain/floor.ts'
import { forecastFloor, utcOffset } from '#domain/forecast.ts'
import type { OrderDraft } from '#domain/visit/agreement.ts'
import { sum } from '#domain/visit/money.ts'
import { offersFrom, type Offer } from '#domain/visit/offer.ts'
import { amountOf, PAY_TYPES, totalsOf, type QuoteLine } from '#domain/visit/quote.ts'
import { promiseOf } from '#domain/visit/shown.ts'
import { payTypeWords } from '#words/agreement.ts'
import { orderDeskWords, type OrderDeskWord } from '#words/order-desk.ts'
import { say, type Lang } from '#words/say.ts'
import { localInput, momentOf } from '../../board/local-moment.ts'
import '../../kit/bb-icon.ts'
import { ClockController } from '../../kit/clock.ts'
import { dayAndTime } from '../../kit/time.ts'
import { yuanIn } from './order-draft.ts'
import { orderStyles, payerStyles } from './order-styles.ts'

export class PromiseEvent extends Event {
  readonly at: number
  constructor(at: number) {
    super('bb-promise', { bubbles: true, composed: true })
    this.at = at
  }
}

/**
 * The order's foot: what can be promised, from the forecast's own numbers, and what it comes to for each payer.
 *
 * @fires bb-promise - A time was chosen.
 */
@customElement('bb-order-terms')
export class BbOrderTerms extends LitElement {
  @property({ attribute: false }) file!: VisitFile
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) draft!: OrderDraft
  /** Extra work that was agreed: it is paid with the order. */
  @property({ attribute: false }) extras: readonly QuoteLine[] = []
  @property({ type: Boolean }) fixed = false
  @property() override lang: Lang = 'zh'

  readonly #clock = new ClockController(this, 'minute')

  override render() {
    return html`${this.fixed ? this.#told() : this.#offered()} ${this.#totals()}`
  }

  /** What was promised, once nobody writes the order any more. */
  #told() {
    const at = promiseOf(this.file.order, this.file.visit.agreement)
    const { timeZone } = this.floor.site
    return html`<section aria-labelledby="promise">
      <h3 id="promise">${this.#say('promise')}</h3>
      <b class="told"
        >${at === null ? this.#say('notPromised') : dayAndTime(at, this.#clock.now, timeZone, this.lang)}</b
      >
    </section>`
  }

  #offered() {
    return html`<section aria-labelledby="promise">
      <div class="head">
        <h3 id="promise">${this.#say('promise')}</h3>
        ${this.file.order.waiting ? html`<bb-icon name="seat"></bb-icon>` : nothing} ${this.#forecast()}
        ${this.#other()}
      </div>
      <div class="picks">${this.#offers().map((offer) => this.#offer(offer))}</div>
    </section>`
  }

  #finishAt(): number | null {
    const { floor, file } = this
    const { now } = this.#clock
    const found = forecastFloor(floor, now, this.#offset()).get(file.order.id)
    return found && !found.open && this.draft.lines.some(({ kind }) => kind === 'labour') ? found.finishAt : null
  }

  #forecast() {
    const at = this.#finishAt()
    if (at === null) return html`<span>${this.#say('noForecast')}</span>`
    const { timeZone } = this.floor.site
    return html`<span>${this.#say('forecast')} <b>${dayAndTime(at, this.#clock.now, timeZone, this.lang)}</b></span>`
  }

  #offers(): Offer[] {
    const at = this.#finishAt()
    return at === null ? [] : offersFrom(at, this.floor.site.hours, this.#offset())
  }

  #offer({ at, air }: Offer) {
    const { timeZone } = this.floor.site
    const time = dayAndTime(at, this.#clock.now, timeZone, this.lang)
    const chosen = promiseOf(this.file.order, this.file.visit.agreement) === at
    return html`<button aria-pressed=${chosen} @click=${() => this.#promise(at)}>
      <b class=${time.length > 5 ? 'day' : ''}>${time}</b>
      <span class=${air}
        ><bb-icon name=${air === 'tight' ? 'warning' : 'check-circle'}></bb-icon>${this.#say(air)}</span
      >
    </button>`
  }

  #other() {
    const promised = promiseOf(this.file.order, this.file.visit.agreement)
    return html`<label
      ><span>${this.#say('otherTime')}</span
      ><input
        type="datetime-local"
        step="300"
        .value=${promised === null ? '' : localInput(promised, this.#offset())}
        @change=${(event: Event) => {
          const at = momentOf((event.target as HTMLInputElement).value, this.#offset())
          if (at !== null) this.#promise(at)
        }}
    /></label>`
  }

  #totals() {
    const lines = [...this.draft.lines, ...this.extras]
    const totals = totalsOf(lines)
    const own = (kind: 'labour' | 'part') =>
      sum(lines.filter((line) => line.kind === kind && line.payType === 'customer').map(amountOf))
    const others = PAY_TYPES.filter((payer) => payer !== 'customer' && totals[payer] > 0)
    return html`<dl>
      <div>
        <dt>${this.#say('labourTotal')}</dt>
        <dd>${yuanIn(own('labour'))}</dd>
      </div>
      <div>
        <dt>${this.#say('partsTotal')}</dt>
        <dd>${yuanIn(own('part'))}</dd>
      </div>
      ${others.map(
        (payer) =>
          html`<div>
            <dt><span class="payer ${payer}">${say(payTypeWords, this.lang, payer)}</span></dt>
            <dd>${yuanIn(totals[payer])}</dd>
          </div>`,
      )}
      <div class="total">
        <dt>${this.#say('customerPays')}</dt>
        <dd>¥${yuanIn(totals.customer)}</dd>
      </div>
    </dl>`
  }

  #promise(at: number): void {
    this.dispatchEvent(new PromiseEvent(at))
  }

  #offset(): number {
    return utcOffset(this.floor.site.timeZone, this.#clock.now)
  }

  #say(key: OrderDeskWord): string {
    return say(orderDeskWords, this.lang, key)
  }

  static override styles = [
    orderStyles,
    payerStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 13rem;
        border-top: 1px solid var(--line);
        border-radius: 0 0 0 1rem;
        background: radial-gradient(circle at 100% 100%, transparent 9px, var(--surface-2) 9.5px);
      }
      section {
        padding: 0.625rem 1.125rem 0.625rem;
      }
      .told {
        font-size: var(--t-28);
        line-height: 1.2;
      }
      .head {
        display: flex;
        align-items: center;
      }
      .head label {
        margin-left: auto;
      }
      h3 {
        margin-right: var(--s-2);
        font-size: var(--t-15);
      }
      .head > span {
        margin-left: var(--s-2);
        font-size: var(--t-13);
        color: var(--ink-2);
      }
      .head > span b {
        color: var(--go-ink);
      }
      .picks {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 1fr));
        grid-gap: var(--s-2);
        margin-top: 0.375rem;
      }
      .picks button {
        display: flex;
        align-items: center;
        flex-wrap: wrap;
        justify-content: center;
        min-height: 2.625rem;
        line-height: 1.15;
        padding: 0 var(--s-2);
        border: 1.5px solid var(--line-2);
        border-radius: var(--r-2);
        background: var(--surface);
        white-space: nowrap;
      }
      .picks b {
        margin: 0 var(--s-1);
        font-size: var(--t-17);
      }
      .picks .day {
        font-size: var(--t-15);
      }
      .picks span {
        display: inline-flex;
        align-items: center;
        font-size: var(--t-13);
      }
      .picks bb-icon {
        --icon-size: 0.875rem;
        margin-right: 0.1875rem;
      }
      .tight {
        color: var(--risk-ink);
      }
      .likely,
      .easy {
        color: var(--go-ink);
      }
      [aria-pressed='true'] {
        border-color: var(--hand) !important;
        color: var(--on-hand);
        background: var(--hand) !important;
      }
      [aria-pressed='true'] span {
        color: inherit;
      }
      label {
        display: inline-flex;
        align-items: center;
        font-size: var(--t-13);
        white-space: nowrap;
        color: var(--ink-2);
      }
      label input {
        width: 11.5rem;
        height: 1.625rem;
        margin-left: var(--s-1);
        border-color: var(--line-2);
        color: var(--ink);
      }
      dl {
        display: grid;
        align-content: end;
        padding: 0.625rem 1.125rem;
        border-left: 1px solid var(--line);
      }
      dl div {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
      }
      dt {
        color: var(--ink-2);
      }
      .total {
        margin-top: 0.1875rem;
        padding-top: 0.25rem;
        border-top: 1.5px solid var(--ink);
      }
      .total dt {
        font-size: var(--t-15);
        font-weight: var(--w-strong);
        color: var(--ink);
      }
      .total dd {
        font-size: var(--t-28);
        font-weight: var(--w-strong);
        line-height: 1.2;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-order-terms': BbOrderTerms
  }
  interface HTMLElementEventMap {
    'bb-promise': PromiseEvent
  }
}
