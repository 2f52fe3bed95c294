import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { dispatchClass, type DispatchClass } from '#domain/dispatch.ts'
import { slipWords } from '#words/board-acts.ts'
import { boardWords } from '#words/board.ts'
import { differenceWords } from '#words/difference.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-icon.ts'
import '../kit/bb-plate.ts'
import { ClockController } from '../kit/clock.ts'
import type { IconName } from '../kit/icons.ts'
import { dayAndTime } from '../kit/time.ts'
import './bb-risk.ts'
import { CardController } from './card-controller.ts'
import { cardStyles } from './card-styles.ts'
import { movedTab, workNames, type Card } from './card.ts'
import { promiseNote } from './promise.ts'

const ICON: Record<DispatchClass, IconName> = { rework: 'undo', waiting: 'seat', appointment: 'flag', promise: 'clock' }

/** A waiting car is a claim slip: its stub says why it stands where it stands in the queue (P4.2). */
@customElement('bb-slip')
export class BbSlip extends LitElement {
  @property({ attribute: false }) card!: Card
  /** Its place in the queue; 0: none. */
  @property({ type: Number }) rank = 0
  /** Number of the bay in whose queue it stands; '' where it is not planned. */
  @property() bay = ''
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  readonly #clock = new ClockController(this, 'minute')

  constructor() {
    super()
    new CardController(this)
  }

  override updated() {
    const { order, forecast } = this.card
    this.setAttribute('tone', promiseNote(order, forecast, this.#clock.now, this.lang, this.timeZone)?.tone ?? 'ok')
  }

  override render() {
    const { order, forecast, mark, movedBy } = this.card
    const { now } = this.#clock
    const reason = dispatchClass(order)
    const note = promiseNote(order, forecast, now, this.lang, this.timeZone)
    // What was touched stays in the page while it is held: a finger's events end with the node under it.
    return html`${
        mark === 'held'
          ? html`<div class="gone"><b>${order.ticket}</b>&nbsp;${say(boardWords, this.lang, 'inHand')}</div>`
          : nothing
      }
      ${mark === 'moved' ? html`<span class="tab">${movedTab(movedBy, this.lang)}</span>` : nothing}
      <div class="stub">
        ${this.rank ? html`<b>${this.rank}</b>` : nothing}<bb-icon name=${ICON[reason]}></bb-icon>
        <span>${say(slipWords, this.lang, reason)}</span>
      </div>
      <div class="main">
        <div class="row">
          <bb-plate .plate=${order.plate}></bb-plate>${
            order.desk.differs
              ? html`<span class="differs" role="img" aria-label=${say(differenceWords, this.lang, 'short')}
                  ><bb-icon name="shield-warning"></bb-icon
                ></span>`
              : nothing
          }<b class="ticket">${order.ticket}</b>
        </div>
        <p class="job">${workNames(this.card) || order.complaint}</p>
        <p class="meta">
          <span>${order.model}</span>
          ${
            this.bay
              ? html`<span class="to"
                  ><bb-icon name="arrow-right"></bb-icon> ${say(boardWords, this.lang, 'bayNo', { no: this.bay })}</span
                >`
              : nothing
          }
        </p>
        <p class="foot">
          <span class="promise"
            >${
              order.promisedAt === null
                ? say(boardWords, this.lang, 'noPromise')
                : html`<span class="label">${say(boardWords, this.lang, 'promised')} </span
                    ><b>${dayAndTime(order.promisedAt, now, this.timeZone, this.lang)}</b>`
            }</span
          ><bb-risk .note=${note}></bb-risk>
        </p>
      </div>`
  }

  static override styles = [
    cardStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: var(--b-stub) minmax(0, 1fr);
        --plate-size: var(--b-plate-2);
      }
      .stub {
        display: flex;
        flex-direction: column;
        align-items: center;
        justify-content: center;
        border-right: 2px dashed var(--line);
        font-size: var(--b-1);
        line-height: 1.2;
        color: var(--ink-2);
        text-align: center;
        overflow: hidden;
      }
      .stub b {
        font-size: var(--b-5);
        line-height: 1.1;
        color: var(--ink);
      }
      .main {
        padding: var(--b-pad);
        min-width: 0;
      }
      .differs {
        flex: 1;
        margin-left: 0.4em;
        color: var(--late-ink);
      }
      .to bb-icon {
        --icon-size: 1em;
      }
      :host([mark='held']) {
        background: none;
        box-shadow: none;
        outline: 2px dashed var(--hand);
        outline-offset: -2px;
      }
      :host([mark='held']) .stub,
      :host([mark='held']) .main {
        visibility: hidden;
      }
      .gone {
        position: absolute;
        top: 0;
        right: 0;
        bottom: 0;
        left: 0;
        display: flex;
        align-items: center;
        justify-content: center;
        font-size: var(--b-2);
        color: var(--hand-ink);
      }
      :host([mark='grip']),
      :host([grip]) {
        transform: rotate(-2.2deg) scale(1.02);
        box-shadow: var(--e-3);
        outline-width: 3px;
      }
      :host([grip]) .stub {
        color: var(--hand-ink);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-slip': BbSlip
  }
}
