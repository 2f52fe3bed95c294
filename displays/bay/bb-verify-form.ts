import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Floor } from '#domain/floor.ts'
import { sheetOf } from '#domain/visit/walkaround-sheet.ts'
import { bayHandWords } from '#words/bay-hand.ts'
import { say, type Lang } from '#words/say.ts'
import { stopWords } from '#words/stop.ts'
import { markWords, sizeWords } from '#words/walkaround.ts'
import { VisitController } from '../desk/kit/visit-controller.ts'
import '../kit/bb-icon.ts'
import '../kit/bb-photos.ts'
import { PhotoController, storedPhotos } from '../kit/photo-controller.ts'
import { handFormStyles } from './hand-form-styles.ts'

/**
 * The car is held against its walk-around sheet before anybody works on it (P4.5): it is the same, or what is not goes
 * to the advisor.
 *
 * @fires done - `{ differs, photos }` is the detail.
 */
@customElement('bb-verify-form')
export class BbVerifyForm extends LitElement {
  @property({ attribute: false }) floor: Floor | null = null
  @property() orderId = ''
  @property() override lang: Lang = 'zh'

  @state() private differs: string | null = null

  readonly #visit = new VisitController(this)
  readonly #photos = new PhotoController(this)

  override render() {
    return html`${this.#sheet()}${this.differs === null ? this.#question() : this.#difference(this.differs)}`
  }

  #sheet() {
    const { file } = this.#visit
    if (!file) return html`<p role="status">${this.#say('noSheet')}</p>`
    const { marks, mileageKm, belongings } = sheetOf(file.visit.walkaround)
    const facts = [mileageKm === null ? '' : `${mileageKm} km`, belongings ?? ''].filter(Boolean).join(' · ')
    return html`<p>${facts}</p>
      ${marks.length === 0 ? html`<p>${this.#say('nothingMarked')}</p>` : nothing}
      <ul>
        ${marks.map(
          ({ stop, kind, size, note, photos }) =>
            html`<li>
              <b>${say(stopWords, this.lang, stop)}</b>
              <span
                >${[say(markWords, this.lang, kind), size === null ? '' : say(sizeWords, this.lang, size), note].filter(Boolean).join(' ')}</span
              >
              ${
                photos.length > 0
                  ? html`<bb-photos .photos=${storedPhotos(photos)} .lang=${this.lang}></bb-photos>`
                  : nothing
              }
            </li>`,
        )}
      </ul>`
  }

  #question() {
    return html`<button class="done" @click=${() => this.#done('')}>
        <bb-icon name="check"></bb-icon>${this.#say('allSame')}
      </button>
      <button @click=${() => (this.differs = '')}>${this.#say('differs')}</button>`
  }

  #difference(differs: string) {
    const ready = differs.trim() !== '' && this.#photos.waiting === 0
    return html`<bb-photos
        addable
        .photos=${this.#photos.items}
        .most=${6}
        .lang=${this.lang}
        @bb-photo-added=${({ detail }: CustomEvent<Blob>) => this.#photos.add(detail)}
        @bb-photo-removed=${({ detail }: CustomEvent<string>) => this.#photos.remove(detail)}
      ></bb-photos>
      <textarea
        rows="2"
        maxlength="300"
        aria-label=${this.#say('differsHint')}
        placeholder=${this.#say('differsHint')}
        .value=${differs}
        @input=${(event: Event) => (this.differs = (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <button class="done" ?disabled=${!ready} @click=${() => this.#done(differs.trim())}>
        ${this.#say('tellAdvisor')}
      </button>`
  }

  #done(differs: string): void {
    this.dispatchEvent(new CustomEvent('done', { detail: { differs, photos: this.#photos.hashes } }))
  }

  #say(key: keyof (typeof bayHandWords)['zh']): string {
    return say(bayHandWords, this.lang, key)
  }

  static override styles = [
    handFormStyles,
    css`
      p,
      ul {
        margin: 0;
        padding: 0;
        font-size: var(--tile-hint, var(--t-36));
        list-style: none;
      }
      ul {
        border-radius: var(--r-3);
        background: var(--surface);
      }
      li {
        display: flex;
        align-items: center;
        padding: var(--s-2) var(--s-4);
        --photo: 3.5rem;
      }
      li + li {
        border-top: 1px solid var(--line);
      }
      li span {
        flex: 1;
        min-width: 0;
        margin-left: var(--s-3);
        color: var(--ink-2);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-verify-form': BbVerifyForm
  }
}
