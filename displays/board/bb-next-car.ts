import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { spotOf } from '#domain/place.ts'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import { placeWords } from '#words/stage.ts'
import '../kit/bb-plate.ts'
import { CardController } from './card-controller.ts'
import { cardStyles } from './card-styles.ts'
import type { Card } from './card.ts'
import { TargetController } from './target-controller.ts'

/** A car in a bay's queue, and the place before it for a card that is put in between. */
@customElement('bb-next-car')
export class BbNextCar extends LitElement {
  @property({ attribute: false }) card!: Card
  @property() bayId = ''
  /** Number of the bay on which it still stands; '' elsewhere. */
  @property() standsOn = ''
  @property({ type: Boolean, reflect: true }) small = false
  /** The held card would go before this one. */
  @property({ type: Boolean, reflect: true }) chosen = false
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  constructor() {
    super()
    new CardController(this)
    new TargetController(this, () =>
      this.card.operation && this.bayId ? { kind: 'bay', bayId: this.bayId, before: this.card.operation.id } : null,
    )
  }

  override render() {
    const { order, operation } = this.card
    const where = this.standsOn
      ? say(boardWords, this.lang, 'onBay', { no: this.standsOn })
      : (spotOf(order.place) ?? say(placeWords, this.lang, order.place.kind))
    return html`<bb-plate .plate=${order.plate}></bb-plate>
      <span
        ><b>${order.ticket}</b> <i>${where}</i>${this.small ? nothing : html`<em>${operation?.name ?? ''}</em>`}</span
      >`
  }

  static override styles = [
    cardStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        min-height: var(--b-next);
        padding: 0 var(--b-pad);
        border-radius: var(--r-2);
        background: var(--surface-2);
        box-shadow: inset 0 0 0 1px var(--line);
        font-size: var(--b-2);
        --plate-size: var(--b-plate-3);
      }
      bb-plate {
        margin-right: var(--b-pad);
      }
      span {
        flex: 1;
        display: grid;
        grid-template-columns: auto minmax(0, auto);
        justify-content: space-between;
        align-items: baseline;
        column-gap: var(--s-2);
        min-width: 0;
        line-height: 1.3;
        white-space: nowrap;
      }
      i {
        overflow: hidden;
        text-overflow: ellipsis;
        color: var(--ink-2);
        text-align: right;
      }
      em {
        grid-column: 1 / -1;
        overflow: hidden;
        text-overflow: ellipsis;
        font-style: normal;
        font-size: var(--b-1);
        color: var(--ink-2);
      }
      @media (max-height: 900px) {
        em {
          display: none;
        }
      }
      :host([small]) {
        flex-direction: column;
        justify-content: center;
        padding: 0 0.25rem;
        --plate-size: calc(var(--b-plate-3) * 0.8);
      }
      :host([small]) bb-plate {
        margin: 0 0 0.15rem;
      }
      :host([small]) span {
        flex: none;
        line-height: 1.2;
      }
      :host([mark='held']) {
        background: none;
        box-shadow: none;
        outline: 2px dashed var(--hand);
      }
      :host([chosen])::before {
        content: '';
        position: absolute;
        left: 0;
        right: 0;
        top: -0.4375rem;
        height: 0.3125rem;
        border-radius: var(--r-full);
        background: var(--hand);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-next-car': BbNextCar
  }
}
