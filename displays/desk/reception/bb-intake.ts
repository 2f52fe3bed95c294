import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { CarFile, FileAnswer, FileHit } from '#contract/file.ts'
import { isEmail } from '#domain/email.ts'
import { normalizePlate, parsePlate } from '#domain/plate.ts'
import { normalizeVin, vinWarning } from '#domain/vin.ts'
import type { Lang, Values } from '#words/say.ts'
import { fetchJson } from '../../kit/fetch-json.ts'
import { dialogStyles } from './dialog-styles.ts'
import { BLANK_INTAKE, intakeOf, intakeOfCar, type Intake } from './intake.ts'
import { word, type ReceptionWord } from './words.ts'

/** A filled form: somebody is here whom the queue did not know. */
export class IntakeEvent extends Event {
  readonly intake: Intake
  constructor(intake: Intake) {
    super('bb-intake', { bubbles: true, composed: true })
    this.intake = intake
  }
}

/**
 * A new order on the spot (P3.6–3.7): the plate is enough. A plate, VIN or phone that is known brings its file, so that
 * nothing is typed twice; an odd one is warned about, never refused.
 *
 * @fires bb-intake
 */
@customElement('bb-intake')
export class BbIntake extends LitElement {
  @property() override lang: Lang = 'zh'
  @state() private intake: Intake = BLANK_INTAKE
  @state() private known = ''
  @query('dialog') private readonly dialog!: HTMLDialogElement

  #looked = ''

  /** Opens for a car that was found, or for what was typed. */
  async open(hit: FileHit | null, typed: string): Promise<void> {
    this.intake = hit ? intakeOfCar(hit, null) : intakeOf(typed)
    this.known = ''
    this.#looked = this.intake.plate
    this.dialog.showModal()
    await this.updateComplete
    const first = this.intake.plate ? 'km' : 'plate'
    this.renderRoot.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus()
    if (hit) await this.#take(hit)
    else if (this.intake.vin) await this.#look(this.intake.vin)
  }

  get shown(): boolean {
    return this.dialog?.open ?? false
  }

