import type { FormerWalkaround } from '#contract/walkaround.ts'
import type { Floor } from '#domain/floor.ts'
import { say, type Lang } from '#words/say.ts'
import { walkWords } from '#words/walkaround-page.ts'
import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../../kit/bb-screen-state.ts'
import { fetchJson } from '../../kit/fetch-json.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { VisitController } from '../kit/visit-controller.ts'
import './bb-walk-badge.ts'
import './bb-walk-list.ts'
import './bb-walkaround.ts'
import { waiting } from './walk-state.ts'
import { WalkStore } from './walk-store.ts'

/** `/desk/walkaround?order=…`: the walk round that car; without an order, the cars to choose from. */
@customElement('bb-walkaround-page')
export class BbWalkaroundPage extends LitElement {
  @property({ attribute: false }) floor: Floor | null = null
  @property({ attribute: false }) freshness: Freshness = { state: 'loading', confirmedAt: null }
  @property() orderId = ''
  @property() personId = ''
  @property() override lang: Lang = 'zh'

  @state() private former: FormerWalkaround | null = null

  readonly #visit = new VisitController(this)
  readonly #store = new WalkStore()

  override connectedCallback(): void {
    super.connectedCallback()
    this.#store.subscribe(() => this.requestUpdate())
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('orderId') && this.orderId) void this.#askFormer(this.orderId)
    if (changed.get('freshness') && this.freshness.state === 'live') this.#store.retry()
  }

  override updated(): void {
    const { file } = this.#visit
    if (file) this.#store.shown(file.order.id, file.visit.rev)
  }

  /** Nothing is lost by a new page: but what is on its way may arrive first. */
  get idle(): boolean {
    return waiting(this.#store.kept) === null
  }

  async #askFormer(orderId: string): Promise<void> {
    const answer = await fetchJson<FormerWalkaround | null>(`/api/walkarounds/${orderId}/former`).catch(() => null)
    if (answer?.status === 200 && orderId === this.orderId) this.former = answer.body
  }

  override render() {
    const { floor, lang } = this
    if (!this.orderId) return this.#list()
    const { file } = this.#visit
    if (file) return this.#walk(file)
    if (floor && this.#visit.failed && !floor.orders.has(this.orderId))
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
    ></bb-screen-state>`
  }

  #walk(file: NonNullable<VisitController['file']>) {
    return html`<bb-walkaround
      .file=${file}
      .former=${this.former}
      .keeper=${this.#store}
      .kept=${this.#store.kept}
      .keeps=${this.#store.keeps}
      .offline=${this.#offline}
      .personId=${this.personId}
      .timeZone=${this.floor?.site.timeZone ?? 'Asia/Shanghai'}
      .lang=${this.lang}
    >
      <slot name="who" slot="who"></slot>
    </bb-walkaround>`
  }

  #list() {
    const { floor, lang } = this
    if (!floor)
      return html`<bb-screen-state
        state=${this.freshness.state === 'offline' ? 'offline' : 'loading'}
        .lang=${lang}
      ></bb-screen-state>`
    return html`<div class="list">
      <header>
        <h1>${say(walkWords, lang, 'listTitle')}</h1>
        <bb-walk-badge
          .waiting=${waiting(this.#store.kept)}
          .keeps=${this.#store.keeps}
          .offline=${this.#offline}
          .lang=${lang}
          .timeZone=${floor.site.timeZone}
        ></bb-walk-badge>
        <slot name="who"></slot>
      </header>
      <main><bb-walk-list .floor=${floor} .lang=${lang}></bb-walk-list></main>
    </div>`
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
