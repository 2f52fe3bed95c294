import { css, html, LitElement } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Command } from '#domain/command.ts'
import type { Person } from '#domain/person.ts'
import { parsePlate } from '#domain/plate.ts'
import { TRADES, type Trade } from '#domain/trade.ts'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import { tradeWords } from '#words/trade.ts'
import '../kit/bb-plate.ts'
import { siteNow } from '../kit/clock.ts'
import { uuid } from '../kit/uuid.ts'
import { controlStyles } from './control-styles.ts'
import { formStyles } from './form-styles.ts'
import { localInput, momentOf } from './local-moment.ts'
import { checkIn, type WalkIn, type WalkInWork } from './new-order.ts'

/** A filled form: the command that checks the car in. */
export class CheckInEvent extends Event {
  readonly command: Command
  constructor(command: Command) {
    super('bb-check-in', { bubbles: true, composed: true })
    this.command = command
  }
}

const NO_WORK: WalkInWork = { name: '', trade: 'mechanical', minutes: 60 }
const EMPTY: WalkIn = {
  plate: '',
  model: '',
  complaint: '',
  advisorId: null,
  waiting: false,
  washWished: true,
  promisedAt: null,
  operations: [NO_WORK],
}

/** A walk-in checks in from the board: the short form, for the foreman who is alone in the shop. */
@customElement('bb-check-in')
export class BbCheckIn extends LitElement {
  @property({ attribute: false }) advisors: readonly Person[] = []
  @property({ type: Number }) offset = 0
  @property() override lang: Lang = 'zh'
  @state() private walkIn: WalkIn = { ...EMPTY, promisedAt: Math.ceil(siteNow() / 1_800_000) * 1_800_000 + 7_200_000 }

  @query('dialog') private dialog!: HTMLDialogElement

  override firstUpdated() {
    this.dialog.showModal()
  }

  override render() {
    const { walkIn, lang } = this
    const plateKind = parsePlate(walkIn.plate).kind
    return html`<dialog
      aria-label=${say(boardWords, lang, 'checkIn')}
      @close=${() => this.dispatchEvent(new Event('bb-ask-closed'))}
    >
      <form method="dialog" @submit=${this.#submit}>
        <h2>${say(boardWords, lang, 'checkIn')}</h2>
        <div class="plate">
          <label
            >${say(boardWords, lang, 'plate')}<input
              name="plate"
              required
              maxlength="16"
              autocapitalize="characters"
              autocomplete="off"
              .value=${walkIn.plate}
              @input=${(event: Event) => this.#set({ plate: textOf(event).toUpperCase() })}
          /></label>
          ${walkIn.plate ? html`<bb-plate .plate=${walkIn.plate}></bb-plate>` : html`<span></span>`}
          ${walkIn.plate.length > 4 && plateKind === 'other' ? html`<p class="odd">${say(boardWords, lang, 'oddPlate')}</p>` : ''}
        </div>
        <label
          >${say(boardWords, lang, 'model')}<input
            name="model"
            maxlength="60"
            .value=${walkIn.model}
            @input=${(event: Event) => this.#set({ model: textOf(event) })}
        /></label>
        <label
          >${say(boardWords, lang, 'complaint')}<textarea
            name="complaint"
            maxlength="500"
            .value=${walkIn.complaint}
            @input=${(event: Event) => this.#set({ complaint: textOf(event) })}
          ></textarea>
        </label>
        <fieldset>
          <legend>${say(boardWords, lang, 'work')}</legend>
          ${walkIn.operations.map((work, at) => this.#work(work, at))}
          <button type="button" @click=${() => this.#set({ operations: [...walkIn.operations, NO_WORK] })}>
            ${say(boardWords, lang, 'addWork')}
          </button>
        </fieldset>
        <div class="two">
          <label
            >${say(boardWords, lang, 'advisor')}
            <select @change=${(event: Event) => this.#set({ advisorId: textOf(event) || null })}>
              <option value="">–</option>
              ${this.advisors.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
            </select>
          </label>
          <label
            >${say(boardWords, lang, 'promise')}<input
              type="datetime-local"
              .value=${walkIn.promisedAt === null ? '' : localInput(walkIn.promisedAt, this.offset)}
              @change=${(event: Event) => this.#set({ promisedAt: momentOf(textOf(event), this.offset) })}
          /></label>
          <label class="tick"
            ><input
              type="checkbox"
              .checked=${walkIn.waiting}
              @change=${() => this.#set({ waiting: !walkIn.waiting })}
            />
            ${say(boardWords, lang, 'waitsHere')}</label
          >
          <label class="tick"
            ><input
              type="checkbox"
              .checked=${walkIn.washWished}
              @change=${() => this.#set({ washWished: !walkIn.washWished })}
            />
            ${say(boardWords, lang, 'washWished')}</label
          >
        </div>
        <footer>
          <button type="button" @click=${() => this.dialog.close()}>${say(boardWords, lang, 'cancel')}</button>
          <button class="primary" aria-disabled=${walkIn.plate.trim() === ''}>
            ${say(boardWords, lang, 'checkIn')}
          </button>
        </footer>
      </form>
    </dialog>`
  }

