import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { baysOf, type Floor } from '#domain/floor.ts'
import type { Order, Overtaking } from '#domain/order.ts'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import './bb-move-keys.ts'
import './bb-need.ts'
import './bb-reception-strip.ts'
import './bb-refused-toast.ts'
import './bb-undo-toast.ts'
import './bb-why-first.ts'
import type { Deal } from './deal.ts'
import { needOf } from './need.ts'
import type { Outcome } from './outcome.ts'
import { movedText, passedText } from './result.ts'
import type { Moved, Notice } from './sending.ts'
import type { Held, Target } from './target.ts'

/**
 * The rail under the board: with a card in the hand what it needs and the keys to move it, else who is still at
 * reception; and what just happened.
 */
@customElement('bb-board-rail')
export class BbBoardRail extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) reception: readonly Order[] = []
  @property({ attribute: false }) deal!: Deal
  @property({ attribute: false }) held: Held | null = null
  @property({ attribute: false }) outcomeOf!: (target: Target) => Outcome | null
  @property({ attribute: false }) over: Target | null = null
  @property({ attribute: false }) notice: Notice | null = null
  @property() override lang: Lang = 'zh'

  override render() {
    const order = this.held && this.floor.orders.get(this.held.orderId)
    return html`${order ? this.#move(order) : this.#idle()} ${this.#notice()}`
  }

  #move(order: Order) {
    const { floor, lang, over } = this
    const keys = baysOf(floor).map((bay) => ({
      bay,
      outcome: this.outcomeOf({ kind: 'bay', bayId: bay.id, before: null }) ?? ({ kind: 'stay' } as const),
    }))
    return html`<bb-need
        .ticket=${order.ticket}
        .need=${needOf(order, this.held?.operationId ?? null)}
        lang=${lang}
      ></bb-need>
      <bb-move-keys
        .keys=${keys}
        .chosen=${over?.kind === 'bay' ? over.bayId : ''}
        .timeZone=${floor.site.timeZone}
        lang=${lang}
      ></bb-move-keys>`
  }

  #idle() {
    const { lang } = this
    return html`<p>${say(boardWords, lang, 'howTo')}</p>
      <bb-reception-strip
        .cards=${this.reception.map((order) => this.deal(order, 'reception'))}
        .timeZone=${this.floor.site.timeZone}
        lang=${lang}
      ></bb-reception-strip>`
  }

  #notice() {
    const { notice, lang } = this
    if (notice?.kind === 'moved')
      return html`<bb-undo-toast .text=${this.#moved(notice)} .since=${notice.since} lang=${lang}
        >${this.#whyFirst(notice)}</bb-undo-toast
      >`
    if (notice?.kind === 'refused')
      return html`<bb-refused-toast
        heading=${say(boardWords, lang, notice.offer === 'again' ? 'notSent' : 'refused')}
        text=${notice.text[lang]}
        offer=${notice.offer}
        lang=${lang}
      ></bb-refused-toast>`
    return nothing
  }

  #moved(notice: Moved): string {
    const text = movedText(notice.command, this.floor, this.lang)
    const passed = this.#overtaking(notice)
    return passed ? `${text} · ${passedText(passed, this.lang)}` : text
  }

  /** Nobody is kept from moving on: the question stands as long as the toast. */
  #whyFirst(notice: Moved) {
    const passed = this.#overtaking(notice)
    if (!passed || passed.why) return nothing
    return html`<bb-why-first
      .orderId=${notice.orderId}
      .commandId=${notice.commandId}
      lang=${this.lang}
    ></bb-why-first>`
  }

  #overtaking({ orderId, commandId }: Moved): Overtaking | undefined {
    return this.floor.orders.get(orderId)?.overtakings.find((passed) => passed.commandId === commandId)
  }

  static override styles = css`
    :host {
      position: relative;
      display: grid;
      grid-template-columns: var(--b-left) minmax(0, 1fr) auto;
      column-gap: var(--b-between);
      align-items: center;
      min-height: calc(var(--target) + 1rem);
      padding: 0 var(--b-between) var(--b-gap);
    }
    p {
      margin: 0;
      font-size: var(--b-1);
      line-height: 1.35;
      color: var(--ink-2);
    }
    bb-undo-toast,
    bb-refused-toast {
      position: absolute;
      right: var(--b-between);
      bottom: var(--b-gap);
      max-width: 46rem;
    }
    bb-undo-toast {
      max-width: calc(100% - 2 * var(--b-between));
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-board-rail': BbBoardRail
  }
}
