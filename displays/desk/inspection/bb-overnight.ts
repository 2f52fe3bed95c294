import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Floor } from '#domain/floor.ts'
import { stageOf, type Order } from '#domain/order.ts'
import { overnight } from '#domain/overnight.ts'
import { onBay, spotOf } from '#domain/place.ts'
import { boardWords } from '#words/board.ts'
import { inspectionWords } from '#words/inspection.ts'
import { say, type Lang } from '#words/say.ts'
import { holdWords, placeWords, stageWords } from '#words/stage.ts'
import '../../kit/bb-plate.ts'
import { ClockController } from '../../kit/clock.ts'
import { dayAndTime } from '../../kit/time.ts'
import { sheetStyles } from './sheet-styles.ts'

/** Cars that stayed overnight: where they stand and what the morning meeting must know (P4.11). */
@customElement('bb-overnight')
export class BbOvernight extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property() override lang: Lang = 'zh'

  readonly #clock = new ClockController(this, 'minute')

  override render() {
    const { lang, floor } = this
    const { now } = this.#clock
    const { timeZone } = floor.site
    const cars = overnight(floor, now)
    const time = (at: number) => dayAndTime(at, now, timeZone, lang)
    return html`<p>${say(inspectionWords, lang, 'nightText')}</p>
      ${cars.length === 0 ? html`<p class="card none">${say(inspectionWords, lang, 'noNight')}</p>` : nothing}
      <ul>
        ${cars.map(
          ({ order, nights, hold, overdue, unreached }) =>
            html`<li class="card" data-order=${order.id}>
              <b class="nights">${say(inspectionWords, lang, 'nights', { n: nights })}</b>
              <bb-plate size="s" .plate=${order.plate}></bb-plate>
              <span
                ><b>${order.ticket}</b> ${order.model}<br /><small
                  >${floor.people.get(order.advisorId ?? '')?.name ?? ''}</small
                ></span
              >
              <b class="place">${this.#where(order)}</b>
              <span>
                ${hold ? html`${say(holdWords, lang, hold.reason)} ${hold.note}` : say(stageWords, lang, stageOf(order))}
                ${hold?.expectedAt ? html`<small> → ${time(hold.expectedAt)}</small>` : nothing}
              </span>
              <span class="flags">
                ${overdue ? html`<b class="late">${say(inspectionWords, lang, 'overdue')}</b>` : nothing}
                ${unreached ? html`<b class="risk">${say(inspectionWords, lang, 'unreached')}</b>` : nothing}
                <small
                  >${order.promisedAt === null ? say(inspectionWords, lang, 'noPromise') : say(inspectionWords, lang, 'promised', { time: time(order.promisedAt) })}</small
                >
              </span>
            </li>`,
        )}
      </ul>`
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
        --plate-s: 1.75rem;
      }
      .none,
      ul {
        margin-top: var(--s-3);
      }
      li {
        display: grid;
        grid-template-columns: 5.5rem 6.5rem minmax(0, 1fr) 8rem minmax(0, 1.3fr) auto;
        grid-column-gap: var(--s-3);
        align-items: center;
        min-height: var(--target);
      }
      li + li {
        margin-top: var(--s-2);
      }
      .nights {
        font-size: var(--t-20);
      }
      .flags {
        text-align: right;
      }
      .late {
        color: var(--late-ink);
      }
      .risk {
        color: var(--risk-ink);
      }
      .flags b {
        margin-left: var(--s-2);
      }
      .flags small {
        display: block;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-overnight': BbOvernight
  }
}
