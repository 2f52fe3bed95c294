import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { VisitFile } from '#contract/visit-file.ts'
import type { SiteCommand } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import { utcOffset } from '#domain/forecast.ts'
import { stageOf } from '#domain/order.ts'
import type { Verdict } from '#domain/refusal.ts'
import { decideSite } from '#domain/visit/decide.ts'
import { awayNow, type Away } from '#domain/visit/handover.ts'
import { passValidUntil, validPass } from '#domain/visit/pass.ts'
import { PASS_OF_AWAY } from '#domain/visit/pass-rules.ts'
import { awayWords } from '#words/away.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { siteNow } from '../../kit/clock.ts'
import { documentLink } from '../../kit/document-link.ts'
import { dayAndTime } from '../../kit/time.ts'
import { uuid } from '../../kit/uuid.ts'
import { deskContext } from '../inspection/inspection-view.ts'
import '../kit/bb-refused-exits.ts'
import { SendController, type DeskSend } from '../kit/send-controller.ts'
import { awayStyles } from './away-styles.ts'
import './bb-away-form.ts'
import type { SendAway } from './bb-away-form.ts'

/**
 * A car that leaves unfinished (S.4): sent off with its pass in one step (P6.5), the pass to print, and how it came back.
 * Where the gate kept it inside, that stands here too.
 */
