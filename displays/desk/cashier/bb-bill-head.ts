import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { BillEntry } from '#domain/visit/bill.ts'
import type { Lang, Values } from '#words/say.ts'
import '../../kit/bb-plate.ts'
import { dayAndTime } from '../../kit/time.ts'
import type { Scene } from './cashier-scene.ts'
import { grouped, word, type CashierWord } from './words.ts'

/** The head of the settlement: the house, the car, its order, when it came and when it was promised. */
@customElement('bb-bill-head')
export class BbBillHead extends LitElement {
  @property({ attribute: false }) scene!: Scene
  /** The settlement that stands; null while it is open. */
  @property({ attribute: false }) entry: BillEntry | null = null
  @property() override lang: Lang = 'zh'

  override render() {
    const { file, floor } = this.scene
    const { order, owner, vehicle } = file
    const km = file.mileageKm ?? vehicle?.mileageKm ?? null
    const out = order.deliveredAt ?? order.readyAt
    return html`<header>
        <b>${floor.site.name}</b>
        <h2>${this.#say('bill')}<span>${this.entry?.number ?? this.#say('open')}</span></h2>
      </header>
      <section>
        <bb-plate .plate=${order.plate}></bb-plate>
        <dl>
          ${this.#fact('order', order.number)} ${this.#fact('ticket', order.ticket)}
          ${this.#fact('customer', owner?.name ?? '')}
        </dl>
        <dl>
          ${this.#fact('model', order.model)} ${this.#fact('vin', vehicle?.vin ?? '')}
          ${this.#fact('mileage', km === null ? '' : `${grouped(km, this.lang)} km`)}
        </dl>
        <dl>
          ${this.#fact('arrived', this.#time(order.arrivedAt))} ${this.#fact('promised', this.#time(order.promisedAt))}
          ${this.#fact(order.deliveredAt === null ? 'ready' : 'delivered', this.#time(out))}
        </dl>
      </section>
      ${order.complaint ? html`<blockquote>“${order.complaint}”</blockquote>` : nothing}`
  }

  #fact(key: CashierWord, value: string) {
    return html`<div>
      <dt>${this.#say(key)}</dt>
      <dd>${value || '—'}</dd>
    </div>`
  }

  #time(at: number | null): string {
    return at === null ? '' : dayAndTime(at, this.scene.now, this.scene.floor.site.timeZone, this.lang)
  }

  #say(key: CashierWord, values?: Values): string {
    return word(this.lang, key, values)
  }

  static override styles = css`
    :host {
      display: block;
    }
    header {
      display: flex;
      align-items: flex-end;
      justify-content: space-between;
      padding-bottom: 0.5rem;
      border-bottom: 2.5px solid var(--ink);
      font-size: var(--t-17);
    }
    h2 {
      margin: 0;
      font-size: var(--t-28);
      line-height: 1.1;
      letter-spacing: 0.12em;
      text-align: right;
    }
    h2 span {
      margin-left: 0.75rem;
      font-size: var(--t-13);
      font-weight: var(--w-text);
      letter-spacing: 0.04em;
      color: var(--ink-2);
    }
    section {
      display: flex;
      align-items: center;
      justify-content: space-between;
      padding: 0.625rem 0;
      border-bottom: 1px solid var(--ink-3);
      --plate-size: 3.25rem;
    }
    dl {
      min-width: 0;
      margin: 0 0 0 1.25rem;
    }
    dl div {
      display: flex;
      white-space: nowrap;
    }
    dt {
      min-width: 3.5em;
      margin-right: 0.5rem;
      color: var(--ink-2);
      font-size: var(--t-13);
    }
    dd {
      min-width: 0;
      margin: 0;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    dl:first-of-type dd,
    dl:last-of-type div:last-child dd {
      font-weight: var(--w-strong);
    }
    blockquote {
      margin: 0.5rem 0;
      font-size: var(--t-15);
    }
    @media (max-width: 1400px) {
      section {
        --plate-size: 2.5rem;
        font-size: var(--t-13);
      }
      dl {
        margin-left: 0.875rem;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bill-head': BbBillHead
  }
}
