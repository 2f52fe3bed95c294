import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Order } from '#domain/order.ts'
import { answerTo } from '#domain/visit/quality-state.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { checkGroupWords } from '#words/checklist.ts'
import { inspectionWords } from '#words/inspection.ts'
import { say, type Lang } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import './bb-check-item.ts'
import { sectionsOf } from './inspection-view.ts'
import { sheetStyles } from './sheet-styles.ts'

/** The car's checklist, group by group, as an inspector goes round it (P5.2). */
@customElement('bb-check-list')
export class BbCheckList extends LitElement {
  @property({ attribute: false }) order!: Order
  @property({ attribute: false }) visit!: Visit
  /** Nothing can be answered: the car is elsewhere, or somebody else's to inspect. */
  @property({ type: Boolean }) locked = false
  @property() override lang: Lang = 'zh'

  override render() {
    const { order, visit, lang } = this
    const before = visit.quality.failures[visit.quality.failures.length - 1]?.answers ?? {}
    return repeat(
      sectionsOf(order, visit),
      ({ group }) => group,
      ({ group, items }) => {
        const done = items.filter(({ id }) => answerTo(order, visit.quality, id)).length
        return html`<section class="card" aria-label=${say(checkGroupWords, lang, group)}>
          <h3>
            ${items.some(({ safety }) => safety) ? html`<bb-icon name="shield-check"></bb-icon>` : ''}
            ${say(checkGroupWords, lang, group)}
            <small>${say(inspectionWords, lang, 'progress', { done, all: items.length })}</small>
          </h3>
          ${repeat(
            items,
            ({ id }) => id,
            (item) =>
              html`<bb-check-item
                .orderId=${order.id}
                .item=${item}
                .answer=${answerTo(order, visit.quality, item.id)}
                .lastTime=${before[item.id]}
                ?locked=${this.locked}
                lang=${lang}
              ></bb-check-item>`,
          )}
        </section>`
      },
    )
  }

  static override styles = [
    sheetStyles,
    css`
      :host {
        display: grid;
        grid-row-gap: var(--s-2);
        align-content: start;
      }
      section {
        padding: var(--s-2) var(--s-3);
      }
      h3 {
        display: flex;
        align-items: center;
        padding: var(--s-1) 0;
        color: var(--ink-2);
      }
      h3 bb-icon {
        margin-right: var(--s-1);
        color: var(--go);
      }
      h3 small {
        margin-left: auto;
      }
      bb-check-item {
        border-top: 1px solid var(--line);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-check-list': BbCheckList
  }
}
