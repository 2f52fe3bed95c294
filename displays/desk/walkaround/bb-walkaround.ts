import type { FormerWalkaround } from '#contract/walkaround.ts'
import { STOP_READINGS } from '#domain/visit/walkaround-sheet.ts'
import {
  DRAWING,
  MARK_KINDS,
  STOPS,
  type Mark,
  type MarkKind,
  type Readings,
  type Stop,
  type StopNote,
} from '#domain/visit/walkaround.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { walkWords } from '#words/walkaround-page.ts'
import { stopWords } from '#words/stop.ts'
import { markWords } from '#words/walkaround.ts'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../../kit/bb-icon.ts'
import '../../kit/bb-mark-sign.ts'
import '../../kit/bb-plate.ts'
import type { PhotoItem } from '../../kit/photo-controller.ts'
import { clockTime } from '../../kit/time.ts'
import { uuid } from '../../kit/uuid.ts'
import './bb-walk-badge.ts'
import './bb-walk-map.ts'
import './bb-walk-mark.ts'
import './bb-walk-marks.ts'
import './bb-walk-readings.ts'
import './bb-walk-stop.ts'
import './bb-walk-ways.ts'
import { STOP_PLACES } from './stops.ts'
import type { WalkFile } from './walk-file.ts'
import { finishedAt, formerMileage, isSigned, noteOf, passedStops, type WalkSources } from './walk-sheet.ts'
import {
  localId,
  NOTHING_KEPT,
  refusals,
  waiting,
  withMark,
  withoutMark,
  withReadings,
  type Kept,
} from './walk-state.ts'
import type { WalkStore } from './walk-store.ts'
import { walkStyles } from './walk-styles.ts'

export type WalkKeeper = Pick<WalkStore, 'draft' | 'leave' | 'addPhoto' | 'photoSrc'>

/** How far an arrow key moves a mark, units of the drawing. */
const NUDGE = 6
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-NUDGE, 0],
  ArrowRight: [NUDGE, 0],
  ArrowUp: [0, -NUDGE],
  ArrowDown: [0, NUDGE],
}

/**
 * The walk round one car (P3.4): where one stands, what is there, what is read. Whatever is touched is kept on the device
 * at once; leaving a stop sends it.
 *
 * @slot who - Who works here.
 * @fires bb-who - Nobody is chosen, and somebody must sign for what is noted.
 */
@customElement('bb-walkaround')
export class BbWalkaround extends LitElement {
  @property({ attribute: false }) file!: WalkFile
  @property({ attribute: false }) former: FormerWalkaround | null = null
  @property({ attribute: false }) keeper!: WalkKeeper
  @property({ attribute: false }) kept: Kept = NOTHING_KEPT
  @property({ type: Boolean }) offline = false
  @property({ type: Boolean }) keeps = true
  @property() personId = ''
  /** Id of the mark that is being described. */
  @property() open: string | null = null
  @property() timeZone = 'Asia/Shanghai'
  @property() override lang: Lang = 'zh'

  @state() private chosen: Stop | null = null
  @state() private armed: MarkKind | null = null
  @state() private missing: readonly Stop[] = []
  /** Walked round already, and looked at again. */
  @state() private again = false

  static override styles = walkStyles

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('keydown', this.#keys)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('keydown', this.#keys)
  }

