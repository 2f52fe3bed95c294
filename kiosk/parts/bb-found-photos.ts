import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { customerWords } from '#words/customer.ts'
import { say, type Lang } from '#words/say.ts'
import '../../displays/kit/bb-icon.ts'
import type { CustomerDoor } from './customer-door.ts'

/** The photos of one finding, one at a time; a tap shows the next. */
@customElement('bb-found-photos')
export class BbFoundPhotos extends LitElement {
  @property({ attribute: false }) photos: readonly string[] = []
  @property({ attribute: false }) door: CustomerDoor | undefined
  /** What was measured, written on the picture. */
  @property() measured = ''
  @property() caption = ''
  @property() override lang: Lang = 'zh'

  @state() private at = 0
  @state() private url: string | null | undefined = undefined

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('photos')) this.at = 0
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('photos') || changed.has('at') || changed.has('door')) void this.#load()
  }

  override render() {
    const { photos, at, url } = this
    if (photos.length === 0) return nothing
    const place = say(customerWords, this.lang, 'photo', { at: at + 1, of: photos.length })
    return html`<button
      ?disabled=${photos.length < 2}
      aria-label=${photos.length < 2 ? place : `${place}. ${say(customerWords, this.lang, 'nextPhoto')}`}
      @click=${() => (this.at = (at + 1) % photos.length)}
    >
      ${url ? html`<img src=${url} alt="" />` : nothing}
      ${url === null ? html`<span class="none">${say(customerWords, this.lang, 'noPhoto')}</span>` : nothing}
      ${this.measured ? html`<b>${this.measured}</b>` : nothing}
      <span class="bar"
        ><bb-icon name="camera"></bb-icon><span>${this.caption}</span>
        <i>${photos.length > 1 ? `${at + 1} / ${photos.length}` : ''}</i></span
      >
    </button>`
  }

  async #load(): Promise<void> {
    const hash = this.photos[this.at]
    if (hash === undefined) return
    const url = await this.door?.photo(hash)
    if (this.photos[this.at] === hash) this.url = url
  }

  static override styles = css`
    :host {
      display: block;
    }
    button {
      position: relative;
      display: block;
      width: 100%;
      height: var(--photo-height, 8.6em);
      padding: 0;
      border: 0;
      border-radius: 0.7em;
      overflow: hidden;
      color: #fff;
      background: var(--pass);
      font: inherit;
      cursor: pointer;
    }
    button:disabled {
      cursor: default;
    }
    button:focus-visible {
      outline: var(--l-3) solid var(--hand);
      outline-offset: var(--l-1);
    }
    img {
      width: 100%;
      height: 100%;
      object-fit: cover;
    }
    .none {
      position: absolute;
      top: 40%;
      left: 0;
      right: 0;
      font-size: 0.85em;
    }
    b {
      position: absolute;
      top: 0.5em;
      right: 0.5em;
      padding: 0.1em 0.4em;
      border-radius: 0.3em;
      color: var(--ink);
      background: var(--paint);
      font-size: 0.9em;
    }
    .bar {
      position: absolute;
      left: 0;
      right: 0;
      bottom: 0;
      display: flex;
      align-items: center;
      padding: 0.3em 0.7em;
      text-align: left;
      font-size: 0.85em;
      background: rgba(6, 16, 22, 0.82);
    }
    .bar bb-icon {
      margin-right: 0.4em;
    }
    i {
      margin-left: auto;
      font-style: normal;
      font-weight: var(--w-strong);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-found-photos': BbFoundPhotos
  }
}
