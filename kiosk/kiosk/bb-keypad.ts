import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { kioskWords } from '#words/kiosk.ts'
import { say, type Lang } from '#words/say.ts'
import {
  accepts,
  DIGIT_KEYS,
  EMPTY_ENTRY,
  keysOf,
  LETTER_KEYS,
  PLATE_MARKS,
  REGION_KEYS,
  type Entry,
  type Keys,
} from './entry.ts'

const GLYPHS: Record<Keys, string> = { regions: REGION_KEYS, letters: LETTER_KEYS, digits: DIGIT_KEYS }

/**
 * The keys that may come next, as large as the screen allows.
 *
 * @fires bb-key - The glyph of the key, `京`.
 */
@customElement('bb-keypad')
export class BbKeypad extends LitElement {
  @property({ attribute: false }) entry: Entry = EMPTY_ENTRY
  @property() override lang: Lang = 'zh'

  override render() {
    const keys = keysOf(this.entry)
    // A ticket's code has no plate's marks.
    const glyphs = Array.from(GLYPHS[keys]).filter(
      (glyph) => this.entry.field !== 'code' || !PLATE_MARKS.includes(glyph),
    )
    return html`<div
      class="${keys} ${this.entry.field}"
      role="group"
      aria-label=${say(kioskWords, this.lang, this.entry.field)}
    >
      ${glyphs.map(
        (glyph) =>
          html`<button
            class=${glyph === '使' ? 'embassy' : PLATE_MARKS.includes(glyph) ? 'mark' : nothing}
            ?disabled=${!accepts(this.entry, glyph)}
            @click=${() => this.#press(glyph)}
          >
            ${glyph}
          </button>`,
      )}
    </div>`
  }

  #press(glyph: string): void {
    this.dispatchEvent(new CustomEvent('bb-key', { detail: glyph }))
  }

  static override styles = css`
    :host {
      display: block;
    }
    div {
      display: grid;
      grid-template-columns: repeat(8, 1fr);
      grid-auto-rows: 6rem;
      grid-gap: 0.75rem;
    }
    .letters {
      grid-template-columns: repeat(10, 1fr);
    }
    .digits {
      grid-template-columns: repeat(3, 1fr);
    }
    .digits :last-child {
      grid-column: 2;
    }
    .code {
      grid-template-columns: repeat(9, 1fr);
    }
    button {
      padding: 0;
      border: 0;
      border-radius: var(--r-3);
      color: var(--ink);
      background: var(--surface);
      box-shadow: var(--e-1);
      font: inherit;
      font-size: 2.75rem;
      font-weight: var(--w-strong);
      touch-action: manipulation;
      cursor: pointer;
    }
    button:active {
      background: var(--hand-soft);
      color: var(--hand-ink);
    }
    button:disabled {
      color: var(--ink-3);
      background: var(--floor);
      box-shadow: none;
      opacity: 0.55;
      cursor: default;
    }
    .mark {
      font-size: 2.25rem;
    }
    .embassy {
      color: var(--plate-red-on-black);
      background: var(--plate-black);
    }
    button:focus-visible {
      outline: var(--l-3) solid var(--hand);
      outline-offset: var(--l-1);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-keypad': BbKeypad
  }
  interface HTMLElementEventMap {
    'bb-key': CustomEvent<string>
  }
}
