import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { SiteCommand } from '#domain/command.ts'
import { worksOf, type Floor } from '#domain/floor.ts'
import { forecastFloor, utcOffset } from '#domain/forecast.ts'
import type { Order } from '#domain/order.ts'
import type { Person } from '#domain/person.ts'
import { onBay } from '#domain/place.ts'
import { bayHandWords } from '#words/bay-hand.ts'
import { say, type Lang } from '#words/say.ts'
import { techWords } from '#words/tech.ts'
import type { Details } from '../bay/bay-command.ts'
import { bayView, type Forecasts, type Known, type OperationLine } from '../bay/bay-view.ts'
import '../bay/bb-bay-hand.ts'
import type { BbBayHand, HandSend } from '../bay/bb-bay-hand.ts'
import '../bay/bb-bay-phone.ts'
import '../bay/bb-bay-sheet.ts'
import '../bay/bb-self-check.ts'
import { VisitController } from '../desk/kit/visit-controller.ts'
import '../kit/bb-icon.ts'
import '../kit/bb-screen-state.ts'
import { ClockController } from '../kit/clock.ts'
import type { Freshness } from '../kit/live-freshness.ts'
import { WakeLockController } from '../kit/wake-lock.ts'
import './bb-tech-home.ts'
import './bb-tech-kept.ts'
import './bb-tech-notes.ts'
import './bb-tech-parts.ts'
import './bb-tech-start.ts'
import { KeptCommands, type KeptCommand } from './kept-commands.ts'
import { hasParts, missingParts } from './tech-parts.ts'
import { techStyles } from './tech-styles.ts'
import { placeOf, type TechPlace } from './tech-view.ts'

