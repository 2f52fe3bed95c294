import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { MOST_FEN } from '#domain/visit/money.ts'
import type { Declined, OrderDraft } from '#domain/visit/agreement.ts'
import type { PartsIssue } from '#domain/visit/parts.ts'
import {
  amountOf,
  PAY_TYPES,
  PART_SOURCES,
  type PartSource,
  type PayType,
  type QuoteLine,
} from '#domain/visit/quote.ts'
import { partSourceWords, payTypeWords } from '#words/agreement.ts'
import { extraWorkDeskWords } from '#words/extra-work-desk.ts'
import { findingStateWords } from '#words/extra-work.ts'
import { orderDeskWords, type OrderDeskWord } from '#words/order-desk.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { tradeWords } from '#words/trade.ts'
import '../../kit/bb-icon.ts'
import { siteNow } from '../../kit/clock.ts'
import { dayAndTime } from '../../kit/time.ts'
import { changeLine, declineLine, fenOf, hundredthsOf, withoutDeclined, withoutLine, yuanIn } from './order-draft.ts'
import { EditEvent } from './order-events.ts'
import { linesStyles } from './order-lines-styles.ts'
import { orderStyles, payerStyles } from './order-styles.ts'

/** In five-minute steps an hour is a number with two decimals. */
const hoursIn = (minutes: number) => String(Math.round((minutes * 100) / 60) / 100)

/**
 * The order's lines (P3.6): operations with hours and price, their parts below them, small things for free, and what the
 * customer does not want, struck through (P3.9). Every cell can be written in; a line's rarer things open below it.
 *
 * @fires bb-edit - Something was written.
 */
@customElement('bb-order-lines')
export class BbOrderLines extends LitElement {
  @property({ attribute: false }) draft!: OrderDraft
  /** Extra work that was agreed beside the order: its lines stand, and are not written here (P4.7). */
  @property({ attribute: false }) extras: readonly QuoteLine[] = []
  /** As the server has them: whose refusal is signed. */
  @property({ attribute: false }) declined: readonly Declined[] = []
  /** What the parts counter has put by, or lacks, by line. */
  @property({ attribute: false }) stock: PartsIssue['stock'] = {}
  @property() timeZone = 'UTC'
  @property({ type: Boolean }) fixed = false
  @property() override lang: Lang = 'zh'
  /** The line whose rarer things are open. */
  @state() private opened = ''

