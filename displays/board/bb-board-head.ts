import { css, html, LitElement } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { todayAt, type Floor } from '#domain/floor.ts'
import type { Trade } from '#domain/trade.ts'
import { boardWords } from '#words/board.ts'
import { closedWords } from '#words/closed.ts'
import { say, type Lang } from '#words/say.ts'
import { tradeWords } from '#words/trade.ts'
import '../kit/bb-icon.ts'
import '../kit/bb-live.ts'
import { siteNow } from '../kit/clock.ts'
import type { Freshness } from '../kit/live.ts'
import './bb-segment.ts'
import type { Filter, FilterCounts, RiskFilter } from './filter.ts'

/** A filter was chosen or something typed into the search. */
export class FilterEvent extends Event {
  readonly filter: Filter
  /** Enter was pressed: go to the first that was found. */
  readonly go: boolean
  constructor(filter: Filter, go = false) {
    super('bb-filter')
    this.filter = filter
    this.go = go
  }
}

/**
 * Head of the board: the day's figures, the filters that are figures too, search, freshness, and who works here.
 *
 * @fires bb-show-closed - What was closed today is asked for.
 * @slot who - The chooser of the person at this screen.
 */
@customElement('bb-board-head')
export class BbBoardHead extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) counts!: FilterCounts
  @property({ attribute: false }) filter!: Filter
  @property({ attribute: false }) freshness!: Freshness
  @property() override lang: Lang = 'zh'

  @query('input') private input!: HTMLInputElement

  override focus() {
    this.input.focus()
    this.input.select()
  }

  override render() {
    const { lang, filter, counts } = this
    const { orders, site } = this.floor
    const today = todayAt(this.floor, siteNow())
    const expected = today.delivered + orders.size
    const share = today.delivered > 0 ? Math.round((today.onTime / today.delivered) * 100) : null
    const figures = [
      say(boardWords, lang, 'delivered', { done: today.delivered, total: expected }),
      share === null ? '' : say(boardWords, lang, 'punctual', { share }),
    ]
      .filter(Boolean)
      .join(' · ')
    return html`<div class="brand ${this.freshness.state === 'live' ? '' : 'still'}">
        <h1>${say(boardWords, lang, 'title')}</h1>
        ${this.#live()}
        <button
          class="figures"
          aria-label=${say(closedWords, lang, 'open', { text: figures })}
          @click=${() => this.dispatchEvent(new Event('bb-show-closed', { bubbles: true, composed: true }))}
        >
          ${figures}
        </button>
      </div>
      <div class="filters">
        <bb-segment
          label=${say(boardWords, lang, 'byTrade')}
          all=${say(boardWords, lang, 'allTrades')}
          .options=${counts.trades.map(([trade, count]) => ({ value: trade, label: say(tradeWords, lang, trade), count }))}
          .value=${filter.trade ?? ''}
          @change=${(event: Event) => this.#emit({ trade: (valueOf(event) || null) as Trade | null })}
        ></bb-segment>
        <bb-segment
          class="advisors"
          label=${say(boardWords, lang, 'byAdvisor')}
          all=${say(boardWords, lang, 'allAdvisors')}
          .options=${counts.advisors.map(([person, count]) => ({ value: person.id, label: person.name, count }))}
          .value=${filter.advisorId ?? ''}
          @change=${(event: Event) => this.#emit({ advisorId: valueOf(event) || null })}
        ></bb-segment>
        <select
          class="pick"
          aria-label=${say(boardWords, lang, 'byAdvisor')}
          @change=${(event: Event) => this.#emit({ advisorId: valueOf(event) || null })}
        >
          <option value="" ?selected=${filter.advisorId === null}>${say(boardWords, lang, 'allAdvisors')}</option>
          ${counts.advisors.map(
            ([person, count]) =>
              html`<option value=${person.id} ?selected=${filter.advisorId === person.id}>
                ${person.name} ${count}
              </option>`,
          )}
        </select>
        <bb-segment
          label=${say(boardWords, lang, 'byRisk')}
          .options=${[
            {
              value: 'late',
              label: say(boardWords, lang, 'late'),
              count: counts.risks.late,
              icon: 'clock',
              tone: 'late',
            },
            {
              value: 'at-risk',
              label: say(boardWords, lang, 'tight'),
              count: counts.risks['at-risk'],
              icon: 'warning',
              tone: 'risk',
            },
            { value: 'waiting', label: say(boardWords, lang, 'waitsHere'), count: counts.risks.waiting, icon: 'seat' },
          ]}
          .value=${filter.risk ?? ''}
          @change=${(event: Event) => this.#emit({ risk: (valueOf(event) || null) as RiskFilter | null })}
        ></bb-segment>
        <label class="search">
          <bb-icon name="search"></bb-icon>
          <input
            type="search"
            placeholder=${say(boardWords, lang, 'search')}
            aria-label=${say(boardWords, lang, 'search')}
            .value=${filter.search}
            @input=${() => this.#emit({ search: this.input.value })}
            @keydown=${this.#keydown}
          />
        </label>
      </div>
      <div class="live">
        <div>
          ${this.#live()}
          <p>${site.name}</p>
        </div>
        <slot name="who"></slot>
      </div>`
  }

  /** At the right; where that is too narrow beside the chooser, at the left. */
  #live() {
    const { state, confirmedAt } = this.freshness
    return html`<bb-live
      .state=${state === 'refused' ? 'offline' : state}
      .confirmedAt=${confirmedAt}
      .timeZone=${this.floor.site.timeZone}
      lang=${this.lang}
    ></bb-live>`
  }

  readonly #keydown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Enter') this.dispatchEvent(new FilterEvent(this.filter, true))
    if (event.key !== 'Escape') return
    this.#emit({ search: '' })
    this.input.blur()
  }

  #emit(change: Partial<Filter>) {
    this.dispatchEvent(new FilterEvent({ ...this.filter, ...change }))
  }

  static override styles = css`
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    :host {
      display: grid;
      grid-template-columns: var(--b-left) minmax(0, 1fr) var(--b-right);
      column-gap: var(--b-between);
      align-items: center;
    }
    h1,
    p {
      margin: 0;
    }
    h1 {
      font-size: var(--b-5);
      line-height: 1.15;
      letter-spacing: 0.04em;
    }
    .figures {
      display: block;
      max-width: 100%;
      min-height: 1.5rem;
      padding: 0;
      border: 0;
      background: none;
      font: inherit;
      text-align: left;
      cursor: pointer;
      overflow: hidden;
      text-overflow: ellipsis;
      font-size: var(--b-1);
      color: var(--ink-2);
      white-space: nowrap;
    }
    .figures:hover,
    .figures:focus-visible {
      text-decoration: underline;
    }
    .figures:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
    .filters > * + * {
      margin-left: var(--s-2);
    }
    .filters {
      display: flex;
      justify-content: space-between;
      min-width: 0;
    }
    .search {
      position: relative;
      flex: 0 1 10.5rem;
      min-width: var(--target);
      margin-left: var(--s-2);
    }
    .search bb-icon {
      position: absolute;
      left: 0.9rem;
      top: 1.1rem;
      color: var(--ink-2);
      pointer-events: none;
    }
    input,
    .pick {
      width: 100%;
      height: var(--target);
      padding: 0 0.5rem 0 2.6rem;
      border: 0;
      border-radius: var(--r-3);
      background: var(--surface);
      box-shadow: inset 0 0 0 1px var(--line-2);
      font: inherit;
      font-size: var(--b-2);
      color: inherit;
    }
    .pick {
      display: none;
      width: auto;
      max-width: 9rem;
      padding: 0 0.75rem;
    }
    input:focus-visible,
    .pick:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
    .live {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: var(--s-3);
      align-items: center;
      justify-items: end;
      min-width: 0;
      text-align: right;
      font-size: var(--b-1);
      color: var(--ink-2);
      white-space: nowrap;
    }
    .live bb-live {
      white-space: normal;
      font-size: var(--b-2);
      color: var(--ink);
    }
    .live div {
      max-width: 100%;
    }
    .live p {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .brand bb-live {
      display: none;
    }
    @media (max-width: 1600px) {
      .live div {
        display: none;
      }
      .brand {
        display: grid;
        grid-template-columns: auto 1fr;
        column-gap: var(--s-2);
        align-items: baseline;
      }
      .brand bb-live {
        display: inline-flex;
        justify-self: end;
        font-size: var(--b-1);
        white-space: normal;
      }
      .figures {
        grid-column: 1 / -1;
      }
      .still h1,
      .still .figures {
        display: none;
      }
    }
    @media (max-width: 1700px) {
      .advisors {
        display: none;
      }
      .pick {
        display: block;
      }
    }
  `
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-board-head': BbBoardHead
  }
  interface GlobalEventHandlersEventMap {
    'bb-filter': FilterEvent
  }
}
