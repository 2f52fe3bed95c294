import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { LobbyCard, LobbyPicture } from '#contract/view.ts'
import { lobbyWords } from '#words/lobby.ts'
import { say, type Lang } from '#words/say.ts'
import '../../displays/kit/bb-icon.ts'
import '../../displays/kit/bb-live.ts'
import '../../displays/kit/bb-screen-state.ts'
import { ClockController } from '../../displays/kit/clock.ts'
import type { Freshness } from '../../displays/kit/live-freshness.ts'
import { isClosedNow } from '../../displays/kit/rest.ts'
import { PixelShiftController } from '../../displays/kit/pixel-shift.ts'
import { clockTime } from '../../displays/kit/time.ts'
import { WakeLockController } from '../../displays/kit/wake-lock.ts'
import './bb-lobby-calls.ts'
import './bb-lobby-card.ts'
import './bb-lobby-pages.ts'
import { greetingOf } from './greeting.ts'
import { CARDS_A_PAGE, CONSENTS_A_PAGE, lobbyLists, newlyReady, pagesOf, readyAPage } from './lobby-lists.ts'
import { TurnController } from './turn.ts'

/** How long a car that became ready lights up, real ms. */
const LIT_FOR = 8000

/** The masked board of the lounge: who can collect, who is asked, and where every other car is. */
@customElement('bb-lobby')
export class BbLobby extends LitElement {
  @property({ attribute: false }) picture: LobbyPicture | null = null
  @property({ attribute: false }) freshness: Freshness = { state: 'loading', confirmedAt: null }
  @property({ reflect: true }) override lang: Lang = 'zh'

  @state() private lit: readonly string[] = []

  readonly #clock = new ClockController(this, 'minute')
  readonly #turn = new TurnController(this)
  #before: readonly LobbyCard[] | undefined
  #litTimer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    new PixelShiftController(this)
    new WakeLockController(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#litTimer)
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('picture') || !this.picture) return
    const news = newlyReady(this.#before, this.picture.cards)
    this.#before = this.picture.cards
    if (news.length === 0) return
    this.lit = [...this.lit, ...news]
    clearTimeout(this.#litTimer)
    this.#litTimer = setTimeout(() => (this.lit = []), LIT_FOR)
  }

  override render() {
    const { picture, freshness } = this
    if (freshness.state === 'refused')
      return html`<bb-screen-state state="refused" lang=${this.lang}></bb-screen-state>`
    if (!picture) {
      const state = freshness.state === 'offline' || freshness.state === 'stale' ? 'offline' : 'loading'
      return html`<bb-screen-state state=${state} lang=${this.lang}></bb-screen-state>`
    }
    const old = freshness.state === 'stale' || freshness.state === 'offline'
    return html`${this.#header(picture, freshness)}
      <main class=${old ? 'old' : ''}>${picture.cards.length > 0 ? this.#lists(picture) : this.#empty(picture)}</main>
      ${this.#footer(picture)}`
  }

  #header({ site }: LobbyPicture, { state, confirmedAt }: Freshness) {
    const { now } = this.#clock
    return html`<header>
      <div>
        <h1>${say(lobbyWords, this.lang, greetingOf(now, site.timeZone))}</h1>
        <p><bb-icon name="seat"></bb-icon>${say(lobbyWords, this.lang, 'sit')}</p>
      </div>
      <div class="clock">
        <bb-live .state=${state} .confirmedAt=${confirmedAt} .timeZone=${site.timeZone} lang=${this.lang}></bb-live>
        <b>${clockTime(now, site.timeZone)}</b>
      </div>
    </header>`
  }

