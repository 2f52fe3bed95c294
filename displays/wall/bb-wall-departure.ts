import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { styleMap } from 'lit/directives/style-map.js'
import { callWords, placeWords } from '#words/stage.ts'
import { say, type Lang } from '#words/say.ts'
import { shortHoldWords, wallWords } from '#words/wall.ts'
import '../kit/bb-icon.ts'
import '../kit/bb-pips.ts'
import '../kit/bb-plate.ts'
import '../kit/bb-seat.ts'
import './bb-wall-running.ts'
import { clockTime } from '../kit/time.ts'
import type { BayCar, BayRow, NextCar } from './wall-rows.ts'
import { stateClass } from './wall-state.ts'
import { dayMark, dueTime, lateSpan, moveOnText, textWidth, untilText, whereText } from './wall-text.ts'

/** One bay as a line of a departure board: two baselines, no time line; trouble fills its number and its forecast. */
@customElement('bb-wall-departure')
export class BbWallDeparture extends LitElement {
  @property({ attribute: false }) row!: BayRow
  @property({ attribute: false }) frozenAt: number | null = null
  @property({ reflect: true }) override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  override render() {
    const { row } = this
    return html`<article class="${stateClass(row)} ${row.call ? 'is-call' : ''}">
      <b class="no">${row.no}</b>
      ${row.call ? this.#band() : nothing}
      <div class="cells">${row.car ? this.#car(row.car) : row.next ? this.#next(row.next) : this.#idle()}</div>
      <i class="moved"></i>
    </article>`
  }

