import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { CALL_KINDS, type CallKind } from '#domain/call.ts'
import type { Floor } from '#domain/floor.ts'
import { canShare } from '#domain/rules/shift.ts'
import { bayHandWords } from '#words/bay-hand.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang } from '#words/say.ts'
import { callWords } from '#words/stage.ts'
import type { IconName } from '../kit/icons.ts'
import { stopwatch } from '../kit/time.ts'
import { shareKey, type Choice, type Key } from './bay-acts.ts'
import type { Details } from './bay-command.ts'
import { reasonHints } from './bay-reasons.ts'
import type { Known, OperationLine } from './bay-view.ts'
import './bb-bay-crew.ts'
import './bb-bay-finding.ts'
import './bb-bay-sheet.ts'
import './bb-bay-tiles.ts'
import type { Tile } from './bb-bay-tiles.ts'
import './bb-bay-why.ts'
import './bb-finding-form.ts'
import './bb-self-check.ts'
import './bb-verify-form.ts'

/** A question that is open: what first, then who; of their own work, who first. */
export interface Asking {
  readonly key: Key
  readonly line: OperationLine | null
  /** What the bay showed when the button was pressed, and its revision: the answer is about that. */
  readonly view: Known
  readonly seen: number
  readonly step: 'reason' | 'kind' | 'finding' | 'report' | 'verify' | 'crew' | 'who' | 'self-check'
  readonly details: Details
  /** Who said that it is them, where that was asked first. */
  readonly personId?: string
}

type Word = keyof (typeof bayHandWords)['zh']

/**
 * What is asked between the press of a button and its command.
 *
 * @fires details - The answer to what: `Details`.
 * @fires person - The answer to who: a person's id.
 * @fires share - The crew's work is to be shared, or no longer: the `Key` is the detail.
 * @fires close - Nothing is to be done.
 */
@customElement('bb-bay-question')
export class BbBayQuestion extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) asking!: Asking
  @property({ type: Number }) now = 0
  /** The site's distance from UTC, ms. */
  @property({ type: Number }) offset = 0
  /** Whose device it is; null where it is everybody's. */
  @property() me: string | null = null
  /** Names of the parts that are missing, where they are known. */
  @property() missingParts = ''
  @property() override lang: Lang = 'zh'

  override render() {
    const { lang, floor } = this
    const { key, line, step, personId } = this.asking
    const order = this.#car?.order
    const person = floor.people.get(personId ?? '')
    switch (step) {
      case 'reason':
        return line ? this.#reasons(line) : nothing
      case 'kind':
        return this.#sheet('whatHelp', this.#say('helpText'), this.#kinds())
      case 'finding':
        return this.#sheet(
          'whatFound',
          line?.operation.name ?? '',
          html`<bb-bay-finding .lang=${lang} @done=${this.#answer('report')}></bb-bay-finding>`,
        )
      case 'report':
        return this.#sheet(
          'whatReport',
          this.#say('reportText'),
          html`<bb-finding-form
            .advisor=${this.#car?.advisor?.name ?? ''}
            .lang=${lang}
            @done=${this.#answer('found')}
          ></bb-finding-form>`,
        )
      case 'verify':
        return this.#sheet(
          'whatVerify',
          this.#say('verifyText'),
          html`<bb-verify-form
            .floor=${floor}
            .orderId=${order?.id ?? ''}
            .lang=${lang}
            @done=${this.#answer('verified')}
          ></bb-verify-form>`,
        )
      case 'self-check':
        if (!order || !person) return nothing
        return this.#sheet(
          'self-check',
          this.#say('selfCheckText'),
          html`<bb-self-check
            .order=${order}
            .person=${person}
            .lang=${lang}
            @done=${this.#answer('checked')}
          ></bb-self-check>`,
        )
      case 'crew':
        return line ? this.#crew(key, line) : nothing
      case 'who':
        return this.#sheet(key.act === 'take-call' ? 'whoTakes' : 'who', this.#say('scanBadge'), this.#people(key))
    }
  }

  get #car() {
    const { view } = this.asking
    return view.kind === 'car' ? view.car : null
  }

  #sheet(heading: Word, text: string, answers: unknown) {
    return html`<bb-bay-sheet
      .heading=${this.#say(heading)}
      .text=${text}
      .lang=${this.lang}
      @close=${() => this.dispatchEvent(new CustomEvent('close'))}
    >
      ${answers}
    </bb-bay-sheet>`
  }

  /** What a form says is this part of the details. */
  #answer(part: keyof Details) {
    return ({ detail }: CustomEvent) => this.#details({ [part]: detail })
  }

  #details(details: Details): void {
    this.dispatchEvent(new CustomEvent('details', { detail: details }))
  }

  #reasons(line: OperationLine) {
    const { floor, now } = this
    if (!this.#car) return nothing
    const pause = this.asking.key.act === 'pause'
    return this.#sheet(
      pause ? 'whyPause' : 'whyHold',
      pause ? this.#say('clockStopsAt', { time: stopwatch(line.clocked) }) : line.operation.name,
      html`<bb-bay-why
        .hints=${reasonHints(floor, this.#car.order, line.operation, now, this.offset, this.missingParts)}
        .now=${now}
        .timeZone=${floor.site.timeZone}
        .lang=${this.lang}
        @done=${this.#answer('hint')}
      ></bb-bay-why>`,
    )
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

  #crew(key: Key, line: OperationLine) {
    const { floor, lang, me } = this
    const share = shareKey(floor, line)
    const verdict = me === null ? share.verdict : canShare(floor, line.operation, !line.operation.shared, me)
    return this.#sheet(
      'join',
      line.operation.name,
      html`<bb-bay-crew
        .line=${line}
        .verdict=${verdict}
        .timeZone=${floor.site.timeZone}
        .lang=${lang}
        @share=${() => this.dispatchEvent(new CustomEvent('share', { detail: share }))}
        >${this.#people({ ...key, choices: [...key.choices].sort((a, b) => Number(b.verdict.ok) - Number(a.verdict.ok)) })}</bb-bay-crew
      >`,
    )
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

  #say(key: Word, values?: Record<string, string>): string {
    return say(bayHandWords, this.lang, key, values)
  }
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
