import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Floor } from '#domain/floor.ts'
import type { Order } from '#domain/order.ts'
import { onBay } from '#domain/place.ts'
import { bayHandWords } from '#words/bay-hand.ts'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'
import { placeWords } from '#words/stage.ts'
import { send } from '../kit/send.ts'
import { uuid } from '../kit/uuid.ts'
import { commandOf, keysOf, ownKeys, type Act, type Details, type Key } from './bay-acts.ts'
import { carNamed, readScan } from './bay-scan.ts'
import type { Known, OperationLine } from './bay-view.ts'
import './bb-bay-keys.ts'
import './bb-bay-question.ts'
import type { Asking } from './bb-bay-question.ts'
import { ScannerController } from './scanner.ts'

/** Acts that begin with a question, and the question. */
const FIRST: Readonly<Partial<Record<Act, Asking['step']>>> = {
  pause: 'reason',
  hold: 'reason',
  help: 'kind',
  finish: 'finding',
  report: 'report',
  verify: 'verify',
}
/** Acts by which somebody takes work on: they say who, even where only one is near. */
const PERSONAL: readonly Act[] = ['verify', 'start', 'switch', 'resume', 'join', 'take-call', 'drive-in']
/** Acts for which somebody typed: what was typed stays until it has arrived. */
const TYPED: readonly Act[] = ['finish', 'report', 'verify']

/** How long a notice stays, ms. */
const NOTICE_FOR = 6_000

/**
 * What acts on a bay: its buttons, a scanner, the questions they raise, and the command that comes of it.
 *
 * @fires choose - A scanned operation; its id is the detail.
 */