  override render() {
    const { intake } = this
    const oddPlate = intake.plate.length > 4 && parsePlate(intake.plate).kind === 'other'
    const oddVin = intake.vin === '' ? null : vinWarning(intake.vin)
    return html`<dialog aria-labelledby="title">
      <form method="dialog" novalidate @submit=${this.#submit} @keydown=${this.#keys}>
        <h2 id="title">${this.#say('newTitle')}</h2>
        <p>${this.#say('newText')}</p>
        <label
          >${this.#say('plate')}${this.#input('plate', 16, 'plate', () => void this.#look(this.intake.plate))}${
            oddPlate ? html`<span class="odd" role="status">${this.#say('oddPlate')}</span>` : nothing
          }</label
        >
        <label>${this.#say('model')}${this.#input('model', 60)}</label>
        <label
          >${this.#say('vin')}${this.#input('vin', 24, '', () => void this.#look(this.intake.vin))}${
            oddVin
              ? html`<span class="odd" role="status">${this.#say(oddVin === 'length' ? 'shortVin' : 'oddVin')}</span>`
              : nothing
          }</label
        >
        <label>${this.#say('km')}${this.#input('km', 9)}</label>
        ${this.known ? html`<p class="whole" role="status">${this.#say('known', { name: this.known })}</p>` : nothing}
        <fieldset>
          <legend>${this.#say('ownerIs')}</legend>
          <label>${this.#say('name')}${this.#input('ownerName', 60)}</label>
          <label>${this.#say('phone')}${this.#input('ownerPhone', 24)}</label>
          <label class="whole"
            >${this.#say('email')}${this.#input('ownerEmail', 120)}${this.#oddEmail('ownerEmail')}</label
          >
        </fieldset>
        <fieldset>
          <legend>${this.#say('bringerIs')}</legend>
          <label>${this.#say('name')}${this.#input('bringerName', 60)}</label>
          <label>${this.#say('phone')}${this.#input('bringerPhone', 24)}</label>
          <label class="whole"
            >${this.#say('email')}${this.#input('bringerEmail', 120)}${this.#oddEmail('bringerEmail')}</label
          >
        </fieldset>
        <label class="whole"
          >${this.#say('complaint')}<textarea
            name="complaint"
            maxlength="500"
            .value=${intake.complaint}
            @input=${(event: Event) => this.#set('complaint', (event.target as HTMLTextAreaElement).value)}
          ></textarea>
        </label>
        <label class="tick whole"
          ><input
            type="checkbox"
            .checked=${intake.waiting}
            @change=${() => (this.intake = { ...intake, waiting: !intake.waiting })}
          />${this.#say('waitsHere')}</label
        >
        <footer>
          <button type="button" @click=${() => this.dialog.close()}>${this.#say('cancel')}</button>
          <button class="primary" aria-disabled=${intake.plate.trim() === ''}>${this.#say('start')}</button>
        </footer>
      </form>
    </dialog>`
  }

  #input(name: Exclude<keyof Intake, 'waiting' | 'complaint'>, most: number, look = '', change?: () => void) {
    return html`<input
      class=${look}
      name=${name}
      maxlength=${most}
      autocomplete="off"
      spellcheck="false"
      inputmode=${name === 'km' || name.endsWith('Phone') ? 'numeric' : name.endsWith('Email') ? 'email' : 'text'}
      .value=${this.intake[name]}
      @input=${(event: Event) => this.#set(name, (event.target as HTMLInputElement).value)}
      @change=${change}
    />`
  }

  #oddEmail(name: 'ownerEmail' | 'bringerEmail') {
    const email = this.intake[name].trim()
    if (!email.includes('@') || isEmail(email)) return nothing
    return html`<span class="odd" role="status">${this.#say('oddEmail')}</span>`
  }

  #set(name: keyof Intake, value: string): void {
    const upper = name === 'plate' || name === 'vin' ? value.toUpperCase() : value
    this.intake = { ...this.intake, [name]: upper }
  }

  /** What the file says of a plate or a VIN fills what nobody has typed. */
  async #look(query: string): Promise<void> {
    const asked = query.trim()
    if (asked.length < 6 || asked === this.#looked) return
    this.#looked = asked
    const answer = await fetchJson<FileAnswer>(`/api/files?q=${encodeURIComponent(asked)}`).catch(() => null)
    const exact = answer?.body.hits?.find(
      (hit) => hit.plate === normalizePlate(asked) || (hit.vin !== '' && hit.vin === normalizeVin(asked)),
    )
    if (exact && this.shown) await this.#take(exact)
  }

  async #take(hit: FileHit): Promise<void> {
    const answer = await fetchJson<CarFile>(`/api/files/vehicles/${hit.vehicleId}`).catch(() => null)
    const file = answer?.status === 200 ? answer.body : null
    const found = intakeOfCar(hit, file)
    const typed = Object.entries(this.intake).filter(([, value]) => value !== '' && value !== false)
    this.intake = { ...found, ...Object.fromEntries(typed) }
    this.known = file?.owner?.name ?? hit.name
  }

  /** A scanner ends with Enter: in the field of the VIN that means the number is whole, not that all is said. */
  readonly #keys = (event: KeyboardEvent) => {
    const field = event.composedPath()[0]
    if (event.key !== 'Enter' || !(field instanceof HTMLInputElement) || field.name !== 'vin') return
    event.preventDefault()
    void this.#look(field.value)
    this.renderRoot.querySelector<HTMLInputElement>('[name=km]')?.focus()
  }

  readonly #submit = (event: Event) => {
    event.preventDefault()
    if (this.intake.plate.trim() === '') return this.renderRoot.querySelector<HTMLElement>('[name=plate]')?.focus()
    this.dialog.close()
    this.dispatchEvent(new IntakeEvent(this.intake))
  }

  #say(key: ReceptionWord, values?: Values) {
    return word(this.lang, key, values)
  }

  static override styles = dialogStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-intake': BbIntake
  }
  interface GlobalEventHandlersEventMap {
    'bb-intake': IntakeEvent
  }
}
