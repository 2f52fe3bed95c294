import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Bay } from '#domain/bay.ts'
import type { Context } from '#domain/command.ts'
import { carOn, peopleOn, queueOf, type Floor } from '#domain/floor.ts'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import { equipmentWords, tradeWords } from '#words/trade.ts'
import '../kit/bb-plate.ts'
import './bb-act.ts'
import './bb-sheet.ts'
import { bayActions } from './bay-actions.ts'
import { controlStyles } from './control-styles.ts'

/**
 * A bay: what it has, who works there, its whole queue, and taking it out of service or back.
 *
 * @fires bb-act - An act was chosen.
 * @fires bb-show-order - `detail` is the order's id.
 */
@customElement('bb-bay-details')
export class BbBayDetails extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) bay!: Bay
  @property({ attribute: false }) context!: Context
  @property() override lang: Lang = 'zh'

  override render() {
    const { bay, floor, lang } = this
    const car = carOn(floor, bay.id)
    const cars = [...(car ? [car] : []), ...queueOf(floor, bay.id).map(({ order }) => order)]
    const heading = say(boardWords, lang, 'bayNo', { no: bay.no })
    return html`<bb-sheet heading=${heading} lang=${lang}>
      <div slot="head">
        <h2>${heading}</h2>
        <p>
          ${bay.trades.map((trade) => say(tradeWords, lang, trade)).join('、')}
          ${bay.equipment.map((item) => html` · ${say(equipmentWords, lang, item)}`)}
        </p>
        <p>
          ${
            peopleOn(floor, bay.id)
              .map(({ name }) => name)
              .join(' ') || say(boardWords, lang, 'nobody')
          }
        </p>
      </div>
      <div class="all">
        ${bay.outOfService ? html`<p class="out">${say(boardWords, lang, 'outOfService')}: ${bay.outOfService.reason}</p>` : nothing}
        ${cars.map(
          (order) =>
            html`<button @click=${() => this.#show(order.id)}>
              <bb-plate .plate=${order.plate}></bb-plate><span><b>${order.ticket}</b> ${order.model}</span>
            </button>`,
        )}
        ${bayActions(floor, bay, this.context).map(
          (action) => html`<bb-act .action=${action} .timeZone=${floor.site.timeZone} lang=${lang}></bb-act>`,
        )}
      </div>
    </bb-sheet>`
  }

  #show(orderId: string) {
    this.dispatchEvent(new CustomEvent('bb-show-order', { detail: orderId, bubbles: true, composed: true }))
  }

  static override styles = [
    controlStyles,
    css`
      .all {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s-3);
      }
      button {
        display: grid;
        grid-template-columns: auto 1fr;
        align-items: center;
        column-gap: var(--s-3);
        text-align: left;
        --plate-size: var(--b-plate-3);
      }
      .out {
        padding: var(--s-3);
        border-radius: var(--r-2);
        background: var(--hatch);
        font-weight: var(--w-strong);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-details': BbBayDetails
  }
}
