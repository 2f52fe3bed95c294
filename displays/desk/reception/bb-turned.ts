import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { unsafeSVG } from 'lit/directives/unsafe-svg.js'
import { renderSVG } from 'uqr'
import type { VisitFile } from '#contract/visit-file.ts'
import type { Floor } from '#domain/floor.ts'
import { CONFIRMATIONS, isPending, type Confirmation, type Declined } from '#domain/visit/agreement.ts'
import { confirmationWords } from '#words/agreement.ts'
import { orderDeskWords } from '#words/order-desk.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { askedWords, turnedWords, type TurnedWord } from '#words/turned.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-plate.ts'
import '../../kit/bb-signature.ts'
import type { DeskSend } from '../kit/send-controller.ts'
import type { BbReturnCode } from './bb-return-code.ts'
import './bb-return-code.ts'
import './bb-turned-items.ts'
import { SigningController } from './signing-controller.ts'
import { termText } from './term-text.ts'
import { turnedStyles } from './turned-styles.ts'

/**
 * The screen as it is turned to the customer (P3.8): what is to be confirmed, one thing at a time and large, in their
 * language; what they refuse against advice; their signature. Nothing else of the desk, and no way to it but the code.
 *
 * @fires bb-code - The advisor has the screen back.
 */
@customElement('bb-turned')
export class BbTurned extends LitElement {
  @property({ attribute: false }) file!: VisitFile
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) send!: DeskSend
  /** The advisor who turned it. */
  @property() personId = ''
  /** The customer's language: the desk's, until they say otherwise. */
  @property({ reflect: true }) override lang: Lang = 'zh'
  @state() private said: Lang | null = null

  @query('bb-return-code') private readonly lock!: BbReturnCode

  readonly #signing = new SigningController(this)

  override render() {
    const { order } = this.file
    const { refused } = this.#signing
    const tongue = this.#tongue
    return html`<header>
        <b>${this.floor.site.name}</b>
        <bb-plate size="s" .plate=${order.plate}></bb-plate>
        <span>${order.model} · ${order.ticket}</span>
        <button lang=${tongue === 'zh' ? 'en' : 'zh'} @click=${() => (this.said = tongue === 'zh' ? 'en' : 'zh')}>
          <bb-icon name="globe"></bb-icon>${this.#say('lang')}
        </button>
      </header>
      <main>${this.#step()} ${refused ? html`<p class="refused" role="alert">${refused[tongue]}</p>` : nothing}</main>
      <footer>
        ${this.#back()}
        <button class="give" @click=${() => this.lock.open()}>
          <bb-icon name="lock"></bb-icon>${this.#say('giveBack')}
        </button>
      </footer>
      <bb-return-code lang=${tongue}></bb-return-code>`
  }

  #step() {
    const { order, visit } = this.file
    if (order.signature !== null && !isPending(order, visit.agreement)) return this.#done()
    const { next, unsignedRefusals } = this.#signing
    if (next) return this.#ask(next)
    const [refusal] = unsignedRefusals
    return refusal ? this.#refusal(refusal) : this.#signature()
  }

  #ask(what: Confirmation) {
    const asks = what === 'wash' || what === 'old-parts'
    const verdict = this.#signing.mayConfirm(what)
    return html`${this.#pips(CONFIRMATIONS.indexOf(what))}
      <h1>${say(askedWords, this.#tongue, what)}</h1>
      ${what === 'items' ? html`<bb-turned-items .agreement=${this.file.visit.agreement} lang=${this.#tongue}></bb-turned-items>` : nothing}
      ${what === 'price' || what === 'promise' ? this.#value(what) : nothing}
      ${
        verdict.ok
          ? nothing
          : html`<p class="refused">${refusalText(verdict.refusal, this.#tongue, this.floor.site.timeZone)}</p>`
      }
      ${
        asks
          ? html`<div class="two">
              ${[true, false].map(
                (yes) =>
                  html`<button ?disabled=${!verdict.ok} @click=${() => this.#signing.confirm(what, yes)}>
                    ${this.#answer(what, yes)}
                  </button>`,
              )}
            </div>`
          : html`<button class="yes" ?disabled=${!verdict.ok} @click=${() => this.#signing.confirm(what)}>
              <bb-icon name="check"></bb-icon>${this.#say('yes')}
            </button>`
      }`
  }

  #answer(what: 'wash' | 'old-parts', yes: boolean): string {
    const word = what === 'wash' ? (yes ? 'wash' : 'noWash') : yes ? 'keep' : 'discard'
    return say(orderDeskWords, this.#tongue, word)
  }

  #value(what: Confirmation) {
    const { value, note } = termText(what, this.file, this.floor.site.timeZone, this.#tongue)
    return html`<p class="value">${value}</p>
      ${note ? html`<p class="note">${note}</p>` : nothing}`
  }

  #refusal({ id, text }: Declined) {
    const ink = this.#signing.refusals[id] ?? ''
    return html`<h1>${this.#say('notThis')}</h1>
      <p class="value late"><bb-icon name="shield-warning"></bb-icon>${text}</p>
      <p class="note">${this.#say('notThisText')}</p>
      <bb-signature
        label=${text}
        lang=${this.#tongue}
        .ink=${ink}
        @bb-ink=${({ detail }: CustomEvent<string>) => this.#signing.drawRefusal(id, detail)}
      ></bb-signature>
      <button class="yes" ?disabled=${ink === ''} @click=${() => this.#signing.signRefusal(id)}>
        <bb-icon name="pen"></bb-icon>${this.#say('signRefusal')}
      </button>`
  }

  #signature() {
    const { ink, cleared } = this.#signing
    const missing = this.#signing.missing(this.#tongue)
    // What only the advisor can complete stands here; the signature itself is under their finger.
    const others = ink === '' ? missing.slice(0, -1) : missing
    return html`<h1>${this.#say('signTitle')}</h1>
      <dl>
        ${CONFIRMATIONS.map((what) => {
          const { value } = termText(what, this.file, this.floor.site.timeZone, this.#tongue)
          return html`<div>
            <dt>${say(confirmationWords, this.#tongue, what)}</dt>
            <dd>${value}</dd>
          </div>`
        })}
      </dl>
      <p class="note">${this.#say('signText')}</p>
      <bb-signature
        label=${say(orderDeskWords, this.#tongue, 'customerSigns')}
        lang=${this.#tongue}
        .ink=${ink}
        @bb-ink=${({ detail }: CustomEvent<string>) => this.#signing.draw(detail)}
      ></bb-signature>
      ${cleared ? html`<p class="refused" role="alert">${say(orderDeskWords, this.#tongue, 'inkCleared')}</p>` : nothing}
      ${others.length > 0 ? html`<p class="refused">${this.#say('advisorFirst', { what: others.join(' · ') })}</p>` : nothing}
      <button class="yes" ?disabled=${missing.length > 0} @click=${() => void this.#signing.sign()}>
        <bb-icon name="pen"></bb-icon>${this.#say('sign')}
      </button>`
  }

  #done() {
    return html`<bb-icon class="tick" name="check-circle"></bb-icon>
      <h1>${this.#say('doneTitle')}</h1>
      <p class="note">${this.#say('doneText')}</p>
      <div class="code">${unsafeSVG(renderSVG(this.file.followUrl, { ecc: 'M', border: 1 }))}</div>
      <p class="value">${this.file.order.ticket}</p>`
  }

  #pips(at: number) {
    const label = this.#say('step', { n: at + 1, of: CONFIRMATIONS.length })
    return html`<p class="pips" role="img" aria-label=${label}>
      ${CONFIRMATIONS.map((_, n) => html`<i class=${n < at ? 'past' : n === at ? 'now' : ''}></i>`)}<span
        >${label}</span
      >
    </p>`
  }

  /** Whoever goes back takes the last confirmation back. */
  #back() {
    const { order, visit } = this.file
    const isOpen = order.signature === null || isPending(order, visit.agreement)
    const last = CONFIRMATIONS.findLast((what) => this.#signing.at(what) !== null)
    return isOpen && last
      ? html`<button @click=${() => this.#signing.withdraw(last)}>
          <bb-icon name="chevron-left"></bb-icon>${this.#say('back')}
        </button>`
      : html`<span></span>`
  }

  get #tongue(): Lang {
    return this.said ?? this.lang
  }

  #say(key: TurnedWord, values?: Values): string {
    return say(turnedWords, this.#tongue, key, values)
  }

  static override styles = turnedStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-turned': BbTurned
  }
}
