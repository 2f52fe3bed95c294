import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { GatePass } from '#contract/gate.ts'
import type { Floor } from '#domain/floor.ts'
import { formatPlate } from '#domain/plate.ts'
import { gateWords, passStateWords } from '#words/gate.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { ScannerController } from '../bay/scanner.ts'
import '../kit/bb-code-camera.ts'
import '../kit/bb-icon.ts'
import '../kit/bb-live.ts'
import '../kit/bb-plate.ts'
import '../kit/bb-screen-state.ts'
import { ClockController } from '../kit/clock.ts'
import type { Freshness } from '../kit/live-freshness.ts'
import { send } from '../kit/send.ts'
import { clockTime, dayAndTime } from '../kit/time.ts'
import { WakeLockController } from '../kit/wake-lock.ts'
import './bb-gate-pass.ts'
import type { Verdict } from './bb-gate-pass.ts'
import { codeIn, findPass, type Found } from './find-pass.ts'
import { gateParts } from './gate-parts.ts'
import { gateStyles } from './gate-styles.ts'

/** What the gate is at: nothing, a question on its way, a pass to be held against the car, and how that ended. */
export type GateStep =
  | { readonly at: 'scan' }
  | { readonly at: 'asking' }
  | { readonly at: 'pass'; readonly pass: GatePass }
  | { readonly at: 'passed'; readonly pass: GatePass }
  | { readonly at: 'stop'; readonly pass: GatePass | null; readonly text: Readonly<Record<Lang, string>> }

interface LetThrough {
  readonly plate: string
  readonly ticket: string
  readonly at: number
  readonly inwards: boolean
}

/** How many of the last cars are listed. */
const LISTED = 6

/**
 * The gate (P6.5): a pass is scanned or typed, the guard holds its plate against the car's, and lets it out once, or back
 * in. What is kept inside is written down with its car. Without a line nobody leaves. It never learns whose car it is.
 *
 * @slot who - The chooser of the guard.
 * @fires bb-who - A car was judged and nobody has said who they are.
 */
@customElement('bb-exit-gate')
export class BbExitGate extends LitElement {
  @property({ attribute: false }) floor: Floor | null = null
  @property({ attribute: false }) freshness: Freshness = { state: 'loading', confirmedAt: null }
  @property({ attribute: false }) send: typeof send = send
  @property({ attribute: false }) find: (code: string) => Promise<Found> = findPass
  /** Who stands at the gate; '' where nobody has said so yet. */
  @property() personId = ''
  @property({ attribute: false }) step: GateStep = { at: 'scan' }
  @property({ reflect: true }) override lang: Lang = 'zh'

  @state() private passed: readonly LetThrough[] = []
  @query('input') private readonly field!: HTMLInputElement | null

  readonly #clock = new ClockController(this, 'minute')

  constructor() {
    super()
    new WakeLockController(this)
    new ScannerController(this, (code) => void this.#look(code))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('hashchange', this.#addressed)
    this.#addressed()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('hashchange', this.#addressed)
  }

  /** Whether a reload would lose something. */
  get busy(): boolean {
    return this.step.at !== 'scan'
  }

  override render() {
    const { floor, lang, freshness } = this
    if (!floor) {
      const { state } = freshness
      return html`<bb-screen-state
        state=${state === 'refused' || state === 'offline' ? state : 'loading'}
        lang=${lang}
      ></bb-screen-state>`
    }
    const cut = freshness.state !== 'live'
    return html`<header>
        <h1><a href="/">${this.#say('title')}</a></h1>
        <bb-live
          state=${freshness.state}
          .confirmedAt=${freshness.confirmedAt}
          timeZone=${floor.site.timeZone}
          lang=${lang}
        ></bb-live>
        <slot name="who"></slot>
      </header>
      <main class=${cut ? 'stop' : this.step.at}>${cut ? this.#offline() : this.#step(floor)}</main>
      ${this.#log(floor)}`
  }

  #offline() {
    return html`<section role="alert">
      <bb-icon name="cloud-off"></bb-icon>
      <h2>${this.#say('offline')}</h2>
      <p>${this.#say('offlineText')}</p>
    </section>`
  }

