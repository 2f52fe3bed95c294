import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-plate.ts'
import '../kit/bb-seat.ts'
import { dayAndTime } from '../kit/time.ts'
import type { NextCar } from './bay-view.ts'
import { placeText } from './place-text.ts'
import './bb-fit.ts'

/** The car that comes after this one, and where it is parked. */
@customElement('bb-bay-next')
export class BbBayNext extends LitElement {
  @property({ attribute: false }) next: NextCar | null = null
  @property({ type: Number }) now = 0
  @property() timeZone = ''
  @property() override lang: Lang = 'zh'

  override render() {
    const { next, lang } = this
    if (!next)
      return html`<em>${say(bayWords, lang, 'next')}</em>
        <p>${say(bayWords, lang, 'nextNone')}</p>`
    const { order, operation, planned } = next
    return html`<em>${say(bayWords, lang, planned ? 'nextAt' : 'nextMaybe', { place: placeText(next, lang) })}</em>
      <div class=${next.risk}>
        <bb-plate size="m" .plate=${order.plate}></bb-plate>
        <section>
          <bb-fit single sizes="32 28" .text=${order.model}></bb-fit>
          <span>
            ${order.waiting ? html`<bb-seat solid bare .lang=${lang}></bb-seat>` : nothing}
            ${order.promisedAt === null ? nothing : html`<b>${say(bayWords, lang, 'promisedShort', { time: dayAndTime(order.promisedAt, this.now, this.timeZone, lang) })}</b>`}
          </span>
        </section>
      </div>
      <bb-fit
        class=${operation.rework ? 'late' : ''}
        single
        sizes="32 28"
        .text=${operation.rework ? say(bayWords, lang, 'rework', { reason: operation.rework }) : operation.name}
      ></bb-fit>`
  }

  static override styles = css`
    :host,
    * {
      box-sizing: border-box;
    }
    :host {
      display: flex;
      flex-direction: column;
      justify-content: center;
      min-width: 0;
      font-size: var(--t-28);
    }
    em {
      font-style: normal;
      color: var(--ink-2);
      line-height: 1.2;
    }
    p {
      margin: var(--s-2) 0 0;
      font-size: var(--t-32);
      color: var(--ink-2);
    }
    div {
      display: flex;
      align-items: center;
      margin-top: var(--s-2);
    }
    section {
      flex: 1;
      min-width: 0;
      margin-left: var(--s-4);
    }
    bb-fit {
      flex: none;
      height: 2.5rem;
    }
    section > span {
      display: flex;
      align-items: center;
      line-height: 1.2;
      white-space: nowrap;
    }
    bb-seat {
      margin-right: var(--s-2);
    }
    .at-risk b {
      color: var(--risk-ink);
    }
    .late b,
    bb-fit.late {
      color: var(--late-ink);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-next': BbBayNext
  }
}
