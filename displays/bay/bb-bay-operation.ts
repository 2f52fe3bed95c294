import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { styleMap } from 'lit/directives/style-map.js'
import type { Bay } from '#domain/bay.ts'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-icon.ts'
import type { IconName } from '../kit/icons.ts'
import { durationWords, stopwatch } from '../kit/time.ts'
import { operationStyles } from './bay-operation-styles.ts'
import type { OperationLine, OperationState } from './bay-view.ts'
import './bb-fit.ts'
import { operationTags } from './operation-tags.ts'

export type Room = 'whole' | 'wide' | 'snug' | 'tight'

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
          ${operationTags(line, this.elsewhere, this.now, this.timeZone, lang).map(({ text, icon, tone }) => html`<span class=${tone ?? ''}>${icon ? html`<bb-icon name=${icon}></bb-icon>` : nothing}${text}</span>`)}
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

  static override styles = operationStyles
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
