import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { CALL_KINDS, type CallKind } from '#domain/call.ts'
import type { Floor } from '#domain/floor.ts'
import type { HoldReason } from '#domain/operation.ts'
import { bayHandWords } from '#words/bay-hand.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang } from '#words/say.ts'
import { callWords, holdWords } from '#words/stage.ts'
import type { IconName } from '../kit/icons.ts'
import { dayAndTime, stopwatch } from '../kit/time.ts'
import { reasonHints, type Act, type Choice, type Details, type Key, type ReasonHint, type Report } from './bay-acts.ts'
import type { Known, OperationLine } from './bay-view.ts'
import './bb-bay-finding.ts'
import './bb-finding-form.ts'
import './bb-verify-form.ts'
import './bb-bay-sheet.ts'
import './bb-bay-tiles.ts'
import type { Tile } from './bb-bay-tiles.ts'

/** A question that is open: what first, then who. */
export interface Asking {
  readonly key: Key
  readonly line: OperationLine | null
  /** What the bay showed when the button was pressed, and its revision: the answer is about that. */
  readonly view: Known
  readonly seen: number
  readonly step: 'reason' | 'kind' | 'finding' | 'report' | 'verify' | 'who'
  readonly details: Details
}

/**
 * What is asked between the press of a button and its command.
 *
 * @fires details - The answer to what: `Details`.
 * @fires person - The answer to who: a person's id.
 * @fires close - Nothing is to be done.
 */
@customElement('bb-bay-question')
export class BbBayQuestion extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) asking!: Asking
  @property({ type: Number }) now = 0
  /** The site's distance from UTC, ms. */
  @property({ type: Number }) offset = 0
  /** Names of the parts that are missing, where they are known. */
  @property() missingParts = ''
  @property() override lang: Lang = 'zh'

  override render() {
    const { lang } = this
    const { key, line, step } = this.asking
    if (step === 'reason') return line ? this.#reasons(key.act, line) : nothing
    if (step === 'kind')
      return this.#sheet(say(bayHandWords, lang, 'whatHelp'), say(bayHandWords, lang, 'helpText'), this.#kinds())
    if (step === 'finding')
      return this.#sheet(
        say(bayHandWords, lang, 'whatFound'),
        line?.operation.name ?? '',
        html`<bb-bay-finding
          .lang=${lang}
          @done=${({ detail }: CustomEvent<Report>) => this.#details({ report: detail })}
        ></bb-bay-finding>`,
      )
    if (step === 'report')
      return this.#sheet(
        say(bayHandWords, lang, 'whatReport'),
        say(bayHandWords, lang, 'reportText'),
        html`<bb-finding-form
          .advisor=${this.#car?.advisor?.name ?? ''}
          .lang=${lang}
          @done=${({ detail }: CustomEvent<Details['found']>) => this.#details({ found: detail! })}
        ></bb-finding-form>`,
      )
    if (step === 'verify')
      return this.#sheet(
        say(bayHandWords, lang, 'whatVerify'),
        say(bayHandWords, lang, 'verifyText'),
        html`<bb-verify-form
          .floor=${this.floor}
          .orderId=${this.#car?.order.id ?? ''}
          .lang=${lang}
          @done=${({ detail }: CustomEvent<Details['verified']>) => this.#details({ verified: detail! })}
        ></bb-verify-form>`,
      )
    const who = say(bayHandWords, lang, key.act === 'take-call' ? 'whoTakes' : 'who')
    return this.#sheet(who, say(bayHandWords, lang, 'scanBadge'), this.#people(key))
  }

  get #car() {
    const { view } = this.asking
    return view.kind === 'car' ? view.car : null
  }

  #sheet(heading: string, text: string, answers: unknown) {
    return html`<bb-bay-sheet
      .heading=${heading}
      .text=${text}
      .lang=${this.lang}
      @close=${() => this.dispatchEvent(new CustomEvent('close'))}
    >
      ${answers}
    </bb-bay-sheet>`
  }

  #details(details: Details): void {
    this.dispatchEvent(new CustomEvent('details', { detail: details }))
  }

  #reasons(act: Act, line: OperationLine) {
    const {
      lang,
      floor,
      asking: { view },
    } = this
    if (view.kind !== 'car') return nothing
    const hints = reasonHints(floor, view.car.order, line.operation, this.now, this.offset, this.missingParts)
    const tiles = hints.map((hint): Tile => ({
      id: hint.reason,
      icon: REASON_ICON[hint.reason],
      label: say(holdWords, lang, hint.reason),
      hint: this.#hint(hint),
      likely: hint.likely,
    }))
    const heading = say(bayHandWords, lang, act === 'pause' ? 'whyPause' : 'whyHold')
    const text =
      act === 'pause' ? say(bayHandWords, lang, 'clockStopsAt', { time: stopwatch(line.clocked) }) : line.operation.name
    return this.#sheet(
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
    if (reason === 'shift-end') return say(bayHandWords, lang, 'hintShift', { time })
    if (!likely) return ''
    const rest =
      reason === 'consent'
        ? say(bayHandWords, lang, 'hintConsent')
        : time
          ? say(bayHandWords, lang, 'hintParts', { time })
          : say(bayHandWords, lang, 'hintPartsOpen')
    return [note, rest].join(' ')
  }

  #kinds() {
    const tiles = CALL_KINDS.map((kind): Tile => ({
      id: kind,
      icon: KIND_ICON[kind],
      label: say(callWords, this.lang, kind),
    }))
    return html`<bb-bay-tiles
      .tiles=${tiles}
      @pick=${({ detail }: CustomEvent<CallKind>) => this.#details({ kind: detail })}
    ></bb-bay-tiles>`
  }

  #people(key: Key) {
    const tile = ({ person, verdict }: Choice): Tile => ({
      id: person.id,
      icon: 'person',
      label: person.name,
      hint: verdict.ok ? '' : refusalText(verdict.refusal, this.lang, this.floor.site.timeZone),
      likely: person.bayId === this.asking.view.bay.id && verdict.ok,
      refused: !verdict.ok,
    })
    return html`<bb-bay-tiles
      .tiles=${key.choices.map(tile)}
      @pick=${({ detail }: CustomEvent<string>) => this.dispatchEvent(new CustomEvent('person', { detail }))}
    ></bb-bay-tiles>`
  }
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
    'bb-bay-question': BbBayQuestion
  }
}
