import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { say, type Lang } from '#words/say.ts'
import { wallWords } from '#words/wall.ts'
import '../kit/bb-icon.ts'
import '../kit/bb-live.ts'
import './bb-wall-running.ts'
import { ClockController } from '../kit/clock.ts'
import type { Freshness } from '../kit/live.ts'
import { clockTime, dateLine } from '../kit/time.ts'
import { bayNames, troubleText } from './wall-alerts.ts'
import type { Summary, Trouble } from './wall-summary.ts'
import { textWidth } from './wall-text.ts'

/** Widths in the line, px of a 1080-line screen: all of it right of clock and date, and what stands beside the words. */
const LINE = 1400
const CALL_MARKS = 124
const TROUBLE_MARKS = 62
const COUNT_GAP = 24
const COUNT_ICON = 50
/** Type: how many are in trouble, a figure of the day, a strong word, a word that is not bold, as textWidth takes them to be. */
const COUNT = 64
const FIGURE = 40
const STRONG = 32
const SMALL = 26.5
const MOST_CALLERS = 4

interface Count {
  readonly word: 'countWaiting' | 'countDelivered' | 'countOnTime' | 'countOvernight' | 'page'
  readonly figure: string
  readonly icon?: 'seat-solid' | 'moon'
}

/** The wall's top line: clock, freshness, alerts that name their bays, the day's figures. */
@customElement('bb-wall-top')
export class BbWallTop extends LitElement {
  @property({ attribute: false }) summary!: Summary
  @property({ attribute: false }) freshness!: Freshness
  @property({ attribute: false }) frozenAt: number | null = null
  @property({ type: Number }) page = 1
  @property({ type: Number }) pages = 1
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  readonly #clock = new ClockController(this, 'minute')

  override render() {
    const { lang, timeZone } = this
    const live = this.freshness.state === 'live'
    return html`<time class="clock">${clockTime(this.#clock.now, timeZone)}</time>
      <div class="meta">
        <span>${dateLine(this.#clock.now, timeZone, lang)}</span>
        ${live ? this.#live() : nothing}
      </div>
      <div class="alerts">${this.#alerts()}</div>
      ${live ? this.#counts() : html`<div class="stood">${this.#live()}</div>`}`
  }

  #live() {
    return html`<bb-live
      state=${this.freshness.state}
      .confirmedAt=${this.freshness.confirmedAt}
      lang=${this.lang}
      .timeZone=${this.timeZone}
    ></bb-live>`
  }

  #alerts() {
    const { calls, late, atRisk } = this.summary
    if (calls.length + late.count + atRisk.count === 0)
      return html`<div class="calm"><bb-icon name="check-circle"></bb-icon>${say(wallWords, this.lang, 'calm')}</div>`
    const { lang } = this
    const [head, detail] = this.#callTexts()
    const callers = head
      ? CALL_MARKS + Math.max(STRONG * textWidth(head), SMALL * (textWidth(detail) + textWidth(' 00:00')))
      : 0
    const both = late.count > 0 && atRisk.count > 0
    const room = (LINE - callers - this.#countsWidth() - marksWidth(late) - marksWidth(atRisk)) / SMALL
    const lateText = troubleText(late, both ? room / 2 : room, lang)
    const riskText = troubleText(atRisk, both ? room - textWidth(lateText) : room, lang)
    return html`${this.#calls(head, detail)}${this.#trouble('late', late, lateText)}${this.#trouble('at-risk', atRisk, riskText)}`
  }

