import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import { receptionQueue, type Waiting } from '#domain/reception-queue.ts'
import { managerWords } from '#words/manager.ts'
import { say, type Lang } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-plate.ts'
import { ClockController } from '../../kit/clock.ts'
import { clockTime } from '../../kit/time.ts'

/** Customers at reception to whom the service manager is called, because nobody came in ten minutes (P3.1). */
@customElement('bb-reception-waits')
export class BbReceptionWaits extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property() override lang: Lang = 'zh'

  readonly #clock = new ClockController(this, 'minute')

  override render() {
    const late = receptionQueue(this.floor, this.#clock.now).filter(({ state }) => state === 'late')
    if (late.length === 0) return nothing
    return html`<section role="alert">
      <h2><bb-icon name="bell"></bb-icon>${say(managerWords, this.lang, 'receptionCalls', { n: late.length })}</h2>
      <ul>
        ${late.map((waiting) => this.#row(waiting))}
      </ul>
      <a href="/desk/reception">${say(managerWords, this.lang, 'toReception')}</a>
    </section>`
  }

  #row({ order, wait }: Waiting) {
    const { managerCalledAt } = order.desk
    return html`<li>
      <bb-plate .plate=${order.plate}></bb-plate>
      <b>${order.ticket}</b>
      <span>${say(managerWords, this.lang, 'receptionWaits', { minutes: Math.floor(wait / MINUTE) })}</span>
      ${
        managerCalledAt === null
          ? nothing
          : html`<span
              >${say(managerWords, this.lang, 'calledAt', { time: clockTime(managerCalledAt, this.floor.site.timeZone) })}</span
            >`
      }
    </li>`
  }

  static override styles = css`
    section {
      display: flex;
      align-items: center;
      flex-wrap: wrap;
      margin-bottom: var(--s-4);
      padding: var(--s-3) var(--s-4);
      border-radius: var(--r-3);
      background: var(--late-soft);
      color: var(--late-ink);
      box-shadow: inset 4px 0 0 var(--late);
    }
    h2 {
      margin: 0 var(--s-4) 0 0;
      font-size: var(--t-20);
    }
    h2 bb-icon {
      margin-right: var(--s-2);
      vertical-align: -0.2em;
    }
    ul {
      flex: 1;
      margin: 0;
      padding: 0;
      list-style: none;
      --plate-size: 1.75rem;
    }
    li {
      margin: 0.25rem 0;
      color: var(--ink);
    }
    li > * {
      margin-right: var(--s-3);
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: 2.75rem;
      padding: 0 var(--s-4);
      border-radius: var(--r-3);
      background: var(--late);
      color: var(--on-late);
      font-weight: var(--w-strong);
      text-decoration: none;
    }
    a:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-reception-waits': BbReceptionWaits
  }
}
