import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Floor } from '#domain/floor.ts'
import { bayHandWords } from '#words/bay-hand.ts'
import { say, type Lang } from '#words/say.ts'
import { send } from '../kit/send.ts'
import { uuid } from '../kit/uuid.ts'
import { commandOf, keysOf, type Act, type Details, type Key } from './bay-acts.ts'
import { readScan } from './bay-scan.ts'
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
}
/** Acts by which somebody takes work on: they say who, even where only one is near. */
const PERSONAL: readonly Act[] = ['start', 'resume', 'join', 'take-call', 'drive-in']

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
  @property() override lang: Lang = 'zh'

  @state() private asking: Asking | null = null
  @state() private notice: { readonly text: string; readonly good: boolean } | null = null

  #noticeTimer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    new ScannerController(this, (code) => this.#scanned(code))
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#noticeTimer)
  }

  override render() {
    const { floor, lang, view, asking, notice } = this
    return html`<bb-bay-keys
        .keys=${keysOf(floor, view, this.line).map((key) => this.#mine(key))}
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
              .lang=${lang}
              @details=${({ detail }: CustomEvent<Details>) => this.#go({ ...asking, details: detail, step: 'who' })}
              @person=${({ detail }: CustomEvent<string>) => void this.#do(asking, detail)}
              @close=${() => (this.asking = null)}
            ></bb-bay-question>`
          : nothing
      }
      ${notice ? html`<p class=${notice.good ? '' : 'bad'} role="status">${notice.text}</p>` : nothing}`
  }

  /** On a device of one's own a button is refused when it is refused to its owner. */
  #mine(key: Key): Key {
    const choice = key.choices.find(({ person }) => person.id === this.me)
    return choice && key.verdict.ok ? { ...key, verdict: choice.verdict } : key
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
    this.asking = null
    const command = commandOf(key.act, view, line, personId, details, { rev: seen, newId: uuid })
    if (!command) return
    const sent = await (this.send ?? send)(command, { personId })
    this.#say(sent.ok ? say(bayHandWords, this.lang, 'sent') : sent.text[this.lang], sent.ok)
  }

  /** A badge answers who; any other code is a job, which starts, goes on or is finished. */
  #scanned(code: string): void {
    const { asking, view, lang } = this
    const badge = asking?.step === 'who' ? asking.key.choices.find(({ person }) => person.id === code) : undefined
    if (asking && badge?.verdict.ok) return void this.#do(asking, code)
    const scan = readScan(view, code)
    if (scan.kind !== 'operation')
      return this.#say(
        say(bayHandWords, lang, scan.kind === 'nothing-left' ? 'scanNothing' : 'scanOther', { code }),
        false,
      )
    this.dispatchEvent(new CustomEvent('choose', { detail: scan.line.operation.id }))
    const key = keysOf(this.floor, view, scan.line).find(({ act }) => act === scan.act)
    if (key?.verdict.ok) this.#ask(key, scan.line)
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