  #work(work: WalkInWork, at: number) {
    const change = (part: Partial<WalkInWork>) =>
      this.#set({ operations: this.walkIn.operations.map((other, i) => (i === at ? { ...other, ...part } : other)) })
    return html`<div class="work">
      <input
        name="work"
        maxlength="120"
        aria-label=${say(boardWords, this.lang, 'work')}
        placeholder=${say(boardWords, this.lang, 'work')}
        .value=${work.name}
        @input=${(event: Event) => change({ name: textOf(event) })}
      />
      <select
        aria-label=${say(boardWords, this.lang, 'byTrade')}
        @change=${(event: Event) => change({ trade: textOf(event) as Trade })}
      >
        ${TRADES.map((trade) => html`<option value=${trade} ?selected=${trade === work.trade}>${say(tradeWords, this.lang, trade)}</option>`)}
      </select>
      <input
        type="number"
        min="1"
        max="6000"
        step="1"
        aria-label=${say(boardWords, this.lang, 'minutesStandard')}
        .value=${String(work.minutes)}
        @change=${(event: Event) => change({ minutes: Math.max(1, Number(textOf(event)) || 60) })}
      />
    </div>`
  }

  #set(change: Partial<WalkIn>) {
    this.walkIn = { ...this.walkIn, ...change }
  }

  readonly #submit = (event: Event) => {
    event.preventDefault()
    if (this.walkIn.plate.trim() === '') return
    this.dispatchEvent(new CheckInEvent(checkIn(this.walkIn, uuid)))
    this.dialog.close()
  }

  static override styles = [
    controlStyles,
    formStyles,
    css`
      dialog {
        width: min(44rem, calc(100vw - 2rem));
      }
      form {
        gap: var(--s-3);
      }
      fieldset {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s-2);
      }
      .plate {
        display: grid;
        grid-template-columns: 1fr auto;
        align-items: end;
        gap: var(--s-2) var(--s-4);
        --plate-size: 3.5rem;
      }
      .plate input {
        font-size: var(--b-5);
        font-weight: var(--w-strong);
      }
      .odd {
        grid-column: 1 / -1;
        color: var(--risk-ink);
      }
      .work {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 9rem 6rem;
        gap: var(--s-2);
      }
      .two,
      footer {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--s-3);
      }
      .tick {
        display: flex;
        align-items: center;
        min-height: var(--target);
        color: var(--ink);
      }
      .tick input {
        flex: none;
        width: 1.75rem;
        min-height: 1.75rem;
        margin-right: var(--s-3);
        accent-color: var(--hand);
      }
    `,
  ]
}

function textOf(event: Event): string {
  return (event.target as HTMLInputElement).value
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-check-in': BbCheckIn
  }
  interface GlobalEventHandlersEventMap {
    'bb-check-in': CheckInEvent
  }
}
