import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Risk } from '#domain/forecast.ts'
import { MINUTE } from '#domain/operation.ts'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'
import { dayAndTime, stopwatch } from '../kit/time.ts'
import type { Countdown } from './bay-view.ts'

/** How long until the promise, or how long past it, in the largest figures of the screen. */
@customElement('bb-bay-countdown')
export class BbBayCountdown extends LitElement {
  @property({ attribute: false }) countdown!: Countdown
  @property({ reflect: true }) risk: Risk = 'on-track'
  @property({ type: Number }) now = 0
  @property() timeZone = ''
  @property() override lang: Lang = 'zh'

  override render() {
    const { promisedAt, left } = this.countdown
    if (promisedAt === null || left === null)
      return html`<em>${say(bayWords, this.lang, 'noPromise')}</em><b class="long">—</b
        ><i>${say(bayWords, this.lang, 'noPromiseText')}</i>`
    const time = dayAndTime(promisedAt, this.now, this.timeZone, this.lang)
    return html`<em>${say(bayWords, this.lang, left < 0 ? 'pastPromise' : 'toPromise', { time })}</em
      >${this.#figures(Math.abs(left))}`
  }

  /** Seconds only in the last hour: `33:55`, `2 小时 15 分`, `1 天 20 小时`. */
  #figures(span: number) {
    if (span < 60 * MINUTE) return html`<b role="timer">${stopwatch(span)}</b>`
    const minutes = Math.floor(span / MINUTE)
    const [d, h, m] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60]
    const part = (value: number, unit: 'unitDay' | 'unitHour' | 'unitMinute') =>
      html`${value}<small>${say(bayWords, this.lang, unit)}</small>`
    return html`<b role="timer" class="long">
      ${d > 0 ? part(d, 'unitDay') : nothing}${h > 0 || d > 0 ? part(h, 'unitHour') : nothing}${d > 0 ? nothing : part(m, 'unitMinute')}
    </b>`
  }

  static override styles = css`
    :host,
    * {
      box-sizing: border-box;
    }
    :host {
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      min-height: 0;
      border-radius: var(--r-0);
      background: var(--surface);
      white-space: nowrap;
      overflow: hidden;
    }
    em,
    i {
      font-size: var(--t-44);
      font-style: normal;
      font-weight: var(--w-strong);
      line-height: 1.1;
    }
    b {
      font-size: var(--countdown-size, var(--t-212));
      line-height: 1;
      letter-spacing: -0.02em;
    }
    .long {
      font-size: calc(var(--countdown-size, var(--t-212)) * 0.7);
      line-height: 1.3;
    }
    small {
      margin: 0 0.25em 0 0.08em;
      font-size: 0.36em;
      letter-spacing: 0;
    }
    small:last-child {
      margin-right: 0;
    }
    :host([risk='at-risk']) {
      background: var(--risk-soft);
    }
    :host([risk='at-risk']) b {
      color: var(--risk-ink);
    }
    :host([risk='late']) {
      background: var(--late-soft);
    }
    :host([risk='late']) b {
      color: var(--late-ink);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-countdown': BbBayCountdown
  }
}
