import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { CarItem } from '#contract/view.ts'
import type { Verdict } from '#domain/visit/extra-work.ts'
import { customerWords } from '#words/customer.ts'
import { urgencyWords } from '#words/extra-work.ts'
import { say, type Lang } from '#words/say.ts'
import '../../displays/kit/bb-icon.ts'
import { clockTime } from '../../displays/kit/time.ts'
import './bb-found-photos.ts'
import type { CustomerDoor } from './customer-door.ts'
import { priceText } from './price.ts'

/**
 * One thing that was found: what it is, what it costs, and the two answers.
 *
 * @fires bb-choose - detail: the verdict.
 * @fires bb-knows - detail: whether the tick is set that they know what leaving it out means.
 */
@customElement('bb-ask-item')
export class BbAskItem extends LitElement {
  @property({ attribute: false }) item: CarItem | undefined
  @property({ attribute: false }) door: CustomerDoor | undefined
  @property({ reflect: true }) verdict: Verdict | null = null
  @property({ type: Boolean }) knows = false
  /** What each answer means, under its button. */
  @property() ifAgreed = ''
  @property() ifDeclined = ''
  @property() timeZone = 'Asia/Shanghai'
  @property({ type: Boolean, reflect: true }) narrow = false
  @property() override lang: Lang = 'zh'

  override render() {
    const { item, lang } = this
    if (!item) return nothing
    const taken = say(customerWords, lang, 'photoBy', { time: clockTime(item.at, this.timeZone) })
    return html`<div class="what ${item.photos.length > 0 ? '' : 'bare'}">
        <bb-found-photos
          .photos=${item.photos}
          .door=${this.door}
          .measured=${item.measured}
          .caption=${taken}
          lang=${lang}
        ></bb-found-photos>
        <div>
          <h3>${item.title}</h3>
          ${item.words ? html`<p>${item.words}</p>` : nothing}
          ${item.photos.length === 0 && item.measured ? html`<p>${item.measured}</p>` : nothing}
          ${
            item.safety
              ? html`<p class="safety">
                  <bb-icon name="shield-warning"></bb-icon>${say(customerWords, lang, 'safety')}
                </p>`
              : html`<p class="urgency">${say(urgencyWords, lang, item.urgency)}</p>`
          }
        </div>
      </div>
      <div class="price">
        <dl>
          ${item.lines.map(
            (line) =>
              html`<dt>${line.name}</dt>
                <dd>${line.payType === 'customer' ? priceText(line.amount) : say(customerWords, lang, 'covered')}</dd>`,
          )}
        </dl>
        <p><span>${say(customerWords, lang, 'total')}</span><b>${priceText(item.price)}</b></p>
      </div>
      <div class="answers">${this.#button('agreed')} ${this.#button('declined')}</div>
      ${item.safety && this.verdict === 'declined' ? this.#knows() : nothing}`
  }

