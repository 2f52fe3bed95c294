import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { CALL_KINDS, type CallKind } from '#domain/call.ts'
import type { Floor } from '#domain/floor.ts'
import type { HoldReason } from '#domain/operation.ts'
import { bayWords } from '#words/bay.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang } from '#words/say.ts'
import { callWords, holdWords } from '#words/stage.ts'
import type { IconName } from '../kit/icons.ts'
import { dayAndTime, stopwatch } from '../kit/time.ts'
import { keysOf, reasonHints, type Act, type Choice, type Details, type Key, type Known, type ReasonHint } from './bay-acts.ts'
import type { OperationLine } from './bay-view.ts'
import './bb-bay-finding.ts'
import './bb-bay-keys.ts'
import './bb-bay-sheet.ts'
import './bb-bay-tiles.ts'
import type { Tile } from './bb-bay-tiles.ts'

/** What was decided: who does what on which operation. */
export interface Deed {
  readonly act: Act
  readonly line: OperationLine | null
  readonly personId: string
  readonly details: Details
}

/** A question that is open: what first, then who. */
interface Asking {
  readonly key: Key
  readonly line: OperationLine | null
  readonly step: 'reason' | 'kind' | 'finding' | 'who'
  readonly details: Details
}

/** Acts that begin with a question, and the question. */
const FIRST: Readonly<Partial<Record<Act, Asking['step']>>> = { pause: 'reason', hold: 'reason', help: 'kind', finish: 'finding' }
/** Acts by which somebody takes work on: they say who, even where only one is near. */
const PERSONAL: readonly Act[] = ['start', 'resume', 'join', 'take-call', 'drive-in']

/**
 * The buttons of a bay, and the questions that stand between a press and a command.
 *
 * @fires deed - A `Deed`, once all is answered.
 */
