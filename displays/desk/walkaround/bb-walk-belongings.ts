import type { Readings } from '#domain/visit/walkaround.ts'
import { say, type Lang } from '#words/say.ts'
import { walkWords } from '#words/walkaround-page.ts'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../kit/bb-icon.ts'
import { readingStyles } from './reading-styles.ts'

/**
 * What stays in the car, and whether the customer was asked for what is valuable.
 *
 * @fires bb-read - detail: what was read.
 */
@customElement('bb-walk-belongings')
export class BbWalkBelongings extends LitElement {
  @property() belongings = ''
  @property({ type: Boolean }) taken = false
  @property() override lang: Lang = 'zh'

  #tell(detail: Readings): void {
    this.dispatchEvent(new CustomEvent('bb-read', { detail, bubbles: true, composed: true }))
  }

  override render() {
    const { taken } = this
    return html`<label for="belongings"><bb-icon name="box"></bb-icon>${this.#say('belongings')}</label>
      <input
        id="belongings"
        maxlength="300"
        autocomplete="off"
        placeholder=${this.#say('belongingsHint')}
        .value=${this.belongings}
        @change=${(event: Event) => this.#tell({ belongings: (event.target as HTMLInputElement).value.trim() })}
      />
      <button aria-pressed=${taken} @click=${() => this.#tell({ valuablesTaken: !taken })}>
        <bb-icon name=${taken ? 'check-circle' : 'ring'}></bb-icon>${this.#say('valuables')}
      </button>`
  }

  #say(key: keyof (typeof walkWords)['zh']): string {
    return say(walkWords, this.lang, key)
  }

  static override styles = [
    readingStyles,
    css`
      input {
        margin-top: 2px;
      }
      button {
        display: flex;
        align-items: center;
        min-height: 2.75rem;
        padding: 0;
        font-size: var(--t-14);
      }
      button bb-icon {
        margin-right: var(--s-1);
        font-size: var(--t-20);
      }
      [aria-pressed='true'] bb-icon {
        color: var(--go);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-walk-belongings': BbWalkBelongings
  }
}