  #band() {
    const { call } = this.row
    if (!call) return nothing
    return html`<div class="band">
      <bb-icon name="hand-solid"></bb-icon>
      <b>${say(wallWords, this.lang, 'call')} ${say(callWords, this.lang, call.kind)}</b>
      <bb-wall-running .clock=${{ before: 0, since: call.at }} .frozenAt=${this.frozenAt}></bb-wall-running>
    </div>`
  }

  #car(car: BayCar): TemplateResult {
    const { lang, timeZone, row } = this
    const job = row.state === 'done' ? moveOnText(car, lang) : car.operation
    return html`<bb-plate .plate=${car.plate} data-car=${car.orderId}></bb-plate>
      <div class="job"><b style=${styleMap({ fontSize: jobSize(job) })}>${job}</b><span>${car.model}</span></div>
      <div class="progress">
        <bb-pips .done=${car.done} .running=${car.running} .total=${car.total} lang=${lang}></bb-pips>
        <span>${this.#doing(car)}</span>
      </div>
      <div class="promise">
        <b>${car.promised ? clockTime(car.promised.at, timeZone) : '—'}</b>
        ${this.#mark(car)}
      </div>
      <div class="forecast">
        <b
          >${car.expected ? html`<small>${dayMark(car.expected, timeZone, lang)}</small>${clockTime(car.expected.at, timeZone)}` : '—'}</b
        >
        <span>${this.#verdict(car)}</span>
      </div>`
  }

  /** Who works on it; of a car that stands still, why. */
  #doing(car: BayCar): string {
    if (this.row.state === 'held' && car.hold) return say(shortHoldWords, this.lang, car.hold.reason)
    if (this.row.state === 'not-started') return say(wallWords, this.lang, 'not-started')
    const [first = '', ...others] = car.people
    return others.length > 1 ? `${first} +${others.length}` : car.people.join(' ')
  }

  #mark(car: BayCar) {
    const { lang } = this
    if (car.promised && car.promised.days > 0)
      return html`<span><bb-icon name="moon"></bb-icon>${dayMark(car.promised, this.timeZone, lang)}</span>`
    return car.waiting ? html`<bb-seat bare solid lang=${lang}></bb-seat>` : html`<span></span>`
  }

  #verdict(car: BayCar): string {
    const { lang } = this
    if (car.late === null) {
      if (this.row.state === 'held' && car.hold) return untilText(car.hold.until, this.timeZone, lang)
      return say(wallWords, lang, car.expected ? 'onTime' : 'noTime')
    }
    const span = lateSpan(Math.abs(car.late), lang)
    if (car.late < 0) return say(wallWords, lang, 'leaves', { span })
    return say(wallWords, lang, this.row.risk === 'late' ? 'lateBy' : 'maybeLateBy', { span })
  }

  #next(next: NextCar): TemplateResult {
    const { lang } = this
    const { from } = next
    const kind = from.kind === 'bay' ? 'bay' : from.kind
    return html`<div class="vacant">${say(wallWords, lang, 'free')}<bb-icon name="arrow-left"></bb-icon></div>
      <bb-plate .plate=${next.plate}></bb-plate>
      <div class="fetch"><b>${next.operation}</b><span>${next.model}</span></div>
      <div class="forecast">
        <b>${whereText(from, lang)}</b>
        <span>${from.kind !== 'bay' && from.spot === null ? '' : say(placeWords, lang, kind)}</span>
      </div>`
  }

  #idle(): TemplateResult {
    const { lang, row } = this
    if (row.out)
      return html`<div class="vacant">${say(wallWords, lang, 'out')}</div>
        <div class="fetch wide"><b>${row.out.reason}</b></div>
        <div class="forecast">
          <b></b
          ><span
            >${row.out.until ? say(wallWords, lang, 'outUntil', { time: dueTime(row.out.until, this.timeZone, lang) }) : say(wallWords, lang, 'outOpen')}</span
          >
        </div>`
    return html`<div class="vacant">${say(wallWords, lang, 'free')}</div>
      <div class="fetch wide"><span>${say(wallWords, lang, 'nothingFits')}</span></div>`
  }

  static override styles = css`
    * {
      box-sizing: border-box;
    }
    :host {
      display: block;
      position: relative;
      white-space: nowrap;
    }
    article {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      padding-left: var(--w-no);
      border-top: var(--l-1) solid var(--line);
    }
    .no {
      position: absolute;
      left: 0;
      top: 0;
      bottom: 0;
      display: flex;
      align-items: center;
      justify-content: center;
      width: var(--w-no);
      font-size: var(--t-64);
      font-weight: var(--w-strong);
    }
    .band {
      position: relative;
      display: flex;
      align-items: center;
      width: 100%;
      height: var(--h-band);
      padding-left: var(--s-5);
      background: var(--call);
      color: var(--on-call);
      font-size: var(--t-36);
    }
    .band bb-icon {
      --icon-size: 1.25em;
      margin-right: var(--s-4);
      animation: call var(--m-call) steps(1) infinite;
    }
    .band bb-wall-running {
      margin-left: var(--s-5);
      font-weight: var(--w-strong);
    }
    .cells {
      position: relative;
      display: grid;
      grid-template-columns: var(--departure-columns);
      align-items: center;
      width: 100%;
      height: var(--h-departure);
      padding-left: var(--s-5);
      --plate-size: var(--plate-l);
    }
    .cells > div {
      min-width: 0;
      padding-right: var(--s-3);
    }
    .cells > div > * {
      display: flex;
      align-items: center;
      height: 3.25rem;
    }
    .cells > div > span,
    .cells > div > bb-seat {
      height: 2.5rem;
      color: var(--ink-2);
    }
    .cells > div > bb-seat {
      color: var(--seat);
      font-size: var(--t-32);
    }
    .job b,
    .fetch b,
    .job span,
    .fetch span {
      display: block;
      line-height: 3.25rem;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .job span,
    .fetch span {
      line-height: 2.5rem;
    }
    .job b,
    .fetch b {
      font-size: var(--t-36);
    }
    .fetch {
      grid-column: 3 / 5;
    }
    .wide {
      grid-column: 2 / 5;
      font-size: var(--t-32);
    }
    .progress span {
      overflow: hidden;
    }
    .promise b,
    .forecast b {
      font-size: var(--t-44);
    }
    .promise bb-icon {
      --icon-size: 1em;
      margin-right: 0.25em;
    }
    .cells > .forecast {
      grid-column: 5;
      display: flex;
      flex-direction: column;
      justify-content: center;
      align-self: stretch;
      padding: 0 0 0 var(--s-4);
    }
    .forecast b {
      font-weight: var(--w-text);
      color: var(--ink-2);
    }
    .forecast small {
      margin-right: 0.2em;
      font-size: var(--t-32);
    }
    .forecast small:empty {
      display: none;
    }
    .vacant {
      display: flex;
      align-items: center;
      justify-content: space-between;
      font-size: var(--t-44);
      font-weight: var(--w-strong);
      color: var(--free-ink);
    }
    .vacant bb-icon {
      --icon-size: 1.2em;
      margin-right: var(--s-4);
    }

    .late .no,
    .late .forecast {
      background: var(--late);
      color: var(--on-late);
    }
    .at-risk .no,
    .at-risk .forecast {
      box-shadow: inset 0 0 0 var(--l-3) var(--risk);
      color: var(--risk-ink);
    }
    .free .no {
      box-shadow: inset 0 0 0 var(--l-3) var(--free);
      color: var(--free-ink);
    }
    .free .forecast {
      box-shadow: inset 0 0 0 var(--l-3) var(--free);
      color: var(--free-ink);
    }
    .late .forecast *,
    .at-risk .forecast *,
    .free .forecast * {
      color: inherit;
      font-weight: var(--w-strong);
    }
    .late .forecast span,
    .at-risk .forecast span {
      font-size: var(--t-32);
    }
    :host([lang='en']) .forecast span {
      font-size: var(--t-28);
    }
    .held .no,
    .out .no {
      background: var(--hatch);
      text-shadow:
        0 0 0.5rem var(--ground),
        0 0 0.5rem var(--ground);
    }
    .out .vacant {
      color: var(--ink-2);
    }
    .is-call .no {
      background: var(--call);
      color: var(--on-call);
      box-shadow: none;
      text-shadow: none;
    }
    .moved {
      position: absolute;
      top: 0;
      left: 0;
      right: 0;
      bottom: 0;
    }
    @keyframes call {
      from {
        opacity: 1;
      }
      60% {
        opacity: 0.25;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .band bb-icon {
        animation: none;
      }
    }
  `
}

/** Width of the job's column, px of a 1080-line screen. */
const JOB = 306

function jobSize(job: string): string {
  const width = textWidth(job)
  return width * 36 <= JOB ? 'var(--t-36)' : width * 32 <= JOB ? 'var(--t-32)' : 'var(--t-28)'
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-wall-departure': BbWallDeparture
  }
}
