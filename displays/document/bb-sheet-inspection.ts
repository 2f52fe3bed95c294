import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { CHECK_GROUPS, checklistFor, type CheckItem, type Measure } from '#domain/checklists.ts'
import type { CheckLevel } from '#domain/visit/quality.ts'
import { checkGroupWords, checkItemWords } from '#words/checklist.ts'
import { say } from '#words/say.ts'
import './bb-letterhead.ts'
import './bb-signatures.ts'
import { BLANK, moment, nameOf, whole, word, type Paper } from './paper.ts'
import { paperStyles } from './paper-styles.ts'

/** Inspection sheet: what was looked at, measured and driven, and who stands for it (P5.1–5.4, P6.7). */
@customElement('bb-sheet-inspection')
export class BbSheetInspection extends LitElement {
  @property({ attribute: false }) paper!: Paper

  override render() {
    const { paper } = this
    const { order, visit } = paper.file
    const { items } = checklistFor(order, visit.agreement.roadTest)
    const groups = CHECK_GROUPS.filter((group) => items.some((item) => item.group === group))
    return html`<bb-letterhead .paper=${paper} kind="inspection"></bb-letterhead>
      <table>
        <thead>
          <tr>
            <th></th>
            <th>${word(paper, 'checkItem')}</th>
            <th>${word(paper, 'result')}</th>
            <th class="figure">${word(paper, 'measured')}</th>
            <th>${word(paper, 'remark')}</th>
          </tr>
        </thead>
        ${groups.map((group) => {
          const these = items.filter((item) => item.group === group)
          return html`<tbody>
            ${these.map(
              (item, index) =>
                html`<tr>
                  <td class="group">${index === 0 ? say(checkGroupWords, paper.lang, group) : ''}</td>
                  ${this.#item(item)}
                </tr>`,
            )}
          </tbody>`
        })}
      </table>
      ${this.#roadTests()} ${this.#failures()} ${this.#uncorrected()}
      <p class="verdict">
        ${order.inspectedAt === null ? word(paper, 'notPassed') : `✓ ${word(paper, 'passed')} ${moment(paper, order.inspectedAt)}`}
      </p>
      <bb-signatures
        .lines=${[
          { role: word(paper, 'selfCheck'), text: this.#signed('self'), ink: null },
          { role: word(paper, 'leaderCheck'), text: this.#signed('leader'), ink: null },
          { role: word(paper, 'finalCheck'), text: this.#signed('final'), ink: null },
        ]}
      ></bb-signatures>`
  }

  #item({ id, safety, measure }: CheckItem) {
    const { paper } = this
    const answer = paper.file.visit.quality.answers[id]
    const wrong = answer?.result === 'not-ok'
    return html`<td>
        ${say(checkItemWords, paper.lang, id)} ${safety ? html`<small>${word(paper, 'safety')}</small>` : nothing}
      </td>
      <td class=${wrong ? 'safety' : ''}>${answer ? `${wrong ? '✗' : '✓'} ${word(paper, answer.result)}` : BLANK}</td>
      <td class="figure">
        ${measure === null ? '' : answer?.value == null ? BLANK : valueText(answer.value, measure)}
      </td>
      <td>
        ${answer?.note ?? ''}${measure === null ? nothing : html`<small>${word(paper, 'limit', { value: valueText(measure.limit, measure) })}</small>`}
      </td>`
  }

  #signed(level: CheckLevel): string {
    const { paper } = this
    const check = paper.file.visit.quality.signatures.findLast((signature) => signature.level === level)
    return check ? word(paper, 'checkedAt', { name: nameOf(paper, check.personId), time: moment(paper, check.at) }) : ''
  }

  #roadTests() {
    const { paper } = this
    const { roadTests } = paper.file.visit.quality
    if (roadTests.length === 0) return nothing
    return html`<h2>${word(paper, 'roadTests')}</h2>
      <ul>
        ${roadTests.map(
          ({ personId, outAt, outKm, back }) =>
            html`<li>
              ${word(paper, 'roadTestLine', {
                name: nameOf(paper, personId),
                time: moment(paper, outAt),
                km: back ? `${whole(outKm)}–${whole(back.km)}` : whole(outKm),
              })}
              ${back?.note ?? ''}
            </li>`,
        )}
      </ul>`
  }

  #failures() {
    const { paper } = this
    const { failures } = paper.file.visit.quality
    if (failures.length === 0) return nothing
    return html`<h2>${word(paper, 'failures')}</h2>
      <ul>
        ${failures.map(({ at, personId, reason }) => html`<li>${reason} <small>${nameOf(paper, personId)} ${moment(paper, at)}</small></li>`)}
      </ul>`
  }

  #uncorrected() {
    const { paper } = this
    const { uncorrected } = paper.file.visit.quality
    if (uncorrected.length === 0) return nothing
    return html`<h2>${word(paper, 'uncorrected')}</h2>
      <ul>
        ${uncorrected.map(
          ({ text, itemId, safety }) =>
            html`<li>
              ${text || (itemId === null ? '' : say(checkItemWords, paper.lang, itemId))}
              ${safety ? html`<span class="safety">${word(paper, 'safety')}</span>` : nothing}
            </li>`,
        )}
      </ul>`
  }

  static override styles = [
    paperStyles,
    css`
      .group {
        width: 8em;
        padding-right: 12px;
        font-weight: 700;
      }
      .verdict {
        margin-top: 14px;
        font-size: 17px;
        font-weight: 700;
      }
    `,
  ]
}

/** Tenths of the unit as people read them: `6.5 mm`, `84 %`. */
function valueText(tenths: number, { unit }: Measure): string {
  return unit === '%' ? `${Math.round(tenths / 10)} %` : `${(tenths / 10).toFixed(1)} ${unit}`
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-sheet-inspection': BbSheetInspection
  }
}
