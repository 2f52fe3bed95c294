import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Floor } from '#domain/floor.ts'
import type { Order } from '#domain/order.ts'
import { spotOf } from '#domain/place.ts'
import { backFromQuality } from '#domain/reception-queue.ts'
import type { Lang, Values } from '#words/say.ts'
import { placeWords } from '#words/stage.ts'
import { say } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-plate.ts'
import { ClockController } from '../../kit/clock.ts'
import { dayAndTime } from '../../kit/time.ts'
import { queueStyles } from './queue-styles.ts'
import { OpenOrderEvent } from './reception-events.ts'
import { word, type ReceptionWord } from './words.ts'

/**
 * Cars that are back from quality and wait for their advisor to take them over (P5.6); one's own first.
 *
 * @fires bb-open-order
 */
@customElement('bb-reception-back')
export class BbReceptionBack extends LitElement {
  @property({ attribute: false }) floor!: Floor
  /** Customers' names by order. */
  @property({ attribute: false }) names: Readonly<Record<string, string>> = {}
  @property() personId = ''
  @property() orderId = ''
  @property() override lang: Lang = 'zh'

  readonly #clock = new ClockController(this, 'minute')

  override render() {
    const back = backFromQuality(this.floor)
    if (back.length === 0) return nothing
    const isMine = ({ advisorId }: Order) => advisorId === this.personId
    const cars = [...back.filter(isMine), ...back.filter((order) => !isMine(order))]
    return html`<header>
        <h2>${this.#say('back')}</h2>
        <span>${back.length}</span>
      </header>
      ${repeat(
        cars,
        ({ id }) => id,
        (order) => this.#slip(order, isMine(order)),
      )}`
  }

  #slip(order: Order, isMine: boolean) {
    const { floor, lang } = this
    const place = [say(placeWords, lang, order.place.kind), spotOf(order.place)].filter(Boolean).join(' ')
    const due =
      order.promisedAt === null
        ? ''
        : this.#say('backDue', { time: dayAndTime(order.promisedAt, this.#clock.now, floor.site.timeZone, lang) })
    return html`<button
      class="slip"
      aria-current=${order.id === this.orderId}
      @click=${() => this.dispatchEvent(new OpenOrderEvent(order.id))}
    >
      <span class="min"><bb-icon name="shield-check"></bb-icon></span>
      <span class="body">
        <span class="row"><bb-plate .plate=${order.plate}></bb-plate><b>${order.ticket}</b></span>
        <span class="row"><b class="cut">${this.names[order.id] ?? ''}</b><span class="cut">${due}</span></span>
        <span class="row small"
          ><b class="mine">${this.#whose(order, isMine)}</b><span class="cut">${place}</span></span
        >
      </span>
    </button>`
  }

  #whose({ advisorId, desk }: Order, isMine: boolean): string {
    if (desk.handedBackAt !== null) return this.#say('backSigned')
    const advisor = this.floor.people.get(advisorId ?? '')?.name
    return isMine || !advisor ? this.#say('backMine') : this.#say('backTheirs', { advisor })
  }

  #say(key: ReceptionWord, values?: Values) {
    return word(this.lang, key, values)
  }

  static override styles = [
    queueStyles,
    css`
      .min bb-icon {
        --icon-size: 1.5rem;
        margin: 0;
        color: var(--go);
      }
      .mine {
        margin-right: 0.5rem;
        color: var(--go-ink);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-reception-back': BbReceptionBack
  }
}
