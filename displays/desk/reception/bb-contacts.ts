import { html, LitElement } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { CustomerFile } from '#contract/command.ts'
import type { VisitFile } from '#contract/visit-file.ts'
import type { Lang, Values } from '#words/say.ts'
import { dialogStyles } from './dialog-styles.ts'
import { BLANK_INTAKE, customerOf, type Intake } from './intake.ts'
import { word, type ReceptionWord } from './words.ts'

/** Whose car it is and who brings it, as they are to be written now. */
export class ContactsEvent extends Event {
  readonly customer: CustomerFile
  constructor(customer: CustomerFile) {
    super('bb-contacts', { bubbles: true, composed: true })
    this.customer = customer
  }
}

/**
 * Owner and bringer, both kept (P3.7); VIN and mileage with them.
 *
 * @fires bb-contacts
 */
@customElement('bb-contacts')
export class BbContacts extends LitElement {
  @property() override lang: Lang = 'zh'
  @state() private ticket = ''
  @state() private intake: Intake = BLANK_INTAKE
  @query('dialog') private readonly dialog!: HTMLDialogElement

  open({ order, owner, bringer, vehicle, mileageKm }: VisitFile): void {
    this.ticket = order.ticket
    this.intake = {
      ...BLANK_INTAKE,
      ...{ ownerName: owner?.name ?? '', ownerPhone: owner?.phone ?? '', ownerEmail: owner?.email ?? '' },
      ...{ bringerName: bringer?.name ?? '', bringerPhone: bringer?.phone ?? '' },
      bringerEmail: bringer?.email ?? '',
      ...{ vin: vehicle?.vin ?? '', km: mileageKm === null ? '' : String(mileageKm) },
    }
    this.dialog.showModal()
  }

  get shown(): boolean {
    return this.dialog?.open ?? false
  }

  override render() {
    return html`<dialog aria-labelledby="title">
      <form method="dialog" @submit=${this.#submit}>
        <h2 id="title">${this.#say('contactsTitle', { ticket: this.ticket })}</h2>
        <p>${this.#say('contactsText')}</p>
        <fieldset>
          <legend>${this.#say('ownerIs')}</legend>
          <label>${this.#say('name')}${this.#input('ownerName', 60)}</label>
          <label>${this.#say('phone')}${this.#input('ownerPhone', 24)}</label>
          <label class="whole">${this.#say('email')}${this.#input('ownerEmail', 120)}</label>
        </fieldset>
        <fieldset>
          <legend>${this.#say('bringerIs')}</legend>
          <label>${this.#say('name')}${this.#input('bringerName', 60)}</label>
          <label>${this.#say('phone')}${this.#input('bringerPhone', 24)}</label>
          <label class="whole">${this.#say('email')}${this.#input('bringerEmail', 120)}</label>
        </fieldset>
        <label>${this.#say('vin')}${this.#input('vin', 24)}</label>
        <label>${this.#say('km')}${this.#input('km', 9)}</label>
        <footer>
          <button type="button" @click=${() => this.dialog.close()}>${this.#say('cancel')}</button>
          <button class="primary">${this.#say('save')}</button>
        </footer>
      </form>
    </dialog>`
  }

  #input(name: Exclude<keyof Intake, 'waiting'>, most: number) {
    return html`<input
      name=${name}
      maxlength=${most}
      autocomplete="off"
      .value=${this.intake[name]}
      @input=${(event: Event) => (this.intake = { ...this.intake, [name]: (event.target as HTMLInputElement).value })}
    />`
  }

  readonly #submit = (event: Event) => {
    event.preventDefault()
    this.dialog.close()
    this.dispatchEvent(new ContactsEvent(customerOf(this.intake)))
  }

  #say(key: ReceptionWord, values?: Values) {
    return word(this.lang, key, values)
  }

  static override styles = dialogStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-contacts': BbContacts
  }
  interface GlobalEventHandlersEventMap {
    'bb-contacts': ContactsEvent
  }
}
