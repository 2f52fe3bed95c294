import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { VisitFile } from '#contract/visit-file.ts'
import type { SiteCommand } from '#domain/command.ts'
import { ordersAt, type Floor } from '#domain/floor.ts'
import { isOpen } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import { onBay, spotOf } from '#domain/place.ts'
import type { Verdict } from '#domain/refusal.ts'
import { decideSite } from '#domain/visit/decide.ts'
import { HANDOVER_CHECKS, type HandoverCheck } from '#domain/visit/handover.ts'
import { boardWords } from '#words/board.ts'
import { handoverCheckWords, handoverWords, oldPartsWords } from '#words/handover.ts'
import { keyHolderWords } from '#words/inspection.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { placeWords } from '#words/stage.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-plate.ts'
import '../../kit/bb-walkaround-summary.ts'
import { ClockController } from '../../kit/clock.ts'
import { clockTime, dayAndTime } from '../../kit/time.ts'
import { deskContext } from '../inspection/inspection-view.ts'
import { SendController, type DeskSend } from '../kit/send-controller.ts'
import { VisitController } from '../kit/visit-controller.ts'
import { handoverStyles } from './handover-styles.ts'

/**
 * Cars that wait for their internal handover (P5.6), by promise; of the open one the five checks with what to hold them
 * against, old parts, and the advisor's signature, with which the key changes hands. Then the customer can be told.
 */
@customElement('bb-handover')
export class BbHandover extends LitElement {
  @property({ attribute: false }) floor: Floor | null = null
  @property({ attribute: false }) send!: DeskSend
  /** Who works here; '' where nobody has said so yet. */
  @property() personId = ''
  /** The car that is open; '' for the first. */
  @property() orderId = ''
  @property({ reflect: true }) override lang: Lang = 'zh'

  @state() private ticked: readonly HandoverCheck[] = []

  readonly #visit = new VisitController(this)
  readonly #sending = new SendController(this)
  readonly #clock = new ClockController(this, 'minute')

  override render() {
    const { floor } = this
    if (!floor) return nothing
    const waiting = ordersAt(floor, 'handover').sort((a, b) => (a.promisedAt ?? Infinity) - (b.promisedAt ?? Infinity))
    if (waiting.length === 0)
      return html`<div class="none">
        <h2>${this.#say('none')}</h2>
        <p>${this.#say('noneText')}</p>
      </div>`
    return html`<ol>
      ${repeat(
        waiting,
        ({ id }) => id,
        (order) =>
          html`<li class=${order.id === this.orderId ? 'on' : ''} data-handover=${order.id}>
            ${this.#head(floor, order)} ${order.id === this.orderId ? this.#body(floor) : nothing}
          </li>`,
      )}
    </ol>`
  }

  #head(floor: Floor, order: Order) {
    const { lang } = this
    const bayId = onBay(order.place)
    const place =
      bayId === null
        ? [say(placeWords, lang, order.place.kind), spotOf(order.place)].filter(Boolean).join(' ')
        : say(boardWords, lang, 'bayNo', { no: floor.bays.get(bayId)?.no ?? '' })
    const { keyTag, keyHolder } = order.desk
    return html`<button
      class="car"
      aria-expanded=${order.id === this.orderId}
      @click=${() => this.#open(order.id === this.orderId ? '' : order.id)}
    >
      <bb-plate size="s" .plate=${order.plate}></bb-plate>
      <span><b>${order.ticket}</b> ${order.model}</span>
      <span>${this.#say('parked', { place })}</span>
      <span>${this.#say('key', { tag: keyTag ?? '', holder: say(keyHolderWords, lang, keyHolder) })}</span>
      <b
        >${order.promisedAt === null ? '' : dayAndTime(order.promisedAt, this.#clock.now, floor.site.timeZone, lang)}</b
      >
    </button>`
  }

