import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Floor } from '#domain/floor.ts'
import type { Order } from '#domain/order.ts'
import { leaderCheck, uncheckedWork } from '#domain/visit/quality-state.ts'
import type { CheckSignature } from '#domain/visit/quality.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { inspectionWords } from '#words/inspection.ts'
import { say, type Lang } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { clockTime } from '../../kit/time.ts'
import { DeskCommandEvent } from './inspection-events.ts'
import { leadersFor, selfSigners } from './inspection-view.ts'
import { sheetStyles } from './sheet-styles.ts'

/** The three checks (P5.1): who signed, and a button for whoever has not. The final one is signed by passing the car. */
@customElement('bb-check-levels')
export class BbCheckLevels extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) order!: Order
  @property({ attribute: false }) visit!: Visit
  @property() personId = ''
  @property() override lang: Lang = 'zh'

  @state() private choosing = false

  override render() {
    const { floor, order, visit, lang } = this
    const { signatures } = visit.quality
    const missing = selfSigners(floor, order, visit)
    const own = uncheckedWork(order, visit.quality).length === 0
    const leader = leaderCheck(order, visit.quality)
    return html`<h3>${say(inspectionWords, lang, 'three')}</h3>
      <ol>
        ${this.#level('self', own ? signatures.filter(({ level }) => level === 'self') : [], own)}
        ${missing.map(
          ({ id, name }) =>
            html`<li class="sign">
              <button class="slight" data-self=${id} @click=${() => this.#sign('self', id)}>
                ${say(inspectionWords, lang, 'signSelf', { person: name })}
              </button>
            </li>`,
        )}
        ${this.#level('leader', leader ? [leader] : [], leader !== undefined)}
        ${leader ? nothing : html`<li class="sign">${this.#leaders()}</li>`} ${this.#level('final', [], false)}
      </ol>`
  }

  #level(level: 'self' | 'leader' | 'final', by: readonly CheckSignature[], done: boolean) {
    const { floor, lang } = this
    const names = new Map(by.map(({ personId, at }) => [personId, at]))
    const who = [...names].map(([id, at]) =>
      say(inspectionWords, lang, 'signedBy', {
        person: floor.people.get(id)?.name ?? id,
        time: clockTime(at, floor.site.timeZone),
      }),
    )
    return html`<li class=${done ? 'done' : ''} data-level=${level}>
      <bb-icon name=${done ? 'check-circle' : 'ring'}></bb-icon>
      <b>${say(inspectionWords, lang, level)}</b>
      <span>${who.length > 0 ? who.join(' · ') : done ? '' : say(inspectionWords, lang, 'notSigned')}</span>
    </li>`
  }

  #leaders() {
    const { lang } = this
    const leaders = leadersFor(this.floor, this.order)
    // Who stands here and may sign needs one tap; anybody else says who they are.
    if (!this.choosing)
      return html`<button
        class="slight"
        data-leader
        @click=${() => (leaders.some(({ id }) => id === this.personId) ? this.#sign('leader', this.personId) : (this.choosing = true))}
      >
        ${say(inspectionWords, lang, 'signLeader')}
      </button>`
    return html`<p>${say(inspectionWords, lang, 'chooseLeader')}</p>
      ${leaders.map(
        ({ id, name }) =>
          html`<button class="slight" data-leader=${id} @click=${() => this.#sign('leader', id)}>${name}</button>`,
      )}`
  }

  #sign(level: 'self' | 'leader', personId: string) {
    this.choosing = false
    const { id: orderId } = this.order
    this.dispatchEvent(new DeskCommandEvent({ type: 'sign-check', orderId, level, items: [], note: '' }, personId))
  }

  static override styles = [
    sheetStyles,
    css`
      :host {
        display: block;
      }
      li {
        display: grid;
        grid-template-columns: auto auto minmax(0, 1fr);
        grid-column-gap: var(--s-2);
        align-items: center;
        margin-top: var(--s-2);
        font-size: var(--t-14);
      }
      li bb-icon {
        font-size: var(--t-20);
        color: var(--line-2);
      }
      li span {
        color: var(--ink-2);
        font-size: var(--t-13);
        text-align: right;
      }
      .done bb-icon {
        color: var(--go);
      }
      .sign {
        display: block;
      }
      .sign button {
        width: 100%;
      }
      .sign button + button {
        margin-top: var(--s-1);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-check-levels': BbCheckLevels
  }
}
