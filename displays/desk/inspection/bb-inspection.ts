import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { QualityDay } from '#contract/quality-day.ts'
import type { SiteCommand } from '#domain/command.ts'
import { ordersAt, type Floor } from '#domain/floor.ts'
import { stageOf } from '#domain/order.ts'
import { overnight } from '#domain/overnight.ts'
import { inspectionWords } from '#words/inspection.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-live.ts'
import '../../kit/bb-screen-state.ts'
import { ClockController } from '../../kit/clock.ts'
import { fetchJson } from '../../kit/fetch-json.ts'
import type { Freshness } from '../../kit/live.ts'
import type { Sent } from '../../kit/send.ts'
import { SendController, type DeskSend } from '../kit/send-controller.ts'
import { VisitController } from '../kit/visit-controller.ts'
import './bb-first-pass.ts'
import './bb-inspection-car.ts'
import './bb-inspection-queue.ts'
import './bb-key-list.ts'
import './bb-overnight.ts'
import './bb-wash-list.ts'
import type { DeskCommandEvent } from './inspection-events.ts'
import { inspectionStyles } from './inspection-styles.ts'
import { inspectionQueue } from './inspection-view.ts'

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

  readonly #visit = new VisitController(this)
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
                @click=${() => (this.tab = each)}
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
    const { file, failed } = this.#visit
    const order = floor.orders.get(this.orderId)
    // What passed or went back is somebody else's now.
    if (!order || stageOf(order) !== 'inspection')
      return html`<div class="choose">
        <h2>${this.#say(inspectionQueue(floor).length > 0 ? 'choose' : 'nobody')}</h2>
        <p>${this.#say('nobodyText')}</p>
      </div>`
    if (!file) return html`<div class="choose"><h2>${this.#say(failed ? 'failed' : 'loading')}</h2></div>`
    return html`<bb-inspection-car
      .floor=${floor}
      .file=${file}
      personId=${this.personId}
      lang=${this.lang}
    ></bb-inspection-car>`
  }

  async #run({ command, personId }: DeskCommandEvent): Promise<void> {
    if (personId !== null) this.#signers.set(command, personId)
    await this.#sending.run(command)
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('tab') && this.tab === 'today') void this.#loadDay()
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

function tabInAddress(): Tab {
  const asked = new URLSearchParams(location.search).get('tab')
  return (Object.keys(TABS) as Tab[]).find((tab) => tab === asked) ?? 'inspect'
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-inspection': BbInspection
  }
}
