import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { styleMap } from 'lit/directives/style-map.js'
import { kioskWords } from '#words/kiosk.ts'
import { say, type Lang } from '#words/say.ts'
import { WARNING } from './idle-controller.ts'

/**
 * The last seconds before a kiosk forgets its customer: a ring that empties. Any touch goes on.
 *
 * @fires bb-finished - The customer is done.
 */
@customElement('bb-still-there')
export class BbStillThere extends LitElement {
  @property({ type: Number }) seconds = 0
  @property() override lang: Lang = 'zh'

  override firstUpdated(): void {
    this.renderRoot.querySelector('button')?.focus()
  }

  override render() {
    const left = (this.seconds * 1000) / WARNING
    return html`<div role="alertdialog" aria-modal="true" aria-labelledby="title" aria-describedby="text">
      <svg viewBox="0 0 36 36" aria-hidden="true">
        <circle cx="18" cy="18" r="15.9" />
        <circle class="left" cx="18" cy="18" r="15.9" style=${styleMap({ 'stroke-dasharray': `${left * 100} 100` })} />
        <text x="18" y="22.6">${this.seconds}</text>
      </svg>
      <h2 id="title">${say(kioskWords, this.lang, 'stillThere')}</h2>
      <p id="text">${say(kioskWords, this.lang, 'clearedIn', { s: this.seconds })}</p>
      <button class="stay">${say(kioskWords, this.lang, 'stay')}</button>
      <button @click=${() => this.dispatchEvent(new CustomEvent('bb-finished'))}>
        ${say(kioskWords, this.lang, 'finished')}
      </button>
    </div>`
  }

  static override styles = css`
    :host {
      position: fixed;
      left: 0;
      right: 0;
      top: 0;
      bottom: 0;
      z-index: 2;
      display: flex;
      align-items: center;
      justify-content: center;
      background: rgba(16, 43, 54, 0.55);
    }
    div {
      width: 44rem;
      padding: 3.5rem;
      border-radius: var(--r-5);
      text-align: center;
      background: var(--surface);
      box-shadow: var(--e-3);
    }
    svg {
      width: 14rem;
      height: 14rem;
    }
    circle {
      fill: none;
      stroke: var(--line);
      stroke-width: 3;
    }
    .left {
      stroke: var(--hand);
      transform: rotate(-90deg);
      transform-origin: center;
      transition: stroke-dasharray 250ms linear;
    }
    text {
      font-size: 13px;
      font-weight: var(--w-strong);
      text-anchor: middle;
      fill: var(--ink);
    }
    h2 {
      margin: 1.5rem 0 0.5rem;
      font-size: 3.5rem;
      line-height: 1.2;
    }
    p {
      margin: 0 0 2.5rem;
      font-size: 2rem;
      color: var(--ink-2);
    }
    button {
      display: block;
      width: 100%;
      height: 7rem;
      margin-top: 1rem;
      border: 0;
      border-radius: var(--r-4);
      font: inherit;
      font-size: 2.5rem;
      font-weight: var(--w-strong);
      color: var(--ink);
      background: var(--surface-2);
      cursor: pointer;
    }
    .stay {
      color: var(--on-hand);
      background: var(--hand);
    }
    button:focus-visible {
      outline: var(--l-3) solid var(--hand);
      outline-offset: var(--l-2);
    }
    @media (prefers-reduced-motion: reduce) {
      .left {
        transition: none;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-still-there': BbStillThere
  }
  interface HTMLElementEventMap {
    'bb-finished': CustomEvent<void>
  }
}
