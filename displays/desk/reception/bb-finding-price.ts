import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { SiteCommand } from '#domain/command.ts'
import type { Order } from '#domain/order.ts'
import { priceOf, type Finding } from '#domain/visit/extra-work.ts'
import { PAY_TYPES, type PayType, type QuoteLine } from '#domain/visit/quote.ts'
import { extraWorkDeskWords, type ExtraWorkDeskWord } from '#words/extra-work-desk.ts'
import { findingStateWords, urgencyWords } from '#words/extra-work.ts'
import { yuan } from '#words/money.ts'
import { payTypeWords } from '#words/agreement.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { clockTime } from '../../kit/time.ts'
import './bb-catalogue-search.ts'
import type { ChosenEvent } from './bb-catalogue-search.ts'
import { extraWorkStyles } from './extra-work-styles.ts'
import { fenOf, hundredthsOf, labourByHand, labourFrom, partFrom, yuanIn } from './order-draft.ts'

export class FindingCommandEvent extends Event {
  readonly command: SiteCommand
  constructor(command: SiteCommand) {
    super('bb-finding-command', { bubbles: true, composed: true })
    this.command = command
  }
}

/**
 * One finding before the advisor: the technician's words and photos, and what it is to cost. What is typed stays here
 * until it is saved; saved anew while the customer is asked, it is asked anew.
 *
 * @fires bb-finding-command - What is to be sent.
 */
@customElement('bb-finding-price')
export class BbFindingPrice extends LitElement {
  @property({ attribute: false }) order: Order | undefined
  @property({ attribute: false }) finding: Finding | undefined
  /** Who found it. */
  @property() by = ''
  @property() timeZone = ''
  @property() override lang: Lang = 'zh'

  @state() private heading = ''
  @state() private words = ''
  @state() private lines: readonly QuoteLine[] = []
  @state() private touched = false

  override willUpdate(changed: PropertyValues<this>): void {
    const { finding } = this
    if (!changed.has('finding') || !finding || this.touched) return
    this.heading = finding.title
    this.words = finding.words
    this.lines = finding.lines
  }

  override render() {
    const { finding, lang } = this
    if (!finding) return nothing
    const editable = ['reported', 'priced', 'asked', 'noted'].includes(finding.state)
    return html`<header>
        <h3>${finding.text}</h3>
        <em class=${finding.state}>${say(findingStateWords, lang, finding.state)}</em>
      </header>
      <p class="quiet">
        ${this.#say('foundBy', { name: this.by, time: clockTime(finding.at, this.timeZone) })} ·
        ${finding.measured || '—'} · ${say(urgencyWords, lang, finding.urgency)}
        ${finding.safety ? html`· <b class="late"><bb-icon name="shield-warning"></bb-icon>${lang === 'zh' ? '安全' : 'safety'}</b>` : nothing}
      </p>
      ${
        finding.photos.length > 0
          ? html`<div class="photos">
              ${finding.photos.map(
                (hash) =>
                  html`<a href="/api/photos/${hash}" target="_blank"
                    ><img src="/api/photos/${hash}" alt=${finding.text}
                  /></a>`,
              )}
            </div>`
          : nothing
      }
      ${editable ? this.#form(finding) : html`<p><b>${yuan(priceOf(finding))}</b></p>`}`
  }

