import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { partsDeskWords } from '#words/parts-desk.ts'
import { say, type Lang } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-plate.ts'
import '../../kit/bb-seat.ts'
import { dayAndTime } from '../../kit/time.ts'
import { isServed, type PartsCase } from './parts-view.ts'

/**
 * The cars that need parts, the most urgent first.
 *
 * @fires bb-open - One was chosen; its order's id is the detail.
 */
@customElement('bb-parts-list')
export class BbPartsList extends LitElement {
  @property({ attribute: false }) cases: readonly PartsCase[] = []
  @property() orderId = ''
  @property() timeZone = ''
  @property({ type: Number }) now = 0
  @property() override lang: Lang = 'zh'

  override updated(): void {
    this.renderRoot.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }

  override render() {
    const { cases } = this
    return html`<h2>
        ${this.#say('list')}<span>${cases.length > 0 ? this.#say('listCount', { n: cases.length }) : nothing}</span>
      </h2>
      <ul>
        ${repeat(
          cases,
          ({ order }) => order.id,
          (one) => this.#case(one),
        )}
      </ul>`
  }

  #case(one: PartsCase) {
    const { order, bay, count } = one
    const { now, lang, timeZone } = this
    const open = order.id === this.orderId
    const time = order.promisedAt === null ? null : dayAndTime(order.promisedAt, now, timeZone, lang)
    const late = order.promisedAt !== null && order.promisedAt < now
    return html`<li>
      <button
        class=${isServed(one) ? 'served' : ''}
        aria-current=${open ? 'true' : nothing}
        @click=${() => this.dispatchEvent(new CustomEvent('bb-open', { detail: order.id }))}
      >
        <span class=${bay === null ? 'bay none' : 'bay'}>${bay ?? '—'}</span>
        <span class="car">
          <span class="line"><bb-plate .plate=${order.plate}></bb-plate><b>${order.ticket}</b></span>
          <span class="line">
            <span class=${late ? 'late' : ''}>${time ?? this.#say('noPromise')}</span>
            ${order.waiting ? html`<bb-seat .lang=${lang}></bb-seat>` : nothing}
          </span>
          <span class="chips">
            ${(['missing', 'reserved', 'open'] as const).map((key) =>
              count[key] > 0 ? html`<i class=${key}>${this.#say(`count-${key}`, { n: count[key] })}</i>` : nothing,
            )}
            ${isServed(one) ? html`<i class="all"><bb-icon name="check"></bb-icon>${this.#say('allOut')}</i>` : nothing}
          </span>
        </span>
      </button>
    </li>`
  }

  #say(key: keyof (typeof partsDeskWords)['zh'], values?: Record<string, string | number>): string {
    return say(partsDeskWords, this.lang, key, values)
  }

  static override styles = css`
    :host,
    * {
      box-sizing: border-box;
    }
    :host {
      display: flex;
      flex-direction: column;
      min-height: 0;
    }
    h2 {
      display: flex;
      justify-content: space-between;
      margin: 0 0 0.375rem;
      font-size: var(--t-15);
    }
    h2 span {
      font-weight: var(--w-text);
      color: var(--ink-2);
    }
    ul {
      flex: 1;
      min-height: 0;
      margin: 0 -0.25rem;
      padding: 0.125rem 0.25rem 0.5rem;
      overflow: hidden auto;
      scrollbar-width: thin;
      list-style: none;
    }
    li + li {
      margin-top: 0.5rem;
    }
    button {
      display: grid;
      grid-template-columns: 3rem minmax(0, 1fr);
      width: 100%;
      padding: 0;
      border: 0;
      border-radius: 0.75rem;
      background: var(--surface);
      box-shadow: var(--e-1);
      font: inherit;
      text-align: left;
      color: inherit;
      cursor: pointer;
      overflow: hidden;
    }
    button:focus-visible,
    [aria-current] {
      outline: 2.5px solid var(--hand);
    }
    .bay {
      display: flex;
      align-items: center;
      justify-content: center;
      border-right: 1px dashed var(--line-2);
      font-size: var(--t-24);
      font-weight: var(--w-strong);
    }
    .bay.none {
      color: var(--ink-3);
      font-weight: var(--w-text);
    }
    .car {
      display: grid;
      grid-row-gap: 0.25rem;
      min-width: 0;
      padding: 0.5rem 0.625rem;
      --plate-size: 1.375rem;
    }
    .line {
      display: flex;
      align-items: center;
      justify-content: space-between;
      color: var(--ink-2);
    }
    .line b {
      color: var(--ink);
    }
    .late {
      color: var(--late-ink);
      font-weight: var(--w-strong);
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      margin: -0.125rem;
    }
    i {
      margin: 0.125rem;
      padding: 0.0625rem 0.5rem;
      border-radius: var(--r-1);
      font-size: var(--t-13);
      font-style: normal;
      font-weight: var(--w-strong);
    }
    .missing {
      background: var(--risk-soft);
      color: var(--risk-ink);
    }
    .reserved {
      background: var(--hand-soft);
      color: var(--hand-ink);
    }
    .open {
      box-shadow: inset 0 0 0 1.5px var(--line-2);
    }
    .all {
      padding-left: 0;
      color: var(--go-ink);
    }
    .served {
      background: var(--surface-2);
      box-shadow: inset 0 0 0 1px var(--line);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-parts-list': BbPartsList
  }
}
