import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { balance, standing, totalsOfBill, type BillLine } from '#domain/visit/bill.ts'
import { billOf } from '#domain/visit/bill-rules.ts'
import { validPass } from '#domain/visit/pass.ts'
import { PAY_TYPES, type PayType } from '#domain/visit/quote.ts'
import { payTypeWords } from '#words/agreement.ts'
import { lineKindWords, payerWords, payMethodWords, repairKindWords } from '#words/bill.ts'
import { capitals, quantityText, yuan } from '#words/money.ts'
import { say } from '#words/say.ts'
import './bb-letterhead.ts'
import './bb-pass-stub.ts'
import './bb-signatures.ts'
import './bb-wear-list.ts'
import { notWanted } from './order-lines.ts'
import { figures, moment, nameOf, whole, word, type Paper } from './paper.ts'
import { paperStyles } from './paper-styles.ts'
import { settlementStyles } from './settlement-styles.ts'

/** The settlement (结算单): what is charged to whom, beside what was confirmed, with the pass to tear off (P6.1–6.5, P6.7). */
@customElement('bb-sheet-settlement')
export class BbSheetSettlement extends LitElement {
  @property({ attribute: false }) paper!: Paper

  override render() {
    const { paper } = this
    const { order, visit } = paper.file
    const entry = standing(visit.bill)
    const { lines, totals, discount, due } = entry ?? billOf(visit)
    const estimates = totalsOfBill(lines, 'estimate')
    const payTypes = PAY_TYPES.filter((payType) => lines.some((line) => line.payType === payType))
    const pass = validPass(visit.pass, paper.letterhead.now)
    return html`<bb-letterhead
        .paper=${paper}
        kind="settlement"
        remark=${entry ? '' : word(paper, 'draft')}
      ></bb-letterhead>
      ${order.complaint ? html`<blockquote>“${order.complaint}”</blockquote>` : nothing}
      <table>
        <thead>
          <tr>
            <th>${word(paper, 'item')}</th>
            <th>${word(paper, 'kind')}</th>
            <th class="figure">${word(paper, 'quantity')}</th>
            <th class="figure">${word(paper, 'estimate')} ¥</th>
            <th class="figure">${word(paper, 'actual')} ¥</th>
          </tr>
        </thead>
        ${payTypes.map((payType) =>
          this.#payer(
            payType,
            lines.filter((line) => line.payType === payType),
            estimates[payType],
            totals[payType],
          ),
        )}
      </table>
      <div class="sum whole">
        <div>
          <p class="against">${this.#against(estimates.customer, totals.customer)}</p>
          ${visit.bill.adjustments.map(({ reason }) => html`<p class="grey">${reason}</p>`)}
          ${discount > 0 ? html`<p>${word(paper, 'discount')} ${yuan(-discount)}</p>` : nothing}
        </div>
        <div class="due">
          <p><span>${word(paper, 'customerDue')}</span><b class="big">${yuan(due)}</b></p>
          <p class="capitals">${capitals(due)}</p>
        </div>
      </div>
      ${entry ? this.#money(due) : nothing} ${this.#after()} ${this.#signatures()}
      ${
        pass
          ? html`<div class="tear whole">
              <hr />
              <bb-pass-stub .paper=${paper} .pass=${pass}></bb-pass-stub>
            </div>`
          : nothing
      }`
  }

