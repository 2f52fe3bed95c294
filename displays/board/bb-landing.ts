import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-icon.ts'
import { siteNow } from '../kit/clock.ts'
import { dayAndTime } from '../kit/time.ts'
import './bb-risk.ts'
import type { WhatIf } from './outcome.ts'
import { shortSpan, slackNote } from './promise.ts'
import { startText } from './result.ts'

/** What would come of dropping the held card on this bay: when it starts, when it is done, what that does to promises. */
@customElement('bb-landing')
export class BbLanding extends LitElement {
  @property({ attribute: false }) outcome!: WhatIf
  @property() no = ''
  /** The bay is chosen: letting go does it. */
  @property({ type: Boolean, reflect: true }) chosen = false
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  override updated() {
    this.toggleAttribute('now', this.outcome.kind === 'now')
  }

  override render() {
    const { kind, startAt, finishAt, slack, open, breaks, behind, before } = this.outcome
    const now = siteNow()
    const time = (at: number) => dayAndTime(at, now, this.timeZone, this.lang)
    const start = startText(startAt, now, this.timeZone, this.lang)
    const finish = open ? '' : say(boardWords, this.lang, 'doneAt', { time: time(finishAt) })
    return html`${
        kind === 'now' && !before
          ? html`<svg viewBox="0 0 120 100" aria-hidden="true">
              <path d="M14 38 60 12l46 26M14 64l46-26 46 26M14 90l46-26 46 26" />
            </svg>`
          : nothing
      }
      <p class="go">${this.#headline(kind, behind, before)}</p>
      <p class="when"><span>${start}${finish && (this.lang === 'zh' ? '，' : ', ')}</span><span>${finish}</span></p>
      <bb-risk class="full" .note=${slackNote(slack, open, this.lang)}></bb-risk>
      <bb-risk class="short" timed .note=${slackNote(slack, open, this.lang, time(finishAt))}></bb-risk>
      ${
        breaks
          ? html`<p class="breaks">
              ${say(boardWords, this.lang, 'breaks', { ticket: breaks.ticket, time: shortSpan(breaks.late, this.lang) })}
            </p>`
          : nothing
      }`
  }

  #headline(kind: WhatIf['kind'], behind: string | null, before: string | null) {
    if (kind === 'now') return say(boardWords, this.lang, this.chosen ? 'letGo' : 'driveInto', { no: this.no })
    if (before) return say(boardWords, this.lang, 'before', { ticket: before })
    return behind
      ? say(boardWords, this.lang, 'behind', { ticket: behind })
      : say(boardWords, this.lang, 'intoQueue', { no: this.no })
  }

  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      flex: 1;
      min-height: 0;
      padding: var(--s-1);
      border: 3px dashed var(--go);
      border-bottom: 0;
      border-radius: var(--r-3) var(--r-3) 0 0;
      background: var(--surface);
      color: var(--ink);
      font-size: var(--b-2);
      line-height: 1.5;
      text-align: center;
      overflow: hidden;
    }
    :host([chosen]) {
      border-style: solid;
    }
    svg {
      flex: 0 1 7rem;
      min-height: 0;
      max-width: 7rem;
      margin-bottom: var(--s-3);
      fill: none;
      stroke: var(--go-line);
      stroke-width: 10;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    p {
      margin: 0;
    }
    .go {
      font-size: var(--b-3);
      font-weight: var(--w-strong);
      color: var(--go-ink);
      white-space: nowrap;
    }
    .when span {
      display: inline-block;
      white-space: pre;
    }
    .short {
      display: none;
    }
    /* Where a bay is low, two lines say the same. */
    @media (max-height: 900px) {
      :host(:not([now])) .when,
      :host(:not([now])) .full,
      :host(:not([now])) .breaks {
        display: none;
      }
      :host(:not([now])) .short {
        display: block;
      }
      :host {
        min-height: 3.25rem;
        line-height: 1.35;
      }
    }
    .breaks {
      font-size: var(--b-1);
      color: var(--risk-ink);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-landing': BbLanding
  }
}
