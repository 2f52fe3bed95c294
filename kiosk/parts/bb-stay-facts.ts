import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { CarBill, CarStay } from '#contract/view.ts'
import { customerWords } from '#words/customer.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import '../../displays/kit/bb-icon.ts'
import './bb-found-photos.ts'
import type { CustomerDoor } from './customer-door.ts'
import { priceText } from './price.ts'

/** What was found and decided, and what is to be paid. */
@customElement('bb-stay-facts')
export class BbStayFacts extends LitElement {
  @property({ attribute: false }) stay: CarStay | null = null
  @property({ attribute: false }) door: CustomerDoor | undefined
  @property() override lang: Lang = 'zh'

  override render() {
    const { stay } = this
    if (!stay) return nothing
    return html`${stay.findings.length > 0 ? this.#findings(stay) : nothing}
    ${stay.bill ? this.#bill(stay.bill) : nothing}`
  }

  #findings({ findings }: CarStay) {
    return html`<section aria-label=${this.#say('found')}>
      <h2>${this.#say('found')}</h2>
      ${findings.map(
        (finding) =>
          html`<div class="finding">
            ${
              finding.photos.length > 0
                ? html`<bb-found-photos
                    .photos=${finding.photos}
                    .door=${this.door}
                    lang=${this.lang}
                  ></bb-found-photos>`
                : nothing
            }
            <p>
              <b>${finding.title}</b>
              ${finding.safety ? html`<em><bb-icon name="shield-warning"></bb-icon>${this.#say('safety')}</em>` : nothing}
              <span>${[finding.measured, finding.words].filter(Boolean).join('，')}</span>
            </p>
            <p class=${finding.state}>
              ${this.#say(finding.state)}
              ${finding.state === 'agreed' ? html`<b>${priceText(finding.price)}</b>` : nothing}
            </p>
          </div>`,
      )}
    </section>`
  }

  #bill({ lines, discount, due, owed }: CarBill) {
    return html`<section aria-label=${this.#say('bill')}>
      <h2>${this.#say('bill')}</h2>
      <dl>
        ${lines.map(
          (line) =>
            html`<dt>${line.name}</dt>
              <dd>
                ${line.amount === line.estimate ? nothing : html`<small>${this.#say('estimated', { price: priceText(line.estimate) })}</small>`}
                ${priceText(line.amount)}
              </dd>`,
        )}
        ${
          discount > 0
            ? html`<dt>${this.#say('discount')}</dt>
                <dd>−${priceText(discount)}</dd>`
            : nothing
        }
        <dt class="sum">${this.#say('due')}</dt>
        <dd class="sum">${priceText(due)}</dd>
        ${
          owed === due
            ? nothing
            : html`<dt>${this.#say(owed > 0 ? 'owed' : 'paid')}</dt>
                <dd>${owed > 0 ? priceText(owed) : '✓'}</dd>`
        }
      </dl>
    </section>`
  }

  #say(key: keyof (typeof customerWords)['zh'], values?: Values): string {
    return say(customerWords, this.lang, key, values)
  }

  static override styles = css`
    :host {
      display: block;
      line-height: 1.35;
    }
    section {
      padding: 1em 1.2em;
      border-radius: 1.2em;
      background: var(--surface);
    }
    section + section {
      margin-top: 0.9em;
    }
    h2 {
      margin: 0 0 0.4em;
      font-size: 1.25em;
    }
    p,
    dl,
    dd {
      margin: 0;
    }
    .finding {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      grid-column-gap: 0.9em;
      align-items: center;
      padding: 0.5em 0;
      border-top: var(--l-1) solid var(--surface-2);
    }
    .finding p:first-child {
      grid-column: 1 / 3;
    }
    bb-found-photos {
      --photo-height: 3.6em;
      width: 5em;
    }
    b,
    .finding span {
      display: block;
    }
    .finding span {
      color: var(--ink-2);
    }
    em {
      display: inline-flex;
      align-items: center;
      font-style: normal;
      font-size: 0.9em;
      color: var(--late-ink);
    }
    .agreed,
    .declined,
    .noted {
      text-align: right;
      color: var(--ink-2);
    }
    .agreed {
      color: var(--go-ink);
    }
    dl {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      grid-column-gap: 1em;
    }
    dt,
    dd {
      padding: 0.2em 0;
    }
    dd {
      text-align: right;
      font-weight: var(--w-strong);
    }
    small {
      font-size: 0.85em;
      font-weight: var(--w-text);
      color: var(--ink-2);
    }
    .sum {
      margin-top: 0.2em;
      padding-top: 0.4em;
      border-top: var(--l-1) solid var(--line);
      font-weight: var(--w-strong);
      font-size: 1.35em;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-stay-facts': BbStayFacts
  }
}
