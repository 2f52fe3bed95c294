import { ContextProvider } from '@lit/context'
import { html, LitElement } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Floor } from '#domain/floor.ts'
import { forecastFloor, utcOffset } from '#domain/forecast.ts'
import { stageOf } from '#domain/order.ts'
import { hasRole } from '#domain/person.ts'
import { boardWords } from '#words/board.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang } from '#words/say.ts'
import { ClockController } from '../kit/clock.ts'
import '../kit/bb-screen-state.ts'
import type { Freshness } from '../kit/live.ts'
import { boardStyles } from './board-styles.ts'
import './bb-board-bays.ts'
import './bb-board-head.ts'
import './bb-board-queue.ts'
import './bb-board-rail.ts'
import './bb-board-side.ts'
import type { FilterEvent } from './bb-board-head.ts'
import type { MoveToEvent } from './bb-move-keys.ts'
import { BoardDialogs } from './board-dialogs.ts'
import type { Card } from './card.ts'
import type { CardEvent } from './card-controller.ts'
import { contextOf } from './context.ts'
import { dealer, type Deal } from './deal.ts'
import { deskContext, elementOf } from './desk.ts'
import { DragController, type DragListener, type Point } from './drag.ts'
import { decidedOn, dropOn } from './drop.ts'
import { countsOf, matches, NO_FILTER, type Filter } from './filter.ts'
import { GripController } from './grip.ts'
import { HandController, type Scene } from './hand.ts'
import { listsOf, WIP_LIMITS, type WipLimits } from './lists.ts'
import type { Outcome } from './outcome.ts'
import { RecentMoves } from './recent.ts'
import { KeepFocus } from './keep-focus.ts'
import { outcomeText, targetName } from './result.ts'
import { Sending, type Send } from './sending.ts'
import type { Held, Target } from './target.ts'
import { TravelController } from './travel.ts'

/**
 * The foreman's board (P11.2): queue, bays, holds and what comes after, moved by mouse, touch and keyboard.
 *
 * @slot who - The chooser of the person who works at this screen.
 * @fires bb-who - Something was to be sent and nobody has said who they are.
 */
@customElement('bb-board')
export class BbBoard extends LitElement implements DragListener {
  /** The picture as the server gave it; null before the first. */
  @property({ attribute: false }) floor: Floor | null = null
  @property({ attribute: false }) freshness: Freshness = { state: 'loading', confirmedAt: null }
  @property({ attribute: false }) send!: Send
  /** Who works here; '' where nobody has said so yet. */
  @property() personId = ''
  @property({ attribute: false }) limits: WipLimits = WIP_LIMITS
  @property({ reflect: true }) override lang: Lang = 'zh'

  @state() private filter: Filter = NO_FILTER
  @state() private aloud = ''
  @query('bb-board-head') private head!: HTMLElement | null

