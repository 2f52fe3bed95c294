import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { missingStops, sheetOf, STOP_CHECKS, WHEELS, type Sheet } from '#domain/visit/walkaround-sheet.ts'
import { FLUIDS } from '#domain/visit/walkaround.ts'
import { say } from '#words/say.ts'
import { stopWords } from '#words/stop.ts'
import { checkWords, fluidWords, lightWords, markWords, sizeWords, wheelWords } from '#words/walkaround.ts'
import { carDrawing, carStyles, markGlyph } from '../kit/car-drawing.ts'
import './bb-letterhead.ts'
import './bb-signatures.ts'
import { BLANK, list, moment, nameOf, orBlank, word, type DocumentWord, type Paper } from './paper.ts'
import { paperStyles } from './paper-styles.ts'

const CHECKS = Object.values(STOP_CHECKS).flat()

/** Intake sheet: what was seen, read and left in the car when it came (P3.3, P3.4, P6.7). */
@customElement('bb-sheet-intake')
export class BbSheetIntake extends LitElement {
  @property({ attribute: false }) paper!: Paper

  override render() {
    const { paper } = this
    const { order, visit } = paper.file
    const sheet = sheetOf(visit.walkaround)
    const { finished } = visit.walkaround
    const missing = missingStops(visit.walkaround).length
    return html`<bb-letterhead .paper=${paper} kind="intake"></bb-letterhead>
      ${order.complaint ? html`<blockquote>“${order.complaint}”</blockquote>` : nothing}
      <div class="walk whole">
        <svg viewBox="60 10 640 580" aria-hidden="true">
          ${carDrawing(() => '')}
          ${sheet.marks.map(
            ({ x, y, kind }, index) =>
              svg`<g class="mark" transform="translate(${x} ${y})"><circle r="17" />${markGlyph(kind)}<text x="22" y="-8">${index + 1}</text></g>`,
          )}
        </svg>
        <dl>${this.#readings(sheet)}</dl>
      </div>
      <h2>${word(paper, 'marks')}</h2>
      ${sheet.marks.length === 0 ? html`<p>${missing === 0 ? word(paper, 'noMarks') : BLANK}</p>` : this.#marks(sheet)}
      <p class="grey">
        ${finished ? `${word(paper, 'walked', { time: moment(paper, finished.at) })} · ${nameOf(paper, finished.personId)}` : word(paper, 'notWalked', { n: missing })}
      </p>
      ${visit.verification.done?.differs ? html`<p class="safety">${word(paper, 'differs', { text: visit.verification.done.differs })}</p>` : nothing}
      <bb-signatures
        .lines=${[
          { role: word(paper, 'signCustomer'), text: '', ink: null },
          { role: word(paper, 'signAdvisor'), text: nameOf(paper, finished?.personId ?? order.advisorId), ink: null },
        ]}
      ></bb-signatures>`
  }

