import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { SiteCommand } from '#domain/command.ts'
import { ordersAt, type Floor } from '#domain/floor.ts'
import { stageOf, type Order } from '#domain/order.ts'
import { onBay, spotOf } from '#domain/place.ts'
import { boardWords } from '#words/board.ts'
import { inspectionWords } from '#words/inspection.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { placeWords } from '#words/stage.ts'
import '../../kit/bb-plate.ts'
import '../../kit/bb-seat.ts'
import { ClockController } from '../../kit/clock.ts'
import { ageWords, dayAndTime } from '../../kit/time.ts'
import { DeskCommandEvent } from './inspection-events.ts'
import { sheetStyles } from './sheet-styles.ts'

/** The wash's own queue, by promise: start, end, and the spot where the car is parked (P5.5). */
@customElement('bb-wash-list')
export class BbWashList extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property() override lang: Lang = 'zh'

  readonly #clock = new ClockController(this, 'minute')

  override render() {
    const cars = ordersAt(this.floor, 'wash', 'handover').filter(
      (order) => stageOf(order) === 'wash' || order.place.kind !== 'parking',
    )
    cars.sort((a, b) => (a.promisedAt ?? Infinity) - (b.promisedAt ?? Infinity))
    if (cars.length === 0) return html`<p class="card">${this.#say('noWash')}</p>`
    return html`<ol>
      ${repeat(
        cars,
        ({ id }) => id,
        (order) => this.#car(order),
      )}
    </ol>`
  }

  #car(order: Order) {
    const { lang } = this
    const { now } = this.#clock
    const { timeZone } = this.floor.site
    const promised =
      order.promisedAt === null
        ? this.#say('noPromise')
        : this.#say('promised', { time: dayAndTime(order.promisedAt, now, timeZone, lang) })
    return html`<li class="card" data-wash=${order.id}>
      <bb-plate size="s" .plate=${order.plate}></bb-plate>
      <span><b>${order.ticket}</b> ${order.model}</span>
      <span>${this.#where(order)} ${order.waiting ? html`<bb-seat lang=${lang}></bb-seat>` : nothing}</span>
      <b>${promised}</b>
      ${stageOf(order) === 'wash' ? this.#wash(order, now) : this.#park(order)}
    </li>`
  }

  #wash(order: Order, now: number) {
    const { id: orderId } = order
    const since = order.desk.washStartedAt
    if (since === null || since < (order.inspectedAt ?? 0))
      return this.#button('startWash', { type: 'start-wash', orderId, spot: null })
    return html`<span class="act">
      <small>${this.#say('washing', { time: ageWords(now - since, this.lang) })}</small>
      ${this.#button('endWash', { type: 'finish-wash', orderId }, true)}
    </span>`
  }

  #park({ id: orderId }: Order) {
    return html`<form @submit=${(event: SubmitEvent) => this.#parked(event, orderId)}>
      <input
        name="spot"
        maxlength="12"
        autocapitalize="characters"
        placeholder=${this.#say('spot')}
        aria-label=${this.#say('spot')}
      />
      <button class="primary">${this.#say('park')}</button>
    </form>`
  }

  #button(key: 'startWash' | 'endWash', command: SiteCommand, primary = false) {
    return html`<button class=${primary ? 'primary' : ''} data-act=${key} @click=${() => this.#do(command)}>
      ${this.#say(key)}
    </button>`
  }

  #parked(event: SubmitEvent, orderId: string) {
    event.preventDefault()
    const typed = String(new FormData(event.target as HTMLFormElement).get('spot'))
      .trim()
      .toUpperCase()
    const { rev: seen } = this.floor
    this.#do({ type: 'move-car', orderId, to: 'parking', spot: typed || null, seen, anyway: false })
  }

  #do(command: SiteCommand) {
    this.dispatchEvent(new DeskCommandEvent(command))
  }

  #where({ place }: Order): string {
    const bayId = onBay(place)
    if (bayId !== null) return say(boardWords, this.lang, 'bayNo', { no: this.floor.bays.get(bayId)?.no ?? '' })
    return [say(placeWords, this.lang, place.kind), spotOf(place)].filter(Boolean).join(' ')
  }

  #say(key: keyof (typeof inspectionWords)['zh'], values?: Values) {
    return say(inspectionWords, this.lang, key, values)
  }

  static override styles = [
    sheetStyles,
    css`
      :host {
        display: block;
        --plate-s: 2rem;
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) minmax(0, 1fr) auto 19rem;
        grid-column-gap: var(--s-4);
        align-items: center;
      }
      li + li {
        margin-top: var(--s-2);
      }
      li span b {
        font-size: var(--t-20);
      }
      li > button,
      .act,
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        grid-column-gap: var(--s-2);
        align-items: center;
      }
      li > button {
        grid-template-columns: minmax(0, 1fr);
      }
      form input {
        min-height: var(--target);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-wash-list': BbWashList
  }
}
