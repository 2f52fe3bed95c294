import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Contact, VisitFile } from '#contract/visit-file.ts'
import { stageOf } from '#domain/order.ts'
import { maskPhone } from '#domain/phone.ts'
import { vinWarning } from '#domain/vin.ts'
import { localeOf, type Lang, type Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-plate.ts'
import { DeskKeyEvent } from './reception-events.ts'
import { word, type ReceptionWord } from './words.ts'

/** The head of the ticket: whose car it is, who brings it, its VIN and mileage (P3.7, P10.1). */
@customElement('bb-reception-pass')
export class BbReceptionPass extends LitElement {
  @property({ attribute: false }) file!: VisitFile
  @property() override lang: Lang = 'zh'

  override render() {
    const { order, owner, bringer, vehicle, mileageKm } = this.file
    const stage = stageOf(order)
    const title = stage === 'arrived' || stage === 'reception' ? 'draft' : stage === 'signed' ? 'signedOrder' : 'order'
    return html`<div class="car">
        <bb-plate .plate=${order.plate}></bb-plate>
        <p><b>${order.model}</b></p>
      </div>
      <dl>
        <div>
          <dt>${this.#say('owner')}</dt>
          <dd>${this.#contact(owner)}</dd>
        </div>
        <div>
          <dt>${this.#say('bringer')}</dt>
          <dd>${bringer ? this.#contact(bringer) : this.#say('sameAsOwner')}</dd>
        </div>
      </dl>
      <dl>
        <div>
          <dt>${this.#say('vin')}</dt>
          <dd>${this.#vin(vehicle?.vin ?? '')}</dd>
        </div>
        <div>
          <dt>${this.#say('mileage')}</dt>
          <dd>
            ${mileageKm === null ? this.#lastKm(vehicle?.mileageKm ?? null) : html`<b>${this.#km(mileageKm)}</b> km`}
          </dd>
        </div>
      </dl>
      <button title=${this.#say('contacts')} @click=${() => this.dispatchEvent(new DeskKeyEvent('contacts'))}>
        <bb-icon name="pen" label=${this.#say('contacts')}></bb-icon>
      </button>
      <div class="ticket"><span>${this.#say(title)}</span><b>${order.ticket}</b></div>`
  }

  #contact(contact: Contact | null) {
    if (!contact) return html`<i>${this.#say('unknown')}</i>`
    return html`${contact.name} <i>${maskPhone(contact.phone)}</i>`
  }

  #vin(vin: string) {
    if (vin === '') return html`<i>${this.#say('unknown')}</i>`
    const warning = vinWarning(vin)
    const text = warning === 'length' ? 'shortVin' : 'oddVin'
    return html`<span class="vin">${vin.slice(0, -6)}<b>${vin.slice(-6)}</b></span
      >${warning ? html`<bb-icon class="odd" name="warning" label=${this.#say(text)} title=${this.#say(text)}></bb-icon>` : nothing}`
  }

  #lastKm(km: number | null) {
    return html`<i>${km === null ? this.#say('unknown') : this.#say('lastMileage', { km: this.#km(km) })}</i>`
  }

  #km(km: number): string {
    return new Intl.NumberFormat(localeOf(this.lang)).format(km)
  }

  #say(key: ReceptionWord, values?: Values) {
    return word(this.lang, key, values)
  }

  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: auto minmax(0, auto) minmax(0, auto) auto 1fr;
      grid-column-gap: 1.25rem;
      align-items: center;
      padding: 0.75rem 1.375rem 0.75rem 1.125rem;
      border-radius: 1rem 0 0 0;
      color: var(--on-pass);
      background: radial-gradient(circle at 100% 0, transparent 9px, var(--pass) 9.5px);
      --plate-size: 2.5rem;
    }
    p {
      margin: 0.3125rem 0 0;
      white-space: nowrap;
    }
    dl {
      display: grid;
      grid-row-gap: 0.3125rem;
      min-width: 0;
      margin: 0;
    }
    dl div {
      display: flex;
      align-items: baseline;
      white-space: nowrap;
      overflow: hidden;
    }
    dt {
      flex: none;
      min-width: 3.4em;
      margin-right: 0.375rem;
      font-size: var(--t-13);
      color: var(--on-pass-2);
    }
    dd {
      margin: 0;
      font-size: var(--t-15);
      overflow: hidden;
      text-overflow: ellipsis;
    }
    i {
      font-size: var(--t-13);
      font-style: normal;
      color: var(--on-pass-2);
    }
    .vin {
      letter-spacing: 0.02em;
      color: var(--on-pass-2);
    }
    .vin b {
      color: var(--on-pass);
    }
    .odd {
      margin-left: 0.375rem;
      color: var(--risk);
      vertical-align: -0.2em;
    }
    button {
      width: 2.25rem;
      height: 2.25rem;
      padding: 0;
      border: 0;
      border-radius: var(--r-2);
      background: var(--pass-2);
      color: inherit;
      cursor: pointer;
    }
    button:focus-visible {
      outline: 3px solid var(--on-pass-hand);
      outline-offset: 2px;
    }
    .ticket {
      line-height: 1.05;
      text-align: right;
      white-space: nowrap;
    }
    .ticket span {
      font-size: var(--t-13);
      color: var(--on-pass-2);
    }
    .ticket b {
      display: block;
      font-size: 2rem;
    }
    @media (max-width: 1400px) {
      :host {
        grid-column-gap: 0.875rem;
        padding: 0.5rem 1rem;
        --plate-size: 2rem;
      }
      dd {
        font-size: var(--t-13);
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-reception-pass': BbReceptionPass
  }
}
