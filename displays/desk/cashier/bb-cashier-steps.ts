import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { balance, settledAt, standing } from '#domain/visit/bill.ts'
import { toldReadyAt } from '#domain/visit/delivery.ts'
import { validPass } from '#domain/visit/pass.ts'
import { yuan } from '#words/money.ts'
import type { Lang, Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { clockTime } from '../../kit/time.ts'
import './bb-step-deliver.ts'
import './bb-step-invoice.ts'
import './bb-step-pass.ts'
import './bb-step-pay.ts'
import './bb-step-settle.ts'
import './bb-step-tell.ts'
import { perforation, stubPaper } from '../kit/ticket-paper.ts'
import type { Act, Scene } from './cashier-scene.ts'
import type { StepElement } from './step-element.ts'
import { word, type CashierWord } from './words.ts'

export const STEPS = ['settle', 'pay', 'invoice', 'tell', 'deliver', 'pass'] as const
export type Step = (typeof STEPS)[number]

const NAMES: Readonly<Record<Step, CashierWord>> = {
  settle: 'stepSettle',
  pay: 'stepPay',
  invoice: 'stepInvoice',
  tell: 'stepTell',
  deliver: 'stepDeliver',
  pass: 'stepPass',
}

/** The stub: what is done one after another. The next one is open by itself; any other opens when it is asked for. */
@customElement('bb-cashier-steps')
export class BbCashierSteps extends LitElement {
  @property({ attribute: false }) scene!: Scene
  @property({ attribute: false }) act!: Act
  @property() override lang: Lang = 'zh'

  /** Opened by hand; null: whichever is next. */
  @state() private opened: { readonly orderId: string; readonly step: Step | null } | null = null

  /** Opens the n-th step and puts the keyboard into it. */
  open(index: number): void {
    const step = STEPS[index]
    if (step) this.#open(step)
    void this.updateComplete.then(() => this.#current?.focusFirst())
  }

  /** The main act of the open step. */
  do(): void {
    this.#current?.do()
  }

  get #current(): StepElement | null {
    return this.renderRoot.querySelector<StepElement>('[data-step]')
  }

  override render() {
    const { orderId, step } = this.opened ?? { orderId: '', step: null }
    const open = orderId === this.scene.file.order.id ? step : this.#next
    return html`<ol aria-label=${this.#say('steps')}>
      ${STEPS.map((each, index) => this.#step(each, index, each === open))}
    </ol>`
  }

  #step(step: Step, index: number, open: boolean) {
    const done = this.#done(step)
    return html`<li class=${open ? 'open' : ''}>
      <h3>
        <button
          aria-expanded=${open}
          @click=${() => (open ? (this.opened = { orderId: this.scene.file.order.id, step: null }) : this.#open(step))}
        >
          ${done === null ? html`<span class="no">${index + 1}</span>` : html`<bb-icon name="check-circle"></bb-icon>`}
          <b>${this.#say(NAMES[step])}</b><em>${done ?? ''}</em>
        </button>
      </h3>
      ${open ? this.#content(step) : nothing}
    </li>`
  }

  #content(step: Step) {
    const { scene, act, lang } = this
    switch (step) {
      case 'settle':
        return html`<bb-step-settle data-step .scene=${scene} .act=${act} .lang=${lang}></bb-step-settle>`
      case 'pay':
        return html`<bb-step-pay data-step .scene=${scene} .act=${act} .lang=${lang}></bb-step-pay>`
      case 'invoice':
        return html`<bb-step-invoice data-step .scene=${scene} .act=${act} .lang=${lang}></bb-step-invoice>`
      case 'tell':
        return html`<bb-step-tell data-step .scene=${scene} .act=${act} .lang=${lang}></bb-step-tell>`
      case 'deliver':
        return html`<bb-step-deliver data-step .scene=${scene} .act=${act} .lang=${lang}></bb-step-deliver>`
      case 'pass':
        return html`<bb-step-pass data-step .scene=${scene} .act=${act} .lang=${lang}></bb-step-pass>`
    }
  }

  #open(step: Step): void {
    this.opened = { orderId: this.scene.file.order.id, step }
  }

  /** What came of a step, in a word; null while it is to be done. */
  #done(step: Step): string | null {
    const { file, floor, now } = this.scene
    const { bill, delivery, pass } = file.visit
    const time = (at: number | null) => (at === null ? null : clockTime(at, floor.site.timeZone))
    switch (step) {
      case 'settle':
        return time(standing(bill)?.at ?? null)
      case 'pay':
        return settledAt(bill) !== null && balance(bill) === 0 ? yuan(standing(bill)?.due ?? 0) : null
      case 'invoice':
        return bill.invoices.at(-1)?.redOf === null ? (bill.invoices.at(-1)?.number ?? null) : null
      case 'tell':
        return time(toldReadyAt(delivery))
      case 'deliver':
        return time(delivery.givenBack?.at ?? null)
      case 'pass':
        return time(
          validPass(pass, now)?.issuedAt ?? pass.issued.findLast(({ usedAt }) => usedAt !== null)?.usedAt ?? null,
        )
    }
  }

  /** An invoice is written when it is asked for: nobody waits for it. */
  get #next(): Step | null {
    return STEPS.find((step) => step !== 'invoice' && this.#done(step) === null) ?? 'pass'
  }

  #say(key: CashierWord, values?: Values): string {
    return word(this.lang, key, values)
  }

  static override styles = css`
    :host,
    * {
      box-sizing: border-box;
    }
    :host {
      position: relative;
      display: block;
      min-height: 0;
      padding: 0.5rem 1rem 1rem;
      ${stubPaper}
      overflow: hidden auto;
      scrollbar-width: thin;
    }
    :host::before {
      ${perforation}
    }
    ol,
    h3 {
      margin: 0;
      padding: 0;
      list-style: none;
      font: inherit;
    }
    li + li {
      border-top: 1px solid var(--line);
    }
    li.open {
      padding-bottom: 0.875rem;
    }
    h3 button {
      display: flex;
      align-items: center;
      width: 100%;
      min-height: 2.75rem;
      padding: 0;
      border: 0;
      background: none;
      font: inherit;
      color: inherit;
      text-align: left;
      cursor: pointer;
    }
    button:focus-visible {
      outline: 2.5px solid var(--hand);
      outline-offset: -1px;
    }
    .no,
    h3 bb-icon {
      flex: none;
      width: 1.5rem;
      margin-right: 0.625rem;
      font-size: 1.375rem;
      color: var(--go-ink);
    }
    .no {
      height: 1.5rem;
      border: 1.5px solid var(--line-2);
      border-radius: 50%;
      font-size: var(--t-13);
      line-height: 1.3125rem;
      text-align: center;
      color: var(--ink-2);
    }
    .open .no {
      border-color: var(--hand);
      background: var(--hand);
      color: var(--on-hand);
    }
    .open b {
      font-size: var(--t-17);
    }
    em {
      margin-left: auto;
      padding-left: 0.5rem;
      font-style: normal;
      color: var(--go-ink);
      white-space: nowrap;
    }
    @media print {
      :host {
        margin-top: 2rem;
        padding: 1rem 0 0;
        border-top: 1.5px dashed var(--ink-3);
        border-radius: 0;
        background: none;
        overflow: visible;
      }
      :host::before,
      h3 {
        display: none;
      }
      li,
      li + li {
        border: 0;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-cashier-steps': BbCashierSteps
  }
}
