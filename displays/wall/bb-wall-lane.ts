import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { say, type Lang } from '#words/say.ts'
import { wallWords } from '#words/wall.ts'
import '../kit/bb-plate.ts'
import './bb-wall-fetch.ts'
import './bb-wall-job.ts'
import './bb-wall-line.ts'
import './bb-wall-promise.ts'
import './bb-wall-running.ts'
import { stateWord, stateClass } from './wall-state.ts'
import type { BayCar, BayRow } from './wall-rows.ts'
import { dueTime } from './wall-text.ts'
import { NOW_AT, type Hour } from './wall-time-line.ts'

/** One bay's row: number and state, its car, the car's time line, its promise. It draws what it is given. */
@customElement('bb-wall-lane')
export class BbWallLane extends LitElement {
  @property({ attribute: false }) row!: BayRow
  @property({ attribute: false }) hours: readonly Hour[] = []
  /** Site time of the picture, ms. */
  @property({ attribute: false }) now = 0
  @property({ attribute: false }) frozenAt: number | null = null
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  override render() {
    const { row } = this
    return html`<article class="lane ${stateClass(row)} ${row.call ? 'is-call' : ''}">
      <header><b>${row.no}</b><em>${say(wallWords, this.lang, stateWord(row))}</em></header>
      ${row.car ? this.#car(row.car) : this.#noCar()}
      <i class="moved"></i>
    </article>`
  }

