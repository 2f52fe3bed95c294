import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { VisitFile } from '#contract/visit-file.ts'
import type { Floor } from '#domain/floor.ts'
import { canInspect } from '#domain/rules/delivery.ts'
import { checklistOf } from '#domain/visit/quality-rules.ts'
import { checksOf } from '#domain/visit/quality-state.ts'
import { openDifference } from '#domain/visit/verification.ts'
import { inspectionWords } from '#words/inspection.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { orderTypeWords } from '#words/order-type.ts'
import '../../kit/bb-difference.ts'
import '../../kit/bb-plate.ts'
import { ClockController } from '../../kit/clock.ts'
import { dayAndTime } from '../../kit/time.ts'
import './bb-check-levels.ts'
import './bb-check-list.ts'
import './bb-check-verdict.ts'
import './bb-left-undone.ts'
import './bb-road-test.ts'
import { carStyles } from './inspection-car-styles.ts'
import { progressOf, workersOf } from './inspection-view.ts'

/**
 * The car that is inspected: the checklist, and beside it what is signed and decided (P5.1–5.4). Its parts lie in the
 * grid of whoever shows it.
 */
@customElement('bb-inspection-car')
export class BbInspectionCar extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) file!: VisitFile
  /** Who works here; '' where nobody has said so yet. */
  @property() personId = ''
  @property() override lang: Lang = 'zh'

  readonly #clock = new ClockController(this, 'minute')

  override render() {
    return html`${this.#head()} ${this.#sheet()}`
  }

  #head() {
    const { lang, floor } = this
    const { order } = this.file
    const { timeZone } = floor.site
    const { now } = this.#clock
    const names = workersOf(floor, order)
    return html`<section class="pass">
      <bb-plate size="s" .plate=${order.plate}></bb-plate>
      <p>
        <b>${order.ticket}</b> ${order.model} · ${say(orderTypeWords, lang, order.type)}<br />
        <span>${this.#say('workedBy', { names: names.join(lang === 'zh' ? '、' : ', ') || '—' })}</span>
      </p>
      <p class="promise">
        ${order.promisedAt === null ? this.#say('noPromise') : this.#say('promised', { time: dayAndTime(order.promisedAt, now, timeZone, lang) })}<br />
        <span>${order.waiting ? this.#say('waits') : order.number}</span>
      </p>
    </section>`
  }

  #sheet() {
    const { lang, personId, floor } = this
    const { order, visit, mileageKm } = this.file
    const list = checklistOf({ order, visit })
    const checks = checksOf(order, visit.quality, list)
    const { done, all } = progressOf(order, visit)
    const may = canInspect(floor, order, personId)
    const left = checks.unanswered.length + checks.wrong.length
    return html`<div class="list">
        <p class="progress">
          <b>${this.#say('progress', { done, all })}</b>
          <span class=${left === 0 ? 'good' : ''}
            >${left === 0 ? this.#say('mustDone') : this.#say('mustLeft', { count: left })}</span
          >
        </p>
        ${
          may.ok || personId === ''
            ? nothing
            : html`<p class="why card">${refusalText(may.refusal, lang, floor.site.timeZone)}</p>`
        }
        ${
          openDifference(visit.verification)
            ? html`<bb-difference
                class="card"
                .verification=${visit.verification}
                .floor=${floor}
                lang=${lang}
              ></bb-difference>`
            : nothing
        }
        <bb-check-list
          .order=${order}
          .visit=${visit}
          ?locked=${!may.ok && personId !== ''}
          lang=${lang}
        ></bb-check-list>
      </div>
      <aside>
        <div class="card">
          <bb-check-levels
            .floor=${floor}
            .order=${order}
            .visit=${visit}
            personId=${personId}
            lang=${lang}
          ></bb-check-levels>
        </div>
        <div class="card">
          <bb-road-test
            .floor=${floor}
            .order=${order}
            .visit=${visit}
            .mileageKm=${mileageKm}
            ?asked=${list.roadTest}
            lang=${lang}
          ></bb-road-test>
        </div>
        <div class="card"><bb-left-undone .visit=${visit} lang=${lang}></bb-left-undone></div>
        <div class="card verdict">
          <bb-check-verdict
            .floor=${floor}
            .order=${order}
            .visit=${visit}
            personId=${personId}
            lang=${lang}
          ></bb-check-verdict>
        </div>
      </aside>`
  }

  #say(key: keyof (typeof inspectionWords)['zh'], values?: Values) {
    return say(inspectionWords, this.lang, key, values)
  }

  static override styles = carStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-inspection-car': BbInspectionCar
  }
}
