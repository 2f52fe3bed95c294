import type { FormerWalkaround } from '#contract/walkaround.ts'
import { MARK_KINDS, STOPS, type Mark, type Readings, type Stop } from '#domain/visit/walkaround.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { walkWords } from '#words/walkaround-page.ts'
import { stopWords } from '#words/stop.ts'
import { markWords } from '#words/walkaround.ts'
import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../kit/bb-mark-sign.ts'
import type { PhotoItem } from '../../kit/photo-controller.ts'
import './bb-walk-badge.ts'
import './bb-walk-done.ts'
import './bb-walk-head.ts'
import './bb-walk-map.ts'
import './bb-walk-mark.ts'
import './bb-walk-marks.ts'
import './bb-walk-readings.ts'
import './bb-walk-stop.ts'
import './bb-walk-ways.ts'
import { WalkController, type WalkKeeper } from './walk-controller.ts'
import type { WalkFile } from './walk-file.ts'
import { finishedAt, formerMileage } from './walk-sheet.ts'
import { localId, NOTHING_KEPT, refusals, waiting, type Kept } from './walk-state.ts'
import { walkStyles } from './walk-styles.ts'

/**
 * The walk round one car (P3.4): where one stands, what is there, what is read. Whatever is touched is kept on the device
 * at once; leaving a stop sends it.
 *
 * @slot who - Who works here.
 * @slot notice - What has to be said of this device.
 * @fires bb-who - Nobody is chosen, and somebody must sign for what is noted.
 */
@customElement('bb-walkaround')
export class BbWalkaround extends LitElement {
  @property({ attribute: false }) file!: WalkFile
  @property({ attribute: false }) former: FormerWalkaround | null = null
  @property({ attribute: false }) keeper!: WalkKeeper
  @property({ attribute: false }) kept: Kept = NOTHING_KEPT
  @property({ type: Boolean }) offline = false
  @property({ attribute: false }) keeps = true
  @property() personId = ''
  /** Id of the mark that is being described. */
  @property() open: string | null = null
  @property() timeZone = 'Asia/Shanghai'
  @property() override lang: Lang = 'zh'

  readonly #walk = new WalkController(this)

  static override styles = walkStyles

  askWho(): void {
    this.dispatchEvent(new CustomEvent('bb-who', { bubbles: true, composed: true }))
  }

  override render() {
    const { file, lang, timeZone } = this
    const walk = this.#walk
    const { stop, passed } = walk
    const marks = STOPS.flatMap((one) => walk.note(one).marks.map((mark) => ({ mark, stop: one })))
    const done = walk.again ? null : finishedAt(walk.sources)
    return html`
      <bb-walk-head .file=${file} .timeZone=${timeZone} .lang=${lang}>
        <bb-walk-badge
          .waiting=${waiting(this.kept)}
          .offline=${this.offline}
          .keeps=${this.keeps}
          .lang=${lang}
          .timeZone=${timeZone}
        ></bb-walk-badge>
        <slot name="who"></slot>
      </bb-walk-head>
      <main>
        <section class="floor">
          <bb-walk-map
            .stop=${done ? null : stop}
            .passed=${passed}
            .marks=${marks}
            .open=${this.open}
            .armed=${walk.armed}
            .lang=${lang}
            @bb-stop-chosen=${(event: CustomEvent<Stop>) => walk.look(event.detail)}
            @bb-mark-chosen=${this.#lookAtMark}
            @bb-mark-placed=${(event: CustomEvent<[number, number]>) => walk.place(event.detail)}
          ></bb-walk-map>
        </section>
        <bb-walk-readings
          .readings=${{ ...walk.note('left-front-door').readings, ...walk.note('interior').readings }}
          .formerKm=${formerMileage(walk.sources)}
          .lang=${lang}
          @bb-read=${this.#read}
        ></bb-walk-readings>
      </main>
      <aside>
        <slot name="notice"></slot>
        ${this.#refused()} ${done ? this.#done(done) : this.#here(stop, passed)}
        <bb-walk-marks
          .marks=${marks}
          .open=${this.open}
          .lang=${lang}
          @bb-mark-chosen=${this.#lookAtMark}
        ></bb-walk-marks>
        ${done ? nothing : this.#ways(stop)}
      </aside>
    `
  }

  #here(stop: Stop, passed: ReadonlySet<Stop>) {
    const { lang } = this
    const walk = this.#walk
    const { armed, openMark } = walk
    return html`<bb-walk-stop
      .stop=${stop}
      .passed=${passed}
      .readings=${walk.note(stop).readings}
      .lang=${lang}
      @bb-read=${this.#read}
    >
      <h2>${this.#say('whatIsHere')}<span>${this.#say(armed ? 'nowPoint' : 'howTo')}</span></h2>
      <div class="kinds" role="group" aria-label=${this.#say('whatIsHere')}>
        ${MARK_KINDS.map(
          (kind) =>
            html`<button aria-pressed=${kind === armed} @click=${() => walk.arm(kind)}>
              <bb-mark-sign bare .kind=${kind}></bb-mark-sign>${say(markWords, lang, kind)}
            </button>`,
        )}
      </div>
      ${openMark ? this.#described(openMark) : nothing}
    </bb-walk-stop>`
  }

  #described(mark: Mark) {
    const walk = this.#walk
    return html`<bb-walk-mark
      .mark=${mark}
      .photos=${this.#photos(mark)}
      .locked=${walk.signed(mark)}
      .lang=${this.lang}
      @bb-mark-changed=${(event: CustomEvent<Mark>) => walk.change(event.detail)}
      @bb-mark-removed=${() => walk.remove(mark.id)}
      @bb-photo-added=${(event: CustomEvent<Blob>) => {
        // Several may come one after another, so the mark is looked up anew.
        const now = walk.openMark ?? mark
        const photo = this.keeper.addPhoto(event.detail, this.personId || 'unknown')
        walk.change({ ...now, photos: [...now.photos, photo] })
      }}
      @bb-photo-removed=${(event: CustomEvent<string>) =>
        walk.change({ ...mark, photos: mark.photos.filter((photo) => photo !== event.detail) })}
    ></bb-walk-mark>`
  }

  #photos(mark: Mark): PhotoItem[] {
    const fixed = this.#walk.signed(mark)
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
        ${
          what === 'finish'
            ? nothing
            : html`<button @click=${() => this.#walk.look(what)}>${this.#say('lookAgain')}</button>`
        }
      </div>`
    })
  }

  #done(done: { readonly at: number; readonly here: boolean }) {
    return html`<bb-walk-done
      .done=${done}
      .orderId=${this.file.order.id}
      .timeZone=${this.timeZone}
      .lang=${this.lang}
      @bb-walk-again=${() => this.#walk.fromTheBeginning()}
    ></bb-walk-done>`
  }

  #ways(stop: Stop) {
    return html`<bb-walk-ways
      .stop=${stop}
      .missing=${this.#walk.missing}
      .lang=${this.lang}
      @bb-way-on=${() => this.#walk.next()}
      @bb-way-back=${() => this.#walk.previous()}
    ></bb-walk-ways>`
  }

  #lookAtMark({ detail }: CustomEvent<{ id: string; stop: Stop }>): void {
    this.#walk.look(detail.stop, detail.id)
  }

  #read({ detail }: CustomEvent<Readings>): void {
    this.#walk.read(detail)
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
