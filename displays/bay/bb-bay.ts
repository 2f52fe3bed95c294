import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { byBayNumber } from '#domain/bay.ts'
import type { Floor } from '#domain/floor.ts'
import { forecastFloor, utcOffset } from '#domain/forecast.ts'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-screen-state.ts'
import { ClockController } from '../kit/clock.ts'
import type { Freshness } from '../kit/live-freshness.ts'
import { currentPerson, onPersonChange } from '../kit/person.ts'
import { PixelShiftController } from '../kit/pixel-shift.ts'
import type { send } from '../kit/send.ts'
import { uuid } from '../kit/uuid.ts'
import { WakeLockController } from '../kit/wake-lock.ts'
import { commandOf, keysOf, type Known } from './bay-acts.ts'
import { factsOf, looked, unseen, watch, type Watch } from './bay-changes.ts'
import { readScan } from './bay-scan.ts'
import { timelineOf } from './bay-timeline.ts'
import { bayView, type BayView, type Forecasts, type OperationLine } from './bay-view.ts'
import './bb-bay-code.ts'
import './bb-bay-hand.ts'
import type { BbBayHand, Deed } from './bb-bay-hand.ts'
import './bb-bay-phone.ts'
import './bb-bay-screen.ts'
import { ScannerController } from './scanner.ts'

/** How long a notice stays, ms. */
const NOTICE_FOR = 6_000

/** The display of one bay (P11.3): the car on it, or what to fetch next; with buttons where someone can touch it. */
@customElement('bb-bay')
export class BbBay extends LitElement {
  @property({ attribute: false }) floor: Floor | null = null
  @property({ attribute: false }) freshness: Freshness = { state: 'loading', confirmedAt: null }
  /** How a command is sent; without it the buttons do nothing. */
  @property({ attribute: false }) send: typeof send | null = null
  /** The bay's number, as it is painted on the floor. */
  @property() bay = ''
  @property({ type: Boolean }) touch = false
  @property() override lang: Lang = 'zh'

  @state() private watched: Watch | null = null
  @state() private chosen = ''
  @state() private notice: { readonly text: string; readonly good: boolean } | null = null
  @query('bb-bay-hand') private hand!: BbBayHand | null

  readonly #clock = new ClockController(this, 'second')
  readonly #narrow = matchMedia('(max-width: 600px)')
  #forecast: { floor: Floor; minute: number; offset: number; forecasts: Forecasts } | undefined
  #stop: (() => void) | undefined
  #noticeTimer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    new PixelShiftController(this)
    new WakeLockController(this)
    new ScannerController(this, (code) => this.#scanned(code))
    this.addEventListener('click', () => {
      if (this.watched) this.watched = looked(this.watched)
    })
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#narrow.addListener(this.#onWidth)
    this.#onWidth()
    this.#stop = onPersonChange(() => this.requestUpdate())
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#narrow.removeListener(this.#onWidth)
    clearTimeout(this.#noticeTimer)
    this.#stop?.()
  }

  /** In a hand the page is of the other family: light, and in pixels instead of shares of a screen. */
  readonly #onWidth = (): void => {
    document.documentElement.dataset['family'] = this.#narrow.matches ? 'hand' : 'wall'
    this.requestUpdate()
  }

  override render() {
    const { floor, freshness } = this
    if (!floor) return this.#nothing(freshness.state)
    const now = this.#clock.now
    const { offset, forecasts } = this.#forecastAt(floor, now)
    const view = bayView(floor, this.bay, forecasts, now)
    if (view.kind === 'unknown') return this.#unknown(floor)
    this.watched = watch(this.watched, factsOf(view), performance.now())
    const line = this.#line(view)
    return html`${this.#narrow.matches ? this.#phone(floor, view, line, now, offset) : this.#screen(floor, view, line, now, offset, forecasts)}
      ${this.notice ? html`<p class=${this.notice.good ? 'notice' : 'notice bad'} role="status">${this.notice.text}</p>` : nothing}`
  }

