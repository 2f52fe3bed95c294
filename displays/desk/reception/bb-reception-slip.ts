import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { MINUTE } from '#domain/operation.ts'
import { LONGEST_WAIT, type Waiting } from '#domain/reception-queue.ts'
import type { Lang, Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-plate.ts'
import { clockTime } from '../../kit/time.ts'
import { ReceiveEvent } from './reception-events.ts'
import { word, type ReceptionWord } from './words.ts'

/** A customer who waits: how long, whose car, and whether the service manager had to be called (P3.1). */
@customElement('bb-reception-slip')
export class BbReceptionSlip extends LitElement {
  @property({ attribute: false }) waiting!: Waiting
  @property() name = ''
  @property() timeZone = ''
  @property() override lang: Lang = 'zh'

  override render() {
    const { order, wait, state } = this.waiting
    return html`<button
      class=${state}
      title=${this.#say('receiveText', { ticket: order.ticket })}
      @click=${() => this.dispatchEvent(new ReceiveEvent(order.id))}
    >
      <span class="min"><b>${Math.floor(wait / MINUTE)}</b><span>${this.#say('minutes')}</span></span>
      <span class="body">
        <span class="row"><bb-plate .plate=${order.plate}></bb-plate><b class="ticket">${order.ticket}</b></span>
        <span class="row"><b class="name">${this.name}</b><span class="model">${order.model}</span></span>
        <span class="row small">${this.#how()} ${this.#mark()}</span>
      </span>
      ${this.#called()}
    </button>`
  }

  #how() {
    const { origin, appointmentAt } = this.waiting.order
    if (origin === 'walk-in')
      return html`<span class="how"><bb-icon name="person"></bb-icon>${this.#say('walkIn')}</span>`
    const time = appointmentAt === null ? '' : clockTime(appointmentAt, this.timeZone)
    return html`<span class="how"><bb-icon name="flag"></bb-icon>${this.#say('appointment', { time })}</span>`
  }

  #mark() {
    const { order, wait, state } = this.waiting
    const limit = LONGEST_WAIT / MINUTE
    if (state === 'late')
      return html`<span class="mark late"
        ><bb-icon name="clock"></bb-icon>${this.#say('over', { minutes: limit })}</span
      >`
    if (state === 'soon')
      return html`<span class="mark soon"
        ><bb-icon name="warning"></bb-icon
        >${this.#say('soon', { minutes: Math.max(1, limit - Math.floor(wait / MINUTE)) })}</span
      >`
    const early = order.appointmentAt !== null && (order.arrivedAt ?? 0) < order.appointmentAt
    return early
      ? html`<span class="mark ok"><bb-icon name="check-circle"></bb-icon>${this.#say('early')}</span>`
      : nothing
  }

  #called() {
    if (this.waiting.state !== 'late') return nothing
    const at = this.waiting.order.desk.managerCalledAt
    return html`<span class="note" role="status"
      ><bb-icon name="bell"></bb-icon>${
        at === null
          ? this.#say('managerToBeCalled')
          : this.#say('managerCalled', { time: clockTime(at, this.timeZone) })
      }</span
    >`
  }

  #say(key: ReceptionWord, values?: Values) {
    return word(this.lang, key, values)
  }

  static override styles = css`
    :host {
      display: block;
      margin-bottom: 0.5rem;
    }
    button {
      display: grid;
      grid-template-columns: 3.25rem minmax(0, 1fr);
      width: 100%;
      padding: 0;
      border: 0;
      border-radius: 0.75rem;
      background: var(--surface);
      box-shadow: var(--e-1);
      font: inherit;
      color: inherit;
      text-align: left;
      cursor: pointer;
      overflow: hidden;
    }
    button:hover {
      box-shadow: var(--e-2);
    }
    button:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
    .min {
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      border-right: 1.5px dashed var(--line);
      line-height: 1;
    }
    .min b {
      font-size: 1.625rem;
      letter-spacing: -0.02em;
    }
    .min span {
      margin-top: 0.1875rem;
      font-size: var(--t-13);
      color: var(--ink-2);
    }
    .body {
      display: block;
      min-width: 0;
      padding: 0.5rem 0.75rem;
      --plate-size: 1.625rem;
    }
    .row {
      display: flex;
      align-items: center;
      justify-content: space-between;
      white-space: nowrap;
    }
    .row + .row {
      margin-top: 0.25rem;
    }
    .name,
    .ticket {
      font-size: var(--t-15);
    }
    .name {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .model {
      overflow: hidden;
      margin-left: 0.5rem;
      color: var(--ink-2);
      text-overflow: ellipsis;
    }
    .small {
      font-size: var(--t-13);
    }
    .how {
      color: var(--ink-2);
    }
    bb-icon {
      margin-right: 0.25rem;
      vertical-align: -0.15em;
      --icon-size: 1em;
    }
    .mark {
      padding: 0.0625rem 0.375rem;
      border-radius: var(--r-0);
      font-weight: var(--w-strong);
    }
    .ok {
      padding: 0;
      color: var(--go-ink);
    }
    .mark.soon {
      color: var(--on-risk);
      background: var(--risk);
    }
    .mark.late {
      color: var(--on-late);
      background: var(--late);
    }
    button.late .min {
      background: var(--late-soft);
      box-shadow: inset 4px 0 0 var(--late);
    }
    button.late .min b,
    button.late .min span {
      color: var(--late-ink);
    }
    .note {
      grid-column: 1 / -1;
      padding: 0.25rem 0.75rem 0.25rem 4rem;
      font-size: var(--t-13);
      font-weight: var(--w-strong);
      color: var(--late-ink);
      background: var(--late-soft);
      box-shadow: inset 4px 0 0 var(--late);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-reception-slip': BbReceptionSlip
  }
}
