import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { agreedLines } from '#domain/visit/agreement.ts'
import { LEAST_WARRANTIES } from '#domain/visit/repair-warranty.ts'
import { repairKindWords } from '#words/bill.ts'
import { say } from '#words/say.ts'
import './bb-letterhead.ts'
import './bb-signatures.ts'
import {
  BLANK,
  day,
  list,
  mileageOf,
  moment,
  nameOf,
  orBlank,
  whole,
  word,
  type DocumentWord,
  type Paper,
} from './paper.ts'
import { paperStyles } from './paper-styles.ts'

/** Completion certificate (竣工出厂合格证, P6.7), with how long the repair is answered for (P6.8). */
@customElement('bb-sheet-certificate')
export class BbSheetCertificate extends LitElement {
  @property({ attribute: false }) paper!: Paper

  override render() {
    const { paper } = this
    const { order, visit, vehicle } = paper.file
    const lines = agreedLines(visit)
    const { kind, days, kilometres } = paper.file.warranty ?? { kind: 'small', ...LEAST_WARRANTIES.small }
    const mileage = mileageOf(paper.file)
    const kindText = say(repairKindWords, paper.lang, kind)
    const done = lines.filter((line) => line.kind === 'labour').map(({ name }) => name)
    return html`<bb-letterhead .paper=${paper} kind="certificate"></bb-letterhead>
      <p class="no"><span class="grey">${word(paper, 'certificateNo')}</span> ${BLANK}</p>
      <p class="certifies">${word(paper, 'certifies')}</p>
      <dl>
        ${this.#fact('model', orBlank(order.model))} ${this.#fact('vin', orBlank(vehicle?.vin))}
        ${this.#fact('engineNo', BLANK)} ${this.#fact('mileage', mileage === null ? BLANK : `${whole(mileage)} km`)}
        ${this.#fact('inDate', order.arrivedAt === null ? BLANK : day(paper, order.arrivedAt))}
        ${this.#fact('outDate', order.deliveredAt === null ? BLANK : day(paper, order.deliveredAt))}
        ${this.#fact('order', order.number)} ${this.#fact('repairKind', kindText)}
        <div class="row">
          <dt>${word(paper, 'repairItems')}</dt>
          <dd>${list(paper, done)}</dd>
        </div>
        <div class="row">
          <dt>${word(paper, 'warranty')}</dt>
          <dd><b>${word(paper, 'warrantyText', { kind: kindText, days, km: whole(kilometres) })}</b></dd>
        </div>
      </dl>
      <div class="stamp whole"><span>${word(paper, 'stamp')}</span></div>
      <bb-signatures
        .lines=${[
          {
            role: word(paper, 'inspector'),
            text:
              order.inspectedAt === null
                ? ''
                : `${nameOf(paper, order.inspectorId)} ${moment(paper, order.inspectedAt)}`,
            ink: null,
          },
          { role: word(paper, 'date'), text: '', ink: null },
        ]}
      ></bb-signatures>`
  }

  #fact(name: DocumentWord, value: string | TemplateResult) {
    return html`<div>
      <dt>${word(this.paper, name)}</dt>
      <dd>${value}</dd>
    </div>`
  }

  static override styles = [
    paperStyles,
    css`
      .no {
        margin-top: 14px;
        text-align: right;
      }
      .certifies {
        margin: 18px 0 22px;
        font-family: var(--serif);
        font-size: 17px;
        line-height: 1.8;
      }
      dl {
        display: grid;
        grid-template-columns: 1fr 1fr;
        border-top: 1px solid var(--rule);
      }
      dl > div {
        display: grid;
        grid-template-columns: 8em minmax(0, 1fr);
        padding: 9px 0;
        border-bottom: 1px solid var(--hair);
      }
      dl .row {
        grid-column: 1 / -1;
      }
      dt {
        color: var(--grey);
      }
      .stamp {
        display: flex;
        align-items: flex-end;
        justify-content: flex-end;
        height: 160px;
        padding: 0 8mm 8px 0;
        color: var(--grey);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-sheet-certificate': BbSheetCertificate
  }
}
