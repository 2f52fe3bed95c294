import { PHOTO_TYPES } from '#contract/photo-terms.ts'
import { photoWords } from '#words/photo.ts'
import { say, type Lang } from '#words/say.ts'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import './bb-icon.ts'
import type { PhotoItem } from './photo-controller.ts'
import { shrinkPhoto } from './photo.ts'

/** Named one by one: an iPhone then hands over its HEIC photos as JPEG. */
const TAKEN = PHOTO_TYPES.join()

/**
 * A strip of photos. One can be looked at large, and taken away while it is not `fixed`. With `addable`, the camera and
 * a file are offered; what is no photo is refused here, with a sentence.
 *
 * @fires bb-photo-added - detail: the picture, made small, a Blob.
 * @fires bb-photo-removed - detail: the item's id.
 * @cssproperty [--photo=6rem] - Side of a thumbnail.
 */
@customElement('bb-photos')
export class BbPhotos extends LitElement {
  @property({ attribute: false }) photos: readonly PhotoItem[] = []
  @property({ type: Boolean }) addable = false
  /** Most photos that may be added. */
  @property({ type: Number }) most = 8
  @property() override lang: Lang = 'zh'

  @state() private wrong = ''
  @state() private busy = false
  @state() private large: PhotoItem | null = null

  @query('dialog') private readonly dialog!: HTMLDialogElement
  @query('input[capture]') private readonly camera!: HTMLInputElement | null
  @query('input:not([capture])') private readonly file!: HTMLInputElement | null

