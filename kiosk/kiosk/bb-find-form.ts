import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { findWords, kioskWords } from '#words/kiosk.ts'
import { say, type Lang } from '#words/say.ts'
import '../../displays/kit/bb-icon.ts'
import type { FindProblem, FindQuery } from '../parts/find-car.ts'
import './bb-cells.ts'
import './bb-keypad.ts'
import { EMPTY_ENTRY, erased, keysOf, missing, queryOf, typed, type Entry, type Field } from './entry.ts'

/**
 * Which car? By plate and the end of a phone number, or by the code on the claim ticket, on keys as large as the screen
 * allows.
 *
 * @fires bb-find - What to look for.
 */
@customElement('bb-find-form')
export class BbFindForm extends LitElement {
  @property({ type: Boolean }) busy = false
  @property() problem: FindProblem | null = null
  @property() override lang: Lang = 'zh'

  @state() private entry: Entry = EMPTY_ENTRY

  /** Whether anything was typed. */
  get touched(): boolean {
    return this.entry !== EMPTY_ENTRY
  }

  clear(): void {
    this.entry = EMPTY_ENTRY
  }

  askFor(field: Field): void {
    this.entry = { ...this.entry, field, keys: null }
  }

  /** A key of a keyboard: a glyph, `Backspace` or `Enter`. */
  press(key: string): void {
    if (key === 'Enter') this.#go()
    else if (key === 'Backspace') this.entry = erased(this.entry)
    else this.#type(key)
  }

  override render() {
    const { entry, lang } = this
    const { field } = entry
    return html`${
        this.problem
          ? html`<p class="problem" role="alert">
              <bb-icon name="info"></bb-icon>${say(findWords, lang, this.problem)}
            </p>`
          : html`<p class="or">
              <span>${say(kioskWords, lang, field === 'code' ? 'typeCode' : 'withoutTicket')}</span>
            </p>`
      }
      <div class="fields ${field}">
        ${field === 'code' ? this.#cells('code') : html`${this.#cells('plate')}${this.#cells('last4')}`}
      </div>
      <bb-keypad
        .entry=${entry}
        lang=${lang}
        @bb-key=${(event: CustomEvent<string>) => this.#type(event.detail)}
      ></bb-keypad>
      <div class="acts">
        ${this.#otherKeys()}
        <button @click=${() => this.press('Backspace')}>
          <bb-icon name="delete"></bb-icon><b>${say(kioskWords, lang, 'delete')}</b>
        </button>
        ${this.#find()}
      </div>`
  }

  #cells(field: Field) {
    return html`<bb-cells
      .field=${field}
      .value=${this.entry[field]}
      ?active=${this.entry.field === field}
      lang=${this.lang}
      @click=${() => this.askFor(field)}
    ></bb-cells>`
  }

  #otherKeys() {
    const { entry, lang } = this
    if (entry.field === 'code')
      return html`<button @click=${() => this.askFor('plate')}><b>${say(kioskWords, lang, 'withPlate')}</b></button>`
    if (entry.field === 'last4') return nothing
    const other = keysOf(entry) === 'regions' ? 'letters' : 'regions'
    return html`<button @click=${() => (this.entry = { ...entry, keys: other })}>
      <b>${say(kioskWords, lang, other)}</b>
    </button>`
  }

  /** One button that always says what comes next; while the plate is too short it says so and does nothing. */
  #find() {
    const { entry, lang, busy } = this
    const lacks = missing(entry)
    if (lacks === 'last4' && entry.field === 'plate')
      return html`<button class="find" @click=${() => this.askFor('last4')}>
        <b>${say(kioskWords, lang, 'toLast4')}</b><bb-icon name="arrow-right"></bb-icon>
      </button>`
    const hint = { plate: 'plateFirst', last4: 'last4First', code: 'codeFirst' } as const
    return html`<button
      class="find ${lacks || busy ? 'off' : ''}"
      aria-disabled=${lacks || busy ? 'true' : 'false'}
      @click=${() => this.#go()}
    >
      <bb-icon name="search"></bb-icon><b>${say(kioskWords, lang, busy ? 'finding' : 'find')}</b>
      ${lacks && !busy ? html`<span>${say(kioskWords, lang, hint[lacks])}</span>` : nothing}
    </button>`
  }

  #type(glyph: string): void {
    this.entry = typed(this.entry, glyph)
  }

  #go(): void {
    const lacks = missing(this.entry)
    if (lacks) return this.askFor(lacks)
    if (!this.busy) this.dispatchEvent(new CustomEvent<FindQuery>('bb-find', { detail: queryOf(this.entry) }))
  }

  static override styles = css`
    :host {
      display: block;
    }
    .or,
    .problem {
      display: flex;
      align-items: center;
      min-height: 3.5rem;
      margin: 1.25rem 0;
      font-size: 2rem;
      line-height: 1.3;
      color: var(--ink-2);
    }
    .or::before,
    .or::after {
      content: '';
      flex: 1;
      height: var(--l-1);
      background: var(--line);
    }
    .or span {
      margin: 0 1.5rem;
    }
    .problem {
      box-sizing: border-box;
      padding: 0.5rem 1.5rem;
      border-radius: var(--r-3);
      color: var(--late-ink);
      background: var(--late-soft);
      font-weight: var(--w-strong);
    }
    .problem bb-icon {
      margin-right: 1rem;
    }
    .fields {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      grid-gap: 2rem;
    }
    .fields.code {
      grid-template-columns: minmax(0, 1fr);
    }
    bb-keypad {
      margin-top: 2rem;
      height: 26.25rem;
    }
    .acts {
      display: flex;
      margin-top: 0.75rem;
    }
    .acts button {
      display: flex;
      align-items: center;
      justify-content: center;
      height: 6.5rem;
      margin: 0 0.75rem 0 0;
      padding: 0 1.75rem;
      border: 0;
      border-radius: var(--r-3);
      color: var(--ink);
      background: var(--surface);
      box-shadow: var(--e-1);
      font: inherit;
      font-size: 2rem;
      white-space: nowrap;
      cursor: pointer;
      touch-action: manipulation;
    }
    .acts bb-icon,
    .acts span {
      margin: 0 0.5rem;
    }
    .acts span {
      font-size: var(--t-28);
    }
    .acts .find {
      flex: 1;
      margin-right: 0;
      color: var(--on-hand);
      background: var(--hand);
      box-shadow: var(--e-2);
    }
    .acts .off {
      color: var(--ink-2);
      background: var(--floor);
      box-shadow: inset 0 0 0 var(--l-1) var(--line-2);
    }
    button:focus-visible {
      outline: var(--l-3) solid var(--hand);
      outline-offset: var(--l-1);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-find-form': BbFindForm
  }
  interface HTMLElementEventMap {
    'bb-find': CustomEvent<FindQuery>
  }
}
