import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { DocumentKind } from '#domain/document.ts'
import { orderTypeWords } from '#words/order-type.ts'
import { documentTitles } from '#words/document.ts'
import { say } from '#words/say.ts'
import '../kit/bb-plate.ts'
import { maybeMoment, mileageOf, nameOf, orBlank, whole, word, type DocumentWord, type Paper } from './paper.ts'
import { paperStyles } from './paper-styles.ts'

/** The head of every document: whose paper, what paper, which car, whose order. */
@customElement('bb-letterhead')
export class BbLetterhead extends LitElement {
  @property({ attribute: false }) paper!: Paper
  @property() kind: DocumentKind = 'order'
  /** Said large under the title where the paper is not final. */
  @property() remark = ''

  override render() {
    const { paper } = this
    const { site } = paper.letterhead
    const reach = [site.address, site.phone].filter(Boolean).join(' · ')
    const { order, owner, bringer, vehicle } = paper.file
    const mileage = mileageOf(paper.file)
    const vin = vehicle?.vin ?? ''
    const other = paper.lang === 'zh' ? 'en' : 'zh'
    return html`<header>
        <div>
          <b>${site.name}</b>
          ${reach === '' ? nothing : html`<p class="reach">${reach}</p>`}
          ${this.remark === '' ? nothing : html`<p class="remark">${this.remark}</p>`}
        </div>
        <div class="title">
          <h1 lang=${paper.lang}>${say(documentTitles, paper.lang, this.kind)}</h1>
          <p>${say(documentTitles, other, this.kind)}</p>
        </div>
      </header>
      <div class="car">
        <bb-plate .plate=${order.plate}></bb-plate>
        <dl>
          ${this.#fact('order', html`<b>${order.number}</b>`)} ${this.#fact('ticket', orBlank(order.ticket))}
          ${this.#fact('customer', orBlank(owner?.name))} ${this.#fact('phone', orBlank(owner?.phone))}
        </dl>
        <dl>
          ${this.#fact('model', orBlank(order.model))}
          ${this.#fact('vin', vin ? html`${vin.slice(0, -6)}<b>${vin.slice(-6)}</b>` : orBlank(''))}
          ${this.#fact('mileage', mileage === null ? orBlank('') : `${whole(mileage)} km`)}
          ${bringer ? this.#fact('bringer', `${bringer.name} ${bringer.phone}`) : this.#fact('type', say(orderTypeWords, paper.lang, order.type))}
        </dl>
        <dl>
          ${this.#fact('arrived', maybeMoment(paper, order.arrivedAt))}
          ${this.#fact('promised', maybeMoment(paper, order.promisedAt))}
          ${this.#fact('delivered', maybeMoment(paper, order.deliveredAt))}
          ${this.#fact('advisor', orBlank(nameOf(paper, order.advisorId)))}
        </dl>
      </div>`
  }

  #fact(name: DocumentWord, value: string | TemplateResult) {
    return html`<div>
      <dt>${word(this.paper, name)}</dt>
      <dd>${value}</dd>
    </div>`
  }

  static override styles = [
    paperStyles,
    css`
      :host {
        margin-bottom: 10px;
      }
      header {
        display: flex;
        justify-content: space-between;
        align-items: flex-end;
        padding-bottom: 12px;
        border-bottom: 2.5px solid var(--rule);
      }
      header b {
        font-family: var(--serif);
        font-size: 19px;
      }
      .reach {
        font-size: 11px;
        color: var(--grey);
      }
      .remark {
        display: inline-block;
        margin-top: 4px;
        padding: 1px 10px;
        border: 1.5px solid #981a11;
        color: #981a11;
        font-weight: 700;
      }
      .title {
        text-align: right;
      }
      h1 {
        margin: 0;
        font-family: var(--serif);
        font-size: 32px;
        line-height: 1.15;
        white-space: nowrap;
      }
      h1[lang='zh'] {
        letter-spacing: 0.14em;
        margin-right: -0.14em;
      }
      .title p {
        color: var(--grey);
        font-size: 11px;
        letter-spacing: 0.18em;
        text-transform: uppercase;
      }
      .car {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) minmax(0, 1.2fr) auto;
        grid-gap: 0 18px;
        align-items: center;
        padding: 12px 0;
        border-bottom: 1.5px solid var(--rule);
      }
      bb-plate {
        --plate-size: 42px;
      }
      dl {
        font-size: 12px;
      }
      dl > div {
        display: flex;
        white-space: nowrap;
      }
      dt {
        flex: none;
        min-width: 5em;
        padding-right: 8px;
        color: var(--grey);
      }
      dd {
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-letterhead': BbLetterhead
  }
}
