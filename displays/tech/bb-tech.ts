import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { worksOf, type Floor } from '#domain/floor.ts'
import { forecastFloor, utcOffset } from '#domain/forecast.ts'
import type { Order } from '#domain/order.ts'
import { onBay } from '#domain/place.ts'
import { partLines, stockOf } from '#domain/visit/parts.ts'
import { nextOpen } from '#domain/working-time.ts'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'
import { placeWords } from '#words/stage.ts'
import { techWords } from '#words/tech.ts'
import { bayView, type Forecasts, type Known, type OperationLine } from '../bay/bay-view.ts'
import '../bay/bb-bay-hand.ts'
import type { BbBayHand } from '../bay/bb-bay-hand.ts'
import '../bay/bb-bay-phone.ts'
import '../bay/bb-bay-sheet.ts'
import { VisitController } from '../desk/kit/visit-controller.ts'
import '../kit/bb-icon.ts'
import '../kit/bb-screen-state.ts'
import { ClockController } from '../kit/clock.ts'
import type { Freshness } from '../kit/live-freshness.ts'
import { send } from '../kit/send.ts'
import { clockTime, dayAndTime } from '../kit/time.ts'
import { WakeLockController } from '../kit/wake-lock.ts'
import './bb-tech-parts.ts'
import './bb-tech-start.ts'
import { forgottenBy, placeOf, type TechPlace } from './tech-view.ts'

const NONE: ReadonlySet<never> = new Set()

/**
 * `/tech`: a technician's own phone, opened by the code on a bay's screen (P4.5, P4.9, P4.10). One car, one clock, and
 * buttons that a glove can hit; where their clock runs elsewhere, it says so and offers to change over.
 */
@customElement('bb-tech')
export class BbTech extends LitElement {
  @property({ attribute: false }) floor: Floor | null = null
  @property({ attribute: false }) freshness: Freshness = { state: 'loading', confirmedAt: null }
  /** How a command is sent, where not to the server. */
  @property({ attribute: false }) send: typeof send | undefined
  /** Who holds this phone; '' before they said so. */
  @property() me = ''
  /** Number of the bay, and the job, whose code was read. */
  @property() bay = ''
  @property() job = ''
  @property() override lang: Lang = 'zh'

  /** The order whose visit is looked at. */
  orderId = ''
  @state() private chosen = ''
  @state() private goingHome = false
  @state() private notice = ''

  @query('bb-bay-hand') private readonly hand!: BbBayHand | null

  readonly #clock = new ClockController(this, 'second')
  readonly #visit = new VisitController(this)
  #forecast: { floor: Floor; minute: number; forecasts: Forecasts } | undefined

  constructor() {
    super()
    new WakeLockController(this)
  }

  /** Whether somebody is in the middle of something that a reload would lose. */
  get busy(): boolean {
    return this.goingHome || (this.hand?.busy ?? false)
  }

  override willUpdate(): void {
    const { floor } = this
    if (!floor) return
    const place = placeOf(floor, this.me, this.bay, this.job)
    const order = [...floor.orders.values()].find(
      (each) => place.bay !== '' && floor.bays.get(onBay(each.place) ?? '')?.no === place.bay,
    )
    this.orderId = order?.id ?? ''
  }

  override render() {
    const { floor, lang, freshness } = this
    if (!floor) {
      const { state } = freshness
      return html`<bb-screen-state
        .state=${state === 'refused' || state === 'offline' ? state : 'loading'}
        .lang=${lang}
      ></bb-screen-state>`
    }
    const place = placeOf(floor, this.me, this.bay, this.job)
    const now = this.#clock.now
    const view = place.bay === '' ? null : bayView(floor, place.bay, this.#forecasts(floor, now), now)
    if (!floor.people.get(this.me)?.active || !view || view.kind === 'unknown') return this.#start(floor, place)
    const line = this.#line(view, place.operationId)
    return html`<bb-bay-phone
        .dimmed=${freshness.state !== 'live'}
        .floor=${floor}
        .view=${view}
        .line=${line}
        .freshness=${freshness}
        .unseen=${NONE}
        .now=${now}
        .lang=${lang}
        @choose=${({ detail }: CustomEvent<string>) => (this.chosen = detail)}
      >
        <div slot="above">${this.#above(floor, view, place, now)}</div>
        ${this.#parts(floor, line, now)}
        <div class="keys">
          <bb-bay-hand
            .floor=${floor}
            .view=${view}
            .line=${line}
            .now=${now}
            .offset=${utcOffset(floor.site.timeZone, now)}
            .me=${this.me}
            .missingParts=${this.#missing(line)}
            .lang=${lang}
            .send=${this.send}
            @choose=${({ detail }: CustomEvent<string>) => (this.chosen = detail)}
          ></bb-bay-hand>
          <div class="more">
            <button @click=${() => this.#go('')}><bb-icon name="pin"></bb-icon>${this.#say('otherBay')}</button>
            <button ?disabled=${worksOf(floor, this.me).length === 0} @click=${() => (this.goingHome = true)}>
              <bb-icon name="moon"></bb-icon>${this.#say('goHome')}
            </button>
          </div>
        </div>
      </bb-bay-phone>
      ${this.goingHome ? this.#home(floor, now) : nothing}
      ${this.notice ? html`<p class="notice" role="status">${this.notice}</p>` : nothing}`
  }

  #start(floor: Floor, place: TechPlace) {
    return html`${place.unknown ? this.#banner('warning', this.#say('unknownCode', { code: place.unknown })) : nothing}
      <bb-tech-start
        .floor=${floor}
        .me=${this.me}
        .lang=${this.lang}
        @bb-bay=${({ detail }: CustomEvent<string>) => this.#go(detail)}
      ></bb-tech-start>`
  }

