import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { TOLD_READY_BY, type ToldReadyBy } from '#domain/visit/delivery.ts'
import { toldReadyWords } from '#words/delivery.ts'
import { say } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { fieldStyles } from './field-styles.ts'
import { StepElement } from './step-element.ts'
import { stepStyles } from './step-styles.ts'

/** The customer learns that the car is ready: how, when, and whether they were reached (P6.3). */
@customElement('bb-step-tell')
export class BbStepTell extends StepElement {
  @state() private by: ToldReadyBy | null = null

  override render() {
    const { order, visit } = this.scene.file
    const { told } = visit.delivery
    const by = this.by ?? (order.waiting ? 'in-person' : 'phone')
    const tell = (reached: boolean) => ({ type: 'tell-ready', orderId: this.orderId, by, reached }) as const
    const locked = this.locked(tell(true))
    return html`${
        told.length === 0
          ? html`<p class="quiet">${this.say('notToldYet')}</p>`
          : html`<ul>
              ${told.map((one) => {
                const values = { time: this.time(one.at), how: say(toldReadyWords, this.lang, one.by) }
                return html`<li>
                  ${this.say(one.reached ? 'toldAt' : 'missedAt', values)} · ${this.person(one.personId)}
                </li>`
              })}
            </ul>`
      }
      <form
        @submit=${(event: Event) => {
          event.preventDefault()
          void this.act(tell(true))
        }}
      >
        <fieldset>
          <legend>${this.say('howTold')}</legend>
          ${TOLD_READY_BY.map(
            (each) =>
              html`<label class=${each === by ? 'choice on' : 'choice'}
                ><input type="radio" name="by" .checked=${each === by} @change=${() => (this.by = each)} />${say(
                  toldReadyWords,
                  this.lang,
                  each,
                )}</label
              >`,
          )}
        </fieldset>
        ${locked ? html`<p class="locked" role="status"><bb-icon name="lock"></bb-icon>${locked}</p>` : nothing}
        <button class="do" ?disabled=${locked !== ''}>${this.say('toldReached')}</button>
        <button type="button" class="wide" ?disabled=${locked !== ''} @click=${() => this.act(tell(false))}>
          ${this.say('toldMissed')}
        </button>
      </form>`
  }

  static override styles = [fieldStyles, stepStyles]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-step-tell': BbStepTell
  }
}
