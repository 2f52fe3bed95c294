import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { HoldReason } from '#domain/operation.ts'
import { heldOperations } from '#domain/order.ts'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import { holdWords } from '#words/stage.ts'
import '../kit/bb-icon.ts'
import '../kit/bb-plate.ts'
import { ClockController } from '../kit/clock.ts'
import type { IconName } from '../kit/icons.ts'
import { dayAndTime, durationWords } from '../kit/time.ts'
import { CardController } from './card-controller.ts'
import { cardStyles } from './card-styles.ts'
import { movedTab, type Card } from './card.ts'

const ICON: Record<HoldReason, IconName> = {
  parts: 'box',
  consent: 'hand',
  equipment: 'wrench',
  colleague: 'people',
  insurer: 'shield-check',
  maker: 'mail',
  'shift-end': 'moon',
  other: 'pause',
}

/** A car on hold: how long, why, and until when. Hatched: it does not count as work in progress. */
@customElement('bb-hold-slip')
export class BbHoldSlip extends LitElement {
  @property({ attribute: false }) card!: Card
  /** Number of the bay it stands on; '' elsewhere. */
  @property() standsOn = ''
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  readonly #clock = new ClockController(this, 'minute')

  constructor() {
    super()
    new CardController(this)
  }

  override render() {
    const { order, mark, movedBy } = this.card
    const held = heldOperations(order)
    const hold = held[0]?.hold
    const { now } = this.#clock
    const time = (at: number) => dayAndTime(at, now, this.timeZone, this.lang)
    const expected =
      hold?.expectedAt == null
        ? say(boardWords, this.lang, 'noEnd')
        : say(boardWords, this.lang, 'expectedAt', { time: time(hold.expectedAt) })
    const where = this.standsOn ? say(boardWords, this.lang, 'onBay', { no: this.standsOn }) : expected
    return html`${mark === 'moved' ? html`<span class="tab">${movedTab(movedBy, this.lang)}</span>` : nothing}
      <div class="age"><b>${hold ? durationWords(now - hold.since, this.lang) : '–'}</b></div>
      <div class="main">
        <div class="row"><bb-plate .plate=${order.plate}></bb-plate><b class="ticket">${order.ticket}</b></div>
        <p class="job">
          ${
            hold
              ? html`<bb-icon name=${ICON[hold.reason]}></bb-icon>
                  ${say(holdWords, this.lang, hold.reason)}${hold.note ? ` · ${hold.note}` : ''}`
              : nothing
          }${held.length > 1 ? html` +${held.length - 1}` : nothing}
        </p>
        <p class="meta">
          <span>${where}</span>
          ${
            order.promisedAt === null
              ? nothing
              : html`<span class="promise"
                  >${say(boardWords, this.lang, 'promised')} <b>${time(order.promisedAt)}</b></span
                >`
          }
        </p>
      </div>`
  }

  static override styles = [
    cardStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: var(--b-age) minmax(0, 1fr);
        --plate-size: var(--b-plate-3);
      }
      :host([mark='held']) {
        background: none;
        box-shadow: none;
        outline: 2px dashed var(--hand);
      }
      .age {
        display: flex;
        align-items: center;
        justify-content: center;
        border-radius: var(--r-3) 0 0 var(--r-3);
        background: var(--hatch);
      }
      .age b {
        max-width: 3.6rem;
        padding: 0.2rem 0.3rem;
        border-radius: var(--r-1);
        background: var(--surface);
        font-size: var(--b-1);
        line-height: 1.2;
        text-align: center;
      }
      .main {
        min-width: 0;
        padding: var(--b-pad);
      }
      .job bb-icon {
        --icon-size: 1.2em;
        color: var(--hold);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-hold-slip': BbHoldSlip
  }
}
