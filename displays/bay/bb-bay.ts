import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { byBayNumber } from '#domain/bay.ts'
import type { Floor } from '#domain/floor.ts'
import { forecastFloor, utcOffset } from '#domain/forecast.ts'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-screen-state.ts'
import { ClockController } from '../kit/clock.ts'
import type { Freshness } from '../kit/live-freshness.ts'
import { PixelShiftController } from '../kit/pixel-shift.ts'
import type { send } from '../kit/send.ts'
import { WakeLockController } from '../kit/wake-lock.ts'
import { factsOf, looked, unseen, watch, type Watch } from './bay-changes.ts'
import { timelineOf } from './bay-timeline.ts'
import { bayView, type BayView, type Known, type Forecasts, type OperationLine } from './bay-view.ts'
import './bb-bay-code.ts'
import './bb-bay-screen.ts'

/** The display of one bay (P11.3): the car on it, or what to fetch next; with buttons where someone can touch it. */
@customElement('bb-bay')
export class BbBay extends LitElement {
  @property({ attribute: false }) floor: Floor | null = null
  @property({ attribute: false }) freshness: Freshness = { state: 'loading', confirmedAt: null }
  /** How a command is sent, where not to the server. */
  @property({ attribute: false }) send: typeof send | undefined
  /** The bay's number, as it is painted on the floor. */
  @property() bay = ''
  @property({ type: Boolean }) touch = false
  @property() override lang: Lang = 'zh'

  @state() private chosen = ''

  readonly #clock = new ClockController(this, 'second')
  readonly #narrow = matchMedia('(max-width: 600px)')
  #forecast: { floor: Floor; minute: number; offset: number; forecasts: Forecasts } | undefined
  #watched: Watch | null = null

  constructor() {
    super()
    new PixelShiftController(this)
    new WakeLockController(this)
    this.addEventListener('click', () => {
      if (this.#watched) this.#watched = looked(this.#watched)
      this.requestUpdate()
    })
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#narrow.addListener(this.#onWidth)
    this.#onWidth()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#narrow.removeListener(this.#onWidth)
  }

  /** In a hand the page is of the other family: light, and in pixels instead of shares of a screen. */
  readonly #onWidth = (): void => {
    document.documentElement.dataset['family'] = this.#narrow.matches ? 'hand' : 'wall'
    this.requestUpdate()
  }

  /** A screen that nobody touches does not load what hands need. */
  override willUpdate(): void {
    if (this.#narrow.matches) void import('./bb-bay-in-hand.ts')
    else if (this.touch) void import('./bb-bay-hand.ts')
  }

  override render() {
    const { floor, freshness } = this
    if (!floor) return this.#nothing(freshness.state)
    const now = this.#clock.now
    const { offset, forecasts } = this.#forecastAt(floor, now)
    const view = bayView(floor, this.bay, forecasts, now)
    if (view.kind === 'unknown') return this.#unknown(floor)
    this.#watched = watch(this.#watched, factsOf(view), performance.now())
    const line = this.#line(view)
    return this.#narrow.matches
      ? this.#inHand(floor, view, line, now, offset)
      : this.#screen(floor, view, line, now, offset, forecasts)
  }

  #screen(floor: Floor, view: Known, line: OperationLine | null, now: number, offset: number, forecasts: Forecasts) {
    const order = view.kind === 'car' ? view.car.order : null
    return html`<bb-bay-screen
      .dimmed=${this.freshness.state !== 'live'}
      .floor=${floor}
      .view=${view}
      .timeline=${order ? timelineOf(order, forecasts.get(order.id), now, offset) : null}
      .freshness=${this.freshness}
      .unseen=${unseen(this.#watched)}
      .touch=${this.touch}
      .chosen=${line?.operation.id ?? ''}
      .now=${now}
      .lang=${this.lang}
      @choose=${this.#choose}
    >
      ${
        this.touch
          ? html`<bb-bay-hand
              .floor=${floor}
              .view=${view}
              .line=${line}
              .now=${now}
              .offset=${offset}
              .lang=${this.lang}
              .send=${this.send}
            ></bb-bay-hand>`
          : html`<bb-bay-code .bay=${this.bay} .lang=${this.lang}></bb-bay-code>`
      }
    </bb-bay-screen>`
  }

  #inHand(floor: Floor, view: Known, line: OperationLine | null, now: number, offset: number) {
    return html`<bb-bay-in-hand
      .floor=${floor}
      .view=${view}
      .line=${line}
      .freshness=${this.freshness}
      .unseen=${unseen(this.#watched)}
      .now=${now}
      .offset=${offset}
      .lang=${this.lang}
      .send=${this.send}
      @choose=${this.#choose}
    ></bb-bay-in-hand>`
  }

  readonly #choose = ({ detail }: CustomEvent<string>): void => {
    this.chosen = detail
  }

  /** The operation that someone chose, as long as there is something to do on it; else the one that is next. */
  #line(view: BayView): OperationLine | null {
    if (view.kind !== 'car') return null
    const chosen = view.car.operations.find(({ operation }) => operation.id === this.chosen)
    return chosen && chosen.state !== 'done' ? chosen : view.car.current
  }

  /** A forecast is made anew for a new floor and each minute, not each second. */
  #forecastAt(floor: Floor, now: number) {
    const minute = Math.floor(now / 60_000)
    if (this.#forecast?.floor !== floor || this.#forecast.minute !== minute) {
      const offset = utcOffset(floor.site.timeZone, now)
      this.#forecast = { floor, minute, offset, forecasts: forecastFloor(floor, now, offset) }
    }
    return this.#forecast
  }

  #nothing(state: Freshness['state']) {
    if (state === 'refused' && this.freshness.reason === 'no-such-bay') return this.#unknown(null)
    return html`<bb-screen-state
      .state=${state === 'live' || state === 'stale' ? 'loading' : state}
      .lang=${this.lang}
    ></bb-screen-state>`
  }

  #unknown(floor: Floor | null) {
    const bays = floor ? [...floor.bays.values()].sort(byBayNumber).map((bay) => bay.no) : []
    return html`<bb-screen-state
      state="refused"
      .heading=${say(bayWords, this.lang, 'unknown', { no: this.bay })}
      .text=${say(bayWords, this.lang, bays.length > 0 ? 'unknownText' : 'unknownBays', { bays: bays.join(this.lang === 'zh' ? '、' : ', ') })}
      .lang=${this.lang}
    ></bb-screen-state>`
  }

  static override styles = css`
    :host {
      display: block;
      height: 100vh;
      overflow: hidden;
    }
    @media (max-width: 600px) {
      :host {
        height: 100%;
        min-height: 100vh;
        overflow: visible;
        /* A phone is switched off long before a line burns in, and its sheets are fixed to the screen. */
        transform: none !important;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay': BbBay
  }
}
