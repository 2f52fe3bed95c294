import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { standing } from '#domain/visit/bill.ts'
import { yuan } from '#words/money.ts'
import '../../kit/bb-icon.ts'
import { uuid } from '../../kit/uuid.ts'
import { valueOf } from './cashier-scene.ts'
import { fieldStyles } from './field-styles.ts'
import { StepElement } from './step-element.ts'
import { stepStyles } from './step-styles.ts'

/** The invoice of what was settled, and the red one that takes a wrong one back (P6.5). */
@customElement('bb-step-invoice')
export class BbStepInvoice extends StepElement {
  /** As typed; null: the owner's name. */
  @state() private heading: string | null = null
  @state() private taxNumber = ''
  @state() private number = ''

  override render() {
    const { bill } = this.scene.file.visit
    const open = bill.invoices.find(
      ({ id, redOf }) => redOf === null && !bill.invoices.some((other) => other.redOf === id),
    )
    const due = standing(bill)?.due ?? 0
    const heading = this.heading ?? this.scene.file.owner?.name ?? ''
    const number = this.number.trim()
    const command = {
      type: 'write-invoice',
      ...{ orderId: this.orderId, id: uuid(), number, redOf: open?.id ?? null },
    } as const
    const locked = number === '' ? '' : this.locked(command)
    const ready = number !== '' && heading.trim() !== '' && locked === ''
    return html`${this.#list()}
      <form
        @submit=${(event: Event) => {
          event.preventDefault()
          void this.#write(command, heading.trim())
        }}
      >
        ${this.#field('invoiceTitle', 100, heading, (value) => (this.heading = value), 'wide')}
        ${this.#field('taxNumber', 20, this.taxNumber, (value) => (this.taxNumber = value))}
        ${this.#field(open ? 'redNumber' : 'invoiceNumber', 30, this.number, (value) => (this.number = value))}
        ${locked ? html`<p class="locked"><bb-icon name="lock"></bb-icon>${locked}</p>` : nothing}
        <button class="do" ?disabled=${!ready}>
          ${open ? this.say('redInvoice') : this.say('invoiceDo', { amount: yuan(due) })}
        </button>
      </form>`
  }

  #field(
    label: 'invoiceTitle' | 'taxNumber' | 'redNumber' | 'invoiceNumber',
    most: number,
    value: string,
    set: (value: string) => void,
    kind = '',
  ) {
    return html`<label class=${kind}
      ><span>${this.say(label)}</span>
      <input maxlength=${most} autocomplete="off" .value=${value} @input=${(event: Event) => set(valueOf(event))}
    /></label>`
  }

  #list() {
    const { invoices } = this.scene.file.visit.bill
    if (invoices.length === 0) return html`<p class="quiet">${this.say('noInvoice')}</p>`
    const numberOf = (id: string) => invoices.find((one) => one.id === id)?.number ?? ''
    return html`<ul>
      ${invoices.map(
        ({ number, amount, redOf, at }) =>
          html`<li>
            ${this.time(at)} <b>${number}</b> ${yuan(amount)}
            ${redOf === null ? nothing : this.say('redOf', { number: numberOf(redOf) })}
          </li>`,
      )}
    </ul>`
  }

  async #write(command: Parameters<typeof this.act>[0], title: string): Promise<void> {
    if (await this.act(command, { title, taxNumber: this.taxNumber.trim() })) this.number = ''
  }

  static override styles = [fieldStyles, stepStyles]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-step-invoice': BbStepInvoice
  }
}
