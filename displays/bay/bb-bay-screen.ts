import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { classMap } from 'lit/directives/class-map.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Floor } from '#domain/floor.ts'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'
import { callWords, holdWords } from '#words/stage.ts'
import type { Freshness } from '../kit/live-freshness.ts'
import { clockTime, dayAndTime, durationWords } from '../kit/time.ts'
import type { Part } from './bay-changes.ts'
import { pageOf } from './bay-pages.ts'
import type { Timeline } from './bay-timeline.ts'
import type { BayCar, Known, OperationLine } from './bay-view.ts'
import './bb-bay-countdown.ts'
import './bb-bay-head.ts'
import './bb-bay-idle.ts'
import './bb-bay-next.ts'
import './bb-bay-operation.ts'
import type { Room } from './bb-bay-operation.ts'
import './bb-bay-strip.ts'
import './bb-bay-timeline.ts'
import './bb-fit.ts'
import { screenStyles } from './bay-screen-styles.ts'

/** Rows that can be read from the other side of the bay. */
const ROWS = 4
const ROOM: Readonly<Record<number, Room>> = { 1: 'whole', 2: 'wide', 3: 'snug' }

/**
 * A bay's display, five metres away.
 *
 * @slot - What acts: the code for a phone, or the buttons of a touch bay.
 * @fires choose - An operation was tapped; its id is the detail. Bubbles.
 */