  async #chosen(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement
    const files = [...(input.files ?? [])].slice(0, this.most - this.photos.length)
    // The same file may be chosen again after it was taken away.
    input.value = ''
    this.wrong = ''
    this.busy = true
    for (const file of files) {
      const shrunk = await shrinkPhoto(file)
      if (shrunk.ok) this.#tell('bb-photo-added', shrunk.photo)
      else this.wrong = shrunk.text[this.lang]
    }
    this.busy = false
  }

  async #enlarge(photo: PhotoItem): Promise<void> {
    this.large = photo
    await this.updateComplete
    this.dialog.showModal()
  }

  #tell(type: 'bb-photo-added' | 'bb-photo-removed', detail: Blob | string): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }

  override render() {
    const { photos } = this
    const refusal = photos.find(({ state }) => state === 'refused')?.text
    const wrong = this.wrong || refusal?.[this.lang]
    return html`
      <ul>
        ${repeat(
          photos,
          ({ id }) => id,
          (photo, index) => this.#thumbnail(photo, index + 1),
        )}
        ${this.addable && photos.length < this.most ? this.#adders() : nothing}
      </ul>
      <p role="alert">${wrong || nothing}</p>
      <dialog aria-label=${this.#say('photo', photos.indexOf(this.large!) + 1)} @click=${() => this.dialog.close()}>
        ${this.large ? html`<img src=${this.large.src} alt=${this.#say('photo', photos.indexOf(this.large) + 1)} />` : nothing}
        <button class="close" aria-label=${this.#say('close')}><bb-icon name="cross"></bb-icon></button>
      </dialog>
    `
  }

  #thumbnail(photo: PhotoItem, no: number) {
    const open = this.#say('open', no)
    const label = photo.fixed ? open : `${open} ${this.#say(photo.state)}`
    return html`<li class=${photo.state}>
      <button class="open" aria-label=${label} @click=${() => this.#enlarge(photo)}>
        <img src=${photo.src} alt="" />
        ${
          photo.fixed
            ? nothing
            : html`<span><bb-icon name=${ICON[photo.state]}></bb-icon>${this.#say(photo.state)}</span>`
        }
      </button>
      ${
        photo.fixed
          ? nothing
          : html`<button
              class="remove"
              aria-label=${this.#say('remove', no)}
              @click=${() => this.#tell('bb-photo-removed', photo.id)}
            >
              <bb-icon name="cross"></bb-icon>
            </button>`
      }
    </li>`
  }

  #adders() {
    return html`<li class="add">
        <button ?disabled=${this.busy} @click=${() => this.camera?.click()}>
          <bb-icon name="camera"></bb-icon>${this.#say('camera')}
        </button>
        <input
          type="file"
          accept=${TAKEN}
          capture="environment"
          hidden
          aria-label=${this.#say('camera')}
          @change=${this.#chosen}
        />
      </li>
      <li class="add">
        <button ?disabled=${this.busy} @click=${() => this.file?.click()}>
          <bb-icon name="plus"></bb-icon>${this.#say('file')}
        </button>
        <input type="file" accept=${TAKEN} multiple hidden aria-label=${this.#say('file')} @change=${this.#chosen} />
      </li>`
  }

  #say(key: keyof (typeof photoWords)['zh'], no = 0): string {
    return say(photoWords, this.lang, key, { no })
  }

  static override styles = css`
    :host {
      display: block;
    }
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(var(--photo, 6rem), 1fr));
      grid-gap: var(--s-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      position: relative;
      height: var(--photo-height, 5.25rem);
    }
    button {
      margin: 0;
      padding: 0;
      border: 0;
      font: inherit;
      color: inherit;
      cursor: pointer;
      touch-action: manipulation;
    }
    button:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
    .open {
      display: block;
      position: relative;
      width: 100%;
      height: 100%;
      border-radius: var(--r-2);
      background: var(--hatch-a);
      overflow: hidden;
    }
    .open img {
      display: block;
      width: 100%;
      height: 100%;
      object-fit: cover;
    }
    .open span {
      position: absolute;
      left: 0;
      right: 0;
      bottom: 0;
      display: flex;
      align-items: center;
      padding: 1px var(--s-1);
      font-size: var(--t-13);
      white-space: nowrap;
      color: var(--on-pass);
      background: var(--pass);
    }
    .open span bb-icon {
      margin-right: var(--s-1);
    }
    .refused .open {
      box-shadow: 0 0 0 3px var(--late);
    }
    .refused .open span {
      color: var(--on-late);
      background: var(--late);
    }
    .remove {
      position: absolute;
      top: -0.375rem;
      right: -0.375rem;
      width: 2.25rem;
      height: 2.25rem;
      border-radius: var(--r-full);
      color: var(--on-ink);
      background: var(--ink);
      border: 2px solid var(--surface);
      font-size: var(--t-13);
      line-height: 1;
    }
    .add button {
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      width: 100%;
      height: 100%;
      border: 2px dashed var(--hand);
      border-radius: var(--r-2);
      background: none;
      color: var(--hand-ink);
      font-weight: var(--w-strong);
    }
    .add button:disabled {
      border-color: var(--line-2);
      color: var(--ink-3);
      cursor: default;
    }
    .add bb-icon {
      font-size: var(--t-20);
    }
    p {
      margin: var(--s-2) 0 0;
      color: var(--late-ink);
      font-weight: var(--w-strong);
    }
    p:empty {
      display: none;
    }
    dialog {
      max-width: calc(100vw - var(--s-6));
      max-height: calc(100vh - var(--s-6));
      padding: 0;
      border: 0;
      border-radius: var(--r-3);
      background: var(--pass);
      box-shadow: var(--e-3);
      overflow: hidden;
    }
    dialog::backdrop {
      background: rgba(8, 14, 18, 0.7);
    }
    dialog img {
      display: block;
      max-width: calc(100vw - var(--s-6));
      max-height: calc(100vh - var(--s-6));
    }
    .close {
      position: absolute;
      top: var(--s-2);
      right: var(--s-2);
      width: var(--target);
      height: var(--target);
      border-radius: var(--r-full);
      color: var(--on-pass);
      background: var(--pass);
      font-size: var(--t-20);
    }
  `
}

const ICON = { waiting: 'cloud-off', sent: 'check', refused: 'warning' } as const

declare global {
  interface HTMLElementTagNameMap {
    'bb-photos': BbPhotos
  }
  interface HTMLElementEventMap {
    'bb-photo-added': CustomEvent<Blob>
    'bb-photo-removed': CustomEvent<string>
  }
}