  override render() {
    const { lines, declined } = this.draft
    const numbered = lines.filter(({ kind }) => kind !== 'part')
    return html`<table>
      <thead>
        <tr>
          <td></td>
          ${(['item', 'trade', 'amount', 'unitPrice', 'sum', 'payer'] as const).map(
            (key) =>
              html`<th scope="col" class=${key === 'item' || key === 'trade' || key === 'payer' ? '' : 'n'}>
                ${this.#say(key)}
              </th>`,
          )}
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          lines,
          ({ id }) => id,
          (line) => [
            this.#line(line, numbered.indexOf(line) + 1),
            line.id === this.opened ? this.#details(line) : nothing,
          ],
        )}
        ${repeat(
          this.extras,
          ({ id }) => id,
          (line) => this.#extra(line),
        )}
        ${repeat(
          declined,
          ({ id }) => id,
          (item) => this.#declined(item),
        )}
        ${
          lines.length === 0
            ? html`<tr class="none">
                <td colspan="8">${this.#say('nothingYet')}</td>
              </tr>`
            : nothing
        }
      </tbody>
    </table>`
  }

  #line(line: QuoteLine, number: number) {
    const { fixed } = this
    const amount = amountOf(line)
    return html`<tr class=${line.kind}>
      <td class="no">${line.kind === 'part' ? '' : number}</td>
      <td class="item">
        <input
          maxlength="120"
          aria-label=${this.#say('name')}
          .value=${line.name}
          ?disabled=${fixed}
          @change=${(event: Event) => this.#rename(line, event)}
        />
        ${line.code ? html`<i>${line.code}</i>` : nothing} ${this.#notes(line)}
      </td>
      <td>${this.#kind(line)}</td>
      <td class="n">${this.#quantity(line)}</td>
      <td class="n">${line.kind === 'part' ? this.#money(line, 'unitPrice', line.unitPrice) : nothing}</td>
      <td class="n sum">
        ${line.kind === 'labour' ? this.#money(line, 'price', line.price) : line.kind === 'free' ? html`<b>${this.#say('free')}</b>` : yuanIn(amount)}
      </td>
      <td>${this.#payer(line)}</td>
      <td class="acts">
        <button
          aria-expanded=${line.id === this.opened}
          aria-label=${this.#say('more', { name: line.name })}
          ?disabled=${fixed}
          @click=${() => (this.opened = line.id === this.opened ? '' : line.id)}
        >
          <bb-icon name=${line.id === this.opened ? 'chevron-up' : 'chevron-down'}></bb-icon>
        </button>
      </td>
    </tr>`
  }

  #extra(line: QuoteLine) {
    return html`<tr class=${line.kind}>
      <td class="no">${line.kind === 'part' ? '' : html`<bb-icon name="plus"></bb-icon>`}</td>
      <td class="item">
        ${line.name} ${line.code ? html`<i>${line.code}</i>` : nothing}
        ${line.kind === 'labour' ? html`<em>${say(extraWorkDeskWords, this.lang, 'title')} · ${say(findingStateWords, this.lang, 'agreed')}</em>` : nothing}
      </td>
      <td>${this.#kind(line)}</td>
      <td class="n">
        ${line.kind === 'part' ? `${line.quantity / 100} ${line.unit}` : line.kind === 'labour' ? `${hoursIn(line.work.standardMinutes)} h` : '—'}
      </td>
      <td class="n">${line.kind === 'part' ? yuanIn(line.unitPrice) : nothing}</td>
      <td class="n sum">${yuanIn(amountOf(line))}</td>
      <td><span class="payer ${line.payType}">${say(payTypeWords, this.lang, line.payType)}</span></td>
      <td></td>
    </tr>`
  }

  #notes(line: QuoteLine) {
    const refused = line.ifRefused === null ? '' : this.#say('ifRefusedText', { price: yuanIn(line.ifRefused) })
    const open = line.kind === 'labour' ? line.afterDisassembly : null
    const more =
      open === null
        ? ''
        : open.mostMore === null
          ? this.#say('afterDisassemblyOpen')
          : this.#say('afterDisassemblyText', { price: yuanIn(open.mostMore) })
    const own = line.kind === 'part' && line.source === 'customer' ? this.#say('noWarranty') : ''
    return [refused, more, own].filter(Boolean).map((note) => html`<em>${note}</em>`)
  }

  #kind(line: QuoteLine) {
    if (line.kind === 'labour') return say(tradeWords, this.lang, line.work.trade)
    if (line.kind === 'free') return nothing
    return html`<small>${say(partSourceWords, this.lang, line.source)}</small>${this.#stock(line.id)}`
  }

  /** What the counter says of a part; nothing where it has said nothing yet. */
  #stock(lineId: string) {
    const stock = this.stock[lineId]
    if (!stock) return nothing
    if (stock.missing > 0) {
      const { expectedAt } = stock
      const time = expectedAt === null ? '' : dayAndTime(expectedAt, siteNow(), this.timeZone, this.lang)
      return html`<small class="lacks">${time ? this.#say('stockDue', { time }) : this.#say('stockMissing')}</small>`
    }
    return stock.reserved > 0 ? html`<small class="there">${this.#say('stockThere')} ${stock.shelf}</small>` : nothing
  }

  #quantity(line: QuoteLine) {
    if (line.kind === 'free') return '—'
    const isPart = line.kind === 'part'
    return html`<span class="amount"
      ><input
        inputmode="decimal"
        aria-label=${this.#say(isPart ? 'quantity' : 'hours')}
        .value=${isPart ? String(line.quantity / 100) : hoursIn(line.work.standardMinutes)}
        ?disabled=${this.fixed}
        @change=${(event: Event) => this.#amount(line, event)}
      />${isPart ? line.unit : 'h'}</span
    >`
  }

  #money(line: QuoteLine, what: 'price' | 'unitPrice', fen: number) {
    return html`<input
      inputmode="decimal"
      class=${what}
      aria-label=${this.#say(what)}
      .value=${yuanIn(fen)}
      ?disabled=${this.fixed}
      @change=${(event: Event) => this.#priced(event, (price) => this.#change(line, { [what]: price }))}
    />`
  }

  #payer(line: QuoteLine) {
    return html`<span class="payer ${line.payType}"
      ><select
        aria-label=${this.#say('payer')}
        ?disabled=${this.fixed}
        @change=${(event: Event) => this.#change(line, { payType: valueOf(event) as PayType })}
      >
        ${PAY_TYPES.map(
          (payType) =>
            html`<option value=${payType} ?selected=${payType === line.payType}>
              ${say(payTypeWords, this.lang, payType)}
            </option>`,
        )}
      </select></span
    >`
  }

  /** What only some lines need. */
  #details(line: QuoteLine) {
    return html`<tr class="details">
      <td></td>
      <td colspan="7">
        <div>
          ${
            line.payType === 'customer' || line.kind === 'free'
              ? nothing
              : this.#optionalMoney('ifRefused', line.ifRefused, (ifRefused) => this.#change(line, { ifRefused }))
          }
          ${
            line.kind === 'labour'
              ? this.#optionalMoney('afterDisassembly', line.afterDisassembly?.mostMore ?? null, (mostMore) =>
                  this.#change(line, { afterDisassembly: mostMore === null ? null : { mostMore } }),
                )
              : nothing
          }
          ${line.kind === 'part' ? this.#source(line.id, line.source) : nothing}
          ${
            line.kind === 'labour'
              ? html`<button @click=${() => this.#send((draft) => declineLine(draft, line.id, false))}>
                  <bb-icon name="cross"></bb-icon>${this.#say('decline')}
                </button>`
              : nothing
          }
          <button
            aria-label=${this.#say('remove', { name: line.name })}
            @click=${() => this.#send((draft) => withoutLine(draft, line.id))}
          >
            <bb-icon name="delete"></bb-icon>${this.#say('remove', { name: '' }).trim()}
          </button>
        </div>
      </td>
    </tr>`
  }

  #optionalMoney(key: 'ifRefused' | 'afterDisassembly', fen: number | null, change: (fen: number | null) => void) {
    return html`<label
      >${this.#say(key)} ¥<input
        inputmode="decimal"
        .value=${fen === null ? '' : yuanIn(fen)}
        @change=${(event: Event) =>
          valueOf(event).trim() === '' ? change(null) : this.#priced(event, (price) => change(price))}
    /></label>`
  }

  #source(id: string, source: PartSource) {
    return html`<label
      >${this.#say('source')}
      <select
        @change=${(event: Event) =>
          this.#send((draft) => changeLine(draft, id, { source: valueOf(event) as PartSource }))}
      >
        ${PART_SOURCES.map(
          (each) =>
            html`<option value=${each} ?selected=${each === source}>${say(partSourceWords, this.lang, each)}</option>`,
        )}
      </select></label
    >`
  }

  #declined(item: Omit<Declined, 'refusal'>) {
    const signed = this.declined.find(({ id }) => id === item.id)?.refusal
    return html`<tr class="declined">
      <td class="no"><bb-icon name="cross"></bb-icon></td>
      <td class="item">
        <s>${item.text}</s>
        <label class="safety"
          ><input
            type="checkbox"
            .checked=${item.safety}
            ?disabled=${this.fixed}
            @change=${(event: Event) => this.#safety(item.id, (event.target as HTMLInputElement).checked)}
          /><bb-icon name="shield-warning"></bb-icon>${this.#say('safety')}</label
        >
      </td>
      <td>${this.#say('declinedBy')}</td>
      <td></td>
      <td></td>
      <td class="n"><s>${item.price === null ? '' : yuanIn(item.price)}</s></td>
      <td>
        ${
          item.safety
            ? html`<span class="pen"><bb-icon name="pen"></bb-icon>${this.#say(signed ? 'refused' : 'toRefuse')}</span>`
            : nothing
        }
      </td>
      <td class="acts">
        <button
          aria-label=${this.#say('remove', { name: item.text })}
          ?disabled=${this.fixed}
          @click=${() => this.#send((draft) => withoutDeclined(draft, item.id))}
        >
          <bb-icon name="delete"></bb-icon>
        </button>
      </td>
    </tr>`
  }

  #safety(id: string, safety: boolean): void {
    this.#send((draft) => ({
      ...draft,
      declined: draft.declined.map((item) => (item.id === id ? { ...item, safety } : item)),
    }))
  }

  #rename(line: QuoteLine, event: Event): void {
    const name = valueOf(event).trim()
    if (name !== '') return this.#change(line, { name })
    ;(event.target as HTMLInputElement).value = line.name
  }

  /** Hours of work, or how much of a part. */
  #amount(line: QuoteLine, event: Event): void {
    const hundredths = hundredthsOf(valueOf(event))
    mark(event, hundredths !== null)
    if (hundredths === null) return
    if (line.kind === 'part') return this.#change(line, { quantity: hundredths })
    if (line.kind !== 'labour') return
    const standardMinutes = Math.max(1, Math.round((hundredths * 60) / 100))
    this.#change(line, { work: { ...line.work, standardMinutes } })
  }

  #priced(event: Event, change: (fen: number) => void): void {
    const fen = fenOf(valueOf(event))
    mark(event, fen !== null && fen <= MOST_FEN, this.#say('notPrice'))
    if (fen !== null) change(fen)
  }

  #change(line: QuoteLine, facts: Partial<QuoteLine>): void {
    this.#send((draft) => changeLine(draft, line.id, facts))
  }

  #send(edit: (draft: OrderDraft) => OrderDraft): void {
    this.dispatchEvent(new EditEvent(edit))
  }

  #say(key: OrderDeskWord, values?: Values): string {
    return say(orderDeskWords, this.lang, key, values)
  }

  static override styles = [orderStyles, payerStyles, linesStyles]
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value
}

/** A wrong number stays where it was typed, marked, and is not sent. */
function mark(event: Event, right: boolean, why = ''): void {
  const input = event.target as HTMLInputElement
  input.setAttribute('aria-invalid', String(!right))
  input.title = right ? '' : why
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-order-lines': BbOrderLines
  }
}