  get #sources(): WalkSources {
    return { kept: this.kept, file: this.file, former: this.former }
  }

  get #stop(): Stop {
    const passed = passedStops(this.#sources)
    return this.chosen ?? STOPS.find((stop) => !passed.has(stop)) ?? STOPS[0]
  }

  #note(stop = this.#stop): StopNote {
    return noteOf(this.#sources, stop)
  }

  #write(note: StopNote, stop = this.#stop): void {
    this.chosen = this.#stop
    this.keeper.draft(this.file.order.id, stop, note)
  }

  /** Goes on to another stop. What was written at this one is sent; `pass` says that somebody stood here. */
  #go(to: Stop, pass: boolean): boolean {
    const stop = this.#stop
    const note = this.#note(stop)
    const written = this.kept.drafts[this.file.order.id]?.[stop] !== undefined
    if (pass || written) {
      if (!this.#known()) return false
      this.keeper.leave(this.file.order.id, stop, { ...note, passed: note.passed || pass }, this.personId)
    }
    Object.assign(this, { chosen: to, armed: null, open: null, missing: [] })
    return true
  }

  #next(): void {
    const stop = this.#stop
    const to = STOPS[STOPS.indexOf(stop) + 1]
    if (to) return void this.#go(to, true)
    const passed = passedStops(this.#sources)
    const missing = STOPS.filter((one) => one !== stop && !passed.has(one))
    if (!this.#go(missing[0] ?? stop, true)) return
    if (missing.length > 0) this.missing = missing
    else this.keeper.leave(this.file.order.id, 'finish', null, this.personId)
    this.again = missing.length > 0
  }

  #previous(): void {
    const to = STOPS[STOPS.indexOf(this.#stop) - 1]
    if (to) this.#go(to, false)
  }

  /** A reading belongs to its stop, wherever one stands when it is read. */
  #read(readings: Readings, stop: Stop): void {
    const note = withReadings(this.#note(stop), readings)
    this.#write(note, stop)
    if (stop !== this.#stop && this.#known()) this.keeper.leave(this.file.order.id, stop, note, this.personId)
  }

  #readInStrip(event: CustomEvent<Readings>): void {
    const [key] = Object.keys(event.detail) as (keyof Readings)[]
    const stop = STOPS.find((one) => key && STOP_READINGS[one].includes(key))
    if (stop) this.#read(event.detail, stop)
  }

  #place([x, y]: readonly [number, number]): void {
    if (!this.armed) return
    const mark: Mark = { id: uuid(), kind: this.armed, size: null, x, y, photos: [], note: '', before: false }
    this.#write(withMark(this.#note(), mark))
    Object.assign(this, { armed: null, open: mark.id })
  }

  #change(mark: Mark): void {
    this.#write(withMark(this.#note(), mark))
  }

  #remove(id: string): void {
    this.#write(withoutMark(this.#note(), id))
    this.open = null
  }

  /** Nobody signs for what nobody saw. */
  #known(): boolean {
    if (this.personId) return true
    this.dispatchEvent(new CustomEvent('bb-who', { bubbles: true, composed: true }))
    return false
  }

  readonly #keys = (event: KeyboardEvent): void => {
    const [target] = event.composedPath()
    const typing = target instanceof HTMLElement && target.matches('input, textarea, select, dialog *')
    if (typing || event.altKey || event.ctrlKey || event.metaKey) return
    const open = this.#openMark()
    const kind = MARK_KINDS[Number(event.key) - 1]
    const arrow = ARROWS[event.key]
    const onButton = target instanceof Element && target.matches('button, a, [role=button]')
    if (kind) this.armed = kind
    else if (event.key === 'Escape') Object.assign(this, { armed: null, open: null })
    else if (event.key === 'Enter' && this.armed) this.#place(STOP_PLACES[this.#stop].mark)
    else if (event.key === 'Enter' && !onButton) this.#next()
    else if (open && arrow && !this.#signed(open)) this.#nudge(open, arrow)
    else if (open && event.key === 'Delete' && !this.#signed(open)) this.#remove(open.id)
    else if (event.key === 'PageDown') this.#next()
    else if (event.key === 'PageUp') this.#previous()
    else return
    event.preventDefault()
  }

  #nudge(mark: Mark, [dx, dy]: readonly [number, number]): void {
    const within = (value: number, most: number) => Math.min(Math.max(value, 0), most)
    this.#change({ ...mark, x: within(mark.x + dx, DRAWING.width), y: within(mark.y + dy, DRAWING.height) })
  }

  #openMark(): Mark | undefined {
    return this.#note().marks.find(({ id }) => id === this.open)
  }

  #signed(mark: Mark): boolean {
    return isSigned(this.#sources, this.#stop, mark.id)
  }

  override render() {
    const { file, lang } = this
    const passed = passedStops(this.#sources)
    const stop = this.#stop
    const marks = STOPS.flatMap((one) => this.#note(one).marks.map((mark) => ({ mark, stop: one })))
    const done = this.again ? null : finishedAt(this.#sources)
    return html`
      ${this.#head()}
      <main>
        <section class="floor">
          <bb-walk-map
            .stop=${done ? null : stop}
            .passed=${passed}
            .marks=${marks}
            .open=${this.open}
            .armed=${this.armed}
            .lang=${lang}
            @bb-stop-chosen=${(event: CustomEvent<Stop>) => this.#look(event.detail)}
            @bb-mark-chosen=${this.#chosenMark}
            @bb-mark-placed=${(event: CustomEvent<[number, number]>) => this.#place(event.detail)}
          ></bb-walk-map>
        </section>
        <bb-walk-readings
          .readings=${{ ...this.#note('left-front-door').readings, ...this.#note('interior').readings }}
          .formerKm=${formerMileage({ ...this.#sources, file })}
          .lang=${lang}
          @bb-read=${this.#readInStrip}
        ></bb-walk-readings>
      </main>
      <aside>
        ${this.#refused()} ${done ? this.#finished(done) : this.#here(stop, passed)}
        <bb-walk-marks
          .marks=${marks}
          .open=${this.open}
          .lang=${lang}
          @bb-mark-chosen=${this.#chosenMark}
        ></bb-walk-marks>
        ${done ? nothing : this.#ways(stop)}
      </aside>
    `
  }

  #head() {
    const { file, lang } = this
    const { order, owner, visit } = file
    const { covers } = visit.reception
    return html`<header>
      <a class="back" href="/desk/reception?order=${order.id}" aria-label=${this.#say('back')}>
        <bb-icon name="chevron-left"></bb-icon>
      </a>
      <bb-plate size="s" plate=${order.plate}></bb-plate>
      <div class="who">
        <b>${this.#say('titleOf', { ticket: order.ticket })}</b>
        <span>${[order.model, owner?.name].filter(Boolean).join(' · ')}</span>
      </div>
      ${
        covers
          ? html`<span class="covers">
              <bb-icon name="check-circle"></bb-icon
              >${this.#say('covers', { time: clockTime(covers.at, this.timeZone) })}
            </span>`
          : nothing
      }
      <bb-walk-badge
        .waiting=${waiting(this.kept)}
        .offline=${this.offline}
        .keeps=${this.keeps}
        .lang=${lang}
        .timeZone=${this.timeZone}
      ></bb-walk-badge>
      <slot name="who"></slot>
    </header>`
  }

  #here(stop: Stop, passed: ReadonlySet<Stop>) {
    const { lang } = this
    const mark = this.#openMark()
    const note = this.#note(stop)
    return html`<bb-walk-stop
      .stop=${stop}
      .passed=${passed}
      .readings=${note.readings}
      .lang=${lang}
      @bb-read=${(event: CustomEvent<Readings>) => this.#read(event.detail, stop)}
    >
      <h2>${this.#say('whatIsHere')}<span>${this.#say(this.armed ? 'nowPoint' : 'howTo')}</span></h2>
      <div class="kinds" role="group" aria-label=${this.#say('whatIsHere')}>
        ${MARK_KINDS.map(
          (kind) =>
            html`<button
              aria-pressed=${kind === this.armed}
              @click=${() => (this.armed = this.armed === kind ? null : kind)}
            >
              <bb-mark-sign bare .kind=${kind}></bb-mark-sign>${say(markWords, lang, kind)}
            </button>`,
        )}
      </div>
      ${mark ? this.#described(mark) : nothing}
    </bb-walk-stop>`
  }

  #described(mark: Mark) {
    return html`<bb-walk-mark
      .mark=${mark}
      .photos=${this.#photos(mark)}
      .locked=${this.#signed(mark)}
      .lang=${this.lang}
      @bb-mark-changed=${(event: CustomEvent<Mark>) => this.#change(event.detail)}
      @bb-mark-removed=${() => this.#remove(mark.id)}
      @bb-photo-added=${(event: CustomEvent<Blob>) => {
        // Several may come one after another, so the mark is looked up anew.
        const now = this.#openMark() ?? mark
        this.#change({
          ...now,
          photos: [...now.photos, this.keeper.addPhoto(event.detail, this.personId || 'unknown')],
        })
      }}
      @bb-photo-removed=${(event: CustomEvent<string>) =>
        this.#change({ ...mark, photos: mark.photos.filter((photo) => photo !== event.detail) })}
    ></bb-walk-mark>`
  }

  #photos(mark: Mark): PhotoItem[] {
    const fixed = this.#signed(mark)
    return mark.photos.map((photo) => {
      const id = localId(photo)
      const held = id === undefined ? undefined : this.kept.photos[id]
      const src = this.keeper.photoSrc(photo)
      if (held?.text) return { id: photo, src, state: 'refused', text: held.text }
      const state = held && held.hash === null ? 'waiting' : 'sent'
      return { id: photo, src, state, fixed: fixed && id === undefined }
    })
  }

  #refused() {
    return refusals(this.kept, this.file.order.id).map(({ what, text }) => {
      const stop = what === 'finish' ? this.#say('finish') : say(stopWords, this.lang, what)
      return html`<div class="refused" role="alert">
        <p>${this.#say('refused', { stop, text: text?.[this.lang] ?? '' })}</p>
        ${what === 'finish' ? nothing : html`<button @click=${() => this.#look(what)}>${this.#say('lookAgain')}</button>`}
      </div>`
    })
  }

  #finished({ at, here }: { readonly at: number; readonly here: boolean }) {
    return html`<div class="done">
      <bb-icon name="check-circle"></bb-icon>
      <h1>${here ? this.#say('finishedHere') : this.#say('finished', { time: clockTime(at, this.timeZone) })}</h1>
      <div>
        <a class="button go" href="/desk/reception?order=${this.file.order.id}">${this.#say('toReception')}</a>
        <button class="button" @click=${() => Object.assign(this, { again: true, chosen: STOPS[0] })}>
          ${this.#say('again')}
        </button>
      </div>
    </div>`
  }

  #chosenMark({ detail }: CustomEvent<{ id: string; stop: Stop }>): void {
    this.#look(detail.stop, detail.id)
  }

  #look(stop: Stop, open: string | null = null): void {
    if (stop !== this.#stop && !this.#go(stop, false)) return
    Object.assign(this, { open, again: true })
  }

  #ways(stop: Stop) {
    return html`<bb-walk-ways
      .stop=${stop}
      .missing=${this.missing}
      .lang=${this.lang}
      @bb-way-on=${this.#next}
      @bb-way-back=${this.#previous}
    ></bb-walk-ways>`
  }

  #say(key: keyof (typeof walkWords)['zh'], values?: Values): string {
    return say(walkWords, this.lang, key, values)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-walkaround': BbWalkaround
  }
}
