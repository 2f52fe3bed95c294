import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { kioskWords } from '#words/kiosk.ts'
import { say, type Lang } from '#words/say.ts'
import type { Field } from './entry.ts'

/** A new energy plate has one glyph more. */
const GREEN_LENGTH = 8
const CELLS: Record<Field, number> = { plate: 7, last4: 4, code: 0 }

/**
 * A field of one cell a glyph: the plate is drawn as the plate it becomes. A button, because the keypad types.
 *
 * @fires click - The customer wants to type here.
 */
@customElement('bb-cells')
export class BbCells extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true }

  @property({ reflect: true }) field: Field = 'plate'
  @property() value = ''
  /** Whether the next key goes here. */
  @property({ type: Boolean, reflect: true }) active = false
  @property() override lang: Lang = 'zh'

  override render() {
    const label = say(kioskWords, this.lang, this.field)
    return html`<button class=${this.#kind()} aria-current=${this.active ? 'true' : nothing}>
      <span class="label">${label}</span>
      <span class="value">${this.value || say(kioskWords, this.lang, 'empty')}</span>
      <span class="cells" aria-hidden="true">${this.field === 'code' ? this.#code() : this.#cells()}</span>
    </button>`
  }

  #kind(): string {
    if (this.field !== 'plate') return ''
    if (this.value.startsWith('使') || /[港澳领]$/.test(this.value)) return 'black'
    if (this.value.endsWith('警')) return 'white'
    if (/[学挂]$/.test(this.value)) return 'yellow'
    return this.value.length === GREEN_LENGTH ? 'green' : 'blue'
  }

  #cells() {
    const glyphs = Array.from(this.value)
    const plate = this.field === 'plate'
    const count = Math.max(CELLS[this.field], glyphs.length)
    return html`${Array.from({ length: count }, (_, at) => {
      const next = this.active && at === glyphs.length
      const hint = plate && at === 0 && !glyphs[0] ? say(kioskWords, this.lang, 'region') : ''
      return html`<i class=${next ? 'next' : ''}>${glyphs[at] ?? hint}</i
        >${plate && at === 1 ? html`<s></s>` : nothing}`
    })}
    ${
      plate && glyphs.length < GREEN_LENGTH && this.#kind() === 'blue'
        ? html`<em class=${this.active && glyphs.length === CELLS.plate ? 'next' : ''}
            >${say(kioskWords, this.lang, 'greenPlate')}</em
          >`
        : nothing
    }`
  }

  #code() {
    const groups = this.value.match(/.{1,5}/g) ?? []
    return html`${groups.map((group) => html`<u>${group}</u>`)}${this.active ? html`<b></b>` : nothing}`
  }

  static override styles = css`
    :host {
      display: block;
    }
    button {
      position: relative;
      display: block;
      width: 100%;
      padding: 0;
      border: 0;
      color: inherit;
      background: none;
      font: inherit;
      text-align: left;
      cursor: pointer;
      touch-action: manipulation;
    }
    button:focus {
      outline: 0;
    }
    .label {
      display: block;
      margin-bottom: 1rem;
      line-height: 1.1;
      white-space: nowrap;
      color: var(--ink-2);
    }
    /* Told to a screen reader in one word instead of cell by cell. */
    .value {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    :host([active]) .label {
      font-weight: var(--w-strong);
      color: var(--hand-ink);
    }
    .cells {
      display: flex;
      align-items: center;
      justify-content: center;
      height: 7.5rem;
      border-radius: 1rem;
      font-size: 3.75rem;
      line-height: 1;
      font-weight: var(--w-strong);
    }
    :host([active]) .cells {
      box-shadow:
        0 0 0 0.25rem var(--ground),
        0 0 0 0.5625rem var(--hand);
    }
    button:focus-visible .cells {
      box-shadow:
        0 0 0 0.25rem var(--ground),
        0 0 0 0.75rem var(--hand);
    }
    i,
    em {
      display: flex;
      align-items: center;
      justify-content: center;
      flex: 1 1 3.5rem;
      max-width: 4.25rem;
      height: 5.25rem;
      margin: 0 0.25rem;
      border-radius: 0.5rem;
      font-style: normal;
      background: var(--cell);
    }
    :host([field='plate']) i:first-child {
      font-size: 3.25rem;
    }
    s {
      flex: none;
      width: 0.6rem;
      height: 0.6rem;
      margin: 0 0.25rem;
      border-radius: 50%;
      background: currentColor;
    }
    .next {
      color: var(--plate-blue);
      background: var(--plate-white);
    }
    [class='next']:empty::after {
      content: '';
      width: 0.25rem;
      height: 3.25rem;
      background: var(--hand);
    }
    em {
      flex: none;
      width: 4.75rem;
      max-width: none;
      font-size: 1.625rem;
      color: var(--plate-ink);
      background: var(--plate-green-b);
    }
    em.next {
      color: var(--plate-ink);
      background: var(--plate-green-a);
      box-shadow: inset 0 0 0 0.25rem var(--plate-green-b);
    }
    .blue,
    .black {
      --cell: rgba(255, 255, 255, 0.16);
    }
    .green,
    .yellow,
    .white {
      --cell: rgba(0, 0, 0, 0.08);
    }
    :host([field='plate']) .cells {
      padding: 0 0.75rem;
      color: var(--plate-on-blue);
      background: var(--plate-blue);
      border: 0.25rem solid currentColor;
      outline: 0.25rem solid var(--plate-blue);
      outline-offset: -0.0625rem;
    }
    :host([field='plate']) .green .cells {
      color: var(--plate-ink);
      background: linear-gradient(var(--plate-green-a), var(--plate-green-b));
      outline-color: var(--plate-green-b);
    }
    :host([field='plate']) .black .cells {
      background: var(--plate-black);
      outline-color: var(--plate-black);
    }
    :host([field='plate']) .yellow .cells {
      color: var(--plate-ink);
      background: var(--plate-yellow);
      outline-color: var(--plate-yellow);
    }
    :host([field='plate']) .white .cells {
      color: var(--plate-ink);
      background: var(--plate-white);
      outline-color: var(--plate-white);
    }
    :host([field='last4']) .cells {
      justify-content: space-between;
    }
    :host([field='last4']) i {
      flex: none;
      width: 4.75rem;
      max-width: none;
      height: 7.5rem;
      margin: 0 0.375rem;
      border: 0.1875rem solid var(--line-2);
      border-radius: 1rem;
      box-sizing: border-box;
      background: var(--surface);
    }
    :host([field='last4']) i:first-child {
      margin-left: 0;
    }
    :host([field='last4']) i:last-child {
      margin-right: 0;
    }
    :host([field='last4']) i.next {
      border-color: var(--hand);
      color: inherit;
    }
    :host([field='code']) .cells {
      justify-content: flex-start;
      padding: 0 2rem;
      overflow: hidden;
      background: var(--surface);
      font-size: 3rem;
    }
    u {
      margin-right: 1.25rem;
      text-decoration: none;
    }
    b {
      width: 0.25rem;
      height: 3.25rem;
      margin-left: -0.75rem;
      background: var(--hand);
    }
    b:first-child {
      margin-left: 0;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-cells': BbCells
  }
}