  #step(floor: Floor) {
    const { step } = this
    switch (step.at) {
      case 'scan':
      case 'asking':
        return this.#scan(step.at === 'asking')
      case 'pass':
        return html`<bb-gate-pass
          .pass=${step.pass}
          time=${this.#time(step.pass.at, floor, this.lang)}
          lang=${this.lang}
          @bb-verdict=${({ verdict }: HTMLElementEventMap['bb-verdict']) => void this.#judge(step.pass, verdict)}
        ></bb-gate-pass>`
      case 'passed': {
        const back = step.pass.state === 'out'
        return html`<section role="status">
            <bb-icon name="check-circle"></bb-icon>
            <h2>${this.#say(back ? 'cameIn' : 'passed')}</h2>
            <bb-plate .plate=${step.pass.plate}></bb-plate>
            <p>${this.#say(back ? 'cameInText' : 'passedText', { plate: formatPlate(step.pass.plate) })}</p>
          </section>
          ${this.#next()}`
      }
      case 'stop':
        return html`<section role="alert">
            <bb-icon name="barrier"></bb-icon>
            <h2>${this.#say('stop')}</h2>
            ${step.pass ? html`<bb-plate .plate=${step.pass.plate}></bb-plate>` : nothing}
            <p>${step.text[this.lang]}</p>
          </section>
          ${this.#next()}`
    }
  }

  #scan(asking: boolean) {
    return html`<section>
        <bb-icon name="scan"></bb-icon>
        <h2>${this.#say(asking ? 'asking' : 'scan')}</h2>
        <p>${this.#say('scanText')}</p>
        <bb-code-camera
          lang=${this.lang}
          @bb-code=${({ detail }: HTMLElementEventMap['bb-code']) => void this.#look(detail)}
        ></bb-code-camera>
      </section>
      <form @submit=${this.#typed}>
        <input
          aria-label=${this.#say('code')}
          placeholder=${this.#say('code')}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          enterkeyhint="search"
          ?disabled=${asking}
        />
        <button class="go" ?disabled=${asking}>${this.#say('look')}</button>
      </form>`
  }

  #next() {
    return html`<div class="acts">
      <button class="big" @click=${() => this.#begin()}>${this.#say('next')}</button>
    </div>`
  }

  #log({ site }: Floor) {
    return html`<aside aria-label=${this.#say('log')}>
      <h3>${this.#say('log')}</h3>
      ${this.passed.length === 0 ? html`<p>${this.#say('none')}</p>` : nothing}
      <ol>
        ${this.passed.map(
          ({ plate, ticket, at, inwards }) =>
            html`<li>
              <time>${clockTime(at, site.timeZone)}</time><b>${formatPlate(plate)}</b
              ><span>${ticket} ${this.#say(inwards ? 'cameIn' : 'passed')}</span>
            </li>`,
        )}
      </ol>
    </aside>`
  }

  async #begin(): Promise<void> {
    this.step = { at: 'scan' }
    await this.updateComplete
    this.field?.focus()
  }

  readonly #addressed = (): void => {
    const code = codeIn(location.hash)
    if (code === '') return
    history.replaceState(null, '', location.pathname + location.search)
    void this.#look(code)
  }

  #typed(event: SubmitEvent): void {
    event.preventDefault()
    if (this.field) void this.#look(this.field.value)
  }

  async #look(text: string): Promise<void> {
    const code = codeIn(text)
    if (code === '' || this.step.at === 'asking') return
    this.step = { at: 'asking' }
    const found = await this.find(code)
    this.step = found.ok ? this.#judged(found.pass) : { at: 'stop', pass: null, text: found.text }
  }

  #judged(pass: GatePass): GateStep {
    const { state } = pass
    if (state === 'valid' || state === 'out') return { at: 'pass', pass }
    const text = (lang: Lang) => say(passStateWords, lang, state, { time: this.#time(pass.at, this.floor, lang) })
    return { at: 'stop', pass, text: { zh: text('zh'), en: text('en') } }
  }

  /** What the guard says is done, or at least written down: also that a car is another one, or goes out on an old pass. */
  async #judge(pass: GatePass, verdict: Verdict): Promise<void> {
    const { personId } = this
    if (personId === '') {
      this.dispatchEvent(new Event('bb-who', { bubbles: true, composed: true }))
      return
    }
    this.step = { at: 'asking' }
    const { orderId, code, ticket } = pass
    const plate = verdict === 'another-car' ? '' : pass.plate
    const type = verdict === 'let-in' ? 'let-in' : 'use-pass'
    const sent = await this.send({ type, orderId, code, plate }, { personId })
    if (!sent.ok) {
      this.step = { at: 'stop', pass, text: verdict === 'another-car' ? anotherCar(pass) : sent.text }
      return
    }
    this.step = { at: 'passed', pass }
    const through = { plate, ticket, at: this.#clock.now, inwards: type === 'let-in' }
    this.passed = [through, ...this.passed].slice(0, LISTED)
  }

  #time(at: number, floor: Floor | null, lang: Lang): string {
    return dayAndTime(at, this.#clock.now, floor?.site.timeZone ?? 'Asia/Shanghai', lang)
  }

  #say(key: keyof (typeof gateWords)['zh'], values?: Values): string {
    return say(gateWords, this.lang, key, values)
  }

  static override styles = [gateParts, gateStyles]
}

/** The guard has the plate before their eyes: they read whose pass it is. */
function anotherCar(pass: GatePass): Readonly<Record<Lang, string>> {
  const text = (lang: Lang) => say(gateWords, lang, 'another', { plate: formatPlate(pass.plate) })
  return { zh: text('zh'), en: text('en') }
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-exit-gate': BbExitGate
  }
}
