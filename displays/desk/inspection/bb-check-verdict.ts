import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { SiteCommand } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import { isOpen } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import type { Verdict } from '#domain/refusal.ts'
import { decideSite } from '#domain/visit/decide.ts'
import type { ItemId } from '#domain/checklists.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { checkItemWords } from '#words/checklist.ts'
import { inspectionWords } from '#words/inspection.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { ClockController } from '../../kit/clock.ts'
import { DeskCommandEvent } from './inspection-events.ts'
import { deskContext } from './inspection-view.ts'
import { sheetStyles } from './sheet-styles.ts'

/** Passes, or goes back to work with a reason (P5.3). A locked button says what is missing. */
@customElement('bb-check-verdict')
export class BbCheckVerdict extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) order!: Order
  @property({ attribute: false }) visit!: Visit
  @property() personId = ''
  @property() override lang: Lang = 'zh'

  @state() private failing = false
  /** What the inspector wrote; null while what was not in order says enough. */
  @state() private typed: string | null = null
  @state() private chosen: readonly string[] = []

  @query('dialog') private readonly dialog!: HTMLDialogElement

  constructor() {
    super()
    new ClockController(this, 'minute')
  }

  override render() {
    const { lang } = this
    const { id: orderId } = this.order
    const pass: SiteCommand = { type: 'pass-inspection', orderId }
    const verdict = this.#may(pass)
    const ids = this.order.operations.map(({ id }) => id)
    const fail = this.#may({ type: 'fail-inspection', orderId, reason: '…', operationIds: ids })
    return html`<button
        class="primary"
        data-act="pass"
        aria-disabled=${!verdict.ok}
        @click=${() => verdict.ok && this.dispatchEvent(new DeskCommandEvent(pass))}
      >
        <bb-icon name="check"></bb-icon> ${say(inspectionWords, lang, 'pass')}
      </button>
      ${this.#why(verdict)}
      <button class="fail" data-act="fail" aria-disabled=${!fail.ok} @click=${() => fail.ok && void this.#open()}>
        <bb-icon name="undo"></bb-icon> ${say(inspectionWords, lang, 'fail')}
      </button>
      ${fail.ok || verdict.ok || sameRefusal(fail, verdict) ? nothing : this.#why(fail)}
      <dialog aria-labelledby="fail-title" @close=${() => (this.failing = false)}>
        ${this.failing ? this.#form() : nothing}
      </dialog>`
  }

  #form() {
    const { lang } = this
    const ready = this.#reason().trim() !== '' && this.chosen.length > 0
    return html`<form method="dialog" @submit=${(event: Event) => this.#send(event, ready)}>
      <h2 id="fail-title">${say(inspectionWords, lang, 'failTitle')} · ${this.order.ticket}</h2>
      <h3>${say(inspectionWords, lang, 'failWhich')}</h3>
      ${this.order.operations
        .filter((operation) => !isOpen(operation))
        .map(
          ({ id, name }) =>
            html`<label class="tick"
              ><input
                type="checkbox"
                value=${id}
                .checked=${this.chosen.includes(id)}
                @change=${() => this.#toggle(id)}
              />${name}</label
            >`,
        )}
      <label
        >${say(inspectionWords, lang, 'failReason')}<textarea
          maxlength="300"
          required
          .value=${this.#reason()}
          @input=${(event: Event) => (this.typed = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      <footer>
        <button type="button" @click=${() => this.dialog.close()}>${say(inspectionWords, lang, 'cancel')}</button>
        <button class="bad" data-act="send-back" aria-disabled=${!ready}>
          ${say(inspectionWords, lang, 'failSend')}
        </button>
      </footer>
    </form>`
  }

  #may(command: SiteCommand): Verdict {
    return decideSite(this.floor, this.visit, command, deskContext(this.floor, this.personId))
  }

  #why(verdict: Verdict) {
    if (verdict.ok) return nothing
    return html`<p class="why">
      ${this.personId === '' ? '' : refusalText(verdict.refusal, this.lang, this.floor.site.timeZone)}
    </p>`
  }

  /** What was not in order is the reason, also what is still being written down, unless the inspector says it better. */
  #reason(): string {
    if (this.typed !== null) return this.typed
    const bad = Object.entries(this.visit.quality.answers).filter(([, answer]) => answer.result === 'not-ok')
    const colon = this.lang === 'zh' ? '：' : ': '
    return bad
      .map(([id, { note }]) => [say(checkItemWords, this.lang, id as ItemId), note].filter(Boolean).join(colon))
      .join(this.lang === 'zh' ? '；' : '; ')
      .slice(0, 300)
  }

  async #open(): Promise<void> {
    this.typed = null
    this.chosen = this.order.operations.length === 1 ? this.order.operations.map(({ id }) => id) : []
    this.failing = true
    await this.updateComplete
    this.dialog.showModal()
  }

  #toggle(id: string) {
    this.chosen = this.chosen.includes(id) ? this.chosen.filter((other) => other !== id) : [...this.chosen, id]
  }

  #send(event: Event, ready: boolean) {
    event.preventDefault()
    if (!ready) return
    const { id: orderId } = this.order
    const reason = this.#reason().trim()
    this.dispatchEvent(new DeskCommandEvent({ type: 'fail-inspection', orderId, reason, operationIds: this.chosen }))
    this.dialog.close()
  }

  static override styles = [
    sheetStyles,
    css`
      :host {
        display: grid;
        grid-row-gap: var(--s-2);
      }
      .primary {
        min-height: 4rem;
        font-size: var(--t-20);
      }
      .fail {
        color: var(--late-ink);
      }
      .bad {
        background: var(--late);
        color: var(--on-late);
      }
      dialog {
        width: min(34rem, calc(100vw - 2rem));
        padding: var(--s-5);
        border: 0;
        border-radius: var(--r-4);
        color: var(--ink);
        background: var(--surface);
        box-shadow: var(--e-3);
      }
      dialog::backdrop {
        background: rgba(16, 43, 54, 0.5);
      }
      form {
        display: grid;
        grid-row-gap: var(--s-3);
      }
      .tick {
        display: flex;
        align-items: center;
        min-height: 2.75rem;
        font-size: var(--t-17);
      }
      textarea {
        margin-top: var(--s-1);
      }
      footer {
        display: grid;
        grid-template-columns: 1fr 2fr;
        grid-gap: var(--s-3);
      }
    `,
  ]
}

function sameRefusal(a: Verdict, b: Verdict): boolean {
  return !a.ok && !b.ok && a.refusal.code === b.refusal.code
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-check-verdict': BbCheckVerdict
  }
}
