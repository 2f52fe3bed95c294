import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { issuedQuantity, partLines, stockOf, type PartSlip } from '#domain/visit/parts.ts'
import type { PartLine } from '#domain/visit/quote.ts'
import { partSourceWords } from '#words/agreement.ts'
import { quantityText } from '#words/money.ts'
import { say } from '#words/say.ts'
import './bb-letterhead.ts'
import './bb-signatures.ts'
import { BLANK, day, list, moment, nameOf, word, type Paper } from './paper.ts'
import { paperStyles } from './paper-styles.ts'

/** What the parts counter handed out for this order, and who took it (P4.6, P4.12, P6.7). Without prices: it is for the workshop. */
@customElement('bb-sheet-parts')
export class BbSheetParts extends LitElement {
  @property({ attribute: false }) paper!: Paper

  override render() {
    const { paper } = this
    const { parts } = paper.file.visit
    return html`<bb-letterhead .paper=${paper} kind="parts"></bb-letterhead>
      <table>
        <thead>
          <tr>
            <th>${word(paper, 'part')}</th>
            <th>${word(paper, 'number')}</th>
            <th>${word(paper, 'source')}</th>
            <th class="figure">${word(paper, 'needed')}</th>
            <th class="figure">${word(paper, 'issued')}</th>
            <th>${word(paper, 'remark')}</th>
          </tr>
        </thead>
        <tbody>
          ${partLines(paper.file.visit).map((line) => this.#line(line))}
        </tbody>
      </table>
      <h2>${word(paper, 'slips')}</h2>
      ${
        parts.slips.length === 0
          ? nothing
          : html`<ul>
              ${parts.slips.map((slip) => this.#slip(slip))}
            </ul>`
      }
      ${parts.oldParts.length > 0 ? this.#oldParts() : nothing} ${this.#signatures()}`
  }

  #line(line: PartLine) {
    const { paper } = this
    const { visit } = paper.file
    const { missing, expectedAt, shelf, note } = stockOf(visit.parts, line.id)
    const n = `${quantityText(missing)} ${line.unit}`
    const late =
      expectedAt === null
        ? word(paper, 'missingOpen', { n })
        : word(paper, 'missing', { n, time: moment(paper, expectedAt) })
    const issued = issuedQuantity(visit, line.id)
    return html`<tr>
      <td class="name">${line.name}</td>
      <td>${line.code || BLANK}</td>
      <td>${say(partSourceWords, paper.lang, line.source)}</td>
      <td class="figure">${quantityText(line.quantity)} ${line.unit}</td>
      <td class="figure">${issued > 0 ? `${quantityText(issued)} ${line.unit}` : BLANK}</td>
      <td>${list(paper, [missing > 0 ? late : '', shelf, note].filter(Boolean))}</td>
    </tr>`
  }

  #slip({ kind, items, takenBy, note, at, personId }: PartSlip) {
    const { paper } = this
    const lines = partLines(paper.file.visit)
    const named = items.map(({ lineId, quantity }) => {
      const line = lines.find(({ id }) => id === lineId)
      return `${line?.name ?? ''} ${quantityText(quantity)} ${line?.unit ?? ''}`
    })
    return html`<li>
      <b>${word(paper, kind === 'issued' ? 'issuedTo' : 'returned')} ${moment(paper, at)}</b> ${list(paper, named)}
      <small
        >${word(paper, 'takenBy')} ${nameOf(paper, takenBy)} · ${word(paper, 'clerk')} ${nameOf(paper, personId)}
        ${note}</small
      >
    </li>`
  }

  #oldParts() {
    const { paper } = this
    return html`<h2>${word(paper, 'oldParts')}</h2>
      <ul>
        ${paper.file.visit.parts.oldParts.map(
          ({ name, tag, dueAt, returnedAt }) =>
            html`<li>
              ${name}
              <small
                >${word(paper, 'tag', { tag })} ·
                ${returnedAt === null ? word(paper, 'dueBack', { date: day(paper, dueAt) }) : word(paper, 'wentBack', { date: day(paper, returnedAt) })}</small
              >
            </li>`,
        )}
      </ul>`
  }

  #signatures() {
    const { paper } = this
    const last = paper.file.visit.parts.slips.findLast(({ kind }) => kind === 'issued')
    const text = (personId: string) => (last ? `${nameOf(paper, personId)} ${moment(paper, last.at)}` : '')
    return html`<bb-signatures
      .lines=${[
        { role: word(paper, 'takenBy'), text: text(last?.takenBy ?? ''), ink: last?.ink ?? null },
        { role: word(paper, 'clerk'), text: text(last?.personId ?? ''), ink: null },
      ]}
    ></bb-signatures>`
  }

  static override styles = paperStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-sheet-parts': BbSheetParts
  }
}
