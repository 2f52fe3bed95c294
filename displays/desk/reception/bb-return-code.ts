import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { say, type Lang } from '#words/say.ts'
import { turnedWords, type TurnedWord } from '#words/turned.ts'
import { dialogStyles } from './dialog-styles.ts'
import { chooseReturnCode, returnCode } from './turned.ts'

/**
 * The lock between a customer's screen and the desk: a code of four digits, chosen by the advisor before the screen is
 * turned for the first time, and asked for before it is the desk again.
 *
 * @fires bb-code - The code was chosen, or was right.
 */
@customElement('bb-return-code')
export class BbReturnCode extends LitElement {
  @property() override lang: Lang = 'zh'
  @state() private choosing = false
  @state() private code = ''
  @state() private wrong = false
  @query('dialog') private readonly dialog!: HTMLDialogElement

  get shown(): boolean {
    return this.dialog?.open ?? false
  }

  /** Asks for the code that is known here, or for a new one. */
  open(): void {
    this.choosing = returnCode() === ''
    this.code = ''
    this.wrong = false
    this.dialog.showModal()
  }

  override render() {
    const { choosing } = this
    return html`<dialog aria-labelledby="title">
      <form method="dialog" novalidate @submit=${this.#submit}>
        <h2 id="title">${this.#say(choosing ? 'chooseCode' : 'enterCode')}</h2>
        <p>${this.#say(choosing ? 'chooseText' : 'enterText')}</p>
        <label class="whole"
          >${this.#say('code')}<input
            type="password"
            inputmode="numeric"
            autocomplete="off"
            maxlength="4"
            autofocus
            .value=${this.code}
            @input=${(event: Event) => this.#type((event.target as HTMLInputElement).value)}
          />${this.wrong ? html`<span class="odd" role="alert">${this.#say('wrong')}</span>` : nothing}</label
        >
        <footer>
          <button type="button" @click=${() => this.dialog.close()}>${this.#say(choosing ? 'cancel' : 'stay')}</button>
          <button class="primary" aria-disabled=${this.code.length < 4}>
            ${this.#say(choosing ? 'turn' : 'unlock')}
          </button>
        </footer>
      </form>
    </dialog>`
  }

  #type(typed: string): void {
    this.code = typed.replace(/\D/g, '')
    this.wrong = false
  }

  readonly #submit = (event: Event) => {
    event.preventDefault()
    if (this.code.length < 4) return
    if (this.choosing) chooseReturnCode(this.code)
    else if (this.code !== returnCode()) {
      this.code = ''
      this.wrong = true
      return
    }
    this.dialog.close()
    this.dispatchEvent(new Event('bb-code', { bubbles: true, composed: true }))
  }

  #say(key: TurnedWord) {
    return say(turnedWords, this.lang, key)
  }

  static override styles = dialogStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-return-code': BbReturnCode
  }
}