@customElement('bb-away')
export class BbAway extends LitElement {
  @property({ attribute: false }) file!: VisitFile
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) send!: DeskSend
  /** Who works here; '' where nobody has said so yet. */
  @property() personId = ''
  @property() override lang: Lang = 'zh'

  @state() private asking = false
  /** What the other workshop did not do. */
  @state() private undone: readonly string[] = []

  readonly #sending = new SendController(this)

  /** What was being written about one car says nothing of another. */
  override willUpdate(changed: PropertyValues<this>): void {
    const was = changed.get('file')
    if (!was || was.order.id === this.file.order.id) return
    this.asking = false
    this.undone = []
  }

  override render() {
    const { order, visit } = this.file
    const away = awayNow(visit.handover)
    const stage = stageOf(order)
    const mayGo = order.handedOverAt !== null && (stage === 'waiting' || stage === 'held')
    return html`${away ? this.#away(away) : mayGo ? this.#leave() : nothing}
      ${this.#sending.refused ? html`<p class="why" role="alert">${this.#sending.refused[this.lang]}</p>` : nothing}
      <bb-refused-exits
        .visit=${visit}
        .now=${siteNow()}
        timeZone=${this.floor.site.timeZone}
        lang=${this.lang}
      ></bb-refused-exits>`
  }

  #leave() {
    if (!this.asking)
      return html`<button class="slight" data-act="leave" @click=${() => (this.asking = true)}>
        <bb-icon name="truck"></bb-icon>${this.#say('leave')}
      </button>`
    return html`<bb-away-form
      .file=${this.file}
      .floor=${this.floor}
      .may=${(command: SiteCommand) => this.#may(command)}
      lang=${this.lang}
      @bb-send-away=${({ command }: HTMLElementEventMap['bb-send-away']) => void this.#sendAway(command)}
      @bb-stays=${() => (this.asking = false)}
    ></bb-away-form>`
  }

  #away(away: Away) {
    const { order } = this.file
    return html`<h2>
        ${this.#say(away.kind === 'home' ? 'awayHome' : 'awaySublet', { where: away.where, time: this.#time(away.leftAt) })}
      </h2>
      <p>
        ${away.reason}${away.expectedAt === null ? nothing : html` · ${this.#say('back', { time: this.#time(away.expectedAt) })}`}
      </p>
      ${this.#pass(away)}
      <form
        @submit=${(event: SubmitEvent) => {
          event.preventDefault()
          const spot = String(new FormData(event.target as HTMLFormElement).get('spot')).trim() || null
          const done = away.operationIds.filter((id) => !this.undone.includes(id))
          void this.#sending.run({ type: 'come-back', orderId: order.id, spot, done })
        }}
      >
        ${away.operationIds.length > 0 ? this.#done(away.operationIds) : nothing}
        <label>${this.#say('spot')}<input name="spot" maxlength="12" autocapitalize="characters" /></label>
        <button class="primary">${this.#say('comeBack')}</button>
      </form>`
  }

  /** The pass that went with it, and what the gate has seen of it. */
  #pass(away: Away) {
    const { order, visit } = this.file
    const now = siteNow()
    const sent = visit.pass.issued.findLast(
      ({ kind, issuedAt }) => kind === PASS_OF_AWAY[away.kind] && issuedAt >= away.leftAt,
    )
    const back = visit.gate.letIn.find(({ passId }) => passId === sent?.id)
    if (back) return html`<p class="seen">${this.#say('letIn', { time: this.#time(back.at) })}</p>`
    if (sent?.usedAt) return html`<p class="seen">${this.#say('left', { time: this.#time(sent.usedAt) })}</p>`
    const valid = validPass(visit.pass, now)
    if (!valid) {
      const { hours, timeZone } = this.floor.site
      const validUntil = passValidUntil(now, hours, utcOffset(timeZone, now))
      const kind = PASS_OF_AWAY[away.kind]
      return html`<p>${this.#say('noPass')}</p>
        <button
          @click=${() =>
            void this.#sending.run({ type: 'issue-pass', orderId: order.id, id: uuid(), kind, validUntil, code: '' })}
        >
          ${this.#say('again')}
        </button>`
    }
    const code = `${valid.code.slice(0, 4)} ${valid.code.slice(4)}`
    return html`<p class="pass">${this.#say('pass', { code, time: this.#time(valid.validUntil) })}</p>
      <a class="button" href=${documentLink(order.id, 'pass', this.lang)} target="_blank" rel="noopener">
        <bb-icon name="print"></bb-icon>${this.#say('print')}
      </a>`
  }

  #done(operationIds: readonly string[]) {
    return html`<fieldset>
      <legend>${this.#say('whichDone')}</legend>
      ${this.file.order.operations
        .filter(({ id }) => operationIds.includes(id))
        .map(
          ({ id, name }) =>
            html`<label class="tick"
              ><input
                type="checkbox"
                .checked=${!this.undone.includes(id)}
                @change=${() => this.#toggle(id)}
              />${name}</label
            >`,
        )}
    </fieldset>`
  }

  async #sendAway(command: SendAway): Promise<void> {
    if (await this.#sending.run(command)) this.asking = false
  }

  #toggle(id: string): void {
    this.undone = this.undone.includes(id) ? this.undone.filter((other) => other !== id) : [...this.undone, id]
  }

  #may(command: SiteCommand): Verdict {
    return decideSite(this.floor, this.file.visit, command, deskContext(this.floor, this.personId))
  }

  #time(at: number): string {
    return dayAndTime(at, siteNow(), this.floor.site.timeZone, this.lang)
  }

  #say(key: keyof (typeof awayWords)['zh'], values?: Values): string {
    return say(awayWords, this.lang, key, values)
  }

  static override styles = [
    awayStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        grid-gap: 0.5rem;
        padding: 0.75rem 1.125rem 0.75rem 1.25rem;
        font-size: var(--t-14);
        line-height: var(--lead);
      }
      h2 {
        font-size: var(--t-15);
      }
      .pass,
      .seen {
        font-weight: var(--w-strong);
      }
      .button {
        display: flex;
        align-items: center;
        justify-content: center;
        border-radius: var(--r-2);
        background: var(--ink);
        color: var(--surface);
        font-weight: var(--w-strong);
        text-decoration: none;
      }
      bb-icon {
        margin-right: 0.375rem;
      }
      .slight {
        display: flex;
        align-items: center;
        justify-content: center;
        min-height: 2.25rem;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-away': BbAway
  }
}
