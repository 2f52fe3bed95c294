import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Floor } from '#domain/floor.ts'
import { openDifference, type Verification } from '#domain/visit/verification.ts'
import { differenceWords } from '#words/difference.ts'
import { say, type Lang } from '#words/say.ts'
import './bb-icon.ts'
import './bb-photos.ts'
import { storedPhotos } from './photo-controller.ts'
import { clockTime } from './time.ts'

/**
 * What a technician found other than the walk-around sheet says, in their words, with who and when (P4.5); nothing where
 * nothing is open.
 *
 * @slot - What can be done about it here.
 */
@customElement('bb-difference')
export class BbDifference extends LitElement {
  @property({ attribute: false }) verification!: Verification
  @property({ attribute: false }) floor!: Floor
  @property() override lang: Lang = 'zh'

  override render() {
    const { floor, lang } = this
    const found = openDifference(this.verification)
    if (!found) return nothing
    const person = floor.people.get(found.personId)?.name ?? ''
    const time = clockTime(found.at, floor.site.timeZone)
    return html`<section role="status">
      <bb-icon name="shield-warning"></bb-icon>
      <div>
        <p>
          <b>${say(differenceWords, lang, 'title')}</b>
          <span>${say(differenceWords, lang, 'found', { person, time })}</span>
        </p>
        <p class="what">${found.differs}</p>
        ${found.photos.length > 0 ? html`<bb-photos .photos=${storedPhotos(found.photos)} lang=${lang}></bb-photos>` : nothing}
        <slot></slot>
      </div>
    </section>`
  }

  static override styles = css`
    :host {
      display: block;
      --photo: 3.5rem;
    }
    section {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      grid-column-gap: 0.625rem;
      padding: 0.5rem 1.125rem 0.625rem;
      background: var(--late-soft);
      box-shadow: inset 4px 0 0 var(--late);
    }
    section > bb-icon {
      margin-top: 0.125rem;
      --icon-size: 1.25rem;
      color: var(--late-ink);
    }
    p {
      margin: 0;
    }
    b {
      color: var(--late-ink);
    }
    span {
      margin-left: 0.5em;
      color: var(--ink-2);
    }
    .what {
      font-weight: var(--w-strong);
      overflow-wrap: anywhere;
    }
    bb-photos {
      display: block;
      margin-top: 0.375rem;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-difference': BbDifference
  }
}
