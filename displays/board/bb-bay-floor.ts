import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Bay } from '#domain/bay.ts'
import type { Call } from '#domain/call.ts'
import type { Person } from '#domain/person.ts'
import { boardWords } from '#words/board.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang } from '#words/say.ts'
import { callWords } from '#words/stage.ts'
import { certificateWords, equipmentWords, tradeWords } from '#words/trade.ts'
import '../kit/bb-icon.ts'
import { ClockController } from '../kit/clock.ts'
import { dayAndTime, stopwatch } from '../kit/time.ts'
import { barrierOf } from './barrier.ts'
import './bb-bay-car.ts'
import './bb-gate.ts'
import './bb-landing.ts'
import './bb-next-car.ts'
import { bayFloorStyles } from './bay-floor-styles.ts'
import type { Card } from './card.ts'
import type { Outcome } from './outcome.ts'
import { TargetController } from './target-controller.ts'
import type { Target } from './target.ts'

/** How many of a bay's queue stand on the floor; the rest is a figure. */
const NEXT_SHOWN = 2

/** A car of the queue, with the number of the bay it still stands on. */
export interface NextCard {
  readonly card: Card
  readonly standsOn: string
}

/**
 * One bay, painted on the floor and open where cars come in. While a card is held it says what would come of it here.
 *
 * @fires bb-drive-in - The next car drives onto the free bay; `detail` is `{ orderId, bayId }`.
 * @fires bb-bay - The bay's head was pressed.
 * @fires bb-take-call - Someone takes the call for help; `detail` is its id.
 */
@customElement('bb-bay-floor')
export class BbBayFloor extends LitElement {
  @property({ attribute: false }) bay!: Bay
  @property({ attribute: false }) people: readonly Person[] = []
  @property({ attribute: false }) car: Card | null = null
  @property({ attribute: false }) next: readonly NextCard[] = []
  @property({ attribute: false }) call: Call | null = null
  /** null while no card is held. */
  @property({ attribute: false }) outcome: Outcome | null = null
  /** Where in this bay the held card would go. */
  @property({ attribute: false }) chosen: Target | null = null
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  readonly #clock = new ClockController(this, 'minute')

  constructor() {
    super()
    new TargetController(this, () => ({ kind: 'bay', bayId: this.bay.id, before: null }))
  }

  override updated() {
    const kind = this.outcome?.kind
    this.setAttribute('role', 'group')
    this.setAttribute('aria-label', say(boardWords, this.lang, 'bayNo', { no: this.bay.no }))
    this.setAttribute('data-bay', this.bay.no)
    this.toggleAttribute('can', kind === 'now' || kind === 'queue')
    this.toggleAttribute('cannot', kind === 'refused')
    this.toggleAttribute('chosen', this.chosen !== null)
    this.toggleAttribute('out', this.bay.outOfService !== null)
    this.toggleAttribute('called', this.call !== null)
  }

  override render() {
    return html`${this.#head()} ${this.call ? this.#call(this.call) : nothing}
    ${
      this.car
        ? html`<bb-bay-car .card=${this.car} lang=${this.lang} .timeZone=${this.timeZone}></bb-bay-car>`
        : nothing
    }
    ${this.#floor()}`
  }

