import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Floor } from '#domain/floor.ts'
import type { Hold } from '#domain/operation.ts'
import type { Role } from '#domain/person.ts'
import { bayHandWords } from '#words/bay-hand.ts'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'
import { callWords, holdWords } from '#words/stage.ts'
import '../kit/bb-icon.ts'
import '../kit/bb-live.ts'
import '../kit/bb-person-chooser.ts'
import '../kit/bb-plate.ts'
import '../kit/bb-seat.ts'
import type { IconName } from '../kit/icons.ts'
import type { Freshness } from '../kit/live-freshness.ts'
import { clockTime, dayAndTime, durationWords, stopwatch } from '../kit/time.ts'
import type { Part } from './bay-changes.ts'
import './bb-bay-clock.ts'
import type { BayCar, Countdown, Known, NextCar, OperationLine, OperationState } from './bay-view.ts'
import { placeText } from './place-text.ts'
import { phoneStyles } from './bay-phone-styles.ts'

/**
 * The same bay in a technician's hand: one car, one clock, and buttons that a glove can hit.
 *
 * @slot - The buttons.
 * @slot above - What concerns whoever holds it.
 * @slot parts - The parts one by one, where they are known.
 * @fires choose - An operation was tapped; its id is the detail. Bubbles.
 * @fires crew - Who works on it, and who else may, was asked for. Bubbles from the clock.
 */
