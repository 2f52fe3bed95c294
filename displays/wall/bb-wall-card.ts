import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { placeWords } from '#words/stage.ts'
import { say, type Lang } from '#words/say.ts'
import { shortHoldWords, wallWords } from '#words/wall.ts'
import '../kit/bb-plate.ts'
import '../kit/bb-seat.ts'
import './bb-wall-running.ts'
import { clockTime } from '../kit/time.ts'
import { ageText, dueTime, untilText } from './wall-text.ts'
import type { TowerCard } from './wall-tower.ts'

/** One car of the tower: its plate, what it waits for, and its promise, or the spot where it is to be collected. */
@customElement('bb-wall-card')
export class BbWallCard extends LitElement {
  @property({ attribute: false }) card!: TowerCard
  /** Ends in the bay that it goes to. */
  @property({ type: Boolean }) showBay = false
  @property({ attribute: false }) now = 0
  @property({ attribute: false }) frozenAt: number | null = null
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  override render() {
    const { card } = this
    return html`<article class="${card.risk} ${this.showBay ? 'short' : ''}">
      <bb-plate .plate=${card.plate} data-car=${card.orderId}></bb-plate>
      <div class="text">${this.#text(card)}</div>
      ${card.group === 'ready' && card.where.kind !== 'bay' ? html`<b class="spot">${card.where.spot ?? '—'}</b>` : nothing}
      ${this.showBay && card.group === 'queue' ? html`<b class="bay">${card.bay ?? ''}</b>` : nothing}
      <i class="moved"></i>
    </article>`
  }

  #text(card: TowerCard): TemplateResult {
    const { lang, timeZone } = this
    switch (card.group) {
      case 'queue':
        return this.#lines(card.operation, this.#riskWord(card), this.#ranked(card), this.#promise(card))
      case 'hold': {
        const { hold } = card
        if (!hold) return this.#lines('', nothing, '', this.#promise(card))
        const reason = say(shortHoldWords, lang, hold.reason)
        const age = html`<em>${ageText(this.now - hold.since, lang)}</em>`
        return hold.until
          ? this.#lines(`${reason} ${hold.note}`, age, untilText(hold.until, timeZone, lang), this.#promise(card))
          : this.#lines(reason, age, hold.note || untilText(null, timeZone, lang), this.#promise(card))
      }
      case 'work': {
        const clock =
          card.clock &&
          html`<em><bb-wall-running .clock=${card.clock} .frozenAt=${this.frozenAt}></bb-wall-running></em>`
        return this.#lines(card.operation, clock, this.#place(card), this.#promise(card))
      }
      case 'inspection':
        return this.#lines(
          card.model,
          this.#riskWord(card),
          card.inspector ?? say(wallWords, lang, 'noInspector'),
          this.#promise(card),
        )
      case 'wash':
      case 'handover':
        return this.#lines(card.model, this.#riskWord(card), this.#place(card), this.#promise(card))
      case 'ready': {
        const since =
          card.readyAt === null ? '' : say(wallWords, lang, 'since', { time: clockTime(card.readyAt, timeZone) })
        return this.#lines(card.model, nothing, since, nothing)
      }
      case 'reception':
        return this.#lines(card.model, nothing, say(wallWords, lang, 'notHandedOver'), this.#promise(card))
    }
  }

  #lines(first: string, mark: unknown, second: unknown, time: unknown): TemplateResult {
    return html`<div><span>${first}</span>${mark}</div>
      <div><em>${second}</em>${time}</div>`
  }

  /** The model, and what lifts the car above its promise in the queue; the seat says by itself that its customer waits. */
  #ranked({ model, class: why }: TowerCard): string {
    return why === 'rework' || why === 'appointment' ? `${say(wallWords, this.lang, why)} ${model}` : model
  }

  #place({ where }: TowerCard): string {
    if (where.kind === 'bay') return where.no
    return where.spot ?? say(placeWords, this.lang, where.kind)
  }

  #riskWord({ risk }: TowerCard) {
    return risk === 'on-track' ? nothing : html`<b class="state">${say(wallWords, this.lang, risk)}</b>`
  }

  #promise({ promised, waiting }: TowerCard) {
    return html`<b class="due">
      ${waiting ? html`<bb-seat bare solid lang=${this.lang}></bb-seat>` : nothing}
      <i>${promised ? dueTime(promised, this.timeZone, this.lang) : '—'}</i>
    </b>`
  }

  static override styles = css`
    * {
      box-sizing: border-box;
    }
    :host {
      display: block;
      position: relative;
    }
    article {
      position: relative;
      display: flex;
      align-items: center;
      height: var(--h-row);
      padding: 0 var(--s-2) 0 var(--s-3);
      background: var(--surface);
    }
    .short {
      --plate-size: 3.25rem;
    }
    .text {
      flex: 1;
      min-width: 0;
      margin-left: var(--s-3);
      line-height: 2.125rem;
      white-space: nowrap;
    }
    .text > div {
      display: flex;
      justify-content: space-between;
    }
    .text > div > :first-child {
      min-width: 0;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .text > div > :last-child:not(:first-child) {
      flex: none;
      margin-left: var(--s-2);
    }
    em {
      font-style: normal;
      color: var(--ink-2);
    }
    b {
      font-weight: var(--w-strong);
    }
    .due {
      display: flex;
      align-items: center;
    }
    bb-seat {
      margin-right: var(--s-2);
      font-size: var(--t-32);
    }
    i {
      font-style: normal;
    }
    .spot {
      flex: none;
      min-width: 6.5rem;
      margin-left: var(--s-3);
      padding: 0 var(--s-3);
      border-radius: var(--r-0);
      background: var(--free);
      color: var(--on-free);
      font-size: var(--t-44);
      line-height: 1.32;
      text-align: center;
    }
    .bay {
      flex: none;
      width: 3.25rem;
      margin-left: var(--s-2);
      font-size: var(--t-44);
      text-align: right;
    }
    .moved {
      position: absolute;
      top: 0;
      left: 0;
      right: 0;
      bottom: 0;
    }
    .at-risk::before,
    .late::before {
      content: '';
      position: absolute;
      left: 0;
      top: 0;
      bottom: 0;
      width: var(--s-2);
      background: var(--risk);
    }
    .late::before {
      background: var(--late);
    }
    .at-risk .state,
    .at-risk .due i {
      color: var(--risk-ink);
    }
    .late {
      background: var(--late-soft);
    }
    .late .state,
    .late .due i {
      color: var(--late-ink);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-wall-card': BbWallCard
  }
}
