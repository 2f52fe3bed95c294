import { html, LitElement } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { CommandOf } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import { isClosed } from '#domain/order.ts'
import { hasRole } from '#domain/person.ts'
import type { Lang, Values } from '#words/say.ts'
import { dialogStyles } from './dialog-styles.ts'
import { word, type ReceptionWord } from './words.ts'

export class ReassignEvent extends Event {
  readonly command: CommandOf<'reassign-customers'>
  constructor(fromId: string, toId: string) {
    super('bb-reassign', { bubbles: true, composed: true })
    this.command = { type: 'reassign-customers', fromId, toId }
  }
}

/**
 * An advisor is absent: all their customers go to another in one step (P3.11).
 *
 * @fires bb-reassign
 */
@customElement('bb-absent')
export class BbAbsent extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property() override lang: Lang = 'zh'
  @state() private fromId = ''
  @state() private toId = ''
  @query('dialog') private readonly dialog!: HTMLDialogElement

  open(): void {
    this.fromId = ''
    this.toId = ''
    this.dialog.showModal()
  }

  get shown(): boolean {
    return this.dialog?.open ?? false
  }

  override render() {
    const n = this.#customersOf(this.fromId)
    const ready = this.fromId !== '' && this.toId !== '' && this.fromId !== this.toId && n > 0
    const text =
      this.fromId !== '' && n === 0
        ? this.#say('absentNone')
        : ready
          ? this.#say('absentMove', { n })
          : this.#say('absentChoose')
    return html`<dialog aria-labelledby="title">
      <form method="dialog" @submit=${this.#submit}>
        <h2 id="title">${this.#say('absentTitle')}</h2>
        <p>${this.#say('absentText')}</p>
        <label>${this.#say('absentFrom')}${this.#choice(this.fromId, (id) => (this.fromId = id), '')}</label>
        <label>${this.#say('absentTo')}${this.#choice(this.toId, (id) => (this.toId = id), this.fromId)}</label>
        <footer>
          <button type="button" @click=${() => this.dialog.close()}>${this.#say('cancel')}</button>
          <button class="primary" aria-disabled=${!ready}>${text}</button>
        </footer>
      </form>
    </dialog>`
  }

  #choice(chosen: string, choose: (id: string) => void, without: string) {
    const people = [...this.floor.people.values()].filter(
      (person) => person.active && person.id !== without && hasRole(person, 'advisor', 'manager'),
    )
    return html`<select .value=${chosen} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${chosen === ''}>–</option>
      ${people.map(
        ({ id, name }) =>
          html`<option value=${id} ?selected=${id === chosen}>${name} · ${this.#customersOf(id)}</option>`,
      )}
    </select>`
  }

  #customersOf(personId: string): number {
    return [...this.floor.orders.values()].filter((order) => order.advisorId === personId && !isClosed(order)).length
  }

  readonly #submit = (event: Event) => {
    event.preventDefault()
    if (this.fromId === '' || this.toId === '' || this.#customersOf(this.fromId) === 0) return
    this.dialog.close()
    this.dispatchEvent(new ReassignEvent(this.fromId, this.toId))
  }

  #say(key: ReceptionWord, values?: Values) {
    return word(this.lang, key, values)
  }

  static override styles = dialogStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-absent': BbAbsent
  }
  interface GlobalEventHandlersEventMap {
    'bb-reassign': ReassignEvent
  }
}
