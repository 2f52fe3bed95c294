import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { CatalogueAnswer } from '#contract/catalogue.ts'
import type { VisitFile } from '#contract/visit-file.ts'
import type { Floor } from '#domain/floor.ts'
import { isPending, type OrderDraft } from '#domain/visit/agreement.ts'
import { canVisit } from '#domain/visit/decide.ts'
import { agreedExtras } from '#domain/visit/extra-work.ts'
import { modelYear } from '#domain/vin.ts'
import { localDate } from '#domain/local-date.ts'
import { orderDeskWords, type OrderDeskWord } from '#words/order-desk.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { siteNow } from '../../kit/clock.ts'
import { fetchJson } from '../../kit/fetch-json.ts'
import { SendController, type DeskSend } from '../kit/send-controller.ts'
import './bb-catalogue-search.ts'
import type { ChosenEvent } from './bb-catalogue-search.ts'
import './bb-order-lines.ts'
import './bb-order-story.ts'
import './bb-order-terms.ts'
import type { PromiseEvent } from './bb-order-terms.ts'
import { DraftController } from './draft-controller.ts'
import { declined, freeLine, labourByHand, labourFrom, partFrom, withLine } from './order-draft.ts'
import type { EditEvent } from './order-events.ts'
import './reception-events.ts'
import { orderStyles } from './order-styles.ts'

/**
 * The order in the middle of the desk (P3.5–3.9): what the customer says, the lines, what is promised, what it costs.
 *
 * @slot - What the order is held against.
 */
