import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { VisitFile } from '#contract/visit-file.ts'
import type { Floor } from '#domain/floor.ts'
import { openDifference } from '#domain/visit/verification.ts'
import { differenceWords } from '#words/difference.ts'
import { say, type Lang } from '#words/say.ts'
import '../../kit/bb-difference.ts'
import { SendController, type DeskSend } from '../kit/send-controller.ts'

/** What the workshop found other than the sheet says, and the advisor's word on it, which ends the matter (P4.5). */
@customElement('bb-settle-difference')
export class BbSettleDifference extends LitElement {
  @property({ attribute: false }) file!: VisitFile
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) send!: DeskSend
  @property() personId = ''
  @property() override lang: Lang = 'zh'

  @state() private how = ''

  readonly #sending = new SendController(this)

  override render() {
    const { verification } = this.file.visit
    const { lang } = this
    if (!openDifference(verification)) return nothing
    const label = say(differenceWords, lang, 'how')
    return html`<bb-difference .verification=${verification} .floor=${this.floor} lang=${lang}>
      <form @submit=${this.#settle}>
        <input
          maxlength="300"
          aria-label=${label}
          placeholder=${label}
          .value=${this.how}
          @input=${(event: Event) => (this.how = (event.target as HTMLInputElement).value)}
        />
        <button ?disabled=${this.how.trim() === '' || this.#sending.pending > 0}>
          ${say(differenceWords, lang, 'settle')}
        </button>
      </form>
      ${this.#sending.refused ? html`<p role="alert">${this.#sending.refused[lang]}</p>` : nothing}
    </bb-difference>`
  }

  readonly #settle = async (event: Event) => {
    event.preventDefault()
    const how = this.how.trim()
    if (how && (await this.#sending.run({ type: 'settle-difference', orderId: this.file.order.id, how }))) this.how = ''
  }

  static override styles = css`
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      grid-column-gap: 0.5rem;
      margin-top: 0.375rem;
    }
    input,
    button {
      min-height: 2.25rem;
      padding: 0 0.75rem;
      border: 1.5px solid var(--line-2);
      border-radius: var(--r-2);
      background: var(--surface);
      font: inherit;
      color: inherit;
    }
    button {
      border-color: transparent;
      background: var(--hand);
      color: var(--on-hand);
      font-weight: var(--w-strong);
      cursor: pointer;
    }
    button:disabled {
      border-color: var(--line-2);
      background: var(--surface-2);
      color: var(--ink-2);
      cursor: default;
    }
    p {
      margin: 0.25rem 0 0;
      color: var(--late-ink);
    }
    input:focus-visible,
    button:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 1px;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-settle-difference': BbSettleDifference
  }
}
