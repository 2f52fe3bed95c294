import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { clockedTime, MINUTE, type Operation } from '#domain/operation.ts'
import { partLines } from '#domain/visit/parts.ts'
import { quantityText } from '#words/money.ts'
import { say } from '#words/say.ts'
import { holdWords } from '#words/stage.ts'
import { tradeWords } from '#words/trade.ts'
import './bb-letterhead.ts'
import './bb-signatures.ts'
import { BLANK, list, moment, nameOf, word, type DocumentWord, type Paper } from './paper.ts'
import { paperStyles } from './paper-styles.ts'

const HOUR = 60 * MINUTE

/** Maintenance and work sheet: what is done, by whom, how long it took, what was found (P4.5, P6.7). */
@customElement('bb-sheet-work')
export class BbSheetWork extends LitElement {
  @property({ attribute: false }) paper!: Paper

  override render() {
    const { paper } = this
    const { order, visit } = paper.file
    const free = visit.agreement.binding.filter(({ kind }) => kind === 'free')
    const verified = visit.verification.done
    return html`<bb-letterhead .paper=${paper} kind="work"></bb-letterhead>
      ${order.complaint ? html`<blockquote>“${order.complaint}”</blockquote>` : nothing}
      ${order.note ? html`<p><span class="grey">${word(paper, 'note')}</span> ${order.note}</p>` : nothing}
      ${verified ? html`<p class="grey">${word(paper, 'verified', { name: nameOf(paper, verified.personId), time: moment(paper, verified.at) })}</p>` : nothing}
      <table>
        <thead>
          <tr>
            <th>${word(paper, 'operation')}</th>
            <th>${word(paper, 'trade')}</th>
            <th class="figure">${word(paper, 'standard')}</th>
            <th class="figure">${word(paper, 'clocked')}</th>
            <th>${word(paper, 'who')}</th>
            <th>${word(paper, 'state')}</th>
          </tr>
        </thead>
        ${order.operations.map((operation) => this.#operation(operation))}
      </table>
      ${
        free.length > 0
          ? html`<h2>${word(paper, 'freeRequests')}</h2>
              <ul>
                ${free.map(({ name }) => html`<li><i class="box"></i>${name}</li>`)}
              </ul>`
          : nothing
      }
      <bb-signatures
        .lines=${[
          { role: word(paper, 'signTechnician'), text: this.#signed('self'), ink: null },
          { role: word(paper, 'leaderCheck'), text: this.#signed('leader'), ink: null },
        ]}
      ></bb-signatures>`
  }

  #signed(level: 'self' | 'leader'): string {
    const { paper } = this
    const check = paper.file.visit.quality.signatures.findLast((signature) => signature.level === level)
    return check ? `${nameOf(paper, check.personId)} ${moment(paper, check.at)}` : ''
  }

  #operation(operation: Operation) {
    const { paper } = this
    const { lang, letterhead, file } = paper
    const clocked = clockedTime(operation, letterhead.now)
    const people = [...new Set(operation.clocks.map(({ personId }) => nameOf(paper, personId)))].filter(Boolean)
    const parts = partLines(file.visit)
      .filter(({ operationId }) => operationId === operation.id)
      .map(({ name, quantity, unit }) => `${name} ${quantityText(quantity)} ${unit}`)
    const state =
      operation.hold && operation.state === 'open'
        ? say(holdWords, lang, operation.hold.reason)
        : word(paper, operation.state)
    const hours = (ms: number) => word(paper, 'hours', { h: (ms / HOUR).toFixed(1) })
    return html`<tbody class="whole">
      <tr>
        <td class="name">${operation.name}</td>
        <td>${say(tradeWords, lang, operation.trade)}</td>
        <td class="figure">${hours(operation.standardMinutes * MINUTE)}</td>
        <td class="figure">${clocked > 0 ? hours(clocked) : BLANK}</td>
        <td>${people.length > 0 ? list(paper, people) : BLANK}</td>
        <td>${state}</td>
      </tr>
      <tr class="more">
        <td colspan="6">
          ${parts.length > 0 ? html`<p class="grey">${word(paper, 'partsFor', { parts: list(paper, parts) })}</p>` : nothing}
          ${operation.rework ? html`<p class="safety">${word(paper, 'rework', { reason: operation.rework })}</p>` : nothing}
          <dl>
            ${this.#told('finding', operation.finding)} ${this.#told('cause', operation.cause)}
            ${this.#told('correction', operation.correction)}
          </dl>
        </td>
      </tr>
    </tbody>`
  }

  #told(name: DocumentWord, text: string) {
    return html`<div>
      <dt>${word(this.paper, name)}</dt>
      <dd>${text || html`<i class="blank long"></i>`}</dd>
    </div>`
  }

  static override styles = [
    paperStyles,
    css`
      tbody.whole tr:first-child td {
        border-bottom: 0;
        padding-top: 7px;
      }
      tbody.whole .more td {
        padding: 0 0 8px 14px;
        border-bottom-color: #51616d;
      }
      dl {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        grid-gap: 18px;
      }
      dt {
        color: var(--grey);
        font-size: 12px;
      }
      .long {
        display: block;
        width: 100%;
      }
      li {
        padding: 3px 0;
      }
      .box {
        display: inline-block;
        width: 11px;
        height: 11px;
        margin-right: 8px;
        border: 1.2px solid #12202a;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-sheet-work': BbSheetWork
  }
}