  #head() {
    const { no, trades, equipment } = this.bay
    const papers = [...new Set(this.people.flatMap(({ certificates }) => certificates))]
    return html`<button class="head" aria-description=${say(boardWords, this.lang, 'openBay')} @click=${this.#open}>
      <b class="no">${no}</b>
      <span class="facts">
        <span class="l1">
          <b>${trades.map((trade) => say(tradeWords, this.lang, trade)).join(' ')}</b>
          ${equipment.map((item) => html`<span class="equipment"><bb-icon name=${item === 'wash-line' ? 'wash' : item}></bb-icon> ${say(equipmentWords, this.lang, item)}</span>`)}
        </span>
        <span class="l2">
          ${
            this.people.length === 0
              ? html`<span class="nobody"
                  ><bb-icon name="person"></bb-icon> ${say(boardWords, this.lang, 'nobody')}</span
                >`
              : html`<span><bb-icon name="person"></bb-icon> ${this.people.map(({ name }) => name).join(' ')}</span>`
          }
          ${papers.map((paper) => html`<span class="paper">${paper === 'high-voltage' ? html`<bb-icon name="lightning"></bb-icon>` : nothing}${say(certificateWords, this.lang, paper)}</span>`)}
        </span>
      </span>
    </button>`
  }

  #call(call: Call) {
    const since = stopwatch(this.#clock.now - call.at)
    return html`<button class="call" @click=${() => this.#fire('bb-take-call', call.id)}>
      <span
        ><bb-icon name="hand"></bb-icon> ${since} ${say(callWords, this.lang, call.kind)} ·
        ${say(boardWords, this.lang, 'takeCall')}</span
      >
    </button>`
  }

  /** Under the car: what is next, or what would come of the held card. */
  #floor() {
    const { outcome } = this
    if (outcome?.kind === 'now' || outcome?.kind === 'queue') {
      const taken = outcome.kind === 'queue' && this.car !== null && this.next.length === 0
      return html`${
          taken && outcome.takenUntil !== null
            ? html`<bb-gate
                class="taken"
                .reason=${say(boardWords, this.lang, 'taken')}
                .detail=${say(boardWords, this.lang, 'until', { time: dayAndTime(outcome.takenUntil, this.#clock.now, this.timeZone, this.lang) })}
              ></bb-gate>`
            : nothing
        }
        ${this.#next()}
        <bb-landing
          .outcome=${outcome}
          .no=${this.bay.no}
          .timeZone=${this.timeZone}
          lang=${this.lang}
          ?chosen=${this.chosen !== null}
        ></bb-landing>`
    }
    return html`${this.#next()} ${this.car || outcome ? nothing : this.#free()}
    ${outcome?.kind === 'refused' ? this.#barrier(outcome) : outcome === null && this.bay.outOfService ? this.#outOfService() : nothing}`
  }

  #free() {
    if (this.bay.outOfService) return nothing
    const next = this.next.find(({ standsOn }) => standsOn === '')?.card.order
    return html`<div class="free">
      <p>${say(boardWords, this.lang, 'free')}</p>
      ${
        next
          ? html`<button @click=${() => this.#fire('bb-drive-in', { orderId: next.id, bayId: this.bay.id })}>
              <bb-icon name="chevron-up"></bb-icon> ${say(boardWords, this.lang, 'driveNext', { ticket: next.ticket })}
            </button>`
          : nothing
      }
    </div>`
  }

  #barrier(outcome: Extract<Outcome, { kind: 'refused' }>) {
    const { title, detail } = barrierOf(outcome.refusal, this.lang, this.timeZone)
    const sentence = refusalText(outcome.refusal, this.lang, this.timeZone)
    return html`<bb-gate .reason=${title} .detail=${detail} title=${sentence}></bb-gate>`
  }

  #outOfService() {
    const { reason, until } = this.bay.outOfService ?? { reason: '', until: null }
    const back =
      until === null
        ? ''
        : say(boardWords, this.lang, 'until', { time: dayAndTime(until, this.#clock.now, this.timeZone, this.lang) })
    return html`<div class="out">
      <bb-gate .reason=${say(boardWords, this.lang, 'outOfService')} .detail=${`${reason} ${back}`}></bb-gate>
    </div>`
  }

  #next() {
    const shown = this.next.slice(0, NEXT_SHOWN)
    if (shown.length === 0) return nothing
    const more = this.next.length - shown.length
    return html`<div class="next n${shown.length}">
      ${repeat(
        shown,
        ({ card }) => card.order.id,
        ({ card, standsOn }) =>
          html`<bb-next-car
            .card=${card}
            .bayId=${this.bay.id}
            .standsOn=${standsOn}
            .timeZone=${this.timeZone}
            lang=${this.lang}
            ?small=${shown.length > 1}
            ?chosen=${this.chosen?.kind === 'bay' && this.chosen.before === card.operation?.id}
          ></bb-next-car>`,
      )}
      ${more > 0 ? html`<span class="more">${say(boardWords, this.lang, 'more', { count: more })}</span>` : nothing}
    </div>`
  }

  readonly #open = () => this.#fire('bb-bay', this.bay.id)

  #fire(type: string, detail: unknown) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }

  static override styles = bayFloorStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-floor': BbBayFloor
  }
}
