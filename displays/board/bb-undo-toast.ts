import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { UNDO_WINDOW } from '#domain/rules/placing.ts'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-icon.ts'

/**
 * What just happened, and ten real seconds to take it back: undo is about a hand that slipped, not about the site's day.
 *
 * @slot - What else there is to say about it.
 * @fires bb-undo - Take it back.
 * @fires bb-toast-done - Its time is over.
 */
@customElement('bb-undo-toast')
export class BbUndoToast extends LitElement {
  /** What happened: `A022 moved to bay 4`. */
  @property() text = ''
  /** When it was sent, ms of `performance.now()`. */
  @property({ type: Number }) since = 0
  @property() override lang: Lang = 'zh'
  @state() private left = UNDO_WINDOW

  #timer: ReturnType<typeof setInterval> | undefined

  override connectedCallback() {
    super.connectedCallback()
    this.#timer = setInterval(() => this.#tick(), 200)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#timer)
  }

  override willUpdate() {
    this.left = UNDO_WINDOW - (performance.now() - this.since)
  }

  override render() {
    const share = Math.max(0, Math.min(100, (this.left / UNDO_WINDOW) * 100))
    return html`<bb-icon name="check-circle"></bb-icon>
      <p role="status">${this.text}</p>
      <slot></slot>
      <button @click=${() => this.dispatchEvent(new Event('bb-undo', { bubbles: true, composed: true }))}>
        <svg viewBox="0 0 36 36" aria-hidden="true">
          <circle cx="18" cy="18" r="15"></circle>
          <circle class="left" cx="18" cy="18" r="15" pathLength="100" stroke-dasharray="${share} 100"></circle>
        </svg>
        <b>${say(boardWords, this.lang, 'undo')}</b>
        <span>${say(boardWords, this.lang, 'seconds', { s: Math.max(0, Math.ceil(this.left / 1000)) })}</span>
      </button>`
  }

  #tick() {
    if (performance.now() - this.since < UNDO_WINDOW) return this.requestUpdate()
    clearInterval(this.#timer)
    this.dispatchEvent(new Event('bb-toast-done', { bubbles: true, composed: true }))
  }

  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      max-width: 100%;
      padding-left: var(--b-pad);
      border-radius: var(--r-3);
      background: var(--pass);
      color: var(--on-pass);
      box-shadow: var(--e-2);
      font-size: var(--b-3);
      white-space: nowrap;
      animation: rise var(--m-move) var(--ease);
    }
    @keyframes rise {
      from {
        transform: translateY(1rem);
        opacity: 0;
      }
    }
    ::slotted(*) {
      flex: none;
      padding: 0.375rem var(--b-pad) 0.375rem 0;
    }
    bb-icon {
      color: var(--on-pass-go);
    }
    p {
      flex: 1;
      margin: 0 var(--b-pad);
      overflow: hidden;
      text-overflow: ellipsis;
      font-weight: var(--w-strong);
    }
    button {
      flex: none;
      display: grid;
      grid-auto-flow: column;
      align-items: center;
      column-gap: 0.5rem;
      min-height: var(--target);
      padding: 0 var(--b-pad);
      border: 0;
      border-left: 1px solid var(--pass-2);
      border-radius: 0 var(--r-3) var(--r-3) 0;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    button:focus-visible {
      outline: 3px solid var(--on-pass-hand);
      outline-offset: -4px;
    }
    svg {
      width: 1.75rem;
      height: 1.75rem;
      transform: rotate(-90deg);
      fill: none;
      stroke: var(--pass-2);
      stroke-width: 5;
    }
    .left {
      stroke: var(--on-pass-hand);
    }
    b {
      font-weight: var(--w-strong);
      color: var(--on-pass-hand);
    }
    span {
      min-width: 2.2em;
      color: var(--on-pass-2);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-undo-toast': BbUndoToast
  }
}