@customElement('bb-agreement')
export class BbAgreement extends LitElement {
  @property({ attribute: false }) file!: VisitFile
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) send!: DeskSend
  @property() personId = ''
  @property() override lang: Lang = 'zh'
  /** The operation that a part from the price list goes to: the last one that was added. */
  @state() private operationId = ''

  readonly #draft = new DraftController(this)
  readonly #sending = new SendController(this)

  constructor() {
    super()
    this.addEventListener('bb-take-over', ({ item }) => void this.#takeOver(item.text))
  }

  override render() {
    const { file, lang } = this
    const { draft, state: saved } = this.#draft
    const why = this.#barred()
    const fixed = why !== null
    const extras = agreedExtras(file.visit.extraWork)
    return html`${saved === 'saved' ? nothing : this.#unsaved()}
      ${isPending(file.order, file.visit.agreement) ? this.#pending() : nothing}
      ${fixed && file.order.signature === null ? html`<p class="note">${why}</p>` : nothing}
      <div class="body" @bb-edit=${(event: EditEvent) => this.#draft.edit(event.edit)}>
        ${
          fixed && isUntold(draft)
            ? nothing
            : html`<bb-order-story .draft=${draft} ?old=${this.#isOld()} ?fixed=${fixed} lang=${lang}></bb-order-story>`
        }
        <bb-order-lines
          .draft=${draft}
          .extras=${extras}
          .declined=${file.visit.agreement.declined}
          .stock=${file.visit.parts.stock}
          timeZone=${this.floor.site.timeZone}
          ?fixed=${fixed}
          lang=${lang}
        ></bb-order-lines>
        ${
          fixed
            ? nothing
            : html`<bb-catalogue-search
                ?parts=${draft.lines.some(({ kind }) => kind === 'labour')}
                lang=${lang}
                @bb-chosen=${this.#add}
              ></bb-catalogue-search>`
        }
        <slot></slot>
      </div>
      ${this.#sending.refused ? html`<p class="note" role="alert">${this.#sending.refused[lang]}</p>` : nothing}
      <bb-order-terms
        .file=${file}
        .floor=${this.floor}
        .draft=${draft}
        .extras=${extras}
        ?fixed=${fixed}
        lang=${lang}
        @bb-promise=${({ at }: PromiseEvent) =>
          void this.#sending.run({ type: 'propose-promise', orderId: file.order.id, promisedAt: at })}
      ></bb-order-terms>`
  }

  #unsaved() {
    const { state: saved, why } = this.#draft
    const conflict = saved === 'conflict'
    return html`<div class="banner ${saved}" role=${saved === 'saving' ? 'status' : 'alert'}>
      <bb-icon name=${conflict ? 'people' : saved === 'saving' ? 'refresh' : 'cloud-off'}></bb-icon>
      <p>
        <b>${this.#say(conflict ? 'conflict' : saved === 'saving' ? 'saving' : 'unsaved')}</b>
        ${why ? why[this.lang] : ''} ${saved === 'saving' ? '' : this.#say('conflictText')}
      </p>
      ${
        conflict
          ? html`<button @click=${() => this.#draft.takeTheirs()}>${this.#say('takeTheirs')}</button>
              <button @click=${() => this.#draft.putMine()}>${this.#say('putMine')}</button>`
          : saved === 'unsaved'
            ? html`<button @click=${() => void this.#draft.save()}>${this.#say('saveAgain')}</button>`
            : nothing
      }
    </div>`
  }

  #pending() {
    return html`<div class="banner pending" role="status">
      <bb-icon name="pen"></bb-icon>
      <p><b>${this.#say('pendingTitle')}</b> ${this.#say('pendingText')}</p>
    </div>`
  }

  /** Why the order cannot be written any more; null where it can. */
  #barred(): string | null {
    const { file, floor, lang } = this
    const { order, visit } = file
    const command = {
      type: 'write-order',
      ...{ orderId: order.id, seen: visit.agreement.version, draft: this.#draft.draft },
    } as const
    const now = siteNow()
    const { timeZone } = floor.site
    const context = { commandId: '', personId: this.personId, now, realNow: now, date: localDate(now, timeZone) }
    const answer = canVisit(floor, visit, command, context)
    return answer.ok || answer.refusal.code !== 'wrong-stage' ? null : refusalText(answer.refusal, lang, timeZone)
  }

  #isOld(): boolean {
    const year = modelYear(this.file.vehicle?.vin ?? '')
    return year !== null && Number(localDate(siteNow(), this.floor.site.timeZone).slice(0, 4)) - year > 2
  }

  #add({ chosen }: ChosenEvent): void {
    this.#draft.edit((draft) => {
      switch (chosen.kind) {
        case 'operation':
        case 'hand': {
          const line = 'operation' in chosen ? labourFrom(chosen.operation) : labourByHand(chosen.text)
          this.operationId = line.id
          return withLine(draft, line)
        }
        case 'part':
        case 'hand-part': {
          const operations = draft.lines.filter(({ kind }) => kind === 'labour')
          const operation = operations.find(({ id }) => id === this.operationId) ?? operations.at(-1)
          const part = 'part' in chosen ? chosen.part : { code: '', name: chosen.text, unit: '件', price: 0 }
          return operation ? withLine(draft, partFrom(part, operation.id)) : draft
        }
        case 'free':
          return withLine(draft, freeLine(chosen.text))
        case 'declined':
          return declined(draft, chosen.text)
      }
    })
  }

  /** What was left undone last time goes on today's order: at the price list's price where it stands there by this name. */
  async #takeOver(text: string): Promise<void> {
    const address = `/api/catalogue?${new URLSearchParams({ q: text.slice(0, 60), kind: 'operations' })}`
    const answer = await fetchJson<CatalogueAnswer>(address).catch(() => null)
    const listed = answer?.status === 200 ? answer.body.operations.find(({ name }) => name === text) : undefined
    this.#draft.edit((draft) => withLine(draft, listed ? labourFrom(listed) : labourByHand(text)))
  }

  #say(key: OrderDeskWord): string {
    return say(orderDeskWords, this.lang, key)
  }

  static override styles = [
    orderStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
      }
      .body {
        flex: 1;
      }
      bb-order-terms {
        position: sticky;
        bottom: 0;
        z-index: 1;
      }
      .banner {
        position: sticky;
        top: 0;
        z-index: 2;
        display: flex;
        align-items: center;
        padding: 0.5rem 1.125rem;
        color: var(--ink);
        background: var(--surface-2);
      }
      .banner p {
        flex: 1;
        margin-left: var(--s-2);
      }
      .banner button {
        min-height: 2.25rem;
        margin-left: var(--s-2);
        padding: 0 var(--s-3);
        border: 1.5px solid var(--line-2);
        border-radius: var(--r-2);
        font-weight: var(--w-strong);
        white-space: nowrap;
        background: var(--surface);
      }
      .conflict {
        background: var(--late-soft);
        box-shadow: inset 4px 0 0 var(--late);
      }
      .unsaved,
      .pending {
        background: var(--risk-soft);
        box-shadow: inset 4px 0 0 var(--risk);
      }
      .note {
        padding: 0.5rem 1.125rem;
        color: var(--late-ink);
      }
    `,
  ]
}

/** Nobody wrote what the customer said: an order from another system. */
function isUntold({ complaint, diagnosis, story, roadTest, lift }: OrderDraft): boolean {
  return !roadTest && !lift && [complaint, diagnosis, ...Object.values(story)].every((text) => text === '')
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-agreement': BbAgreement
  }
}