type Checked = NonNullable<Details['checked']>

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
  @property({ attribute: false }) send: HandSend | undefined
  /** What was tapped without a line, where it does not wait on this device. */
  @property({ attribute: false }) kept: readonly KeptCommand[] | undefined
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
  /** A car of theirs that is signed for, beside the one that is shown. */
  @state() private signing: Order | null = null
  @state() private notice: { readonly text: string; readonly good: boolean } | null = null

  @query('bb-bay-hand') private readonly hand!: BbBayHand | null

  readonly #clock = new ClockController(this, 'second')
  readonly #visit = new VisitController(this)
  readonly #commands = new KeptCommands(this)
  #forecast: { floor: Floor; minute: number; forecasts: Forecasts } | undefined

  constructor() {
    super()
    new WakeLockController(this)
  }

  /** Whether somebody is in the middle of something that a reload would lose. */
  get busy(): boolean {
    return this.goingHome || this.signing !== null || (this.hand?.busy ?? false)
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
    const person = floor.people.get(this.me)
    if (!person?.active || !view || view.kind === 'unknown') return this.#start(floor, place)
    const line = this.#line(view, place.operationId)
    const visit = this.#visit.file?.visit
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
        @crew=${() => this.hand?.openCrew()}
      >
        <bb-tech-kept
          slot="above"
          .items=${this.kept ?? this.#commands.items.filter(({ waits }) => waits)}
          .timeZone=${floor.site.timeZone}
          .lang=${lang}
          @bb-drop=${({ detail }: CustomEvent<string>) => this.#commands.drop(detail)}
        ></bb-tech-kept>
        <bb-tech-notes
          slot="above"
          .floor=${floor}
          .place=${place}
          .order=${view.kind === 'car' ? view.car.order : null}
          .line=${line}
          .me=${this.me}
          .now=${now}
          .lang=${lang}
          @bb-bay=${({ detail }: CustomEvent<string>) => this.#go(detail)}
          @bb-sign=${({ detail }: CustomEvent<Order>) => (this.signing = detail)}
        ></bb-tech-notes>
        ${
          visit && line && hasParts(visit, line.operation.id)
            ? html`<bb-tech-parts
                slot="parts"
                .visit=${visit}
                .operationId=${line.operation.id}
                .timeZone=${floor.site.timeZone}
                .now=${now}
                .lang=${lang}
              ></bb-tech-parts>`
            : nothing
        }
        <div class="keys">
          <bb-bay-hand
            .floor=${floor}
            .view=${view}
            .line=${line}
            .now=${now}
            .offset=${utcOffset(floor.site.timeZone, now)}
            .me=${this.me}
            .missingParts=${visit && line ? missingParts(visit, line.operation.id, lang) : ''}
            .lang=${lang}
            .send=${this.send ?? this.#commands.send}
          ></bb-bay-hand>
          <div class="more">
            <button @click=${() => this.#go('')}><bb-icon name="pin"></bb-icon>${this.#say('otherBay')}</button>
            <button ?disabled=${worksOf(floor, this.me).length === 0} @click=${() => (this.goingHome = true)}>
              <bb-icon name="moon"></bb-icon>${this.#say('goHome')}
            </button>
          </div>
        </div>
      </bb-bay-phone>
      ${this.goingHome ? this.#home(floor, now) : nothing} ${this.signing ? this.#sign(this.signing, person) : nothing}
      ${this.notice ? html`<p class=${this.notice.good ? 'notice' : 'notice bad'} role="status">${this.notice.text}</p>` : nothing}`
  }

  #start(floor: Floor, place: TechPlace) {
    return html`${
        place.unknown
          ? html`<p class="unknown" role="alert">${this.#say('unknownCode', { code: place.unknown })}</p>`
          : nothing
      }
      <bb-tech-start
        .floor=${floor}
        .me=${this.me}
        .lang=${this.lang}
        @bb-bay=${({ detail }: CustomEvent<string>) => this.#go(detail)}
      ></bb-tech-start>`
  }

  #home(floor: Floor, now: number) {
    return html`<bb-tech-home
      .site=${floor.site}
      .clocks=${worksOf(floor, this.me).length}
      .now=${now}
      .lang=${this.lang}
      @close=${() => (this.goingHome = false)}
      @bb-home=${({ detail }: CustomEvent<number>) => void this.#endShift(detail)}
    ></bb-tech-home>`
  }

  /** Work on a car that is not here any more is signed for all the same (P5.1). */
  #sign(order: Order, person: Person) {
    return html`<bb-bay-sheet
      .heading=${`${say(bayHandWords, this.lang, 'self-check')} ${order.ticket}`}
      .text=${say(bayHandWords, this.lang, 'selfCheckText')}
      .lang=${this.lang}
      @close=${() => (this.signing = null)}
    >
      <bb-self-check
        .order=${order}
        .person=${person}
        .lang=${this.lang}
        @done=${({ detail }: CustomEvent<Checked>) => void this.#signOwn(order, detail)}
      ></bb-self-check>
    </bb-bay-sheet>`
  }

  async #signOwn({ id: orderId }: Order, checked: Checked): Promise<void> {
    const good = await this.#do({ type: 'sign-check', orderId, level: 'self', ...checked }, this.#say('signed'))
    if (good) this.signing = null
  }

  async #endShift(expectedAt: number): Promise<void> {
    this.goingHome = false
    await this.#do({ type: 'end-shift', personId: this.me, expectedAt }, this.#say('stopped'))
  }

  /** Whether it was done, or is kept to be done. */
  async #do(command: SiteCommand, done: string): Promise<boolean> {
    const sent = await (this.send ?? this.#commands.send)(command, { personId: this.me })
    this.notice = { text: sent.ok === true ? done : sent.text[this.lang], good: sent.ok !== false }
    return sent.ok !== false
  }

  /** To a bay, or to the choice of one; the address says which, so that a reload comes back to it. */
  #go(bay: string): void {
    this.bay = bay
    this.job = ''
    this.chosen = ''
    this.notice = null
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

  static override styles = techStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-tech': BbTech
  }
}
