import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import { receptionQueue } from '#domain/reception-queue.ts'
import { STOPS } from '#domain/visit/walkaround.ts'
import type { Lang, Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-live.ts'
import '../../kit/bb-screen-state.ts'
import { ClockController } from '../../kit/clock.ts'
import type { Freshness } from '../../kit/live.ts'
import { SendController, type DeskSend } from '../kit/send-controller.ts'
import { VisitController } from '../kit/visit-controller.ts'
import './bb-reception-keys.ts'
import './bb-reception-pass.ts'
import './bb-reception-queue.ts'
import { deskKeyOf } from './desk-keys.ts'
import type { DeskKey } from './reception-events.ts'
import { receptionStyles } from './reception-styles.ts'
import { word, type ReceptionWord } from './words.ts'

/**
 * The reception desk (P3, P11.8): who waits on the left; the order that is being written in the middle, a claim ticket
 * before its stub is torn off; the five confirmations on the stub.
 *
 * `bb-agreement` and `bb-confirmations` are given `file`, `floor`, `personId`, `send`, `lang`, and nothing else.
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
  @property() orderId = new URLSearchParams(location.search).get('order') ?? ''
  @property({ reflect: true }) override lang: Lang = 'zh'

  readonly #visit = new VisitController(this)
  readonly #sending = new SendController(this)
  readonly #clock = new ClockController(this, 'minute')

  constructor() {
    super()
    this.addEventListener('bb-open-order', ({ orderId }) => this.open(orderId))
    this.addEventListener('bb-receive', ({ orderId }) => void this.#receive(orderId))
    this.addEventListener('bb-arrive', ({ orderId }) => void this.#sending.run({ type: 'arrive', orderId, spot: null }))
    this.addEventListener('bb-desk-key', ({ key }) => this.#press(key))
    this.addEventListener(
      'bb-take-customer-call',
      (event) => void this.#sending.run({ type: 'take-customer-call', orderId: (event as CustomEvent<string>).detail }),
    )
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
    return this.#sending.pending > 0 || this.orderId !== ''
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
    const still = this.freshness.state !== 'live'
    return html`<header class="top">
        <h1><a href="/">${this.#say('title')}</a></h1>
        <div></div>
        <p class="scan"><bb-icon name="scan"></bb-icon>${this.#say('scan')}</p>
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
      <div class="cols ${still ? 'still' : ''}">
        <div class="left">
          <bb-reception-queue
            .floor=${floor}
            personId=${this.personId}
            orderId=${this.orderId}
            lang=${lang}
          ></bb-reception-queue>
        </div>
        <main>${this.orderId ? this.#sheet(floor) : this.#choose(floor)}</main>
      </div>
      <bb-reception-keys
        .file=${this.#visit.file}
        .stops=${this.#stops()}
        timeZone=${floor.site.timeZone}
        lang=${lang}
      ></bb-reception-keys>`
  }

  #sheet(floor: Floor) {
    const { file, failed } = this.#visit
    const { lang, personId, send } = this
    if (!file) return html`<div class="choose"><h2>${this.#say(failed ? 'failedFile' : 'loadingFile')}</h2></div>`
    return html`<section class="sheet">
        <bb-reception-pass .file=${file} lang=${lang}></bb-reception-pass>
        <bb-agreement .file=${file} .floor=${floor} .personId=${personId} .send=${send} .lang=${lang}></bb-agreement>
      </section>
      <aside class="stub">
        <bb-confirmations
          .file=${file}
          .floor=${floor}
          .personId=${personId}
          .send=${send}
          .lang=${lang}
        ></bb-confirmations>
      </aside>`
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
    const stops = this.#visit.file?.visit.walkaround.stops
    return stops ? { done: Object.keys(stops).length, all: STOPS.length } : null
  }

  /** The customer is received, and their order opened. */
  async #receive(orderId: string): Promise<void> {
    if (await this.#sending.run({ type: 'receive', orderId })) this.open(orderId)
  }

  #press(key: DeskKey): void {
    const { orderId, floor } = this
    const next = floor && receptionQueue(floor, this.#clock.now)[0]
    switch (key) {
      case 'next':
        return next ? void this.#receive(next.order.id) : this.open('')
      case 'covers':
        return orderId ? void this.#sending.run({ type: 'put-covers-on', orderId }) : undefined
      case 'walkaround':
        return orderId ? location.assign(`/desk/walkaround?order=${orderId}`) : undefined
      case 'print':
        return print()
      default:
    }
  }

  readonly #keydown = (event: KeyboardEvent) => {
    const key = deskKeyOf(event)
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
