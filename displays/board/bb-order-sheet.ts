import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Context } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import type { Forecast } from '#domain/forecast.ts'
import { stageOf, type Order } from '#domain/order.ts'
import { onBay, spotOf } from '#domain/place.ts'
import { actWords } from '#words/board-acts.ts'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import { orderTypeWords } from '#words/order-type.ts'
import { placeWords, stageWords } from '#words/stage.ts'
import '../kit/bb-difference.ts'
import '../kit/bb-plate.ts'
import { VisitController } from '../desk/kit/visit-controller.ts'
import { ClockController } from '../kit/clock.ts'
import { dayAndTime } from '../kit/time.ts'
import './bb-act.ts'
import './bb-operation-row.ts'
import './bb-overtaking.ts'
import './bb-risk.ts'
import './bb-sheet.ts'
import { controlStyles } from './control-styles.ts'
import { deskLinks } from './desk-links.ts'
import { isOnTheWay, nextStep, operationActions, orderActions } from './order-actions.ts'
import { promiseNote } from './promise.ts'

/**
 * Everything about one car and everything a foreman can do with it from here.
 *
 * @fires bb-act - An act was chosen.
 * @fires bb-pick-up - Move it: the card comes into the hand, the keys choose where.
 * @fires bb-sheet-closed
 */
@customElement('bb-order-sheet')
export class BbOrderSheet extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) order!: Order
  @property({ attribute: false }) forecast: Forecast | undefined
  @property({ attribute: false }) context!: Context
  @property() override lang: Lang = 'zh'

  readonly #clock = new ClockController(this, 'minute')
  readonly #visit = new VisitController(this)

  get orderId(): string {
    return this.order.id
  }

  override render() {
    const { order, floor, lang } = this
    const { timeZone } = floor.site
    const actions = orderActions(floor, order, this.context, this.#visit.file?.visit)
    const next = nextStep(actions)
    const act = (action: (typeof actions)[number], primary = false) =>
      html`<bb-act .action=${action} ?primary=${primary} .timeZone=${timeZone} lang=${lang}></bb-act>`
    return html`<bb-sheet heading=${order.ticket} lang=${lang}>
      <div slot="head" class="head">
        <bb-plate size="m" .plate=${order.plate}></bb-plate>
        <p><b class="ticket">${order.ticket}</b> ${order.model}</p>
        <p>${say(stageWords, lang, stageOf(order))} · ${this.#where()} · ${order.number}</p>
      </div>
      <div class="all">
        ${this.#promise()} ${order.complaint ? html`<blockquote>${order.complaint}</blockquote>` : nothing}
        ${order.note ? html`<p class="note"><b>${say(boardWords, lang, 'noteFromReception')}</b> ${order.note}</p>` : nothing}
        ${
          order.desk.differs && this.#visit.file
            ? html`<bb-difference
                .verification=${this.#visit.file.visit.verification}
                .floor=${floor}
                lang=${lang}
              ></bb-difference>`
            : nothing
        }
        ${order.overtakings.map(
          (overtaking) =>
            html`<bb-overtaking
              .floor=${floor}
              .overtaking=${overtaking}
              .orderId=${order.id}
              .now=${this.#clock.now}
              lang=${lang}
            ></bb-overtaking>`,
        )}
        <div class="big">
          <button class="move" data-act="move" @click=${this.#pick}>${say(boardWords, lang, 'moveTo')}</button>
          ${next ? act(next, true) : nothing}
          ${deskLinks(order).map(
            ({ href, word }) => html`<a class="desk" href=${href}>${say(actWords, lang, word)}</a>`,
          )}
        </div>
        ${order.operations.map(
          (operation) =>
            html`<bb-operation-row
              .operation=${operation}
              .actions=${operationActions(floor, order, operation, this.context)}
              .people=${floor.people}
              .timeZone=${timeZone}
              lang=${lang}
            ></bb-operation-row>`,
        )}
        <h3>${say(boardWords, lang, 'wayThrough')}</h3>
        <div class="grid">${actions.filter(({ id }) => isOnTheWay(id)).map((action) => act(action))}</div>
        <h3>${say(boardWords, lang, 'orderItself')}</h3>
        <div class="grid">${actions.filter(({ id }) => !isOnTheWay(id)).map((action) => act(action))}</div>
      </div>
    </bb-sheet>`
  }

  #where(): string {
    const { place } = this.order
    const bayId = onBay(place)
    if (bayId !== null) return say(boardWords, this.lang, 'bayNo', { no: this.floor.bays.get(bayId)?.no ?? '' })
    return [say(placeWords, this.lang, place.kind), spotOf(place)].filter(Boolean).join(' ')
  }

  #promise() {
    const { order, lang, forecast } = this
    const { timeZone } = this.floor.site
    const { now } = this.#clock
    const time = (at: number) => dayAndTime(at, now, timeZone, lang)
    const advisor = order.advisorId === null ? '' : (this.floor.people.get(order.advisorId)?.name ?? '')
    return html`<p class="promise">
      <span>
        ${order.promisedAt === null ? say(boardWords, lang, 'noPromise') : html`${say(boardWords, lang, 'promised')} <b>${time(order.promisedAt)}</b>`}
        ${order.formerPromises.map((former) => html`<s>${time(former.promisedAt)}</s>`)}
      </span>
      <bb-risk timed .note=${promiseNote(order, forecast, now, lang, timeZone)}></bb-risk>
      <span>${say(orderTypeWords, lang, order.type)}${advisor ? ` · ${advisor}` : ''}</span>
    </p>`
  }

  readonly #pick = () => this.dispatchEvent(new Event('bb-pick-up', { bubbles: true, composed: true }))

  static override styles = [
    controlStyles,
    css`
      .head p {
        margin-top: var(--s-1);
        color: var(--ink-2);
      }
      .ticket {
        font-size: var(--b-5);
        color: var(--ink);
      }
      .all {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s-3);
      }
      .promise {
        display: grid;
        grid-template-columns: auto auto auto;
        justify-content: space-between;
        align-items: center;
      }
      .promise b {
        font-size: var(--b-4);
      }
      blockquote {
        margin: 0;
        padding-left: var(--s-3);
        border-left: 4px solid var(--line-2);
        font-size: var(--b-4);
      }
      .note {
        padding: var(--s-2) var(--s-3);
        border-radius: var(--r-2);
        background: var(--risk-soft);
      }
      .big {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--s-2);
      }
      .desk {
        display: flex;
        align-items: center;
        justify-content: center;
        min-height: var(--target);
        padding: 0 var(--s-3);
        border-radius: var(--r-2);
        color: var(--hand-ink);
        font-weight: var(--w-strong);
        text-align: center;
        text-decoration: none;
        box-shadow: inset 0 0 0 2px var(--hand);
      }
      .move {
        background: var(--hand);
        color: var(--on-hand);
        font-weight: var(--w-strong);
        box-shadow: var(--e-1);
      }
      .grid {
        display: grid;
        grid-template-columns: 1fr 1fr;
        grid-auto-rows: 1fr;
        gap: var(--s-2);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-order-sheet': BbOrderSheet
  }
}
