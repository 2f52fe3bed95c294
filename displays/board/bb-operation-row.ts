import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { clockedTime, isRunning, timeByPerson, workersOn, type Operation } from '#domain/operation.ts'
import type { Person } from '#domain/person.ts'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import { holdWords } from '#words/stage.ts'
import { certificateWords, equipmentWords, tradeWords } from '#words/trade.ts'
import { ClockController } from '../kit/clock.ts'
import { durationWords, stopwatch } from '../kit/time.ts'
import './bb-act.ts'
import type { Action } from './actions.ts'
import type { OperationActionId } from './order-actions.ts'

/** One operation of the order on the sheet: its clock, who works on it, and what can be done. */
@customElement('bb-operation-row')
export class BbOperationRow extends LitElement {
  @property({ attribute: false }) operation!: Operation
  @property({ attribute: false }) actions: readonly Action<OperationActionId>[] = []
  @property({ attribute: false }) people: ReadonlyMap<string, Person> = new Map()
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  readonly #clock = new ClockController(this, 'second')

  override render() {
    const { name, trade, standardMinutes, certificates, equipment, state, finding, rework } = this.operation
    const needs = [
      say(tradeWords, this.lang, trade),
      ...certificates.map((paper) => say(certificateWords, this.lang, paper)),
      ...equipment.map((item) => say(equipmentWords, this.lang, item)),
    ]
    return html`<h3>${name}<span>${this.#state()}</span></h3>
      <p>
        ${needs.join(' · ')} ·
        ${say(boardWords, this.lang, 'standard', { time: durationWords(standardMinutes * 60_000, this.lang) })}
      </p>
      ${this.#crew()} ${rework ? html`<p class="rework">${rework}</p>` : nothing}
      ${finding ? html`<p>${finding}</p>` : nothing}
      ${
        state === 'done'
          ? nothing
          : html`<div>
              ${this.actions.map((action) => html`<bb-act .action=${action} .timeZone=${this.timeZone} lang=${this.lang}></bb-act>`)}
            </div>`
      }`
  }

  #state() {
    const { operation } = this
    const clocked = clockedTime(operation, this.#clock.now)
    if (operation.state === 'done') return html`${say(boardWords, this.lang, 'done')} ${stopwatch(clocked)}`
    if (isRunning(operation)) {
      const names = workersOn(operation).map((id) => this.people.get(id)?.name ?? id)
      return html`${names.join(' ')} <b>${stopwatch(clocked)}</b>`
    }
    return operation.hold
      ? html`${say(holdWords, this.lang, operation.hold.reason)} ${operation.hold.note}`
      : say(boardWords, this.lang, 'notStarted')
  }

  /** Who ran which clock, and how long, once it was more than one (P4.5). */
  #crew() {
    const times = timeByPerson(this.operation, this.#clock.now)
    if (times.length < 2) return nothing
    const name = (id: string) => this.people.get(id)?.name ?? id
    return html`<p class="crew">
      ${times.map(({ personId, clocked, running }) => html`<span class=${running ? 'running' : ''}>${name(personId)} ${stopwatch(clocked)}</span>`)}
    </p>`
  }

  static override styles = css`
    :host {
      display: block;
      padding: var(--s-3);
      border-radius: var(--r-3);
      background: var(--surface);
      box-shadow: var(--e-1);
    }
    h3,
    p {
      margin: 0;
    }
    h3 {
      display: flex;
      justify-content: space-between;
      font-size: var(--b-3);
    }
    h3 span {
      margin-left: var(--s-3);
      font-weight: var(--w-text);
      color: var(--ink-2);
      text-align: right;
    }
    h3 b {
      color: var(--ink);
    }
    p {
      font-size: var(--b-1);
      color: var(--ink-2);
    }
    .crew span {
      margin-right: var(--s-3);
    }
    .running {
      color: var(--go-ink);
      font-weight: var(--w-strong);
    }
    .rework {
      color: var(--late-ink);
    }
    div {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: var(--s-2);
      margin-top: var(--s-2);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-operation-row': BbOperationRow
  }
}
