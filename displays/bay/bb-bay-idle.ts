import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-icon.ts'
import '../kit/bb-plate.ts'
import '../kit/bb-seat.ts'
import { dayAndTime, durationWords } from '../kit/time.ts'
import type { BayView, NextCar } from './bay-view.ts'
import './bb-bay-next.ts'
import './bb-fit.ts'
import { placeText } from './place-text.ts'

/**
 * A bay without a car, as it is painted on the floor: what to fetch and where it is parked, that there is nothing to
 * fetch, or why the bay is closed.
 *
 * @slot - What acts: the code for a phone, or the buttons of a touch bay.
 */
@customElement('bb-bay-idle')
export class BbBayIdle extends LitElement {
  @property({ attribute: false }) view!: Extract<BayView, { kind: 'idle' | 'out' }>
  @property({ type: Number }) now = 0
  @property() timeZone = ''
  @property() override lang: Lang = 'zh'

  override render() {
    const { view } = this
    if (view.kind === 'out') return html`<div class="floor out"><i></i>${this.#out(view.out)}<i></i></div>`
    return html`<div class="floor">
      ${view.fetch ? this.#fetch(view.fetch, view.coming) : this.#nothing(view.coming)}
    </div>`
  }

  #fetch(next: NextCar, then: NextCar | null) {
    const { lang, now, timeZone } = this
    const { order, operation, planned } = next
    const promise =
      order.promisedAt === null
        ? ''
        : say(bayWords, lang, 'promised', { time: dayAndTime(order.promisedAt, now, timeZone, lang) })
    return html`<h1>
        ${say(bayWords, lang, 'fetch')}<small>${say(bayWords, lang, planned ? 'fetchPlanned' : 'fetchExpected')}</small>
      </h1>
      <div class="fetch">
        <bb-plate .plate=${order.plate}></bb-plate>
        <bb-icon class="from" name="arrow-left"></bb-icon>
        <div class="spot">
          <span>${say(bayWords, lang, 'fetchAt')}</span>
          <bb-fit sizes="150 120 92 76 64 52" .text=${placeText(next, lang)}></bb-fit>
        </div>
      </div>
      <div class="rest">
        <div class="facts">
          <p class=${next.risk}>
            <b>${order.model}</b><span>${order.ticket}</span>
            ${promise ? html`<span class="promise">${promise}</span>` : nothing}
            ${order.waiting ? html`<bb-seat solid .lang=${lang}></bb-seat>` : nothing}
          </p>
          <p class="job">
            <em>${say(bayWords, lang, 'fetchJob')}</em><bb-fit sizes="76 64 52 44 36" .text=${operation.name}></bb-fit>
          </p>
          ${this.#about(next)}
          ${then ? html`<bb-bay-next .next=${then} .now=${now} .timeZone=${timeZone} .lang=${lang}></bb-bay-next>` : nothing}
        </div>
        <slot></slot>
      </div>`
  }

  /** Why it comes back, where it does (P5.3); else what its customer says. */
  #about({ order: { complaint }, operation: { rework } }: NextCar) {
    const { lang } = this
    if (rework !== null)
      return html`<p class="job rework">
        <bb-fit sizes="64 52 44 36 28" .text=${say(bayWords, lang, 'rework', { reason: rework })}></bb-fit>
      </p>`
    return complaint
      ? html`<p class="job">
          <em>${say(bayWords, lang, 'says')}</em><bb-fit sizes="64 52 44 36 28" .text=${complaint}></bb-fit>
        </p>`
      : nothing
  }

  #nothing(coming: NextCar | null) {
    const { lang } = this
    return html`<div class="nothing">
      <h2>${say(bayWords, lang, 'idle')}</h2>
      <span
        >${say(bayWords, lang, coming ? (coming.onBay ? 'comesFrom' : 'comesLater') : 'idleText', { bay: coming?.onBay?.no ?? '' })}</span
      >
      ${coming ? html`<p><bb-plate size="l" .plate=${coming.order.plate}></bb-plate><b>${coming.order.model}</b><span>${coming.operation.name}</span></p>` : nothing}
      <div class="corner"><slot></slot></div>
    </div>`
  }

  #out({ reason, since, until }: Extract<BayView, { kind: 'out' }>['out']) {
    const { lang, now, timeZone } = this
    const time = until === null ? '' : dayAndTime(until, now, timeZone, lang)
    return html`<div class="nothing">
      <h2>${say(bayWords, lang, 'out')}</h2>
      <bb-fit class="why" sizes="92 76 64 52 44 36" .text=${reason}></bb-fit>
      <span
        >${say(bayWords, lang, 'outSince', { time: dayAndTime(since, now, timeZone, lang), age: durationWords(now - since, lang) })}</span
      >
      <b>${until === null ? say(bayWords, lang, 'outUnknown') : say(bayWords, lang, 'outUntil', { time })}</b>
      <div class="corner"><slot></slot></div>
    </div>`
  }

  static override styles = css`
    :host,
    * {
      box-sizing: border-box;
    }
    :host {
      display: block;
    }
    .floor {
      display: flex;
      flex-direction: column;
      height: 100%;
      padding: var(--s-5) var(--s-7);
      border: var(--l-4) solid var(--paint);
      border-bottom-color: transparent;
      border-radius: var(--r-2) var(--r-2) 0 0;
      background: var(--floor);
    }
    h1 {
      display: flex;
      align-items: baseline;
      margin: 0;
      font-size: var(--t-64);
      line-height: 1.15;
      color: var(--free-ink);
    }
    small {
      margin-left: var(--s-6);
      font-size: var(--t-36);
      font-weight: var(--w-text);
      color: var(--ink-2);
    }
    .fetch {
      display: flex;
      align-items: center;
      margin: var(--s-4) 0;
    }
    .fetch bb-plate {
      --plate-size: 15.5rem;
    }
    .from {
      --icon-size: 7rem;
      margin: 0 var(--s-6);
      color: var(--free-ink);
    }
    .spot {
      flex: 1;
      display: flex;
      flex-direction: column;
      justify-content: center;
      min-width: 0;
      height: 15.5rem;
      padding: 0 var(--s-6);
      border: var(--l-4) dashed var(--free);
      border-radius: var(--r-2);
    }
    .spot span {
      font-size: var(--t-44);
      color: var(--ink-2);
      line-height: 1.1;
    }
    .spot bb-fit {
      height: 10.5rem;
      font-weight: var(--w-strong);
    }
    p {
      display: flex;
      align-items: center;
      margin: 0;
      font-size: var(--t-52);
      white-space: nowrap;
    }
    p > * {
      margin-right: var(--s-6);
    }
    p b {
      font-size: var(--t-76);
      line-height: 1.2;
    }
    p span {
      color: var(--ink-2);
    }
    .promise {
      font-weight: var(--w-strong);
      color: var(--ink);
    }
    .at-risk .promise {
      color: var(--risk-ink);
    }
    .late .promise {
      color: var(--late-ink);
    }
    .job em {
      white-space: pre-line;
      line-height: 1.15;
      font-style: normal;
      color: var(--ink-2);
    }
    .job bb-fit {
      flex: 1;
      height: 5.5rem;
      font-weight: var(--w-strong);
    }
    .rework {
      color: var(--late-ink);
    }
    .rest {
      flex: 1;
      display: flex;
      align-items: center;
      min-height: 0;
    }
    .facts {
      flex: 1;
      align-self: stretch;
      display: flex;
      flex-direction: column;
      justify-content: space-around;
      min-width: 0;
      margin-right: var(--s-6);
    }
    ::slotted(bb-bay-hand) {
      flex: none;
      width: 30rem;
      height: 100%;
    }
    bb-bay-next {
      max-width: 52rem;
    }
    .nothing {
      position: relative;
      flex: 1;
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      text-align: center;
      font-size: var(--t-44);
      color: var(--ink-2);
    }
    .nothing h2 {
      margin: 0;
      font-size: var(--t-150);
      line-height: 1.2;
      color: var(--free-ink);
    }
    .nothing p {
      margin-top: var(--s-6);
      color: var(--ink);
    }
    .corner {
      position: absolute;
      right: 0;
      bottom: 0;
      height: 17rem;
    }
    .out .corner {
      right: var(--s-7);
      bottom: var(--s-5);
    }
    .nothing > b {
      margin-top: var(--s-5);
      font-size: var(--t-64);
      color: var(--ink);
    }
    .why {
      width: 100%;
      height: 8rem;
      color: var(--ink);
      font-weight: var(--w-strong);
    }
    .out {
      padding: 0;
    }
    .out i {
      flex: none;
      height: 5rem;
      background: var(--hatch);
    }
    .out h2 {
      color: var(--ink);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-idle': BbBayIdle
  }
}
