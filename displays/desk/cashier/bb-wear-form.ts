import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { WEAR_PARTS, type NextService, type Wear, type WearPart } from '#domain/visit/delivery.ts'
import { WEAR_SCALES } from '#domain/visit/wear-scale.ts'
import { wearWords } from '#words/delivery.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import type { Act, Scene } from './cashier-scene.ts'
import { valueOf } from './cashier-scene.ts'
import { fieldStyles } from './field-styles.ts'
import { word, type CashierWord } from './words.ts'

type Fields = Readonly<Record<WearPart, { readonly left: string; readonly kilometres: string }>>

/**
 * Wearing parts and next service, to be filled in; of a new part nothing is written.
 *
 * @fires bb-close - It was noted, or left as it was.
 */
@customElement('bb-wear-form')
export class BbWearForm extends LitElement {
  @property({ attribute: false }) scene!: Scene
  @property({ attribute: false }) act!: Act
  @property() override lang: Lang = 'zh'

  @state() private fields!: Fields
  @state() private date = ''
  @state() private mileage = ''

  override connectedCallback(): void {
    super.connectedCallback()
    const { wear, nextService } = this.scene.file.visit.delivery
    const known = (part: WearPart) => {
      const one = wear.find((each) => each.part === part)
      return { left: leftField(part, one?.left ?? null), kilometres: String(one?.kilometres ?? '') }
    }
    this.fields = Object.fromEntries(WEAR_PARTS.map((part) => [part, known(part)])) as Fields
    this.date = nextService?.date ?? ''
    this.mileage = String(nextService?.mileageKm ?? '')
  }

  override render() {
    return html`<form @submit=${this.#note}>
      <table>
        ${WEAR_PARTS.map((part) => this.#row(part))}
      </table>
      <label class="short"
        ><span>${this.#say('nextTitle')} · ${this.#say('nextDate')}</span>
        <input type="date" .value=${this.date} @input=${(event: Event) => (this.date = valueOf(event))} />
      </label>
      <label class="short"
        ><span>${this.#say('nextKm')}</span>
        <input inputmode="numeric" .value=${this.mileage} @input=${(event: Event) => (this.mileage = valueOf(event))} />
      </label>
      <button class="do" ?disabled=${this.#filled === null}>${this.#say('wearSave')}</button>
      <button type="button" @click=${() => this.#close()}>${this.#say('cancel')}</button>
    </form>`
  }

  #row(part: WearPart) {
    const name = say(wearWords, this.lang, part)
    const left = this.#say('wearLeft', { unit: this.#say(WEAR_SCALES[part].unit) })
    const set = (key: 'left' | 'kilometres') => (event: Event) => {
      this.fields = { ...this.fields, [part]: { ...this.fields[part], [key]: valueOf(event) } }
    }
    return html`<tr>
      <th scope="row">${name}</th>
      <td>
        <input
          inputmode="decimal"
          aria-label="${name}: ${left}"
          placeholder=${left}
          .value=${this.fields[part].left}
          @input=${set('left')}
        />
      </td>
      <td>
        <input
          inputmode="numeric"
          aria-label="${name}: ${this.#say('wearKm')}"
          placeholder=${this.#say('wearKm')}
          .value=${this.fields[part].kilometres}
          @input=${set('kilometres')}
        />
      </td>
    </tr>`
  }

  /** What was typed; null where some of it is no number, or half of the next service is missing. */
  get #filled(): { wear: Wear[]; nextService: NextService | null } | null {
    const wear: Wear[] = []
    for (const part of WEAR_PARTS) {
      const left = leftOf(part, this.fields[part].left)
      const kilometres = wholeOf(this.fields[part].kilometres)
      if (left === undefined || kilometres === undefined) return null
      wear.push({ part, left, kilometres })
    }
    const mileageKm = wholeOf(this.mileage)
    if (mileageKm === undefined || (this.date === '') !== (mileageKm === null)) return null
    return { wear, nextService: mileageKm === null ? null : { date: this.date, mileageKm } }
  }

  async #note(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const filled = this.#filled
    if (filled && (await this.act({ type: 'note-wear', orderId: this.scene.file.order.id, ...filled }))) this.#close()
  }

  #close(): void {
    this.dispatchEvent(new Event('bb-close'))
  }

  #say(key: CashierWord, values?: Values): string {
    return word(this.lang, key, values)
  }

  static override styles = [
    fieldStyles,
    css`
      table {
        flex: 1 1 100%;
        border-spacing: 0.25rem;
      }
      th {
        text-align: left;
        white-space: nowrap;
      }
    `,
  ]
}

/** Tenths of a millimetre are typed as millimetres. */
function leftField(part: WearPart, left: number | null): string {
  if (left === null) return ''
  return WEAR_SCALES[part].unit === 'mm' ? (left / 10).toFixed(1) : String(left)
}

function leftOf(part: WearPart, typed: string): number | null | undefined {
  if (typed.trim() === '') return null
  const value = Number(typed.trim().replace(',', '.'))
  const left = WEAR_SCALES[part].unit === 'mm' ? Math.round(value * 10) : Math.round(value)
  return left >= 0 && left <= 1_000 ? left : undefined
}

function wholeOf(typed: string): number | null | undefined {
  const text = typed.replace(/[,，\s]/g, '')
  if (text === '') return null
  return /^\d{1,7}$/.test(text) ? Number(text) : undefined
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-wear-form': BbWearForm
  }
}
