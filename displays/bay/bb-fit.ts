import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { ClockController } from '../kit/clock.ts'

const TURN = 8_000

/**
 * Text that is never cut: it takes the largest size at which it fits its box. What fits at none is turned page by page,
 * with a visible count. The box has a size of its own.
 */
@customElement('bb-fit')
export class BbFit extends LitElement {
  @property() text = ''
  /** Sizes of the type scale, the largest first: `92 76 64`. */
  @property() sizes = '36 28'
  /** Rather smaller than on two lines. */
  @property({ type: Boolean, reflect: true }) single = false

  @state() private pages = 1
  @state() private pageHeight = 0
  @query('span') private inner!: HTMLElement

  readonly #clock = new ClockController(this, 'second')
  #observer: ResizeObserver | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.#observer = new ResizeObserver(() => this.#fit())
    this.#observer.observe(this)
    void document.fonts.ready.then(() => this.#fit())
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#observer?.disconnect()
  }

  override render() {
    const page = this.pages > 1 ? Math.floor(this.#clock.now / TURN) % this.pages : 0
    const shown = this.pages > 1 ? `height: ${this.pageHeight}px` : ''
    return html`<div style=${shown}>
        <span style="transform: translateY(${-page * this.pageHeight}px)">${this.text}</span>
      </div>
      ${this.pages > 1 ? html`<em>${page + 1} / ${this.pages}</em>` : nothing}`
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has('text') || changed.has('sizes') || changed.has('single')) this.#fit()
  }

  #fit(): void {
    if (!this.hasUpdated || this.clientHeight === 0) return
    const fits = this.sizes.split(' ').some((size) => {
      this.style.setProperty('--fit', `var(--t-${size})`)
      return this.inner.offsetHeight <= this.clientHeight && this.inner.scrollWidth <= this.inner.clientWidth
    })
    this.toggleAttribute('turns', !fits)
    const line = parseFloat(getComputedStyle(this.inner).lineHeight)
    this.pageHeight = fits ? 0 : Math.max(1, Math.floor(this.clientHeight / line)) * line
    this.pages = fits ? 1 : Math.ceil((this.inner.offsetHeight - 1) / this.pageHeight)
  }

  static override styles = css`
    :host,
    * {
      box-sizing: border-box;
    }
    :host {
      position: relative;
      display: flex;
      align-items: center;
      min-width: 0;
      min-height: 0;
      overflow: hidden;
      font-size: var(--fit);
      line-height: 1.14;
    }
    div {
      width: 100%;
      overflow: hidden;
    }
    span {
      display: block;
      word-break: break-word;
    }
    :host([single]:not([turns])) span {
      white-space: nowrap;
    }
    /* Room for the count. */
    :host([turns]) {
      padding-right: 4.5rem;
    }
    em {
      position: absolute;
      right: 0;
      bottom: 0;
      padding: 0 0.4em;
      border-radius: var(--r-0);
      color: var(--on-ink);
      background: var(--ink);
      font-size: var(--t-28);
      font-style: normal;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-fit': BbFit
  }
}
