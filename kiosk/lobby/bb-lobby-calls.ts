import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { LobbyCard } from '#contract/view.ts'
import { lobbyWords } from '#words/lobby.ts'
import { say, type Lang } from '#words/say.ts'
import '../../displays/kit/bb-icon.ts'
import '../../displays/kit/bb-plate.ts'

/** The cars whose customers are called: to collect (`ready`, the one filled panel in the room) or to decide (`consent`). */
@customElement('bb-lobby-calls')
export class BbLobbyCalls extends LitElement {
  @property({ reflect: true }) kind: 'ready' | 'consent' = 'ready'
  @property({ attribute: false }) cards: readonly LobbyCard[] = []
  /** Tickets that came a moment ago: they light up. */
  @property({ attribute: false }) lit: readonly string[] = []
  /** `1/2`, where there are more than one page shows. */
  @property() page = ''
  @property() override lang: Lang = 'zh'

  override render() {
    const ready = this.kind === 'ready'
    if (ready && this.cards.length === 0)
      return html`<section class="none">
        <bb-icon name="check-circle"></bb-icon>
        <p>${say(lobbyWords, this.lang, 'noneReady')}</p>
      </section>`
    return html`<section class="few-${Math.min(this.cards.length, 3)}">
      <h2>
        <bb-icon name=${ready ? 'check-circle' : 'hand'}></bb-icon><span>${say(lobbyWords, this.lang, this.kind)}</span>
        <em>${this.page}</em>
      </h2>
      <ul>
        ${repeat(
          this.cards,
          (card) => card.ticket,
          ({ ticket, plate }) =>
            html`<li class=${this.lit.includes(ticket) ? 'lit' : ''}>
              <b>${ticket}</b><bb-plate .plate=${plate.text} .kind=${plate.kind}></bb-plate>
            </li>`,
        )}
      </ul>
      <p>${say(lobbyWords, this.lang, ready ? 'readyText' : 'consentText')}</p>
    </section>`
  }

  static override styles = css`
    :host {
      display: block;
      min-height: 0;
    }
    section {
      display: flex;
      flex-direction: column;
      box-sizing: border-box;
      height: 100%;
      padding: 1.75rem 2rem 1.5rem;
      border-radius: var(--r-5);
      color: var(--on-go);
      background: var(--go);
    }
    h2 {
      display: flex;
      align-items: center;
      margin: 0 0 1.25rem;
      font-size: 3.25rem;
      line-height: 1.2;
      white-space: nowrap;
    }
    :host([lang='en']) h2 {
      font-size: 2.75rem;
    }
    :host([kind='consent'][lang='en']) h2 {
      font-size: 2.25rem;
    }
    h2 bb-icon {
      margin-right: 1rem;
    }
    em {
      margin-left: auto;
      font-style: normal;
      font-weight: var(--w-text);
      font-size: var(--t-28);
    }
    ul {
      flex: 1;
      display: grid;
      grid-auto-rows: minmax(0, 11rem);
      align-content: stretch;
      grid-gap: 1.25rem;
      min-height: 0;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      --plate-size: 4.25rem;
      display: flex;
      align-items: center;
      justify-content: space-between;
      min-height: 0;
      padding: 0 1.5rem;
      border-radius: var(--r-4);
      color: var(--ink);
      background: var(--surface);
    }
    b {
      font-size: 4.75rem;
      line-height: 1;
      letter-spacing: -0.01em;
    }
    .few-3 b {
      font-size: 4.25rem;
    }
    p {
      margin: 1.25rem 0 0;
      font-size: 2.125rem;
      line-height: 1.3;
      white-space: nowrap;
    }
    :host([lang='en']) p {
      font-size: var(--t-28);
    }
    .none {
      align-items: center;
      justify-content: center;
      color: var(--go-ink);
      background: var(--go-soft);
      box-shadow: inset 0 0 0 0.1875rem var(--go-line);
      font-size: 2.25rem;
    }
    .none bb-icon {
      --icon-size: 6rem;
      color: var(--go);
    }
    .lit {
      animation: lit var(--m-call) ease-in-out 4;
      box-shadow: 0 0 0 0.5rem var(--on-pass-go);
    }
    @keyframes lit {
      50% {
        box-shadow: 0 0 0 0.125rem var(--on-pass-go);
      }
    }
    :host([kind='consent']) section {
      padding: 1.5rem 2rem;
      color: var(--hand-ink);
      background: var(--hand-soft);
      box-shadow: inset 0 0 0 0.25rem var(--hand);
    }
    :host([kind='consent']) h2 {
      margin: 0;
      font-size: 2.5rem;
    }
    :host([kind='consent']) ul {
      grid-auto-rows: 4.75rem;
      grid-gap: 0.25rem;
      margin: 0.75rem 0;
    }
    :host([kind='consent']) li {
      padding: 0;
      background: none;
    }
    :host([kind='consent']) b {
      font-size: 4.5rem;
    }
    :host([kind='consent']) p {
      margin: 0;
    }
    @media (orientation: portrait) {
      ul,
      :host([kind='consent']) ul {
        grid-template-columns: 1fr 1fr;
      }
      :host([kind='consent']) li {
        justify-content: flex-start;
      }
      :host([kind='consent']) bb-plate {
        margin-left: 2rem;
      }
      section {
        display: grid;
        grid-template-columns: auto 1fr;
        grid-template-rows: auto minmax(0, 1fr);
        align-items: center;
      }
      section > p {
        grid-area: 1 / 2;
        margin: 0;
        text-align: right;
      }
      :host([kind='ready']) section > p {
        padding-bottom: 1.25rem;
      }
      em {
        margin-left: 1.5rem;
      }
      ul {
        grid-column: 1 / -1;
        align-content: center;
        height: 100%;
      }
      :host([kind='consent']) ul {
        height: auto;
        margin-bottom: 0;
      }
      b {
        font-size: 4.25rem;
      }
      .none {
        display: flex;
        flex-direction: row;
      }
      .none p {
        margin: 0 0 0 1.5rem;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-lobby-calls': BbLobbyCalls
  }
}
