import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { PartsDesk } from '#contract/parts-desk.ts'
import type { Floor } from '#domain/floor.ts'
import type { PartsIssueCommand } from '#domain/visit/parts.ts'
import { partsDeskWords } from '#words/parts-desk.ts'
import { say, type Lang } from '#words/say.ts'
import { ScannerController } from '../../bay/scanner.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-live.ts'
import '../../kit/bb-screen-state.ts'
import { ClockController } from '../../kit/clock.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { SendController, type DeskSend } from '../kit/send-controller.ts'
import './bb-old-parts.ts'
import './bb-parts-list.ts'
import './bb-parts-sheet.ts'
import './bb-parts-stub.ts'
import type { BbPartsStub } from './bb-parts-stub.ts'
import { ACT_KEYS, ACTS, type Act } from './parts-acts.ts'
import { casesOf, find, type PartsCase } from './parts-view.ts'

/** A key that no other follows within this time was pressed by a hand, ms. */
const ALONE = 120

/**
 * The parts counter (P4.6, P4.12): cars by urgency on the left, the part lines of the open one in the middle, what is done
 * with the chosen line on the stub. Everything can be done by keys and by scanner.
 *
 * @slot who - The chooser of the person behind the counter.
 * @fires bb-who - Something was to be sent and nobody has said who they are.
 */
@customElement('bb-parts')
export class BbParts extends LitElement {
  @property({ attribute: false }) floor: Floor | null = null
  @property({ attribute: false }) freshness: Freshness = { state: 'loading', confirmedAt: null }
  @property({ attribute: false }) desk: PartsDesk | null = null
  /** Whether the last question for the part lines was not answered. */
  @property({ type: Boolean }) failed = false
  @property({ attribute: false }) send!: DeskSend
  /** Who stands behind the counter; '' where nobody has said so yet. */
  @property() personId = ''
  @property() orderId = ''
  @property() lineId = ''
  @property({ reflect: true }) override lang: Lang = 'zh'

  @state() private notice = ''

  @query('bb-parts-stub') private readonly stub!: BbPartsStub | null
  @query('#search') private readonly search!: HTMLInputElement | null

  readonly #sending = new SendController(this)
  readonly #clock = new ClockController(this, 'minute')
  #alone: ReturnType<typeof setTimeout> | undefined
  #lastKeyAt = -Infinity

