import { css, html, LitElement, nothing } from 'lit'
import type { PropertyValues, TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { HOLD_REASONS, MINUTE, type HoldReason, type Operation } from '#domain/operation.ts'
import { TOLD_BY, type ToldBy } from '#domain/order.ts'
import type { Person } from '#domain/person.ts'
import { isOverridable, type Verdict } from '#domain/refusal.ts'
import { boardWords } from '#words/board.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang } from '#words/say.ts'
import { holdWords } from '#words/stage.ts'
import { siteNow } from '../kit/clock.ts'
import { dayAndTime } from '../kit/time.ts'
import { isOffered, type Action, type Answers, type Ask } from './actions.ts'
import { controlStyles } from './control-styles.ts'
import { formStyles } from './form-styles.ts'
import { localInput, momentOf } from './local-moment.ts'

/** What was answered; `override` is the foreman's reason where the rules had to be overruled. */
export class AnswerEvent extends Event {
  readonly answers: Answers
  readonly override: string | null
  constructor(answers: Answers, override: string | null) {
    super('bb-answer', { bubbles: true, composed: true })
    this.answers = answers
    this.override = override
  }
}

/** A question before a command: its fields, the rules' answer to what is in them, one button that does it. */
@customElement('bb-ask')
export class BbAsk extends LitElement {
  @property() heading = ''
  @property({ attribute: false }) action!: Action
  /** Whom the work can be given to. */
  @property({ attribute: false }) people: readonly Person[] = []
  @property({ attribute: false }) operations: readonly Operation[] = []
  /** Only a reason for overruling this is asked. */
  @property({ attribute: false }) overruled: Verdict | null = null
  @property({ type: Number }) offset = 0
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'
  @state() private answers!: Answers
  @state() private why = ''

  @query('dialog') private dialog!: HTMLDialogElement

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('action')) this.answers = this.action.initial
  }

  override firstUpdated() {
    this.dialog.showModal()
    this.renderRoot.querySelector<HTMLElement>('[autofocus], input, textarea, select, .choices button')?.focus()
  }

  override render() {
    const verdict = this.overruled ?? this.action.check(this.answers)
    const refused = verdict.ok ? null : verdict.refusal
    const needsReason = refused !== null && isOverridable(refused)
    const ready = isOffered(verdict) && (!needsReason || this.why.trim() !== '') && this.#filled()
    return html`<dialog
      @close=${() => this.dispatchEvent(new Event('bb-ask-closed'))}
      @cancel=${(event: Event) => event.stopPropagation()}
      aria-label=${this.heading}
    >
      <form method="dialog" @submit=${(event: Event) => this.#submit(event, ready)}>
        <h2>${this.heading}</h2>
        ${this.overruled ? nothing : this.action.asks.map((ask) => this.#field(ask))}
        ${refused ? html`<p class="refused" role="status">${refusalText(refused, this.lang, this.timeZone)}</p>` : nothing}
        ${
          needsReason
            ? this.#labelled(
                'overruleWhy',
                html`<textarea
                  required
                  maxlength="200"
                  .value=${this.why}
                  @input=${(event: Event) => (this.why = textOf(event))}
                ></textarea>`,
              )
            : nothing
        }
        <footer>
          <button type="button" @click=${() => this.dialog.close()}>${say(boardWords, this.lang, 'cancel')}</button>
          <button class="primary" aria-disabled=${!ready}>
            ${say(boardWords, this.lang, needsReason ? 'overrule' : 'confirm')}
          </button>
        </footer>
      </form>
    </dialog>`
  }

  #field(ask: Ask): TemplateResult {
    const { answers, lang } = this
    switch (ask) {
      case 'person':
        return this.#choices(
          'technician',
          this.people.map(({ id, name }) => [id, name]),
          answers.personId,
          (personId) => this.#set({ personId }),
        )
      case 'hold':
        return this.#choices(
          'why',
          HOLD_REASONS.map((reason) => [reason, say(holdWords, lang, reason)]),
          answers.hold,
          (hold) => this.#set({ hold: hold as HoldReason }),
        )
      case 'told':
        return this.#choices(
          'toldHow',
          TOLD_BY.map((way) => [way, say(boardWords, lang, way)]),
          answers.told,
          (told) => this.#set({ told: told as ToldBy }),
        )
      case 'operations':
      case 'finished':
        return html`<fieldset>
          <legend>
            ${say(boardWords, lang, ask === 'finished' ? 'whichDone' : this.action.id === 'send-sublet' ? 'whichThere' : 'whichWork')}
          </legend>
          ${this.operations.map(
            ({ id, name }) =>
              html`<label class="tick"
                ><input
                  type="checkbox"
                  .checked=${answers.operationIds.includes(id)}
                  @change=${() => this.#toggle(id)}
                />
                ${name}</label
              >`,
          )}
        </fieldset>`
      case 'promise':
      case 'expected':
      case 'until':
        return this.#time(ask)
      case 'reason':
        return this.#labelled(
          'reason',
          html`<textarea
            required
            maxlength="200"
            .value=${answers.reason}
            @input=${(event: Event) => this.#set({ reason: textOf(event) })}
          ></textarea>`,
        )
      case 'finding':
        return this.#labelled(
          'finding',
          html`<textarea
            maxlength="1000"
            .value=${answers.finding}
            @input=${(event: Event) => this.#set({ finding: textOf(event) })}
          ></textarea>`,
        )
      case 'note':
        return this.#labelled(
          'note',
          html`<input
            maxlength="200"
            .value=${answers.note}
            @input=${(event: Event) => this.#set({ note: textOf(event) })}
          />`,
        )
      case 'where':
        return this.#labelled(
          'where',
          html`<input
            required
            maxlength="60"
            .value=${answers.where}
            @input=${(event: Event) => this.#set({ where: textOf(event) })}
          />`,
        )
      case 'fee':
        return this.#labelled(
          'fee',
          html`<input
            type="number"
            inputmode="decimal"
            min="0"
            max="1000000"
            step="0.01"
            .value=${answers.fee === 0 ? '' : String(answers.fee / 100)}
            @change=${(event: Event) => this.#set({ fee: Math.round(Number(textOf(event)) * 100) })}
          />`,
        )
      case 'keyTag':
        return this.#labelled(
          'keyTag',
          html`<input
            required
            maxlength="8"
            .value=${answers.keyTag}
            @input=${(event: Event) => this.#set({ keyTag: textOf(event) })}
          />`,
        )
      case 'spot':
        return this.#labelled(
          'spot',
          html`<input
            maxlength="12"
            autocapitalize="characters"
            .value=${answers.spot}
            @input=${(event: Event) => this.#set({ spot: textOf(event).toUpperCase() })}
          />`,
        )
    }
  }

  /** A time, with the usual ones a tap away; where nobody knows it may stay empty. */
  #time(ask: 'promise' | 'expected' | 'until'): TemplateResult {
    const now = siteNow()
    const round = (minutes: number) => Math.ceil((now + minutes * MINUTE) / (5 * MINUTE)) * 5 * MINUTE
    const quick = [30, 60, 120, 240].map(round)
    const label = say(boardWords, this.lang, ask === 'until' ? 'back' : ask)
    return html`<fieldset>
      <legend>${label}</legend>
      <div class="choices">
        ${ask === 'promise' ? nothing : this.#choice('', say(boardWords, this.lang, 'nobodyKnowsWhen'), this.answers.at === null, () => this.#set({ at: null }))}
        ${quick.map((at) => this.#choice(String(at), dayAndTime(at, now, this.timeZone, this.lang), this.answers.at === at, () => this.#set({ at })))}
      </div>
      <input
        type="datetime-local"
        aria-label=${label}
        .value=${this.answers.at === null ? '' : localInput(this.answers.at, this.offset)}
        @change=${(event: Event) => this.#set({ at: momentOf(textOf(event), this.offset) })}
      />
    </fieldset>`
  }

  #choices(
    legend: 'technician' | 'why' | 'toldHow',
    options: readonly (readonly [string, string])[],
    value: string,
    choose: (value: string) => void,
  ) {
    return html`<fieldset>
      <legend>${say(boardWords, this.lang, legend)}</legend>
      <div class="choices">
        ${options.map(([id, label]) => this.#choice(id, label, id === value, () => choose(id)))}
      </div>
    </fieldset>`
  }

  #choice(value: string, label: string, on: boolean, choose: () => void) {
    return html`<button type="button" class=${on ? 'on' : ''} aria-pressed=${on} data-choice=${value} @click=${choose}>
      ${label}
    </button>`
  }

  #labelled(
    key: 'reason' | 'finding' | 'note' | 'spot' | 'keyTag' | 'where' | 'fee' | 'overruleWhy',
    field: TemplateResult,
  ) {
    return html`<label>${say(boardWords, this.lang, key)}${field}</label>`
  }

  #set(change: Partial<Answers>) {
    this.answers = { ...this.answers, ...change }
  }

  #toggle(id: string) {
    const { operationIds } = this.answers
    this.#set({
      operationIds: operationIds.includes(id) ? operationIds.filter((other) => other !== id) : [...operationIds, id],
    })
  }

  /** What must not stay empty is not. */
  #filled(): boolean {
    if (this.overruled) return true
    const { reason, operationIds, where } = this.answers
    const { asks } = this.action
    return (
      (!asks.includes('reason') || reason.trim() !== '') &&
      (!asks.includes('where') || where.trim() !== '') &&
      (!asks.includes('operations') || operationIds.length > 0)
    )
  }

  #submit(event: Event, ready: boolean) {
    event.preventDefault()
    if (!ready) return
    const reason = this.why.trim()
    this.dispatchEvent(new AnswerEvent(this.answers, reason === '' ? null : reason))
    this.dialog.close()
  }

  static override styles = [
    controlStyles,
    formStyles,
    css`
      dialog {
        width: min(34rem, calc(100vw - 2rem));
      }
      label input,
      label textarea,
      .choices {
        margin-top: var(--s-1);
      }
      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr));
        gap: var(--s-2);
      }
      .choices + input {
        margin-top: var(--s-2);
      }
      .choices button {
        padding: 0 var(--s-2);
        line-height: 1.2;
      }
      .on {
        background: var(--hand-soft);
        color: var(--hand-ink);
        font-weight: var(--w-strong);
        box-shadow: inset 0 0 0 3px var(--hand);
      }
      .tick {
        display: flex;
        align-items: center;
        min-height: var(--target);
        font-size: var(--b-3);
        color: var(--ink);
      }
      .tick input {
        flex: none;
        width: 1.75rem;
        min-height: 1.75rem;
        margin: 0 var(--s-3) 0 0;
        accent-color: var(--hand);
      }
      .refused {
        padding: var(--s-2) var(--s-3);
        border-radius: var(--r-2);
        background: var(--risk-soft);
        color: var(--risk-ink);
        font-weight: var(--w-strong);
      }
      footer {
        display: grid;
        grid-template-columns: 1fr 2fr;
        gap: var(--s-3);
      }
    `,
  ]
}

function textOf(event: Event): string {
  return (event.target as HTMLInputElement).value
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-ask': BbAsk
  }
  interface GlobalEventHandlersEventMap {
    'bb-answer': AnswerEvent
  }
}
