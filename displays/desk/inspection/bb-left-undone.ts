import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { leftUndone, type Uncorrected } from '#domain/visit/quality.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { checkItemWords } from '#words/checklist.ts'
import { inspectionWords } from '#words/inspection.ts'
import { say, type Lang } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { uuid } from '../../kit/uuid.ts'
import { DeskCommandEvent } from './inspection-events.ts'
import { sheetStyles } from './sheet-styles.ts'

/** What was found and is not corrected now: written, and read at the next visit (P5.4). */
@customElement('bb-left-undone')
export class BbLeftUndone extends LitElement {
  @property({ attribute: false }) visit!: Visit
  @property() override lang: Lang = 'zh'

  @state() private adding = false

  override render() {
    const { lang } = this
    const found = leftUndone(this.visit.quality)
    return html`<h3>
        ${say(inspectionWords, lang, 'left')}
        ${found.length === 0 ? html`<small>${say(inspectionWords, lang, 'leftNone')}</small>` : nothing}
      </h3>
      <ul>
        ${found.map((note) => html`<li>${note.safety ? html`<bb-icon name="shield-warning"></bb-icon>` : '· '}${this.#text(note)}</li>`)}
      </ul>
      ${
        this.adding
          ? html`<form @submit=${this.#submit}>
              <textarea
                name="text"
                required
                maxlength="300"
                placeholder=${say(inspectionWords, lang, 'leftText')}
                aria-label=${say(inspectionWords, lang, 'leftText')}
              ></textarea>
              <label><input type="checkbox" name="safety" />${say(inspectionWords, lang, 'leftSafety')}</label>
              <button class="slight">${say(inspectionWords, lang, 'save')}</button>
            </form>`
          : html`<button class="slight" @click=${() => (this.adding = true)}>
              ${say(inspectionWords, lang, 'leftAdd')}
            </button>`
      }`
  }

  #text({ itemId, text }: Uncorrected): string {
    return [itemId && say(checkItemWords, this.lang, itemId), text]
      .filter(Boolean)
      .join(this.lang === 'zh' ? '：' : ': ')
  }

  readonly #submit = (event: SubmitEvent) => {
    event.preventDefault()
    const form = new FormData(event.target as HTMLFormElement)
    const text = String(form.get('text')).trim()
    if (text === '') return
    const { orderId } = this.visit
    const safety = form.get('safety') !== null
    this.dispatchEvent(new DeskCommandEvent({ type: 'note-uncorrected', orderId, id: uuid(), text, safety }))
    this.adding = false
  }

  static override styles = [
    sheetStyles,
    css`
      :host {
        display: block;
      }
      li {
        margin-top: var(--s-1);
        font-size: var(--t-14);
      }
      li bb-icon {
        margin-right: var(--s-1);
        color: var(--late-ink);
      }
      button {
        width: 100%;
        margin-top: var(--s-2);
      }
      textarea {
        margin-top: var(--s-2);
      }
      label {
        display: flex;
        align-items: center;
        min-height: 2.5rem;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-left-undone': BbLeftUndone
  }
}