@customElement('bb-bay-hand')
export class BbBayHand extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) view!: Known
  /** The operation that the buttons mean. */
  @property({ attribute: false }) line: OperationLine | null = null
  /** How a command is sent, where not to the server. */
  @property({ attribute: false }) send: typeof send | undefined
  @property({ type: Number }) now = 0
  /** The site's distance from UTC, ms. */
  @property({ type: Number }) offset = 0
  /** Whose device it is, where it is somebody's own: they are not asked who they are. */
  @property() me: string | null = null
  /** Names of the parts that are missing, where they are known. */
  @property() missingParts = ''
  @property() override lang: Lang = 'zh'

  @state() private asking: Asking | null = null
  @state() private notice: { readonly text: string; readonly good: boolean } | null = null

  /** Wishes on their way: pressed again, one is the same wish; another one follows when it is answered. */
  readonly #wishes = new Set<string>()
  #last: Promise<unknown> = Promise.resolve()
  #noticeTimer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    new ScannerController(this, (code) => this.#scanned(code))
  }

  /** Whether a question is open: what was typed into it would be lost. */
  get busy(): boolean {
    return this.asking !== null || this.#wishes.size > 0
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#noticeTimer)
  }

  override render() {
    const { floor, lang, asking, notice } = this
    return html`<bb-bay-keys
        .keys=${this.#keys(this.line)}
        .timeZone=${floor.site.timeZone}
        .lang=${lang}
        @press=${({ detail }: CustomEvent<Key>) => this.#ask(detail, this.line)}
      ></bb-bay-keys>
      ${
        asking
          ? html`<bb-bay-question
              .floor=${floor}
              .asking=${asking}
              .now=${this.now}
              .offset=${this.offset}
              .missingParts=${this.missingParts}
              .lang=${lang}
              @details=${({ detail }: CustomEvent<Details>) => this.#go({ ...asking, details: detail, step: 'who' })}
              @person=${({ detail }: CustomEvent<string>) => void this.#do(asking, detail)}
              @close=${() => (this.asking = null)}
            ></bb-bay-question>`
          : nothing
      }
      ${notice ? html`<p class=${notice.good ? '' : 'bad'} role="status">${notice.text}</p>` : nothing}`
  }

  #keys(line: OperationLine | null): Key[] {
    const { floor, view, me } = this
    return me === null ? keysOf(floor, view, line) : ownKeys(floor, view, line, me)
  }

  #ask(key: Key, line: OperationLine | null): void {
    const { view, floor } = this
    this.#go({ key, line, view, seen: floor.rev, details: {}, step: FIRST[key.act] ?? 'who' })
  }

  /** Who is asked only where it is not plain. */
  #go(asking: Asking): void {
    const { choices, act } = asking.key
    const mine = choices.find(({ person, verdict }) => person.id === this.me && verdict.ok)
    const only = choices.length === 1 && !PERSONAL.includes(act) ? choices[0] : undefined
    const plain = mine ?? only
    if (asking.step === 'who' && plain) void this.#do(asking, plain.person.id)
    else this.asking = asking
  }

  async #do({ key, line, view, seen, details }: Asking, personId: string): Promise<void> {
    const typed = TYPED.includes(key.act)
    const wish = `${key.act} ${line?.operation.id ?? ''}`
    if (this.#wishes.has(wish)) return
    if (!typed) this.asking = null
    const command = commandOf(key.act, view, line, personId, details, { rev: seen, newId: uuid })
    if (!command) return
    this.#wishes.add(wish)
    const sending = this.#last.then(() => (this.send ?? send)(command, { personId }))
    this.#last = sending
    const sent = await sending
    this.#wishes.delete(wish)
    if (sent.ok && typed) this.asking = null
    this.#say(sent.ok ? say(bayHandWords, this.lang, 'sent') : sent.text[this.lang], sent.ok)
  }

  /** A badge answers who; any other code is a job, which starts, goes on or is finished. */
  #scanned(code: string): void {
    const { asking, view, lang } = this
    const badge = asking?.step === 'who' ? asking.key.choices.find(({ person }) => person.id === code) : undefined
    if (asking && badge?.verdict.ok) return void this.#do(asking, code)
    const scan = readScan(view, code)
    const other = scan.kind === 'other-car' ? carNamed(this.floor, scan.code) : undefined
    if (other) return this.#say(this.#isOther(scan.kind === 'other-car' ? scan.code : '', other), false)
    if (scan.kind !== 'operation')
      return this.#say(
        say(bayHandWords, lang, scan.kind === 'nothing-left' ? 'scanNothing' : 'scanOther', { code }),
        false,
      )
    this.dispatchEvent(new CustomEvent('choose', { detail: scan.line.operation.id }))
    const key = this.#keys(scan.line).find(({ act }) => act === scan.act)
    if (key?.verdict.ok) this.#ask(key, scan.line)
  }

  /** Which car the code is of, and where that stands. */
  #isOther(code: string, order: Order): string {
    const bay = this.floor.bays.get(onBay(order.place) ?? '')
    const where = bay ? `${say(bayWords, this.lang, 'bay')} ${bay.no}` : say(placeWords, this.lang, order.place.kind)
    return say(bayHandWords, this.lang, 'scanOtherCar', { code, plate: order.plate, model: order.model, where })
  }

  #say(text: string, good: boolean): void {
    this.notice = { text, good }
    clearTimeout(this.#noticeTimer)
    this.#noticeTimer = setTimeout(() => (this.notice = null), NOTICE_FOR)
  }

  static override styles = css`
    :host {
      display: block;
      width: 100%;
      height: 100%;
    }
    p {
      position: fixed;
      left: 50%;
      bottom: var(--s-7);
      z-index: 20;
      max-width: 92%;
      margin: 0;
      padding: var(--s-3) var(--s-6);
      transform: translateX(-50%);
      border-radius: var(--r-3);
      font-size: var(--notice-size, var(--t-44));
      font-weight: var(--w-strong);
      line-height: 1.3;
      color: var(--on-go);
      background: var(--go);
      box-shadow: var(--e-3);
    }
    .bad {
      color: var(--on-late);
      background: var(--late);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-hand': BbBayHand
  }
}
