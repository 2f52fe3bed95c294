import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { styleMap } from 'lit/directives/style-map.js'
import { clockedTime, isRunning, MINUTE } from '#domain/operation.ts'
import { boardWords } from '#words/board.ts'
import { differenceWords } from '#words/difference.ts'
import { say, type Lang } from '#words/say.ts'
import { holdWords, stageWords } from '#words/stage.ts'
import { stageOf } from '#domain/order.ts'
import '../kit/bb-icon.ts'
import '../kit/bb-pips.ts'
import '../kit/bb-plate.ts'
import { ClockController } from '../kit/clock.ts'
import { dayAndTime, stopwatch } from '../kit/time.ts'
import './bb-risk.ts'
import { CardController } from './card-controller.ts'
import { cardStyles } from './card-styles.ts'
import { movedTab, type Card } from './card.ts'
import { promiseNote } from './promise.ts'

/** The car on a bay: what is being done, its clock against the standard time, its promise and forecast. */
@customElement('bb-bay-car')
export class BbBayCar extends LitElement {
  @property({ attribute: false }) card!: Card
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  readonly #clock = new ClockController(this, 'second')

  constructor() {
    super()
    new CardController(this)
  }

  override updated() {
    const { order, forecast } = this.card
    this.setAttribute('tone', promiseNote(order, forecast, this.#clock.now, this.lang, this.timeZone)?.tone ?? 'ok')
  }

  override render() {
    const { order, operation, forecast, mark, movedBy } = this.card
    const { now } = this.#clock
    const done = order.operations.filter(({ state }) => state === 'done').length
    const running = order.operations.filter(isRunning).length
    const note = promiseNote(order, forecast, now, this.lang, this.timeZone)
    return html`${mark === 'moved' ? html`<span class="tab">${movedTab(movedBy, this.lang)}</span>` : nothing}
      <div class="row">
        <bb-plate .plate=${order.plate}></bb-plate>
        <span class="id">
          <b class="ticket">${order.ticket}</b>
          ${
            order.waiting
              ? html`<span class="seat"
                  ><bb-icon name="seat"></bb-icon> ${say(boardWords, this.lang, 'inLounge')}</span
                >`
              : nothing
          }
        </span>
      </div>
      <p class="job">${operation?.name ?? say(stageWords, this.lang, stageOf(order))}</p>
      <p class="meta">
        <span>${order.model}</span>
        <bb-pips .done=${done} .running=${running} .total=${order.operations.length} lang=${this.lang}></bb-pips>
      </p>
      ${
        order.desk.differs
          ? html`<p class="differs">
              <bb-icon name="shield-warning"></bb-icon> ${say(differenceWords, this.lang, 'short')}
            </p>`
          : nothing
      }
      ${operation ? this.#work(now) : html`<p class="clock"><b>${say(boardWords, this.lang, 'workDone')}</b></p>`}
      <p class="foot">
        <span class="promise"
          >${
            order.promisedAt === null
              ? say(boardWords, this.lang, 'noPromise')
              : html`<span class="label">${say(boardWords, this.lang, 'promised')} </span
                  ><b>${dayAndTime(order.promisedAt, now, this.timeZone, this.lang)}</b>`
          }</span
        ><bb-risk timed .note=${note}></bb-risk>
      </p>`
  }

  #work(now: number) {
    const { operation, order, forecast } = this.card
    if (!operation) return nothing
    const clocked = clockedTime(operation, now)
    const standard = operation.standardMinutes * MINUTE
    const share = standard > 0 ? Math.min(1, clocked / standard) : 0
    const state = isRunning(operation)
      ? stopwatch(clocked)
      : operation.hold
        ? say(holdWords, this.lang, operation.hold.reason)
        : clocked > 0
          ? say(boardWords, this.lang, 'paused')
          : say(boardWords, this.lang, 'notStarted')
    const tone = promiseNote(order, forecast, now, this.lang, this.timeZone)?.tone ?? 'ok'
    return html`<p class="clock ${isRunning(operation) ? '' : 'still'}">
        <b>${state}</b> <span>/ ${hours(operation.standardMinutes)} h</span>
      </p>
      <div class="bar ${tone} ${operation.hold ? 'hatched' : ''}">
        <i style=${styleMap({ width: `${share * 100}%` })}></i>
      </div>`
  }

  static override styles = [
    cardStyles,
    css`
      :host {
        padding: var(--b-pad);
        --plate-size: var(--b-plate-1);
      }
      :host([tone='late']) {
        box-shadow:
          var(--e-1),
          inset 0.3125rem 0 0 var(--late);
      }
      :host([tone='risk']) {
        box-shadow:
          var(--e-1),
          inset 0.3125rem 0 0 var(--risk);
      }
      :host([mark='held']) {
        background: none;
        box-shadow: none;
        outline: 2px dashed var(--hand);
      }
      /* On a bay there is room for it above the card. */
      .tab {
        top: auto;
        bottom: 100%;
        padding: 0.25rem 0.6rem;
        border-radius: var(--r-2) var(--r-2) 0 0;
      }
      .id {
        display: flex;
        flex-direction: column;
        align-items: flex-end;
      }
      .job {
        font-size: var(--b-4);
      }
      .differs {
        font-size: var(--b-2);
        font-weight: var(--w-strong);
        color: var(--late-ink);
      }
      .differs bb-icon {
        --icon-size: 1.15em;
      }
      bb-pips {
        font-size: var(--b-1);
      }
      .clock {
        display: flex;
        align-items: baseline;
        margin-top: var(--b-lead);
        white-space: nowrap;
      }
      .clock b {
        margin-right: 0.4rem;
        font-size: var(--b-clock);
        line-height: 1.15;
        letter-spacing: -0.01em;
      }
      .still b {
        overflow: hidden;
        text-overflow: ellipsis;
        font-size: calc(var(--b-clock) * 0.8);
        line-height: 1.4375;
      }
      .clock span {
        font-size: var(--b-2);
        color: var(--ink-2);
      }
      .bar {
        height: 0.375rem;
        margin: 0.25rem 0 0.3rem;
        border-radius: var(--r-full);
        background: var(--line);
        overflow: hidden;
      }
      .bar i {
        display: block;
        height: 100%;
        border-radius: var(--r-full);
        background: var(--go);
      }
      .bar.hatched {
        background: var(--hatch);
      }
      .bar.risk i {
        background: var(--risk);
      }
      .bar.late i {
        background: var(--late);
      }
    `,
  ]
}

/** Standard time as workshops write it: `1.2`. */
function hours(minutes: number): string {
  return (minutes / 60).toFixed(1)
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-car': BbBayCar
  }
}
