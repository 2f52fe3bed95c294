import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { ReceptionFile } from '#contract/file.ts'
import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import { stageOf, type Order } from '#domain/order.ts'
import { customerCalls, receptionQueue, withAdvisor } from '#domain/reception-queue.ts'
import type { Lang, Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-plate.ts'
import { ClockController } from '../../kit/clock.ts'
import './bb-reception-back.ts'
import './bb-reception-differs.ts'
import './bb-reception-expected.ts'
import './bb-reception-slip.ts'
import { OpenOrderEvent } from './reception-events.ts'
import { queueStyles } from './queue-styles.ts'
import { word, type ReceptionWord } from './words.ts'

/**
 * Everybody the desk has to do with: customers who call, those who are with an advisor, those who wait, those expected.
 *
 * @fires bb-open-order - A customer who is with an advisor was chosen.
 * @fires bb-receive - A customer who waits was chosen.
 * @fires bb-arrive - An expected customer is here.
 * @fires bb-take-customer-call - Somebody goes to a customer who calls; `detail` is the order.
 */
@customElement('bb-reception-queue')
export class BbReceptionQueue extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) file: ReceptionFile | null = null
  @property() personId = ''
  @property() orderId = ''
  @property() override lang: Lang = 'zh'

  readonly #clock = new ClockController(this, 'minute')

  override render() {
    const { floor, file } = this
    const { now } = this.#clock
    const queue = receptionQueue(floor, now)
    const served = withAdvisor(floor)
    const mine = served.filter(({ advisorId }) => advisorId === this.personId)
    const others = served.filter(({ advisorId }) => advisorId !== this.personId)
    const average = file?.averageWait ?? null
    return html`${this.#calls(now)}
      <bb-reception-differs
        .floor=${floor}
        personId=${this.personId}
        orderId=${this.orderId}
        lang=${this.lang}
      ></bb-reception-differs>
      <header>
        <h2>${this.#say('queue')}</h2>
        <span>${this.#say('waitingCount', { n: queue.length })}</span>
        ${average === null ? nothing : html`<i>${this.#say('averageWait', { minutes: Math.round(average / MINUTE) })}</i>`}
      </header>
      ${repeat(
        mine,
        ({ id }) => id,
        (order) => this.#served(order, now),
      )}
      ${queue.length === 0 && mine.length === 0 ? html`<p class="none"><b>${this.#say('nobodyWaits')}</b>${this.#say('nobodyWaitsText')}</p>` : nothing}
      ${repeat(
        queue,
        ({ order }) => order.id,
        (waiting) =>
          html`<bb-reception-slip
            .waiting=${waiting}
            name=${this.#name(waiting.order)}
            timeZone=${floor.site.timeZone}
            lang=${this.lang}
          ></bb-reception-slip>`,
      )}
      <bb-reception-back
        .floor=${floor}
        .names=${file?.names ?? {}}
        personId=${this.personId}
        orderId=${this.orderId}
        lang=${this.lang}
      ></bb-reception-back>
      ${others.length > 0 ? html`<header><h2>${this.#say('colleagues')}</h2></header>` : nothing}
      ${repeat(
        others,
        ({ id }) => id,
        (order) => this.#served(order, now),
      )}
      <bb-reception-expected .floor=${floor} .names=${file?.names ?? {}} lang=${this.lang}></bb-reception-expected>`
  }

  #served(order: Order, now: number) {
    const advisor = order.advisorId === this.personId ? '' : (this.floor.people.get(order.advisorId ?? '')?.name ?? '')
    const minutes = Math.max(0, Math.floor((now - (order.receivedAt ?? now)) / MINUTE))
    return html`<button
      class="slip served"
      aria-current=${order.id === this.orderId}
      @click=${() => this.dispatchEvent(new OpenOrderEvent(order.id))}
    >
      <span class="min"><b>${minutes}</b><span>${this.#say('receiving')}</span></span>
      <span class="body">
        <span class="row"><bb-plate .plate=${order.plate}></bb-plate><b>${order.ticket}</b></span>
        <span class="row"><b class="cut">${this.#name(order)}</b><span class="cut">${order.model}</span></span>
        <span class="row small"
          ><span class="who"
            ><bb-icon name="pen"></bb-icon
            >${stageOf(order) === 'signed' ? this.#say('signedNow') : advisor || this.#say('now')}</span
          ></span
        >
      </span>
    </button>`
  }

  #calls(now: number) {
    const calls = customerCalls(this.floor)
    if (calls.length === 0) return nothing
    return html`<header><h2>${this.#say('calls')}</h2></header>
      <ul class="calls">
        ${repeat(
          calls,
          ({ order }) => order.id,
          ({ order, since }) =>
            html`<li>
              <bb-icon name="bell"></bb-icon>
              <span class="cut"
                ><b>${order.ticket}</b> ${this.#name(order)}
                <i>${this.#say('callsSince', { minutes: Math.floor((now - since) / MINUTE) })}</i></span
              >
              <button @click=${() => this.#take(order.id)}>${this.#say('takeCall')}</button>
            </li>`,
        )}
      </ul>`
  }

  #take(orderId: string) {
    this.dispatchEvent(new CustomEvent('bb-take-customer-call', { detail: orderId, bubbles: true, composed: true }))
  }

  #name(order: Order): string {
    return this.file?.names[order.id] ?? ''
  }

  #say(key: ReceptionWord, values?: Values) {
    return word(this.lang, key, values)
  }

  static override styles = [
    queueStyles,
    css`
      .served .min b {
        color: var(--hand-ink);
      }
      .who {
        color: var(--hand-ink);
        font-weight: var(--w-strong);
      }
      .calls {
        margin: 0 0 0.75rem;
        padding: 0;
        list-style: none;
      }
      .calls li {
        display: flex;
        align-items: center;
        margin-bottom: 0.375rem;
        padding: 0.375rem 0.5rem 0.375rem 0.75rem;
        border-radius: 0.75rem;
        background: var(--call-soft);
        color: var(--call-ink);
      }
      .calls span {
        flex: 1;
        margin: 0 0.5rem;
      }
      .calls i {
        font-style: normal;
      }
      .calls button {
        min-height: 2.25rem;
        padding: 0 0.875rem;
        border: 0;
        border-radius: var(--r-2);
        background: var(--call);
        color: var(--on-call);
        font: inherit;
        font-weight: var(--w-strong);
        cursor: pointer;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-reception-queue': BbReceptionQueue
  }
}
