import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { styleMap } from 'lit/directives/style-map.js'
import type { TimeRange } from '#domain/public.ts'
import { kioskWords } from '#words/kiosk.ts'
import { say, type Lang } from '#words/say.ts'
import '../../displays/kit/bb-icon.ts'
import { dayAndTime } from '../../displays/kit/time.ts'

/** Where now and the end stand on the line, in percent: room for their words. */
const NOW_AT = 7
const END_AT = 93
/** Words nearer than this, in percent of the line, would touch. */
const APART = 21

/** The expected range as a length: now on the left, the span in which the car will be ready on the right, the promise a flag. */
@customElement('bb-car-line')
export class BbCarLine extends LitElement {
  @property({ attribute: false }) range: TimeRange | undefined
  @property({ attribute: false }) promisedAt: number | null = null
  @property({ type: Number }) now = 0
  @property() timeZone = 'Asia/Shanghai'
  @property() override lang: Lang = 'zh'

  override render() {
    if (!this.range) return nothing
    const { from, to } = this.range
    const promise = this.promisedAt !== null && this.promisedAt > this.now ? this.promisedAt : null
    const end = Math.max(to, promise ?? 0)
    const x = (at: number) =>
      NOW_AT + ((Math.max(at, this.now) - this.now) / Math.max(1, end - this.now)) * (END_AT - NOW_AT)
    const left = (percent: number) => styleMap({ left: `${percent}%` })
    const time = (at: number) => dayAndTime(at, this.now, this.timeZone, this.lang)
    const middle = (x(from) + x(to)) / 2
    const flag = promise === null ? null : x(promise)
    const worded = flag !== null && Math.abs(flag - middle) > APART && flag - NOW_AT > APART && flag < 90
    return html`<div
      role="img"
      aria-label=${say(kioskWords, this.lang, 'timeline', { now: time(this.now), range: `${time(from)}–${time(to)}` })}
    >
      <i class="past" style=${styleMap({ width: `${NOW_AT}%` })}></i>
      <i class="band" style=${styleMap({ left: `${x(from)}%`, width: `${x(to) - x(from)}%` })}></i>
      ${flag === null ? nothing : html`<bb-icon name="flag" style=${left(flag)}></bb-icon>`}
      <i class="now" style=${left(NOW_AT)}></i>
      <b style=${left(NOW_AT)}>${say(kioskWords, this.lang, 'now')}</b>
      ${
        worded && promise !== null
          ? html`<span style=${left(flag)}>${say(kioskWords, this.lang, 'promised', { time: time(promise) })}</span>`
          : nothing
      }
      <b class="collect" style=${left(middle)}>${say(kioskWords, this.lang, 'collect')}</b>
    </div>`
  }

  static override styles = css`
    :host {
      display: block;
    }
    div {
      position: relative;
      height: 2.9em;
    }
    div::before,
    .past {
      content: '';
      position: absolute;
      left: 0;
      right: 0;
      top: 0.6em;
      height: 0.28em;
      border-radius: var(--r-full);
      background: var(--line);
    }
    .past {
      right: auto;
      background: var(--ink-3);
    }
    .band {
      position: absolute;
      top: 0.16em;
      height: 1.15em;
      min-width: 1em;
      border-radius: 0.35em;
      background: var(--go);
    }
    .now {
      position: absolute;
      top: 0.16em;
      box-sizing: border-box;
      width: 1.15em;
      height: 1.15em;
      transform: translateX(-50%);
      border: 0.29em solid var(--ink);
      border-radius: 50%;
      background: var(--surface);
    }
    /* The flag's pole stands on its time. */
    bb-icon {
      --icon-size: 1.5em;
      position: absolute;
      top: -0.55em;
      margin-left: -0.31em;
      color: var(--ink-2);
    }
    b,
    span {
      position: absolute;
      top: 1.5em;
      transform: translateX(-50%);
      white-space: nowrap;
      color: var(--ink);
    }
    span {
      color: var(--ink-2);
    }
    .collect {
      color: var(--go-ink);
    }
    /* A phone whose owner has doubled its type reads the promise below. */
    @media (max-width: 20em) {
      span {
        display: none;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-car-line': BbCarLine
  }
}