  #button(verdict: Verdict) {
    const agree = verdict === 'agreed'
    return html`<button
      class=${verdict}
      aria-pressed=${this.verdict === verdict}
      @click=${() => this.dispatchEvent(new CustomEvent('bb-choose', { detail: verdict }))}
    >
      <b
        ><bb-icon name=${agree ? 'check' : 'cross'}></bb-icon
        >${say(customerWords, this.lang, agree ? 'agree' : 'decline')}</b
      >
      <span>${agree ? this.ifAgreed : this.ifDeclined}</span>
    </button>`
  }

  #knows() {
    return html`<label class="knows">
      <input
        type="checkbox"
        .checked=${this.knows}
        @change=${(event: Event) =>
          this.dispatchEvent(new CustomEvent('bb-knows', { detail: (event.target as HTMLInputElement).checked }))}
      />
      ${say(customerWords, this.lang, 'knows')}
    </label>`
  }

  static override styles = css`
    :host {
      display: block;
      line-height: 1.35;
    }
    h3,
    p,
    dl,
    dd {
      margin: 0;
    }
    .what {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
      grid-column-gap: 1em;
    }
    .what.bare {
      grid-template-columns: minmax(0, 1fr);
    }
    h3 {
      font-size: 1.55em;
      line-height: 1.2;
    }
    .what p {
      margin-top: 0.35em;
    }
    .safety,
    .urgency {
      display: inline-flex;
      align-items: center;
      padding: 0.15em 0.6em;
      border-radius: 0.4em;
      font-weight: var(--w-strong);
    }
    .safety {
      color: var(--late-ink);
      background: var(--late-soft);
    }
    .urgency {
      color: var(--ink-2);
      background: var(--surface-2);
    }
    .safety bb-icon {
      margin-right: 0.35em;
    }
    .price {
      display: flex;
      align-items: flex-end;
      justify-content: space-between;
      margin-top: 0.8em;
      padding-top: 0.6em;
      border-top: var(--l-1) solid var(--line);
    }
    dl {
      display: grid;
      grid-template-columns: auto auto;
      grid-column-gap: 2em;
    }
    dt {
      color: var(--ink-2);
    }
    dd {
      text-align: right;
      font-weight: var(--w-strong);
    }
    .price p {
      flex: none;
      padding-left: 1em;
      text-align: right;
    }
    .price span {
      display: block;
      color: var(--ink-2);
    }
    .price p b {
      font-size: 2.4em;
      line-height: 1.1;
    }
    .answers {
      display: grid;
      grid-template-columns: 1fr 1fr;
      grid-column-gap: 0.8em;
      margin-top: 0.8em;
    }
    button {
      min-height: 4.6em;
      padding: 0.5em 0.4em;
      border: 0.14em solid var(--hand);
      border-radius: 0.9em;
      color: var(--hand-ink);
      background: var(--surface);
      font: inherit;
      line-height: 1.25;
      cursor: pointer;
      touch-action: manipulation;
    }
    button b {
      display: flex;
      align-items: center;
      justify-content: center;
      font-size: 1.6em;
    }
    button > span {
      white-space: nowrap;
    }
    button bb-icon {
      margin-right: 0.35em;
    }
    .agreed {
      color: var(--on-hand);
      background: var(--hand);
    }
    /* Once one is chosen the other steps back. */
    :host([verdict='declined']) .agreed {
      color: var(--hand-ink);
      background: var(--surface);
      border-color: var(--line-2);
    }
    :host([verdict='declined']) .declined {
      color: var(--on-ink);
      border-color: var(--ink);
      background: var(--ink);
    }
    :host([verdict='agreed']) .declined {
      border-color: var(--line-2);
    }
    button:focus-visible,
    input:focus-visible {
      outline: var(--l-3) solid var(--hand);
      outline-offset: var(--l-1);
    }
    .knows {
      display: flex;
      align-items: center;
      margin-top: 0.7em;
      padding: 0.7em 0.9em;
      border-radius: 0.7em;
      font-weight: var(--w-strong);
      color: var(--late-ink);
      background: var(--late-soft);
      cursor: pointer;
    }
    input {
      flex: none;
      width: 1.5em;
      height: 1.5em;
      margin: 0 0.7em 0 0;
      font: inherit;
      accent-color: var(--late);
    }
    :host([narrow]) h3 {
      font-size: 1.3em;
    }
    :host([narrow]) .price p b {
      font-size: 2em;
    }
    :host([narrow]) dl {
      grid-column-gap: 1em;
      font-size: 0.95em;
    }
    :host([narrow]) button b {
      font-size: 1.45em;
    }
    :host([narrow]) button span {
      font-size: 0.92em;
    }
    /* A phone whose owner has doubled its type. */
    @media (max-width: 20em) {
      .price {
        display: block;
      }
      :host([narrow]) dl {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .price p {
        padding: 0.4em 0 0;
      }
      .answers {
        grid-template-columns: minmax(0, 1fr);
        grid-row-gap: 0.6em;
      }
      button > span {
        white-space: normal;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-ask-item': BbAskItem
  }
  interface HTMLElementEventMap {
    'bb-choose': CustomEvent<Verdict>
    'bb-knows': CustomEvent<boolean>
  }
}
