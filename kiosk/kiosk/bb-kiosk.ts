import { css, html, LitElement } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { kioskWords } from '#words/kiosk.ts'
import { localeOf, say, type Lang } from '#words/say.ts'
import '../../displays/kit/bb-icon.ts'
import { WakeLockController } from '../../displays/kit/wake-lock.ts'
import '../parts/bb-car-page.ts'
import '../parts/bb-page-bar.ts'
import '../parts/bb-call-advisor.ts'
import type { CarSource, Follow } from '../parts/car-source.ts'
import type { CustomerDoor } from '../parts/customer-door.ts'
import { codeIn, type FindProblem, type FindQuery, type Found } from '../parts/find-car.ts'
import './bb-find-form.ts'
import type { BbFindForm } from './bb-find-form.ts'
import './bb-kiosk-welcome.ts'
import './bb-still-there.ts'
import { IdleController } from './idle-controller.ts'
import type { Heard } from './key-burst.ts'
import { KeyController } from './key-controller.ts'

/**
 * The kiosk in the lounge: one customer after the other, each forgotten when they are done or have gone. Everything about
 * them is in this element's memory and nowhere else.
 */
@customElement('bb-kiosk')
export class BbKiosk extends LitElement {
  /** Asks the server which car it is. */
  @property({ attribute: false }) find: (query: FindQuery) => Promise<Found> = async () => ({ problem: 'unavailable' })
  @property({ attribute: false }) follow: Follow | undefined
  @property({ attribute: false }) doorOf: ((pass: string) => CustomerDoor) | undefined
  /** The language of a fresh kiosk; a customer may choose the other. */
  @property() startLang: Lang = 'zh'

  @state() private chosen: Lang | null = null
  @state() private large = false
  @state() private busy = false
  @state() private problem: FindProblem | null = null
  @state() private source: CarSource | null = null
  @state() private door: CustomerDoor | undefined

  @query('bb-find-form') private readonly form!: BbFindForm | null

  readonly #idle: IdleController
  /** Which customer it is: an answer to an earlier one's question is dropped. */
  #customer = 0
  #stop: (() => void) | undefined

  constructor() {
    super()
    new WakeLockController(this)
    new KeyController(this, (heard) => this.#hear(heard))
    this.#idle = new IdleController(
      this,
      () => this.#isUsed(),
      () => this.#forget(),
    )
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#forget()
  }

  override render() {
    const lang = this.chosen ?? this.startLang
    const site = this.source?.car?.site
    return html`<header>
        <bb-page-bar
          .name=${site?.name ?? ''}
          .timeZone=${site?.timeZone ?? 'Asia/Shanghai'}
          .freshness=${this.source?.freshness ?? null}
          .large=${this.large}
          lang=${lang}
          @bb-large=${(event: CustomEvent<boolean>) => (this.large = event.detail)}
          @bb-lang=${(event: CustomEvent<Lang>) => this.#speak(event.detail)}
        ></bb-page-bar>
      </header>
      ${this.source ? this.#car(this.source, lang) : this.#welcome(lang)}
      ${
        this.#idle.warning === null
          ? ''
          : html`<bb-still-there
              .seconds=${this.#idle.warning}
              lang=${lang}
              @bb-finished=${() => this.#forget()}
            ></bb-still-there>`
      }`
  }

  #welcome(lang: Lang) {
    return html`<main class="welcome ${this.large ? 'large' : ''}">
        <bb-kiosk-welcome
          lang=${lang}
          @bb-type-code=${() => this.form?.askFor('code')}
          @bb-code=${({ detail }: HTMLElementEventMap['bb-code']) => this.#hear({ typed: [], scanned: detail })}
        ></bb-kiosk-welcome>
        <bb-find-form
          .busy=${this.busy}
          .problem=${this.problem}
          lang=${lang}
          @bb-find=${(event: CustomEvent<FindQuery>) => this.#find(event.detail)}
        ></bb-find-form>
      </main>
      <footer class="privacy"><bb-icon name="shield-check"></bb-icon>${say(kioskWords, lang, 'privacy')}</footer>`
  }

  #car(source: CarSource, lang: Lang) {
    return html`<main class="car ${this.large ? 'large' : source.car?.stay?.ask ? 'asked' : ''}">
        <bb-car-page
          .picture=${source.car}
          .freshness=${source.freshness}
          .door=${this.door}
          ?narrow=${this.large}
          lang=${lang}
        ></bb-car-page>
      </main>
      <footer class="done">
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
        }
        <button @click=${() => this.#forget()}>
          <bb-icon name="check-circle"></bb-icon>
          <span><b>${say(kioskWords, lang, 'finished')}</b>${say(kioskWords, lang, 'finishedText')}</span>
        </button>
      </footer>`
  }

