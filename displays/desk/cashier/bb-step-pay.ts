import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { balance, PAY_METHODS, standing, type PayMethod } from '#domain/visit/bill.ts'
import { payMethodWords } from '#words/bill.ts'
import { yuan } from '#words/money.ts'
import { say } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { uuid } from '../../kit/uuid.ts'
import { fenOf, valueOf, yuanField } from './cashier-scene.ts'
import { fieldStyles } from './field-styles.ts'
import { StepElement } from './step-element.ts'
import { stepStyles } from './step-styles.ts'

/** Money that comes, in parts and by several methods, or goes back (P6.5); of cash the change is worked out. */
@customElement('bb-step-pay')
export class BbStepPay extends StepElement {
  @state() private method: PayMethod = 'wechat'
  /** As typed; null: all that is open. */
  @state() private amount: string | null = null
  @state() private receipt = ''
  @state() private tendered = ''
  /** Of the payment that is being typed: sent twice it is taken once. */
  #id = uuid()

  override render() {
    const { bill } = this.scene.file.visit
    const open = balance(bill)
    if (open === 0) return html`<p class="big">${this.say(standing(bill) ? 'balanceZero' : 'notSettledYet')}</p>`
    const back = open < 0
    const typed = this.amount ?? yuanField(Math.abs(open))
    const fen = fenOf(typed)
    const command = {
      type: back ? 'refund' : 'take-payment',
      ...{ orderId: this.orderId, id: this.#id, method: this.method, amount: fen ?? 0, receipt: this.receipt.trim() },
    } as const
    const locked = fen === null ? '' : this.locked(command)
    const given = fenOf(this.tendered)
    return html`<p class="big">${this.say(back ? 'balanceBack' : 'balance', { amount: yuan(Math.abs(open)) })}</p>
      <form
        @submit=${(event: Event) => {
          event.preventDefault()
          void this.#pay(command)
        }}
      >
        <fieldset>
          ${PAY_METHODS.map(
            (each) =>
              html`<label class=${each === this.method ? 'choice on' : 'choice'}
                ><input
                  type="radio"
                  name="method"
                  .checked=${each === this.method}
                  @change=${() => (this.method = each)}
                />${say(payMethodWords, this.lang, each)}</label
              >`,
          )}
        </fieldset>
        <label
          ><span>${this.say('amount')}</span>
          <input
            inputmode="decimal"
            autocomplete="off"
            aria-invalid=${fen === null}
            .value=${typed}
            @input=${(event: Event) => (this.amount = valueOf(event))}
        /></label>
        <label
          ><span>${this.say('receipt')}</span>
          <input
            maxlength="40"
            autocomplete="off"
            .value=${this.receipt}
            @input=${(event: Event) => (this.receipt = valueOf(event))}
        /></label>
        ${
          this.method === 'cash' && !back
            ? html`<label
                  ><span>${this.say('tendered')}</span>
                  <input
                    inputmode="decimal"
                    autocomplete="off"
                    .value=${this.tendered}
                    @input=${(event: Event) => (this.tendered = valueOf(event))}
                /></label>
                <p class="change" role="status">
                  ${given !== null && fen !== null && given >= fen ? this.say('change', { amount: yuan(given - fen) }) : ''}
                </p>`
            : nothing
        }
        ${locked ? html`<p class="locked" role="status"><bb-icon name="lock"></bb-icon>${locked}</p>` : nothing}
        <button class="do" ?disabled=${fen === null || locked !== ''}>
          ${this.say(back ? 'refundDo' : 'payDo', { amount: yuan(fen ?? 0) })}
        </button>
      </form>`
  }

  async #pay(command: Parameters<typeof this.act>[0]): Promise<void> {
    if (!(await this.act(command))) return
    this.#id = uuid()
    this.amount = null
    this.receipt = ''
    this.tendered = ''
  }

  static override styles = [fieldStyles, stepStyles]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-step-pay': BbStepPay
  }
}
