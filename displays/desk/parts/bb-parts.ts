import { html, LitElement, nothing } from 'lit'
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
import { PartsKeys } from './parts-keys.ts'
import { partsStyles } from './parts-styles.ts'
import { casesOf, find, type PartsCase } from './parts-view.ts'

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

  constructor() {
    super()
    new PartsKeys(this)
    new ScannerController(this, (code) => this.#look(code))
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
      ${this.#told(open !== null)}`
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

  /** What came of a search; and why an old part was not sent back, where no stub is open to say it. */
  #told(open: boolean) {
    const text = (open ? null : this.#sending.refused?.[this.lang]) ?? this.notice
    return text ? html`<p class="notice" role="status">${text}</p>` : nothing
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

  closeTop(typing: boolean): void {
    if (this.stub?.busy) this.stub.close()
    else if (!typing) this.orderId = ''
  }

  focusSearch(): void {
    this.search?.focus()
  }

  begin(act: Act): void {
    this.stub?.begin(act)
  }

  /** From line to line, then to the next car. */
  moveBy(step: number): void {
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

  static override styles = partsStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-parts': BbParts
  }
}
