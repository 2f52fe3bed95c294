import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Site } from '#domain/floor.ts'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'
import { equipmentWords, tradeWords } from '#words/trade.ts'
import '../kit/bb-live.ts'
import '../kit/bb-plate.ts'
import '../kit/bb-seat.ts'
import { ClockController } from '../kit/clock.ts'
import type { Freshness } from '../kit/live-freshness.ts'
import { clockTime } from '../kit/time.ts'
import { toneOf, type Known } from './bay-view.ts'
import './bb-bay-number.ts'
import './bb-fit.ts'

/** Which bay, which car, whose, and what time it is. */
@customElement('bb-bay-head')
export class BbBayHead extends LitElement {
  @property({ attribute: false }) view!: Known
  @property({ attribute: false }) site!: Site
  @property({ attribute: false }) freshness!: Freshness
  @property() override lang: Lang = 'zh'

  readonly #clock = new ClockController(this, 'minute')

  override render() {
    const { view, lang, site, freshness } = this
    const { bay } = view
    const does = [
      ...bay.trades.map((trade) => say(tradeWords, lang, trade)),
      ...bay.equipment.map((equipment) => say(equipmentWords, lang, equipment)),
    ]
    return html`<bb-bay-number .no=${bay.no} .tone=${toneOf(view)} .lang=${lang}></bb-bay-number>
      ${this.#who()}
      <div class="when">
        <b>${clockTime(this.#clock.now, site.timeZone)}</b>
        <bb-live
          .state=${freshness.state === 'refused' ? 'offline' : freshness.state}
          .confirmedAt=${freshness.confirmedAt}
          .timeZone=${site.timeZone}
          .lang=${lang}
        ></bb-live>
        <span>${does.join(' · ')}</span>
      </div>`
  }

  #who() {
    const { view, lang } = this
    const names = view.people.map((person) => person.name).join(lang === 'zh' ? '、' : ', ')
    if (view.kind !== 'car')
      return html`<div class="who idle"><bb-fit single sizes="64 52 44 36" .text=${names}></bb-fit></div>`
    const { order } = view.car
    return html`<bb-plate size="2xl" .plate=${order.plate}></bb-plate>
      <div class="who">
        <bb-fit class="model" single sizes="64 52 44 36 28" .text=${order.model}></bb-fit>
        ${order.waiting ? html`<bb-seat solid .lang=${lang}></bb-seat>` : nothing}
        <bb-fit
          class="names"
          single
          sizes="36 32 28"
          .text=${[order.ticket, names].filter(Boolean).join(' · ')}
        ></bb-fit>
        ${order.keepOldParts ? html`<span class="parts">${say(bayWords, lang, 'keepOldParts')}</span>` : nothing}
      </div>`
  }

  static override styles = css`
    :host,
    * {
      box-sizing: border-box;
    }
    :host {
      display: flex;
      height: 14.75rem;
      min-width: 0;
    }
    :host([dimmed]) > *:not(.when) {
      opacity: 0.5;
    }
    bb-plate {
      align-self: center;
      margin-left: var(--s-5);
    }
    .who {
      flex: 1;
      display: flex;
      flex-direction: column;
      justify-content: center;
      min-width: 0;
      margin: 0 var(--s-5) 0 var(--s-6);
    }
    .idle {
      font-weight: var(--w-strong);
    }
    .idle bb-fit {
      height: 5rem;
    }
    .model {
      height: 4.75rem;
      font-weight: var(--w-strong);
    }
    bb-seat {
      margin: var(--s-1) 0;
      font-size: var(--t-44);
      font-weight: var(--w-strong);
      line-height: 1.2;
    }
    .names,
    .parts {
      height: 2.75rem;
      color: var(--ink-2);
    }
    .parts {
      font-size: var(--t-32);
      line-height: 2.75rem;
    }
    .when {
      flex: none;
      display: flex;
      flex-direction: column;
      align-items: flex-end;
      justify-content: center;
      font-size: var(--t-28);
      color: var(--ink-2);
      line-height: 1.4;
    }
    .when b {
      font-size: var(--t-76);
      line-height: 1.1;
      color: var(--ink);
    }
    .when span {
      max-width: 26rem;
      text-align: right;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-head': BbBayHead
  }
}