  /** `5 号工位呼叫` and what for; of several, who, and that the clock is that of the first. */
  #callTexts(): [string, string] {
    const { lang } = this
    const { calls } = this.summary
    const [oldest] = calls
    if (!oldest) return ['', '']
    const onBays = calls.filter(({ kind }) => kind !== 'no-advisor').map(({ bay }) => bay)
    const word = onBays.length === 1 ? 'bayCalls' : 'baysCall'
    const heads = [
      ...(onBays.length > 0
        ? [say(wallWords, lang, word, { no: onBays[0], bays: bayNames(onBays, MOST_CALLERS, lang) })]
        : []),
      ...(onBays.length < calls.length ? [say(wallWords, lang, 'receptionCalls')] : []),
    ]
    const detail = calls.length === 1 ? oldest.kind : 'longest'
    return [heads.join(say(wallWords, lang, 'separator')), say(wallWords, lang, detail)]
  }

  #calls(head: string, detail: string) {
    const [oldest] = this.summary.calls
    if (!oldest) return nothing
    return html`<div class="alert call" role="alert">
      <bb-icon name="hand-solid"></bb-icon>
      <p>
        <b>${head}</b>
        <span
          >${detail}
          <bb-wall-running .clock=${{ before: 0, since: oldest.at }} .frozenAt=${this.frozenAt}></bb-wall-running
        ></span>
      </p>
    </div>`
  }

  #trouble(kind: 'late' | 'at-risk', trouble: Trouble, where: string) {
    if (trouble.count === 0) return nothing
    return html`<div class="alert ${kind}">
      <strong>${trouble.count}</strong>
      <p>
        <b>${say(wallWords, this.lang, kind)}</b>
        <span>${where}</span>
      </p>
    </div>`
  }

  get #figures(): readonly Count[] {
    const { delivered, dueToday, onTime, waiting, overnight } = this.summary
    return [
      { word: 'countWaiting', figure: `${waiting}`, icon: 'seat-solid' },
      { word: 'countDelivered', figure: `${delivered}/${dueToday}` },
      ...(onTime === null ? [] : [{ word: 'countOnTime', figure: `${Math.round(onTime * 100)}%` } as const]),
      { word: 'countOvernight', figure: `${overnight}`, icon: 'moon' },
      ...(this.pages > 1 ? [{ word: 'page', figure: `${this.page}/${this.pages}` } as const] : []),
    ]
  }

  #countsWidth(): number {
    return this.#figures.reduce((sum, { word, figure, icon }) => {
      const below = SMALL * textWidth(say(wallWords, this.lang, word))
      return sum + COUNT_GAP + Math.max(below, FIGURE * textWidth(figure) + (icon ? COUNT_ICON : 0))
    }, 0)
  }

  #counts() {
    return html`<dl>
      ${this.#figures.map(
        ({ word, figure, icon }) =>
          html`<div>
            <dd>${icon ? html`<bb-icon class=${icon} name=${icon}></bb-icon>` : nothing}${figure}</dd>
            <dt>${say(wallWords, this.lang, word)}</dt>
          </div>`,
      )}
    </dl>`
  }

  static override styles = css`
    * {
      box-sizing: border-box;
    }
    :host {
      display: flex;
      align-items: stretch;
      height: var(--h-top);
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
    .clock {
      font-size: var(--t-76);
      font-weight: var(--w-strong);
      line-height: var(--h-top);
      letter-spacing: -0.01em;
    }
    .meta {
      display: flex;
      flex-direction: column;
      justify-content: center;
      margin-left: var(--s-5);
      line-height: 1.32;
      color: var(--ink-2);
    }
    .meta bb-live {
      color: var(--ink);
    }
    .alerts {
      flex: 1;
      display: flex;
      min-width: 0;
      margin-left: var(--s-5);
    }
    .alert {
      display: flex;
      align-items: center;
      flex: 0 1 auto;
      min-width: 0;
      margin-right: var(--s-3);
      padding: 0 var(--s-4);
      border-radius: var(--r-0);
    }
    .alert p {
      min-width: 0;
      margin: 0;
      line-height: 1.28;
    }
    .alert b,
    .alert span {
      display: block;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .alert b {
      font-size: var(--t-32);
    }
    .alert strong {
      margin-right: var(--s-3);
      font-size: var(--t-64);
      line-height: 1;
    }
    .alert bb-icon {
      --icon-size: 4rem;
      margin-right: var(--s-3);
    }
    .call {
      flex-shrink: 0;
      background: var(--call);
      color: var(--on-call);
    }
    .late {
      background: var(--late);
      color: var(--on-late);
    }
    .at-risk {
      background: var(--risk);
      color: var(--on-risk);
    }
    .calm {
      display: flex;
      align-items: center;
      font-size: var(--t-32);
      color: var(--ink-2);
    }
    .calm bb-icon {
      --icon-size: var(--t-44);
      margin-right: var(--s-3);
      color: var(--go-ink);
    }
    dl {
      display: flex;
      margin: 0;
    }
    dl div {
      display: flex;
      flex-direction: column;
      justify-content: center;
      align-items: flex-end;
      margin-left: var(--s-5);
      line-height: 1.25;
    }
    dd {
      display: flex;
      align-items: center;
      margin: 0;
      font-size: var(--t-40);
      font-weight: var(--w-strong);
      line-height: 1.2;
    }
    dt {
      color: var(--ink-2);
    }
    dd bb-icon {
      --icon-size: 1em;
      margin-right: 0.2em;
    }
    dd .seat-solid {
      color: var(--seat);
    }
    .stood {
      align-self: center;
      margin-left: var(--s-3);
      font-size: var(--t-32);
    }
  `
}

function marksWidth({ count }: Trouble): number {
  return count === 0 ? 0 : TROUBLE_MARKS + COUNT * textWidth(`${count}`)
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-wall-top': BbWallTop
  }
}