  #above(floor: Floor, view: Known, { notThis }: TechPlace, now: number) {
    const order = view.kind === 'car' ? view.car.order : null
    const elsewhere = worksOf(floor, this.me).find((work) => work.order.id !== order?.id)
    const forgotten = order ? forgottenBy(order, this.me) : undefined
    const { timeZone } = floor.site
    return html`${
      notThis
        ? this.#banner(
            'warning',
            this.#say('notThis', {
              code: notThis.code,
              plate: notThis.order.plate,
              model: notThis.order.model,
              place: this.#where(floor, notThis.order),
            }),
            this.#say('toCar'),
            () => this.#go(floor.bays.get(onBay(notThis.order.place) ?? '')?.no ?? ''),
          )
        : nothing
    }
    ${
      elsewhere && !notThis
        ? this.#banner(
            'clock',
            this.#say('elsewhere', {
              where: `${this.#where(floor, elsewhere.order)} ${elsewhere.order.ticket}`,
              operation: elsewhere.operation.name,
            }),
            this.#say('go'),
            () => this.#go(floor.bays.get(onBay(elsewhere.order.place) ?? '')?.no ?? ''),
          )
        : nothing
    }
    ${
      forgotten?.stoppedAt
        ? this.#banner(
            'moon',
            this.#say('forgotten', { time: dayAndTime(forgotten.stoppedAt, now, timeZone, this.lang) }),
          )
        : nothing
    }
    ${order?.desk.differs ? this.#banner('info', this.#say('differs')) : nothing}
    ${order && order.desk.findings > 0 ? this.#banner('camera', this.#say('findings', { n: order.desk.findings })) : nothing}`
  }

  #banner(icon: 'warning' | 'clock' | 'moon' | 'info' | 'camera', text: string, go = '', act?: () => void) {
    return html`<p class=${`banner ${icon}`} role=${icon === 'warning' ? 'alert' : 'note'}>
      <bb-icon name=${icon}></bb-icon><span>${text}</span>
      ${act ? html`<button @click=${act}>${go}</button>` : nothing}
    </p>`
  }

  #where(floor: Floor, order: Order): string {
    const bay = floor.bays.get(onBay(order.place) ?? '')
    return bay ? `${say(bayWords, this.lang, 'bay')} ${bay.no}` : say(placeWords, this.lang, order.place.kind)
  }

  #parts(floor: Floor, line: OperationLine | null, now: number) {
    const { file } = this.#visit
    if (!file || !line || !partLines(file.visit).some(({ operationId }) => operationId === line.operation.id))
      return nothing
    return html`<bb-tech-parts
      slot="parts"
      .visit=${file.visit}
      .operationId=${line.operation.id}
      .timeZone=${floor.site.timeZone}
      .now=${now}
      .lang=${this.lang}
    ></bb-tech-parts>`
  }

  /** What a pause for parts waits for, by name. */
  #missing(line: OperationLine | null): string {
    const { file } = this.#visit
    if (!file || !line) return ''
    return partLines(file.visit)
      .filter(({ id, operationId }) => operationId === line.operation.id && stockOf(file.visit.parts, id).missing > 0)
      .map(({ name }) => name)
      .join(this.lang === 'zh' ? '、' : ', ')
  }

  #home(floor: Floor, now: number) {
    const { hours, timeZone } = floor.site
    const offset = utcOffset(timeZone, now)
    // From noon on, the next opening is tomorrow's.
    const opensAt = nextOpen(now + 12 * 3_600_000, hours, offset)
    const n = worksOf(floor, this.me).length
    return html`<bb-bay-sheet
      .heading=${this.#say('goHome')}
      .text=${this.#say('goHomeText', { n, time: clockTime(opensAt, timeZone) })}
      .lang=${this.lang}
      @close=${() => (this.goingHome = false)}
    >
      <button class="home" @click=${() => void this.#endShift(opensAt)}>
        <bb-icon name="moon"></bb-icon>${this.#say('goHomeDo')}
      </button>
    </bb-bay-sheet>`
  }

  async #endShift(expectedAt: number): Promise<void> {
    this.goingHome = false
    const { me: personId } = this
    const sent = await (this.send ?? send)({ type: 'end-shift', personId, expectedAt }, { personId })
    this.notice = sent.ok ? this.#say('stopped') : sent.text[this.lang]
  }

  /** To a bay, or to the choice of one; the address says which, so that a reload comes back to it. */
  #go(bay: string): void {
    this.bay = bay
    this.job = ''
    this.chosen = ''
    this.notice = ''
    const address = new URL(location.href)
    address.searchParams.delete('job')
    if (bay === '') address.searchParams.delete('bay')
    else address.searchParams.set('bay', bay)
    history.replaceState(null, '', address)
  }

  /** The operation that someone chose, or whose code was read, while there is something to do on it; else the next one. */
  #line(view: Known, asked: string): OperationLine | null {
    if (view.kind !== 'car') return null
    const open = (id: string) =>
      view.car.operations.find(({ operation, state }) => operation.id === id && state !== 'done')
    return open(this.chosen) ?? open(asked) ?? view.car.current
  }

  /** A forecast is made anew for a new floor and each minute, not each second. */
  #forecasts(floor: Floor, now: number): Forecasts {
    const minute = Math.floor(now / 60_000)
    if (this.#forecast?.floor !== floor || this.#forecast.minute !== minute)
      this.#forecast = { floor, minute, forecasts: forecastFloor(floor, now, utcOffset(floor.site.timeZone, now)) }
    return this.#forecast.forecasts
  }

  #say(key: keyof (typeof techWords)['zh'], values?: Record<string, string | number>): string {
    return say(techWords, this.lang, key, values)
  }

  static override styles = css`
    :host {
      display: block;
      max-width: 40rem;
      min-height: 100vh;
      margin: 0 auto;
      --notice-size: var(--t-17);
      --sheet-heading: var(--t-28);
      --sheet-text: var(--t-17);
      --sheet-close: 3.75rem;
      --tile: 16rem;
      --tile-height: 3.75rem;
      --tile-icon: 1.75rem;
      --tile-label: var(--t-20);
      --tile-hint: var(--t-17);
      --tile-low: 3.5rem;
      --key-size: var(--t-24);
      --keys-height: 16.5rem;
    }
    .keys {
      display: grid;
      grid-template-rows: minmax(0, 1fr) 3.5rem;
      grid-row-gap: var(--s-3);
      height: 100%;
    }
    .more {
      display: grid;
      grid-template-columns: 1fr 1fr;
      grid-gap: var(--s-4);
    }
    button {
      display: flex;
      align-items: center;
      justify-content: center;
      min-height: 3.5rem;
      padding: 0 var(--s-4);
      border: 0;
      border-radius: var(--r-3);
      background: var(--surface);
      box-shadow: var(--e-1);
      font: inherit;
      font-weight: var(--w-strong);
      color: inherit;
      cursor: pointer;
      touch-action: manipulation;
    }
    button bb-icon {
      margin-right: var(--s-2);
    }
    button:disabled {
      background: none;
      box-shadow: inset 0 0 0 1px var(--line);
      color: var(--ink-3);
    }
    button:focus-visible {
      outline: 3px solid var(--hand);
    }
    .home {
      width: 100%;
      min-height: 4.5rem;
      background: var(--ink);
      color: var(--on-ink);
      font-size: var(--t-20);
    }
    .banner {
      display: flex;
      align-items: center;
      margin: 0 0 var(--s-2);
      padding: var(--s-2) var(--s-3);
      border-radius: var(--r-3);
      background: var(--surface-2);
      box-shadow: inset 0 0 0 1px var(--line);
    }
    .banner bb-icon {
      margin-right: var(--s-3);
    }
    .banner span {
      flex: 1;
      min-width: 0;
    }
    .banner button {
      margin-left: var(--s-3);
    }
    .banner.clock {
      background: var(--hand-soft);
      color: var(--hand-ink);
    }
    .banner.warning {
      background: var(--late-soft);
      color: var(--late-ink);
      font-weight: var(--w-strong);
    }
    .notice {
      position: fixed;
      left: 50%;
      bottom: var(--s-6);
      z-index: 20;
      width: 88%;
      margin: 0;
      padding: var(--s-3) var(--s-5);
      transform: translateX(-50%);
      border-radius: var(--r-3);
      background: var(--go);
      color: var(--on-go);
      text-align: center;
      font-weight: var(--w-strong);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-tech': BbTech
  }
}
