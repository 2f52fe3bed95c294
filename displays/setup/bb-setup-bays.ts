import { EQUIPMENT, TRADES, type Equipment, type Trade } from '#domain/trade.ts'
import { say, type Lang } from '#words/say.ts'
import { setupWords } from '#words/setup.ts'
import { equipmentWords, tradeWords } from '#words/trade.ts'
import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../kit/bb-icon.ts'
import { formStyles } from '../desk/form-styles.ts'
import './bb-chips.ts'
import type { ChipsChangedEvent } from './bb-chips.ts'
import { DraftChangedEvent, removed, replaced } from './change.ts'
import { EMPTY, nextNumber, USUAL_BAYS, type Draft, type DraftBay, type Wrong } from './draft.ts'

/**
 * Second step: the bays, painted on the floor, each with its number, trades and equipment.
 *
 * @fires bb-draft-changed - With the bays.
 */
@customElement('bb-setup-bays')
export class BbSetupBays extends LitElement {
  @property({ attribute: false }) draft: Draft = EMPTY
  @property({ attribute: false }) wrong: Wrong | null = null
  @property() override lang: Lang = 'zh'

  override focus(): void {
    this.renderRoot.querySelector<HTMLInputElement>('input[aria-invalid="true"], input')?.focus()
  }

  #change(bays: readonly DraftBay[]): void {
    this.dispatchEvent(new DraftChangedEvent({ bays }))
  }

  /** A new bay is like the last: shops have rows of them. */
  #add(): void {
    const { bays } = this.draft
    const like = bays[bays.length - 1] ?? { no: '', trades: ['mechanical'], equipment: [] }
    this.#change([...bays, { ...like, no: nextNumber(bays) }])
  }

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('draft')?.bays.length
    if (before === undefined || before + 1 !== this.draft.bays.length) return
    const inputs = this.renderRoot.querySelectorAll('input')
    inputs[inputs.length - 1]?.select()
  }

  override render() {
    const { lang, draft } = this
    const { bays } = draft
    return html`
      <div class="tools">
        <button @click=${() => this.#change(USUAL_BAYS)}>${say(setupWords, lang, 'preset')}</button>
        <button ?disabled=${bays.length === 0} @click=${() => this.#change([])}>
          ${say(setupWords, lang, 'clear')}
        </button>
      </div>
      ${this.wrong ? html`<p class="wrong" role="alert">${say(setupWords, lang, this.wrong)}</p>` : nothing}
      <div class="floor">
        ${bays.map((bay, at) => this.#bay(bay, at))}
        <button class="add" @click=${() => this.#add()}>
          <bb-icon name="plus"></bb-icon>${say(setupWords, lang, bays.length === 0 ? 'addBay' : 'addAfter')}
        </button>
      </div>
    `
  }

  #bay({ no, trades, equipment }: DraftBay, at: number) {
    const { lang } = this
    const { bays } = this.draft
    const set = (change: Partial<DraftBay>) => this.#change(replaced(bays, at, change))
    const twice = no.trim() === '' || bays.some((other, index) => index !== at && other.no.trim() === no.trim())
    return html`<section aria-label=${`${say(setupWords, lang, 'bay')} ${no}`}>
      <header>
        <input
          .value=${no}
          maxlength="8"
          aria-label=${say(setupWords, lang, 'bayNo')}
          aria-invalid=${this.wrong === 'wrong-bay-no' && twice}
          @input=${(event: InputEvent) => set({ no: (event.target as HTMLInputElement).value })}
        />
        <button
          class="plain"
          aria-label=${say(setupWords, lang, 'remove', { name: no })}
          @click=${() => this.#change(removed(bays, at))}
        >
          <bb-icon name="cross"></bb-icon>
        </button>
      </header>
      <bb-chips
        .label=${say(setupWords, lang, 'trades')}
        .options=${TRADES}
        .chosen=${trades}
        .words=${tradeWords}
        .lang=${lang}
        @bb-chips-changed=${({ chosen }: ChipsChangedEvent) => set({ trades: chosen as Trade[] })}
      ></bb-chips>
      <p>${say(setupWords, lang, 'equipment')}</p>
      <bb-chips
        foldable
        .label=${say(setupWords, lang, 'equipment')}
        .options=${EQUIPMENT}
        .chosen=${equipment}
        .words=${equipmentWords}
        .lang=${lang}
        @bb-chips-changed=${({ chosen }: ChipsChangedEvent) => set({ equipment: chosen as Equipment[] })}
      ></bb-chips>
    </section>`
  }

  static override styles = [
    formStyles,
    css`
      .tools {
        display: flex;
        flex-wrap: wrap;
        margin: 0 calc(var(--s-2) * -1) var(--s-3) 0;
      }
      .tools button {
        margin: 0 var(--s-2) var(--s-2) 0;
      }
      .wrong {
        margin-bottom: var(--s-3);
      }
      .floor {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr));
        grid-gap: var(--s-4) var(--s-3);
      }
      section {
        padding: var(--s-3) var(--s-4) var(--s-4);
        border: var(--l-4) solid var(--paint);
        border-bottom-color: transparent;
        border-radius: var(--r-3);
        background: var(--floor);
      }
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-bottom: var(--s-2);
      }
      header input {
        width: 6rem;
        border-color: transparent;
        background: none;
        font-size: var(--t-44);
        font-weight: var(--w-strong);
        line-height: 1;
      }
      header input:hover {
        border-color: var(--line-2);
      }
      header input:focus,
      header input[aria-invalid='true'] {
        background: var(--surface);
      }
      section p {
        margin: var(--s-3) 0 var(--s-1);
        font-size: var(--t-14);
      }
      .add {
        min-height: 10rem;
        border: var(--l-2) dashed var(--line-2);
        background: none;
        box-shadow: none;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-setup-bays': BbSetupBays
  }
}
