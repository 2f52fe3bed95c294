import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { VisitFile } from '#contract/visit-file.ts'
import type { Floor } from '#domain/floor.ts'
import { YES } from '#domain/refusal.ts'
import { CONFIRMATIONS, isPending, type Confirmation, type Declined } from '#domain/visit/agreement.ts'
import { keepsOldParts, washOf } from '#domain/visit/shown.ts'
import { confirmationWords } from '#words/agreement.ts'
import { orderDeskWords, type OrderDeskWord } from '#words/order-desk.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-signature.ts'
import type { DeskSend } from '../kit/send-controller.ts'
import './bb-order-ticket.ts'
import './bb-paper-order.ts'
import { confirmationStyles } from './confirmation-styles.ts'
import type { UnsavedEvent } from './order-events.ts'
import { orderStyles } from './order-styles.ts'
import { printTicket } from './print-ticket.ts'
import { DeskKeyEvent } from './reception-events.ts'
import { SigningController } from './signing-controller.ts'
import { termText } from './term-text.ts'

/**
 * The stub of the order (P3.8): five things that the customer confirms, one by one, by the keys 1 to 5; refusals that are
 * signed; the signature, bound to what is shown at that moment. Signed, it is the claim ticket.
 */
@customElement('bb-confirmations')
export class BbConfirmations extends LitElement {
  @property({ attribute: false }) file!: VisitFile
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) send!: DeskSend
  @property() personId = ''
  @property() override lang: Lang = 'zh'
  @state() private unsaved = false

  @query('bb-order-ticket') private readonly ticket!: HTMLElement | null

  readonly #signing = new SigningController(this)
  #root: Node | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('keydown', this.#keydown)
    this.#root = this.getRootNode()
    this.#root.addEventListener('bb-unsaved', this.#heard)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('keydown', this.#keydown)
    this.#root?.removeEventListener('bb-unsaved', this.#heard)
  }

  override render() {
    const { order, visit } = this.file
    return order.signature !== null && !isPending(order, visit.agreement) ? this.#signedStub() : this.#stub()
  }

  #signedStub() {
    const { site } = this.floor
    return html`<bb-order-ticket
        .file=${this.file}
        timeZone=${site.timeZone}
        site=${site.name}
        lang=${this.lang}
      ></bb-order-ticket>
      <button class="go" @click=${this.#print}>
        <b><bb-icon name="print"></bb-icon>${this.#say('print')}</b>
      </button>`
  }

  #stub() {
    const { agreement } = this.file.visit
    const { refused } = this.#signing
    const done = CONFIRMATIONS.filter((what) => this.#signing.at(what) !== null).length
    return html`<header>
        <h2>${this.#say('five')}</h2>
        <button class="turn" ?disabled=${this.unsaved} @click=${() => this.dispatchEvent(new DeskKeyEvent('turn'))}>
          ${this.#say('turn')}
        </button>
        <span><b>${done}</b> / 5</span>
      </header>
      <ol class="five">
        ${CONFIRMATIONS.map((what, n) => this.#confirmation(what, n + 1))}
      </ol>
      ${this.#noWarranty()} ${agreement.declined.filter(({ safety }) => safety).map((item) => this.#refusal(item))}
      <section class="sign" aria-labelledby="signature">
        <h3 id="signature">${this.#say('customerSigns')}</h3>
        <bb-signature
          label=${this.#say('customerSigns')}
          lang=${this.lang}
          .ink=${this.#signing.ink}
          @bb-ink=${({ detail }: CustomEvent<string>) => this.#signing.draw(detail)}
        ></bb-signature>
        ${this.#signing.cleared ? html`<p class="wrong" role="alert">${this.#say('inkCleared')}</p>` : nothing}
      </section>
      <footer>
        ${refused ? html`<p class="wrong" role="alert">${refused[this.lang]}</p>` : nothing} ${this.#button()}
        <p class="hint">${this.#say('signFirst')} <kbd>Ctrl</kbd> <kbd>↵</kbd></p>
      </footer>
      ${
        this.file.order.signature === null
          ? html`<bb-paper-order
              .file=${this.file}
              .floor=${this.floor}
              .send=${this.send}
              .personId=${this.personId}
              ?disabled=${this.unsaved}
              lang=${this.lang}
            ></bb-paper-order>`
          : nothing
      }`
  }

  #confirmation(what: Confirmation, key: number) {
    const at = this.#signing.at(what)
    const verdict = at === null ? this.#signing.mayConfirm(what) : YES
    const next = this.#signing.next === what
    return html`<li class=${at === null ? (next ? 'open next' : 'open') : 'done'}>
      <button
        class="tick"
        aria-pressed=${at !== null}
        aria-label="${key} ${say(confirmationWords, this.lang, what)}: ${this.#say(at === null ? 'confirm' : 'confirmed')}"
        title=${verdict.ok ? nothing : refusalText(verdict.refusal, this.lang, this.floor.site.timeZone)}
        ?disabled=${!verdict.ok}
        @click=${() => this.#toggle(what)}
      >
        ${at === null ? html`<i aria-hidden="true">${key}</i>` : html`<bb-icon name="check-circle"></bb-icon>`}
      </button>
      <div>
        <span>${say(confirmationWords, this.lang, what)}</span>
        ${this.#value(what)}
      </div>
      <kbd>${key}</kbd>
    </li>`
  }

  #value(what: Confirmation) {
    if (what === 'wash') return this.#choice(what, washOf, ['wash', 'noWash'], 'askWash')
    if (what === 'old-parts') return this.#choice(what, keepsOldParts, ['keep', 'discard'], 'askOldParts')
    const { value, note } = termText(what, this.file, this.floor.site.timeZone, this.lang)
    return html`<b>${value}</b> <small>${note}</small>`
  }

  /** A yes or a no that is the confirmation itself. */
  #choice(
    what: 'wash' | 'old-parts',
    valueOf: typeof washOf,
    words: [OrderDeskWord, OrderDeskWord],
    ask: OrderDeskWord,
  ) {
    const { order, visit } = this.file
    const value = valueOf(order, visit.agreement)
    const confirmed = this.#signing.at(what) !== null
    const button = (yes: boolean, word: OrderDeskWord) =>
      html`<button
        aria-pressed=${confirmed && value === yes}
        ?disabled=${!this.#signing.mayConfirm(what, yes).ok}
        @click=${() => this.#signing.confirm(what, yes)}
      >
        ${this.#say(word)}
      </button>`
    return html`<p class="choice">${button(true, words[0])}${button(false, words[1])}</p>
      ${confirmed ? nothing : html`<small>${this.#say(ask)}</small>`}`
  }

  #noWarranty() {
    const own = this.file.visit.agreement.lines.filter((line) => line.kind === 'part' && line.source === 'customer')
    if (own.length === 0) return nothing
    const parts = own.map(({ name }) => name).join(this.lang === 'zh' ? '、' : ', ')
    return html`<p class="warranty"><bb-icon name="warning"></bb-icon>${this.#say('noWarrantyNote', { parts })}</p>`
  }

  #refusal(item: Declined) {
    const ink = item.refusal ? (item.refusal.ink ?? '') : (this.#signing.refusals[item.id] ?? '')
    const label = this.#say('notThis', { item: item.text })
    return html`<section class="refuse" aria-label=${label}>
      <h3><bb-icon name="shield-warning"></bb-icon>${label}</h3>
      <p>${this.#say('notThisText')}</p>
      <bb-signature
        label=${label}
        lang=${this.lang}
        .ink=${ink}
        ?fixed=${item.refusal !== null}
        @bb-ink=${({ detail }: CustomEvent<string>) => this.#signing.drawRefusal(item.id, detail)}
      ></bb-signature>
      ${
        item.refusal === null && ink
          ? html`<button @click=${() => this.#signing.signRefusal(item.id)}>
              <bb-icon name="check"></bb-icon>${this.#say('signRefusal')}
            </button>`
          : nothing
      }
    </section>`
  }

  #button() {
    const missing = this.#missing()
    return html`<button class="go" ?disabled=${missing.length > 0} @click=${this.#sign}>
      <b
        ><bb-icon name=${missing.length > 0 ? 'lock' : 'pen'}></bb-icon
        >${this.#say(this.file.order.signature ? 'signAgain' : 'sign')}</b
      >
      ${missing.length > 0 ? html`<span>${this.#say('missing', { what: shortList(missing, this.lang) })}</span>` : nothing}
    </button>`
  }

  /** What stands before the signature; nobody signs for what only this screen knows. */
  #missing(): string[] {
    const missing = this.#signing.missing(this.lang)
    return this.unsaved ? [this.#say('missingSaved'), ...missing] : missing
  }

  #toggle(what: Confirmation): void {
    if (this.#signing.at(what) === null) this.#signing.confirm(what)
    else this.#signing.withdraw(what)
  }

  #sign = (): void => {
    if (this.#missing().length === 0) void this.#signing.sign()
  }

  #print = (): void => {
    if (this.ticket) printTicket(this.ticket)
  }

  #heard = (event: Event): void => {
    this.unsaved = (event as UnsavedEvent).unsaved
  }

  #keydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return this.#sign()
    if (event.ctrlKey || event.metaKey || isWriting(event)) return
    const what = CONFIRMATIONS[Number(event.key) - 1]
    if (!what || this.renderRoot.querySelector('ol') === null) return
    event.preventDefault()
    this.#toggle(what)
  }

  #say(key: OrderDeskWord, values?: Values): string {
    return say(orderDeskWords, this.lang, key, values)
  }

  static override styles = [orderStyles, confirmationStyles]
}

/** The first few: a button is no list. */
function shortList(items: readonly string[], lang: Lang): string {
  const most = 3
  const shown = items.slice(0, most).join(lang === 'zh' ? '、' : ', ')
  return items.length > most ? `${shown} …` : shown
}

function isWriting(event: Event): boolean {
  const target = event.composedPath()[0]
  return target instanceof HTMLElement && target.matches('input, textarea, select')
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-confirmations': BbConfirmations
  }
}