  #lists(picture: LobbyPicture) {
    const lists = lobbyLists(picture.cards)
    const pages = pagesOf(lists.inProgress, CARDS_A_PAGE)
    const { cards } = this.#page(pages)
    const ready = this.#page(pagesOf(lists.ready, readyAPage(lists)), this.lit)
    const consent = this.#page(pagesOf(lists.consent, CONSENTS_A_PAGE))
    return html`<div class="calls">
        <bb-lobby-calls
          kind="ready"
          .cards=${ready.cards}
          .page=${ready.label}
          .lit=${this.lit}
          lang=${this.lang}
        ></bb-lobby-calls>
        ${
          consent.cards.length > 0
            ? html`<bb-lobby-calls
                kind="consent"
                .cards=${consent.cards}
                .page=${consent.label}
                lang=${this.lang}
              ></bb-lobby-calls>`
            : ''
        }
      </div>
      <section>
        <div class="head">
          <h2>${say(lobbyWords, this.lang, 'inProgress')}</h2>
          <p>${say(lobbyWords, this.lang, 'timeIs')}</p>
        </div>
        ${cards.length === 0 ? html`<p class="none">${say(lobbyWords, this.lang, 'noneInProgress')}</p>` : ''}
        <ol class=${pages.length > 1 && (pages[0]?.length ?? 0) <= 6 ? 'rows-3' : ''}>
          ${repeat(
            cards,
            (card) => card.ticket,
            (card) =>
              html`<li>
                <bb-lobby-card .card=${card} .timeZone=${picture.site.timeZone} lang=${this.lang}></bb-lobby-card>
              </li>`,
          )}
        </ol>
      </section>`
  }

  /** The page whose turn it is; one with a ticket of `first` has it at once. */
  #page(pages: LobbyCard[][], first: readonly string[] = []): { cards: LobbyCard[]; label: string } {
    const wanted = pages.findIndex((page) => page.some((card) => first.includes(card.ticket)))
    const at = wanted >= 0 ? wanted : this.#turn.turn % Math.max(1, pages.length)
    return { cards: pages[at] ?? [], label: pages.length > 1 ? `${at + 1}/${pages.length}` : '' }
  }

  #empty({ site }: LobbyPicture) {
    const state = isClosedNow(site) ? 'finished' : 'empty'
    return html`<bb-screen-state
      state=${state}
      heading=${say(lobbyWords, this.lang, `${state}Title`)}
      text=${say(lobbyWords, this.lang, `${state}Text`)}
      lang=${this.lang}
    ></bb-screen-state>`
  }

  #footer(picture: LobbyPicture) {
    const pages = pagesOf(lobbyLists(picture.cards).inProgress, CARDS_A_PAGE)
    const tickets = pages.map((page) => [...new Set([page[0]?.ticket, page[page.length - 1]?.ticket])].join('–'))
    return html`<footer>
      <p><bb-icon name="info"></bb-icon>${say(lobbyWords, this.lang, 'notSeen')}</p>
      <bb-lobby-pages
        .pages=${tickets}
        .at=${this.#turn.turn % Math.max(1, pages.length)}
        .secondsLeft=${this.#turn.secondsLeft}
        lang=${this.lang}
      ></bb-lobby-pages>
    </footer>`
  }

  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: 9.25rem minmax(0, 1fr) 5.25rem;
      box-sizing: border-box;
      height: 100vh;
      padding: 0 3rem;
      overflow: hidden;
      font-size: var(--t-28);
      cursor: none;
    }
    bb-screen-state {
      grid-row: 1 / -1;
    }
    main bb-screen-state {
      grid-column: 1 / -1;
    }
    h1,
    h2,
    p,
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    header,
    footer,
    .head,
    .clock,
    header p,
    footer p {
      display: flex;
      align-items: center;
    }
    header,
    footer,
    .head {
      justify-content: space-between;
    }
    h1 {
      font-size: 3.25rem;
      line-height: 1.2;
      white-space: nowrap;
    }
    header p,
    footer p,
    .head p {
      color: var(--ink-2);
    }
    header p {
      margin-top: 0.25rem;
    }
    header bb-icon,
    footer bb-icon {
      margin-right: 0.75rem;
    }
    .clock b {
      margin-left: 2rem;
      font-size: 5rem;
      line-height: 1;
      letter-spacing: -0.02em;
    }
    main {
      display: grid;
      grid-template-columns: 35rem minmax(0, 1fr);
      grid-template-rows: minmax(0, 1fr);
      grid-gap: 2rem;
      min-height: 0;
      transition: opacity var(--m-slow);
    }
    .old {
      opacity: 0.78;
    }
    .calls {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: minmax(0, 1fr) auto;
      min-height: 0;
    }
    .calls [kind='consent'] {
      margin-top: 1.5rem;
    }
    section {
      display: grid;
      grid-template-rows: auto minmax(0, 1fr);
      min-height: 0;
    }
    .head {
      align-items: baseline;
      padding: 0 0.5rem 0.75rem;
    }
    h2 {
      font-size: 2.25rem;
      line-height: 1.2;
    }
    .none {
      align-self: center;
      text-align: center;
      font-size: var(--t-32);
      color: var(--ink-2);
    }
    ol {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-template-rows: repeat(4, minmax(0, 1fr));
      grid-gap: 1.25rem;
      min-height: 0;
    }
    .rows-3 {
      grid-template-rows: repeat(3, minmax(0, 1fr));
    }
    li {
      display: grid;
      min-height: 0;
    }
    @media (orientation: portrait) {
      :host {
        grid-template-rows: 11rem minmax(0, 1fr) 8.5rem;
      }
      h1 {
        font-size: 2.75rem;
      }
      :host([lang='en']) h1 {
        font-size: 2.125rem;
      }
      :host([lang='en']) header p {
        font-size: var(--t-24);
      }
      main {
        grid-template-columns: none;
        grid-template-rows: minmax(0, 1fr) 60rem;
      }
      header {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-content: center;
      }
      header > div,
      .clock {
        display: contents;
      }
      header p {
        grid-area: 2 / 1;
      }
      .clock bb-live {
        grid-area: 2 / 2;
        justify-self: end;
      }
      .clock b {
        grid-area: 1 / 2;
        justify-self: end;
        font-size: 4.25rem;
      }
      footer {
        flex-direction: column-reverse;
        align-items: center;
        justify-content: center;
      }
      footer p {
        margin-top: 0.75rem;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-lobby': BbLobby
  }
}
