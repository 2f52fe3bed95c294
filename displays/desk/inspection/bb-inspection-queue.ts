import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Floor } from '#domain/floor.ts'
import type { Order } from '#domain/order.ts'
import { onBay, spotOf } from '#domain/place.ts'
import { boardWords } from '#words/board.ts'
import { differenceWords } from '#words/difference.ts'
import { inspectionWords } from '#words/inspection.ts'
import { say, type Lang } from '#words/say.ts'
import { placeWords } from '#words/stage.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-plate.ts'
import '../../kit/bb-seat.ts'
import { ClockController } from '../../kit/clock.ts'
import { dayAndTime } from '../../kit/time.ts'
import { inspectionQueue } from './inspection-view.ts'
import { sheetStyles } from './sheet-styles.ts'

/**
 * Cars whose work is done, in the order of their promise (P5.1).
 *
 * @fires bb-open-car - detail: the order's id.
 */
@customElement('bb-inspection-queue')
export class BbInspectionQueue extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property() orderId = ''
  @property() override lang: Lang = 'zh'

  readonly #clock = new ClockController(this, 'minute')

  override render() {
    const queue = inspectionQueue(this.floor)
    return html`<h2>${say(inspectionWords, this.lang, 'queue')} <b>${queue.length}</b></h2>
      <ol>
        ${repeat(
          queue,
          ({ id }) => id,
          (order) => html`<li>${this.#car(order)}</li>`,
        )}
      </ol>`
  }

  #car(order: Order) {
    const { lang } = this
    const { now } = this.#clock
    const { timeZone } = this.floor.site
    const late = order.promisedAt !== null && order.promisedAt < now
    return html`<button
      class=${order.id === this.orderId ? 'on' : ''}
      aria-current=${order.id === this.orderId ? 'true' : nothing}
      data-order=${order.id}
      @click=${() => this.dispatchEvent(new CustomEvent('bb-open-car', { detail: order.id, bubbles: true, composed: true }))}
    >
      <span class="row"><bb-plate size="s" .plate=${order.plate}></bb-plate><b>${order.ticket}</b></span>
      <span class="row"><span>${order.model}</span><span>${this.#where(order)}</span></span>
      <span class="row ${late ? 'late' : ''}">
        <b>
          ${order.promisedAt === null ? say(inspectionWords, lang, 'noPromise') : say(inspectionWords, lang, 'promised', { time: dayAndTime(order.promisedAt, now, timeZone, lang) })}
        </b>
        ${late ? html`<span class="badge">${say(inspectionWords, lang, 'overdue')}</span>` : nothing}
      </span>
      ${
        order.desk.differs
          ? html`<span class="row late"
              ><b><bb-icon name="shield-warning"></bb-icon> ${say(differenceWords, lang, 'short')}</b></span
            >`
          : nothing
      }
      ${
        order.waiting || order.failures > 0
          ? html`<span class="row">
              ${order.waiting ? html`<bb-seat lang=${lang}></bb-seat>` : html`<span></span>`}
              ${order.failures > 0 ? html`<span class="again">${say(inspectionWords, lang, 'times', { n: order.failures + 1 })}</span>` : nothing}
            </span>`
          : nothing
      }
    </button>`
  }

  #where({ place }: Order): string {
    const bayId = onBay(place)
    if (bayId !== null) return say(boardWords, this.lang, 'bayNo', { no: this.floor.bays.get(bayId)?.no ?? '' })
    return [say(placeWords, this.lang, place.kind), spotOf(place)].filter(Boolean).join(' ')
  }

  static override styles = [
    sheetStyles,
    css`
      :host {
        display: block;
        --plate-s: 2rem;
      }
      h2 {
        margin-bottom: var(--s-2);
        font-size: var(--t-17);
      }
      h2 b {
        margin-left: var(--s-1);
        font-size: var(--t-24);
      }
      li + li {
        margin-top: var(--s-2);
      }
      button {
        display: grid;
        grid-row-gap: var(--s-1);
        width: 100%;
        padding: var(--s-3);
        border-radius: var(--r-3);
        box-shadow: var(--e-1);
        font-weight: var(--w-text);
        text-align: left;
      }
      .on {
        box-shadow: 0 0 0 3px var(--hand);
      }
      .row {
        display: flex;
        align-items: center;
        justify-content: space-between;
      }
      .row > b {
        font-size: var(--t-15);
      }
      .row:first-child > b {
        font-size: var(--t-20);
      }
      .late > b {
        color: var(--late-ink);
      }
      .badge,
      .again {
        padding: 0 var(--s-2);
        border-radius: var(--r-1);
        font-size: var(--t-13);
        font-weight: var(--w-strong);
        line-height: 1.6;
        white-space: nowrap;
      }
      .badge {
        background: var(--late);
        color: var(--on-late);
      }
      .again {
        background: var(--risk-soft);
        color: var(--risk-ink);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-inspection-queue': BbInspectionQueue
  }
}
