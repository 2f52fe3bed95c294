import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { VisitFile } from '#contract/visit-file.ts'
import type { Floor } from '#domain/floor.ts'
import { isOpen } from '#domain/operation.ts'
import type { Verdict } from '#domain/refusal.ts'
import { AWAY_KINDS, type AwayKind } from '#domain/visit/handover.ts'
import type { VisitCommand } from '#domain/visit/visit.ts'
import { awayWords } from '#words/away.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang } from '#words/say.ts'
import { awayStyles } from './away-styles.ts'
import { fromLocal } from './local-time.ts'

export type SendAway = Extract<VisitCommand, { type: 'send-away' }>

export class SendAwayEvent extends Event {
  readonly command: SendAway
  constructor(command: SendAway) {
    super('bb-send-away', { bubbles: true, composed: true })
    this.command = command
  }
}

/**
 * Where a car goes unfinished, why, and until when (S.4); its pass is part of the same step (P6.5).
 *
 * @fires bb-send-away
 * @fires bb-stays
 */
@customElement('bb-away-form')
export class BbAwayForm extends LitElement {
  @property({ attribute: false }) file!: VisitFile
  @property({ attribute: false }) floor!: Floor
  /** Whether the rules allow it. */
  @property({ attribute: false }) may!: (command: SendAway) => Verdict
  @property() override lang: Lang = 'zh'

  @state() private kind: AwayKind = 'home'
  @state() private where = ''
  @state() private reason = ''
  @state() private expectedAt: number | null = null
  /** Left out of what is done elsewhere: all open work goes, unless somebody says otherwise. */
  @state() private kept: readonly string[] = []

  override render() {
    const verdict = this.may(this.#command())
    const { timeZone } = this.floor.site
    const ready = verdict.ok && this.reason.trim() !== '' && (this.kind === 'home' || this.where.trim() !== '')
    return html`<form @submit=${(event: Event) => this.#submit(event, ready)}>
      <div class="kinds" role="radiogroup" aria-label=${this.#say('leave')}>
        ${AWAY_KINDS.map(
          (kind) =>
            html`<button
              type="button"
              role="radio"
              aria-checked=${kind === this.kind}
              @click=${() => (this.kind = kind)}
            >
              ${this.#say(kind)}
            </button>`,
        )}
      </div>
      ${this.kind === 'sublet' ? this.#elsewhere() : nothing}
      <label
        >${this.#say('reason')}<input
          maxlength="200"
          .value=${this.reason}
          @input=${(event: Event) => (this.reason = textOf(event))}
      /></label>
      <label
        >${this.#say('expected')}<input
          type="datetime-local"
          @change=${(event: Event) => (this.expectedAt = fromLocal(textOf(event), timeZone))}
      /></label>
      ${verdict.ok ? nothing : html`<p class="why" role="status">${refusalText(verdict.refusal, this.lang, timeZone)}</p>`}
      <button class="primary" aria-disabled=${!ready}>${this.#say('send')}</button>
      <button type="button" @click=${() => this.dispatchEvent(new Event('bb-stays'))}>${this.#say('cancel')}</button>
    </form>`
  }

  #elsewhere() {
    return html`<label
        >${this.#say('where')}<input
          maxlength="60"
          .value=${this.where}
          @input=${(event: Event) => (this.where = textOf(event))}
      /></label>
      <fieldset>
        <legend>${this.#say('whichThere')}</legend>
        ${this.file.order.operations
          .filter(isOpen)
          .map(
            ({ id, name }) =>
              html`<label class="tick"
                ><input
                  type="checkbox"
                  .checked=${!this.kept.includes(id)}
                  @change=${() => this.#toggle(id)}
                />${name}</label
              >`,
          )}
      </fieldset>`
  }

  #command(): SendAway {
    const { order } = this.file
    const sublet = this.kind === 'sublet'
    const open = order.operations.filter((operation) => isOpen(operation) && !this.kept.includes(operation.id))
    return {
      type: 'send-away',
      orderId: order.id,
      kind: this.kind,
      where: sublet ? this.where.trim() : '',
      reason: this.reason.trim(),
      operationIds: sublet ? open.map(({ id }) => id) : [],
      expectedAt: this.expectedAt,
      code: '',
    }
  }

  #toggle(id: string): void {
    this.kept = this.kept.includes(id) ? this.kept.filter((other) => other !== id) : [...this.kept, id]
  }

  #submit(event: Event, ready: boolean): void {
    event.preventDefault()
    if (ready) this.dispatchEvent(new SendAwayEvent(this.#command()))
  }

  #say(key: keyof (typeof awayWords)['zh']): string {
    return say(awayWords, this.lang, key)
  }

  static override styles = awayStyles
}

function textOf(event: Event): string {
  return (event.target as HTMLInputElement).value
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-away-form': BbAwayForm
  }
  interface GlobalEventHandlersEventMap {
    'bb-send-away': SendAwayEvent
  }
}