@customElement('bb-bay-phone')
export class BbBayPhone extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) view!: Known
  @property({ attribute: false }) line: OperationLine | null = null
  @property({ attribute: false }) freshness!: Freshness
  @property({ attribute: false }) unseen: ReadonlySet<Part> = new Set()
  /** The picture stands still. */
  @property({ type: Boolean, reflect: true }) dimmed = false
  @property({ type: Number }) now = 0
  @property() override lang: Lang = 'zh'

  override render() {
    const { view, lang, floor, freshness } = this
    return html`<header>
        <bb-live
          .state=${freshness.state === 'refused' ? 'offline' : freshness.state}
          .confirmedAt=${freshness.confirmedAt}
          .timeZone=${floor.site.timeZone}
          .lang=${lang}
        ></bb-live>
        <bb-person-chooser .people=${floor.people} .roles=${WORKSHOP} .lang=${lang}></bb-person-chooser>
      </header>
      <slot name="above"></slot>
      <main>${view.kind === 'car' ? this.#car(view.car) : this.#empty(view)}</main>
      <slot></slot>`
  }

  #top(plate: string, model: string, ticket: string) {
    return html`<div class="top">
      <span>${say(bayWords, this.lang, 'bay')}<b>${this.view.bay.no}</b></span>
      <div>
        ${plate ? html`<bb-plate .plate=${plate}></bb-plate>` : nothing}
        <p><b>${model}</b><span>${ticket}</span></p>
      </div>
    </div>`
  }

  #car(car: BayCar) {
    const { lang, line } = this
    const { order, countdown } = car
    const others = car.operations.filter((other) => other !== line && other.state !== 'done')
    return html`${this.#top(order.plate, order.model, order.ticket)}
      <div class=${this.#changed('promise', 'promise')}>
        ${this.#promise(countdown)}${order.waiting ? html`<bb-seat .lang=${lang}></bb-seat>` : nothing}
      </div>
      ${this.#call()}
      <section>
        ${order.complaint ? html`<p class=${this.#changed('says', 'complaint')}>${order.complaint}</p>` : nothing}
        ${car.hold ? this.#hold(car.hold) : nothing} ${line ? this.#work(line) : this.#finished(car)}
        ${order.note ? html`<p class=${this.#changed('fact', 'note')}><bb-icon name="message"></bb-icon><b>${order.note}</b></p>` : nothing}
        ${order.keepOldParts ? this.#fact('box', say(bayWords, lang, 'keepOldParts')) : nothing}
        ${line ? html`<bb-bay-clock .line=${line} .lang=${lang}></bb-bay-clock>` : nothing}
        ${others.map((other) => this.#other(other))}
      </section>`
  }

  #finished({ state, unsigned, operations }: BayCar) {
    const { lang } = this
    const text = unsigned.length > 0 ? 'toSign' : state === 'inspection' ? 'toInspection' : 'toLeave'
    return html`<h1>${say(bayWords, lang, text)}</h1>
      ${operations.filter(({ state: done }) => done === 'done').map(({ operation, clocked, standard }) => this.#fact('check', operation.name, `${stopwatch(clocked)} / ${durationWords(standard, lang)}`))}`
  }

  #promise({ promisedAt, left, risk, lateBy }: Countdown) {
    const { lang, now, floor } = this
    if (promisedAt === null || left === null) return html`<span>${say(bayWords, lang, 'noPromise')}</span>`
    const time = dayAndTime(promisedAt, now, floor.site.timeZone, lang)
    const late =
      left < 0
        ? say(bayWords, lang, 'isLate', { time: durationWords(-left, lang) })
        : say(bayWords, lang, 'maybeLate', { time: durationWords(lateBy, lang) })
    const chip =
      left < 0 || lateBy > 0
        ? html`<i class=${risk}><bb-icon name="warning"></bb-icon>${late}</i>`
        : html`<em>${say(bayWords, lang, 'remaining', { time: durationWords(left, lang) })}</em>`
    return html`<b>${say(bayWords, lang, 'promised', { time })}</b>${chip}`
  }

  #call() {
    const { call } = this.view
    if (!call) return nothing
    const name = this.floor.people.get(call.personId)?.name ?? ''
    const age = durationWords(this.now - call.at, this.lang)
    return html`<div class="call">
      <bb-icon name="hand-solid"></bb-icon
      ><b>${say(callWords, this.lang, call.kind)}</b>${say(bayWords, this.lang, 'callBy', { name, age })}
    </div>`
  }

  #work({ operation, after }: OperationLine) {
    const { lang, now, floor } = this
    const when = (at: number) => dayAndTime(at, now, floor.site.timeZone, lang)
    const { parts, consent, rework, id } = operation
    return html`<h1 class=${this.#changed('', `operation ${id}`)}>${operation.name}</h1>
      ${this.#rework(rework)}
      ${after ? this.#fact('clock', say(bayWords, lang, 'waitsFor', { operation: after.name })) : nothing}
      <slot name="parts"
        >${parts.state === 'complete' ? this.#fact('check', say(bayWords, lang, 'partsComplete')) : nothing}
        ${parts.state === 'missing' ? this.#fact('truck', say(bayWords, lang, 'partsMissing'), parts.expectedAt === null ? '' : say(bayHandWords, lang, 'hintParts', { time: when(parts.expectedAt) })) : nothing}</slot
      >
      ${consent === 'pending' ? this.#fact('hand', say(bayWords, lang, 'consentPending')) : nothing}`
  }

  /** Why the inspector sent it back: nobody begins without having read it (P5.3). */
  #rework(reason: string | null) {
    return reason === null
      ? nothing
      : html`<p class="rework">
          <bb-icon name="undo"></bb-icon><b>${say(bayWords, this.lang, 'rework', { reason })}</b>
        </p>`
  }

  #hold({ reason, note, since, expectedAt }: Hold) {
    const { lang, now, floor } = this
    const age = say(bayWords, lang, 'holdSince', {
      time: clockTime(since, floor.site.timeZone),
      age: durationWords(now - since, lang),
    })
    const due =
      expectedAt === null
        ? age
        : say(bayWords, lang, 'holdDue', { time: dayAndTime(expectedAt, now, floor.site.timeZone, lang) })
    return html`<p class="held">
      <bb-icon name="pause"></bb-icon><b>${[say(holdWords, lang, reason), note].filter(Boolean).join(' ')}</b
      ><span>${due}</span>
    </p>`
  }

  #fact(icon: IconName, text: string, aside = '') {
    return html`<p class="fact"><bb-icon name=${icon}></bb-icon><b>${text}</b><span>${aside}</span></p>`
  }

  #other({ operation, state, standard }: OperationLine) {
    const { id, name } = operation
    return html`<button
      class=${this.#changed('other', `operation ${id}`)}
      ?disabled=${state === 'elsewhere'}
      @click=${() => this.dispatchEvent(new CustomEvent('choose', { detail: id, bubbles: true, composed: true }))}
    >
      <bb-icon name=${OTHER[state]}></bb-icon><span>${name}</span><b>${durationWords(standard, this.lang)}</b>
    </button>`
  }

  #empty(view: Exclude<Known, { kind: 'car' }>) {
    const { lang } = this
    if (view.kind === 'out')
      return html`${this.#top('', say(bayWords, lang, 'out'), '')}${this.#call()}
        <section><h1>${view.out.reason}</h1></section>`
    const { fetch } = view
    if (!fetch)
      return html`${this.#top('', say(bayWords, lang, 'idle'), '')}${this.#call()}
        <section>
          <h1>${say(bayWords, lang, 'idle')}</h1>
          <p>${say(bayWords, lang, 'idleText')}</p>
        </section>`
    return html`${this.#top(fetch.order.plate, fetch.order.model, fetch.order.ticket)}${this.#call()}
      <section class="fetch">${this.#fetch(fetch)}</section>`
  }

  #fetch(next: NextCar) {
    const { lang } = this
    return html`<p class="says">${say(bayWords, lang, 'fetch')}</p>
      <p class="spot"><bb-icon name="pin"></bb-icon>${placeText(next, lang)}</p>
      ${this.#rework(next.operation.rework)} ${this.#fact('wrench', next.operation.name)}
      ${next.order.waiting ? html`<p class="fact"><bb-seat .lang=${lang}></bb-seat></p>` : nothing}`
  }

  #changed(classes: string, part: Part): string {
    return this.unseen.has(part) ? `${classes} unseen` : classes
  }

  static override styles = phoneStyles
}

/** Who may have this page on a phone of their own. */
const WORKSHOP: readonly Role[] = ['technician', 'team-leader', 'foreman', 'inspector', 'parts']

const OTHER: Readonly<Record<OperationState, IconName>> = {
  running: 'play',
  held: 'pause',
  todo: 'ring',
  done: 'check',
  elsewhere: 'arrow-right',
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-phone': BbBayPhone
  }
}
