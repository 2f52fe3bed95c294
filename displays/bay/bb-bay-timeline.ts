import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { styleMap } from 'lit/directives/style-map.js'
import type { Risk } from '#domain/forecast.ts'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'
import { clockTime, dayAndTime, durationWords } from '../kit/time.ts'
import './bb-fit.ts'
import type { Segment, Timeline } from './bay-timeline.ts'
import { timelineStyles } from './bay-timeline-styles.ts'

/** Where words would stand on one another, as a share of the line. */
const NEAR = 0.07
/** Narrower than this a bar carries no word. */
const ROOM_FOR_NUMBER = 0.03
const ROOM_FOR_LATE = 0.08

/** The promise as a length: solid is done, hollow is forecast, the flag is the promise, what lies behind it is late. */
@customElement('bb-bay-timeline')
export class BbBayTimeline extends LitElement {
  @property({ attribute: false }) line!: Timeline
  @property({ reflect: true }) risk: Risk = 'on-track'
  @property() timeZone = ''
  @property() override lang: Lang = 'zh'

  override render() {
    const { line, lang } = this
    const now = this.#share(line.now)
    return html`<div class="past" style=${styleMap({ width: percent(now) })}></div>
      ${line.ticks.map(({ at, major }) => html`<i class=${major ? 'tick major' : 'tick'} style=${this.#left(at)}></i>`)}
      ${line.ticks.filter(({ at, major }) => major && inside(this.#share(at))).map(({ at }) => html`<span class="hour" style=${this.#left(at)}>${clockTime(at, this.timeZone)}</span>`)}
      ${line.segments.map((segment) => this.#segment(segment))} ${this.#late()} ${this.#flag(now)}
      <i class="now" style=${this.#left(line.now)}></i>
      <b class="now-tag ${this.#nowSide(now)}" style=${this.#left(line.now)}>${say(bayWords, lang, 'now')}</b>
      ${this.#finish()}`
  }

  #share(at: number): number {
    return (at - this.line.from) / (this.line.to - this.line.from)
  }

  #left(at: number) {
    return styleMap({ left: percent(this.#share(at)) })
  }

  #span(from: number, to: number) {
    return styleMap({ left: percent(this.#share(from)), width: percent(this.#share(to) - this.#share(from)) })
  }

  #segment({ kind, from, to, no }: Segment) {
    const wide = this.#share(to) - this.#share(from) > ROOM_FOR_NUMBER
    return html`<div class="bar ${kind}" style=${this.#span(from, to)}>${wide && no !== null ? no : nothing}</div>`
  }

  /** What has passed already is solid, what the forecast adds is not; the word stands in the longer of the two. */
  #late() {
    const { late, now } = this.line
    if (!late) return nothing
    const word = say(bayWords, this.lang, 'late', { time: durationWords(late.to - late.from, this.lang) })
    const split = Math.max(late.from, Math.min(now, late.to))
    const parts = [
      { kind: 'over', from: late.from, to: split },
      { kind: 'late', from: split, to: late.to },
    ].filter(({ from, to }) => to > from)
    const longest = parts.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a))
    return parts.map((part) => {
      const fits = part === longest && this.#share(part.to) - this.#share(part.from) > ROOM_FOR_LATE
      return html`<div class="bar ${part.kind}" style=${this.#span(part.from, part.to)}>
        ${fits ? html`<bb-fit single sizes="52 44 36 28" .text=${word}></bb-fit>` : nothing}
      </div>`
    })
  }

  #flag(now: number) {
    const { promisedAt } = this.line
    if (promisedAt === null) return nothing
    const at = this.#share(promisedAt)
    const side = at < now ? 'before' : ''
    const time = dayAndTime(promisedAt, this.line.now, this.timeZone, this.lang)
    return html`<i
        class="way"
        style=${styleMap({ left: percent(Math.min(at, now)), width: percent(Math.abs(at - now)) })}
      ></i>
      <i class="flag ${side}" style=${this.#left(promisedAt)}></i>
      <bb-fit
        single
        class="flag-tag ${side}"
        style=${this.#beside(promisedAt, side !== '')}
        sizes="44 40 36 32 28"
        .text=${say(bayWords, this.lang, 'promised', { time })}
      ></bb-fit>`
  }

  #nowSide(now: number): string {
    const { promisedAt } = this.line
    if (promisedAt === null) return ''
    const ahead = this.#share(promisedAt) - now
    if (ahead >= 0 && ahead < NEAR) return 'leftward'
    return ahead < 0 && ahead > -NEAR ? 'rightward' : ''
  }

  /** Behind the finish where it comes late; under the flag's word, with the air there is, where it keeps the promise. */
  #finish() {
    const { finishAt, promisedAt, now, segments } = this.line
    const { lang } = this
    if (finishAt === null) {
      const end = Math.max(now, promisedAt ?? now, ...segments.map(({ to }) => to))
      return this.#ending(end, say(bayWords, lang, 'expectedUnknown'), '')
    }
    const time = dayAndTime(finishAt, now, this.timeZone, lang)
    const expected = say(bayWords, lang, 'expected')
    if (promisedAt === null || finishAt > promisedAt) return this.#ending(finishAt, time, expected)
    const early = say(bayWords, lang, 'early', { time: durationWords(promisedAt - finishAt, lang) })
    return this.#ending(promisedAt, `${expected} ${time}`, early)
  }

  #ending(at: number, strong: string, small: string) {
    return html`<div class="finish" style=${this.#beside(at, false)}>
      ${small ? html`<bb-fit single sizes="32 28" .text=${small}></bb-fit>` : nothing}
      <bb-fit single class="strong" sizes="44 40 36 32 28" .text=${strong}></bb-fit>
    </div>`
  }

  /** From an instant to the edge of the line that words beside it may reach. */
  #beside(at: number, before: boolean) {
    return before
      ? styleMap({ left: '0', width: percent(this.#share(at)) })
      : styleMap({ left: percent(this.#share(at)), right: '0' })
  }

  static override styles = timelineStyles
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`
}

/** A word centred there does not hang over the edge. */
function inside(share: number): boolean {
  return share > 0.04 && share < 0.96
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-timeline': BbBayTimeline
  }
}
