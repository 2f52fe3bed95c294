import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { mostWithoutConsent, type BillLine } from '#domain/visit/bill.ts'
import { HUNDREDTHS, taxIn, VAT_PERCENT } from '#domain/visit/money.ts'
import { agreedLines } from '#domain/visit/agreement.ts'
import { PAY_TYPES, type PayType } from '#domain/visit/quote.ts'
import { payTypeWords } from '#words/agreement.ts'
import { lineKindWords, payerWords, payMethodWords } from '#words/bill.ts'
import { capitals, quantityText, yuan } from '#words/money.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { clockTime } from '../../kit/time.ts'
import './bb-adjust.ts'
import './bb-bill-head.ts'
import './bb-wear.ts'
import { billStyles } from './bill-styles.ts'
import { shownBill, type Act, type Scene, type ShownBill } from './cashier-scene.ts'
import { word, type CashierWord } from './words.ts'

/**
 * The settlement as the paper that the customer gets (P6.1): what was confirmed beside what is charged, a shape for each
 * payer; a line can be changed, with its reason, until it is settled.
 */
@customElement('bb-bill')
export class BbBill extends LitElement {
  @property({ attribute: false }) scene!: Scene
  @property({ attribute: false }) act!: Act
  @property() override lang: Lang = 'zh'

  @state() private lineId = ''
  @state() private adjusting = false
  @query('[aria-selected="true"]') private readonly selected!: HTMLElement | null

  /** From line to line, in the order in which they stand. */
  move(step: number): void {
    const lines = PAY_TYPES.flatMap((payType) =>
      shownBill(this.scene.file).lines.filter((line) => line.payType === payType),
    )
    const at = lines.findIndex(({ lineId }) => lineId === this.lineId)
    const next = lines[at < 0 ? (step > 0 ? 0 : lines.length - 1) : at + step]
    if (!next) return
    this.lineId = next.lineId
    this.adjusting = false
    void this.updateComplete.then(() => this.selected?.scrollIntoView({ block: 'nearest' }))
  }

  /** Opens the chosen line for a change. */
  adjust(): void {
    const bill = shownBill(this.scene.file)
    const known = bill.lines.some(({ lineId }) => lineId === this.lineId)
    if (!known) this.lineId = bill.lines[0]?.lineId ?? ''
    this.adjusting = bill.entry === null && this.lineId !== ''
  }

  /** Closes what is open; whether anything was. */
  close(): boolean {
    const open = this.adjusting
    this.adjusting = false
    return open
  }

