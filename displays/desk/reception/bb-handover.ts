import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { VisitFile } from '#contract/visit-file.ts'
import type { SiteCommand } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import { isOpen } from '#domain/operation.ts'
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
import { clockTime } from '../../kit/time.ts'
import { deskContext } from '../inspection/inspection-view.ts'
import { SendController, type DeskSend } from '../kit/send-controller.ts'
import { handoverStyles } from './handover-styles.ts'

/**
 * The internal handover of a car (P5.6): the five checks with what to hold them against, old parts, and the advisor's
 * signature, with which the key changes hands. Then the customer can be told.
 */
@customElement('bb-handover')
export class BbHandover extends LitElement {
  @property({ attribute: false }) file!: VisitFile
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) send!: DeskSend
  /** Who works here; '' where nobody has said so yet. */
  @property() personId = ''
  @property({ reflect: true }) override lang: Lang = 'zh'

  @state() private ticked: readonly HandoverCheck[] = []

  readonly #sending = new SendController(this)

  /** What was looked at on one car says nothing of another. */
  override willUpdate(changed: PropertyValues<this>): void {
    const was = changed.get('file')
    if (was && was.order.id !== this.file.order.id) this.ticked = []
  }

  override render() {
    const { floor, file } = this
    const { order, visit } = file
    const { signed } = visit.handover
    return html`<h2>
        ${this.#say('title')}<span
          ><b>${signed ? HANDOVER_CHECKS.length : this.ticked.length}</b> / ${HANDOVER_CHECKS.length}</span
        >
      </h2>
      ${this.#where()}
      ${
        signed
          ? html`<p class="signed">
                <bb-icon name="check-circle"></bb-icon>
                ${this.#say('signed', { person: floor.people.get(signed.personId)?.name ?? '', time: clockTime(signed.at, floor.site.timeZone) })}
              </p>
              ${this.#act('ready', { type: 'make-ready', orderId: order.id })}`
          : html`<div class="checks">${HANDOVER_CHECKS.map((check) => this.#check(check))}</div>
              ${this.#oldParts()}
              ${this.#act('sign', { type: 'sign-handover', orderId: order.id, checks: this.ticked, note: '' })}`
      }
      ${
        this.#sending.refused
          ? html`<p class="refused" role="alert">
              ${this.#sending.refused[this.lang]}
              <button @click=${() => this.#sending.dismiss()}>${this.#say('dismiss')}</button>
            </p>`
          : nothing
      }`
  }

  /** Where the advisor goes to, and who has the key. */
  #where() {
    const { floor, lang } = this
    const { order } = this.file
    const bayId = onBay(order.place)
    const place =
      bayId === null
        ? [say(placeWords, lang, order.place.kind), spotOf(order.place)].filter(Boolean).join(' ')
        : say(boardWords, lang, 'bayNo', { no: floor.bays.get(bayId)?.no ?? '' })
    const { keyTag, keyHolder } = order.desk
    return html`<ul class="where">
      <li><bb-icon name="parking"></bb-icon>${this.#say('parked', { place })}</li>
      <li>
        <bb-icon name="key"></bb-icon
        >${this.#say('key', { tag: keyTag ?? '', holder: say(keyHolderWords, lang, keyHolder) })}
      </li>
    </ul>`
  }

  #check(check: HandoverCheck) {
    const on = this.ticked.includes(check)
    return html`<button class="check" aria-pressed=${on} data-check=${check} @click=${() => this.#tick(check)}>
      <bb-icon name=${on ? 'check-circle' : 'ring'}></bb-icon>
      <span><b>${say(handoverCheckWords, this.lang, check)}</b><small>${this.#against(check)}</small></span>
    </button>`
  }

  /** What the check is held against. */
  #against(check: HandoverCheck): string {
    const { order, visit } = this.file
    switch (check) {
      case 'work-done': {
        if (order.end) return this.#say('unrepaired', { reason: order.end.reason })
        const all = order.operations.length
        return this.#say('works', { done: all - order.operations.filter(isOpen).length, all })
      }
      case 'clean':
        return order.washedAt === null
          ? this.#say('notWashed')
          : this.#say('washedAt', { time: clockTime(order.washedAt, this.floor.site.timeZone) })
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
  #oldParts() {
    const { order, visit } = this.file
    if (!order.keepOldParts || visit.handover.oldParts || order.end) return nothing
    const { lang } = this
    return html`<form @submit=${(event: SubmitEvent) => this.#bag(event)}>
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

  #act(key: 'sign' | 'ready', command: SiteCommand) {
    const verdict = this.#may(command)
    return html`<button
        class="primary"
        data-act=${key}
        aria-disabled=${!verdict.ok}
        @click=${() => verdict.ok && void this.#sending.run(command)}
      >
        ${this.#say(key)}
      </button>
      ${verdict.ok || this.personId === '' ? nothing : html`<p class="why">${refusalText(verdict.refusal, this.lang, this.floor.site.timeZone)}</p>`}`
  }

  #may(command: SiteCommand): Verdict {
    return decideSite(this.floor, this.file.visit, command, deskContext(this.floor, this.personId))
  }

  #bag(event: SubmitEvent) {
    event.preventDefault()
    const orderId = this.file.order.id
    const where = String(new FormData(event.target as HTMLFormElement).get('where')).trim()
    const fate = (event.submitter as HTMLButtonElement | null)?.value === 'maker' ? 'maker' : 'bagged'
    void this.#sending.run({ type: 'record-old-parts', orderId, fate, where })
  }

  #tick(check: HandoverCheck) {
    this.ticked = this.ticked.includes(check) ? this.ticked.filter((other) => other !== check) : [...this.ticked, check]
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
