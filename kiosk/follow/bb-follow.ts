import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { findWords, kioskWords } from '#words/kiosk.ts'
import { localeOf, say, type Lang } from '#words/say.ts'
import '../../displays/kit/bb-screen-state.ts'
import '../parts/bb-car-page.ts'
import '../parts/bb-page-bar.ts'
import '../parts/bb-call-advisor.ts'
import type { CarSource, Follow } from '../parts/car-source.ts'
import type { CustomerDoor } from '../parts/customer-door.ts'
import type { FindProblem, FindQuery, Found } from '../parts/find-car.ts'

/** How long until a phone without a line asks again, ms. */
const ASK_AGAIN = 5000

/** The page on a customer's phone: one car, opened by the code on its claim ticket. */
@customElement('bb-follow')
export class BbFollow extends LitElement {
  /** The code that the address held; empty where there was none. */
  @property() code = ''
  @property({ attribute: false }) find: (query: FindQuery) => Promise<Found> = async () => ({ problem: 'unavailable' })
  @property({ attribute: false }) follow: Follow | undefined
  @property({ attribute: false }) doorOf: ((pass: string) => CustomerDoor) | undefined
  @property({ reflect: true }) override lang: Lang = 'zh'

  @state() private large = false
  @state() private problem: FindProblem | null = null
  @state() private source: CarSource | null = null
  @state() private door: CustomerDoor | undefined

  #stop: (() => void) | undefined
  #again: ReturnType<typeof setTimeout> | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.code !== '') void this.#find()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#again)
    this.#stop?.()
    this.source?.close()
    this.source = null
  }

  override render() {
    const site = this.source?.car?.site
    return html`<header>
        <bb-page-bar
          .name=${site?.name ?? ''}
          .timeZone=${site?.timeZone ?? 'Asia/Shanghai'}
          .freshness=${this.source?.freshness ?? null}
          .large=${this.large}
          lang=${this.lang}
          @bb-large=${(event: CustomEvent<boolean>) => (this.large = event.detail)}
          @bb-lang=${(event: CustomEvent<Lang>) => this.#speak(event.detail)}
        ></bb-page-bar>
      </header>
      <main class=${this.large ? 'large' : ''}>${this.#page()}</main>`
  }

  #page() {
    const { lang, source, problem } = this
    if (source)
      return html`<bb-car-page
          .picture=${source.car}
          .freshness=${source.freshness}
          .door=${this.door}
          narrow
          lang=${lang}
        ></bb-car-page>
        ${
          source.car?.car
            ? html`<bb-call-advisor
                .door=${this.door}
                .name=${source.car.car.advisor ?? ''}
                .since=${source.car.stay?.callingSince ?? null}
                .timeZone=${source.car.site.timeZone}
                lang=${lang}
              ></bb-call-advisor>`
            : ''
        }`
    if (problem === 'unavailable')
      return this.#screen('offline', say(kioskWords, lang, 'offlineTitle'), say(kioskWords, lang, 'offlineText'))
    if (problem) return this.#screen('refused', say(kioskWords, lang, 'endedTitle'), say(findWords, lang, problem))
    if (this.code === '')
      return this.#screen('empty', say(kioskWords, lang, 'scanTitle'), say(kioskWords, lang, 'scanText'))
    return this.#screen('loading', say(kioskWords, lang, 'loadingTitle'), say(kioskWords, lang, 'loadingText'))
  }

  #screen(state: 'offline' | 'refused' | 'empty' | 'loading', heading: string, text: string) {
    return html`<bb-screen-state state=${state} .heading=${heading} .text=${text} lang=${this.lang}></bb-screen-state>`
  }

  async #find(): Promise<void> {
    const found = await this.find({ code: this.code })
    if (!this.isConnected) return
    if ('problem' in found) {
      this.problem = found.problem
      if (found.problem === 'unavailable') this.#again = setTimeout(() => void this.#find(), ASK_AGAIN)
      return
    }
    this.problem = null
    this.source = this.follow?.(found.pass) ?? null
    this.door = this.doorOf?.(found.pass)
    this.#stop = this.source?.subscribe(() => this.requestUpdate())
  }

  #speak(lang: Lang): void {
    this.lang = lang
    document.documentElement.lang = localeOf(lang)
  }

  static override styles = css`
    :host {
      display: block;
      max-width: 60rem;
      margin: 0 auto;
      padding: 0 1rem 1.5rem;
      font-size: var(--t-14);
      --t-state: 1.625rem;
      --t-state-2: 1rem;
    }
    bb-page-bar {
      height: 4rem;
    }
    main {
      font-size: var(--t-15);
    }
    .large {
      --range-size: 2.85em;
      --car-plate: 2.55em;
      --t-state: 2rem;
      --t-state-2: 1.25rem;
      font-size: 1.1875rem;
    }
    bb-call-advisor {
      margin-top: 0.9em;
    }
    bb-screen-state {
      min-height: 75vh;
      padding: 0;
    }
    /* A phone whose owner has doubled its type. */
    @media (max-width: 20em) {
      :host {
        padding: 0 0.5rem 1rem;
      }
      bb-page-bar {
        height: auto;
        margin-bottom: 0.75rem;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-follow': BbFollow
  }
}
