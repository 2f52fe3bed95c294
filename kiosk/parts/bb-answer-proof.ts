import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { CarAsk } from '#contract/view.ts'
import { customerWords } from '#words/customer.ts'
import { say, type Lang } from '#words/say.ts'
import '../../displays/kit/bb-icon.ts'
import '../../displays/kit/bb-signature.ts'
import type { AnswerProof, CodeOnItsWay, CustomerDoor } from './customer-door.ts'

/**
 * The customer puts their hand to what they chose: a signature at the kiosk, on the phone the code that was sent to the
 * phone or address in the file.
 *
 * @fires bb-prove - detail: the signature or the code.
 */
@customElement('bb-answer-proof')
export class BbAnswerProof extends LitElement {
  @property({ attribute: false }) ask: CarAsk | undefined
  @property({ attribute: false }) door: CustomerDoor | undefined
  /** Why nothing can be sent now; '' where it can. */
  @property() barred = ''
  @property({ type: Boolean }) sending = false
  @property() override lang: Lang = 'zh'

  @state() private ink = ''
  @state() private code = ''
  @state() private sent: CodeOnItsWay | null = null
  @state() private asking = false
  @state() private problem: Readonly<Record<Lang, string>> | 'unsent' | null = null

  override render() {
    return html`${this.door?.at === 'kiosk' ? this.#signature() : this.#code()}
    ${this.barred ? html`<p class="barred" role="status">${this.barred}</p>` : nothing}`
  }

  #signature() {
    return html`<bb-signature
        .ink=${this.ink}
        label=${this.#say('signature')}
        lang=${this.lang}
        @bb-ink=${(event: CustomEvent<string>) => (this.ink = event.detail)}
      ></bb-signature>
      ${this.#confirm('confirmInk', this.ink !== '', () => ({ ink: this.ink }))}`
  }

  #code() {
    const { sent, problem } = this
    if (!sent)
      return html`<button class="go" ?disabled=${this.asking || this.barred !== ''} @click=${this.#getCode}>
          <bb-icon name="message"></bb-icon>${this.#say(this.asking ? 'sending' : 'getCode')}
        </button>
        ${problem ? html`<p class="barred" role="alert">${problem === 'unsent' ? this.#say('notSent') : problem[this.lang]}</p>` : nothing}`
    const said = sent.byHand ? 'codeByHand' : sent.channel === 'email' ? 'codeMailed' : 'codeSent'
    return html`<p>
        ${say(customerWords, this.lang, said, { to: sent.to })}
        <button class="again" ?disabled=${this.asking} @click=${this.#getCode}>${this.#say('again')}</button>
      </p>
      <div class="code">
        <input
          aria-label=${this.#say('code')}
          placeholder="000000"
          inputmode="numeric"
          autocomplete="one-time-code"
          maxlength="6"
          .value=${this.code}
          @input=${(event: InputEvent) => (this.code = (event.target as HTMLInputElement).value.replace(/\D/g, ''))}
        />
        ${this.#confirm('confirmCode', this.code.length === 6, () => ({ code: this.code }))}
      </div>`
  }

  #confirm(words: 'confirmInk' | 'confirmCode', ready: boolean, proof: () => AnswerProof) {
    return html`<button
      class="go"
      ?disabled=${!ready || this.sending || this.barred !== ''}
      @click=${() => this.dispatchEvent(new CustomEvent('bb-prove', { detail: proof() }))}
    >
      <bb-icon name="check"></bb-icon>${this.#say(this.sending ? 'sending' : words)}
    </button>`
  }

  readonly #getCode = async (): Promise<void> => {
    if (!this.ask || !this.door) return
    this.asking = true
    this.problem = null
    const outcome = await this.door.sendCode(this.ask, this.lang)
    this.asking = false
    if (outcome.ok) {
      this.sent = outcome
      this.code = ''
    } else this.problem = outcome.text ?? 'unsent'
  }

  #say(key: keyof (typeof customerWords)['zh']): string {
    return say(customerWords, this.lang, key)
  }

  static override styles = css`
    :host {
      display: block;
      margin-top: 0.8em;
    }
    p {
      margin: 0 0 0.6em;
    }
    bb-signature {
      height: 9em;
      margin-bottom: 0.7em;
    }
    button {
      font: inherit;
      cursor: pointer;
    }
    .go {
      display: flex;
      align-items: center;
      justify-content: center;
      width: 100%;
      min-height: 3.4em;
      border: 0;
      border-radius: 0.9em;
      font-weight: var(--w-strong);
      color: var(--on-hand);
      background: var(--hand);
    }
    .go bb-icon {
      margin-right: 0.5em;
    }
    .go:disabled {
      color: var(--ink-2);
      background: var(--surface-2);
      box-shadow: inset 0 0 0 0.1em var(--line-2);
      cursor: default;
    }
    .again {
      padding: 0.2em 0.3em;
      border: 0;
      color: var(--hand-ink);
      background: none;
      text-decoration: underline;
    }
    .code {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      grid-column-gap: 0.8em;
    }
    input {
      box-sizing: border-box;
      width: 100%;
      border: 0.12em solid var(--hand);
      border-radius: 0.9em;
      font: inherit;
      font-size: 1.4em;
      font-weight: var(--w-strong);
      letter-spacing: 0.12em;
      text-align: center;
      color: var(--ink);
      background: var(--surface);
    }
    .barred {
      margin: 0.7em 0 0;
      font-weight: var(--w-strong);
      color: var(--late-ink);
    }
    button:focus-visible,
    input:focus-visible {
      outline: var(--l-3) solid var(--hand);
      outline-offset: var(--l-1);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-answer-proof': BbAnswerProof
  }
  interface HTMLElementEventMap {
    'bb-prove': CustomEvent<AnswerProof>
  }
}
