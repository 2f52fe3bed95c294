import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { VisitFile } from '#contract/visit-file.ts'
import type { Floor } from '#domain/floor.ts'
import { isOpen, MINUTE } from '#domain/operation.ts'
import { openIn, priceOf, standingProposal, type Finding, type Proposal } from '#domain/visit/extra-work.ts'
import { extraWorkDeskWords, type ExtraWorkDeskWord } from '#words/extra-work-desk.ts'
import { yuan } from '#words/money.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { ClockController } from '../../kit/clock.ts'
import { clockTime, durationWords } from '../../kit/time.ts'
import { uuid } from '../../kit/uuid.ts'
import { SendController, type DeskSend } from '../kit/send-controller.ts'
import './bb-finding-price.ts'
import type { FindingCommandEvent } from './bb-finding-price.ts'
import './bb-record-answer.ts'
import { extraWorkStyles } from './extra-work-styles.ts'
import { fromLocal, toLocal } from './local-time.ts'

/**
 * Extra work at the reception desk (P4.7): how it stands, and behind a button all of it: findings priced, put to the
 * customer in one batch, the answer as it comes in or as the advisor takes it.
 */
@customElement('bb-extra-work')
export class BbExtraWork extends LitElement {
  @property({ attribute: false }) file!: VisitFile
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) send!: DeskSend
  @property() personId = ''
  @property() override lang: Lang = 'zh'

  @state() private promisedAt: string | null = null
  @state() private holds: ReadonlySet<string> | null = null

  @query('dialog') private readonly dialog!: HTMLDialogElement

  readonly #sending = new SendController(this)
  readonly #clock = new ClockController(this, 'minute')

  constructor() {
    super()
    // Who it is, is asked on the page, which a dialog would cover.
    this.addEventListener('bb-who', () => this.dialog.close())
    this.addEventListener('bb-finding-command', (event) => void this.#run(event as FindingCommandEvent))
  }

  override render() {
    const { findings } = this.file.visit.extraWork
    if (findings.length === 0) return nothing
    const { timeZone } = this.floor.site
    return html`<section class="panel">
        <h2>${this.#say('title')}<b>${findings.length}</b></h2>
        ${this.#summary()}
        <button class="go" @click=${() => this.dialog.showModal()}>${this.#say('open')}</button>
      </section>
      <dialog aria-label=${this.#say('title')}>
        <header>
          <h2>${this.#say('title')} ${this.file.order.ticket} ${this.file.order.plate}</h2>
          <button @click=${() => this.dialog.close()}><bb-icon name="cross"></bb-icon>${this.#say('close')}</button>
        </header>
        ${this.#sending.refused ? html`<p class="late" role="alert">${this.#sending.refused[this.lang]}</p>` : nothing}
        ${this.#batch(timeZone)}
        ${repeat(
          findings,
          ({ id }) => id,
          (finding) =>
            html`<bb-finding-price
              .order=${this.file.order}
              .finding=${finding}
              by=${this.floor.people.get(finding.personId)?.name ?? ''}
              timeZone=${timeZone}
              lang=${this.lang}
            ></bb-finding-price>`,
        )}
      </dialog>`
  }

  #summary() {
    const { extraWork } = this.file.visit
    const count = (...states: Finding['state'][]) =>
      extraWork.findings.filter(({ state }) => states.includes(state)).length
    const standing = standingProposal(extraWork)
    const reminded = standing?.reminders.at(-1)
    const settled = count('agreed', 'declined', 'noted', 'withdrawn')
    return html`<ul>
      ${count('reported') > 0 ? html`<li class="ask">${this.#say('toPrice', { count: count('reported') })}</li>` : nothing}
      ${count('priced') > 0 ? html`<li class="ask">${this.#say('toAsk', { count: count('priced') })}</li>` : nothing}
      ${
        standing
          ? html`<li class=${reminded === undefined ? '' : 'late'}>
              ${this.#say('askedFor', {
                count: openIn(extraWork, standing).length,
                age: durationWords(this.#clock.now - standing.askedAt, this.lang),
              })}
              ${reminded === undefined ? nothing : html` · ${this.#say('reminded', { time: clockTime(reminded, this.floor.site.timeZone) })}`}
            </li>`
          : nothing
      }
      ${settled > 0 ? html`<li class="quiet">${this.#say('settled', { count: settled })}</li>` : nothing}
    </ul>`
  }

  /** What can be asked now, and what is asked. */
  #batch(timeZone: string) {
    const { extraWork } = this.file.visit
    const standing = standingProposal(extraWork)
    const open = openIn(extraWork, standing)
    const ready = extraWork.findings.filter(({ state }) => state === 'priced')
    return html`${
      standing
        ? html`<div class="standing">
            <p>
              <b>${this.#say('version', { version: standing.version, time: clockTime(standing.askedAt, timeZone) })}</b>
              ${yuan(open.reduce((sum, finding) => sum + priceOf(finding), 0))}
              <button @click=${() => this.#withdraw(standing)}>${this.#say('takeBack')}</button>
            </p>
            <bb-record-answer
              orderId=${this.file.order.id}
              .proposal=${standing}
              .findings=${open}
              personId=${this.personId}
              lang=${this.lang}
            ></bb-record-answer>
          </div>`
        : nothing
    }
    ${ready.length > 0 ? this.#ask(ready, standing, timeZone) : nothing}`
  }

  #ask(ready: readonly Finding[], standing: Proposal | undefined, timeZone: string) {
    const holds = this.#holds(ready)
    const open = this.file.order.operations.filter(isOpen)
    return html`<div class="batch">
      <label
        >${this.#say('newPromise')}<input
          type="datetime-local"
          .value=${this.promisedAt ?? this.#suggested(ready, timeZone)}
          @input=${(event: Event) => (this.promisedAt = (event.target as HTMLInputElement).value)}
      /></label>
      <fieldset>
        <legend>${this.#say('holds')}</legend>
        ${open.map(
          ({ id, name }) =>
            html`<label>
              <input type="checkbox" .checked=${holds.has(id)} @change=${() => this.#toggle(holds, id)} />${name}
            </label>`,
        )}
      </fieldset>
      <button class="go" @click=${() => this.#propose(ready, standing, timeZone)}>
        ${this.#say(standing ? 'askAgain' : 'ask')} · ${yuan(ready.reduce((sum, finding) => sum + priceOf(finding), 0))}
      </button>
    </div>`
  }

  /** What was found during an operation and has to be done now usually keeps that operation. */
  #holds(ready: readonly Finding[]): ReadonlySet<string> {
    const urgent = ready.filter(({ urgency }) => urgency === 'now').flatMap(({ operationId }) => operationId ?? [])
    const open = this.file.order.operations.filter(isOpen).map(({ id }) => id)
    return this.holds ?? new Set(urgent.filter((id) => open.includes(id)))
  }

  #toggle(holds: ReadonlySet<string>, id: string): void {
    const next = new Set(holds)
    if (!next.delete(id)) next.add(id)
    this.holds = next
  }

  /** The promise, and the standard time of what is asked on top of it. */
  #suggested(ready: readonly Finding[], timeZone: string): string {
    const minutes = ready
      .flatMap(({ lines }) => lines)
      .reduce((sum, line) => sum + (line.kind === 'labour' ? line.work.standardMinutes : 0), 0)
    const from = Math.max(this.file.order.promisedAt ?? 0, this.#clock.now)
    const grain = 5 * MINUTE
    return toLocal(Math.ceil((from + minutes * MINUTE) / grain) * grain, timeZone)
  }

  async #propose(ready: readonly Finding[], standing: Proposal | undefined, timeZone: string): Promise<void> {
    const { extraWork } = this.file.visit
    const findingIds = [...openIn(extraWork, standing), ...ready].map(({ id }) => id)
    const promisedAt = fromLocal(this.promisedAt ?? this.#suggested(ready, timeZone), timeZone)
    const holds = [...new Set([...(standing?.holds ?? []), ...this.#holds(ready)])]
    const proposalId = standing?.id ?? uuid()
    const orderId = this.file.order.id
    if (await this.#sending.run({ type: 'propose', orderId, proposalId, findingIds, promisedAt, holds })) {
      this.promisedAt = null
      this.holds = null
    }
  }

  #withdraw({ id: proposalId }: Proposal): void {
    const reason = this.#say('takeBackReason')
    void this.#sending.run({ type: 'withdraw-proposal', orderId: this.file.order.id, proposalId, reason })
  }

  async #run(event: FindingCommandEvent): Promise<void> {
    event.stopPropagation()
    await this.#sending.run(event.command)
  }

  #say(key: ExtraWorkDeskWord, values?: Values): string {
    return say(extraWorkDeskWords, this.lang, key, values)
  }

  static override styles = [
    extraWorkStyles,
    css`
      :host {
        display: block;
        font-size: var(--t-13);
      }
      .panel {
        margin-bottom: 0.75rem;
        border: 2px solid var(--hand);
      }
      .panel .go {
        width: 100%;
        margin-top: 0.375rem;
      }
      dialog {
        width: 62rem;
        max-width: calc(100vw - 3rem);
        max-height: calc(100vh - 3rem);
        padding: 1rem 1.25rem;
        border: 0;
        border-radius: var(--r-3);
        font-size: var(--t-14);
        color: var(--ink);
        background: var(--surface);
        box-shadow: var(--e-3);
      }
      dialog::backdrop {
        background: rgba(16, 43, 54, 0.55);
      }
      dialog header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-bottom: 0.5rem;
      }
      .batch {
        display: flex;
        align-items: flex-end;
        justify-content: space-between;
        margin: 0.5rem 0;
        padding: 0.75rem;
        border-radius: var(--r-3);
        background: var(--hand-soft);
      }
      .batch > label input {
        display: block;
      }
      fieldset {
        flex: 1;
        margin: 0 1rem;
        padding: 0;
        border: 0;
      }
      fieldset label {
        margin-right: 0.75rem;
      }
      .standing p {
        padding: 0.25rem 0;
      }
      .standing p button {
        margin-left: 0.75rem;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-extra-work': BbExtraWork
  }
}
