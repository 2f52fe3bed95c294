import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { CarFile } from '#contract/file.ts'
import type { VisitFile } from '#contract/visit-file.ts'
import { repeatOf, standingOf, stillUndone, type LeftUndone, type Repeat } from '#domain/visit-history.ts'
import type { Lang, Values } from '#words/say.ts'
import { repairKindWords } from '#words/bill.ts'
import { tradeWords } from '#words/trade.ts'
import { say } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { siteNow } from '../../kit/clock.ts'
import { dayWord } from '../../kit/time.ts'
import type { BbCarVisits } from './bb-car-visits.ts'
import './bb-car-visits.ts'
import { TakeOverEvent } from './reception-events.ts'
import { word, type ReceptionWord } from './words.ts'

/**
 * What the file says at once (P1.3): whether this may be a repeat repair, and what was left undone last time.
 *
 * @fires bb-take-over - Something left undone goes on today's order.
 * @fires bb-mark-repeat - It is a repeat repair.
 */
@customElement('bb-reception-history')
export class BbReceptionHistory extends LitElement {
  @property({ attribute: false }) file!: VisitFile
  @property({ attribute: false }) car: CarFile | null = null
  @property() timeZone = ''
  @property() override lang: Lang = 'zh'

  @query('bb-car-visits') private readonly visits!: BbCarVisits

  override render() {
    const { car } = this
    if (!car)
      return html`<article class="plain"></article>
        <article class="plain"></article>`
    if (car.visits.length === 0)
      return html`<article class="plain whole">
        <h3>${this.#say('firstTime')}<span>${this.#say('firstTimeText')}</span></h3>
      </article>`
    const { order, visit } = this.file
    const lines = visit.agreement.lines.flatMap((line) =>
      line.kind === 'labour' ? [{ name: line.name, trade: line.work.trade }] : [],
    )
    const operations = lines.length > 0 ? lines : order.operations
    const repeat = repeatOf({ type: order.type, operations }, car.visits, siteNow())
    return html`${repeat ? this.#repeat(repeat) : this.#noRepeat(car)} ${this.#left(stillUndone(car.visits))}
      <bb-car-visits .car=${car} timeZone=${this.timeZone} lang=${this.lang}></bb-car-visits>`
  }

  #repeat({ because, work, visit, days }: Repeat) {
    const trade = work ? say(tradeWords, this.lang, work.trade) : ''
    const key = because === 'operation' ? 'repeatOperation' : because === 'trade' ? 'repeatTrade' : 'repeatRecent'
    const people = work?.people.join(this.lang === 'zh' ? '、' : ', ') ?? ''
    const who = [
      visit.advisor && this.#say('by', { advisor: visit.advisor }),
      people && this.#say('repairedBy', { people }),
    ].filter(Boolean)
    return html`<article class="repeat">
      <h3>
        <bb-icon name="refresh"></bb-icon
        >${this.#say('repeat')}<span>${this.#say(key, { days, trade })}</span>${this.#all()}
      </h3>
      <p class="then">
        <b>${dayWord(visit.leftAt ?? visit.arrivedAt, siteNow(), this.timeZone, this.lang)} ${visit.ticket}</b>${[
          work?.name ?? visit.complaint,
          ...who,
        ].join(' · ')}
      </p>
      ${
        this.file.order.repeat
          ? html`<p class="do">${this.#say('repeatMarked')}</p>`
          : html`<button class="mark" @click=${() => this.#fire('bb-mark-repeat')}>${this.#say('repeatMark')}</button>`
      }
      ${this.#standing()}
    </article>`
  }

  #noRepeat(car: CarFile) {
    return html`<article class="plain">
      <h3>${this.#say('history', { n: car.visitCount })}<span>${this.#say('noRepeat')}</span>${this.#all()}</h3>
      ${car.visits
        .slice(0, 2)
        .map(
          (visit) =>
            html`<p class="then">
              <b>${dayWord(visit.arrivedAt, siteNow(), this.timeZone, this.lang)} ${visit.ticket}</b>${
                visit.done.map(({ name }) => name).join(this.lang === 'zh' ? '、' : ', ') || visit.complaint
              }
            </p>`,
        )}
      ${this.#standing()}
    </article>`
  }

  /** The workshop still answers for an earlier repair: whether the car is back for that is asked (P6.8). */
  #standing() {
    const standing = standingOf(this.car?.visits ?? [], siteNow(), this.file.mileageKm)
    if (!standing) return nothing
    const { visit, warranty, left } = standing
    const kind = say(repairKindWords, this.lang, warranty.kind)
    const until = this.#say('standing', { kind, ticket: visit.ticket, days: left.days })
    return html`<p class="standing"><bb-icon name="shield-check"></bb-icon>${until}</p>`
  }

  #all() {
    return html`<button class="all" @click=${() => this.visits.open()}>${this.#say('showHistory')}</button>`
  }

  #left(items: readonly LeftUndone[]) {
    if (items.length === 0)
      return html`<article class="left">
        <h3>${this.#say('leftUndone')}<span>${this.#say('leftNothing')}</span></h3>
      </article>`
    return html`<article class="left">
      <h3>
        <bb-icon name="undo"></bb-icon>${this.#say('leftUndone')}<span
          >${this.#say('leftCount', { n: items.length })}</span
        >
      </h3>
      <ul>
        ${items.map(
          (item) =>
            html`<li class=${item.safety ? 'safety' : ''}>
              ${item.safety ? html`<bb-icon name="shield-warning"></bb-icon>` : nothing}
              <span>${item.text}</span>${this.#fate(item)}
            </li>`,
        )}
      </ul>
    </article>`
  }

  #fate(item: LeftUndone) {
    const { lines, declined } = this.file.visit.agreement
    if (lines.some(({ name }) => name === item.text))
      return html`<em class="added"><bb-icon name="check"></bb-icon>${this.#say('takenOver')}</em>`
    if (declined.some(({ text }) => text === item.text))
      return html`<em class="declined"><bb-icon name="cross"></bb-icon>${this.#say('declinedAgain')}</em>`
    return html`<button @click=${() => this.dispatchEvent(new TakeOverEvent(item))}>${this.#say('takeOver')}</button>`
  }

  #fire(type: string) {
    this.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
  }

  #say(key: ReceptionWord, values?: Values) {
    return word(this.lang, key, values)
  }

