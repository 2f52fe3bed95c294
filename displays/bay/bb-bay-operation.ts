import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { styleMap } from 'lit/directives/style-map.js'
import type { Bay } from '#domain/bay.ts'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'
import { holdWords } from '#words/stage.ts'
import '../kit/bb-icon.ts'
import type { IconName } from '../kit/icons.ts'
import { dayAndTime, durationWords, stopwatch } from '../kit/time.ts'
import type { OperationLine, OperationState } from './bay-view.ts'
import './bb-fit.ts'

export type Room = 'whole' | 'wide' | 'snug' | 'tight'

interface Tag {
  readonly text: string
  readonly icon?: IconName
  readonly tone?: 'go' | 'risk' | 'late' | 'hold'
}

/** One operation: its state, what it still waits for, and its clock against the standard time. */
@customElement('bb-bay-operation')
export class BbBayOperation extends LitElement {
  @property({ attribute: false }) line!: OperationLine
  /** The line's state again, for the style. */
  @property({ reflect: true }) state: OperationState = 'todo'
  /** The bay where it is planned, where that is another. */
  @property({ attribute: false }) elsewhere: Bay | null = null
  @property({ type: Number }) now = 0
  @property() timeZone = ''
  /** Rows get lower as there are more of them. */
  @property({ reflect: true }) room: Room = 'wide'
  @property() override lang: Lang = 'zh'

  override render() {
    const { line, lang, room } = this
    const { operation, state, clocked, standard } = line
    const over = clocked > standard
    const begun = operation.clocks.length > 0
    const icon = ICON[state]
    return html`<div class="state">
        ${icon ? html`<bb-icon name=${icon}></bb-icon>` : nothing}<span>${say(bayWords, lang, state)}</span>
      </div>
      <div class="what">
        <bb-fit
          sizes=${SIZES[room]}
          ?single=${room === 'snug' || room === 'tight'}
          .text=${`${line.no} ${operation.name}`}
        ></bb-fit>
        <div class="tags">
          ${this.#tags().map(({ text, icon, tone }) => html`<span class=${tone ?? ''}>${icon ? html`<bb-icon name=${icon}></bb-icon>` : nothing}${text}</span>`)}
        </div>
      </div>
      <div class="clock">
        ${begun ? html`<b class=${over && state !== 'done' ? 'over' : ''}>${stopwatch(clocked)}</b>` : nothing}
        <em
          >${over && state !== 'done' && begun ? say(bayWords, lang, 'over', { time: durationWords(clocked - standard, lang) }) : say(bayWords, lang, 'standard', { time: durationWords(standard, lang) })}</em
        >
      </div>
      ${
        state === 'done' || !begun
          ? nothing
          : html`<div
              class="bar"
              role="progressbar"
              aria-label=${operation.name}
              aria-valuenow=${Math.min(100, Math.round((clocked / standard) * 100))}
            >
              <i
                class=${over ? 'over' : ''}
                style=${styleMap({ width: `${Math.min(100, (clocked / standard) * 100)}%` })}
              ></i>
            </div>`
      }`
  }

  #tags(): Tag[] {
    const { line, lang, now, timeZone } = this
    const { operation, state, after, workers } = line
    const when = (at: number) => dayAndTime(at, now, timeZone, lang)
    if (state === 'done') return operation.finding ? [{ text: operation.finding }] : []
    const tags: Tag[] = []
    if (operation.rework)
      tags.push({ text: say(bayWords, lang, 'rework', { reason: operation.rework }), icon: 'undo', tone: 'late' })
    if (operation.hold) {
      const reason = [say(holdWords, lang, operation.hold.reason), operation.hold.note].filter(Boolean).join(' ')
      const { expectedAt, since } = operation.hold
      tags.push({
        tone: 'hold',
        text:
          expectedAt === null
            ? say(bayWords, lang, 'heldSince', { reason, time: durationWords(now - since, lang) })
            : say(bayWords, lang, 'heldUntil', { reason, time: when(expectedAt) }),
      })
    }
    if (this.elsewhere)
      tags.push({ text: say(bayWords, lang, 'onBay', { bay: this.elsewhere.no }), icon: 'arrow-right' })
    else if (after) tags.push({ text: say(bayWords, lang, 'waitsFor', { operation: after.name }), icon: 'clock' })
    const { parts, consent, hold } = operation
    if (consent === 'pending') tags.push({ text: say(bayWords, lang, 'consentPending'), icon: 'hand', tone: 'risk' })
    if (parts.state === 'complete') tags.push({ text: say(bayWords, lang, 'partsComplete'), icon: 'check', tone: 'go' })
    if (parts.state === 'missing' && hold?.reason !== 'parts') tags.push(this.#missing(parts.expectedAt))
    if (workers.length > 1)
      tags.push({ text: workers.map((worker) => worker.name).join(lang === 'zh' ? '、' : ', '), icon: 'people' })
    if (consent === 'agreed' && tags.length < 2)
      tags.push({ text: say(bayWords, lang, 'consentAgreed'), icon: 'check', tone: 'go' })
    return tags
  }

