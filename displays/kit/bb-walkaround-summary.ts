import { sheetOf, STOP_CHECKS, WHEELS, type SheetMark } from '#domain/visit/walkaround-sheet.ts'
import { BLANK_WALKAROUND, FLUIDS, type Check, type Walkaround } from '#domain/visit/walkaround.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { stopWords } from '#words/stop.ts'
import { summaryWords } from '#words/walkaround-summary.ts'
import { checkWords, fluidWords, lightWords, markWords, sizeWords, wheelWords } from '#words/walkaround.ts'
import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import './bb-mark-sign.ts'
import './bb-photos.ts'
import { carDrawing, carStyles, markGlyph } from './car-drawing.ts'
import { storedPhotos } from './photo-controller.ts'

const CHECKS = Object.values(STOP_CHECKS).flat()

/** The sheet of the walk round the car, to read: its marks on a small car, what was read, what lies in it (P3.4, P4.5). */
@customElement('bb-walkaround-summary')
export class BbWalkaroundSummary extends LitElement {
  @property({ attribute: false }) walkaround: Walkaround = BLANK_WALKAROUND
  @property() override lang: Lang = 'zh'

  override render() {
    const sheet = sheetOf(this.walkaround)
    if (Object.keys(this.walkaround.stops).length === 0) return html`<p>${this.#say('nothing')}</p>`
    const { marks } = sheet
    return html`
      <div class="car">
        <svg viewBox="60 10 640 510" role="img" aria-label=${this.#say('marks', { count: marks.length })}>
          ${carDrawing(() => '')}
          ${marks.map(
            (
              mark,
              index,
            ) => svg`<g class="mark ${mark.before ? 'before' : ''}" transform="translate(${mark.x} ${mark.y})">
              <circle r="17" />${markGlyph(mark.kind)}
              <text x="22" y="-8">${index + 1}</text>
            </g>`,
          )}
        </svg>
      </div>
      <div class="facts">
        <dl>${this.#readings()}</dl>
        ${marks.length === 0 ? html`<p>${this.#say('noMarks')}</p>` : nothing}
        <ol>
          ${repeat(
            marks,
            ({ id }) => id,
            (mark) => this.#mark(mark),
          )}
        </ol>
      </div>
    `
  }

  #readings() {
    const { mileageKm, fuel, lights, fluids, checks, treads, belongings, valuablesTaken } = sheetOf(this.walkaround)
    const { lang } = this
    const list = (items: readonly string[]) => items.join(lang === 'zh' ? '、' : ', ')
    const low = FLUIDS.filter((fluid) => fluids[fluid] === 'low').map((fluid) => say(fluidWords, lang, fluid))
    const wrong = CHECKS.filter((check: Check) => checks[check] === false)
    const measured = WHEELS.filter((wheel) => treads[wheel] !== undefined)
    return [
      this.#row('mileage', mileageKm === null ? null : `${mileageKm.toLocaleString('en')} km`),
      this.#row('fuel', fuel === null ? null : `${fuel} / 8`),
      this.#row('lights', lights && (list(lights.map((light) => say(lightWords, lang, light))) || this.#say('none'))),
      this.#row(
        'fluids',
        Object.keys(fluids).length === 0
          ? null
          : low.length > 0
            ? this.#say('low', { fluids: list(low) })
            : this.#say('allRight'),
      ),
      this.#row(
        'treads',
        measured.length === 0
          ? null
          : list(measured.map((wheel) => `${say(wheelWords, lang, wheel)} ${((treads[wheel] ?? 0) / 10).toFixed(1)}`)),
      ),
      this.#row(
        'checks',
        Object.keys(checks).length === 0
          ? null
          : wrong.length > 0
            ? this.#say('not', { checks: list(wrong.map((check) => say(checkWords, lang, check))) })
            : this.#say('allRight'),
      ),
      this.#row('belongings', belongings === null ? null : belongings || this.#say('none')),
      this.#row('valuables', valuablesTaken === null ? null : this.#say(valuablesTaken ? 'taken' : 'left')),
    ]
  }

  #row(
    key: 'mileage' | 'fuel' | 'lights' | 'fluids' | 'treads' | 'checks' | 'belongings' | 'valuables',
    value: string | null,
  ) {
    return value === null
      ? nothing
      : html`<div>
          <dt>${this.#say(key)}</dt>
          <dd>${value}</dd>
        </div>`
  }

  #mark(mark: SheetMark) {
    const { lang } = this
    const said = [
      say(stopWords, lang, mark.stop),
      say(markWords, lang, mark.kind),
      mark.size ? say(sizeWords, lang, mark.size) : '',
      mark.note,
    ].filter(Boolean)
    return html`<li>
      <bb-mark-sign .kind=${mark.kind} ?former=${mark.before}></bb-mark-sign>
      <div>
        <p>
          ${said.join(' · ')}${mark.before ? html` <em>${this.#say('before')}</em>` : nothing}${
            mark.added ? html` <em class="added">${this.#say('added')}</em>` : nothing
          }
        </p>
        ${mark.photos.length > 0 ? html`<bb-photos .photos=${storedPhotos(mark.photos)} .lang=${lang}></bb-photos>` : nothing}
      </div>
    </li>`
  }

  #say(key: keyof (typeof summaryWords)['zh'], values?: Values): string {
    return say(summaryWords, this.lang, key, values)
  }

  static override styles = [
    carStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
        grid-gap: var(--s-4);
        align-items: start;
      }
      .car {
        padding: var(--s-3);
        border-radius: var(--r-3);
        background: var(--floor);
      }
      .car svg {
        display: block;
        width: 100%;
      }
      .mark {
        color: var(--on-ink);
      }
      .mark circle {
        fill: var(--ink);
        stroke: var(--surface);
        stroke-width: 2;
      }
      .mark.before {
        color: var(--ink);
      }
      .mark.before circle {
        fill: var(--surface);
        stroke: var(--ink);
        stroke-dasharray: 3 3;
      }
      .mark text {
        fill: var(--ink);
        font: var(--w-strong) 20px var(--font);
        paint-order: stroke;
        stroke: var(--floor);
        stroke-width: 4px;
      }
      p,
      dl,
      dd,
      ol {
        margin: 0;
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
        grid-gap: var(--s-3);
      }
      dt {
        font-size: var(--t-13);
        color: var(--ink-2);
      }
      dd {
        font-weight: var(--w-strong);
        overflow-wrap: break-word;
      }
      ol {
        margin-top: var(--s-4);
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        padding: var(--s-2) 0;
        border-top: 1px solid var(--line);
      }
      li > div {
        flex: 1;
        min-width: 0;
        margin-left: var(--s-3);
      }
      li p {
        line-height: 1.875rem;
      }
      bb-photos {
        margin-top: var(--s-2);
      }
      em {
        padding: 0 var(--s-2);
        border: 1px dashed var(--ink-3);
        border-radius: var(--r-1);
        font-style: normal;
        font-size: var(--t-13);
        color: var(--ink-2);
      }
      .added {
        border: 0;
        color: var(--risk-ink);
        background: var(--risk-soft);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-walkaround-summary': BbWalkaroundSummary
  }
}
