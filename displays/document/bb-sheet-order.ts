import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { unsafeSVG } from 'lit/directives/unsafe-svg.js'
import { renderSVG } from 'uqr'
import { CONFIRMATIONS, type Confirmation } from '#domain/visit/agreement.ts'
import { amountOf, PAY_TYPES, totalsOf } from '#domain/visit/quote.ts'
import { keepsOldParts, promiseOf, washOf } from '#domain/visit/shown.ts'
import { confirmationWords, partSourceWords, payTypeWords } from '#words/agreement.ts'
import { capitals, quantityText, yuan } from '#words/money.ts'
import { say } from '#words/say.ts'
import './bb-letterhead.ts'
import './bb-signatures.ts'
import { notWanted, orderLines, type OrderLine } from './order-lines.ts'
import { BLANK, figures, isReachable, list, maybeMoment, moment, nameOf, word, type Paper } from './paper.ts'
import { paperStyles } from './paper-styles.ts'

/** The repair order (委托书): what is done, for how much, until when, and who agreed to it (P3.5–3.9, P6.7). */
@customElement('bb-sheet-order')
export class BbSheetOrder extends LitElement {
  @property({ attribute: false }) paper!: Paper

  override render() {
    const { paper } = this
    const { order, visit } = paper.file
    const { agreement } = visit
    const { signed } = agreement
    return html`<bb-letterhead
        .paper=${paper}
        kind="order"
        remark=${order.signature === null ? word(paper, 'copy') : ''}
      ></bb-letterhead>
      ${order.complaint ? html`<blockquote>“${order.complaint}”</blockquote>` : nothing} ${this.#before()}
      ${this.#lines(orderLines(visit))}
      <p class="grey">${word(paper, 'tenPercent')}</p>
      ${this.#declined()}
      <div class="foot whole">
        <div>
          <h2>${word(paper, 'fivePoints')}</h2>
          <ul>
            ${CONFIRMATIONS.map((each) => this.#confirmation(each))}
          </ul>
          ${order.formerPromises.map(
            ({ promisedAt, reason }) =>
              html`<p class="grey">${word(paper, 'formerPromise', { time: moment(paper, promisedAt), reason })}</p>`,
          )}
        </div>
        ${this.#code()}
      </div>
      <bb-signatures
        .lines=${[
          {
            role: word(paper, 'signCustomer'),
            text: this.#signedWords(),
            ink: signed?.ink ?? null,
          },
          { role: word(paper, 'signAdvisor'), text: nameOf(paper, signed?.personId ?? order.advisorId), ink: null },
        ]}
      ></bb-signatures>`
  }