  #readings({ fuel, lights, fluids, treads, checks, belongings, valuablesTaken }: Sheet) {
    const { paper } = this
    const { lang } = paper
    const { covers } = paper.file.visit.reception
    const read = FLUIDS.filter((fluid) => fluids[fluid] !== undefined)
    const looked = CHECKS.filter((check) => checks[check] !== undefined)
    const measured = WHEELS.filter((wheel) => treads[wheel] !== undefined)
    return [
      this.#fact('fuel', fuel === null ? BLANK : html`${word(paper, 'fuelValue', { n: fuel })} ${gauge(fuel)}`),
      this.#fact(
        'lights',
        lights === null
          ? BLANK
          : list(
              paper,
              lights.map((light) => say(lightWords, lang, light)),
            ) || word(paper, 'noLights'),
      ),
      this.#fact(
        'fluids',
        orBlank(
          list(
            paper,
            read.map(
              (fluid) =>
                `${say(fluidWords, lang, fluid)} ${word(paper, fluids[fluid] === 'ok' ? 'fluidOk' : 'fluidLow')}`,
            ),
          ),
        ),
      ),
      this.#fact(
        'treads',
        orBlank(
          list(
            paper,
            measured.map((wheel) => `${say(wheelWords, lang, wheel)} ${((treads[wheel] ?? 0) / 10).toFixed(1)}`),
          ),
        ),
      ),
      this.#fact(
        'checks',
        looked.length === 0
          ? BLANK
          : html`${looked.map((check) => html`<span class=${checks[check] ? 'tick' : 'tick no'}>${checks[check] ? '✓' : '✗'} ${say(checkWords, lang, check)}</span>`)}`,
      ),
      this.#fact(
        'belongings',
        belongings === null
          ? BLANK
          : html`${belongings || word(paper, 'noLights')}${valuablesTaken ? html`<br /><small>${word(paper, 'valuables')}</small>` : nothing}`,
      ),
      covers ? html`<div class="row">✓ ${word(paper, 'covers', { time: moment(paper, covers.at) })}</div>` : nothing,
    ]
  }

  #fact(name: DocumentWord, value: string | TemplateResult) {
    return html`<div>
      <dt>${word(this.paper, name)}</dt>
      <dd>${value}</dd>
    </div>`
  }

  #marks({ marks }: Sheet) {
    const { paper } = this
    const { lang } = paper
    return html`<table>
      <thead>
        <tr>
          <th></th>
          <th>${word(paper, 'place')}</th>
          <th>${word(paper, 'mark')}</th>
          <th>${word(paper, 'size')}</th>
          <th>${word(paper, 'remark')}</th>
        </tr>
      </thead>
      <tbody>
        ${marks.map(
          ({ stop, kind, size, note, before, added, photos }, index) =>
            html`<tr>
              <td><b>${index + 1}</b></td>
              <td>${say(stopWords, lang, stop)}</td>
              <td>${say(markWords, lang, kind)}</td>
              <td>${size === null ? '' : say(sizeWords, lang, size)}</td>
              <td>
                ${note}
                <small
                  >${list(
                    paper,
                    [
                      before ? word(paper, 'before') : '',
                      added ? word(paper, 'added') : '',
                      photos.length > 0 ? word(paper, 'photos', { n: photos.length }) : '',
                    ].filter(Boolean),
                  )}</small
                >
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`
  }

  static override styles = [
    paperStyles,
    carStyles,
    css`
      :host {
        --surface: #fff;
        --surface-2: #fff;
        --ink: #12202a;
        --ink-3: #51616d;
        --hatch-b: #e3eaed;
      }
      .walk {
        display: grid;
        grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
        grid-gap: 20px;
        align-items: start;
        margin-top: 10px;
      }
      .mark circle {
        fill: #12202a;
      }
      .mark {
        color: #fff;
      }
      .mark text {
        fill: #12202a;
        stroke: #fff;
        stroke-width: 5px;
        paint-order: stroke;
        font-size: 26px;
        font-weight: 700;
      }
      dl > div {
        padding: 6px 0;
        border-bottom: 1px solid var(--hair);
      }
      dt {
        color: var(--grey);
      }
      .tick {
        display: inline-block;
        margin-right: 12px;
      }
      .tick.no {
        font-weight: 700;
      }
      td:first-child {
        width: 2.2em;
        padding-right: 12px;
      }
      .gauge {
        display: inline-block;
        width: 120px;
        height: 9px;
        margin-left: 8px;
        vertical-align: middle;
      }
    `,
  ]
}

/** The tank in eighths. */
function gauge(eighths: number) {
  return html`<svg class="gauge" viewBox="0 0 80 6" preserveAspectRatio="none" aria-hidden="true">
    ${Array.from({ length: 8 }, (_, index) => svg`<rect x=${index * 10} width="9" height="6" fill=${index < eighths ? '#12202a' : '#dde4e8'} />`)}
  </svg>`
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-sheet-intake': BbSheetIntake
  }
}