  constructor() {
    super()
    new ScannerController(this, (code) => this.#look(code))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('keydown', this.#keydown)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('keydown', this.#keydown)
    clearTimeout(this.#alone)
  }

  /** Whether somebody is in the middle of something that a reload would lose. */
  get busy(): boolean {
    return this.#sending.pending > 0 || (this.stub?.busy ?? false)
  }

  override render() {
    const { floor, desk, lang, freshness } = this
    if (!floor) {
      const { state } = freshness
      return html`<bb-screen-state
        state=${state === 'refused' || state === 'offline' ? state : 'loading'}
        lang=${lang}
      ></bb-screen-state>`
    }
    const cases = desk ? casesOf(floor, desk) : []
    const open = cases.find(({ order }) => order.id === this.orderId) ?? null
    const now = this.#clock.now
    return html`<header>
        <h1><a href="/">${this.#say('title')}</a></h1>
        <form role="search" @submit=${this.#searched}>
          <bb-icon name="search"></bb-icon>
          <input id="search" aria-label=${this.#say('search')} placeholder=${this.#say('search')} autocomplete="off" />
          <kbd>/</kbd>
        </form>
        <p><bb-icon name="scan"></bb-icon>${this.#say('scan')}</p>
        <bb-live
          state=${freshness.state}
          .confirmedAt=${freshness.confirmedAt}
          timeZone=${floor.site.timeZone}
          lang=${lang}
        ></bb-live>
        <slot name="who"></slot>
      </header>
      <div class=${freshness.state === 'live' ? 'cols' : 'cols still'}>
        <nav>
          <bb-parts-list
            .cases=${cases}
            .orderId=${this.orderId}
            .timeZone=${floor.site.timeZone}
            .now=${now}
            .lang=${lang}
            @bb-open=${({ detail }: CustomEvent<string>) => this.#open(detail)}
          ></bb-parts-list>
          <bb-old-parts
            .oldParts=${desk?.oldParts ?? []}
            .now=${now}
            .lang=${lang}
            @bb-returned=${({ detail }: CustomEvent<PartsIssueCommand>) => void this.run(detail)}
          ></bb-old-parts>
        </nav>
        <main>${open ? this.#case(floor, open, now) : this.#choose(cases.length)}</main>
      </div>
      <footer>${this.#keys()}</footer>
      ${this.notice ? html`<p class="notice" role="status">${this.notice}</p>` : nothing}`
  }

  #case(floor: Floor, open: PartsCase, now: number) {
    const { lang, lineId } = this
    return html`<bb-parts-sheet
        .floor=${floor}
        .open=${open}
        .lineId=${lineId}
        .now=${now}
        .lang=${lang}
        @bb-line=${({ detail }: CustomEvent<string>) => (this.lineId = detail)}
      ></bb-parts-sheet>
      <bb-parts-stub
        .floor=${floor}
        .open=${open}
        .lineId=${lineId}
        .personId=${this.personId}
        .refused=${this.#sending.refused}
        .now=${now}
        .lang=${lang}
        @bb-act=${({ detail }: CustomEvent<PartsIssueCommand>) => void this.run(detail)}
        @bb-dismiss=${() => this.#sending.dismiss()}
      ></bb-parts-stub>`
  }

  #choose(count: number) {
    const known = this.desk !== null
    const heading = known ? (count > 0 ? 'chooseTitle' : 'none') : this.failed ? 'failed' : 'loading'
    const text = known ? (count > 0 ? 'chooseText' : 'noneText') : null
    return html`<div class="choose">
      <h2>${this.#say(heading)}</h2>
      ${text ? html`<p>${this.#say(text)}</p>` : nothing}
    </div>`
  }

  #keys() {
    const general = [
      ['/', 'searchKey'],
      ['↑ ↓', 'moveKeys'],
      ['Esc', 'closeKey'],
    ] as const
    return html`${general.map(([cap, key]) => html`<span><kbd>${cap}</kbd>${this.#say(key)}</span>`)}
    ${ACTS.map((act) => html`<span><kbd>${ACT_KEYS[act]}</kbd>${this.#say(act)}</span>`)}`
  }

  /** Opens a car at the line that is next. */
  #open(orderId: string, lineId = ''): void {
    this.notice = ''
    this.#sending.dismiss()
    this.orderId = orderId
    const lines = this.#cases().find(({ order }) => order.id === orderId)?.lines ?? []
    const next = lines.find(({ state }) => state !== 'issued') ?? lines[0]
    this.lineId = lineId || (next?.line.id ?? '')
  }

  #cases(): PartsCase[] {
    return this.floor && this.desk ? casesOf(this.floor, this.desk) : []
  }

  /** Sends what a form asks for. The form closes when it was done; what was refused stays, with the reason. */
  async run(command: PartsIssueCommand): Promise<void> {
    if (await this.#sending.run(command)) this.stub?.close()
  }

  #searched(event: SubmitEvent): void {
    event.preventDefault()
    const { search } = this
    if (!search) return
    this.#look(search.value)
    search.value = ''
    search.blur()
  }

  /** A part number goes to its line and to what is next with it; a plate or ticket opens the car. */
  #look(code: string): void {
    const hits = find(this.#cases(), code, this.orderId)
    const [hit] = hits
    if (hit && hits.length === 1) {
      this.#open(hit.orderId, hit.lineId)
      if (hit.lineId) void this.updateComplete.then(() => this.stub?.beginNext())
    } else this.notice = this.#say(hit ? 'several' : 'notFound', { code, n: hits.length })
  }

  /** Part numbers have the same letters as acts: a letter is an act when no other key comes with it, as a scanner's do. */
  #begin(act: Act, at: number): void {
    if (at - this.#lastKeyAt > ALONE) this.#alone = setTimeout(() => this.stub?.begin(act), ALONE)
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    clearTimeout(this.#alone)
    this.#press(event)
    this.#lastKeyAt = event.timeStamp
  }

  #press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const [target] = event.composedPath()
    const typing = target instanceof HTMLElement && target.matches('input, textarea, select, dialog *')
    if (event.key === 'Escape') {
      if (this.stub?.busy) this.stub.close()
      else if (!typing) this.orderId = ''
      return
    }
    if (typing) return
    const act = ACTS.find((each) => ACT_KEYS[each].toLowerCase() === event.key.toLowerCase())
    if (event.key === '/') this.search?.focus()
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#move(event.key === 'ArrowDown' ? 1 : -1)
    else if (act) this.#begin(act, event.timeStamp)
    else return
    event.preventDefault()
  }

  #move(step: number): void {
    const cases = this.#cases()
    const open = cases.find(({ order }) => order.id === this.orderId)
    if (!open) {
      const first = step > 0 ? cases[0] : cases.at(-1)
      if (first) this.#open(first.order.id)
      return
    }
    const at = open.lines.findIndex(({ line }) => line.id === this.lineId)
    const next = open.lines[at + step]
    if (next) this.lineId = next.line.id
    else {
      const beside = cases[cases.indexOf(open) + step]
      if (beside) this.#open(beside.order.id)
    }
  }

  #say(key: keyof (typeof partsDeskWords)['zh'], values?: Record<string, string | number>): string {
    return say(partsDeskWords, this.lang, key, values)
  }

  static override styles = css`
    :host {
      display: grid;
      grid-template-rows: 3.5rem minmax(0, 1fr) 2.5rem;
      box-sizing: border-box;
      height: 100vh;
      padding: 0 1rem;
      overflow: hidden;
      background: var(--ground);
      font-size: var(--t-14);
      line-height: var(--lead);
      font-variant-numeric: tabular-nums;
    }
    *,
    *::before {
      box-sizing: border-box;
    }
    header {
      display: grid;
      grid-template-columns: 17rem minmax(14rem, 26rem) minmax(0, 1fr) auto auto;
      grid-column-gap: 1rem;
      align-items: center;
    }
    h1,
    h2,
    p {
      margin: 0;
    }
    h1 {
      font-size: var(--t-20);
      line-height: 1;
    }
    h1 a {
      color: inherit;
      text-decoration: none;
    }
    form {
      display: flex;
      align-items: center;
      height: 2.5rem;
      padding: 0 0.625rem;
      border-radius: var(--r-2);
      background: var(--surface);
      box-shadow: inset 0 0 0 1.5px var(--line-2);
    }
    form:focus-within {
      box-shadow: inset 0 0 0 2.5px var(--hand);
    }
    input {
      flex: 1;
      min-width: 0;
      height: 100%;
      padding: 0 0.5rem;
      border: 0;
      background: none;
      font: inherit;
      color: inherit;
      outline: none;
    }
    input::placeholder {
      color: var(--ink-2);
    }
    header p {
      display: flex;
      align-items: center;
      overflow: hidden;
      white-space: nowrap;
      color: var(--ink-2);
    }
    header p bb-icon {
      margin-right: 0.375rem;
    }
    .cols {
      display: grid;
      grid-template-columns: 17rem minmax(0, 1fr);
      grid-column-gap: 1rem;
      min-height: 0;
    }
    /* A picture that stands still does not look live. */
    .cols.still {
      opacity: 0.62;
      filter: grayscale(0.6);
    }
    nav {
      display: grid;
      grid-template-rows: minmax(0, 1fr) auto;
      min-height: 0;
    }
    main {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 19rem;
      min-height: 0;
      filter: drop-shadow(0 1px 2px rgba(18, 42, 54, 0.12)) drop-shadow(0 10px 20px rgba(18, 42, 54, 0.1));
    }
    .choose {
      grid-column: 1 / -1;
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      padding: var(--s-6);
      border: 2px dashed var(--line-2);
      border-radius: 1rem;
      text-align: center;
      color: var(--ink-2);
    }
    .choose h2 {
      margin-bottom: 0.5rem;
      font-size: var(--t-28);
      color: var(--ink);
    }
    footer {
      display: flex;
      align-items: center;
      overflow: hidden;
      white-space: nowrap;
      color: var(--ink-2);
      font-size: var(--t-13);
    }
    footer span {
      margin-right: 1.125rem;
    }
    kbd {
      display: inline-block;
      min-width: 1.5em;
      margin-right: 0.375rem;
      padding: 0 0.25em;
      border: 1px solid var(--line-2);
      border-radius: var(--r-1);
      background: var(--surface);
      font: inherit;
      text-align: center;
      color: var(--ink-2);
    }
    .notice {
      position: fixed;
      left: 50%;
      bottom: 3.5rem;
      padding: var(--s-3) var(--s-5);
      transform: translateX(-50%);
      border-radius: var(--r-3);
      background: var(--ink);
      box-shadow: var(--e-3);
      color: var(--on-ink);
      font-weight: var(--w-strong);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-parts': BbParts
  }
}