  #signedWords(): string {
    const { paper } = this
    const { signature } = paper.file.order
    if (signature === null) return ''
    const how = { screen: '', paper: word(paper, 'onPaper'), imported: word(paper, 'oldSystem') }[signature.kind]
    return `${moment(paper, signature.at)} ${how}`
  }

  #before() {
    const { paper } = this
    const { diagnosis, roadTest, lift } = paper.file.visit.agreement
    const first = [roadTest ? word(paper, 'roadTest') : '', lift ? word(paper, 'lift') : ''].filter(Boolean)
    if (diagnosis === '' && first.length === 0) return nothing
    return html`<p>
      <span class="grey">${word(paper, 'diagnosis')}</span> ${diagnosis || BLANK}
      ${first.length > 0 ? html`<span class="grey first">${word(paper, 'firstCheck')}</span> ${list(paper, first)}` : nothing}
    </p>`
  }

  #lines(lines: readonly OrderLine[]) {
    const { paper } = this
    const totals = totalsOf(lines.map(({ line }) => line))
    const others = PAY_TYPES.filter((payType) => payType !== 'customer' && totals[payType] > 0)
    return html`<table>
      <thead>
        <tr>
          <th>${word(paper, 'item')}</th>
          <th class="figure">${word(paper, 'quantity')}</th>
          <th class="figure">${word(paper, 'unitPrice')} ¥</th>
          <th>${word(paper, 'payer')}</th>
          <th class="figure">${word(paper, 'amount')} ¥</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map((each) => this.#line(each))}
        <tr class="total">
          <td colspan="3">
            <b>${word(paper, 'total')}</b>
            <p class="capitals">${capitals(totals.customer)}</p>
            ${others.map((payType) => html`<p class="grey">${word(paper, 'others', { payer: say(payTypeWords, paper.lang, payType), price: yuan(totals[payType]) })}</p>`)}
          </td>
          <td colspan="2" class="figure big">${yuan(totals.customer)}</td>
        </tr>
      </tbody>
    </table>`
  }

  #line({ line, extraAt }: OrderLine) {
    const { paper } = this
    const { lang } = paper
    const remarks = [
      line.code,
      line.kind === 'part' && line.source === 'other' ? say(partSourceWords, lang, line.source) : '',
      line.kind === 'part' && line.source === 'customer' ? word(paper, 'noWarranty') : '',
      line.kind === 'labour' && line.afterDisassembly !== null ? this.#later(line.afterDisassembly.mostMore) : '',
      line.ifRefused === null ? '' : word(paper, 'ifRefused', { price: yuan(line.ifRefused) }),
      extraAt === null ? '' : word(paper, 'extra', { time: moment(paper, extraAt) }),
    ].filter(Boolean)
    const quantity =
      line.kind === 'labour'
        ? word(paper, 'hours', { h: (line.work.standardMinutes / 60).toFixed(1) })
        : line.kind === 'part'
          ? `${quantityText(line.quantity)} ${line.unit}`
          : ''
    return html`<tr class=${line.kind}>
      <td class=${line.kind === 'labour' ? 'name' : ''}>
        ${line.name}${remarks.length > 0 ? html`<small>${list(paper, remarks)}</small>` : nothing}
      </td>
      <td class="figure">${quantity}</td>
      <td class="figure">${line.kind === 'part' ? figures(line.unitPrice) : ''}</td>
      <td>${line.kind === 'free' ? '' : say(payTypeWords, lang, line.payType)}</td>
      <td class="figure">${line.kind === 'free' ? word(paper, 'free') : figures(amountOf(line))}</td>
    </tr>`
  }

  #later(mostMore: number | null): string {
    return mostMore === null
      ? word(this.paper, 'afterDisassemblyOpen')
      : word(this.paper, 'afterDisassembly', { price: yuan(mostMore) })
  }

  #confirmation(what: Confirmation) {
    const { paper } = this
    const { order, visit } = paper.file
    const { agreement } = visit
    const at = agreement.confirmations[what]
    const value = {
      items: () => word(paper, 'itemsCount', { n: agreement.lines.length }),
      price: () => yuan(totalsOf(agreement.signed === null ? agreement.lines : agreement.signed.lines).customer),
      promise: () => maybeMoment(paper, promiseOf(order, agreement)),
      wash: () => word(paper, washOf(order, agreement) ? 'wash' : 'noWash'),
      'old-parts': () => word(paper, keepsOldParts(order, agreement) ? 'keepParts' : 'leaveParts'),
    }[what]()
    return html`<li>
      <i class=${at === null ? 'box' : 'box ticked'}></i><span>${say(confirmationWords, paper.lang, what)}</span>
      <b>${value}</b>
      <small>${at === null ? '' : word(paper, 'confirmed', { time: moment(paper, at) })}</small>
    </li>`
  }

  #declined() {
    const { paper } = this
    const items = notWanted(paper.file.visit)
    if (items.length === 0) return nothing
    return html`<h2>${word(paper, 'declined')}</h2>
      <ul>
        ${items.map(
          ({ text, safety, signedAt, ink }) =>
            html`<li class="declined">
              ${text} ${safety ? html`<span class="safety">${word(paper, 'safety')}</span>` : nothing}
              ${signedAt === null ? nothing : html`<small>${word(paper, 'refusedSigned', { time: moment(paper, signedAt) })}</small>`}
              ${ink === null ? (safety && signedAt === null ? BLANK : nothing) : html`<svg viewBox="0 0 600 200" aria-hidden="true">${svg`<path d=${ink} />`}</svg>`}
            </li>`,
        )}
      </ul>`
  }

  /** The customer's own page, where a phone could reach it. */
  #code() {
    const { paper } = this
    const { followUrl, claimCode } = paper.file
    return html`<div class="code">
      ${isReachable(followUrl) ? html`${unsafeSVG(renderSVG(followUrl, { ecc: 'M', border: 0 }))}<small>${word(paper, 'scan')}</small>` : nothing}
      <small>${word(paper, 'code')}</small><b>${claimCode}</b>
    </div>`
  }

  static override styles = [
    paperStyles,
    css`
      .first {
        margin-left: 16px;
      }
      .foot {
        display: flex;
        justify-content: space-between;
      }
      .foot > div:first-child {
        flex: 1;
      }
      ul li {
        display: flex;
        align-items: baseline;
        padding: 2.5px 0;
      }
      ul li > span:not(.safety) {
        width: 8.5em;
      }
      ul li b {
        min-width: 9em;
        margin-right: 12px;
      }
      .declined {
        align-items: center;
      }
      .declined .safety,
      .declined small,
      .declined svg,
      .declined .blank {
        margin-left: 12px;
      }
      .declined svg {
        width: 90px;
        height: 30px;
      }
      .declined path {
        fill: none;
        stroke: #16216a;
        stroke-width: 6;
      }
      .box {
        flex: none;
        position: relative;
        width: 11px;
        height: 11px;
        margin-right: 8px;
        border: 1.2px solid #12202a;
      }
      .ticked::after {
        content: '';
        position: absolute;
        left: 2.5px;
        top: -3px;
        width: 4px;
        height: 9px;
        border: solid #12202a;
        border-width: 0 2px 2px 0;
        transform: rotate(40deg);
      }
      .code {
        display: flex;
        flex-direction: column;
        align-items: center;
        justify-content: flex-end;
        margin-left: 24px;
      }
      .code svg {
        width: 84px;
        height: 84px;
      }
      .code b {
        letter-spacing: 0.06em;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-sheet-order': BbSheetOrder
  }
}
