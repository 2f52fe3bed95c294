import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { standing } from '#domain/visit/bill.ts'
import { discountLimit } from '#domain/visit/bill-rules.ts'
import { percentOf } from '#domain/visit/money.ts'
import { yuan } from '#words/money.ts'
import '../../kit/bb-icon.ts'
import { fenOf, shownBill, valueOf, yuanField } from './cashier-scene.ts'
import { fieldStyles } from './field-styles.ts'
import { StepElement } from './step-element.ts'
import { stepStyles } from './step-styles.ts'

/** A discount within somebody's authority, and the settlement; a wrong one is taken back by a counter-entry (P6.5). */
@customElement('bb-step-settle')
export class BbStepSettle extends StepElement {
  @state() private amount: string | null = null
  @state() private reason = ''
  @state() private counterReason = ''

  override render() {
    return standing(this.scene.file.visit.bill) ? this.#settled() : this.#open()
  }

  #open() {
    const { due } = shownBill(this.scene.file)
    const locked = this.locked({ type: 'settle', orderId: this.orderId, due })
    return html`${this.#discount()}
      ${locked ? html`<p class="locked" role="status"><bb-icon name="lock"></bb-icon>${locked}</p>` : nothing}
      <form
        @submit=${(event: Event) => {
          event.preventDefault()
          void this.act({ type: 'settle', orderId: this.orderId, due })
        }}
      >
        <button class="do" ?disabled=${locked !== ''}>${this.say('settleDo', { amount: yuan(due) })}</button>
      </form>
      ${this.#entries()}`
  }

  #discount() {
    const { file, floor, personId } = this.scene
    const percent = discountLimit(floor.people.get(personId))
    if (percent === 0) return html`<p class="quiet">${this.say('discountNone')}</p>`
    const most = percentOf(shownBill(file).totals.customer, percent)
    const given = file.visit.bill.discount
    const typed = this.amount ?? (given ? yuanField(given.amount) : '')
    const fen = fenOf(typed)
    return html`<form @submit=${this.#give}>
      <label
        ><span>${this.say('discount')}</span>
        <input
          inputmode="decimal"
          autocomplete="off"
          aria-invalid=${typed !== '' && (fen === null || fen > most)}
          .value=${typed}
          @input=${(event: Event) => (this.amount = valueOf(event))}
      /></label>
      <label
        ><span>${this.say('reason')}</span>
        <input
          maxlength="200"
          autocomplete="off"
          .value=${this.reason || (given?.reason ?? '')}
          @input=${(event: Event) => (this.reason = valueOf(event))}
      /></label>
      <p class="quiet">${this.say('discountMost', { amount: yuan(most), percent })}</p>
      <button class="wide" ?disabled=${fen === null || fen > most || this.#why === ''}>
        ${this.say('discountDo')}
      </button>
    </form>`
  }

  get #why(): string {
    return this.reason.trim() || (this.scene.file.visit.bill.discount?.reason ?? '')
  }

  async #give(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const amount = fenOf(this.amount ?? '')
    if (amount === null) return
    const { orderId } = this
    if (await this.act({ type: 'give-discount', orderId, amount, reason: this.#why })) this.amount = null
  }

  #settled() {
    const entry = standing(this.scene.file.visit.bill)!
    const command = { type: 'counter-settlement', orderId: this.orderId, reason: this.counterReason.trim() } as const
    const locked = this.locked(command)
    const values = { person: this.person(entry.personId), time: this.time(entry.at), number: entry.number }
    return html`<p>${this.say('settledBy', values)}</p>
      <form
        @submit=${(event: Event) => {
          event.preventDefault()
          void this.act(command)
        }}
      >
        <label class="wide"
          ><span>${this.say('counter')}</span>
          <input
            maxlength="200"
            autocomplete="off"
            placeholder=${this.say('reason')}
            .value=${this.counterReason}
            @input=${(event: Event) => (this.counterReason = valueOf(event))}
        /></label>
        <p class="quiet">${this.say('counterText')}</p>
        ${locked ? html`<p class="locked"><bb-icon name="lock"></bb-icon>${locked}</p>` : nothing}
        <button class="wide" ?disabled=${command.reason === '' || locked !== ''}>${this.say('counterDo')}</button>
      </form>
      ${this.#entries()}`
  }

  /** Everything that was ever settled and taken back: nothing is overwritten. */
  #entries() {
    const earlier = this.scene.file.visit.bill.entries
    if (earlier.length < 2) return nothing
    return html`<p class="quiet">${this.say('entries')}</p>
      <ul>
        ${earlier.map(
          ({ number, due, at, reason }) => html`<li>${this.time(at)} <b>${number}</b> ${yuan(due)} ${reason}</li>`,
        )}
      </ul>`
  }

  static override styles = [fieldStyles, stepStyles]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-step-settle': BbStepSettle
  }
}