  #form(finding: Finding) {
    const labour = this.#labour()
    const saved = !this.touched
    return html`<div class="told">
        ${this.#field('headline', this.heading, 60, finding.text, (typed) => (this.heading = typed))}
        ${this.#field('words', this.words, 300, '', (typed) => (this.words = typed))}
      </div>
      <table>
        <thead>
          <tr>
            <th>${this.#say('line')}</th>
            <th>${this.#say('quantity')}</th>
            <th>${this.#say('amount')}</th>
            <th>${this.#say('pays')}</th>
            <th></th>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            this.lines,
            ({ id }) => id,
            (line) => this.#line(line),
          )}
        </tbody>
      </table>
      <bb-catalogue-search
        ?parts=${labour !== undefined}
        lang=${this.lang}
        @bb-chosen=${this.#add}
      ></bb-catalogue-search>
      <div class="acts">
        <button class="go" ?disabled=${this.lines.length === 0 || saved} @click=${this.#save}>
          ${this.#say('save')}
        </button>
        <span>${this.#say('total')} <b>${yuan(priceOf({ lines: this.lines }))}</b></span>
        ${
          finding.state === 'reported' || finding.state === 'priced'
            ? html`<button @click=${() => this.#tell({ type: 'note-finding', ...this.#on() })}>
                  ${this.#say('next')}
                </button>
                <button
                  @click=${() => this.#tell({ type: 'withdraw-finding', ...this.#on(), reason: this.#say('dropReason') })}
                >
                  ${this.#say('drop')}
                </button>`
            : nothing
        }
      </div>`
  }

  #field(key: 'headline' | 'words', value: string, most: number, hint: string, take: (typed: string) => void) {
    return html`<label
      >${this.#say(key)}<input
        maxlength=${most}
        placeholder=${hint}
        .value=${value}
        @input=${(event: Event) => {
          take((event.target as HTMLInputElement).value)
          this.touched = true
        }}
    /></label>`
  }

  #line(line: QuoteLine) {
    const price = line.kind === 'labour' ? line.price : line.kind === 'part' ? line.unitPrice : 0
    return html`<tr>
      <td class=${line.kind}>${line.name}</td>
      <td>
        ${
          line.kind === 'part'
            ? html`<input
                  class="number"
                  inputmode="decimal"
                  aria-label="${this.#say('quantity')} ${line.name}"
                  .value=${String(line.quantity / 100)}
                  @change=${(event: Event) => this.#change(line, { quantity: hundredthsOf((event.target as HTMLInputElement).value) ?? line.quantity })}
                />${line.unit}`
            : nothing
        }
      </td>
      <td>
        <input
          class="number"
          inputmode="decimal"
          aria-label="${this.#say('amount')} ${line.name}"
          .value=${yuanIn(price)}
          @change=${(event: Event) => this.#priced(line, (event.target as HTMLInputElement).value)}
        />
      </td>
      <td>
        <select
          aria-label="${this.#say('pays')} ${line.name}"
          @change=${(event: Event) => this.#change(line, { payType: (event.target as HTMLSelectElement).value as PayType })}
        >
          ${PAY_TYPES.map((type) => html`<option value=${type} ?selected=${type === line.payType}>${say(payTypeWords, this.lang, type)}</option>`)}
        </select>
      </td>
      <td>
        <button
          aria-label="${this.#say('remove')} ${line.name}"
          @click=${() => this.#write(this.lines.filter(({ id }) => id !== line.id))}
        >
          <bb-icon name="cross"></bb-icon>
        </button>
      </td>
    </tr>`
  }

  readonly #add = ({ chosen }: ChosenEvent): void => {
    const labour = this.#labour()
    switch (chosen.kind) {
      case 'operation':
        return this.#write([...this.lines, labourFrom(chosen.operation)])
      case 'part':
        return labour ? this.#write([...this.lines, partFrom(chosen.part, labour)]) : undefined
      case 'hand-part': {
        const part = { code: '', name: chosen.text, unit: '件', price: 0 }
        return labour ? this.#write([...this.lines, partFrom(part, labour)]) : undefined
      }
      default:
        return this.#write([...this.lines, labourByHand(chosen.text)])
    }
  }

  /** The work that a part is for: the last one written here, else the operation on which it was found. */
  #labour(): string | undefined {
    return (
      this.lines.findLast(({ kind }) => kind === 'labour')?.id ??
      this.finding?.operationId ??
      this.order?.operations[0]?.id
    )
  }

  #priced(line: QuoteLine, typed: string): void {
    const fen = fenOf(typed)
    if (fen === null) return this.requestUpdate()
    this.#change(line, line.kind === 'part' ? { unitPrice: fen } : { price: fen })
  }

  #change(line: QuoteLine, facts: object): void {
    this.#write(this.lines.map((each) => (each.id === line.id ? ({ ...each, ...facts } as QuoteLine) : each)))
  }

  #write(lines: readonly QuoteLine[]): void {
    this.lines = lines
    this.touched = true
  }

  readonly #save = (): void => {
    const { heading: title, words, lines } = this
    this.touched = false
    this.#tell({ type: 'price-finding', ...this.#on(), title, words, lines })
  }

  #on() {
    return { orderId: this.order?.id ?? '', findingId: this.finding?.id ?? '' }
  }

  #tell(command: SiteCommand): void {
    this.dispatchEvent(new FindingCommandEvent(command))
  }

  #say(key: ExtraWorkDeskWord, values?: Values): string {
    return say(extraWorkDeskWords, this.lang, key, values)
  }

  static override styles = [
    extraWorkStyles,
    css`
      :host {
        display: block;
        padding: 0.75rem 0;
        border-top: 1px solid var(--line-2);
      }
      header {
        display: flex;
        align-items: center;
      }
      em {
        margin-left: auto;
        padding: 0.125rem 0.625rem;
        border-radius: var(--r-full);
        font-style: normal;
        background: var(--surface-2);
      }
      .asked {
        color: var(--on-hand);
        background: var(--hand);
      }
      .agreed {
        color: var(--go-ink);
        background: var(--go-soft);
      }
      .photos {
        display: flex;
        padding: 0.375rem 0;
      }
      img {
        height: 6rem;
        margin-right: 0.5rem;
        border-radius: var(--r-2);
      }
      .told {
        display: grid;
        grid-template-columns: 1fr 2fr;
        grid-gap: 0.75rem;
        margin: 0.5rem 0;
      }
      label {
        color: var(--ink-2);
      }
      label input {
        display: block;
        width: 100%;
        color: var(--ink);
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th {
        font-weight: var(--w-text);
        text-align: left;
        color: var(--ink-2);
      }
      td {
        padding: 0.125rem 0.375rem 0.125rem 0;
      }
      .part {
        padding-left: 1.25rem;
      }
      .number {
        width: 5.5rem;
        text-align: right;
      }
      .acts {
        display: flex;
        align-items: center;
      }
      .acts > * {
        margin-right: 0.75rem;
      }
      bb-catalogue-search {
        margin: 0.5rem 0;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-finding-price': BbFindingPrice
  }
  interface HTMLElementEventMap {
    'bb-finding-command': FindingCommandEvent
  }
}