  #car(car: BayCar) {
    return html`<div class="car">
        <bb-plate .plate=${car.plate} data-car=${car.orderId}></bb-plate>
        <em>${car.model}</em>
      </div>
      <div class="axis">
        ${this.#grid()}
        ${
          car.clock && this.row.state !== 'done'
            ? html`<bb-wall-running class="clock" .clock=${car.clock} .frozenAt=${this.frozenAt}></bb-wall-running>`
            : nothing
        }
        <bb-wall-job .row=${this.row} .now=${this.now} lang=${this.lang} .timeZone=${this.timeZone}></bb-wall-job>
        <bb-wall-line .car=${car} lang=${this.lang}></bb-wall-line>
      </div>
      <bb-wall-promise
        .promised=${car.promised}
        .expected=${car.expected}
        ?waiting=${car.waiting}
        lang=${this.lang}
        .timeZone=${this.timeZone}
      ></bb-wall-promise>`
  }

  #noCar() {
    const { row, lang } = this
    const { next, out } = row
    if (out) {
      return html`<div class="closed">
        <b>${out.reason}</b>
        <span
          >${out.until ? say(wallWords, lang, 'outUntil', { time: dueTime(out.until, this.timeZone, lang) }) : say(wallWords, lang, 'outOpen')}</span
        >
      </div>`
    }
    if (!next)
      return html`<div class="slot">${say(wallWords, lang, 'openForCar')}</div>
        <div class="axis">${this.#grid()}<span class="quiet">${say(wallWords, lang, 'nothingFits')}</span></div>`
    return html`<div class="slot">${say(wallWords, lang, 'waitForCar')}</div>
      <div class="axis">${this.#grid()}<bb-wall-fetch .next=${next} lang=${lang}></bb-wall-fetch></div>
      <bb-wall-promise .promised=${next.promised} ?waiting=${next.waiting} lang=${lang} .timeZone=${this.timeZone}>
        <span class="job">${next.operation}</span>
      </bb-wall-promise>`
  }

  #grid() {
    return html`<i class="past"></i>${this.hours.map(({ at }) => html`<i class="hour" style="left: ${at}%"></i>`)}`
  }

  static override styles = css`
    * {
      box-sizing: border-box;
    }
    :host {
      display: block;
      position: relative;
    }
    .lane {
      --lane-ground: var(--surface);
      --lane-state: var(--ink);
      position: relative;
      display: flex;
      height: 100%;
      background: var(--lane-ground);
      border-radius: var(--r-0);
    }
    header {
      flex: none;
      border-radius: var(--r-0) 0 0 var(--r-0);
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      width: var(--w-bay);
      background: var(--paint);
      line-height: 1.2;
    }
    header b {
      font-size: var(--lane-no, var(--t-64));
      line-height: 0.98;
      font-weight: var(--w-strong);
    }
    header em {
      font-size: var(--t-28);
      font-style: normal;
      font-weight: var(--w-strong);
    }
    .car {
      flex: none;
      display: flex;
      flex-direction: column;
      justify-content: center;
      align-items: flex-start;
      width: var(--w-car);
      margin-left: var(--s-3);
      --plate-size: var(--lane-plate);
    }
    .car em {
      max-width: 100%;
      margin-top: var(--lane-lead);
      overflow: hidden;
      text-overflow: ellipsis;
      font-style: normal;
      line-height: var(--lane-model, 1.2);
      color: var(--ink-2);
      white-space: nowrap;
    }
    .axis {
      position: relative;
      flex: none;
      width: var(--w-axis);
      margin-left: var(--s-4);
      overflow: hidden;
    }
    .axis > i {
      position: absolute;
      top: 0;
      bottom: 0;
    }
    .past {
      left: 0;
      width: ${NOW_AT}%;
      background: var(--past);
    }
    .hour {
      width: var(--l-1);
      background: var(--line);
    }
    .clock,
    bb-wall-job {
      position: absolute;
      top: var(--lane-top, var(--s-1));
      height: var(--lane-text);
      line-height: var(--lane-text);
      font-size: var(--t-32);
      white-space: nowrap;
    }
    .clock {
      right: calc(${100 - NOW_AT}% + 0.875rem);
      color: var(--ink-2);
    }
    bb-wall-job {
      left: calc(${NOW_AT}% + 0.875rem);
      right: 0;
    }
    bb-wall-promise {
      flex: none;
      width: var(--w-prom);
      padding-right: var(--s-3);
    }
    .job {
      max-width: 11.5rem;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .slot {
      flex: none;
      display: flex;
      align-items: center;
      justify-content: center;
      width: var(--w-car);
      margin: var(--s-3) 0 var(--s-3) var(--s-3);
      border: var(--l-1) dashed var(--free);
      border-radius: var(--r-0);
      font-size: var(--t-36);
      font-weight: var(--w-strong);
      color: var(--free-ink);
    }
    bb-wall-fetch,
    .quiet {
      position: absolute;
      left: calc(${NOW_AT}% + 0.875rem);
      top: 0;
      bottom: 0;
    }
    .quiet {
      display: flex;
      align-items: center;
      font-size: var(--t-32);
      color: var(--ink-2);
    }
    .closed {
      flex: 1;
      display: flex;
      align-items: center;
      justify-content: space-between;
      min-width: 0;
      padding: 0 var(--s-3) 0 var(--s-5);
      background: var(--hatch);
      white-space: nowrap;
    }
    .closed b,
    .closed span {
      padding: 0 var(--s-3);
      border-radius: var(--r-0);
      background: var(--surface);
      line-height: 1.5;
    }
    .closed b {
      overflow: hidden;
      text-overflow: ellipsis;
      font-size: var(--t-36);
      font-weight: var(--w-strong);
    }
    .closed span {
      flex: none;
      margin-left: var(--s-4);
      color: var(--ink-2);
    }

    .moved {
      position: absolute;
      z-index: 3;
      top: 0;
      left: 0;
      right: 0;
      bottom: 0;
      border-radius: var(--r-0);
    }

    .at-risk {
      --lane-ground: var(--risk-soft);
      --lane-state: var(--risk-ink);
    }
    .at-risk header {
      background: var(--risk);
      color: var(--on-risk);
    }
    .late {
      --lane-ground: var(--late-soft);
      --lane-state: var(--late-ink);
    }
    .late header {
      background: var(--late);
      color: var(--on-late);
    }
    .held header,
    .out header {
      background: var(--hatch);
    }
    .held header em,
    .out header em {
      padding: 0 var(--s-2);
      background: var(--surface);
      border-radius: var(--r-0);
    }
    .free {
      --lane-ground: var(--free-soft);
    }
    .free header {
      background: var(--free);
      color: var(--on-free);
    }
    .is-call header {
      background: var(--call);
      color: var(--on-call);
    }
    .is-call header em {
      padding: 0;
      background: none;
    }
    .is-call::after {
      content: '';
      position: absolute;
      z-index: 4;
      top: 0;
      left: 0;
      right: 0;
      bottom: 0;
      border: var(--lane-call, var(--l-4)) solid var(--call);
      border-radius: var(--r-0);
      animation: call var(--m-call) steps(1) infinite;
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
      .is-call::after {
        animation: none;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-wall-lane': BbWallLane
  }
}
