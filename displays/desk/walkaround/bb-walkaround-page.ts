import type { FormerWalkaround } from '#contract/walkaround.ts'
import type { Floor } from '#domain/floor.ts'
import { say, type Lang } from '#words/say.ts'
import { walkWords } from '#words/walkaround-page.ts'
import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../../kit/bb-screen-state.ts'
import { fetchJson } from '../../kit/fetch-json.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { VisitController } from '../kit/visit-controller.ts'
import './bb-walk-badge.ts'
import './bb-walk-list.ts'
import './bb-walk-unopened.ts'
import './bb-walkaround.ts'
import { walkFileOf, withCar, type WalkFile } from './walk-file.ts'
import { WalkHouse } from './walk-house.ts'
import { heldOrders, waiting } from './walk-state.ts'
import { WalkStore } from './walk-store.ts'

/**
 * `/desk/walkaround?order=…`: the walk round that car; without an order, the cars to choose from. Without a line both go
 * on with what this device knows.
 */
@customElement('bb-walkaround-page')
export class BbWalkaroundPage extends LitElement {
  @property({ attribute: false }) floor: Floor | null = null
  @property({ attribute: false }) freshness: Freshness = { state: 'loading', confirmedAt: null }
  @property() orderId = ''
  @property() personId = ''
  /** false where the page cannot open without a line. */
  @property({ attribute: false }) opens = true
  @property() override lang: Lang = 'zh'

  readonly house = new WalkHouse()

  /** undefined until the workshop said so. */
  @state() private former: FormerWalkaround | null | undefined
  @state() private opened = false

  readonly #visit = new VisitController(this)
  readonly #store = new WalkStore()

  override connectedCallback(): void {
    super.connectedCallback()
    this.#store.subscribe(() => this.requestUpdate())
    void Promise.all([this.#store.opened, this.house.opened]).then(() => (this.opened = true))
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { file } = this.#visit
    const asked = changed.has('orderId') || (changed.has('freshness') && this.freshness.state === 'live')
    if (asked && this.orderId && this.former === undefined) void this.#askFormer(this.orderId)
    if (changed.get('freshness') && this.freshness.state === 'live') this.#store.retry()
    if (file && this.opened) this.#know(walkFileOf(file))
  }

  override updated(): void {
    const { file } = this.#visit
    if (file && this.opened) this.#store.shown(file.order.id, file.visit.rev)
  }

  /** Nothing is lost by a new page: but what is on its way may arrive first. */
  get idle(): boolean {
    return waiting(this.#store.kept) === null
  }

  /** Before what was sent of it is forgotten: the tablet knows one or the other. */
  #know(file: WalkFile): void {
    const { freshness, former } = this
    const known = this.house.known.cars[file.order.id]
    if (freshness.confirmedAt === null) return
    if (known?.file.visit.rev === file.visit.rev && (former === undefined || known.former === former)) return
    const car = { file, former: former ?? known?.former ?? null, at: freshness.confirmedAt }
    this.house.learn((house) => withCar(house, car, heldOrders(this.#store.kept)))
  }

  async #askFormer(orderId: string): Promise<void> {
    const answer = await fetchJson<FormerWalkaround | null>(`/api/walkarounds/${orderId}/former`).catch(() => null)
    if (answer?.status === 200 && orderId === this.orderId) this.former = answer.body
  }

  override render() {
    if (!this.opened) return html`<bb-screen-state state="loading" .lang=${this.lang}></bb-screen-state>`
    return this.orderId ? this.#walkOrWhyNot() : this.#list()
  }

  #walkOrWhyNot() {
    const { floor, lang, orderId } = this
    const gone = this.#visit.failed && floor !== null && !floor.orders.has(orderId)
    const file = this.#visit.file ?? this.house.known.cars[orderId]?.file
    // What this tablet noted of a car that has left is not thrown away unseen.
    if (file && (!gone || heldOrders(this.#store.kept).has(orderId))) return this.#walk(file)
    if (gone)
      return html`<bb-screen-state
        state="refused"
        heading=${say(walkWords, lang, 'noSuchOrder')}
        text=${say(walkWords, lang, 'noSuchOrderText')}
        .lang=${lang}
      >
        <a href="/desk/walkaround">${say(walkWords, lang, 'allCars')}</a>
      </bb-screen-state>`
    return html`<bb-screen-state
      state=${this.#visit.failed ? 'offline' : 'loading'}
      text=${this.#visit.failed ? say(walkWords, lang, 'noLine') : ''}
      .lang=${lang}
    >
      ${this.#visit.failed ? html`<a href="/desk/walkaround">${say(walkWords, lang, 'allCars')}</a>` : nothing}
    </bb-screen-state>`
  }

  #walk(file: WalkFile) {
    return html`<bb-walkaround
      .file=${file}
      .former=${this.former ?? this.house.known.cars[file.order.id]?.former ?? null}
      .keeper=${this.#store}
      .kept=${this.#store.kept}
      .keeps=${this.#store.keeps}
      .offline=${this.#offline}
      .personId=${this.personId}
      .timeZone=${this.#timeZone}
      .lang=${this.lang}
    >
      <slot name="who" slot="who"></slot>
      ${this.opens ? nothing : html`<bb-walk-unopened slot="notice" .lang=${this.lang}></bb-walk-unopened>`}
    </bb-walkaround>`
  }

  #list() {
    const { floor, lang } = this
    const known = Object.values(this.house.known.cars).map(({ file }) => file)
    if (!floor && known.length === 0)
      return html`<bb-screen-state
        state=${this.freshness.state === 'offline' ? 'offline' : 'loading'}
        .lang=${lang}
      ></bb-screen-state>`
    return html`<div class="list">
      <header>
        <h1>${say(walkWords, lang, floor ? 'listTitle' : 'knownTitle')}</h1>
        <bb-walk-badge
          .waiting=${waiting(this.#store.kept)}
          .keeps=${this.#store.keeps}
          .offline=${this.#offline}
          .lang=${lang}
          .timeZone=${this.#timeZone}
        ></bb-walk-badge>
        <slot name="who"></slot>
      </header>
      <main>
        ${this.opens ? nothing : html`<bb-walk-unopened .lang=${lang}></bb-walk-unopened>`}
        <bb-walk-list .floor=${floor} .known=${known} .timeZone=${this.#timeZone} .lang=${lang}></bb-walk-list>
      </main>
    </div>`
  }

  get #timeZone(): string {
    return this.floor?.site.timeZone ?? this.house.known.timeZone
  }

  get #offline(): boolean {
    const { state } = this.freshness
    return !this.#store.reaches || state === 'offline' || state === 'stale'
  }

  static override styles = css`
    :host {
      display: block;
      min-height: 100vh;
    }
    .list {
      max-width: 80rem;
      margin: 0 auto;
      padding: var(--s-4);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      margin-bottom: var(--s-4);
    }
    header bb-walk-badge {
      margin-right: var(--s-3);
    }
    h1 {
      margin: 0 auto 0 0;
      font-size: var(--t-28);
    }
    a {
      color: var(--hand-ink);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-walkaround-page': BbWalkaroundPage
  }
}
