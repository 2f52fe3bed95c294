import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { CheckItem } from '#domain/checklists.ts'
import { CHECK_RESULTS, type CheckAnswer, type CheckResult } from '#domain/visit/quality.ts'
import { checkItemWords } from '#words/checklist.ts'
import { inspectionWords } from '#words/inspection.ts'
import { say, type Lang } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-photos.ts'
import { PhotoController, storedPhotos } from '../../kit/photo-controller.ts'
import { checkItemStyles } from './check-item-styles.ts'
import { DeskCommandEvent } from './inspection-events.ts'
import { answered, tenths } from './inspection-view.ts'

const ICONS = { ok: 'check', 'not-ok': 'cross', 'not-applicable': 'minus' } as const

/**
 * One thing to look at: in order, not in order, not on this car. A measured value answers by itself: at or above the limit
 * it is in order. Each answer is sent when it is given.
 */
@customElement('bb-check-item')
export class BbCheckItem extends LitElement {
  @property() orderId = ''
  @property({ attribute: false }) item!: CheckItem
  /** The answer that holds now. */
  @property({ attribute: false }) answer: CheckAnswer | undefined
  /** What was written at the inspection before, where it was not in order then. */
  @property({ attribute: false }) lastTime: CheckAnswer | undefined
  @property({ type: Boolean }) locked = false
  @property() override lang: Lang = 'zh'

  /** An obligatory item is left out only with its reason: that is asked before anything is sent. */
  @state() private leaving = false
  @state() private typed: string | null = null

  @query('input.value') private readonly input!: HTMLInputElement | null
  @query('input.note') private readonly note!: HTMLInputElement | null

  readonly #photos = new PhotoController(this)
  #sentPhotos = 0

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('answer') && changed.get('answer')) this.typed = null
    if (changed.has('item') && changed.get('item')?.id !== this.item.id) {
      this.#photos.clear()
      this.#sentPhotos = 0
      this.leaving = false
      this.typed = null
    }
  }

  override updated() {
    const { hashes } = this.#photos
    if (hashes.length === this.#sentPhotos || this.answer?.result !== 'not-ok') return
    this.#sentPhotos = hashes.length
    this.#send('not-ok', { photos: [...new Set([...this.answer.photos, ...hashes])] })
  }

  override render() {
    const { item, answer, lang, leaving } = this
    const result = leaving ? 'not-applicable' : answer?.result
    const open = leaving || result === 'not-ok' || (result === 'not-applicable' && item.obligatory)
    return html`<div class="item ${result ?? 'open'}" data-item=${item.id}>
      <div class="what">
        <p>
          ${say(checkItemWords, lang, item.id)}
          ${item.obligatory ? html`<span class="must">${say(inspectionWords, lang, 'obligatory')}</span>` : nothing}
        </p>
        ${this.lastTime && result === undefined ? html`<p class="before">${say(inspectionWords, lang, 'lastTime', { note: this.lastTime.note })}</p>` : nothing}
      </div>
      ${this.#measure()}
      <div class="results" role="group" aria-label=${say(checkItemWords, lang, item.id)}>
        ${CHECK_RESULTS.map(
          (each) =>
            html`<button
              class=${each}
              aria-pressed=${result === each}
              aria-disabled=${this.locked}
              data-result=${each}
              @click=${() => this.#choose(each)}
            >
              <bb-icon name=${ICONS[each]}></bb-icon><span>${say(inspectionWords, lang, each)}</span>
            </button>`,
        )}
      </div>
      ${open ? this.#more(result === 'not-ok') : nothing}
    </div>`
  }

  #measure() {
    const { measure } = this.item
    const { lang, answer } = this
    if (!measure) return html`<span></span>`
    const value = this.typed ?? (answer?.value == null ? '' : tenths(answer.value))
    const low = answer?.value != null && answer.value < measure.limit
    return html`<label class="measure ${low ? 'low' : ''}">
      <input
        class="value"
        type="number"
        inputmode="decimal"
        min="0"
        max="999"
        step="0.1"
        ?disabled=${this.locked}
        aria-label="${say(checkItemWords, lang, this.item.id)}, ${say(inspectionWords, lang, 'value')}"
        .value=${value}
        @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
        @change=${this.#measured}
      />
      <span>${measure.unit}</span>
      <small>${say(inspectionWords, lang, 'limit', { value: tenths(measure.limit) })}</small>
    </label>`
  }

  #more(bad: boolean) {
    const { answer, lang } = this
    const word = say(inspectionWords, lang, bad ? 'noteBad' : 'noteLeft')
    const photos = [...storedPhotos(answer?.photos ?? []), ...this.#photos.items.filter(({ state: s }) => s !== 'sent')]
    return html`<div class="more">
      <input
        class="note"
        maxlength="300"
        placeholder=${word}
        aria-label=${word}
        ?disabled=${this.locked}
        .value=${answer?.note ?? ''}
        @change=${(event: Event) => this.#noted((event.target as HTMLInputElement).value.trim(), bad)}
      />
      ${
        bad
          ? html`<bb-photos
              .photos=${photos}
              ?addable=${!this.locked}
              most="6"
              lang=${lang}
              @bb-photo-added=${(event: CustomEvent<Blob>) => this.#photos.add(event.detail)}
              @bb-photo-removed=${(event: CustomEvent<string>) => this.#photos.remove(event.detail)}
            ></bb-photos>`
          : nothing
      }
    </div>`
  }

  #choose(result: CheckResult) {
    if (this.locked) return
    if (result === 'ok' && this.item.measure && this.#value() === null) return this.input?.focus()
    if (result === 'not-applicable' && this.item.obligatory) return void this.#leave()
    this.#send(result, result === 'not-ok' ? {} : { note: '', photos: [] })
  }

  async #leave(): Promise<void> {
    this.leaving = true
    await this.updateComplete
    this.note?.focus()
  }

  #noted(note: string, bad: boolean) {
    if (bad) return this.#send('not-ok', { note })
    if (note !== '') this.#send('not-applicable', { note, photos: [] })
  }

  readonly #measured = () => {
    const value = this.#value()
    const { measure } = this.item
    if (value === null || !measure) return
    this.#send(value >= measure.limit ? 'ok' : 'not-ok', { value })
  }

  #value(): number | null {
    const typed = this.input?.value.trim() ?? ''
    return typed === '' || Number.isNaN(Number(typed)) ? null : Math.round(Number(typed) * 10)
  }

  #send(result: CheckResult, facts: Partial<CheckAnswer>) {
    const { note = '', photos = [] } = this.answer ?? {}
    this.leaving = false
    const items = [answered(this.item, result, { note, photos, value: this.#value(), ...facts })]
    this.dispatchEvent(new DeskCommandEvent({ type: 'check-items', orderId: this.orderId, items }))
  }

  static override styles = checkItemStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-check-item': BbCheckItem
  }
}
