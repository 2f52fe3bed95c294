import { say, type Lang } from '#words/say.ts'
import { setupWords } from '#words/setup.ts'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { formStyles } from '../desk/form-styles.ts'
import { DraftChangedEvent } from './change.ts'
import { EMPTY, type Draft, type Wrong } from './draft.ts'

type Field = 'name' | 'address' | 'phone' | 'timeZone' | 'opens' | 'closes' | 'foreman'

const WRONG: Partial<Record<Wrong, readonly Field[]>> = {
  'wrong-name': ['name'],
  'wrong-timeZone': ['timeZone'],
  'wrong-hours': ['opens', 'closes'],
  'wrong-foreman': ['foreman'],
}

const LONGEST: Partial<Record<Field, number>> = { address: 120, phone: 40 }

/** Zones that workshops are in; any other of the IANA list may be typed. */
const ZONES = [
  ...['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Hong_Kong', 'Asia/Taipei', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Dubai'],
  ...['Europe/London', 'Europe/Berlin', 'America/New_York', 'America/Los_Angeles', 'Australia/Sydney'],
]

/**
 * First step: what the workshop is called, where and when it works, and who runs it.
 *
 * @fires bb-draft-changed - With what was typed.
 */
@customElement('bb-setup-shop')
export class BbSetupShop extends LitElement {
  @property({ attribute: false }) draft: Draft = EMPTY
  @property({ attribute: false }) wrong: Wrong | null = null
  @property() override lang: Lang = 'zh'

  override focus(): void {
    const first = WRONG[this.wrong ?? 'wrong-name']?.[0] ?? 'name'
    this.renderRoot.querySelector<HTMLInputElement>(`#${first}`)?.focus()
  }

  #field(field: Field, type = 'text', note = '') {
    const { lang, draft } = this
    const invalid = this.wrong !== null && (WRONG[this.wrong]?.includes(field) ?? false)
    return html`<div class="field ${field}">
      <label for=${field}>${say(setupWords, lang, field)}</label>
      <input
        id=${field}
        type=${type}
        list=${field === 'timeZone' ? 'zones' : ''}
        .value=${draft[field]}
        placeholder=${field === 'name' ? say(setupWords, lang, 'namePlaceholder') : ''}
        maxlength=${LONGEST[field] ?? 60}
        autocomplete="off"
        aria-invalid=${invalid}
        aria-describedby=${invalid ? 'wrong' : note ? `${field}-note` : ''}
        @input=${(event: InputEvent) => this.#typed(field, (event.target as HTMLInputElement).value)}
      />
      ${invalid ? html`<p id="wrong" class="wrong" role="alert">${say(setupWords, lang, this.wrong!)}</p>` : ''}
      ${note ? html`<p id="${field}-note" class="note">${note}</p>` : ''}
    </div>`
  }

  #typed(field: Field, value: string): void {
    this.dispatchEvent(new DraftChangedEvent({ [field]: value }))
  }

  override render() {
    return html`<div class="panel">
      ${this.#field('name')} ${this.#field('address', 'text', say(setupWords, this.lang, 'addressNote'))}
      ${this.#field('phone', 'tel')} ${this.#field('foreman', 'text', say(setupWords, this.lang, 'foremanNote'))}
      ${this.#field('opens', 'time')} ${this.#field('closes', 'time')} ${this.#field('timeZone')}
      <datalist id="zones">${ZONES.map((zone) => html`<option value=${zone}></option>`)}</datalist>
    </div>`
  }

  static override styles = [
    formStyles,
    css`
      .panel {
        display: grid;
        grid-template-columns: 1fr 1fr;
        grid-gap: var(--s-4);
      }
      .name,
      .address,
      .phone,
      .foreman,
      .timeZone {
        grid-column: 1 / -1;
      }
      label {
        display: block;
        margin-bottom: var(--s-1);
        font-weight: var(--w-strong);
      }
      .wrong {
        margin-top: var(--s-2);
      }
      .note {
        margin-top: var(--s-1);
        font-size: var(--t-15);
      }
      input::placeholder {
        color: var(--ink-3);
        font-weight: var(--w-text);
      }
      .name input {
        font-size: var(--t-24);
        font-weight: var(--w-strong);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-setup-shop': BbSetupShop
  }
}