  #screen(floor: Floor, view: Known, line: OperationLine | null, now: number, offset: number, forecasts: Forecasts) {
    const order = view.kind === 'car' ? view.car.order : null
    return html`<bb-bay-screen
      .dimmed=${this.freshness.state !== 'live'}
      .floor=${floor}
      .view=${view}
      .timeline=${order ? timelineOf(order, forecasts.get(order.id), now, offset) : null}
      .freshness=${this.freshness}
      .unseen=${unseen(this.watched)}
      .touch=${this.touch}
      .chosen=${line?.operation.id ?? ''}
      .now=${now}
      .lang=${this.lang}
      @choose=${({ detail }: CustomEvent<string>) => (this.chosen = detail)}
    >
      ${this.touch
        ? this.#buttons(floor, view, line, now, offset)
        : html`<bb-bay-code .address=${`${location.origin}/bay/${encodeURIComponent(this.bay)}?touch`} .lang=${this.lang}></bb-bay-code>`}
    </bb-bay-screen>`
  }

  #phone(floor: Floor, view: Known, line: OperationLine | null, now: number, offset: number) {
    return html`<bb-bay-phone
      .dimmed=${this.freshness.state !== 'live'}
      .floor=${floor}
      .view=${view}
      .line=${line}
      .freshness=${this.freshness}
      .unseen=${unseen(this.watched)}
      .now=${now}
      .lang=${this.lang}
      @choose=${({ detail }: CustomEvent<string>) => (this.chosen = detail)}
    >
      ${this.#buttons(floor, view, line, now, offset)}
    </bb-bay-phone>`
  }

  #buttons(floor: Floor, view: Known, line: OperationLine | null, now: number, offset: number) {
    return html`<bb-bay-hand
      .floor=${floor}
      .view=${view}
      .line=${line}
      .now=${now}
      .offset=${offset}
      .me=${this.#narrow.matches ? currentPerson() : null}
      .lang=${this.lang}
      @deed=${({ detail }: CustomEvent<Deed>) => void this.#do(detail)}
    ></bb-bay-hand>`
  }

  /** The operation that someone chose, as long as there is something to do on it; else the one that is next. */
  #line(view: BayView): OperationLine | null {
    if (view.kind !== 'car') return null
    const chosen = view.car.operations.find(({ operation }) => operation.id === this.chosen)
    return chosen && chosen.state !== 'done' ? chosen : view.car.current
  }

  async #do({ act, line, personId, details }: Deed): Promise<void> {
    const { floor, lang } = this
    if (!floor || !this.send) return
    const view = bayView(floor, this.bay, this.#forecastAt(floor, this.#clock.now).forecasts, this.#clock.now)
    if (view.kind === 'unknown') return
    const command = commandOf(act, view, line, personId, details, { rev: floor.rev, newId: uuid })
    if (!command) return
    const sent = await this.send(command, { personId })
    this.#say(sent.ok ? say(bayWords, lang, 'sent') : sent.text[lang], sent.ok)
  }

  /** A badge answers who; any other code is a job, which starts, goes on or is finished. */
  #scanned(code: string): void {
    const { floor, lang, hand } = this
    if (!floor || !hand || hand.answer(code)) return
    const view = bayView(floor, this.bay, this.#forecastAt(floor, this.#clock.now).forecasts, this.#clock.now)
    const scan = readScan(view, code)
    if (scan.kind !== 'operation' || view.kind === 'unknown')
      return this.#say(say(bayWords, lang, scan.kind === 'nothing-left' ? 'scanNothing' : 'scanOther', { code }), false)
    this.chosen = scan.line.operation.id
    const key = keysOf(floor, view, scan.line).find(({ act }) => act === scan.act)
    if (key?.verdict.ok) hand.ask(key, scan.line)
  }

  #say(text: string, good: boolean): void {
    this.notice = { text, good }
    clearTimeout(this.#noticeTimer)
    this.#noticeTimer = setTimeout(() => (this.notice = null), NOTICE_FOR)
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
    return html`<bb-screen-state .state=${state === 'live' || state === 'stale' ? 'loading' : state} .lang=${this.lang}></bb-screen-state>`
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
    .notice {
      position: fixed;
      left: 50%;
      bottom: var(--s-7);
      z-index: 20;
      max-width: 92%;
      margin: 0;
      padding: var(--s-3) var(--s-6);
      transform: translateX(-50%);
      border-radius: var(--r-3);
      font-size: var(--notice-size, var(--t-44));
      font-weight: var(--w-strong);
      line-height: 1.3;
      color: var(--on-go);
      background: var(--go);
      box-shadow: var(--e-3);
    }
    .bad {
      color: var(--on-late);
      background: var(--late);
    }
    @media (max-width: 600px) {
      :host {
        height: 100%;
        min-height: 100vh;
        overflow: visible;
        /* A phone is switched off long before a line burns in, and its sheets are fixed to the screen. */
        transform: none !important;
        --notice-size: var(--t-17);
        --sheet-heading: var(--t-28);
        --sheet-text: var(--t-17);
        --sheet-close: 3.75rem;
        --tile: 16rem;
        --tile-height: 3.75rem;
        --tile-icon: 1.75rem;
        --tile-label: var(--t-20);
        --tile-hint: var(--t-15);
        --tile-low: 3.5rem;
        --key-size: var(--t-24);
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay': BbBay
  }
}
