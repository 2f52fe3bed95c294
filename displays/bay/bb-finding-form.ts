import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { URGENCIES, type NewFinding, type Urgency } from '#domain/visit/extra-work.ts'
import { bayHandWords } from '#words/bay-hand.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-icon.ts'
import '../kit/bb-photos.ts'
import { PhotoController } from '../kit/photo-controller.ts'
import { handFormStyles } from './hand-form-styles.ts'

/** The longest texts that the server takes. */
const LONGEST = { text: 500, measured: 80 } as const

/**
 * What a technician found beyond the order (P4.7): a photo, what it is, what was measured, how urgent, whether it is
 * about safety. Nothing is sent until it is said what it is and whether it is about safety.
 *
 * @fires done - The finding is the detail, without its operation.
 */
@customElement('bb-finding-form')
export class BbFindingForm extends LitElement {
  /** To whom it is told; '' where nobody is named. */
  @property() advisor = ''
  @property() override lang: Lang = 'zh'

  @state() private text = ''
  @state() private measured = ''
  @state() private urgency: Urgency = 'now'
  @state() private safety: boolean | null = null

  readonly #photos = new PhotoController(this)

  override render() {
    const { lang, safety } = this
    const ready = this.text.trim() !== '' && safety !== null && this.#photos.waiting === 0
    return html`<bb-photos
        addable
        .photos=${this.#photos.items}
        .most=${6}
        .lang=${lang}
        @bb-photo-added=${({ detail }: CustomEvent<Blob>) => this.#photos.add(detail)}
        @bb-photo-removed=${({ detail }: CustomEvent<string>) => this.#photos.remove(detail)}
      ></bb-photos>
      <textarea
        rows="2"
        maxlength=${LONGEST.text}
        aria-label=${this.#say('foundHint')}
        placeholder=${this.#say('foundHint')}
        .value=${this.text}
        @input=${(event: Event) => (this.text = (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <input
        maxlength=${LONGEST.measured}
        aria-label=${this.#say('measuredHint')}
        placeholder=${this.#say('measuredHint')}
        .value=${this.measured}
        @input=${(event: Event) => (this.measured = (event.target as HTMLInputElement).value)}
      />
      <div>
        <h3 id="urgency">${this.#say('howUrgent')}</h3>
        <div class="row" role="radiogroup" aria-labelledby="urgency">
          ${URGENCIES.map(
            (urgency) =>
              html`<button
                role="radio"
                aria-checked=${urgency === this.urgency}
                @click=${() => (this.urgency = urgency)}
              >
                ${this.#say(urgency)}
              </button>`,
          )}
        </div>
      </div>
      <div>
        <h3 id="safety">${this.#say('isSafety')}</h3>
        <div class="row" role="radiogroup" aria-labelledby="safety">
          <button class="danger" role="radio" aria-checked=${safety === true} @click=${() => (this.safety = true)}>
            <bb-icon name="shield-warning"></bb-icon>${this.#say('yes')}
          </button>
          <button role="radio" aria-checked=${safety === false} @click=${() => (this.safety = false)}>
            ${this.#say('notSafety')}
          </button>
        </div>
      </div>
      <button class="done" ?disabled=${!ready} @click=${() => this.#done()}>
        ${this.#say('tell', { name: this.advisor })}
      </button>`
  }

  #done(): void {
    const detail: Omit<NewFinding, 'operationId'> = {
      text: this.text.trim(),
      measured: this.measured.trim(),
      urgency: this.urgency,
      safety: this.safety === true,
      photos: this.#photos.hashes,
    }
    this.dispatchEvent(new CustomEvent('done', { detail }))
  }

  #say(key: keyof (typeof bayHandWords)['zh'], values?: Record<string, string>): string {
    return say(bayHandWords, this.lang, key, values)
  }

  static override styles = [
    handFormStyles,
    css`
      .danger[aria-checked='true'] {
        border-color: var(--late);
        color: var(--on-late);
        background: var(--late);
      }
      .done {
        border-color: var(--hand);
        color: var(--on-hand);
        background: var(--hand);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-finding-form': BbFindingForm
  }
}
