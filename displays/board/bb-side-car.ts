import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { spotOf } from '#domain/place.ts'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import { placeWords } from '#words/stage.ts'
import '../kit/bb-plate.ts'
import { ClockController } from '../kit/clock.ts'
import { dayAndTime, durationWords } from '../kit/time.ts'
import './bb-risk.ts'
import { CardController } from './card-controller.ts'
import { cardStyles } from './card-styles.ts'
import { movedTab, type Card } from './card.ts'
import { promiseNote } from './promise.ts'

/** A car after the work, in one line: inspection, wash, handover, ready; or away from any bay. */
@customElement('bb-side-car')
export class BbSideCar extends LitElement {
  @property({ attribute: false }) card!: Card
  /** Number of the bay it still stands on; '' elsewhere. */
  @property() standsOn = ''
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
    const { order, mark, movedBy } = this.card
    return html`${mark === 'moved' ? html`<span class="tab">${movedTab(movedBy, this.lang)}</span>` : nothing}
      <bb-plate .plate=${order.plate}></bb-plate>
      <span class="who"><b>${order.ticket}</b><i>${order.model}</i></span>
      <span class="end"><b>${this.#time()}</b><i>${this.#where()}</i></span>`
  }

  /** Until it is ready its promise, then how long it waits for its customer. */
  #time() {
    const { readyAt, promisedAt } = this.card.order
    const { now } = this.#clock
    if (readyAt !== null)
      return say(boardWords, this.lang, 'readyFor', { time: durationWords(now - readyAt, this.lang) })
    return promisedAt === null ? '–' : dayAndTime(promisedAt, now, this.timeZone, this.lang)
  }

  #where(): string {
    const { order, zone } = this.card
    if (this.standsOn) return say(boardWords, this.lang, 'onBay', { no: this.standsOn })
    const spot = spotOf(order.place)
    if (zone === 'wash') return say(boardWords, this.lang, order.place.kind === 'wash' ? 'inWash' : 'beforeWash')
    if (zone === 'inspection' && order.place.kind === 'inspection') return say(boardWords, this.lang, 'withInspector')
    return spot ?? say(placeWords, this.lang, order.place.kind)
  }

  static override styles = [
    cardStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        column-gap: var(--b-pad);
        min-height: var(--b-next);
        padding: 0 var(--b-pad);
        line-height: 1.3;
        white-space: nowrap;
        --plate-size: var(--b-plate-3);
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
      .who,
      .end {
        display: flex;
        flex-direction: column;
        min-width: 0;
      }
      .end {
        text-align: right;
      }
      b {
        font-size: var(--b-3);
      }
      i {
        overflow: hidden;
        text-overflow: ellipsis;
        font-size: var(--b-1);
        color: var(--ink-2);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-side-car': BbSideCar
  }
}