  readonly dialogs = new BoardDialogs(this)
  readonly sending = new Sending(this)
  readonly #drag = new DragController(this, this)
  readonly hand = new HandController(this, this.#drag.desk)
  readonly #grip = new GripController(this, this.#drag.desk)
  readonly #travel = new TravelController(this, this.#drag.desk)
  readonly #focus = new KeepFocus(this, this.#drag.desk)
  readonly #recent = new RecentMoves(this)
  #scene: Scene | null = null
  /** The press that ends now began a drag: the click after it means nothing. */
  #dragged = false

  constructor() {
    super()
    // Forecasts and outcomes move on with the minute.
    new ClockController(this, 'minute')
    new ContextProvider(this, { context: deskContext, initialValue: this.#drag.desk })
    this.addEventListener('bb-open', (event: CardEvent) => this.dialogs.openOrder(event.card.order.id))
    this.addEventListener('bb-pick', (event: CardEvent) => this.hand.pick(event.card, 'keys', this.floor?.rev ?? 0))
    this.addEventListener('bb-move-to', (event: MoveToEvent) =>
      event.place ? this.hand.drop(event.place) : this.hand.cancel(),
    )
    this.addEventListener('bb-bay', (event) => this.dialogs.openBay((event as CustomEvent<string>).detail))
    this.addEventListener(
      'bb-take-call',
      (event) => void this.sending.run([{ type: 'take-call', callId: (event as CustomEvent<string>).detail }]),
    )
    this.addEventListener('bb-show-closed', () => this.dialogs.openClosed())
    this.addEventListener('bb-new', () => this.dialogs.openCheckIn())
    this.addEventListener('bb-undo', () => this.sending.undo())
    this.addEventListener('bb-anyway', () => this.sending.insist())
    this.addEventListener('bb-override', () => this.dialogs.overruleRefused())
    this.addEventListener('bb-toast-done', () => this.sending.dismiss())
    this.addEventListener('bb-why-first', (event) => this.dialogs.explain(event))
    this.addEventListener('bb-drive-in', (event) =>
      this.#driveNext((event as CustomEvent<{ orderId: string; bayId: string }>).detail),
    )
    this.addEventListener('pointerdown', () => (this.#dragged = false), true)
    this.addEventListener('click', this.#tap, true)
  }

  override connectedCallback() {
    super.connectedCallback()
    window.addEventListener('keydown', this.#keydown)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    window.removeEventListener('keydown', this.#keydown)
  }

  override willUpdate() {
    const { floor } = this
    this.#scene = null
    if (!floor) return
    this.#recent.see(floor)
    const context = contextOf(floor, this.personId)
    const shown = this.sending.shown(floor, context)
    const offset = utcOffset(floor.site.timeZone, context.now)
    this.#scene = { floor: shown, forecasts: forecastFloor(shown, context.now, offset), context, offset }
  }

  override render() {
    const scene = this.#scene
    const { lang } = this
    if (!scene) {
      const { state } = this.freshness
      return html`<bb-screen-state
        state=${state === 'refused' || state === 'offline' ? state : 'loading'}
        lang=${lang}
      ></bb-screen-state>`
    }
    const { floor, forecasts } = scene
    const { hand, filter } = this
    const lists = listsOf(floor)
    const deal = this.#dealer(scene)
    const outcomeOf = (target: Target) => (hand.held ? hand.outcome(target) : null)
    const still = this.freshness.state !== 'live'
    return html`<header>
        <bb-board-head
          .floor=${floor}
          .counts=${countsOf(floor, forecasts)}
          .filter=${filter}
          .freshness=${this.freshness}
          lang=${lang}
          @bb-filter=${this.#filtered}
          ><slot name="who" slot="who"></slot
        ></bb-board-head>
      </header>
      <main class=${still ? 'still' : ''}>
        <div class="list" data-scrolls>
          <bb-board-queue
            .floor=${floor}
            .orders=${lists.queue}
            .deal=${deal}
            .outcome=${outcomeOf({ kind: 'place', to: 'waiting' })}
            ?chosen=${hand.over?.kind === 'place' && hand.over.to === 'waiting'}
            lang=${lang}
          ></bb-board-queue>
        </div>
        <bb-board-bays
          data-scrolls
          .floor=${floor}
          .deal=${deal}
          .outcomeOf=${outcomeOf}
          .over=${hand.over}
          lang=${lang}
        ></bb-board-bays>
        <div class="list" data-scrolls>
          <bb-board-side
            .floor=${floor}
            .lists=${lists}
            .limits=${this.limits}
            .deal=${deal}
            .outcomeOf=${outcomeOf}
            .over=${hand.over}
            lang=${lang}
          ></bb-board-side>
        </div>
      </main>
      <footer>
        <bb-board-rail
          .floor=${floor}
          .reception=${lists.reception}
          .deal=${deal}
          .held=${hand.held}
          .outcomeOf=${outcomeOf}
          .over=${hand.over}
          .notice=${this.sending.notice}
          lang=${lang}
        ></bb-board-rail>
      </footer>
      ${this.#grip.render(this.#inHand(deal), floor.site.timeZone, lang)} ${this.dialogs.render(scene, lang)}
      <p class="aloud" role="status" aria-live="assertive">${this.aloud}</p>`
  }

  #dealer({ floor, forecasts }: Scene): Deal {
    return dealer(floor, forecasts, this.filter, {
      heldId: this.hand.held?.orderId ?? null,
      personId: this.personId,
      isPending: (id) => this.sending.isPending(id),
      movedBy: (id) => this.#recent.by(id),
    })
  }

  #inHand(deal: Deal): Card | null {
    const { card } = this.hand
    return card && { ...deal(card.order, 'queue', card.operation), mark: 'grip', pale: false }
  }

  scene(): Scene | null {
    return this.#scene
  }

  get asking(): boolean {
    return this.dialogs.open
  }

  dragStarted(card: Card, element: HTMLElement, at: Point, grip: Point) {
    this.#grip.take(element, at, grip)
    this.#dragged = true
    this.hand.pick(card, 'pointer', this.floor?.rev ?? 0)
  }

  dragMoved(at: Point, over: Target | null) {
    this.#grip.move(at)
    this.hand.choose(over)
  }

  dragEnded(over: Target | null, canceled: boolean, still: boolean, at: Point) {
    if (!this.hand.held || this.hand.by !== 'pointer') return
    this.#grip.move(at)
    if (canceled) return this.hand.cancel()
    if (still) return this.hand.keep()
    this.#released()
    this.hand.drop(over)
  }

  #released() {
    const rect = this.#grip.rect()
    if (rect && this.hand.held) this.#travel.releasedAt(this.hand.held.orderId, rect)
  }

  picked({ order }: Card) {
    this.aloud = say(boardWords, this.lang, 'pickedUp', { ticket: order.ticket })
  }

  chose(target: Target, outcome: Outcome) {
    const scene = this.#scene
    if (scene) this.aloud = outcomeText(target, outcome, scene.floor, scene.context.now, this.lang)
  }

  putBack({ orderId }: Held) {
    this.#focus.on(orderId)
    this.aloud = say(boardWords, this.lang, 'putBackAloud', { ticket: this.floor?.orders.get(orderId)?.ticket ?? '' })
  }

  dropped(held: Held, target: Target) {
    const scene = this.#scene
    if (!scene) return
    this.#focus.on(held.orderId)
    const drop = dropOn(scene.floor, held, target, scene.context)
    const ticket = scene.floor.orders.get(held.orderId)?.ticket ?? ''
    switch (drop.kind) {
      case 'stay':
        return this.putBack(held)
      case 'ask':
        return this.dialogs.askBeforeDrop(drop.about, held)
      case 'refused': {
        const { timeZone } = scene.floor.site
        const text = { zh: refusalText(drop.refusal, 'zh', timeZone), en: refusalText(drop.refusal, 'en', timeZone) }
        this.aloud = text[this.lang]
        return this.sending.refuse(text, drop.override && decidedOn(drop.override, held.seen))
      }
      case 'send':
        this.aloud = say(boardWords, this.lang, 'droppedOn', {
          ticket,
          place: targetName(target, scene.floor, this.lang),
        })
        void this.sending.run([decidedOn(drop.command, held.seen)])
    }
  }

  /** The sheet's move key: the card comes into the hand, the keys and a tap choose where. */
  take(orderId: string) {
    const order = this.#scene?.floor.orders.get(orderId)
    const element = order && elementOf(this.#drag.desk, orderId)
    const card = element && this.#drag.desk.cards.get(element)
    if (card) this.hand.pick(card, 'keys', this.floor?.rev ?? 0)
  }

  get advisors() {
    return [...(this.floor?.people.values() ?? [])].filter((person) => person.active && hasRole(person, 'advisor'))
  }

  #driveNext({ orderId, bayId }: { orderId: string; bayId: string }) {
    const seen = this.floor?.rev ?? 0
    this.dropped({ orderId, operationId: null, seen }, { kind: 'bay', bayId, before: null })
  }

  /** With a card in the hand a tap on a place puts it down there; a tap on the card puts it back. */
  readonly #tap = (event: Event) => {
    if (this.#dragged) {
      event.preventDefault()
      event.stopPropagation()
      return
    }
    if (!this.hand.held || this.hand.by !== 'keys' || this.dialogs.open) return
    const path = event.composedPath()
    const { targets, cards } = this.#drag.desk
    if (path.some((node) => node instanceof HTMLElement && node.localName === 'bb-board-rail')) return
    const own = path.some((node) => cards.get(node as HTMLElement)?.order.id === this.hand.held?.orderId)
    const element = path.find((node) => targets.has(node as HTMLElement))
    event.preventDefault()
    event.stopPropagation()
    if (own) return this.hand.cancel()
    const target = element && targets.get(element as HTMLElement)
    if (!target) return
    this.#released()
    this.hand.drop(target)
  }

  readonly #keydown = (event: KeyboardEvent) => {
    if (this.dialogs.open || event.defaultPrevented || isTyping(event)) return
    const undo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z'
    if (undo) this.sending.undo()
    else if (event.ctrlKey || event.metaKey || event.altKey) return
    else if (event.key === '/') this.head?.focus()
    else if (event.key === 'n') this.dialogs.openCheckIn()
    else return
    event.preventDefault()
  }

  readonly #filtered = (event: FilterEvent) => {
    this.filter = event.filter
    const scene = this.#scene
    if (!event.go || !scene) return
    const found = [...scene.floor.orders.values()].find(
      (order) => stageOf(order) !== 'booked' && matches(event.filter, order, scene.forecasts),
    )
    const element = found && elementOf(this.#drag.desk, found.id)
    element?.scrollIntoView({ block: 'nearest' })
    element?.focus()
  }

  static override styles = boardStyles
}

function isTyping(event: Event): boolean {
  const target = event.composedPath()[0]
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  )
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-board': BbBoard
  }
}