  #body(floor: Floor) {
    const { file } = this.#visit
    if (!file) return nothing
    const { order, visit } = file
    const { lang } = this
    const { signed } = visit.handover
    const sign: SiteCommand = { type: 'sign-handover', orderId: order.id, checks: this.ticked, note: '' }
    const ready: SiteCommand = { type: 'make-ready', orderId: order.id }
    return html`<div class="body">
      ${
        signed
          ? html`<p class="signed">
                <bb-icon name="check-circle"></bb-icon>
                ${this.#say('signed', { person: floor.people.get(signed.personId)?.name ?? '', time: clockTime(signed.at, floor.site.timeZone) })}
              </p>
              ${this.#act('ready', ready, file)}`
          : html`<div class="checks">${HANDOVER_CHECKS.map((check) => this.#check(check, file, floor))}</div>
              ${this.#oldParts(file)} ${this.#act('sign', sign, file)}
              ${
                Object.keys(visit.walkaround.stops).length > 0
                  ? html`<bb-walkaround-summary .walkaround=${visit.walkaround} .lang=${lang}></bb-walkaround-summary>`
                  : nothing
              }`
      }
      ${
        this.#sending.refused
          ? html`<p class="refused" role="alert">
              ${this.#sending.refused[lang]}
              <button @click=${() => this.#sending.dismiss()}>${this.#say('dismiss')}</button>
            </p>`
          : nothing
      }
    </div>`
  }

  #check(check: HandoverCheck, file: VisitFile, floor: Floor) {
    const on = this.ticked.includes(check)
    return html`<button class="check" aria-pressed=${on} data-check=${check} @click=${() => this.#tick(check)}>
      <bb-icon name=${on ? 'check-circle' : 'ring'}></bb-icon>
      <span
        ><b>${say(handoverCheckWords, this.lang, check)}</b><small>${this.#against(check, file, floor)}</small></span
      >
    </button>`
  }

  /** What the check is held against. */
  #against(check: HandoverCheck, { order, visit }: VisitFile, floor: Floor): string {
    switch (check) {
      case 'work-done': {
        if (order.end) return this.#say('unrepaired', { reason: order.end.reason })
        const all = order.operations.length
        return this.#say('works', { done: all - order.operations.filter(isOpen).length, all })
      }
      case 'clean':
        return order.washedAt === null
          ? this.#say('notWashed')
          : this.#say('washedAt', { time: clockTime(order.washedAt, floor.site.timeZone) })
      case 'no-new-damage': {
        const count = Object.values(visit.walkaround.stops).reduce((sum, stop) => sum + (stop?.marks.length ?? 0), 0)
        return count > 0 ? this.#say('marks', { count }) : this.#say('noMarks')
      }
      case 'old-parts': {
        const { oldParts } = visit.handover
        if (!oldParts) return this.#say(order.keepOldParts ? 'keepParts' : 'noParts')
        return this.#say('partsAt', { fate: say(oldPartsWords, this.lang, oldParts.fate), where: oldParts.where })
      }
      default:
        return this.#say('belongings')
    }
  }

  /** Where they lie has to be known where the customer wants them (P4.12). */
  #oldParts({ order, visit }: VisitFile) {
    if (!order.keepOldParts || visit.handover.oldParts || order.end) return nothing
    const { lang } = this
    return html`<form @submit=${(event: SubmitEvent) => this.#bag(event, order)}>
      <bb-icon name="box"></bb-icon>
      <input
        name="where"
        required
        maxlength="60"
        aria-label=${this.#say('partsWhere')}
        placeholder=${this.#say('partsWhere')}
      />
      <button name="fate" value="bagged">${say(oldPartsWords, lang, 'bagged')}</button>
      <button name="fate" value="maker">${say(oldPartsWords, lang, 'maker')}</button>
    </form>`
  }

  #act(key: 'sign' | 'ready', command: SiteCommand, { visit }: VisitFile) {
    const verdict = this.#may(command, visit)
    return html`<button
        class="primary"
        data-act=${key}
        aria-disabled=${!verdict.ok}
        @click=${() => verdict.ok && void this.#sending.run(command)}
      >
        ${this.#say(key)}
      </button>
      ${verdict.ok || this.personId === '' ? nothing : html`<p class="why">${refusalText(verdict.refusal, this.lang, this.floor!.site.timeZone)}</p>`}`
  }

  #may(command: SiteCommand, visit: VisitFile['visit']): Verdict {
    return decideSite(this.floor!, visit, command, deskContext(this.floor!, this.personId))
  }

  #bag(event: SubmitEvent, { id: orderId }: Order) {
    event.preventDefault()
    const where = String(new FormData(event.target as HTMLFormElement).get('where')).trim()
    const fate = (event.submitter as HTMLButtonElement | null)?.value === 'maker' ? 'maker' : 'bagged'
    void this.#sending.run({ type: 'record-old-parts', orderId, fate, where })
  }

  #tick(check: HandoverCheck) {
    this.ticked = this.ticked.includes(check) ? this.ticked.filter((other) => other !== check) : [...this.ticked, check]
  }

  #open(orderId: string) {
    this.orderId = orderId
    this.ticked = []
  }

  #say(key: keyof (typeof handoverWords)['zh'], values?: Values) {
    return say(handoverWords, this.lang, key, values)
  }

  static override styles = handoverStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-handover': BbHandover
  }
}
