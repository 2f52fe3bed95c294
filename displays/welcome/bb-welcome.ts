import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { WelcomeCard, WelcomePicture } from '#contract/welcome.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { welcomeWords } from '#words/welcome.ts'
import '../kit/bb-icon.ts'
import '../kit/bb-live.ts'
import '../kit/bb-plate.ts'
import '../kit/bb-screen-state.ts'
import { ClockController } from '../kit/clock.ts'
import type { Freshness } from '../kit/live-freshness.ts'
import { PixelShiftController } from '../kit/pixel-shift.ts'
import { isClosedNow } from '../kit/rest.ts'
import { clockTime, dateLine } from '../kit/time.ts'
import { WakeLockController } from '../kit/wake-lock.ts'
import { PageTurner } from '../wall/page-turner.ts'
import './bb-welcome-greeting.ts'
import { greeted, listed, nameOf, pagesOf, ROWS, ROWS_BELOW } from './welcome-lists.ts'
import { welcomeStyles } from './welcome-styles.ts'

/** The board at the entrance: who is expected today, and a greeting for who has just come (P3.2). */
@customElement('bb-welcome')
export class BbWelcome extends LitElement {
  @property({ attribute: false }) picture: WelcomePicture | null = null
  @property({ attribute: false }) freshness: Freshness = { state: 'loading', confirmedAt: null }
  @property({ reflect: true }) override lang: Lang = 'zh'

  /** A greeting ends with its minute, not with the next. */
  readonly #clock = new ClockController(this, 'second')
  readonly #turner = new PageTurner(this)

  constructor() {
    super()
    new PixelShiftController(this)
    new WakeLockController(this)
  }

  override render() {
    const { picture, freshness, lang } = this
    if (freshness.state === 'refused') return html`<bb-screen-state state="refused" lang=${lang}></bb-screen-state>`
    if (!picture)
      return html`<bb-screen-state
        state=${freshness.state === 'loading' ? 'loading' : 'offline'}
        lang=${lang}
      ></bb-screen-state>`
    const { now } = this.#clock
    const guests = greeted(picture.cards, now)
    const rows = listed(picture.cards, now).filter((card) => !guests.includes(card))
    const pages = pagesOf(rows, guests.length > 0 ? ROWS_BELOW : ROWS)
    this.#turner.pages = pages.length
    const page = this.#turner.at(Math.max(1, pages.length))
    const old = freshness.state === 'stale' || freshness.state === 'offline'
    return html`${this.#top(picture, page, pages.length)}
      <main class="${old ? 'old' : ''} ${guests.length > 0 ? 'greets' : ''}">
        ${guests.length > 0 ? this.#greetings(guests) : nothing}
        ${rows.length > 0 ? this.#rows(pages[page] ?? [], picture) : guests.length > 0 ? nothing : this.#empty(picture)}
      </main>`
  }

  #top({ site, cards }: WelcomePicture, page: number, pages: number) {
    const { now } = this.#clock
    const expected = cards.filter(({ arrivedAt }) => arrivedAt === null).length
    return html`<header>
      <time class="clock">${clockTime(now, site.timeZone)}</time>
      <div class="meta">
        <span>${dateLine(now, site.timeZone, this.lang)}</span>
        <bb-live
          state=${this.freshness.state}
          .confirmedAt=${this.freshness.confirmedAt}
          lang=${this.lang}
          .timeZone=${site.timeZone}
        ></bb-live>
      </div>
      <h1>${site.name} <b>${this.#say('title')}</b></h1>
      <p>
        ${expected > 0 ? this.#say('count', { n: expected }) : nothing}
        ${pages > 1 ? html`<span aria-label=${this.#say('page', { page: page + 1, pages })}>${page + 1}/${pages}</span>` : nothing}
      </p>
    </header>`
  }

  #greetings(guests: readonly WelcomeCard[]) {
    return html`<div class="greetings of-${guests.length}">
      ${guests.map(
        (card) =>
          html`<bb-welcome-greeting
            ?narrow=${guests.length > 1}
            .card=${card}
            lang=${this.lang}
          ></bb-welcome-greeting>`,
      )}
    </div>`
  }

  #rows(cards: readonly WelcomeCard[], { site }: WelcomePicture) {
    return html`<ol>
      ${repeat(
        cards,
        (card) => `${card.at} ${card.plate.text}`,
        (card) =>
          html`<li class=${card.arrivedAt === null ? '' : 'here'}>
            <time>${clockTime(card.at, site.timeZone)}</time>
            <bb-plate .plate=${card.plate.text} .kind=${card.plate.kind}></bb-plate>
            <b>${nameOf(card, this.lang)}</b>
            <span>
              ${card.advisor === null ? this.#say('anyAdvisor') : this.#say('advisor', { name: card.advisor })}
            </span>
            <em
              >${card.arrivedAt === null ? nothing : html`<bb-icon name="check-circle"></bb-icon>${this.#say('arrived')}`}</em
            >
          </li>`,
      )}
    </ol>`
  }

  #empty({ site }: WelcomePicture) {
    const is = isClosedNow(site) ? 'finished' : 'empty'
    return html`<bb-screen-state
      state=${is}
      heading=${this.#say(`${is}Title`)}
      text=${this.#say(`${is}Text`)}
      lang=${this.lang}
    ></bb-screen-state>`
  }

  #say(key: keyof (typeof welcomeWords)['zh'], values?: Values): string {
    return say(welcomeWords, this.lang, key, values)
  }

  static override styles = welcomeStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-welcome': BbWelcome
  }
}
