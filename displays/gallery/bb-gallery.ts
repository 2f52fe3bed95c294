import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { galleryWords } from '#words/gallery.ts'
import { LANGS, localeOf, say } from '#words/say.ts'
import { setTimeSource } from '../kit/clock.ts'
import { galleryAddress, type Look } from './address.ts'
import './bb-miniature.ts'
import './bb-switch.ts'
import { SAMPLE_NOW } from './floors.ts'
import { galleryStyles } from './gallery-styles.ts'
import { SCREEN_NAMES, SCREENS, type ScreenName } from './screens.ts'
import { ELEMENTS, SPECIMENS, type ElementSection } from './specimens.ts'

/** Widths of a miniature, px: two screens side by side on a laptop, or four phones. */
const WIDE = 496
const TALL = 236

/** `/gallery`: every element and every screen of the house in every state. Sections have stable fragments. */
@customElement('bb-gallery')
export class BbGallery extends LitElement {
  @property({ attribute: false }) look: Look = { lang: 'zh', family: 'hand', theme: 'light' }

  override connectedCallback(): void {
    super.connectedCallback()
    setTimeSource(() => SAMPLE_NOW)
    window.addEventListener('hashchange', this.#go)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('hashchange', this.#go)
  }

  override firstUpdated(): void {
    // The elements of the page have their sizes by then.
    requestAnimationFrame(this.#go)
  }

  override willUpdate(): void {
    const { lang, family, theme } = this.look
    const root = document.documentElement
    root.lang = localeOf(lang)
    root.dataset['family'] = family
    root.dataset['theme'] = theme
    // Elements of a wall as they are on 1080 lines, however high this page is.
    root.style.fontSize = '16px'
    history.replaceState(null, '', galleryAddress(this.look, location.hash))
  }

  override render() {
    return html`<nav aria-label=${this.#say('sections')}>
        <h1>Bayboard<br />${this.#say('title')}</h1>
        ${this.#links('elements', ELEMENTS)} ${this.#links('screens', SCREEN_NAMES)}
      </nav>
      <main tabindex="-1">
        <header>
          <p>${this.#say('subtitle')}</p>
          ${this.#switches()}
        </header>
        ${repeat(
          ELEMENTS,
          (name) => name,
          (name) => this.#elements(name),
        )}
        ${repeat(
          SCREEN_NAMES,
          (name) => name,
          (name) => this.#screens(name),
        )}
      </main>`
  }

  #links(title: 'elements' | 'screens', names: readonly (ElementSection | ScreenName)[]) {
    return html`<h2>${this.#say(title)}</h2>
      <ul>
        ${names.map((name) => html`<li><a href="#${name}">${this.#say(name)}</a></li>`)}
      </ul>`
  }

  #switches() {
    const { lang, family, theme } = this.look
    const choose = (change: Partial<Look>) => (this.look = { ...this.look, ...change })
    return html`<div class="switches">
      <bb-switch
        .label=${this.#say('lang')}
        .options=${LANGS.map((value) => ({ value, text: value === 'zh' ? '中文' : 'English' }))}
        .value=${lang}
        @change=${({ detail }: CustomEvent<Look['lang']>) => choose({ lang: detail })}
      ></bb-switch>
      <bb-switch
        .label=${this.#say('family')}
        .options=${(['hand', 'wall'] as const).map((value) => ({ value, text: this.#say(`family-${value}`) }))}
        .value=${family}
        @change=${({ detail }: CustomEvent<Look['family']>) => choose({ family: detail })}
      ></bb-switch>
      <bb-switch
        .label=${this.#say('theme')}
        .options=${(['light', 'dark'] as const).map((value) => ({ value, text: this.#say(value) }))}
        .value=${theme}
        @change=${({ detail }: CustomEvent<Look['theme']>) => choose({ theme: detail })}
      ></bb-switch>
    </div>`
  }

  #elements(name: ElementSection) {
    return html`<section id=${name} aria-labelledby="${name}-title">
      <h2 id="${name}-title" tabindex="-1">${this.#say(name)}</h2>
      <p>${this.#say(`${name}Text`)}</p>
      <div class="specimens ${name}">${SPECIMENS[name](this.look.lang)}</div>
    </section>`
  }

  #screens(name: ScreenName) {
    const { states, width, height } = SCREENS[name]
    return html`<section id=${name} aria-labelledby="${name}-title">
      <h2 id="${name}-title" tabindex="-1">${this.#say(name)}</h2>
      <p>${this.#say(name === 'state-wall' || name === 'state-hand' ? 'stateText' : `${name}Text`)}</p>
      <div class="miniatures">
        ${repeat(
          states as readonly string[],
          (state) => state,
          (state) =>
            html`<bb-miniature
              .screen=${name}
              .state=${state}
              .look=${this.look}
              .width=${width > height ? WIDE : TALL}
            ></bb-miniature>`,
        )}
      </div>
    </section>`
  }

  /** Fragments do not reach into a shadow root by themselves. */
  readonly #go = (): void => {
    const name = location.hash.slice(1)
    const heading = name === '' ? null : this.renderRoot.querySelector<HTMLElement>(`[id="${CSS.escape(name)}-title"]`)
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView()
  }

  #say(key: keyof (typeof galleryWords)['zh']): string {
    return say(galleryWords, this.look.lang, key)
  }

  static override styles = galleryStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-gallery': BbGallery
  }
}
