import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { VisitFile } from '#contract/visit-file.ts'
import type { SiteCommand } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import { localDate } from '#domain/local-date.ts'
import { YES, type Verdict } from '#domain/refusal.ts'
import { CONFIRMATIONS, isPending, type Confirmation, type Declined, type Term } from '#domain/visit/agreement.ts'
import { signatureLacks } from '#domain/visit/agreement-rules.ts'
import { canVisit } from '#domain/visit/decide.ts'
import { percentOf } from '#domain/visit/money.ts'
import { totalsOf } from '#domain/visit/quote.ts'
import { keepsOldParts, promiseOf, shownHash, washOf } from '#domain/visit/shown.ts'
import type { VisitCommand } from '#domain/visit/visit.ts'
import { confirmationWords } from '#words/agreement.ts'
import { orderDeskWords, type OrderDeskWord } from '#words/order-desk.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-signature.ts'
import { siteNow } from '../../kit/clock.ts'
import { dayAndTime } from '../../kit/time.ts'
import { SendController, type DeskSend } from '../kit/send-controller.ts'
import './bb-order-ticket.ts'
import './bb-paper-order.ts'
import { confirmationStyles } from './confirmation-styles.ts'
import { yuanIn } from './order-draft.ts'
import type { UnsavedEvent } from './order-events.ts'
import { orderStyles } from './order-styles.ts'
import { printTicket } from './print-ticket.ts'

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
  /** The customer's signature as it is being drawn, and the digest of what was shown when it was begun. */
  @state() private ink = ''
  @state() private refusals: Readonly<Record<string, string>> = {}
  @state() private unsaved = false
  @state() private cleared = false

  @query('bb-order-ticket') private readonly ticket!: HTMLElement | null

  readonly #sending = new SendController(this)
  #hash = ''
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

  /** What was signed was shown; once that changes, the ink stands for something else and is wiped off. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('file')) return
    const was = changed.get('file')
    if (was && was.order.id !== this.file.order.id) {
      this.ink = ''
      this.refusals = {}
      this.cleared = false
    } else if (this.ink && this.#hash !== shownHash(this.file.order, this.file.visit.agreement)) {
      this.ink = ''
      this.cleared = true
    }
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
    const done = CONFIRMATIONS.filter((what) => agreement.confirmations[what] !== null).length
    return html`<h2>
        ${this.#say('five')}<span><b>${done}</b> / 5</span>
      </h2>
      <ol class="five">
        ${CONFIRMATIONS.map((what, n) => this.#confirmation(what, n + 1))}
      </ol>
      ${this.#noWarranty()} ${agreement.declined.filter(({ safety }) => safety).map((item) => this.#refusal(item))}
      <section class="sign" aria-labelledby="signature">
        <h3 id="signature">${this.#say('customerSigns')}</h3>
        <bb-signature
          label=${this.#say('customerSigns')}
          lang=${this.lang}
          .ink=${this.ink}
          @bb-ink=${this.#drawn}
        ></bb-signature>
        ${this.cleared ? html`<p class="wrong" role="alert">${this.#say('inkCleared')}</p>` : nothing}
      </section>
      <footer>
        ${this.#sending.refused ? html`<p class="wrong" role="alert">${this.#sending.refused[this.lang]}</p>` : nothing}
        ${this.#button()}
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
    const at = this.file.visit.agreement.confirmations[what]
    const verdict = at === null ? this.#may(this.#confirming(what)) : YES
    const next =
      at === null && CONFIRMATIONS.find((each) => this.file.visit.agreement.confirmations[each] === null) === what
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
    const { order, visit } = this.file
    const { agreement } = visit
    switch (what) {
      case 'items':
        return html`<b
            >${this.#say('itemCount', { n: agreement.lines.filter(({ kind }) => kind !== 'part').length })}</b
          >
          <small>${this.#itemNotes()}</small>`
      case 'price': {
        const { customer } = totalsOf(agreement.lines)
        // Above a tenth more the customer is asked again (P6.2).
        const most = customer + percentOf(customer, 10)
        return html`<b>¥${yuanIn(customer)}</b>
          <small>${customer > 0 ? this.#say('askAbove', { price: `¥${yuanIn(most)}` }) : ''}</small>`
      }
      case 'promise': {
        const at = promiseOf(order, agreement)
        const { timeZone } = this.floor.site
        return html`<b>${at === null ? this.#say('notPromised') : dayAndTime(at, siteNow(), timeZone, this.lang)}</b>`
      }
      case 'wash':
        return this.#choice('wash', washOf(order, agreement), ['wash', 'noWash'], 'askWash')
      case 'old-parts':
        return this.#choice('old-parts', keepsOldParts(order, agreement), ['keep', 'discard'], 'askOldParts')
    }
  }

  #itemNotes(): string {
    const { lines, declined } = this.file.visit.agreement
    const count = (n: number, word: 'itemFree' | 'itemDeclined' | 'afterOpening') =>
      n === 0 ? [] : [this.#say(word, { n })]
    return [
      ...count(lines.filter(({ kind }) => kind === 'free').length, 'itemFree'),
      ...count(lines.filter((line) => line.kind === 'labour' && line.afterDisassembly !== null).length, 'afterOpening'),
      ...count(declined.length, 'itemDeclined'),
    ].join(' · ')
  }

  /** A yes or a no that is the confirmation itself. */
  #choice(what: 'wash' | 'old-parts', value: boolean, words: [OrderDeskWord, OrderDeskWord], ask: OrderDeskWord) {
    const confirmed = this.file.visit.agreement.confirmations[what] !== null
    const button = (yes: boolean, word: OrderDeskWord) =>
      html`<button
        aria-pressed=${confirmed && value === yes}
        ?disabled=${!this.#may(this.#confirming(what, yes)).ok}
        @click=${() => this.#send(this.#confirming(what, yes))}
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
    const ink = item.refusal ? (item.refusal.ink ?? '') : (this.refusals[item.id] ?? '')
    const label = this.#say('notThis', { item: item.text })
    return html`<section class="refuse" aria-label=${label}>
      <h3><bb-icon name="shield-warning"></bb-icon>${label}</h3>
      <p>${this.#say('notThisText')}</p>
      <bb-signature
        label=${label}
        lang=${this.lang}
        .ink=${ink}
        ?fixed=${item.refusal !== null}
        @bb-ink=${({ detail }: CustomEvent<string>) => (this.refusals = { ...this.refusals, [item.id]: detail })}
      ></bb-signature>
      ${
        item.refusal === null && ink
          ? html`<button
              @click=${() => this.#send({ type: 'sign-refusal', orderId: this.file.order.id, declinedId: item.id, ink })}
            >
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

  /** What stands before the signature, in short words. */
  #missing(): string[] {
    const { order, visit } = this.file
    const { lang, floor } = this
    const lacks = signatureLacks(order, visit.agreement, siteNow()).flatMap((refusal) => {
      if (refusal.code === 'unconfirmed') return refusal.missing.map((what) => say(confirmationWords, lang, what))
      if (refusal.code === 'check-first') return [this.#say('missingCheck')]
      if (refusal.code === 'refusal-unsigned') return [this.#say('notThis', { item: refusal.item })]
      return [refusalText(refusal, lang, floor.site.timeZone)]
    })
    return [
      ...(this.unsaved ? [this.#say('missingSaved')] : []),
      ...lacks,
      ...(this.ink === '' ? [this.#say('missingSignature')] : []),
    ]
  }

  #confirming(what: Confirmation, yes?: boolean): VisitCommand {
    const { order, visit } = this.file
    const { agreement } = visit
    const terms: Record<Confirmation, Term> = {
      items: { what: 'items' },
      price: { what: 'price' },
      promise: { what: 'promise', promisedAt: promiseOf(order, agreement) ?? 0 },
      wash: { what: 'wash', wished: yes ?? washOf(order, agreement) },
      'old-parts': { what: 'old-parts', keep: yes ?? keepsOldParts(order, agreement) },
    }
    return { type: 'confirm-term', orderId: order.id, seen: agreement.version, term: terms[what] }
  }

  #may(command: VisitCommand): Verdict {
    const { floor, file, personId } = this
    const now = siteNow()
    const date = localDate(now, floor.site.timeZone)
    const answer = canVisit(floor, file.visit, command, { commandId: '', personId, now, realNow: now, date })
    return answer.ok ? YES : answer
  }

  #toggle(what: Confirmation): void {
    const { order, visit } = this.file
    if (visit.agreement.confirmations[what] !== null)
      return this.#send({ type: 'withdraw-confirmation', orderId: order.id, what })
    const command = this.#confirming(what)
    if (this.#may(command).ok) this.#send(command)
  }

  #send(command: SiteCommand): void {
    void this.#sending.run(command)
  }

  #drawn = ({ detail }: CustomEvent<string>): void => {
    this.ink = detail
    this.cleared = false
    this.#hash = shownHash(this.file.order, this.file.visit.agreement)
  }

  #sign = async (): Promise<void> => {
    if (this.#missing().length > 0) return
    const { id } = this.file.order
    if (!(await this.#sending.run({ type: 'sign', orderId: id, hash: this.#hash, ink: this.ink }))) return
    this.ink = ''
  }

  #print = (): void => {
    if (this.ticket) printTicket(this.ticket)
  }

  #heard = (event: Event): void => {
    this.unsaved = (event as UnsavedEvent).unsaved
  }

  #keydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return void this.#sign()
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
