import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import { stageOf } from '#domain/order.ts'
import { receptionQueue } from '#domain/reception-queue.ts'
import { STOPS } from '#domain/visit/walkaround.ts'
import type { Lang, Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-live.ts'
import '../../kit/bb-screen-state.ts'
import '../../kit/bb-walkaround-summary.ts'
import { ClockController } from '../../kit/clock.ts'
import type { Freshness } from '../../kit/live.ts'
import { uuid } from '../../kit/uuid.ts'
import { documentLink } from '../../kit/document-link.ts'
import { SendController, type DeskSend } from '../kit/send-controller.ts'
import { VisitController } from '../kit/visit-controller.ts'
import type { BbAbsent } from './bb-absent.ts'
import './bb-absent.ts'
import type { BbContacts } from './bb-contacts.ts'
import './bb-contacts.ts'
import './bb-delays.ts'
import './bb-desk-refusal.ts'
import './bb-extra-work.ts'
import type { BbFileSearch } from './bb-file-search.ts'
import './bb-file-search.ts'
import type { BbHandOver } from './bb-hand-over.ts'
import './bb-hand-over.ts'
import type { BbReturnCode } from './bb-return-code.ts'
import './bb-return-code.ts'
import type { BbIntake } from './bb-intake.ts'
import './bb-intake.ts'
import './bb-outbox.ts'
import './bb-reception-history.ts'
import './bb-agreement.ts'
import './bb-away.ts'
import './bb-confirmations.ts'
import './bb-handover.ts'
import './bb-reception-keys.ts'
import './bb-reception-pass.ts'
import './bb-reception-queue.ts'
import './bb-settle-difference.ts'
import './bb-stay.ts'
import './bb-turned.ts'
import { CarFileController } from './car-file-controller.ts'
import { deskKeyOf } from './desk-keys.ts'
import { customerOf, newOrder, type Intake } from './intake.ts'
import type { DeskKey } from './reception-events.ts'
import { ReceptionFileController } from './reception-file-controller.ts'
import { receptionStyles } from './reception-styles.ts'
import { returnCode, turnBack, turnedOrder, turnTo } from './turned.ts'
import { word, type ReceptionWord } from './words.ts'

/**
 * The reception desk (P3, P11.8): who waits on the left; the order that is being written in the middle, a claim ticket
 * before its stub is torn off; the five confirmations on the stub. Of a car that is back from quality the stub holds the
 * five checks of its internal handover (P5.6), with the walk-around sheet beside them.
 *
 * `bb-agreement` and `bb-confirmations` are given `file`, `floor`, `personId`, `send`, `lang`, and nothing else; what
 * was left undone last time comes to `bb-agreement` as a `bb-take-over` event with its `item`.
 *
 * @slot who - The chooser of the person who works at this desk.
 * @fires bb-who - Something was to be sent and nobody has said who they are.
 */
@customElement('bb-reception')
export class BbReception extends LitElement {
  @property({ attribute: false }) floor: Floor | null = null
  @property({ attribute: false }) freshness: Freshness = { state: 'loading', confirmedAt: null }
  @property({ attribute: false }) send!: DeskSend
  /** Who works here; '' where nobody has said so yet. */
  @property() personId = ''
  /** The order that is open; '' where none is. */
  @property() orderId = turnedOrder() || (new URLSearchParams(location.search).get('order') ?? '')
  @property({ reflect: true }) override lang: Lang = 'zh'

  /** The order that the customer is shown, and nothing else; '' where the desk is the advisor's. */
  @state() private turned = turnedOrder()

  @query('bb-file-search') private readonly search!: BbFileSearch | null
  @query('bb-intake') private readonly intake!: BbIntake | null
  @query('bb-contacts') private readonly contacts!: BbContacts | null
  @query('bb-hand-over') private readonly handOver!: BbHandOver | null
  @query('bb-absent') private readonly absent!: BbAbsent | null
  @query('bb-return-code') private readonly lock!: BbReturnCode | null
  @query('bb-agreement') private readonly agreement!: HTMLElement | null

  readonly #visit = new VisitController(this)
  readonly #car = new CarFileController(this)
  readonly #people = new ReceptionFileController(this)
  readonly #sending = new SendController(this)
  readonly #clock = new ClockController(this, 'minute')

  constructor() {
    super()
    const run = this.#sending.run.bind(this.#sending)
    this.addEventListener('bb-open-order', ({ orderId }) => this.open(orderId))
    this.addEventListener('bb-receive', ({ orderId }) => void this.#receive(orderId))
    this.addEventListener('bb-arrive', ({ orderId }) => void run({ type: 'arrive', orderId, spot: null }))
    this.addEventListener('bb-new-order', ({ hit, typed }) => void this.intake?.open(hit, typed))
    this.addEventListener('bb-intake', ({ intake }) => void this.#make(intake))
    this.addEventListener('bb-desk-key', ({ key }) => this.#press(key))
    this.addEventListener('bb-stay', ({ stay }) => void run({ type: 'record-stay', orderId: this.orderId, stay }))
    this.addEventListener('bb-hand-over', ({ command }) => void run(command))
    this.addEventListener('bb-reassign', ({ command }) => void run(command))
    this.addEventListener('bb-contacts', ({ customer }) => {
      void run({ type: 'change-contacts', orderId: this.orderId }, customer)
    })
    this.addEventListener('bb-mark-repeat', () => {
      void run({ type: 'mark-repeat', orderId: this.orderId, repeat: true })
    })
    this.addEventListener('bb-take-customer-call', (event) => {
      void run({ type: 'take-customer-call', orderId: (event as CustomEvent<string>).detail })
    })
  }

  override connectedCallback() {
    super.connectedCallback()
    window.addEventListener('keydown', this.#keydown)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    window.removeEventListener('keydown', this.#keydown)
  }

  /** Whether somebody is in the middle of something that a reload would lose. */
  get busy(): boolean {
    return this.#sending.pending > 0 || this.orderId !== '' || this.#asking
  }

  get wantedCar() {
    const { file } = this.#visit
    return file?.vehicle ? { vehicleId: file.vehicle.id, except: file.order.id } : null
  }

  /** Opens an order, and keeps it in the address: a reload comes back to it. */
  open(orderId: string): void {
    this.orderId = orderId
    const address = new URL(location.href)
    if (orderId) address.searchParams.set('order', orderId)
    else address.searchParams.delete('order')
    history.replaceState(null, '', address)
  }

  override render() {
    const { floor, lang } = this
    if (!floor) {
      const { state } = this.freshness
      return html`<bb-screen-state
        state=${state === 'refused' || state === 'offline' ? state : 'loading'}
        lang=${lang}
      ></bb-screen-state>`
    }
    if (this.turned) return this.#turnedScreen(floor)
    const { timeZone } = floor.site
    return html`<header class="top">
        <h1><a href="/">${this.#say('title')}</a></h1>
        <bb-file-search timeZone=${timeZone} lang=${lang}></bb-file-search>
        <p class="scan"><bb-icon name="scan"></bb-icon>${this.#say('scan')}</p>
        <div class="live">
          <bb-live
            state=${this.freshness.state}
            .confirmedAt=${this.freshness.confirmedAt}
            timeZone=${timeZone}
            lang=${lang}
          ></bb-live>
          <slot name="who"></slot>
        </div>
      </header>
      <div class="cols ${this.freshness.state === 'live' ? '' : 'still'}">
        <div class="left">
          <bb-reception-queue
            .floor=${floor}
            .file=${this.#people.file}
            personId=${this.personId}
            orderId=${this.orderId}
            lang=${lang}
          ></bb-reception-queue>
          <bb-delays .floor=${floor} .send=${this.send} personId=${this.personId} lang=${lang}></bb-delays>
          <bb-outbox personId=${this.personId} lang=${lang}></bb-outbox>
        </div>
        <main>${this.orderId ? this.#sheet(floor) : this.#choose(floor)}</main>
      </div>
      <bb-reception-keys
        .file=${this.orderId ? this.#visit.file : null}
        .stops=${this.#stops()}
        timeZone=${timeZone}
        lang=${lang}
      ></bb-reception-keys>
      <bb-intake lang=${lang}></bb-intake>
      <bb-return-code lang=${lang} @bb-code=${this.#turn}></bb-return-code>
      <bb-contacts lang=${lang}></bb-contacts>
      <bb-hand-over .floor=${floor} lang=${lang}></bb-hand-over>
      <bb-absent .floor=${floor} lang=${lang}></bb-absent>
      ${
        this.#sending.refused
          ? html`<bb-desk-refusal
              text=${this.#sending.refused[lang]}
              lang=${lang}
              @bb-understood=${() => this.#sending.dismiss()}
            ></bb-desk-refusal>`
          : nothing
      }`
  }

  #sheet(floor: Floor) {
    const { file, failed } = this.#visit
    const { lang, personId, send } = this
    if (!file) return html`<div class="choose"><h2>${this.#say(failed ? 'failedFile' : 'loadingFile')}</h2></div>`
    const { timeZone } = floor.site
    const isBack = stageOf(file.order) === 'handover'
    return html`<section class="sheet">
        <bb-reception-pass .file=${file} lang=${lang}></bb-reception-pass>
        <bb-settle-difference
          .file=${file}
          .floor=${floor}
          .send=${send}
          personId=${personId}
          lang=${lang}
        ></bb-settle-difference>
        <bb-stay .file=${file} timeZone=${timeZone} lang=${lang}></bb-stay>
        ${
          isBack
            ? nothing
            : html`<bb-reception-history
                .file=${file}
                .car=${this.#car.file}
                timeZone=${timeZone}
                lang=${lang}
                @bb-take-over=${this.#takeOver}
              ></bb-reception-history>`
        }
        <bb-agreement .file=${file} .floor=${floor} .personId=${personId} .send=${send} .lang=${lang}
          >${
            isBack
              ? html`<bb-walkaround-summary .walkaround=${file.visit.walkaround} .lang=${lang}></bb-walkaround-summary>`
              : nothing
          }</bb-agreement
        >
      </section>
      <aside class="stub">
        <bb-extra-work .file=${file} .floor=${floor} .personId=${personId} .send=${send} .lang=${lang}></bb-extra-work>
        <bb-away .file=${file} .floor=${floor} .send=${send} personId=${personId} lang=${lang}></bb-away>
        ${
          isBack
            ? html`<bb-handover
                .file=${file}
                .floor=${floor}
                .send=${send}
                personId=${personId}
                lang=${lang}
              ></bb-handover>`
            : html`<bb-confirmations
                .file=${file}
                .floor=${floor}
                .personId=${personId}
                .send=${send}
                .lang=${lang}
              ></bb-confirmations>`
        }
      </aside>`
  }

  /** Nothing of the desk is on the page while a customer holds it. */
  #turnedScreen(floor: Floor) {
    const { file } = this.#visit
    if (!file) return html`<bb-screen-state state="loading" lang=${this.lang}></bb-screen-state>`
    return html`<bb-turned
      .file=${file}
      .floor=${floor}
      .send=${this.send}
      personId=${this.personId}
      lang=${this.lang}
      @bb-code=${() => {
        turnBack()
        this.turned = ''
      }}
    ></bb-turned>`
  }

  readonly #turn = () => {
    turnTo(this.orderId)
    this.turned = this.orderId
  }

  #choose(floor: Floor) {
    const next = receptionQueue(floor, this.#clock.now)[0]
    return html`<div class="choose">
      <h2>${this.#say(next ? 'chooseTitle' : 'nobodyWaits')}</h2>
      <p>${this.#say('chooseText')}</p>
      ${
        next
          ? html`<button @click=${() => this.#receive(next.order.id)}>
              ${this.#say('nextIs', { ticket: next.order.ticket, minutes: Math.floor(next.wait / MINUTE) })}
            </button>`
          : nothing
      }
    </div>`
  }

  #stops() {
    const stops = this.orderId && this.#visit.file?.visit.walkaround.stops
    return stops ? { done: Object.keys(stops).length, all: STOPS.length } : null
  }

  /** The customer is received, and their order opened. */
  async #receive(orderId: string): Promise<void> {
    if (await this.#sending.run({ type: 'receive', orderId })) this.open(orderId)
  }

  /** Checked in and received in one go: whoever types the order stands before the customer. */
  async #make(intake: Intake): Promise<void> {
    const orderId = uuid()
    const made = await this.#sending.run(newOrder(intake, this.personId, orderId), customerOf(intake))
    if (made) await this.#receive(orderId)
  }

  /** The agreement's element stands beside the history's, not above it: it is told. */
  readonly #takeOver = (event: Event) => {
    event.stopPropagation()
    const { item } = event as HTMLElementEventMap['bb-take-over']
    this.agreement?.dispatchEvent(Object.assign(new Event('bb-take-over'), { item }))
  }

  get #asking(): boolean {
    return (
      this.turned !== '' ||
      [this.lock, this.intake, this.contacts, this.handOver, this.absent].some((dialog) => dialog?.shown)
    )
  }

  #press(key: DeskKey): void {
    const { orderId, floor } = this
    const { file } = this.#visit
    switch (key) {
      case 'search':
        return this.search?.focus()
      case 'new':
        return void this.intake?.open(null, '')
      case 'absent':
        return this.absent?.open()
      case 'next': {
        const next = floor && receptionQueue(floor, this.#clock.now)[0]
        return next ? void this.#receive(next.order.id) : this.open('')
      }
      case 'print':
        return void (orderId && window.open(documentLink(orderId, 'order', this.lang), '_blank', 'noopener'))
      default:
    }
    if (!file || file.order.id !== orderId) return
    if (key === 'turn') return returnCode() ? this.#turn() : this.lock?.open()
    if (key === 'covers') void this.#sending.run({ type: 'put-covers-on', orderId })
    if (key === 'walkaround') location.assign(`/desk/walkaround?order=${orderId}`)
    if (key === 'contacts') this.contacts?.open(file)
    if (key === 'handover' && file.order.signature && file.order.handedOverAt === null) void this.handOver?.open(file)
  }

  readonly #keydown = (event: KeyboardEvent) => {
    const key = this.#asking ? undefined : deskKeyOf(event)
    if (!key) return
    event.preventDefault()
    this.#press(key)
  }

  #say(key: ReceptionWord, values?: Values) {
    return word(this.lang, key, values)
  }

  static override styles = receptionStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-reception': BbReception
  }
}
