import { DRAWING, STOPS, type Mark, type MarkKind, type Stop } from '#domain/visit/walkaround.ts'
import { say, type Lang } from '#words/say.ts'
import { pinWords, walkWords } from '#words/walkaround-page.ts'
import { stopWords } from '#words/stop.ts'
import { markWords } from '#words/walkaround.ts'
import { css, html, LitElement, svg } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { carDrawing, carStyles, markGlyph } from '../../kit/car-drawing.ts'
import { ALONG, ROUTE, STOP_PLACES } from './stops.ts'

/** A mark on the drawing, and at which stop it was seen. */
export interface PlacedMark {
  readonly mark: Mark
  readonly stop: Stop
}

/**
 * The way round an unfolded car: what was passed is green, where one stands is violet, marks lie where they were seen.
 *
 * @fires bb-stop-chosen - A pin was touched; detail: the stop.
 * @fires bb-mark-chosen - A mark was touched; detail: its id and stop.
 * @fires bb-mark-placed - With `armed`: where on the drawing; detail: [x, y].
 */
@customElement('bb-walk-map')
export class BbWalkMap extends LitElement {
  /** Where one stands; null where nobody does any more. */
  @property() stop: Stop | null = null
  @property({ attribute: false }) passed: ReadonlySet<Stop> = new Set()
  @property({ attribute: false }) marks: readonly PlacedMark[] = []
  /** Id of the mark that is open. */
  @property() open: string | null = null
  /** The kind that is put where the car is touched next. */
  @property() armed: MarkKind | null = null
  @property() override lang: Lang = 'zh'

  @query('svg') private readonly drawing!: SVGSVGElement

