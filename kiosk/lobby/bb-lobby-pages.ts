import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { styleMap } from 'lit/directives/style-map.js'
import { lobbyWords } from '#words/lobby.ts'
import { say, type Lang } from '#words/say.ts'
import { TURN_SECONDS } from './turn.ts'

/** Which tickets are on this page, which on the next, and when it turns. Nothing where one page holds them all. */
@customElement('bb-lobby-pages')
export class BbLobbyPages extends LitElement {
  /** The tickets of each page, first and last. */
  @property({ attribute: false }) pages: readonly string[] = []
  @property({ type: Number }) at = 0
  @property({ type: Number }) secondsLeft = TURN_SECONDS
  @property() override lang: Lang = 'zh'

  override render() {
    if (this.pages.length < 2) return nothing
    const gone = 1 - this.secondsLeft / TURN_SECONDS
    const tickets = this.pages[(this.at + 1) % this.pages.length] ?? ''
    return html`<p class="now">
        <i style=${styleMap({ transform: `scaleX(${gone})` })}></i><b>${this.pages[this.at]}</b>
      </p>
      <p aria-label=${say(lobbyWords, this.lang, 'page', { page: this.at + 1, pages: this.pages.length })}>
        ${this.at + 1}/${this.pages.length}
      </p>
      <p>${say(lobbyWords, this.lang, 'next', { tickets })}</p>
      <p class="in">${say(lobbyWords, this.lang, 'inSeconds', { s: this.secondsLeft })}</p>`
  }

  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      white-space: nowrap;
      color: var(--ink-2);
    }
    p {
      margin: 0 0 0 1.25rem;
    }
    .now {
      position: relative;
      overflow: hidden;
      padding: 0.375rem 1.5rem;
      border-radius: var(--r-full);
      color: var(--ink);
      background: var(--surface);
      box-shadow: var(--e-1);
    }
    .now b {
      position: relative;
    }
    i {
      position: absolute;
      left: 0;
      top: 0;
      bottom: 0;
      width: 100%;
      transform-origin: left;
      background: var(--go-soft);
    }
    .in {
      min-width: 4em;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-lobby-pages': BbLobbyPages
  }
}
