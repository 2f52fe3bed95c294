import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Floor } from '#domain/floor.ts'
import { isRunning, type Operation } from '#domain/operation.ts'
import { quantityText } from '#words/money.ts'
import { partsDeskWords } from '#words/parts-desk.ts'
import { say, type Lang } from '#words/say.ts'
import { holdWords } from '#words/stage.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-plate.ts'
import type { IconName } from '../../kit/icons.ts'
import { dayAndTime } from '../../kit/time.ts'
import { byOperation, type LineState, type LineView, type PartsCase } from './parts-view.ts'

/**
 * One car's part lines, under the operations that they are for.
 *
 * @fires bb-line - A line was chosen; its id is the detail.
 */
@customElement('bb-parts-sheet')
export class BbPartsSheet extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) open!: PartsCase
  @property() lineId = ''
  @property({ type: Number }) now = 0
  @property() override lang: Lang = 'zh'

  override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }

  override render() {
    const { order, bay } = this.open
    const time = order.promisedAt === null ? null : this.#time(order.promisedAt)
    return html`<header>
        <bb-plate .plate=${order.plate}></bb-plate>
        <p><b>${order.model}</b><span>${this.floor.people.get(order.advisorId ?? '')?.name ?? ''}</span></p>
        <p>
          <b>${bay === null ? '' : this.#say('onBay', { no: bay })}</b>
          <span>${time ? this.#say('promised', { time }) : this.#say('noPromise')}</span>
        </p>
        <strong>${order.ticket}</strong>
      </header>
      <div class="table">
        <table role="grid">
          <thead>
            <tr>
              <th>${this.#say('part')}</th>
              <th class="n">${this.#say('needed')}</th>
              <th>${this.#say('stock')}</th>
              <th class="n">${this.#say('issued')}</th>
              <th>${this.#say('state')}</th>
            </tr>
          </thead>
          ${byOperation(this.open).map(
            ({ operation, lines }) =>
              html`<tbody>
                <tr class="operation">
                  <th colspan="3" scope="rowgroup">${operation?.name ?? this.#say('noOperation')}</th>
                  <td colspan="2">${operation ? this.#operation(operation) : nothing}</td>
                </tr>
                ${lines.map((view) => this.#line(view))}
              </tbody>`,
          )}
        </table>
      </div>`
  }

  #operation(operation: Operation) {
    const { hold, state } = operation
    if (hold)
      return html`<span class="held"><bb-icon name="pause"></bb-icon>${say(holdWords, this.lang, hold.reason)}</span>`
    if (isRunning(operation)) return html`<span class="runs"><i></i>${this.#say('runs')}</span>`
    return state === 'done' ? html`<span>${this.#say('opDone')}</span>` : nothing
  }

  #line(view: LineView) {
    const { line, issued, state, oldPart } = view
    return html`<tr
      class=${`line ${state}`}
      aria-selected=${line.id === this.lineId}
      @click=${() => this.dispatchEvent(new CustomEvent('bb-line', { detail: line.id }))}
    >
      <td>
        <b>${line.name}</b>
        <small
          >${line.code}${line.source === 'maker' ? '' : html`<i>${this.#say(`source-${line.source}`)}</i>`}${
            line.payType === 'warranty' ? html`<i>${this.#say('warranty')}</i>` : ''
          }${oldPart ? html`<i>${this.#say('tagged', { tag: oldPart.tag })}</i>` : ''}</small
        >
      </td>
      <td class="n">${this.#quantity(line.quantity, line.unit)}</td>
      <td>${this.#stock(view)}</td>
      <td class="n">${issued > 0 ? this.#quantity(issued, line.unit) : '—'}</td>
      <td>
        <span class="state"><bb-icon name=${STATE_ICON[state]}></bb-icon>${this.#say(`state-${state}`)}</span>
      </td>
    </tr>`
  }

  #stock({ stock, line }: LineView) {
    const shelf = stock.shelf ? this.#say('onShelf', { shelf: stock.shelf }) : ''
    const due =
      stock.expectedAt === null ? this.#say('dueUnknown') : this.#say('due', { time: this.#time(stock.expectedAt) })
    const quantity = (of: number) => `${quantityText(of)} ${line.unit}`
    return html`${
      stock.reserved > 0
        ? html`<span>${this.#say('reservedNow', { quantity: quantity(stock.reserved) })} <b>${shelf}</b></span>`
        : nothing
    }
    ${
      stock.missing > 0
        ? html`<span class="due">${this.#say('missingNow', { quantity: quantity(stock.missing) })} <b>${due}</b></span>`
        : nothing
    }`
  }

  #quantity(hundredths: number, unit: string) {
    return html`<b>${quantityText(hundredths)}</b> ${unit}`
  }

  #time(at: number): string {
    return dayAndTime(at, this.now, this.floor.site.timeZone, this.lang)
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
      min-width: 0;
      min-height: 0;
      border-radius: 1rem 0 0 1rem;
      background:
        radial-gradient(circle at 100% 0, transparent 9px, var(--surface) 9.5px) top / 100% 51% no-repeat,
        radial-gradient(circle at 100% 100%, transparent 9px, var(--surface) 9.5px) bottom / 100% 50% no-repeat;
      overflow: hidden;
    }
    header {
      display: grid;
      grid-template-columns: auto auto minmax(0, 1fr) auto;
      grid-column-gap: 1.5rem;
      align-items: center;
      padding: 0.75rem 1.375rem 0.75rem 1.125rem;
      color: var(--on-pass);
      background: radial-gradient(circle at 100% 0, transparent 9px, var(--pass) 9.5px);
      --plate-size: 2.5rem;
    }
    p {
      display: grid;
      margin: 0;
      white-space: nowrap;
    }
    p span {
      color: var(--on-pass-2);
    }
    strong {
      font-size: var(--t-36);
      line-height: 1;
    }
    .table {
      flex: 1;
      min-height: 0;
      overflow: hidden auto;
      scrollbar-width: thin;
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 0.4375rem 0.5rem;
      text-align: left;
      vertical-align: baseline;
    }
    th:first-child,
    td:first-child {
      padding-left: 1.125rem;
    }
    thead th {
      position: sticky;
      top: 0;
      z-index: 1;
      background: var(--surface-2);
      font-size: var(--t-13);
      font-weight: var(--w-text);
      color: var(--ink-2);
    }
    .n {
      text-align: right;
      white-space: nowrap;
    }
    .operation th {
      padding-top: 0.75rem;
      font-size: var(--t-15);
    }
    .operation td {
      text-align: right;
      padding-right: 1.25rem;
      color: var(--ink-2);
    }
    tbody + tbody {
      border-top: 1px solid var(--line);
    }
    .line {
      cursor: pointer;
    }
    .line td:first-child {
      padding-left: 2rem;
    }
    .line td {
      border-top: 1px solid var(--line);
    }
    [aria-selected='true'] td {
      background: var(--hand-soft);
    }
    [aria-selected='true'] td:first-child {
      box-shadow: inset 4px 0 0 var(--hand);
    }
    small {
      display: block;
      font-size: var(--t-13);
      color: var(--ink-2);
    }
    small i {
      margin-left: 0.375rem;
      padding: 0 0.3125rem;
      border: 1px solid var(--line-2);
      border-radius: var(--r-1);
      font-style: normal;
    }
    td > span {
      display: block;
    }
    .held,
    .due,
    .missing .state {
      color: var(--risk-ink);
      font-weight: var(--w-strong);
    }
    .runs,
    .issued .state {
      color: var(--go-ink);
      font-weight: var(--w-strong);
    }
    .reserved .state {
      color: var(--hand-ink);
      font-weight: var(--w-strong);
    }
    .runs i {
      display: inline-block;
      width: 0.5em;
      height: 0.5em;
      margin-right: 0.375em;
      border-radius: 50%;
      background: var(--go);
    }
    .state bb-icon,
    .held bb-icon {
      margin-right: 0.3em;
    }
    .state {
      white-space: nowrap;
    }
  `
}

const STATE_ICON: Readonly<Record<LineState, IconName>> = {
  open: 'ring',
  reserved: 'box',
  missing: 'truck',
  partly: 'pause',
  issued: 'check-circle',
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-parts-sheet': BbPartsSheet
  }
}