  #isUsed(): boolean {
    return (
      this.source !== null || this.chosen !== null || this.large || this.problem !== null || this.form?.touched === true
    )
  }

  #speak(lang: Lang): void {
    this.chosen = lang
    document.documentElement.lang = localeOf(lang)
  }

  #hear({ typed, scanned }: Heard): void {
    for (const key of typed) this.form?.press(key)
    if (scanned === null) return
    // A slow scanner's first letters may have run into a field.
    this.form?.clear()
    void this.#find({ code: codeIn(scanned) })
  }

  async #find(query: FindQuery): Promise<void> {
    const customer = ++this.#customer
    this.busy = true
    this.problem = null
    const found = await this.find(query)
    if (customer !== this.#customer) return
    this.busy = false
    if ('problem' in found) this.problem = found.problem
    else this.#open(found.pass)
  }

  #open(pass: string): void {
    this.#close()
    this.source = this.follow?.(pass) ?? null
    this.door = this.doorOf?.(pass)
    this.#stop = this.source?.subscribe(() => this.requestUpdate())
    window.scrollTo(0, 0)
  }

  #close(): void {
    this.#stop?.()
    this.source?.close()
    this.source = null
    this.door = undefined
  }

  #forget(): void {
    this.#customer += 1
    this.#close()
    this.form?.clear()
    this.busy = false
    this.problem = null
    this.large = false
    this.chosen = null
    document.documentElement.lang = localeOf(this.startLang)
  }

  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      box-sizing: border-box;
      min-height: 100vh;
      padding: 0 3rem;
      font-size: var(--t-28);
      user-select: none;
      -webkit-user-select: none;
    }
    bb-page-bar {
      --bar-target: 4.75rem;
      flex: none;
      height: 7.5rem;
    }
    main {
      flex: 1;
    }
    .welcome {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: minmax(0, 1fr) auto;
    }
    .privacy {
      display: flex;
      align-items: center;
      justify-content: center;
      padding: 1.5rem 0 1.75rem;
      line-height: 1.3;
      color: var(--ink-2);
    }
    .privacy bb-icon {
      margin-right: 0.75rem;
    }
    .car {
      font-size: var(--t-32);
      padding-bottom: 1.75rem;
    }
    .car.large {
      font-size: 2.25rem;
    }
    /* What the customer has to decide is seen with the rest. */
    .car.asked {
      font-size: var(--t-28);
    }
    .welcome.large {
      font-size: var(--t-36);
    }
    .done {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr));
      grid-gap: 1.5rem;
      position: sticky;
      bottom: 0;
      padding: 0 0 2rem;
    }
    .done button {
      display: flex;
      align-items: center;
      justify-content: center;
      width: 100%;
      height: 7.5rem;
      border: 0;
      border-radius: var(--r-4);
      color: var(--ink);
      background: var(--surface);
      box-shadow: var(--e-2);
      font: inherit;
      line-height: 1.3;
      text-align: left;
      cursor: pointer;
      touch-action: manipulation;
    }
    .done bb-icon {
      --icon-size: 3.5rem;
      margin-right: 1.5rem;
    }
    .done b {
      display: block;
      font-size: 2.25rem;
    }
    button:focus-visible {
      outline: var(--l-3) solid var(--hand);
      outline-offset: var(--l-1);
    }
    @media (orientation: landscape) {
      .welcome {
        grid-template-columns: minmax(0, 1fr) 58rem;
        grid-template-rows: minmax(0, 1fr);
        grid-column-gap: 3rem;
        align-items: stretch;
      }
      .car {
        font-size: var(--t-28);
      }
      .car.large {
        font-size: var(--t-32);
      }
      .done button {
        height: 6rem;
      }
      .done {
        padding-bottom: 1.5rem;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-kiosk': BbKiosk
  }
}