  #payer(payType: PayType, lines: readonly BillLine[], estimate: number, actual: number) {
    const { lang } = this.paper
    return html`<tbody>
      <tr class="payer">
        <td colspan="3">
          <i class=${payType}></i><b>${say(payTypeWords, lang, payType)}</b>
          <small>${say(payerWords, lang, payType)}</small>
        </td>
        <td class="figure grey">${figures(estimate)}</td>
        <td class="figure"><b>${figures(actual)}</b></td>
      </tr>
      ${lines.map((line) => this.#line(line))}
    </tbody>`
  }

  #line({ kind, name, code, quantity, unit, estimate, actual }: BillLine) {
    const { lang } = this.paper
    const free = kind === 'free'
    return html`<tr class=${kind}>
      <td class=${kind === 'labour' ? 'name' : ''}>${name}${code ? html`<small>${code}</small>` : nothing}</td>
      <td>${say(lineKindWords, lang, kind)}</td>
      <td class="figure">${kind === 'part' ? `${quantityText(quantity)} ${unit}` : ''}</td>
      <td class="figure grey">${free ? '' : figures(estimate)}</td>
      <td class="figure">${free ? word(this.paper, 'free') : figures(actual)}</td>
    </tr>`
  }

  #against(estimate: number, actual: number): string {
    const { paper } = this
    if (actual === estimate) return word(paper, 'same')
    return actual < estimate
      ? word(paper, 'less', { price: yuan(estimate - actual) })
      : word(paper, 'more', { price: yuan(actual - estimate) })
  }

  #money(due: number) {
    const { paper } = this
    const { bill } = paper.file.visit
    const open = balance(bill)
    return html`<ul class="money">
      ${bill.payments.map(
        ({ method, amount, at, receipt, personId }) =>
          html`<li>
            <b
              >${word(paper, amount < 0 ? 'paidBack' : 'paid', { method: say(payMethodWords, paper.lang, method), price: yuan(Math.abs(amount)), time: moment(paper, at) })}</b
            >
            ${receipt ? html`<span>${word(paper, 'receipt', { no: receipt })}</span>` : nothing}
            <span>${word(paper, 'cashier', { name: nameOf(paper, personId) })}</span>
          </li>`,
      )}
      <li>
        ${open > 0 ? word(paper, 'stillOpen', { price: yuan(open) }) : due > 0 || bill.payments.length > 0 ? `✓ ${word(paper, 'allPaid')}` : ''}
      </li>
      ${bill.invoices.map(({ number, amount }) => html`<li>${word(paper, 'invoice', { no: number, price: yuan(amount) })}</li>`)}
    </ul>`
  }

  /** What comes after this visit: wear, next service, what was not done, how long it is answered for. */
  #after() {
    const { paper } = this
    const { visit, warranty } = paper.file
    const { nextService, wear } = visit.delivery
    const not = notWanted(visit)
    return html`<div class="after whole">
      <div>
        ${
          wear.length > 0
            ? html`<h2>${word(paper, 'wearTitle')}</h2>
                <bb-wear-list .paper=${paper}></bb-wear-list>`
            : nothing
        }
      </div>
      <div>
        ${
          nextService
            ? html`<h2>${word(paper, 'nextService')}</h2>
                <p class="date">${nextService.date}</p>
                <p>${word(paper, 'orKilometres', { km: whole(nextService.mileageKm) })}</p>`
            : nothing
        }
        ${
          not.length > 0
            ? html`<h2 class="safety">${word(paper, 'declinedNow')}</h2>
                ${not.map(({ text, signedAt }) => html`<p><b>${text}</b> ${signedAt === null ? '' : word(paper, 'refusedSigned', { time: moment(paper, signedAt) })}</p>`)}`
            : nothing
        }
        ${
          warranty
            ? html`<h2>${word(paper, 'warranty')}</h2>
                <p>
                  ${word(paper, 'warrantyText', { kind: say(repairKindWords, paper.lang, warranty.kind), days: warranty.days, km: whole(warranty.kilometres) })}
                </p>`
            : nothing
        }
      </div>
    </div>`
  }

  #signatures() {
    const { paper } = this
    const { order, visit } = paper.file
    const { givenBack } = visit.delivery
    const at = (personId: string | null, when: number | null) =>
      when === null ? '' : `${nameOf(paper, personId)} ${moment(paper, when)}`
    return html`<bb-signatures
      .lines=${[
        { role: word(paper, 'signCustomer'), text: word(paper, 'seen'), ink: givenBack?.ink ?? null },
        {
          role: word(paper, 'signAdvisor'),
          text: givenBack ? at(givenBack.personId, givenBack.at) : nameOf(paper, order.advisorId),
          ink: null,
        },
        { role: word(paper, 'signInspector'), text: at(order.inspectorId, order.inspectedAt), ink: null },
      ]}
    ></bb-signatures>`
  }

  static override styles = [paperStyles, settlementStyles]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-sheet-settlement': BbSheetSettlement
  }
}
