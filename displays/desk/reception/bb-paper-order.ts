import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { VisitFile } from '#contract/visit-file.ts'
import type { Floor } from '#domain/floor.ts'
import { utcOffset } from '#domain/forecast.ts'
import { draftOf } from '#domain/visit/draft.ts'
import { orderDeskWords, type OrderDeskWord } from '#words/order-desk.ts'
import { say, type Lang } from '#words/say.ts'
import { localInput, momentOf } from '../../board/local-moment.ts'
import { siteNow } from '../../kit/clock.ts'
import { SendController, type DeskSend } from '../kit/send-controller.ts'
import { orderStyles } from './order-styles.ts'

/** An order that was signed on paper while the system was down: what stands on the screen is entered with its true times (P3.11). */
@customElement('bb-paper-order')
export class BbPaperOrder extends LitElement {
  @property({ attribute: false }) file!: VisitFile
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) send!: DeskSend
  @property() personId = ''
  @property({ type: Boolean }) disabled = false
  @property() override lang: Lang = 'zh'

  @query('[name=arrived]') private readonly arrived!: HTMLInputElement
  @query('[name=signed]') private readonly signed!: HTMLInputElement

  readonly #sending = new SendController(this)

  override render() {
    const { refused } = this.#sending
    const field = (name: string, word: OrderDeskWord, at: number) =>
      html`<label
        >${this.#say(word)}<input type="datetime-local" name=${name} value=${localInput(at, this.#offset())}
      /></label>`
    return html`<details>
      <summary>${this.#say('paperTitle')}</summary>
      <p>${this.#say('paperText')}</p>
      ${field('arrived', 'paperArrived', this.file.order.arrivedAt ?? siteNow())}
      ${field('signed', 'paperSigned', siteNow())}
      <button ?disabled=${this.disabled} @click=${this.#enter}>${this.#say('paperEnter')}</button>
      ${refused ? html`<p class="wrong" role="alert">${refused[this.lang]}</p>` : nothing}
    </details>`
  }

  #enter = (): void => {
    const { order, visit } = this.file
    const { promisedAt, washWished, keepOldParts } = visit.agreement
    void this.#sending.run({
      ...{ type: 'enter-paper-order', orderId: order.id, draft: draftOf(order, visit.agreement, () => 0) },
      ...{ promisedAt, washWished, keepOldParts },
      arrivedAt: momentOf(this.arrived.value, this.#offset()),
      signedAt: momentOf(this.signed.value, this.#offset()),
    })
  }

  #offset(): number {
    return utcOffset(this.floor.site.timeZone, siteNow())
  }

  #say(key: OrderDeskWord): string {
    return say(orderDeskWords, this.lang, key)
  }

  static override styles = [
    orderStyles,
    css`
      :host {
        display: block;
        padding: 0.5rem 0 0.75rem;
        font-size: var(--t-13);
      }
      summary {
        color: var(--ink-2);
        cursor: pointer;
      }
      summary:focus-visible {
        outline: 3px solid var(--hand);
      }
      label {
        display: grid;
        grid-template-columns: 3.5rem minmax(0, 1fr);
        align-items: center;
        margin-top: 0.25rem;
      }
      input {
        height: 2rem;
        border-color: var(--line-2);
      }
      button {
        width: 100%;
        min-height: 2.25rem;
        margin-top: 0.5rem;
        border: 1.5px solid var(--line-2);
        border-radius: var(--r-2);
        font-weight: var(--w-strong);
        background: var(--surface);
      }
      .wrong {
        margin-top: 0.375rem;
        font-weight: var(--w-strong);
        color: var(--late-ink);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-paper-order': BbPaperOrder
  }
}