  override render() {
    const { scene, lang } = this
    const bill = shownBill(scene.file)
    return html`<article>
      <bb-bill-head .scene=${scene} .entry=${bill.entry} .lang=${lang}></bb-bill-head>
      ${
        bill.lines.length === 0
          ? html`<p class="none">${this.#say('noLines')}</p>`
          : html`<table role="grid" aria-label=${this.#say('bill')}>
              <thead>
                <tr>
                  <th>${this.#say('item')}</th>
                  <th></th>
                  <th class="n">${this.#say('quantity')}</th>
                  <th class="n">${this.#say('estimate')}</th>
                  <th class="n">${this.#say('actual')}</th>
                </tr>
              </thead>
              ${PAY_TYPES.map((payType) => this.#group(bill, payType))}
            </table>`
      }
      ${this.#due(bill)} ${this.#received()}
      <bb-wear .scene=${scene} .act=${this.act} .lang=${lang}></bb-wear>
    </article>`
  }

  #group(bill: ShownBill, payType: PayType) {
    const lines = bill.lines.filter((line) => line.payType === payType)
    if (lines.length === 0) return nothing
    return html`<tbody class=${payType}>
      <tr class="payer">
        <th colspan="3" scope="rowgroup">
          <i></i>${say(payTypeWords, this.lang, payType)}<span>${say(payerWords, this.lang, payType)}</span>
        </th>
        <td class="n est">${figures(bill.estimates[payType])}</td>
        <td class="n"><b>${figures(bill.totals[payType])}</b></td>
      </tr>
      ${lines.map((line) => this.#line(bill, line))}
    </tbody>`
  }

  #line(bill: ShownBill, line: BillLine) {
    const { lineId, kind, name, estimate, actual } = line
    const adjustment = this.scene.file.visit.bill.adjustments.find((one) => one.lineId === lineId)
    const chosen = lineId === this.lineId
    return html`<tr
        class=${kind}
        aria-selected=${chosen}
        @click=${() => {
          this.lineId = lineId
        }}
        @dblclick=${() => this.adjust()}
      >
        <td>${name}${this.#note(line, adjustment?.reason ?? '')}</td>
        <td class="kind">${say(lineKindWords, this.lang, kind)}</td>
        <td class="n">${this.#quantity(line)}</td>
        <td class="n est">${figures(estimate)}</td>
        <td class=${actual === estimate ? 'n' : actual < estimate ? 'n less' : 'n more'}>
          ${figures(actual)}
          ${
            chosen && bill.entry === null
              ? html`<button class="edit" title=${this.#say('adjust')} @click=${() => this.adjust()}>
                  <bb-icon name="pen" label=${this.#say('adjust')}></bb-icon>
                </button>`
              : nothing
          }
        </td>
      </tr>
      ${
        chosen && this.adjusting && bill.entry === null
          ? html`<tr class="form">
              <td colspan="5">
                <bb-adjust
                  .scene=${this.scene}
                  .line=${line}
                  .act=${this.act}
                  .lang=${this.lang}
                  @bb-close=${() => this.close()}
                ></bb-adjust>
              </td>
            </tr>`
          : nothing
      }`
  }

  /** What was estimated where it is another quantity, and why it was changed. */
  #note({ lineId, quantity, unit }: BillLine, reason: string) {
    const agreed = agreedLines(this.scene.file.visit).find(({ id }) => id === lineId)
    const other = agreed?.kind === 'part' && agreed.quantity !== quantity ? agreed.quantity : null
    const estimated = other === null ? '' : this.#say('estimated', { quantity: `${quantityText(other)} ${unit}` })
    const note = [estimated, reason].filter((text) => text !== '').join(' · ')
    return note ? html`<em>${note}</em>` : nothing
  }

  #quantity({ lineId, kind, quantity, unit }: BillLine): string {
    if (kind === 'part') return `${quantityText(quantity)} ${unit}`
    const agreed = agreedLines(this.scene.file.visit).find(({ id }) => id === lineId)
    if (agreed?.kind === 'labour')
      return this.#say('hours', { n: Math.round((agreed.work.standardMinutes / 60) * 10) / 10 })
    return this.#say('times', { n: quantity / HUNDREDTHS })
  }

  #due(bill: ShownBill) {
    const { due, discount, totals, estimates } = bill
    const [whole, cents] = yuan(due)
      .slice(due < 0 ? 2 : 1)
      .split('.')
    const { tax, net } = taxIn(Math.abs(due))
    const less = estimates.customer - totals.customer
    const reason = this.scene.file.visit.bill.discount?.reason ?? ''
    return html`<section class="due">
      <div>
        <p class=${less > 0 ? 'lower' : less < 0 ? 'higher' : ''}>
          <b
            >${
              less === 0
                ? this.#say('asConfirmed')
                : this.#say(less > 0 ? 'lower' : 'higher', { amount: yuan(Math.abs(less)) })
            }</b
          >
        </p>
        ${this.#room(bill)}
        ${discount > 0 ? html`<p>${this.#say('discountLine', { amount: yuan(discount), reason })}</p>` : nothing}
      </div>
      <div class="sum">
        <p>
          <span>${this.#say('customerPays')}</span>
          <b data-due=${due}>${due < 0 ? '−' : ''}<i>¥</i>${whole}<s>.${cents}</s></b>
        </p>
        <p class="capitals" lang="zh-CN">${capitals(due)}</p>
        <p class="vat">${this.#say('vat', { percent: VAT_PERCENT, tax: yuan(tax), net: yuan(net) })}</p>
      </div>
    </section>`
  }

  /** The rule of a tenth, said before it bites (P6.2). */
  #room({ entry, estimates, totals }: ShownBill) {
    if (entry) return nothing
    const most = mostWithoutConsent(estimates.customer)
    const left = most - totals.customer
    if (left < 0) return html`<p class="over">${this.#say('overRoom', { most: yuan(most) })}</p>`
    return html`<p>${this.#say('room', { most: yuan(most), left: yuan(left) })}</p>`
  }

  #received() {
    const { file, floor } = this.scene
    const { payments } = file.visit.bill
    if (payments.length === 0) return nothing
    return html`<ul class="got">
      ${payments.map(({ method, amount, receipt, at, personId }) => {
        const values = { method: say(payMethodWords, this.lang, method), amount: yuan(Math.abs(amount)) }
        return html`<li>
          <bb-icon name=${amount > 0 ? 'check' : 'undo'}></bb-icon>
          <b>${this.#say(amount > 0 ? 'gotLine' : 'backLine', values)}</b> ${clockTime(at, floor.site.timeZone)}
          ${receipt ? html`<span>${this.#say('receiptNo', { no: receipt })}</span>` : nothing}
          <span>${this.#say('cashierIs', { name: floor.people.get(personId)?.name ?? '' })}</span>
        </li>`
      })}
    </ul>`
  }

  #say(key: CashierWord, values?: Values): string {
    return word(this.lang, key, values)
  }

  static override styles = billStyles
}

/** 1,630.00: in a column of amounts the sign of the currency stands once, at the sum. */
function figures(fen: number): string {
  return yuan(fen).replace('¥', '')
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bill': BbBill
  }
}
