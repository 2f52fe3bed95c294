import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { QualityDay } from '#contract/quality-day.ts'
import type { VisitFile } from '#contract/visit-file.ts'
import type { SiteCommand } from '#domain/command.ts'
import { ordersAt, type Floor } from '#domain/floor.ts'
import { stageOf } from '#domain/order.ts'
import { overnight } from '#domain/overnight.ts'
import { canInspect } from '#domain/rules/delivery.ts'
import { checklistOf } from '#domain/visit/quality-rules.ts'
import { checksOf } from '#domain/visit/quality-state.ts'
import { inspectionWords } from '#words/inspection.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { orderTypeWords } from '#words/order-type.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-difference.ts'
import '../../kit/bb-live.ts'
import '../../kit/bb-plate.ts'
import '../../kit/bb-screen-state.ts'
import { ClockController } from '../../kit/clock.ts'
import { fetchJson } from '../../kit/fetch-json.ts'
import type { Freshness } from '../../kit/live.ts'
import type { Sent } from '../../kit/send.ts'
import { dayAndTime } from '../../kit/time.ts'
import { SendController, type DeskSend } from '../kit/send-controller.ts'
import { VisitController } from '../kit/visit-controller.ts'
import './bb-check-levels.ts'
import './bb-check-list.ts'
import './bb-check-verdict.ts'
import './bb-first-pass.ts'
import './bb-inspection-queue.ts'
import './bb-key-list.ts'
import './bb-left-undone.ts'
import './bb-overnight.ts'
import './bb-road-test.ts'
import './bb-wash-list.ts'
import type { DeskCommandEvent } from './inspection-events.ts'
import { inspectionStyles } from './inspection-styles.ts'
import { inspectionQueue, progressOf, workersOf } from './inspection-view.ts'

const TABS = {
  inspect: 'tabInspect',
  wash: 'tabWash',
  keys: 'tabKeys',
  night: 'tabNight',
  today: 'tabToday',
} as const
export type Tab = keyof typeof TABS

/**
 * The inspection desk (P5, P11.8), a tablet in the inspector's hand: cars by promise on the left, the checklist in the
 * middle, signatures and the verdict on the right. Beside it where the keys are, who stayed overnight, today's first pass.
 *
 * @slot who - The chooser of the person who works here.
 * @fires bb-who - Something was to be sent and nobody has said who they are.
 */
@customElement('bb-inspection')
export class BbInspection extends LitElement {
  @property({ attribute: false }) floor: Floor | null = null
  @property({ attribute: false }) freshness: Freshness = { state: 'loading', confirmedAt: null }
  /** Sends a command in somebody's name: whoever stands here and signs is not always who works here. */
  @property({ attribute: false }) sendAs!: (personId: string, command: SiteCommand) => Promise<Sent>
  /** Who works here; '' where nobody has said so yet. */
  @property() personId = ''
  /** The order that is open; '' where none is. */
  @property() orderId = new URLSearchParams(location.search).get('order') ?? ''
  @property({ reflect: true }) override lang: Lang = 'zh'

  /** What is shown; the address may name it. */
  @property() tab: Tab = tabInAddress()
  @state() private day: QualityDay | null = null

  /** The car's papers, where somebody hands them in; else they are asked for. */
  @property({ attribute: false }) given: VisitFile | null = null

  readonly #visit = new VisitController(visitHost(this))
  readonly #sending = new SendController(this)
  readonly #clock = new ClockController(this, 'minute')
  readonly #signers = new WeakMap<SiteCommand, string>()

