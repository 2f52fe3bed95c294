import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { worksOf, type Floor } from '#domain/floor.ts'
import { runningClock } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import { onBay } from '#domain/place.ts'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'
import { placeWords } from '#words/stage.ts'
import { techWords } from '#words/tech.ts'
import type { OperationLine } from '../bay/bay-view.ts'
import '../kit/bb-icon.ts'
import { clockTime, dayAndTime } from '../kit/time.ts'
import { forgottenBy, unsignedBy, type TechPlace } from './tech-view.ts'
import { noteStyles } from './note-styles.ts'

type Kind = 'warning' | 'clock' | 'people' | 'pen' | 'moon' | 'info' | 'camera'

/**
 * What concerns whoever holds the phone, above the car: another car's code, a clock that runs elsewhere, who joined, what
 * they have not signed for, a clock that was forgotten.
 *
 * @fires bb-bay - To that bay: its number is the detail.
 * @fires bb-sign - To sign for their own work on another car: its order is the detail.
 */
@customElement('bb-tech-notes')
export class BbTechNotes extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) place!: TechPlace
  /** The car that is shown, and the work on it that the buttons mean. */
  @property({ attribute: false }) order: Order | null = null
  @property({ attribute: false }) line: OperationLine | null = null
  @property() me = ''
  @property({ type: Number }) now = 0
  @property() override lang: Lang = 'zh'

  override render() {
    const { order } = this
    return [
      this.#otherCar(),
      this.#joined(),
      ...this.#unsigned(),
      order ? this.#forgotten(order) : nothing,
      order?.desk.differs ? this.#note('info', this.#say('differs')) : nothing,
      order && order.desk.findings > 0
        ? this.#note('camera', this.#say('findings', { n: order.desk.findings }))
        : nothing,
    ]
  }

  /** A code of another car than the one they work on; else that their clock runs elsewhere (P4.9). */
  #otherCar() {
    const { floor, order, place } = this
    const { notThis } = place
    if (notThis) {
      const { plate, model } = notThis.order
      const text = this.#say('notThis', { code: notThis.code, plate, model, place: this.#where(notThis.order) })
      return this.#note('warning', text, this.#say('toCar'), () => this.#go(notThis.order))
    }
    const elsewhere = worksOf(floor, this.me).find((work) => work.order.id !== order?.id)
    if (!elsewhere) return nothing
    const where = `${this.#where(elsewhere.order)} ${elsewhere.order.ticket}`
    return this.#note(
      'clock',
      this.#say('elsewhere', { where, operation: elsewhere.operation.name }),
      this.#say('go'),
      () => this.#go(elsewhere.order),
    )
  }

  /** Somebody's clock runs beside theirs on the same work (P4.5). */
  #joined() {
    const { line, me, floor } = this
    if (!line || !runningClock(line.operation, me)) return nothing
    return line.workers
      .filter(({ id }) => id !== me)
      .map(({ id, name }) => {
        const since = clockTime(runningClock(line.operation, id)!.startedAt, floor.site.timeZone)
        return this.#note('people', this.#say('joined', { name, time: since }))
      })
  }

  /** Between two jobs, not in the middle of one. */
  #unsigned() {
    const { floor, me } = this
    if (worksOf(floor, me).length > 0) return []
    const cars = unsignedBy(floor, me).filter((order) => order !== this.order)
    return cars.map((order) => {
      const text = this.#say('unsigned', { ticket: order.ticket, model: order.model })
      return this.#note('pen', text, this.#say('sign'), () =>
        this.dispatchEvent(new CustomEvent('bb-sign', { detail: order })),
      )
    })
  }

  #forgotten(order: Order) {
    const { stoppedAt } = forgottenBy(order, this.me) ?? {}
    if (!stoppedAt) return nothing
    const time = dayAndTime(stoppedAt, this.now, this.floor.site.timeZone, this.lang)
    return this.#note('moon', this.#say('forgotten', { time }))
  }

  #note(kind: Kind, text: string, go = '', act?: () => void) {
    return html`<p class=${kind} role=${kind === 'warning' ? 'alert' : 'note'}>
      <bb-icon name=${kind}></bb-icon><span>${text}</span>
      ${act ? html`<button @click=${act}>${go}</button>` : nothing}
    </p>`
  }

  #where(order: Order): string {
    const bay = this.floor.bays.get(onBay(order.place) ?? '')
    return bay ? `${say(bayWords, this.lang, 'bay')} ${bay.no}` : say(placeWords, this.lang, order.place.kind)
  }

  #go(order: Order): void {
    const detail = this.floor.bays.get(onBay(order.place) ?? '')?.no ?? ''
    this.dispatchEvent(new CustomEvent('bb-bay', { detail }))
  }

  #say(key: keyof (typeof techWords)['zh'], values?: Record<string, string | number>): string {
    return say(techWords, this.lang, key, values)
  }

  static override styles = [
    noteStyles,
    css`
      :host {
        display: block;
      }
      p {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        margin: 0 0 var(--s-2);
        padding: var(--s-2) var(--s-3);
        border-radius: var(--r-3);
        background: var(--surface-2);
        box-shadow: inset 0 0 0 1px var(--line);
        line-height: 1.35;
      }
      .clock,
      .pen {
        background: var(--hand-soft);
        color: var(--hand-ink);
      }
      .people {
        background: var(--go-soft);
        color: var(--go-ink);
      }
      .warning {
        background: var(--late-soft);
        color: var(--late-ink);
        font-weight: var(--w-strong);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-tech-notes': BbTechNotes
  }
}
