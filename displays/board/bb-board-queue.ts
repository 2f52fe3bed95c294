import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Floor } from '#domain/floor.ts'
import type { Order } from '#domain/order.ts'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import './bb-column.ts'
import './bb-slip.ts'
import type { Deal } from './deal.ts'
import type { Outcome } from './outcome.ts'

/** Cars that wait for a bay, in dispatch order (P4.2); where a card is put back to. */
@customElement('bb-board-queue')
export class BbBoardQueue extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) orders: readonly Order[] = []
  @property({ attribute: false }) deal!: Deal
  @property({ attribute: false }) outcome: Outcome | null = null
  @property({ type: Boolean }) chosen = false
  @property() override lang: Lang = 'zh'

  override render() {
    const { timeZone } = this.floor.site
    return html`<bb-column
      place="waiting"
      heading=${say(boardWords, this.lang, 'queue')}
      note=${say(boardWords, this.lang, 'dispatchOrder')}
      .count=${this.orders.length}
      .outcome=${this.outcome}
      .timeZone=${timeZone}
      ?chosen=${this.chosen}
      lang=${this.lang}
    >
      ${repeat(
        this.orders,
        ({ id }) => id,
        (order, index) =>
          html`<bb-slip
            .card=${this.deal(order, 'queue')}
            .rank=${index + 1}
            .bay=${this.#plannedBay(order)}
            .timeZone=${timeZone}
            lang=${this.lang}
          ></bb-slip>`,
      )}
      ${this.orders.length === 0 ? html`<p>${say(boardWords, this.lang, 'queueEmpty')}</p>` : ''}
    </bb-column>`
  }

  #plannedBay(order: Order): string {
    const planned = order.operations.find(({ state, bayId }) => state === 'open' && bayId !== null)
    return (planned?.bayId && this.floor.bays.get(planned.bayId)?.no) || ''
  }

  static override styles = css`
    :host {
      display: block;
      min-height: 100%;
    }
    bb-column {
      min-height: 100%;
    }
    p {
      margin: 0;
      padding: var(--s-5) var(--s-3);
      border: 2px dashed var(--line-2);
      border-radius: var(--r-3);
      color: var(--ink-2);
      font-size: var(--b-2);
      text-align: center;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-board-queue': BbBoardQueue
  }
}
