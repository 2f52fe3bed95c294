import { html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { HistoryEntry, Moment } from '#contract/history.ts'
import type { Floor } from '#domain/floor.ts'
import { historyPageWords } from '#words/history-page.ts'
import { homeWords } from '#words/home.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import '../../kit/bb-live.ts'
import '../../kit/bb-screen-state.ts'
import { fetchJson } from '../../kit/fetch-json.ts'
import type { Freshness } from '../../kit/live.ts'
import { clockTimeToSecond, dayAndTime } from '../../kit/time.ts'
import './bb-moment.ts'
import { historyStyles } from './history-styles.ts'

/** Where cars are opened. */
const DESKS = [
  ['board', '/board'],
  ['reception', '/desk/reception'],
  ['cashier', '/desk/cashier'],
] as const

/**
 * Who did what with one car when, the newest first, and beside it what the car was after the chosen moment. Grows by
 * itself while the car is in the workshop. Arrow keys go through time.
 */
@customElement('bb-history')
export class BbHistory extends LitElement {
  @property({ attribute: false }) floor: Floor | null = null
  @property({ attribute: false }) freshness: Freshness = { state: 'loading', confirmedAt: null }
  @property() orderId = new URLSearchParams(location.search).get('order') ?? ''
  @property({ reflect: true }) override lang: Lang = 'zh'

  @state() private entries: readonly HistoryEntry[] | null = null
  @state() private unknown = false
  /** The revision that is looked at; null follows the newest. */
  @state() private chosen: number | null = null
  @state() private moment: Moment | null = null
  #asked = ''

  override willUpdate(): void {
    const { floor, orderId } = this
    const wanted = floor && orderId ? `${orderId} ${String(floor.orders.get(orderId)?.rev ?? '')}` : ''
    if (wanted === this.#asked) return
    this.#asked = wanted
    if (wanted) void this.#fetch()
  }

  override render() {
    const { floor, lang, entries } = this
    if (this.orderId === '') return this.#empty('none', 'noneText')
    if (this.unknown) return this.#empty('unknown', 'unknownText')
    if (!floor || !entries) {
      const { state: is } = this.freshness
      return html`<bb-screen-state state=${is === 'offline' ? is : 'loading'} lang=${lang}></bb-screen-state>`
    }
    const { timeZone } = floor.site
    const newest = entries[0]
    const at = this.chosen === null ? null : (entries.find(({ rev }) => rev === this.chosen)?.at ?? null)
    return html`<header class="top">
        <h1><a href="/">${this.#say('title')}</a></h1>
        <p>${this.#say('count', { count: entries.length })}</p>
        <p class="keys">${this.#say('keys')}</p>
        <button @click=${() => print()}>${this.#say('print')}</button>
        <bb-live
          state=${this.freshness.state}
          .confirmedAt=${this.freshness.confirmedAt}
          timeZone=${timeZone}
          lang=${lang}
        ></bb-live>
      </header>
      <main>
        <ol @keydown=${this.#keydown}>
          ${repeat(
            entries,
            ({ rev }) => rev,
            (entry) =>
              html`<li>
                <button
                  aria-pressed=${entry.rev === (this.chosen ?? newest?.rev)}
                  title=${dayAndTime(entry.at, entry.at, timeZone, lang)}
                  @click=${() => this.#choose(entry.rev)}
                >
                  <time>${clockTimeToSecond(entry.at, timeZone)}</time>
                  <b>${entry.person || this.#say('system')}</b>
                  <span>${entry.lines[lang].map((line) => html`<i>${line}</i>`)}</span>
                </button>
              </li>`,
          )}
        </ol>
        <section>
          ${this.moment ? html`<bb-moment .moment=${this.moment} .floor=${floor} .at=${at} .lang=${lang}></bb-moment>` : html`<p>${this.#say('loading')}</p>`}
        </section>
      </main>`
  }

  #empty(title: 'none' | 'unknown', text: 'noneText' | 'unknownText') {
    return html`<div class="empty">
      <h1>${this.#say(title)}</h1>
      <p>${this.#say(text)}</p>
      <nav>${DESKS.map(([name, address]) => html`<a href=${address}>${say(homeWords, this.lang, name)}</a>`)}</nav>
    </div>`
  }

  async #fetch(): Promise<void> {
    const asked = this.#asked
    const answer = await fetchJson<HistoryEntry[]>(`/api/history/${this.orderId}`).catch(() => null)
    if (asked !== this.#asked || !answer) return
    this.unknown = answer.status === 404
    if (answer.status !== 200) return
    this.entries = answer.body.toReversed()
    await this.#look()
  }

  #choose(rev: number): void {
    this.chosen = rev === this.entries?.[0]?.rev ? null : rev
    void this.#look()
  }

  /** Asks for the car as it was at the chosen moment. */
  async #look(): Promise<void> {
    const rev = this.chosen ?? this.entries?.[0]?.rev
    if (rev === undefined) return
    const answer = await fetchJson<Moment>(`/api/history/${this.orderId}/${String(rev)}`).catch(() => null)
    const still = rev === (this.chosen ?? this.entries?.[0]?.rev)
    if (still && answer?.status === 200) this.moment = answer.body
  }

  readonly #keydown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || !this.entries) return
    event.preventDefault()
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('li button')]
    const from = buttons.indexOf(this.shadowRoot?.activeElement as HTMLButtonElement)
    const next = buttons[Math.max(0, Math.min(buttons.length - 1, from + step))]
    next?.focus()
    next?.click()
  }

  #say(key: keyof (typeof historyPageWords)['zh'], values?: Values): string {
    return say(historyPageWords, this.lang, key, values)
  }

  static override styles = historyStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-history': BbHistory
  }
}