@customElement('bb-bay-hand')
export class BbBayHand extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) view!: Known
  @property({ attribute: false }) line: OperationLine | null = null
  @property({ type: Number }) now = 0
  /** The site's distance from UTC, ms. */
  @property({ type: Number }) offset = 0
  /** Whose device it is, where it is somebody's own: they are not asked who they are. */
  @property() me: string | null = null
  @property() override lang: Lang = 'zh'

  @state() private asking: Asking | null = null

  override render() {
    const { floor, lang } = this
    const keys = keysOf(floor, this.view, this.line).map((key) => this.#mine(key))
    return html`<bb-bay-keys
        .keys=${keys}
        .timeZone=${floor.site.timeZone}
        .lang=${lang}
        @press=${({ detail }: CustomEvent<Key>) => this.ask(detail, this.line)}
      ></bb-bay-keys>
      ${this.asking ? this.#question(this.asking) : nothing}`
  }

  /** On a device of one's own a button is refused when it is refused to its owner. */
  #mine(key: Key): Key {
    const choice = key.choices.find(({ person }) => person.id === this.me)
    return choice && key.verdict.ok ? { ...key, verdict: choice.verdict } : key
  }

  /** Begins an act, as if its button had been pressed: what a scanner does. */
  ask(key: Key, line: OperationLine | null): void {
    this.#go({ key, line, details: {}, step: FIRST[key.act] ?? 'who' })
  }

  /** A badge was scanned while the question is who. */
  answer(personId: string): boolean {
    const choice = this.asking?.step === 'who' ? this.asking.key.choices.find(({ person }) => person.id === personId) : undefined
    if (!choice?.verdict.ok || !this.asking) return false
    this.#done(this.asking, personId)
    return true
  }

  #go(asking: Asking): void {
    const mine = asking.key.choices.find(({ person, verdict }) => person.id === this.me && verdict.ok)
    if (asking.step === 'who' && mine) return this.#done(asking, mine.person.id)
    const [only, ...others] = asking.key.choices
    if (asking.step === 'who' && only && others.length === 0 && !PERSONAL.includes(asking.key.act)) return this.#done(asking, only.person.id)
    this.asking = asking
  }

  #details(details: Details): void {
    if (this.asking) this.#go({ ...this.asking, details, step: 'who' })
  }

  #done({ key, line, details }: Asking, personId: string): void {
    this.asking = null
    const deed: Deed = { act: key.act, line, personId, details }
    this.dispatchEvent(new CustomEvent('deed', { detail: deed }))
  }

  #question(asking: Asking) {
    const { lang } = this
    const sheet = (heading: string, text: string, answers: unknown) =>
      html`<bb-bay-sheet .heading=${heading} .text=${text} .lang=${lang} @close=${() => (this.asking = null)}>${answers}</bb-bay-sheet>`
    const { key, line, step } = asking
    if (step === 'reason') return this.#reasons(key.act, line, sheet)
    if (step === 'kind') return sheet(say(bayWords, lang, 'whatHelp'), say(bayWords, lang, 'helpText'), this.#kinds())
    if (step === 'finding')
      return sheet(
        say(bayWords, lang, 'whatFound'),
        line?.operation.name ?? '',
        html`<bb-bay-finding .lang=${lang} @done=${({ detail }: CustomEvent<string>) => this.#details({ finding: detail })}></bb-bay-finding>`,
      )
    const who = say(bayWords, lang, key.act === 'take-call' ? 'whoTakes' : 'who')
    return sheet(who, say(bayWords, lang, 'scanBadge'), this.#people(asking))
  }

  #reasons(act: Act, line: OperationLine | null, sheet: (heading: string, text: string, answers: unknown) => unknown) {
    const { lang, view, floor } = this
    if (!line || view.kind !== 'car') return nothing
    const hints = reasonHints(floor, view.car.order, line.operation, this.now, this.offset)
    const tiles = hints.map(
      (hint): Tile => ({
        id: hint.reason,
        icon: REASON_ICON[hint.reason],
        label: say(holdWords, lang, hint.reason),
        hint: this.#hint(hint),
        likely: hint.likely,
      }),
    )
    const heading = say(bayWords, lang, act === 'pause' ? 'whyPause' : 'whyHold')
    const text = act === 'pause' ? say(bayWords, lang, 'clockStopsAt', { time: stopwatch(line.clocked) }) : line.operation.name
    return sheet(
      heading,
      text,
      html`<bb-bay-tiles
        .tiles=${tiles}
        @pick=${({ detail }: CustomEvent<HoldReason>) => this.#details({ hint: hints.find(({ reason }) => reason === detail)! })}
      ></bb-bay-tiles>`,
    )
  }

  #hint({ reason, note, expectedAt, likely }: ReasonHint): string {
    const { lang, now, floor } = this
    const time = expectedAt === null ? '' : dayAndTime(expectedAt, now, floor.site.timeZone, lang)
    if (reason === 'shift-end') return say(bayWords, lang, 'hintShift', { time })
    if (!likely) return ''
    const rest = reason === 'consent' ? say(bayWords, lang, 'hintConsent') : time ? say(bayWords, lang, 'hintParts', { time }) : say(bayWords, lang, 'hintPartsOpen')
    return [note, rest].join(' ')
  }

  #kinds() {
    const tiles = CALL_KINDS.map((kind): Tile => ({ id: kind, icon: KIND_ICON[kind], label: say(callWords, this.lang, kind) }))
    return html`<bb-bay-tiles .tiles=${tiles} @pick=${({ detail }: CustomEvent<CallKind>) => this.#details({ kind: detail })}></bb-bay-tiles>`
  }

  #people(asking: Asking) {
    const tile = ({ person, verdict }: Choice): Tile => ({
      id: person.id,
      icon: 'person',
      label: person.name,
      hint: verdict.ok ? '' : refusalText(verdict.refusal, this.lang, this.floor.site.timeZone),
      likely: person.bayId === this.view.bay.id && verdict.ok,
      refused: !verdict.ok,
    })
    return html`<bb-bay-tiles
      .tiles=${asking.key.choices.map(tile)}
      @pick=${({ detail }: CustomEvent<string>) => this.#done(asking, detail)}
    ></bb-bay-tiles>`
  }

  static override styles = css`
    :host {
      display: block;
      width: 100%;
      height: 100%;
    }
  `
}

const REASON_ICON: Readonly<Record<HoldReason, IconName>> = {
  parts: 'box',
  consent: 'hand',
  equipment: 'diagnostic',
  colleague: 'people',
  insurer: 'shield-check',
  maker: 'mail',
  'shift-end': 'moon',
  other: 'message',
}

const KIND_ICON: Readonly<Record<CallKind, IconName>> = {
  technical: 'diagnostic',
  parts: 'box',
  tool: 'wrench',
  safety: 'warning',
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-hand': BbBayHand
  }
}
