import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Moment } from '#contract/history.ts'
import type { Floor } from '#domain/floor.ts'
import { isRunning, type Operation } from '#domain/operation.ts'
import { stageOf } from '#domain/order.ts'
import { onBay, spotOf } from '#domain/place.ts'
import { keyHolderOf } from '#domain/visit/key.ts'
import { sum } from '#domain/visit/money.ts'
import { historyPageWords } from '#words/history-page.ts'
import { keyHolderWords } from '#words/key.ts'
import { yuan } from '#words/money.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { placeWords, stageWords } from '#words/stage.ts'
import '../../kit/bb-plate.ts'
import { clockTime, dayAndTime } from '../../kit/time.ts'

/** What one car was at one moment: stage, place, promise, key, consent, money, work. */
@customElement('bb-moment')
export class BbMoment extends LitElement {
  @property({ attribute: false }) moment!: Moment
  @property({ attribute: false }) floor!: Floor
  /** When that was, site time; null: it is so now. */
  @property({ attribute: false }) at: number | null = null
  @property() override lang: Lang = 'zh'

  override render() {
    const { order, visit } = this.moment
    const { timeZone } = this.floor.site
    const time = this.at === null ? '' : clockTime(this.at, timeZone)
    const paid = sum(visit.bill.payments.map(({ amount }) => amount))
    const signed = visit.agreement.signed
    return html`<header>
        <bb-plate size="m" .plate=${order.plate}></bb-plate>
        <div>
          <b>${order.ticket}</b> ${order.model}
          <p>${this.at === null ? this.#say('now') : this.#say('past', { time })}</p>
        </div>
      </header>
      <dl>
        ${this.#fact('stage', say(stageWords, this.lang, stageOf(order)))} ${this.#fact('place', this.#place())}
        ${this.#fact(
          'promise',
          order.promisedAt === null
            ? this.#say('noPromise')
            : dayAndTime(order.promisedAt, this.at ?? order.promisedAt, timeZone, this.lang),
        )}
        ${this.#fact('key', this.#key())}
        ${this.#fact('signed', order.signature ? clockTime(order.signature.at, timeZone) : this.#say('unsigned'))}
        ${signed ? this.#fact('estimate', yuan(signed.totals.customer)) : ''}
        ${paid > 0 ? this.#fact('paid', yuan(paid)) : ''}
      </dl>
      <h2>${this.#say('operations')}</h2>
      ${
        order.operations.length === 0
          ? html`<p>${this.#say('noOperations')}</p>`
          : html`<ul>
              ${order.operations.map((operation) => html`<li>${operation.name}<span>${this.#say(stateOf(operation))}</span></li>`)}
            </ul>`
      }`
  }

  #fact(name: 'stage' | 'place' | 'promise' | 'key' | 'signed' | 'estimate' | 'paid', value: string) {
    return html`<div>
      <dt>${this.#say(name)}</dt>
      <dd>${value}</dd>
    </div>`
  }

  #place(): string {
    const { place } = this.moment.order
    const bayId = onBay(place)
    if (bayId !== null) return this.#say('bay', { no: this.floor.bays.get(bayId)?.no ?? '' })
    return [say(placeWords, this.lang, place.kind), spotOf(place)].filter(Boolean).join(' ')
  }

  #key(): string {
    const { key } = this.moment.visit
    const holder = say(keyHolderWords, this.lang, keyHolderOf(key))
    return key.tag === null ? holder : this.#say('keyTag', { tag: key.tag, holder })
  }

  #say(key: keyof (typeof historyPageWords)['zh'], values?: Values): string {
    return say(historyPageWords, this.lang, key, values)
  }

  static override styles = css`
    :host {
      display: block;
    }
    header {
      display: flex;
      align-items: center;
      gap: var(--s-4);
      font-size: var(--t-20);
    }
    p {
      margin: 0;
      color: var(--ink-2);
      font-size: var(--t-15);
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
      gap: var(--s-3);
      margin: var(--s-5) 0;
    }
    dl > div {
      padding: var(--s-3);
      border-radius: var(--r-2);
      background: var(--surface-2);
    }
    dt {
      color: var(--ink-2);
      font-size: var(--t-14);
    }
    dd {
      margin: 0;
      font-size: var(--t-17);
      font-weight: var(--w-strong);
    }
    h2 {
      margin: 0 0 var(--s-2);
      font-size: var(--t-17);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      justify-content: space-between;
      padding: var(--s-2) 0;
      border-top: 1px solid var(--line);
    }
    li span {
      color: var(--ink-2);
    }
  `
}

function stateOf(operation: Operation): 'done' | 'running' | 'held' | 'open' {
  if (operation.state === 'done') return 'done'
  if (isRunning(operation)) return 'running'
  return operation.hold ? 'held' : 'open'
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-moment': BbMoment
  }
}
