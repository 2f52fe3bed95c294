import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { CarAsk, CarItem } from '#contract/view.ts'
import type { TimeRange } from '#domain/public.ts'
import type { GivenAnswer, Verdict } from '#domain/visit/extra-work.ts'
import { customerWords } from '#words/customer.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import '../../displays/kit/bb-icon.ts'
import { uuid } from '../../displays/kit/uuid.ts'
import './bb-answer-proof.ts'
import './bb-ask-item.ts'
import type { AnswerProof, CustomerDoor } from './customer-door.ts'
import { rangeText } from './expected.ts'
import { priceText } from './price.ts'

/**
 * What the customer is asked: each item with its two answers, then one signature or code for all that was chosen. A
 * version that changes while it is looked at wipes the choices and says so; without a line nothing pretends to be sent.
 */
@customElement('bb-decide')
export class BbDecide extends LitElement {
  @property({ attribute: false }) ask: CarAsk | null = null
  @property({ attribute: false }) door: CustomerDoor | undefined
  /** Whether the picture is confirmed: what is decided on an old one could not be sent. */
  @property({ type: Boolean }) live = true
  @property({ type: Number }) now = 0
  @property() timeZone = 'Asia/Shanghai'
  @property({ type: Boolean, reflect: true }) narrow = false
  @property() override lang: Lang = 'zh'

  @state() private chosen: ReadonlyMap<string, Verdict> = new Map()
  @state() private known: ReadonlySet<string> = new Set()
  @state() private sending = false
  @state() private problem: Readonly<Record<Lang, string>> | 'changed' | 'unsent' | null = null
  @state() private thanked = false

