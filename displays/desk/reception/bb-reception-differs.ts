import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Floor } from '#domain/floor.ts'
import { differing } from '#domain/reception-queue.ts'
import { differenceWords } from '#words/difference.ts'
import { say, type Lang } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-plate.ts'
import { queueStyles } from './queue-styles.ts'
import { OpenOrderEvent } from './reception-events.ts'

/**
 * Cars that the workshop found other than their sheets say, until their advisor settles it (P4.5).
 *
 * @fires bb-open-order
 */
@customElement('bb-reception-differs')
export class BbReceptionDiffers extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property() personId = ''
  @property() orderId = ''
  @property() override lang: Lang = 'zh'

  override render() {
    const cars = differing(this.floor, this.personId)
    if (cars.length === 0) return nothing
    return html`<header>
        <h2>${say(differenceWords, this.lang, 'list')}</h2>
        <span>${cars.length}</span>
      </header>
      ${repeat(
        cars,
        ({ id }) => id,
        ({ id, plate, ticket }) =>
          html`<button aria-current=${id === this.orderId} @click=${() => this.dispatchEvent(new OpenOrderEvent(id))}>
            <bb-icon name="shield-warning"></bb-icon><bb-plate .plate=${plate}></bb-plate><b>${ticket}</b>
          </button>`,
      )}`
  }

  static override styles = [
    queueStyles,
    css`
      button {
        display: flex;
        align-items: center;
        width: 100%;
        margin-bottom: 0.5rem;
        padding: 0.375rem 0.75rem;
        border: 0;
        border-radius: 0.75rem;
        background: var(--late-soft);
        box-shadow: inset 4px 0 0 var(--late);
        font: inherit;
        color: var(--late-ink);
        cursor: pointer;
        --plate-size: 1.625rem;
      }
      button[aria-current='true'] {
        box-shadow: 0 0 0 2.5px var(--hand);
      }
      bb-icon {
        margin-right: 0.625rem;
        --icon-size: 1.25rem;
      }
      b {
        margin-left: auto;
        font-size: var(--t-15);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-reception-differs': BbReceptionDiffers
  }
}