  /** In units of the drawing, wherever and however large it is shown. */
  #place(event: MouseEvent): void {
    if (!this.armed) return
    const matrix = this.drawing.getScreenCTM()
    if (!matrix) return
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse())
    this.#tell('bb-mark-placed', [
      Math.round(Math.min(Math.max(x, 0), DRAWING.width)),
      Math.round(Math.min(Math.max(y, 0), DRAWING.height)),
    ])
  }

  #choose(event: Event, { mark, stop }: PlacedMark): void {
    // A new mark may lie beside an old one.
    if (this.armed) return
    event.stopPropagation()
    this.#tell('bb-mark-chosen', { id: mark.id, stop })
  }

  #tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }

  override render() {
    const { lang, stop } = this
    const at = stop ?? STOPS[0]
    const no = STOPS.indexOf(at) + 1
    const walked = Math.max(0, ...STOPS.filter((one) => this.passed.has(one) || one === stop).map((one) => ALONG[one]))
    return html`<svg
      viewBox="0 -16 760 628"
      class=${this.armed ? 'armed' : ''}
      role="group"
      aria-label=${say(walkWords, lang, 'map', { no, stop: say(stopWords, lang, at) })}
      @click=${this.#place}
    >
      <path class="way" d=${ROUTE} />
      <path class="way walked" d=${ROUTE} pathLength="1" style="stroke-dasharray: ${walked} 2" />
      ${carDrawing((one) => (one === stop ? 'now' : this.passed.has(one) ? 'done' : 'todo'))}
      ${this.marks.map((placed) => this.#mark(placed))} ${STOPS.map((one, index) => this.#pin(one, index + 1))}
    </svg>`
  }

  #pin(stop: Stop, no: number) {
    const { lang } = this
    const { pin, label, anchor } = STOP_PLACES[stop]
    const state = stop === this.stop ? 'now' : this.passed.has(stop) ? 'done' : 'todo'
    const name = say(walkWords, lang, 'pin', { no, stop: say(stopWords, lang, stop) })
    const choose = (event: Event) => {
      if (this.armed) return
      event.stopPropagation()
      this.#tell('bb-stop-chosen', stop)
    }
    const enter = (event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === ' ') choose(event)
    }
    return svg`
      <g class="pin ${state}" transform="translate(${pin[0]} ${pin[1]})" role="button" tabindex="0" aria-label=${name}
        aria-current=${stop === this.stop ? 'step' : 'false'} @click=${choose} @keydown=${enter}>
        <circle r="27" class="reach" />
        ${state === 'now' ? svg`<circle r="25" class="halo" />` : ''}
        <circle r=${state === 'now' ? 19 : 16} />
        ${state === 'done' ? svg`<path d="m-6 .5 4.5 4.5 8-9" />` : svg`<text y="6" text-anchor="middle">${no}</text>`}
      </g>
      <text class="name ${state}" x=${label[0]} y=${label[1]} text-anchor=${anchor} aria-hidden="true">
        ${no} ${say(pinWords, lang, stop)}
      </text>`
  }

  #mark(placed: PlacedMark) {
    const { mark, stop } = placed
    const open = mark.id === this.open
    const name = `${say(stopWords, this.lang, stop)} ${say(markWords, this.lang, mark.kind)}`
    const enter = (event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === ' ') this.#choose(event, placed)
    }
    return svg`<g class="mark ${mark.before ? 'before' : ''} ${open ? 'open' : ''}" transform="translate(${mark.x} ${mark.y})"
      role="button" tabindex="0" aria-label=${name} aria-pressed=${open}
      @click=${(event: Event) => this.#choose(event, placed)} @keydown=${enter}>
      <circle r="22" class="reach" />${open ? svg`<circle r="19" class="halo" />` : ''}<circle r="13" />${markGlyph(mark.kind)}
    </g>`
  }

  static override styles = [
    carStyles,
    css`
      :host {
        display: block;
      }
      svg {
        display: block;
        width: 100%;
        height: 100%;
      }
      .armed {
        cursor: crosshair;
      }
      .way {
        fill: none;
        stroke: var(--line-2);
        stroke-width: 2.5;
        stroke-dasharray: 2 8;
        stroke-linecap: round;
      }
      .walked {
        stroke: var(--go);
        stroke-width: 3;
        stroke-linecap: butt;
      }
      .pin,
      .mark {
        cursor: pointer;
        outline: none;
      }
      .armed .pin,
      .armed .mark {
        cursor: crosshair;
      }
      .reach {
        fill: transparent;
        stroke: none;
      }
      .pin circle {
        stroke: var(--line-2);
        stroke-width: 2;
        fill: var(--surface);
      }
      .pin text {
        fill: var(--ink-2);
        font: var(--w-strong) 15px var(--font);
      }
      .pin.done circle {
        fill: var(--go);
        stroke: var(--floor);
        stroke-width: 3;
      }
      .pin.done path {
        fill: none;
        stroke: var(--on-go);
        stroke-width: 3;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      .pin.now circle {
        fill: var(--hand);
        stroke: none;
      }
      .pin.now text {
        fill: var(--on-hand);
        font-size: 18px;
      }
      .pin .reach,
      .mark .reach,
      .pin.done .reach,
      .pin.now .reach,
      .mark.before .reach,
      .mark.open .reach {
        fill: transparent;
        stroke: none;
      }
      .pin .halo,
      .pin.now .halo,
      .mark .halo,
      .mark.before .halo,
      .mark.open .halo {
        fill: var(--hand-veil);
        stroke: none;
      }
      .pin:focus-visible .reach,
      .mark:focus-visible .reach {
        stroke: var(--hand);
        stroke-width: 3;
      }
      .name {
        fill: var(--ink-2);
        font: 14px var(--font);
        pointer-events: none;
      }
      .name.done {
        fill: var(--go-ink);
      }
      .name.now {
        fill: var(--hand-ink);
        font-weight: var(--w-strong);
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
      .mark.open {
        color: var(--on-hand);
      }
      .mark.open circle {
        fill: var(--hand);
        stroke: var(--surface);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-walk-map': BbWalkMap
  }
  interface HTMLElementEventMap {
    'bb-stop-chosen': CustomEvent<Stop>
    'bb-mark-chosen': CustomEvent<{ id: string; stop: Stop }>
    'bb-mark-placed': CustomEvent<[number, number]>
  }
}