  #missing(expectedAt: number | null): Tag {
    const { lang, now, timeZone } = this
    const text =
      expectedAt === null
        ? say(bayWords, lang, 'partsMissing')
        : say(bayWords, lang, 'partsExpected', { time: dayAndTime(expectedAt, now, timeZone, lang) })
    return { text, icon: 'truck', tone: 'risk' }
  }

  static override styles = css`
    :host,
    * {
      box-sizing: border-box;
    }
    :host {
      position: relative;
      display: grid;
      grid-template-columns: 5.5rem minmax(0, 1fr) auto;
      grid-template-rows: minmax(0, 1fr);
      min-height: 0;
      overflow: hidden;
      border-radius: var(--r-0);
      background: var(--surface);
    }
    .state {
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      font-size: var(--t-32);
      font-weight: var(--w-strong);
      line-height: 1.15;
      text-align: center;
      background: var(--pass);
    }
    .state bb-icon {
      --icon-size: 2.25rem;
    }
    :host(:lang(en)) .state {
      font-size: var(--t-28);
    }
    .what {
      display: flex;
      flex-direction: column;
      justify-content: center;
      min-width: 0;
      padding: var(--s-2) var(--s-4) var(--s-2) var(--s-5);
    }
    bb-fit {
      flex: 0 1 4rem;
      font-weight: var(--w-strong);
    }
    .tags {
      display: flex;
      flex-wrap: wrap;
      max-height: 2.6rem;
      overflow: hidden;
      font-size: var(--t-32);
      color: var(--ink-2);
      line-height: 1.3;
    }
    .tags span {
      display: flex;
      align-items: center;
      margin-right: var(--s-5);
      white-space: nowrap;
    }
    .tags bb-icon {
      --icon-size: 2rem;
      margin-right: var(--s-2);
    }
    .go {
      color: var(--go-ink);
    }
    .risk {
      color: var(--risk-ink);
    }
    .tags .late {
      color: var(--late-ink);
      font-weight: var(--w-strong);
    }
    .hold {
      padding: 0 var(--s-3);
      color: var(--ink);
      background: var(--hatch);
    }
    .clock {
      display: flex;
      flex-direction: column;
      justify-content: center;
      align-items: flex-end;
      padding-right: var(--s-5);
      line-height: 1.1;
      white-space: nowrap;
    }
    .clock b {
      font-size: var(--t-64);
      line-height: 1.05;
    }
    .clock em {
      font-size: var(--t-32);
      font-style: normal;
      color: var(--ink-2);
    }
    .clock .over {
      color: var(--late-ink);
    }
    .bar {
      position: absolute;
      left: 5.5rem;
      right: 0;
      bottom: 0;
      height: 0.75rem;
      background: var(--surface-2);
    }
    .bar i {
      display: block;
      height: 100%;
      background: var(--done);
    }
    .bar .over {
      background: var(--late);
    }
    :host([state='running']) .state {
      color: var(--on-done);
      background: var(--done);
    }
    :host([state='held']) .state {
      background: var(--hatch);
    }
    :host([state='done']),
    :host([state='elsewhere']) {
      background: var(--floor);
    }
    :host([state='done']) .state {
      color: var(--go-ink);
      background: var(--surface);
    }
    :host([state='done']) bb-fit,
    :host([state='elsewhere']) bb-fit,
    :host([state='done']) .clock b {
      color: var(--ink-2);
      font-weight: var(--w-text);
    }
    :host([room='whole']) bb-fit {
      flex-basis: 6rem;
    }
    :host([room='whole']) .clock b {
      font-size: var(--t-92);
    }
    :host([room='snug']) .clock b {
      font-size: var(--t-52);
    }
    :host([room='snug']) bb-fit {
      flex-basis: 3.125rem;
    }
    :host([room='snug']) .what {
      padding-top: 0;
      padding-bottom: var(--s-2);
    }
    :host([room='snug']) .tags,
    :host([room='snug']) em {
      font-size: var(--t-28);
    }
    :host([room='tight']) .what {
      flex-direction: row;
      align-items: center;
      justify-content: flex-start;
    }
    :host([room='tight']) bb-fit {
      flex: 1 1 auto;
      height: 100%;
    }
    :host([room='tight']) .tags {
      flex: none;
      max-width: 50%;
    }
    :host([room='tight']) .tags span {
      margin: 0 0 0 var(--s-4);
    }
    :host([room='tight']) .clock {
      flex-direction: row;
      align-items: baseline;
      align-self: center;
      justify-content: flex-end;
      min-width: 19rem;
    }
    :host([room='tight']) .clock b {
      margin-right: var(--s-3);
      font-size: var(--t-44);
    }
    :host([room='tight']) .state span,
    :host([room='snug']) .state bb-icon {
      display: none;
    }
    :host([room='tight'][state='todo']) .state span,
    :host([room='tight'][state='elsewhere']) .state span {
      display: inline;
    }
  `
}

const ICON: Readonly<Partial<Record<OperationState, IconName>>> = { running: 'play', held: 'pause', done: 'check' }
const SIZES: Readonly<Record<Room, string>> = {
  whole: '76 64 52 44 40 36 32 28',
  wide: '52 44 40 36 32 28',
  snug: '44 40 36 32 28',
  tight: '40 36 32 28',
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-operation': BbBayOperation
  }
}
