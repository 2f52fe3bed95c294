import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Floor } from '#domain/floor.ts'
import { bayHandWords } from '#words/bay-hand.ts'
import { say, type Lang } from '#words/say.ts'
import { VisitController } from '../desk/kit/visit-controller.ts'
import '../kit/bb-icon.ts'
import '../kit/bb-photos.ts'
import { PhotoController } from '../kit/photo-controller.ts'
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
    return html`<bb-walkaround-summary .walkaround=${file.visit.walkaround} .lang=${this.lang}></bb-walkaround-summary>`
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
      p {
        margin: 0;
        font-size: var(--tile-hint, var(--t-36));
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-verify-form': BbVerifyForm
  }
}
