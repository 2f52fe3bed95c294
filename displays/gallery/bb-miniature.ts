import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { styleMap } from 'lit/directives/style-map.js'
import { galleryWords } from '#words/gallery.ts'
import { say } from '#words/say.ts'
import { addressOf, type Look } from './address.ts'
import { SCREENS, type ScreenName } from './screens.ts'

/** Screens this far outside the page are kept running. */
const NEAR = '400px'

/** A whole screen, small and alive: its own page in a frame, for tokens choose a family by page. A click opens it alone. */
@customElement('bb-miniature')
export class BbMiniature extends LitElement {
  @property() screen: ScreenName = 'wall'
  @property() state = ''
  @property({ attribute: false }) look!: Look
  /** Width of the picture, px. */
  @property({ type: Number }) width = 480

  @state() private near = false

  readonly #observer = new IntersectionObserver((entries) => (this.near = entries.at(-1)!.isIntersecting), {
    rootMargin: NEAR,
  })

  override connectedCallback(): void {
    super.connectedCallback()
    this.#observer.observe(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#observer.disconnect()
  }

  override render() {
    const { screen, state, width } = this
    const { lang } = this.look
    const size = SCREENS[screen]
    const scale = width / size.width
    const address = addressOf({ screen, state }, this.look)
    return html`<a href=${address} target="_blank" style=${styleMap({ width: `${width}px` })}>
      <span class="box" aria-hidden="true" style=${styleMap({ height: `${size.height * scale}px` })}>
        ${this.near ? this.#frame(address, size, scale) : nothing}
      </span>
      <span class="aside">${say(galleryWords, lang, 'openAlone', { screen: say(galleryWords, lang, screen) })}</span>
      <b>${say(galleryWords, lang, state as keyof (typeof galleryWords)['zh'])}</b>
      <code>${state}</code>
    </a>`
  }

  #frame(address: string, { width, height }: { width: number; height: number }, scale: number) {
    return html`<iframe
      src=${address}
      title=${`${this.screen} ${this.state}`}
      inert
      style=${styleMap({ width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` })}
    ></iframe>`
  }

  static override styles = css`
    :host {
      display: block;
      position: relative;
    }
    a {
      display: block;
      color: inherit;
      text-decoration: none;
    }
    a:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 4px;
      border-radius: var(--r-1);
    }
    .box {
      display: block;
      margin-bottom: var(--s-2);
      border-radius: var(--r-1);
      background: var(--surface-2);
      box-shadow:
        0 0 0 1px var(--line),
        var(--e-2);
      overflow: hidden;
    }
    iframe {
      display: block;
      border: 0;
      transform-origin: 0 0;
      pointer-events: none;
    }
    /* Said, not shown: what stands above says it. */
    .aside {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    b {
      font-weight: var(--w-strong);
    }
    code {
      margin-left: var(--s-2);
      font-size: var(--t-14);
      color: var(--ink-3);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-miniature': BbMiniature
  }
}
