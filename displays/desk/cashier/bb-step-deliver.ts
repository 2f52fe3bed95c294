import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { COLLECTORS, EXPLAINED, type Collector, type Explained, type GivenBack } from '#domain/visit/delivery.ts'
import { collectorWords, explainedWords } from '#words/delivery.ts'
import { say } from '#words/say.ts'
import '../../kit/bb-code-camera.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-signature.ts'
import { durationWords } from '../../kit/time.ts'
import { valueOf } from './cashier-scene.ts'
import { fieldStyles } from './field-styles.ts'
import { StepElement } from './step-element.ts'
import { stepStyles } from './step-styles.ts'

/** Six points explained, who collects, signed, covers off: and only then the key (P6.4, P6.6). */
@customElement('bb-step-deliver')
export class BbStepDeliver extends StepElement {
  @state() private explained: ReadonlySet<Explained> = new Set()
  @state() private collector: Collector = 'claim-ticket'
  @state() private proof = ''
  @state() private ink = ''
  @state() private coversRemoved = false

  override render() {
    const given = this.scene.file.visit.delivery.givenBack
    return given ? this.#given(given) : this.#form()
  }

  #given({ at, personId, collector, ink, late }: GivenBack) {
    return html`<p class="big">${this.say('deliveredAt', { person: this.person(personId), time: this.time(at) })}</p>
      <p class="quiet">
        ${say(collectorWords, this.lang, collector)}
        ${late === null ? nothing : late > 0 ? this.say('late', { time: durationWords(late, this.lang) }) : this.say('onTime')}
      </p>
      <bb-signature fixed .ink=${ink} .label=${this.say('signature')} .lang=${this.lang}></bb-signature>`
  }

  #form() {
    const { explained, collector, ink, coversRemoved } = this
    const command = {
      type: 'deliver',
      ...{ orderId: this.orderId, collector, proof: this.proof.trim(), ink, coversRemoved },
      explained: EXPLAINED.filter((point) => explained.has(point)),
    } as const
    const locked = this.locked(command)
    const ready = locked === '' && command.proof !== '' && coversRemoved
    return html`<form
      @submit=${(event: Event) => {
        event.preventDefault()
        if (ready) void this.act(command)
      }}
    >
      <fieldset class="ticks">
        <legend>${this.say('explained')}</legend>
        ${EXPLAINED.map((point) => this.#tick(point))}
      </fieldset>
      <fieldset class="two">
        <legend>${this.say('collector')}</legend>
        ${COLLECTORS.map(
          (each) =>
            html`<label class=${each === collector ? 'choice on' : 'choice'}
              ><input
                type="radio"
                name="collector"
                .checked=${each === collector}
                @change=${() => {
                  this.collector = each
                  this.proof = ''
                }}
              />${say(collectorWords, this.lang, each)}</label
            >`,
        )}
      </fieldset>
      <label class="wide"
        ><span>${this.say(collector === 'claim-ticket' ? 'claimTicket' : 'identity')}</span>
        <input
          maxlength="60"
          autocomplete="off"
          .value=${this.proof}
          @input=${(event: Event) => (this.proof = valueOf(event))}
          @keydown=${this.#scanned}
      /></label>
      ${
        collector === 'claim-ticket'
          ? html`<bb-code-camera
              class="wide"
              lang=${this.lang}
              @bb-code=${({ detail }: HTMLElementEventMap['bb-code']) => (this.proof = behind(detail))}
            ></bb-code-camera>`
          : nothing
      }
      <bb-signature
        class="wide"
        .ink=${ink}
        .label=${this.say('signature')}
        .lang=${this.lang}
        @bb-ink=${({ detail }: CustomEvent<string>) => (this.ink = detail)}
      ></bb-signature>
      <label class="tick wide"
        ><input
          type="checkbox"
          .checked=${coversRemoved}
          @change=${() => (this.coversRemoved = !coversRemoved)}
        />${this.say('covers')}</label
      >
      ${locked ? html`<p class="locked" role="status"><bb-icon name="lock"></bb-icon>${locked}</p>` : nothing}
      <button class="do" ?disabled=${!ready}>${this.say('deliverDo')}</button>
    </form>`
  }

  #tick(point: Explained) {
    const on = this.explained.has(point)
    return html`<label class="tick"
      ><input
        type="checkbox"
        .checked=${on}
        @change=${() => {
          const next = new Set(this.explained)
          if (on) next.delete(point)
          else next.add(point)
          this.explained = next
        }}
      />${say(explainedWords, this.lang, point)}</label
    >`
  }

  /** A scanner ends its code with Enter: that is not yet the handing over. */
  readonly #scanned = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (this.collector === 'claim-ticket') this.proof = behind(this.proof)
  }

  static override styles = [fieldStyles, stepStyles]
}

/** The ticket's QR is an address, the code its end. */
function behind(scanned: string): string {
  return scanned.split('#')[1] ?? scanned
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-step-deliver': BbStepDeliver
  }
}
