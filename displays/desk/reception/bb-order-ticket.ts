import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { unsafeSVG } from 'lit/directives/unsafe-svg.js'
import { renderSVG } from 'uqr'
import type { VisitFile } from '#contract/visit-file.ts'
import { agreedLines } from '#domain/visit/agreement.ts'
import { totalsOf } from '#domain/visit/quote.ts'
import { yuan } from '#words/money.ts'
import { orderDeskWords, type OrderDeskWord } from '#words/order-desk.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-plate.ts'
import { siteNow } from '../../kit/clock.ts'
import { clockTime, dayAndTime } from '../../kit/time.ts'

/**
 * What the customer takes along (P3.8): the ticket's number, the car, what was promised, and a code under which the phone
 * follows the car. On paper it is 80 mm wide, as receipt printers are.
 */
@customElement('bb-order-ticket')
export class BbOrderTicket extends LitElement {
  @property({ attribute: false }) file!: VisitFile
  @property() timeZone = 'UTC'
  @property() site = ''
  @property() override lang: Lang = 'zh'

  override render() {
    const { order, visit, claimCode, followUrl } = this.file
    return html`<p class="site">${this.site}</p>
      <h2>${this.#say('ticketTitle')} <b>${order.ticket}</b></h2>
      <bb-plate size="s" .plate=${order.plate}></bb-plate>
      <p class="model">${order.model} · ${order.number}</p>
      <div class="code" role="img" aria-label=${this.#say('ticketScan')}>
        ${unsafeSVG(renderSVG(followUrl, { ecc: 'M', border: 1 }))}
      </div>
      <p class="scan">${this.#say('ticketScan')} <b>${claimCode}</b></p>
      <dl>
        ${order.promisedAt === null ? '' : this.#fact('promise', dayAndTime(order.promisedAt, siteNow(), this.timeZone, this.lang))}
        ${visit.agreement.signed ? this.#fact('customerPays', yuan(totalsOf(agreedLines(visit)).customer)) : ''}
      </dl>
      <p>
        ${this.#say(order.washWished ? 'wash' : 'noWash')} ·
        ${this.#say(order.keepOldParts ? 'oldPartsKept' : 'oldPartsLeft')}
      </p>
      <p>${this.#signed()}</p>
      <p class="keep">${this.#say('ticketKeep')}</p>`
  }

  #fact(word: OrderDeskWord, value: string) {
    return html`<div>
      <dt>${this.#say(word)}</dt>
      <dd>${value}</dd>
    </div>`
  }

  #signed(): string {
    const { signature } = this.file.order
    if (!signature) return ''
    if (signature.kind === 'imported') return this.#say('signedElsewhere')
    const time = this.#say('signedAt', { time: clockTime(signature.at, this.timeZone) })
    return signature.kind === 'paper' ? `${time} · ${this.#say('signedOnPaper')}` : time
  }

  #say(key: OrderDeskWord, values?: Values): string {
    return say(orderDeskWords, this.lang, key, values)
  }

  static override styles = css`
    :host {
      display: block;
      text-align: center;
      font-size: var(--t-14);
      line-height: 1.4;
    }
    h2,
    p,
    dl,
    dd {
      margin: 0;
    }
    .site {
      color: var(--ink-2);
    }
    h2 {
      margin-bottom: 0.375rem;
      font-size: var(--t-15);
      font-weight: var(--w-text);
    }
    h2 b {
      display: block;
      font-size: var(--t-44);
      line-height: 1;
    }
    .model {
      margin-top: 0.25rem;
      color: var(--ink-2);
    }
    .code {
      width: 9.5rem;
      margin: 0.5rem auto 0.25rem;
    }
    .code svg {
      display: block;
      width: 100%;
      height: auto;
    }
    .scan {
      color: var(--ink-2);
    }
    .scan b {
      color: var(--ink);
      letter-spacing: 0.04em;
    }
    dl {
      margin: 0.5rem 0;
      padding: 0.375rem 0;
      border: 1px dashed var(--line-2);
      border-width: 1px 0;
    }
    dl div {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
    }
    dt {
      color: var(--ink-2);
    }
    dd {
      font-size: var(--t-17);
      font-weight: var(--w-strong);
    }
    .keep {
      margin-top: 0.25rem;
      color: var(--ink-2);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-order-ticket': BbOrderTicket
  }
}
