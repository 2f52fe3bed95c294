import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-icon.ts'
import './bb-reception-car.ts'
import type { Card } from './card.ts'

/**
 * Cars that are still with an advisor, and the key for a walk-in: what the rail shows while no card is held.
 *
 * @fires bb-new - Check a car in.
 */
@customElement('bb-reception-strip')
export class BbReceptionStrip extends LitElement {
  @property({ attribute: false }) cards: readonly Card[] = []
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  override render() {
    return html`<button @click=${() => this.dispatchEvent(new Event('bb-new', { bubbles: true, composed: true }))}>
        <bb-icon name="plus"></bb-icon> ${say(boardWords, this.lang, 'checkIn')} <kbd>N</kbd>
      </button>
      ${
        this.cards.length > 0
          ? html`<h2>${say(boardWords, this.lang, 'reception')}<b>${this.cards.length}</b></h2>`
          : nothing
      }
      <div>
        ${repeat(
          this.cards,
          ({ order }) => order.id,
          (card) =>
            html`<bb-reception-car .card=${card} .timeZone=${this.timeZone} lang=${this.lang}></bb-reception-car>`,
        )}
      </div>`
  }

  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      min-width: 0;
    }
    button {
      flex: none;
      min-height: var(--target);
      padding: 0 var(--s-4);
      border: 0;
      border-radius: var(--r-3);
      background: var(--surface);
      box-shadow: inset 0 0 0 2px var(--line-2);
      color: inherit;
      font: inherit;
      font-size: var(--b-3);
      cursor: pointer;
    }
    button:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
    kbd {
      margin-left: 0.4rem;
      padding: 0 0.35rem;
      border: 1px solid var(--line-2);
      border-radius: var(--r-1);
      font: inherit;
      font-size: var(--b-1);
      color: var(--ink-2);
    }
    h2 {
      margin: 0 var(--s-3) 0 var(--s-4);
      font-size: var(--b-3);
      white-space: nowrap;
    }
    h2 b {
      margin-left: 0.4rem;
      color: var(--ink-2);
    }
    div {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: max-content;
      gap: var(--s-2);
      min-width: 0;
      padding: 4px;
      overflow-x: auto;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-reception-strip': BbReceptionStrip
  }
}
