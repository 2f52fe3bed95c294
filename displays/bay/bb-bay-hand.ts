import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { SiteCommand } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import type { Order } from '#domain/order.ts'
import { onBay } from '#domain/place.ts'
import { bayHandWords } from '#words/bay-hand.ts'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'
import { placeWords } from '#words/stage.ts'
import { send, type Sender, type Sent } from '../kit/send.ts'
import { uuid } from '../kit/uuid.ts'
import { keysOf, ownKeys, type Act, type Key } from './bay-acts.ts'
import { commandOf, type Details } from './bay-command.ts'
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
  join: 'crew',
}
/** Acts by which somebody takes work on: they say who, even where only one is near. */
const PERSONAL: readonly Act[] = ['verify', 'start', 'switch', 'resume', 'share', 'take-call', 'drive-in']
/** Acts for which somebody typed: what was typed stays until it has arrived. */
const TYPED: readonly Act[] = ['finish', 'report', 'verify', 'self-check']

/** A command that found no line is kept on the device and sent later: that is no failure. */
export interface KeptForLater {
  readonly ok: 'kept'
  readonly text: Readonly<Record<Lang, string>>
}
export type HandSend = (command: SiteCommand, sender: Sender) => Promise<Sent | KeptForLater>

/** How long a notice stays, ms. */
const NOTICE_FOR = 6_000

/**
 * What acts on a bay: its buttons, a scanner, the questions they raise, and the command that comes of it.
 *
 * @fires choose - A scanned operation; its id is the detail. Bubbles.
 */
@customElement('bb-bay-hand')
export class BbBayHand extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) view!: Known
  /** The operation that the buttons mean. */
  @property({ attribute: false }) line: OperationLine | null = null
  /** How a command is sent, where not to the server. */
  @property({ attribute: false }) send: HandSend | undefined
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

  /** Opens who works on the operation, and who else may come. */
  openCrew(): void {
    const key = keysOf(this.floor, this.view, this.line).find(({ act }) => act === 'join')
    if (key) this.#open({ ...this.#asked(key, this.line), step: 'crew' })
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
              .asking=${this.#current(asking)}
              .now=${this.now}
              .offset=${this.offset}
              .me=${this.me}
              .missingParts=${this.missingParts}
              .lang=${lang}
              @details=${({ detail }: CustomEvent<Details>) => this.#told({ ...asking, details: detail })}
              @person=${({ detail }: CustomEvent<string>) => this.#named(asking, detail)}
              @share=${({ detail }: CustomEvent<Key>) => this.#share(asking, detail)}
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

  #asked(key: Key, line: OperationLine | null): Asking {
    return { key, line, view: this.view, seen: this.floor.rev, details: {}, step: FIRST[key.act] ?? 'who' }
  }

  #ask(key: Key, line: OperationLine | null): void {
    this.#open(this.#asked(key, line))
  }

  /** Who is asked only where it is not plain. */
  #open(asking: Asking): void {
    const { choices, act } = asking.key
    const mine = choices.find(({ person, verdict }) => person.id === this.me && verdict.ok)
    const only = choices.length === 1 && !PERSONAL.includes(act) ? choices[0] : undefined
    const plain = mine ?? only
    if (asking.step === 'who' && plain) this.#named(asking, plain.person.id)
    else this.asking = asking
  }

  /** What is known; who is still to be said, unless that was asked first. */
  #told(asking: Asking): void {
    if (asking.personId) void this.#do(asking, asking.personId)
    else this.#open({ ...asking, step: 'who' })
  }

  /** Who is known: of their own work they say what first (P5.1). */
  #named(asking: Asking, personId: string): void {
    if (asking.key.act === 'self-check') this.asking = { ...asking, personId, step: 'self-check' }
    else void this.#do(asking, personId)
  }

  /** On a device of one's own in one press; where it is everybody's, a leader says that it is them. */
  #share({ line }: Asking, key: Key): void {
    const asking = this.#asked(key, line)
    if (this.me === null) this.asking = asking
    else void this.#send(asking, this.me)
  }

  /** The crew's clocks go on while one looks at them. */
  #current(asking: Asking): Asking {
    const { floor, view } = this
    if (asking.step !== 'crew' || view.kind !== 'car') return asking
    const line = view.car.operations.find(({ operation }) => operation.id === asking.line?.operation.id) ?? null
    const key = keysOf(floor, view, line).find(({ act }) => act === 'join')
    return { ...asking, line, key: key ?? asking.key }
  }

  async #do(asking: Asking, personId: string): Promise<void> {
    const typed = TYPED.includes(asking.key.act)
    if (!typed) this.asking = null
    const sent = await this.#send(asking, personId)
    if (sent && typed) this.asking = null
  }

  /** Whether it was done, or is kept to be done. */
  async #send({ key, line, view, seen, details }: Asking, personId: string): Promise<boolean> {
    const wish = `${key.act} ${line?.operation.id ?? ''}`
    if (this.#wishes.has(wish)) return false
    const command = commandOf(key.act, view, line, personId, details, { rev: seen, newId: uuid })
    if (!command) return false
    this.#wishes.add(wish)
    const sending = this.#last.then(() => (this.send ?? send)(command, { personId }))
    this.#last = sending
    const sent = await sending
    this.#wishes.delete(wish)
    this.#say(sent.ok === true ? say(bayHandWords, this.lang, 'sent') : sent.text[this.lang], sent.ok !== false)
    return sent.ok !== false
  }

  /** A badge answers who; any other code is a job, which starts, goes on or is finished. */
  #scanned(code: string): void {
    const { asking, view, lang } = this
    const badge = asking?.step === 'who' ? asking.key.choices.find(({ person }) => person.id === code) : undefined
    if (asking && badge?.verdict.ok) return this.#named(asking, code)
    const scan = readScan(view, code)
    const other = scan.kind === 'other-car' ? carNamed(this.floor, scan.code) : undefined
    if (other) return this.#say(this.#isOther(scan.kind === 'other-car' ? scan.code : '', other), false)
    if (scan.kind !== 'operation')
      return this.#say(
        say(bayHandWords, lang, scan.kind === 'nothing-left' ? 'scanNothing' : 'scanOther', { code }),
        false,
      )
    this.dispatchEvent(new CustomEvent('choose', { detail: scan.line.operation.id, bubbles: true, composed: true }))
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
      /* It lies over the keys for a while: they can be pressed all the same. */
      pointer-events: none;
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
