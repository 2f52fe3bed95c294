import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Floor } from '#domain/floor.ts'
import type { Order } from '#domain/order.ts'
import { workedUntil } from '#domain/visit/quality-state.ts'
import { roadTestOut } from '#domain/visit/quality.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { inspectionWords } from '#words/inspection.ts'
import { say, type Lang } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { clockTime } from '../../kit/time.ts'
import { DeskCommandEvent } from './inspection-events.ts'
import { sheetStyles } from './sheet-styles.ts'

/** The car is driven, with its mileage out and back (P5.2); meanwhile it stands on the road and nowhere else. */
@customElement('bb-road-test')
export class BbRoadTest extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) order!: Order
  @property({ attribute: false }) visit!: Visit
  /** Mileage at arrival; null where nobody read it. */
  @property({ attribute: false }) mileageKm: number | null = null
  /** Whether the kind of work or reception asks for it. */
  @property({ type: Boolean }) asked = false
  @property() override lang: Lang = 'zh'

  override render() {
    const { lang, floor } = this
    const { quality } = this.visit
    const out = roadTestOut(quality)
    const since = workedUntil(this.order)
    const driven = quality.roadTests.filter(({ back, outAt }) => back !== null && outAt >= since)
    const person = (id: string) => floor.people.get(id)?.name ?? id
    return html`<h3>
        <bb-icon name="road-test"></bb-icon>${say(inspectionWords, lang, 'roadTest')}
        <small class=${this.asked && driven.length === 0 ? 'must' : ''}
          >${say(inspectionWords, lang, this.asked ? 'roadTestMust' : 'roadTestFree')}</small
        >
      </h3>
      ${driven.map(
        ({ outKm, back, personId }) =>
          html`<p class="driven">
            <bb-icon name="check-circle"></bb-icon>
            ${say(inspectionWords, lang, 'driven', { km: (back?.km ?? outKm) - outKm, person: person(personId) })}
          </p>`,
      )}
      ${out ? html`<p>${say(inspectionWords, lang, 'outSince', { time: clockTime(out.outAt, floor.site.timeZone), km: out.outKm })}</p>` : nothing}
      ${driven.length > 0 && !out ? nothing : this.#form(out?.outKm ?? this.mileageKm, out !== undefined)}`
  }

  #form(km: number | null, back: boolean) {
    const { lang } = this
    return html`<form @submit=${(event: SubmitEvent) => this.#submit(event, back)}>
      <label
        ><small>${say(inspectionWords, lang, back ? 'backKm' : 'outKm')}</small
        ><input
          name="km"
          type="number"
          inputmode="numeric"
          required
          min=${back ? (km ?? 0) : 0}
          max="5000000"
          .value=${km === null || back ? '' : String(km)}
      /></label>
      <button class="slight">${say(inspectionWords, lang, back ? 'driveBack' : 'driveOut')}</button>
    </form>`
  }

  #submit(event: SubmitEvent, back: boolean) {
    event.preventDefault()
    const km = Math.round(Number(new FormData(event.target as HTMLFormElement).get('km')))
    const { id: orderId } = this.order
    this.dispatchEvent(
      new DeskCommandEvent(
        back ? { type: 'end-road-test', orderId, km, note: '' } : { type: 'start-road-test', orderId, km },
      ),
    )
  }

  static override styles = [
    sheetStyles,
    css`
      :host {
        display: block;
      }
      h3 {
        display: flex;
        align-items: center;
      }
      h3 bb-icon {
        margin-right: var(--s-1);
      }
      h3 small {
        margin-left: auto;
      }
      .must {
        color: var(--risk-ink);
        font-weight: var(--w-strong);
      }
      p {
        margin-top: var(--s-1);
        font-size: var(--t-14);
      }
      .driven bb-icon {
        color: var(--go);
      }
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        grid-column-gap: var(--s-2);
        align-items: end;
        margin-top: var(--s-1);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-road-test': BbRoadTest
  }
}
