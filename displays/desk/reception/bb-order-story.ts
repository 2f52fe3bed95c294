import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ORDER_TYPES, type OrderType } from '#domain/order.ts'
import { QUESTIONS, type OrderDraft, type Question } from '#domain/visit/agreement.ts'
import { questionWords } from '#words/agreement.ts'
import { orderDeskWords, type OrderDeskWord } from '#words/order-desk.ts'
import { say, type Lang } from '#words/say.ts'
import { orderTypeWords } from '#words/order-type.ts'
import '../../kit/bb-icon.ts'
import { EditEvent } from './order-events.ts'
import { orderStyles } from './order-styles.ts'

/**
 * What the customer says (P3.5): their own words, the six questions behind them, what the advisor thinks it is, and
 * whether it has to be driven or lifted first.
 *
 * @fires bb-edit - Something was written.
 */
@customElement('bb-order-story')
export class BbOrderStory extends LitElement {
  @property({ attribute: false }) draft!: OrderDraft
  /** The car is over two years old: then it is always driven or lifted first. */
  @property({ type: Boolean }) old = false
  @property({ type: Boolean }) fixed = false
  @property() override lang: Lang = 'zh'

  override render() {
    const { draft, fixed } = this
    const unsure = !draft.roadTest && !draft.lift && (this.old || (draft.diagnosis === '' && draft.complaint !== ''))
    return html`<h3>${this.#say('says')}</h3>
      <textarea
        rows=${draft.complaint.length > 40 ? 2 : 1}
        maxlength="500"
        aria-label=${this.#say('complaint')}
        placeholder=${this.#say('complaintHint')}
        .value=${draft.complaint}
        ?disabled=${fixed}
        @change=${(event: Event) => this.#edit({ complaint: typed(event) })}
      ></textarea>
      <select
        aria-label=${this.#say('orderType')}
        ?disabled=${fixed}
        @change=${(event: Event) => this.#edit({ type: typed(event) as OrderType })}
      >
        ${ORDER_TYPES.map(
          (type) =>
            html`<option value=${type} ?selected=${type === draft.type}>
              ${say(orderTypeWords, this.lang, type)}
            </option>`,
        )}
      </select>
      <div class="asked">
        ${QUESTIONS.map((question) => this.#question(question))}
        <label class="diagnosis"
          ><span>${this.#say('diagnosis')}</span
          ><input
            maxlength="300"
            .value=${draft.diagnosis}
            ?disabled=${fixed}
            @change=${(event: Event) => this.#edit({ diagnosis: typed(event) })}
        /></label>
        <div class="first">
          ${this.#look('roadTest', 'road-test')} ${this.#look('lift', 'two-post-lift')}
          ${unsure && !fixed ? html`<em>${this.#say(this.old ? 'oldCar' : 'checkFirst')}</em>` : nothing}
        </div>
      </div>`
  }

  #question(question: Question) {
    return html`<label
      ><span>${say(questionWords, this.lang, question)}</span
      ><input
        maxlength="120"
        .value=${this.draft.story[question]}
        ?disabled=${this.fixed}
        @change=${(event: Event) => this.#edit({ story: { ...this.draft.story, [question]: typed(event) } })}
    /></label>`
  }

  #look(which: 'roadTest' | 'lift', icon: 'road-test' | 'two-post-lift') {
    return html`<button
      aria-pressed=${this.draft[which]}
      ?disabled=${this.fixed}
      @click=${() => this.#edit({ [which]: !this.draft[which] })}
    >
      <bb-icon name=${icon}></bb-icon>${this.#say(which)}
    </button>`
  }

  #edit(facts: Partial<OrderDraft>): void {
    this.dispatchEvent(new EditEvent((draft) => ({ ...draft, ...facts })))
  }

  #say(key: OrderDeskWord): string {
    return say(orderDeskWords, this.lang, key)
  }

  static override styles = [
    orderStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: 4.5rem minmax(0, 1fr) 7rem;
        grid-column-gap: var(--s-2);
        align-items: start;
        padding: 0.5rem 1.125rem 0.625rem;
      }
      h3 {
        padding-top: 0.3rem;
        font-size: var(--t-14);
        font-weight: var(--w-text);
        color: var(--ink-2);
      }
      textarea {
        font-size: var(--t-17);
        font-weight: var(--w-strong);
      }
      select {
        height: 1.875rem;
        border-color: var(--line-2);
      }
      .asked {
        grid-column: 2 / -1;
        display: grid;
        grid-template-columns: repeat(6, minmax(0, 1fr));
        grid-gap: 0.125rem var(--s-2);
        margin-top: 0.25rem;
        font-size: var(--t-13);
      }
      label {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        min-height: 1.625rem;
      }
      label span {
        color: var(--ink-2);
        white-space: nowrap;
      }
      label input {
        height: 1.5rem;
        border-bottom-color: var(--line);
        border-radius: 0;
      }
      .diagnosis {
        grid-column: span 3;
      }
      .first {
        grid-column: span 3;
        display: flex;
        align-items: center;
        justify-content: flex-end;
      }
      .first button {
        display: inline-flex;
        align-items: center;
        min-height: 1.625rem;
        margin-left: var(--s-2);
        padding: 0 var(--s-2);
        border: 1px solid var(--line-2);
        border-radius: var(--r-full);
        background: none;
        white-space: nowrap;
      }
      .first bb-icon {
        --icon-size: 1rem;
        margin-right: 0.25rem;
      }
      .first [aria-pressed='true'] {
        border-color: var(--hand);
        color: var(--hand-ink);
        background: var(--hand-soft);
        font-weight: var(--w-strong);
      }
      .first em {
        order: -1;
        font-style: normal;
        text-align: right;
        color: var(--risk-ink);
      }
    `,
  ]
}

function typed(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value.trim()
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-order-story': BbOrderStory
  }
}
