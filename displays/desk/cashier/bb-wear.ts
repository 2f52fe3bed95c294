import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { styleMap } from 'lit/directives/style-map.js'
import { WEAR_PARTS, type NextService, type Wear, type WearPart } from '#domain/visit/delivery.ts'
import { WEAR_SCALES, wearState } from '#domain/visit/wear-scale.ts'
import { repairKindWords, wearStateWords } from '#words/bill.ts'
import { wearWords } from '#words/delivery.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import './bb-wear-form.ts'
import { refusalOf, type Act, type Scene } from './cashier-scene.ts'
import { grouped, word, type CashierWord } from './words.ts'

/** The foot of the paper (P6.4, P6.8): what is left of wearing parts against their limits, next service, what was not done. */
@customElement('bb-wear')
export class BbWear extends LitElement {
  @property({ attribute: false }) scene!: Scene
  @property({ attribute: false }) act!: Act
  @property({ reflect: true }) override lang: Lang = 'zh'

  @state() private editing = false

  override render() {
    const { visit } = this.scene.file
    const { wear, nextService } = visit.delivery
    if (this.editing)
      return html`<bb-wear-form
        .scene=${this.scene}
        .act=${this.act}
        .lang=${this.lang}
        @bb-close=${() => (this.editing = false)}
      ></bb-wear-form>`
    const known = WEAR_PARTS.flatMap((part) => wear.find((one) => one.part === part) ?? [])
    return html`<section>
        <div>
          <h3>${this.#say('wearTitle')}</h3>
          ${
            known.length === 0
              ? html`<p>${this.#say('noNext')}</p>`
              : html`<ul>
                  ${known.map((one) => this.#bar(one))}
                </ul>`
          }
          ${known.length === 0 ? nothing : html`<p class="limit"><u></u>${this.#say('wearLimit')}</p>`}
        </div>
        <div>${this.#next(nextService)} ${this.#notDone()}</div>
      </section>
      <button ?disabled=${this.#isOver} @click=${() => (this.editing = true)}>
        <bb-icon name="pen"></bb-icon>${this.#say('wearEdit')}
      </button>
      ${this.#warranty()}`
  }

  /** Once it is given back nothing is noted any more. */
  get #isOver(): boolean {
    const { file } = this.scene
    const { wear, nextService } = file.visit.delivery
    return refusalOf(this.scene, { type: 'note-wear', orderId: file.order.id, wear, nextService }) !== null
  }

  #bar(wear: Wear) {
    const { part, left, kilometres } = wear
    const { whenNew, limit } = WEAR_SCALES[part]
    const state = wearState(wear)
    const of = (value: number) => `${Math.min(100, Math.round((value / whenNew) * 100))}%`
    const warns = state === 'soon' || state === 'worn'
    return html`<li class=${state}>
      <span>${say(wearWords, this.lang, part)}</span>
      <i
        ><s style=${styleMap({ width: of(left ?? whenNew) })}></s>${
          limit > 0 ? html`<u style=${styleMap({ left: of(limit) })}></u>` : nothing
        }</i
      >
      <em>${left === null ? '' : this.#left(part, left)}</em>
      <b
        >${warns ? html`<bb-icon name="warning"></bb-icon>` : nothing}${
          kilometres !== null && !warns
            ? this.#say('about', { km: grouped(kilometres, this.lang) })
            : say(wearStateWords, this.lang, state)
        }</b
      >
    </li>`
  }

  #left(part: WearPart, left: number): string {
    const { unit } = WEAR_SCALES[part]
    if (unit === 'mm') return `${(left / 10).toFixed(1)} mm`
    return unit === 'percent' ? `${left}%` : `${left} ${this.#say('seasons')}`
  }

  #next(next: NextService | null) {
    return html`<h3>${this.#say('nextTitle')}</h3>
      ${
        next
          ? html`<p class="date">${next.date}</p>
              <p>${this.#say('nextOr', { km: grouped(next.mileageKm, this.lang) })}</p>`
          : html`<p>${this.#say('noNext')}</p>`
      }`
  }

  /** Declined for this time, and said once more at the door (P3.9, P6.4). */
  #notDone() {
    const { declined } = this.scene.file.visit.agreement
    if (declined.length === 0) return nothing
    return html`<h3 class="declined"><bb-icon name="shield-warning"></bb-icon>${this.#say('notDone')}</h3>
      ${declined.map(
        ({ text, refusal }) =>
          html`<p><b>${text}</b> ${this.#say(refusal === null ? 'unsignedRefusal' : 'signedRefusal')}</p>`,
      )}`
  }

  #warranty() {
    const { file } = this.scene
    if (file.warranty === null) return nothing
    const { kind, days, kilometres } = file.warranty
    const values = { days, km: grouped(kilometres, this.lang), kind: say(repairKindWords, this.lang, kind) }
    return html`<p class="warranty">
      <bb-icon name="shield-check"></bb-icon><b>${this.#say('warranty', values)}</b> ${this.#say('warrantyLaw')}
    </p>`
  }

  #say(key: CashierWord, values?: Values): string {
    return word(this.lang, key, values)
  }

  static override styles = css`
    :host {
      display: block;
      padding-top: 0.75rem;
    }
    section {
      display: grid;
      grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
      grid-column-gap: 2rem;
    }
    h3,
    p,
    ul {
      margin: 0;
      padding: 0;
    }
    h3 {
      margin-bottom: 0.25rem;
      font-size: var(--t-15);
    }
    p {
      color: var(--ink-2);
    }
    p b {
      color: var(--ink);
    }
    li {
      display: grid;
      grid-template-columns: 6.5em minmax(3rem, 1fr) 4.25rem minmax(6rem, auto);
      align-items: center;
      line-height: 1.6;
      white-space: nowrap;
    }
    :host([lang='en']) li {
      grid-template-columns: 8.5em minmax(3rem, 1fr) 4.25rem minmax(6rem, auto);
    }
    li i {
      position: relative;
      display: block;
      height: 0.5rem;
      border-radius: 0.25rem;
      background: var(--line);
    }
    li s {
      display: block;
      height: 100%;
      border-radius: inherit;
      background: var(--ink);
    }
    li u,
    .limit u {
      display: inline-block;
      width: 3px;
      background: var(--late);
    }
    li u {
      position: absolute;
      top: -0.1875rem;
      bottom: -0.1875rem;
      box-shadow: 0 0 0 1px var(--surface);
    }
    .soon s {
      background: var(--risk);
    }
    .worn s {
      background: var(--late);
    }
    li em {
      padding-right: 0.75rem;
      font-style: normal;
      color: var(--ink-2);
      text-align: right;
    }
    li b {
      font-weight: var(--w-text);
    }
    .soon b {
      color: var(--risk-ink);
      font-weight: var(--w-strong);
    }
    .worn b,
    .declined {
      color: var(--late-ink);
      font-weight: var(--w-strong);
    }
    li bb-icon,
    h3 bb-icon,
    button bb-icon,
    .warranty bb-icon {
      margin-right: 0.25rem;
      vertical-align: -0.15em;
    }
    .limit {
      padding-left: 6.5em;
      font-size: var(--t-13);
    }
    .limit u {
      height: 0.75rem;
      margin-right: 0.375rem;
      vertical-align: -0.1em;
    }
    .date {
      font-size: var(--t-28);
      line-height: 1.1;
      font-weight: var(--w-strong);
      color: var(--ink);
    }
    .declined {
      margin-top: 0.5rem;
    }
    button {
      min-height: 2.25rem;
      margin: 0.5rem 0;
      padding: 0 0.75rem;
      border: 0;
      border-radius: var(--r-2);
      background: none;
      box-shadow: inset 0 0 0 1.5px var(--line-2);
      font: inherit;
      font-size: var(--t-13);
      color: var(--ink-2);
      cursor: pointer;
    }
    button:disabled {
      display: none;
    }
    button:focus-visible {
      outline: 2.5px solid var(--hand);
      outline-offset: 1px;
    }
    .warranty {
      padding-top: 0.5rem;
      border-top: 1px solid var(--line);
      font-size: var(--t-13);
    }
    @media print {
      button {
        display: none;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-wear': BbWear
  }
}
