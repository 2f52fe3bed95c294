import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { bayHandWords } from '#words/bay-hand.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-icon.ts'

/** The longest finding that the server takes. */
const LONGEST = 1000
const USUAL = ['findingNone', 'findingReplaced', 'findingAdjusted', 'findingWatch'] as const

/**
 * What was found and done, before an operation is finished: usual sentences in one press, or one's own.
 *
 * @fires done - The text is the detail.
 */
@customElement('bb-bay-finding')
export class BbBayFinding extends LitElement {
  @property() override lang: Lang = 'zh'

  @state() private text = ''

  override render() {
    const { lang } = this
    return html`<div class="usual">
        ${USUAL.map((key) => html`<button @click=${() => this.#add(say(bayHandWords, lang, key))}>${say(bayHandWords, lang, key)}</button>`)}
      </div>
      <textarea
        rows="3"
        maxlength=${LONGEST}
        aria-label=${say(bayHandWords, lang, 'whatFound')}
        placeholder=${say(bayHandWords, lang, 'findingHint')}
        .value=${this.text}
        @input=${(event: Event) => (this.text = (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <button class="done" @click=${() => this.dispatchEvent(new CustomEvent('done', { detail: this.text.trim() }))}>
        <bb-icon name="check"></bb-icon>${say(bayHandWords, lang, 'confirmFinish')}
      </button>`
  }

  #add(sentence: string): void {
    const stop = this.lang === 'zh' ? '；' : '; '
    this.text = this.text ? `${this.text}${stop}${sentence}`.slice(0, LONGEST) : sentence
  }

  static override styles = css`
    :host,
    * {
      box-sizing: border-box;
    }
    :host {
      display: flex;
      flex-direction: column;
    }
    .usual {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(var(--tile, 25rem), 1fr));
      grid-gap: var(--s-3);
    }
    button,
    textarea {
      border: var(--l-2) solid var(--line-2);
      border-radius: var(--r-4);
      font: inherit;
      font-size: var(--tile-hint, var(--t-36));
      color: inherit;
      background: var(--surface);
    }
    button {
      min-height: var(--tile-low, 5.5rem);
      padding: var(--s-2) var(--s-4);
      cursor: pointer;
      touch-action: manipulation;
    }
    textarea {
      margin: var(--s-4) 0;
      padding: var(--s-4);
      line-height: 1.3;
      resize: none;
    }
    textarea::placeholder {
      color: var(--ink-3);
    }
    button:focus,
    textarea:focus {
      outline: var(--l-4) solid var(--hand);
    }
    .done {
      display: flex;
      align-items: center;
      justify-content: center;
      min-height: 5.5rem;
      border-color: var(--go);
      font-size: var(--tile-label, var(--t-52));
      font-weight: var(--w-strong);
      color: var(--on-go);
      background: var(--go);
    }
    .done bb-icon {
      margin-right: var(--s-4);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-finding': BbBayFinding
  }
}
