import type { Readings } from '#domain/visit/walkaround.ts'
import type { Lang } from '#words/say.ts'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import './bb-walk-belongings.ts'
import './bb-walk-fuel.ts'
import './bb-walk-lights.ts'
import './bb-walk-mileage.ts'

/** Mileage, fuel, warning lights and belongings: read whenever one sees them. */
@customElement('bb-walk-readings')
export class BbWalkReadings extends LitElement {
  @property({ attribute: false }) readings: Readings = {}
  /** At the last visit; null where nobody knows. */
  @property({ attribute: false }) formerKm: number | null = null
  @property() override lang: Lang = 'zh'

  override render() {
    const { lang } = this
    const { mileageKm, fuel, lights = [], belongings = '', valuablesTaken = false } = this.readings
    return html`<bb-walk-mileage .km=${mileageKm} .formerKm=${this.formerKm} .lang=${lang}></bb-walk-mileage>
      <bb-walk-fuel .fuel=${fuel} .lang=${lang}></bb-walk-fuel>
      <bb-walk-lights .lights=${lights} .lang=${lang}></bb-walk-lights>
      <bb-walk-belongings .belongings=${belongings} .taken=${valuablesTaken} .lang=${lang}></bb-walk-belongings>`
  }

  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: 9.75rem 8rem minmax(0, 1fr) 12.5rem;
      border-radius: var(--r-3);
      background: var(--surface);
      box-shadow: var(--e-1);
    }
    * + * {
      border-left: 1px solid var(--line);
    }
    @media (max-width: 1100px) {
      :host {
        grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
      }
      * + * {
        border-left: 0;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-walk-readings': BbWalkReadings
  }
}
