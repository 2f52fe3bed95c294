import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { stageOf } from '#domain/order.ts'
import type { Lang } from '#words/say.ts'
import { say } from '#words/say.ts'
import { stageWords } from '#words/stage.ts'
import '../kit/bb-plate.ts'
import { ClockController } from '../kit/clock.ts'
import { durationWords } from '../kit/time.ts'
import { CardController } from './card-controller.ts'
import { cardStyles } from './card-styles.ts'
import type { Card } from './card.ts'

/** A car that is not the foreman's yet: how far reception is with it, and since when it is here (P3.1). */
@customElement('bb-reception-car')
export class BbReceptionCar extends LitElement {
  @property({ attribute: false }) card!: Card
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  readonly #clock = new ClockController(this, 'minute')

  constructor() {
    super()
    new CardController(this)
  }

  override render() {
    const { order } = this.card
    const here = order.arrivedAt === null ? '' : durationWords(this.#clock.now - order.arrivedAt, this.lang)
    return html`<bb-plate .plate=${order.plate}></bb-plate>
      <span><b>${order.ticket}</b><i>${say(stageWords, this.lang, stageOf(order))} ${here}</i></span>`
  }

  static override styles = [
    cardStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: auto auto;
        align-items: center;
        column-gap: var(--b-pad);
        padding: 0 var(--b-pad);
        line-height: 1.25;
        white-space: nowrap;
        --plate-size: calc(var(--b-plate-3) * 0.85);
      }
      :host([mark='held']) {
        opacity: 0.4;
      }
      span {
        display: flex;
        flex-direction: column;
      }
      b {
        font-size: var(--b-2);
      }
      i {
        font-size: var(--b-1);
        color: var(--ink-2);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-reception-car': BbReceptionCar
  }
}