@customElement('bb-bay-screen')
export class BbBayScreen extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) view!: Known
  @property({ attribute: false }) timeline: Timeline | null = null
  @property({ attribute: false }) freshness!: Freshness
  @property({ attribute: false }) unseen: ReadonlySet<Part> = new Set()
  @property({ type: Number }) now = 0
  /** The picture stands still: all but the mark that says so is dimmed. */
  @property({ type: Boolean, reflect: true }) dimmed = false
  @property({ type: Boolean, reflect: true }) touch = false
  /** The operation that the buttons mean. */
  @property() chosen = ''
  @property() override lang: Lang = 'zh'

  override render() {
    const { view, lang, floor } = this
    const body =
      view.kind === 'car'
        ? this.#car(view.car)
        : html`<bb-bay-idle .view=${view} .now=${this.now} .timeZone=${floor.site.timeZone} .lang=${lang}
            ><slot></slot
          ></bb-bay-idle>`
    return html`<bb-bay-head
        ?dimmed=${this.dimmed}
        .view=${view}
        .site=${floor.site}
        .freshness=${this.freshness}
        .lang=${lang}
      ></bb-bay-head>
      ${this.#call()} ${body}`
  }

  #call() {
    const { call } = this.view
    if (!call) return nothing
    const age = durationWords(this.now - call.at, this.lang)
    const name = this.floor.people.get(call.personId)?.name ?? ''
    return html`<bb-bay-strip
      kind="call"
      .heading=${say(callWords, this.lang, call.kind)}
      .text=${say(bayWords, this.lang, 'callBy', { name, age })}
      .aside=${say(bayWords, this.lang, 'callTake')}
    ></bb-bay-strip>`
  }

  #car(car: BayCar) {
    const { lang, now, floor, unseen, timeline } = this
    const { timeZone } = floor.site
    const { complaint } = car.order
    return html`${this.#state(car)}
      <section class=${this.#changed('say', 'complaint')}>
        <em>${say(bayWords, lang, 'says')}</em>
        <bb-fit
          class=${complaint ? '' : 'none'}
          sizes="92 76 64 52 44 36 32 28"
          .text=${complaint || say(bayWords, lang, 'saysNothing')}
        ></bb-fit>
      </section>
      <section class=${this.#changed('instrument', 'promise')}>
        <bb-bay-countdown
          .countdown=${car.countdown}
          .risk=${car.countdown.risk}
          .now=${now}
          .timeZone=${timeZone}
          .lang=${lang}
        ></bb-bay-countdown>
        ${timeline ? html`<bb-bay-timeline .line=${timeline} .risk=${car.countdown.risk} .timeZone=${timeZone} .lang=${lang}></bb-bay-timeline>` : nothing}
      </section>
      <section class="foot">
        ${this.#operations(car)}
        <div class="side">
          ${car.order.note ? html`<div class=${this.#changed('card note', 'note')}>${this.#note(car)}</div>` : nothing}
          <bb-bay-next
            class=${classMap({ card: true, unseen: unseen.has('next') })}
            .next=${this.view.kind === 'car' ? this.view.next : null}
            .now=${now}
            .timeZone=${timeZone}
            .lang=${lang}
          ></bb-bay-next>
        </div>
        <slot class="card acts"></slot>
      </section>`
  }

  /** What is out of the ordinary, in one line; nothing while work simply runs. */
  #state({ state, hold, onwardTo, operations, unsigned, forgotten }: BayCar) {
    const { lang, now, floor } = this
    const { timeZone } = floor.site
    const strip = (kind: 'held' | 'todo' | 'done', heading: string, text: string, aside = '') =>
      html`<bb-bay-strip .kind=${kind} .heading=${heading} .text=${text} .aside=${aside}></bb-bay-strip>`
    if (this.view.call) return nothing
    if (state === 'held' && hold) {
      const due =
        hold.expectedAt === null
          ? say(bayWords, lang, 'holdOpen')
          : say(bayWords, lang, 'holdDue', { time: dayAndTime(hold.expectedAt, now, timeZone, lang) })
      const since = say(bayWords, lang, 'holdSince', {
        time: clockTime(hold.since, timeZone),
        age: durationWords(now - hold.since, lang),
      })
      const text = [
        forgotten.length > 0 ? say(bayWords, lang, 'forgotten', { names: forgotten.join(' / ') }) : '',
        hold.note,
        since,
      ]
        .filter(Boolean)
        .join(' · ')
      return strip('held', say(holdWords, lang, hold.reason), text, due)
    }
    if (state === 'waiting') return strip('todo', say(bayWords, lang, 'toStart'), '')
    if (unsigned.length > 0 && state !== 'onward' && state !== 'working') {
      const names = operations.flatMap(({ operation, times }) => (unsigned.includes(operation) ? times : []))
      const who = [...new Set(names.map(({ name }) => name))].join(' / ')
      return strip('todo', say(bayWords, lang, 'toSign'), say(bayWords, lang, 'toSignBy', { names: who }))
    }
    if (state === 'inspection')
      return strip('done', say(bayWords, lang, 'toInspection'), say(bayWords, lang, 'toInspectionText'))
    if (state === 'done') return strip('done', say(bayWords, lang, 'toLeave'), '')
    if (state !== 'onward' || !onwardTo) return nothing
    const where = onwardTo.bay
      ? say(bayWords, lang, 'onwardTo', { bay: onwardTo.bay.no })
      : say(bayWords, lang, 'onwardUnplanned')
    return strip('done', say(bayWords, lang, 'onward', { operation: onwardTo.operation.name }), where)
  }

  #operations({ operations }: BayCar) {
    const { rows, page, pages } = pageOf(
      operations,
      ROWS,
      ({ state }) => state === 'running' || state === 'held',
      this.now,
    )
    const room = ROOM[rows.length] ?? 'tight'
    return html`<div class=${pages > 1 ? 'operations turning' : 'operations'}>
      ${repeat(
        rows,
        (line) => line.operation.id,
        (line) => this.#operation(line, room),
      )}
      ${pages > 1 ? html`<i class="count">${say(bayWords, this.lang, 'page', { page, pages })}</i>` : nothing}
    </div>`
  }

  #operation(line: OperationLine, room: Room) {
    const { id, bayId } = line.operation
    const elsewhere = line.state === 'elsewhere' ? (this.floor.bays.get(bayId ?? '') ?? null) : null
    return html`<bb-bay-operation
      class=${classMap({ unseen: this.unseen.has(`operation ${id}`), chosen: this.touch && this.chosen === id })}
      .line=${line}
      .state=${line.state}
      .room=${room}
      .elsewhere=${elsewhere}
      .now=${this.now}
      .timeZone=${this.floor.site.timeZone}
      .lang=${this.lang}
      lang=${this.lang}
      @click=${() => this.dispatchEvent(new CustomEvent('choose', { detail: id, bubbles: true, composed: true }))}
    ></bb-bay-operation>`
  }

  #note({ order, advisor }: BayCar) {
    const by = advisor ? say(bayWords, this.lang, 'noteBy', { name: advisor.name }) : say(bayWords, this.lang, 'note')
    return html`<em>${by}</em> <bb-fit sizes="40 36 32 28" .text=${order.note}></bb-fit>`
  }

  #changed(classes: string, part: Part): string {
    return this.unseen.has(part) ? `${classes} unseen` : classes
  }

  static override styles = screenStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-screen': BbBayScreen
  }
}
