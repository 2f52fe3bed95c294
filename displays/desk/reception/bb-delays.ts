import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Floor } from '#domain/floor.ts'
import { forecastFloor, utcOffset, type Forecast } from '#domain/forecast.ts'
import { MINUTE } from '#domain/operation.ts'
import { TOLD_BY, type Order, type ToldBy } from '#domain/order.ts'
import { extraWorkDeskWords, type ExtraWorkDeskWord } from '#words/extra-work-desk.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { ClockController } from '../../kit/clock.ts'
import { dayAndTime } from '../../kit/time.ts'
import { SendController, type DeskSend } from '../kit/send-controller.ts'
import { extraWorkStyles } from './extra-work-styles.ts'
import { fromLocal, toLocal } from './local-time.ts'

interface AtRisk {
  readonly order: Order
  readonly forecast: Forecast
}

/**
 * The advisor's cars whose forecast touches the promise, before they are late (P4.8); nobody's cars are everybody's. One
 * action: another promise, and how the customer was told of it.
 */
@customElement('bb-delays')
export class BbDelays extends LitElement {
  @property({ attribute: false }) floor: Floor | null = null
  @property({ attribute: false }) send!: DeskSend
  @property() personId = ''
  @property() override lang: Lang = 'zh'

  @state() private open = ''
  @state() private time = ''
  @state() private told: ToldBy = 'phone'
  @state() private reason = ''

  readonly #clock = new ClockController(this, 'minute')
  readonly #sending = new SendController(this)

  override render() {
    const { floor } = this
    if (!floor) return nothing
    const cars = this.#atRisk(floor)
    return html`<section class="panel" aria-label=${this.#say('delays')}>
      <h2>${this.#say('delays')}<b>${cars.length}</b></h2>
      ${
        cars.length === 0
          ? html`<p class="quiet">${this.#say('delayNone')}</p>`
          : html`<ul>
              ${repeat(
                cars,
                ({ order }) => order.id,
                (car) => this.#car(car, floor.site.timeZone),
              )}
            </ul>`
      }
      ${this.#sending.refused ? html`<p class="late" role="alert">${this.#sending.refused[this.lang]}</p>` : nothing}
    </section>`
  }

  #car({ order, forecast }: AtRisk, timeZone: string) {
    const at = (time: number) => dayAndTime(time, this.#clock.now, timeZone, this.lang)
    return html`<li>
      <div class="row">
        <b>${order.ticket}</b> ${order.plate}
        <button @click=${() => this.#begin(order, forecast, timeZone)} aria-expanded=${this.open === order.id}>
          ${this.#say('tell')}
        </button>
      </div>
      <p class=${forecast.risk === 'late' ? 'late' : 'quiet'}>
        ${forecast.risk === 'late' ? html`<bb-icon name="warning"></bb-icon> ` : nothing}${this.#say('promised', {
          time: at(order.promisedAt ?? 0),
        })}
        · ${forecast.open ? this.#say('noForecast') : this.#say('forecast', { time: at(forecast.finishAt) })}
      </p>
      ${this.open === order.id ? this.#form(order, timeZone) : nothing}
    </li>`
  }

  #form(order: Order, timeZone: string) {
    return html`<form @submit=${(event: Event) => this.#submit(event, order, timeZone)}>
      <input
        type="datetime-local"
        required
        aria-label=${this.#say('tell')}
        .value=${this.time}
        @input=${(event: Event) => (this.time = (event.target as HTMLInputElement).value)}
      />
      <select
        aria-label=${this.#say('told')}
        @change=${(event: Event) => (this.told = (event.target as HTMLSelectElement).value as ToldBy)}
      >
        ${TOLD_BY.map((by) => html`<option value=${by} ?selected=${by === this.told}>${this.#say(`told-${by}`)}</option>`)}
      </select>
      <input
        aria-label=${this.#say('reason')}
        placeholder=${this.#say('reason')}
        maxlength="200"
        .value=${this.reason}
        @input=${(event: Event) => (this.reason = (event.target as HTMLInputElement).value)}
      />
      <button class="go" ?disabled=${this.#sending.pending > 0}>${this.#say('save2')}</button>
    </form>`
  }

  #atRisk(floor: Floor): AtRisk[] {
    const { now } = this.#clock
    const forecasts = forecastFloor(floor, now, utcOffset(floor.site.timeZone, now))
    return [...floor.orders.values()]
      .filter(({ advisorId }) => advisorId === null || this.personId === '' || advisorId === this.personId)
      .flatMap((order) => {
        const forecast = forecasts.get(order.id)
        return forecast && forecast.risk !== 'on-track' ? [{ order, forecast }] : []
      })
      .sort((a, b) => (a.order.promisedAt ?? 0) - (b.order.promisedAt ?? 0))
  }

  #begin(order: Order, forecast: Forecast, timeZone: string): void {
    if (this.open === order.id) {
      this.open = ''
      return
    }
    this.open = order.id
    const grain = 5 * MINUTE
    this.time = toLocal(Math.ceil((forecast.finishAt + grain) / grain) * grain, timeZone)
    this.reason = ''
  }

  async #submit(event: Event, order: Order, timeZone: string): Promise<void> {
    event.preventDefault()
    const promisedAt = fromLocal(this.time, timeZone)
    if (promisedAt === null) return
    const { told, reason } = this
    if (await this.#sending.run({ type: 'change-promise', orderId: order.id, promisedAt, reason, told })) this.open = ''
  }

  #say(key: ExtraWorkDeskWord, values?: Values): string {
    return say(extraWorkDeskWords, this.lang, key, values)
  }

  static override styles = [
    extraWorkStyles,
    css`
      :host {
        display: block;
        margin-top: 0.75rem;
        font-size: var(--t-13);
      }
      .row {
        display: flex;
        align-items: center;
      }
      .row b {
        margin-right: 0.5rem;
      }
      .row button {
        margin-left: auto;
      }
      form {
        display: grid;
        grid-gap: 0.375rem;
        margin-top: 0.375rem;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-delays': BbDelays
  }
}