  #hash = ''
  /** The act's id, as long as it is the same act. */
  #act = { id: '', body: '' }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('ask')) return
    const { ask } = this
    if (!ask || ask.hash === this.#hash) return
    if (this.#hash !== '' && changed.get('ask')) this.problem = 'changed'
    this.#hash = ask.hash
    this.chosen = new Map()
    this.known = new Set()
    this.thanked = false
  }

  override render() {
    const { ask } = this
    if (!ask)
      return this.thanked
        ? html`<p class="thanks" role="status">${this.#icon('check-circle')}${this.#say('thanks')}</p>`
        : nothing
    return html`<section aria-label=${this.#say('decide')}>
      <h2>
        ${this.#icon('hand')}<b>${this.#say('decide')}</b
        ><span>${this.#say('items', { count: ask.items.length })}</span>
      </h2>
      <div class="body">
        ${this.#notice()}
        ${repeat(
          ask.items,
          ({ id }) => id,
          (item) => this.#item(ask, item),
        )}
        ${ask.items.length > 1 && ask.ifAgreed && ask.ifDeclined ? html`<p class="either">${this.#say('either', { agreed: this.#range(ask.ifAgreed), declined: this.#range(ask.ifDeclined) })}</p>` : nothing}
        ${this.chosen.size === 0 ? html`<p class="hint">${this.#icon(this.door?.at === 'kiosk' ? 'pen' : 'message')}${this.#say(this.door?.at === 'kiosk' ? 'signHint' : 'codeHint')}</p>` : this.#proof(ask)}
      </div>
    </section>`
  }

  #item(ask: CarAsk, item: CarItem) {
    const alone = ask.items.length === 1
    const price = priceText(item.price)
    const agreed =
      alone && ask.ifAgreed
        ? this.#say(this.narrow ? 'readyAt' : 'agreeTime', { price, time: this.#range(ask.ifAgreed) })
        : this.#say('agreeFor', { price })
    const declined =
      alone && ask.ifDeclined
        ? this.#say(this.narrow ? 'readyAt' : 'declineTime', { time: this.#range(ask.ifDeclined) })
        : this.#say('declineFor')
    return html`<bb-ask-item
      .item=${item}
      .door=${this.door}
      .verdict=${this.chosen.get(item.id) ?? null}
      .knows=${this.known.has(item.id)}
      .ifAgreed=${agreed}
      .ifDeclined=${declined}
      .timeZone=${this.timeZone}
      ?narrow=${this.narrow}
      lang=${this.lang}
      @bb-choose=${(event: CustomEvent<Verdict>) => this.#choose(item.id, event.detail)}
      @bb-knows=${(event: CustomEvent<boolean>) => this.#know(item.id, event.detail)}
    ></bb-ask-item>`
  }

  #proof(ask: CarAsk) {
    const of = (verdict: Verdict) => ask.items.filter(({ id }) => this.chosen.get(id) === verdict)
    const agreed = of('agreed')
    const price = priceText(agreed.reduce((sum, item) => sum + item.price, 0))
    const left = ask.items.length - this.chosen.size
    return html`<p class="chosen" role="status">
        ${this.#say('chosen', { agreed: agreed.length, declined: of('declined').length, price })}
        ${left > 0 ? this.#say('left', { count: left }) : nothing}
      </p>
      <bb-answer-proof
        .ask=${ask}
        .door=${this.door}
        .barred=${this.#barred(ask)}
        .sending=${this.sending}
        lang=${this.lang}
        @bb-prove=${(event: CustomEvent<AnswerProof>) => this.#send(ask, event.detail)}
      ></bb-answer-proof>`
  }

  #barred(ask: CarAsk): string {
    if (!this.live) return this.#say('noLine')
    const unknown = ask.items.some(
      (item) => item.safety && this.chosen.get(item.id) === 'declined' && !this.known.has(item.id),
    )
    return unknown ? this.#say('tickFirst') : ''
  }

  #notice() {
    const { problem } = this
    if (problem === null) return nothing
    const text =
      problem === 'changed' ? this.#say('changed') : problem === 'unsent' ? this.#say('notSent') : problem[this.lang]
    return html`<p class="notice" role="alert">${text}</p>`
  }

  #choose(id: string, verdict: Verdict): void {
    this.chosen = new Map(this.chosen).set(id, verdict)
    this.problem = null
  }

  #know(id: string, knows: boolean): void {
    const known = new Set(this.known)
    if (knows) known.add(id)
    else known.delete(id)
    this.known = known
  }

  async #send(ask: CarAsk, proof: AnswerProof): Promise<void> {
    const answers = [...this.chosen].map(([findingId, verdict]): GivenAnswer => ({
      findingId,
      verdict,
      refused: verdict === 'declined' && this.known.has(findingId),
    }))
    const body = JSON.stringify([ask.hash, answers, proof])
    // The same act, tried again, is sent under the same id: it happens once.
    if (this.#act.body !== body) this.#act = { id: uuid(), body }
    this.sending = true
    this.problem = null
    const outcome = await this.door?.answer(this.#act.id, ask, answers, proof)
    this.sending = false
    if (outcome?.ok) this.thanked = true
    else {
      this.problem = outcome?.text ?? 'unsent'
      // What was refused is decided: another try is another act.
      if (outcome?.text) this.#act = { id: '', body: '' }
    }
  }

  #range(range: TimeRange): string {
    return rangeText(range, this.now, this.timeZone, this.lang)
  }

  #icon(name: 'hand' | 'pen' | 'message' | 'check-circle') {
    return html`<bb-icon name=${name}></bb-icon>`
  }

  #say(key: keyof (typeof customerWords)['zh'], values?: Values): string {
    return say(customerWords, this.lang, key, values)
  }

  static override styles = css`
    :host {
      display: block;
    }
    section {
      border: 0.14em solid var(--hand);
      border-radius: 1.2em;
      overflow: hidden;
      background: var(--surface);
    }
    h2 {
      display: flex;
      align-items: center;
      margin: 0;
      padding: 0.5em 1em;
      font-size: 1.25em;
      color: var(--on-hand);
      background: var(--hand);
    }
    h2 bb-icon {
      margin-right: 0.5em;
    }
    h2 span {
      margin-left: auto;
      font-size: 0.8em;
      font-weight: var(--w-text);
    }
    .body {
      padding: 1em 1.2em 1.1em;
    }
    bb-ask-item + bb-ask-item {
      margin-top: 1.4em;
      padding-top: 1.2em;
      border-top: 0.1em dashed var(--line-2);
    }
    p {
      margin: 0;
      line-height: 1.35;
    }
    .hint {
      display: flex;
      align-items: center;
      justify-content: center;
      margin-top: 0.8em;
      color: var(--ink-2);
    }
    .hint bb-icon {
      flex: none;
      margin-right: 0.5em;
    }
    .either {
      margin-top: 1em;
      font-weight: var(--w-strong);
    }
    .chosen {
      margin-top: 1em;
      font-weight: var(--w-strong);
    }
    .notice {
      margin-bottom: 0.8em;
      padding: 0.6em 0.9em;
      border-radius: 0.7em;
      font-weight: var(--w-strong);
      color: var(--on-risk);
      background: var(--risk);
    }
    .thanks {
      display: flex;
      align-items: center;
      padding: 0.9em 1.2em;
      border-radius: 1.2em;
      font-weight: var(--w-strong);
      color: var(--go-ink);
      background: var(--go-soft);
    }
    .thanks bb-icon {
      margin-right: 0.5em;
    }
    :host([narrow]) .body {
      padding: 0.9em 1em 1em;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-decide': BbDecide
  }
}