  readonly send: DeskSend = (command) => this.sendAs(this.#signers.get(command) ?? this.personId, command)

  constructor() {
    super()
    this.addEventListener('bb-open-car', (event) => this.open((event as CustomEvent<string>).detail))
    this.addEventListener('bb-desk-command', (event) => void this.#run(event))
  }

  /** Whether something is on its way that a reload would lose. */
  get busy(): boolean {
    return this.#sending.pending > 0 || this.orderId !== ''
  }

  /** Opens a car, and keeps it in the address: a reload comes back to it. */
  open(orderId: string): void {
    this.orderId = orderId
    const address = new URL(location.href)
    address.searchParams.set('order', orderId)
    history.replaceState(null, '', address)
  }

  override render() {
    const { floor, lang, tab } = this
    if (!floor) {
      const { state } = this.freshness
      return html`<bb-screen-state
        state=${state === 'refused' || state === 'offline' ? state : 'loading'}
        lang=${lang}
      ></bb-screen-state>`
    }
    const counts: Partial<Record<Tab, number>> = {
      inspect: inspectionQueue(floor).length,
      wash: ordersAt(floor, 'wash').length,
      night: overnight(floor, this.#clock.now).length,
    }
    const takenBack = ordersAt(floor, 'handover').length
    const still = this.freshness.state !== 'live'
    return html`<header>
        <h1><a href="/">${this.#say('title')}</a></h1>
        <nav>
          ${(Object.keys(TABS) as Tab[]).map(
            (each) =>
              html`<button
                aria-current=${each === tab ? 'page' : nothing}
                data-tab=${each}
                @click=${() => this.#show(each)}
              >
                ${this.#say(TABS[each])}${counts[each] ? html` <b>${counts[each]}</b>` : nothing}
              </button>`,
          )}
          <a href="/desk/reception">${this.#say('atReception')}${takenBack ? html` <b>${takenBack}</b>` : nothing}</a>
        </nav>
        <div class="live">
          <bb-live
            state=${this.freshness.state}
            .confirmedAt=${this.freshness.confirmedAt}
            timeZone=${floor.site.timeZone}
            lang=${lang}
          ></bb-live>
          <slot name="who"></slot>
        </div>
      </header>
      <main class=${still ? 'still' : ''}>${this.#page(floor)}</main>
      ${
        this.#sending.refused
          ? html`<div class="toast" role="alert">
              <bb-icon name="warning"></bb-icon>
              <p>${this.#sending.refused[lang]}</p>
              <button @click=${() => this.#sending.dismiss()}>${this.#say('dismiss')}</button>
            </div>`
          : nothing
      }`
  }

  #page(floor: Floor) {
    const { lang, tab } = this
    if (tab === 'keys') return html`<div class="wide"><bb-key-list .floor=${floor} lang=${lang}></bb-key-list></div>`
    if (tab === 'wash') return html`<div class="wide"><bb-wash-list .floor=${floor} lang=${lang}></bb-wash-list></div>`
    if (tab === 'night') return html`<div class="wide"><bb-overnight .floor=${floor} lang=${lang}></bb-overnight></div>`
    if (tab === 'today')
      return html`<div class="wide">
        ${this.day ? html`<bb-first-pass .floor=${floor} .day=${this.day} lang=${lang}></bb-first-pass>` : nothing}
      </div>`
    return html`<div class="left">
        <bb-inspection-queue .floor=${floor} orderId=${this.orderId} lang=${lang}></bb-inspection-queue>
      </div>
      ${this.#sheet(floor)}`
  }

  #sheet(floor: Floor) {
    const { failed } = this.#visit
    const file = this.given ?? this.#visit.file
    const order = floor.orders.get(this.orderId)
    // What passed or went back is somebody else's now.
    if (!order || stageOf(order) !== 'inspection')
      return html`<div class="choose">
        <h2>${this.#say(inspectionQueue(floor).length > 0 ? 'choose' : 'nobody')}</h2>
        <p>${this.#say('nobodyText')}</p>
      </div>`
    if (!file) return html`<div class="choose"><h2>${this.#say(failed ? 'failed' : 'loading')}</h2></div>`
    return html`${this.#head(floor, file)} ${this.#car(floor, file)}`
  }

  #head(floor: Floor, { order }: VisitFile) {
    const { lang } = this
    const { timeZone } = floor.site
    const { now } = this.#clock
    const names = workersOf(floor, order)
    return html`<section class="pass">
      <bb-plate size="s" .plate=${order.plate}></bb-plate>
      <p>
        <b>${order.ticket}</b> ${order.model} · ${say(orderTypeWords, lang, order.type)}<br />
        <span>${this.#say('workedBy', { names: names.join(lang === 'zh' ? '、' : ', ') || '—' })}</span>
      </p>
      <p class="promise">
        ${order.promisedAt === null ? this.#say('noPromise') : this.#say('promised', { time: dayAndTime(order.promisedAt, now, timeZone, lang) })}<br />
        <span>${order.waiting ? this.#say('waits') : order.number}</span>
      </p>
    </section>`
  }

  #car(floor: Floor, { order, visit, mileageKm }: VisitFile) {
    const { lang, personId } = this
    const list = checklistOf({ order, visit })
    const checks = checksOf(order, visit.quality, list)
    const { done, all } = progressOf(order, visit)
    const may = canInspect(floor, order, personId)
    const left = checks.unanswered.length + checks.wrong.length
    const on = { floor, order, visit }
    return html`<div class="list">
        <p class="progress">
          <b>${this.#say('progress', { done, all })}</b>
          <span class=${left === 0 ? 'good' : ''}
            >${left === 0 ? this.#say('mustDone') : this.#say('mustLeft', { count: left })}</span
          >
        </p>
        ${
          may.ok || personId === ''
            ? nothing
            : html`<p class="why card">${refusalText(may.refusal, lang, floor.site.timeZone)}</p>`
        }
        <bb-difference class="card" .verification=${visit.verification} .floor=${floor} lang=${lang}></bb-difference>
        <bb-check-list
          .order=${order}
          .visit=${visit}
          ?locked=${!may.ok && personId !== ''}
          lang=${lang}
        ></bb-check-list>
      </div>
      <aside>
        <div class="card">
          <bb-check-levels
            .floor=${on.floor}
            .order=${order}
            .visit=${visit}
            personId=${personId}
            lang=${lang}
          ></bb-check-levels>
        </div>
        <div class="card">
          <bb-road-test
            .floor=${floor}
            .order=${order}
            .visit=${visit}
            .mileageKm=${mileageKm}
            ?asked=${list.roadTest}
            lang=${lang}
          ></bb-road-test>
        </div>
        <div class="card"><bb-left-undone .visit=${visit} lang=${lang}></bb-left-undone></div>
        <div class="card verdict">
          <bb-check-verdict
            .floor=${floor}
            .order=${order}
            .visit=${visit}
            personId=${personId}
            lang=${lang}
          ></bb-check-verdict>
        </div>
      </aside>`
  }

  async #run({ command, personId }: DeskCommandEvent): Promise<void> {
    if (personId !== null) this.#signers.set(command, personId)
    await this.#sending.run(command)
  }

  #show(tab: Tab) {
    this.tab = tab
    if (tab === 'today') void this.#loadDay()
  }

  async #loadDay(): Promise<void> {
    const answer = await fetchJson<QualityDay>('/api/quality-day').catch(() => null)
    if (answer?.status === 200) this.day = answer.body
  }

  #say(key: keyof (typeof inspectionWords)['zh'], values?: Values) {
    return say(inspectionWords, this.lang, key, values)
  }

  static override styles = inspectionStyles
}

/** Papers that were handed in are not asked for. */
function visitHost(desk: BbInspection): ConstructorParameters<typeof VisitController>[0] {
  return {
    addController: (controller) => desk.addController(controller),
    removeController: (controller) => desk.removeController(controller),
    requestUpdate: () => desk.requestUpdate(),
    get updateComplete() {
      return desk.updateComplete
    },
    get floor() {
      return desk.floor
    },
    get orderId() {
      return desk.given ? '' : desk.orderId
    },
  }
}

function tabInAddress(): Tab {
  const asked = new URLSearchParams(location.search).get('tab')
  return (Object.keys(TABS) as Tab[]).find((tab) => tab === asked) ?? 'inspect'
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-inspection': BbInspection
  }
}
