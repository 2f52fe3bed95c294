import { STOP_CHECKS, STOP_READINGS, WHEEL_STOP, WHEELS } from '#domain/visit/walkaround-sheet.ts'
import { FLUIDS, STOPS, type Check, type Fluid, type Readings, type Stop } from '#domain/visit/walkaround.ts'
import { say, type Lang } from '#words/say.ts'
import { walkWords } from '#words/walkaround-page.ts'
import { checkWords, fluidWords, stopHintWords, wheelWords } from '#words/walkaround.ts'
import { stopWords } from '#words/stop.ts'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../kit/bb-icon.ts'

/**
 * Which stop this is, how far round one is, and what is read there beside marks: tread, fluids, what is on board.
 *
 * @slot - What belongs between the two.
 * @fires bb-read - detail: what was read.
 */
@customElement('bb-walk-stop')
export class BbWalkStop extends LitElement {
  @property() stop: Stop = 'left-front-door'
  @property({ attribute: false }) passed: ReadonlySet<Stop> = new Set()
  @property({ attribute: false }) readings: Readings = {}
  @property() override lang: Lang = 'zh'

  #tread(event: Event): void {
    const typed = Number((event.target as HTMLInputElement).value.replace(',', '.'))
    if (typed > 0 && typed <= 20) this.#tell({ tread: Math.round(typed * 10) })
    else this.requestUpdate('readings')
  }

  /** Not looked at, as it should be, not. */
  #check(check: Check): void {
    const { [check]: known, ...others } = this.readings.checks ?? {}
    const next = known === undefined ? true : known ? false : undefined
    this.#tell({ checks: next === undefined ? others : { ...others, [check]: next } })
  }

  #fluid(fluid: Fluid): void {
    const { [fluid]: known, ...others } = this.readings.fluids ?? {}
    const next = known === undefined ? 'ok' : known === 'ok' ? 'low' : undefined
    this.#tell({ fluids: next === undefined ? others : { ...others, [fluid]: next } })
  }

  #tell(detail: Readings): void {
    this.dispatchEvent(new CustomEvent('bb-read', { detail, bubbles: true, composed: true }))
  }

  override render() {
    const { lang, stop } = this
    return html`
      <header>
        <div class="no">${STOPS.indexOf(stop) + 1}<span>/ ${STOPS.length}</span></div>
        <div>
          <h1>${say(stopWords, lang, stop)}</h1>
          <p>${say(stopHintWords, lang, stop)}</p>
        </div>
      </header>
      <div class="bar" aria-hidden="true">
        ${STOPS.map((one) => html`<i class=${one === stop ? 'now' : this.passed.has(one) ? 'done' : ''}></i>`)}
      </div>
      <slot></slot>
      <ul>
        ${this.#treads()}${this.#fluids()}${this.#checks()}
      </ul>
    `
  }

  #treads() {
    const wheel = WHEELS.find((one) => WHEEL_STOP[one] === this.stop)
    if (!wheel) return nothing
    const { tread } = this.readings
    const name = `${say(wheelWords, this.lang, wheel)} ${say(walkWords, this.lang, 'tread')}`
    return html`<li class="tread">
      <label>
        ${say(walkWords, this.lang, 'tread')}
        <input
          aria-label=${`${name}, mm`}
          inputmode="decimal"
          autocomplete="off"
          .value=${tread === undefined ? '' : (tread / 10).toFixed(1)}
          @change=${this.#tread}
        />
        mm
      </label>
    </li>`
  }

  #fluids() {
    if (!STOP_READINGS[this.stop].includes('fluids')) return nothing
    const { fluids = {} } = this.readings
    return FLUIDS.map((fluid) => {
      const level = fluids[fluid]
      const state = level === undefined ? 'unseen' : level
      return this.#seen(say(fluidWords, this.lang, fluid), state, level === 'ok', () => this.#fluid(fluid))
    })
  }

  #checks() {
    const { checks = {} } = this.readings
    return (STOP_CHECKS[this.stop] ?? []).map((check) => {
      const known = checks[check]
      const state = known === undefined ? 'unseen' : known ? 'yes' : 'no'
      return this.#seen(say(checkWords, this.lang, check), state, known === true, () => this.#check(check))
    })
  }

  #seen(name: string, state: 'unseen' | 'ok' | 'low' | 'yes' | 'no', good: boolean, toggle: () => void) {
    const icon = state === 'unseen' ? 'ring' : good ? 'check-circle' : 'warning'
    return html`<li>
      <button class=${state === 'unseen' ? '' : good ? 'good' : 'bad'} @click=${toggle}>
        <bb-icon name=${icon}></bb-icon><span>${name}<b>${say(walkWords, this.lang, state)}</b></span>
      </button>
    </li>`
  }

  static override styles = css`
    header {
      display: flex;
      align-items: center;
    }
    h1,
    p {
      margin: 0;
    }
    h1 {
      font-size: var(--t-24);
      line-height: var(--lead-tight);
    }
    p {
      color: var(--ink-2);
    }
    .no {
      margin-right: var(--s-4);
      font-size: var(--t-52);
      font-weight: var(--w-strong);
      line-height: 1;
      color: var(--hand-ink);
      white-space: nowrap;
    }
    .no span {
      margin-left: var(--s-1);
      font-size: var(--t-17);
      font-weight: var(--w-text);
      color: var(--ink-2);
    }
    .bar {
      display: grid;
      grid-template-columns: repeat(14, 1fr);
      grid-gap: 4px;
      margin: var(--s-3) 0 var(--s-4);
    }
    .bar i {
      height: 0.5rem;
      border-radius: 4px;
      box-shadow: inset 0 0 0 1.5px var(--line-2);
    }
    .bar .done {
      background: var(--go);
      box-shadow: none;
    }
    .bar .now {
      background: var(--hand);
      box-shadow: none;
    }
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
      grid-gap: var(--s-2);
      margin: var(--s-3) 0 0;
      padding: 0;
      list-style: none;
    }
    button,
    label {
      display: flex;
      align-items: center;
      box-sizing: border-box;
      width: 100%;
      min-height: 3rem;
      padding: 0 var(--s-3);
      border: 0;
      border-radius: var(--r-2);
      font: inherit;
      text-align: left;
      color: var(--ink);
      background: var(--surface-2);
    }
    button {
      cursor: pointer;
      touch-action: manipulation;
    }
    button span {
      flex: 1;
      margin-left: var(--s-2);
      line-height: 1.25;
    }
    button b {
      display: block;
      font-size: var(--t-13);
      color: var(--ink-2);
    }
    button bb-icon {
      font-size: var(--t-20);
      color: var(--ink-3);
    }
    .good bb-icon {
      color: var(--go);
    }
    .bad {
      background: var(--risk-soft);
    }
    .bad bb-icon,
    .bad b {
      color: var(--risk-ink);
    }
    label {
      white-space: nowrap;
    }
    input {
      box-sizing: border-box;
      width: 3.5rem;
      min-height: 2.5rem;
      margin: 0 var(--s-2) 0 auto;
      border: 1.5px solid var(--line-2);
      border-radius: var(--r-1);
      font: inherit;
      font-weight: var(--w-strong);
      text-align: right;
      padding: 0 var(--s-2);
      color: inherit;
      background: var(--surface);
    }
    button:focus-visible,
    input:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 1px;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-walk-stop': BbWalkStop
  }
}
