import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { VisitFile } from '#contract/visit-file.ts'
import type { Floor } from '#domain/floor.ts'
import type { Lang, Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-live.ts'
import '../../kit/bb-screen-state.ts'
import { ClockController } from '../../kit/clock.ts'
import type { Freshness } from '../../kit/live.ts'
import { SendController, type DeskSend } from '../kit/send-controller.ts'
import { VisitController } from '../kit/visit-controller.ts'
import './bb-bill.ts'
import './bb-cashier-list.ts'
import './bb-cashier-steps.ts'
import type { BbBill } from './bb-bill.ts'
import type { BbCashierSteps } from './bb-cashier-steps.ts'
import { cashierCars, findOpen } from './cashier-cars.ts'
import { sceneOf, type Act } from './cashier-scene.ts'
import { cashierStyles } from './cashier-styles.ts'
import { findClosed } from './find-closed.ts'
import { word, type CashierWord } from './words.ts'

/**
 * The cashier's desk (P6): cars to be settled on the left, the settlement as the paper that it will be in the middle, and
 * on its stub what is done one after another until the car is the customer's again.
 *
 * @slot who - The chooser of the person at this desk.
 * @fires bb-who - Something was to be sent and nobody has said who they are.
 */
@customElement('bb-cashier')
export class BbCashier extends LitElement {
  @property({ attribute: false }) floor: Floor | null = null
  @property({ attribute: false }) freshness: Freshness = { state: 'loading', confirmedAt: null }
  @property({ attribute: false }) send!: DeskSend
  /** Who sits here; '' where nobody has said so yet. */
  @property() personId = ''
  /** The order that is open, which may be a closed one; '' where none is. */
  @property() orderId = new URLSearchParams(location.search).get('order') ?? ''
  /** Shown instead of what the server says: for the gallery. */
  @property({ attribute: false }) file: VisitFile | null = null
  @property({ reflect: true }) override lang: Lang = 'zh'

  @state() private notice = ''
  @query('#search') private readonly search!: HTMLInputElement | null
  @query('bb-bill') private readonly bill!: BbBill | null
  @query('bb-cashier-steps') private readonly steps!: BbCashierSteps | null

  readonly #visit = new VisitController(this)
  readonly #sending = new SendController(this)
  readonly #clock = new ClockController(this, 'minute')

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('keydown', this.#keydown)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('keydown', this.#keydown)
  }

  /** Whether somebody is in the middle of something that a reload would lose. */
  get busy(): boolean {
    return this.#sending.pending > 0 || this.orderId !== ''
  }

  /** Opens an order, and keeps it in the address: a reload comes back to it. */
  open(orderId: string): void {
    this.notice = ''
    this.#sending.dismiss()
    this.orderId = orderId
    const address = new URL(location.href)
    if (orderId) address.searchParams.set('order', orderId)
    else address.searchParams.delete('order')
    history.replaceState(null, '', address)
  }

  override render() {
    const { floor, lang, freshness } = this
    if (!floor) {
      const { state } = freshness
      return html`<bb-screen-state
        state=${state === 'refused' || state === 'offline' ? state : 'loading'}
        lang=${lang}
      ></bb-screen-state>`
    }
    return html`<header class="top">
        <h1><a href="/">${this.#say('title')}</a></h1>
        <form role="search" @submit=${this.#searched}>
          <bb-icon name="search"></bb-icon>
          <input id="search" aria-label=${this.#say('search')} placeholder=${this.#say('search')} autocomplete="off" />
          <kbd>/</kbd>
        </form>
        <bb-live
          state=${freshness.state}
          .confirmedAt=${freshness.confirmedAt}
          timeZone=${floor.site.timeZone}
          lang=${lang}
        ></bb-live>
        <slot name="who"></slot>
      </header>
      <div class=${freshness.state === 'live' ? 'cols' : 'cols still'}>
        <nav aria-label=${this.#say('cars')}>
          <bb-cashier-list
            .floor=${floor}
            orderId=${this.orderId}
            lang=${lang}
            @bb-open=${({ detail }: CustomEvent<string>) => this.open(detail)}
          ></bb-cashier-list>
        </nav>
        <main>${this.orderId ? this.#case(floor) : this.#choose(floor)}</main>
      </div>
      <footer>${this.#keys()}</footer>
      ${this.#told()}`
  }

  #case(floor: Floor) {
    const { lang } = this
    const file = this.file ?? this.#visit.file
    if (!file)
      return html`<div class="choose"><h2>${this.#say(this.#visit.failed ? 'failedFile' : 'loadingFile')}</h2></div>`
    const scene = sceneOf(file, floor, this.personId, this.#clock.now)
    return html`<bb-bill .scene=${scene} .act=${this.#act} .lang=${lang}></bb-bill>
      <bb-cashier-steps .scene=${scene} .act=${this.#act} .lang=${lang}></bb-cashier-steps>`
  }

  #choose(floor: Floor) {
    const [next] = cashierCars(floor).toSettle
    return html`<div class="choose">
      <h2>${this.#say(next ? 'chooseTitle' : 'nobody')}</h2>
      <p>${this.#say(next ? 'chooseText' : 'nobodyText')}</p>
      ${
        next
          ? html`<button @click=${() => this.open(next.id)}>${this.#say('nextIs', { ticket: next.ticket })}</button>`
          : nothing
      }
    </div>`
  }

  /** Why the last thing was not done, until somebody has read it. */
  #told() {
    const text = this.#sending.refused?.[this.lang] ?? this.notice
    if (text === '') return nothing
    return html`<p class="told" role="alert">
      ${text}
      <button
        @click=${() => {
          this.notice = ''
          this.#sending.dismiss()
        }}
      >
        ${this.#say('dismiss')}
      </button>
    </p>`
  }

  #keys() {
    const keys: readonly (readonly [string, CashierWord])[] = [
      ['/', 'keySearch'],
      ['↑ ↓', 'keyLines'],
      ['E', 'keyAdjust'],
      ['1–6', 'keySteps'],
      ['Ctrl ↵', 'keyDo'],
      ['Ctrl P', 'keyPrint'],
      ['Esc', 'keyClose'],
    ]
    return keys.map(([cap, key]) => html`<span><kbd>${cap}</kbd>${this.#say(key)}</span>`)
  }

  readonly #act: Act = async (command, invoice) => {
    const done = await this.#sending.run(command, undefined, invoice)
    // Of a closed order the floor tells nothing any more.
    if (done) this.#visit.refresh()
    return done
  }

  async #searched(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { search, floor } = this
    const text = search?.value.trim() ?? ''
    if (!search || !floor || text === '') return
    const found = findOpen(floor, text)?.id ?? (await findClosed(text))
    if (found === null) {
      this.notice = this.#say('notFound', { text })
      return
    }
    search.value = ''
    search.blur()
    this.open(found)
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey) return
    const [target] = event.composedPath()
    const typing = target instanceof HTMLElement && target.matches('input, textarea, select, dialog *')
    if (event.ctrlKey || event.metaKey) {
      if (event.key !== 'Enter' || !this.steps) return
      this.steps.do()
    } else if (event.key === 'Escape') this.#escape(typing ? target : null)
    else if (typing) return
    else if (event.key === '/') this.search?.focus()
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#move(event.key === 'ArrowDown' ? 1 : -1)
    else if (event.key.toLowerCase() === 'e' && this.bill) this.bill.adjust()
    else if (/^[1-6]$/.test(event.key) && this.steps) this.steps.open(Number(event.key) - 1)
    else return
    event.preventDefault()
  }

  #escape(field: HTMLElement | null): void {
    if (this.bill?.close()) return
    if (field) field.blur()
    else this.open('')
  }

  /** With a car open from line to line, else to the first car. */
  #move(step: number): void {
    if (this.bill) return this.bill.move(step)
    const { floor } = this
    const [first] = floor ? cashierCars(floor).toSettle : []
    if (first) this.open(first.id)
  }

  #say(key: CashierWord, values?: Values): string {
    return word(this.lang, key, values)
  }

  static override styles = cashierStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-cashier': BbCashier
  }
}
