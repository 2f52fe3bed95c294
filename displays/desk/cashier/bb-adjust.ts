import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { agreedLines } from '#domain/visit/agreement.ts'
import type { BillLine } from '#domain/visit/bill.ts'
import { PAY_TYPES, type PayType, type QuoteLine } from '#domain/visit/quote.ts'
import { payTypeWords } from '#words/agreement.ts'
import { quantityText } from '#words/money.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { fenOf, hundredthsOf, valueOf, yuanField, type Act, type Scene } from './cashier-scene.ts'
import { fieldStyles } from './field-styles.ts'
import { word, type CashierWord } from './words.ts'

/**
 * What really came of a line: quantity, price, who pays, and why. It stands below the line.
 *
 * @fires bb-close - It was changed, or left as it was.
 */
@customElement('bb-adjust')
export class BbAdjust extends LitElement {
  @property({ attribute: false }) scene!: Scene
  @property({ attribute: false }) line!: BillLine
  @property({ attribute: false }) act!: Act
  @property() override lang: Lang = 'zh'

  @state() private price = ''
  @state() private quantity = ''
  @state() private payType: PayType = 'customer'
  @state() private reason = ''
  @query('input') private readonly first!: HTMLInputElement | null

  override connectedCallback(): void {
    super.connectedCallback()
    const { line, scene } = this
    const known = scene.file.visit.bill.adjustments.find(({ lineId }) => lineId === line.lineId)
    const agreed = this.#agreed
    const agreedPrice = agreed?.kind === 'part' ? agreed.unitPrice : line.actual
    this.price = yuanField(known?.price ?? agreedPrice)
    this.quantity = quantityText(line.quantity)
    this.payType = line.payType
    this.reason = known?.reason ?? ''
  }

  override firstUpdated(): void {
    this.first?.focus()
    this.first?.select()
  }

  override render() {
    const { line, price, quantity, payType, reason } = this
    const isPart = line.kind === 'part'
    const ready = reason.trim() !== '' && fenOf(price) !== null && (!isPart || hundredthsOf(quantity) !== null)
    return html`<form @submit=${this.#change}>
      ${
        isPart
          ? html`<label class="short"
              ><span>${this.#say('adjustQuantity', { unit: line.unit })}</span>
              <input
                inputmode="decimal"
                autocomplete="off"
                aria-invalid=${hundredthsOf(quantity) === null}
                .value=${quantity}
                @input=${(event: Event) => (this.quantity = valueOf(event))}
            /></label>`
          : nothing
      }
      ${
        line.kind === 'free'
          ? nothing
          : html`<label class="short"
              ><span>${this.#say(isPart ? 'adjustUnitPrice' : 'adjustPrice')}</span>
              <input
                inputmode="decimal"
                autocomplete="off"
                aria-invalid=${fenOf(price) === null}
                .value=${price}
                @input=${(event: Event) => (this.price = valueOf(event))}
            /></label>`
      }
      <label class="short"
        ><span>${this.#say('adjustPayType')}</span>
        <select @change=${(event: Event) => (this.payType = valueOf(event) as PayType)}>
          ${PAY_TYPES.map(
            (each) =>
              html`<option value=${each} ?selected=${each === payType}>${say(payTypeWords, this.lang, each)}</option>`,
          )}
        </select></label
      >
      <label
        ><span>${this.#say('reason')}</span>
        <input
          required
          maxlength="200"
          autocomplete="off"
          .value=${reason}
          @input=${(event: Event) => (this.reason = valueOf(event))}
      /></label>
      <button class="do" ?disabled=${!ready}>${this.#say('adjustDo')}</button>
      <button type="button" @click=${() => this.#close()}>${this.#say('cancel')}</button>
    </form>`
  }

  get #agreed(): QuoteLine | undefined {
    return agreedLines(this.scene.file.visit).find(({ id }) => id === this.line.lineId)
  }

  async #change(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { line, scene } = this
    const isPart = line.kind === 'part'
    const agreed = this.#agreed
    const agreedPrice = agreed?.kind === 'part' ? agreed.unitPrice : agreed?.kind === 'labour' ? agreed.price : 0
    const price = fenOf(this.price)
    // What is as it was agreed is not changed, and follows what the parts counter hands out.
    const quantity = isPart ? hundredthsOf(this.quantity) : null
    const done = await this.act({
      type: 'adjust-line',
      orderId: scene.file.order.id,
      lineId: line.lineId,
      quantity,
      price: line.kind === 'free' || price === agreedPrice ? null : price,
      payType: this.payType === agreed?.payType ? null : this.payType,
      reason: this.reason.trim(),
    })
    if (done) this.#close()
  }

  #close(): void {
    this.dispatchEvent(new Event('bb-close'))
  }

  #say(key: CashierWord, values?: Values): string {
    return word(this.lang, key, values)
  }

  static override styles = fieldStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-adjust': BbAdjust
  }
}
