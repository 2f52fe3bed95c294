import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Agreement } from '#domain/visit/agreement.ts'
import { amountOf, totalsOf, type QuoteLine } from '#domain/visit/quote.ts'
import { payTypeWords } from '#words/agreement.ts'
import { orderDeskWords } from '#words/order-desk.ts'
import { say, type Lang } from '#words/say.ts'
import { turnedWords } from '#words/turned.ts'
import { yuanIn } from './order-draft.ts'

/** The lines of an order as the customer reads them: what is done, what it costs them, what is left undone. */
@customElement('bb-turned-items')
export class BbTurnedItems extends LitElement {
  @property({ attribute: false }) agreement!: Agreement
  @property() override lang: Lang = 'zh'

  override render() {
    const { lines, declined } = this.agreement
    const { lang } = this
    return html`<ul>
        ${lines.map(
          (line) =>
            html`<li class=${line.kind}><span>${line.name}${this.#note(line)}</span><b>${this.#amount(line)}</b></li>`,
        )}
        ${declined.map(
          ({ text }) =>
            html`<li class="declined"><s>${text}</s><span>${say(turnedWords, lang, 'declined')}</span></li>`,
        )}
      </ul>
      <p>${say(turnedWords, lang, 'total')} <b>¥${yuanIn(totalsOf(lines).customer)}</b></p>`
  }

  #amount(line: QuoteLine): string {
    if (line.kind === 'free') return say(orderDeskWords, this.lang, 'free')
    return line.payType === 'customer' ? `¥${yuanIn(amountOf(line))}` : say(payTypeWords, this.lang, line.payType)
  }

  /** What the customer may still have to pay, and what nobody warrants. */
  #note(line: QuoteLine) {
    const { lang } = this
    const price = (fen: number) => ({ price: yuanIn(fen) })
    const notes = [
      line.ifRefused === null ? '' : say(orderDeskWords, lang, 'ifRefusedText', price(line.ifRefused)),
      line.kind === 'part' && line.source === 'customer' ? say(orderDeskWords, lang, 'noWarranty') : '',
      line.kind === 'labour' && line.afterDisassembly
        ? line.afterDisassembly.mostMore === null
          ? say(orderDeskWords, lang, 'afterDisassemblyOpen')
          : say(orderDeskWords, lang, 'afterDisassemblyText', price(line.afterDisassembly.mostMore))
        : '',
    ].filter(Boolean)
    return notes.length === 0 ? nothing : html`<small>${notes.join(' · ')}</small>`
  }

  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      width: 100%;
      min-height: 0;
    }
    ul {
      flex: 0 1 auto;
      min-height: 0;
      margin: 0;
      padding: 0;
      list-style: none;
      overflow: auto;
    }
    li {
      display: flex;
      align-items: baseline;
      justify-content: space-between;
      padding: 0.5rem 0;
      border-top: 1px solid var(--line);
    }
    .part {
      padding: 0.125rem 0 0.125rem 1.5rem;
      border: 0;
      color: var(--ink-2);
    }
    .part b {
      font-weight: var(--w-text);
    }
    li > b {
      margin-left: 1rem;
      white-space: nowrap;
    }
    .declined {
      color: var(--late-ink);
    }
    small {
      display: block;
      font-size: var(--t-15);
      color: var(--risk-ink);
    }
    p {
      display: flex;
      align-items: baseline;
      justify-content: space-between;
      margin: 0;
      padding-top: 0.75rem;
      border-top: 2px solid var(--ink);
      font-weight: var(--w-strong);
    }
    p b {
      font-size: var(--t-36);
      line-height: 1;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-turned-items': BbTurnedItems
  }
}