  static override styles = css`
    .standing {
      display: flex;
      align-items: center;
      margin: 0.25rem 0 0;
      font-size: var(--t-13);
      font-weight: var(--w-strong);
    }
    .standing bb-icon {
      flex: none;
      margin-right: 0.375rem;
      --icon-size: 1rem;
    }
    :host {
      display: grid;
      grid-template-columns: 1fr 1fr;
      border-bottom: 1px solid var(--line);
      font-size: var(--t-13);
    }
    article {
      min-width: 0;
      padding: 0.5rem 1.125rem;
    }
    .whole {
      grid-column: 1 / -1;
    }
    h3 {
      display: flex;
      align-items: center;
      margin: 0 0 0.1875rem;
      font-size: var(--t-14);
      white-space: nowrap;
    }
    h3 span {
      margin-left: 0.375rem;
      overflow: hidden;
      font-weight: var(--w-text);
      color: var(--ink-2);
      text-overflow: ellipsis;
    }
    h3 bb-icon {
      margin-right: 0.375rem;
    }
    .all {
      margin-left: auto;
      padding-left: 0.5rem;
    }
    .repeat {
      color: var(--risk-ink);
      background: var(--risk-soft);
      box-shadow: inset 4px 0 0 var(--risk);
    }
    .repeat h3 span {
      color: inherit;
    }
    p {
      margin: 0;
      line-height: 1.5;
    }
    .then {
      overflow: hidden;
      color: var(--ink);
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .then b {
      margin-right: 0.5rem;
    }
    .do {
      font-weight: var(--w-strong);
    }
    .left {
      background: var(--surface-2);
    }
    ul {
      max-height: 4.25rem;
      margin: 0;
      padding: 0;
      list-style: none;
      overflow: auto;
      scrollbar-width: thin;
    }
    li {
      display: flex;
      align-items: center;
      min-height: 1.375rem;
    }
    li span {
      flex: 1;
      min-width: 0;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    li bb-icon {
      margin-right: 0.3125rem;
      --icon-size: 1.1em;
    }
    .safety span,
    .safety > bb-icon {
      font-weight: var(--w-strong);
      color: var(--late-ink);
    }
    button {
      padding: 0.0625rem 0.5rem;
      border: 0;
      border-radius: var(--r-0);
      background: none;
      font: inherit;
      font-weight: var(--w-strong);
      color: var(--hand-ink);
      cursor: pointer;
    }
    button:hover {
      background: var(--hand-soft);
    }
    button:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 1px;
    }
    button:disabled {
      color: var(--ink-3);
      background: none;
      cursor: default;
    }
    .mark {
      margin-left: -0.5rem;
      color: var(--risk-ink);
      text-decoration: underline;
    }
    em {
      font-style: normal;
    }
    .added {
      color: var(--go-ink);
    }
    .declined {
      color: var(--late-ink);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-reception-history': BbReceptionHistory
  }
}
