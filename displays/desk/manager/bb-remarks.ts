import type { ImportRemark } from '#contract/import.ts'
import { managerWords } from '#words/manager.ts'
import { say, type Lang } from '#words/say.ts'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../../kit/bb-icon.ts'
import { formStyles } from '../form-styles.ts'

const AT_FIRST = 12

/** What is wrong with a file, or should be looked at: line, column, value, what was expected. Nothing where there is nothing. */
@customElement('bb-remarks')
export class BbRemarks extends LitElement {
  @property({ reflect: true }) kind: 'problems' | 'warnings' = 'problems'
  @property({ attribute: false }) remarks: readonly ImportRemark[] = []
  @property() override lang: Lang = 'zh'
  @state() private all = false

  override render() {
    const { lang, kind, remarks } = this
    if (remarks.length === 0) return nothing
    const shown = this.all ? remarks : remarks.slice(0, AT_FIRST)
    const more = remarks.length - AT_FIRST
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">
          <bb-icon name=${kind === 'problems' ? 'cross' : 'warning'}></bb-icon>${say(managerWords, lang, kind)}
          <b>${remarks.length}</b>
        </h2>
        <p>${say(managerWords, lang, `${kind}Note`)}</p>
      </header>
      <table>
        <thead>
          <tr>
            ${(['line', 'column', 'value', 'expected', 'order'] as const).map(
              (column) => html`<th scope="col" class=${column}>${say(managerWords, lang, column)}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${shown.map((remark) => this.#row(remark))}
        </tbody>
      </table>
      ${
        more > 0
          ? html`<button @click=${() => (this.all = !this.all)}>
              ${this.all ? say(managerWords, lang, 'less') : say(managerWords, lang, 'more', { count: more })}
            </button>`
          : nothing
      }
    </section>`
  }

  #row({ line, column, value, expected, order }: ImportRemark) {
    const { lang } = this
    return html`<tr>
      <td class="line">${line ?? ''}</td>
      <td class="column">${column ?? ''}</td>
      <td class="value">
        ${value ? html`<q>${value}</q>` : column ? html`<i>${say(managerWords, lang, 'empty')}</i>` : nothing}
      </td>
      <td class="expected">${expected[lang]}</td>
      <td class="order">${order ?? ''}</td>
    </tr>`
  }

  static override styles = [
    formStyles,
    css`
      :host {
        display: block;
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        margin-bottom: var(--s-3);
      }
      h2 bb-icon {
        margin-right: var(--s-2);
        vertical-align: -0.15em;
        color: var(--risk-ink);
      }
      :host([kind='problems']) h2,
      :host([kind='problems']) h2 bb-icon {
        color: var(--late-ink);
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: var(--t-15);
      }
      th {
        padding: var(--s-1) var(--s-3);
        color: var(--ink-2);
        font-weight: var(--w-text);
        text-align: left;
        white-space: nowrap;
      }
      td {
        padding: var(--s-2) var(--s-3);
        border-top: 1px solid var(--line);
        vertical-align: top;
      }
      .line {
        padding-left: 0;
        font-size: var(--t-17);
        font-weight: var(--w-strong);
        text-align: right;
      }
      th.line {
        font-size: inherit;
        font-weight: var(--w-text);
      }
      .column,
      .order {
        white-space: nowrap;
      }
      .order {
        color: var(--ink-2);
      }
      .value {
        min-width: 7rem;
        max-width: 14rem;
      }
      q {
        padding: 0.1em 0.4em;
        border-radius: var(--r-0);
        background: var(--risk-soft);
        quotes: none;
        overflow-wrap: anywhere;
      }
      :host([kind='problems']) q {
        background: var(--late-soft);
      }
      i {
        color: var(--ink-3);
        font-style: normal;
      }
      button {
        margin-top: var(--s-3);
      }
      /* A hand's width holds no table: each remark becomes a slip. */
      @media (max-width: 700px) {
        thead {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
        }
        tr {
          display: grid;
          grid-template-columns: 3rem 1fr;
          grid-column-gap: var(--s-3);
          padding: var(--s-3) 0;
          border-top: 1px solid var(--line);
        }
        td {
          grid-column: 2;
          padding: 0;
          border: 0;
        }
        td:empty {
          display: none;
        }
        td.line {
          grid-row: 1 / span 4;
          grid-column: 1;
        }
        .value {
          max-width: none;
        }
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-remarks': BbRemarks
  }
}
