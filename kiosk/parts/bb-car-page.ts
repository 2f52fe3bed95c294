import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { CarPicture } from '#contract/view.ts'
import { kioskWords } from '#words/kiosk.ts'
import { say, type Lang } from '#words/say.ts'
import '../../displays/kit/bb-icon.ts'
import '../../displays/kit/bb-screen-state.ts'
import { ClockController } from '../../displays/kit/clock.ts'
import type { Freshness } from '../../displays/kit/live-freshness.ts'
import { clockTime } from '../../displays/kit/time.ts'
import './bb-decide.ts'
import './bb-car.ts'
import './bb-rating.ts'
import './bb-stay-facts.ts'
import type { CustomerDoor } from './customer-door.ts'

/** One car in every state of the line: looked for, shown, shown as it was, ended, delivered. */
@customElement('bb-car-page')
export class BbCarPage extends LitElement {
  @property({ attribute: false }) picture: CarPicture | null = null
  @property({ attribute: false }) freshness: Freshness = { state: 'loading', confirmedAt: null }
  /** What the customer may do here; absent where they may only look. */
  @property({ attribute: false }) door: CustomerDoor | undefined
  @property({ type: Boolean }) narrow = false
  @property() override lang: Lang = 'zh'

  readonly #clock = new ClockController(this, 'minute')

  override render() {
    const { picture, freshness } = this
    if (freshness.state === 'refused') return this.#screen('refused', 'ended')
    if (!picture)
      return freshness.state === 'loading' || freshness.state === 'live'
        ? this.#screen('loading', 'loading')
        : this.#screen('offline', 'offline')
    if (!picture.car)
      return html`${this.#screen('finished', 'delivered')}
      ${picture.rating ? html`<bb-rating .door=${this.door} .given=${picture.rating.stars} lang=${this.lang}></bb-rating>` : nothing}`
    const { timeZone } = picture.site
    const old = freshness.state === 'stale' || freshness.state === 'offline'
    return html`${
        old && freshness.confirmedAt !== null
          ? html`<p role="status">
              <bb-icon name="cloud-off"></bb-icon
              >${say(kioskWords, this.lang, 'oldPicture', { time: clockTime(freshness.confirmedAt, timeZone) })}
            </p>`
          : nothing
      }
      <bb-car
        class=${old ? 'old' : ''}
        .car=${picture.car}
        .ask=${picture.stay?.ask ?? null}
        .timeZone=${timeZone}
        ?narrow=${this.narrow}
        lang=${this.lang}
      ></bb-car>
      <bb-decide
        .ask=${picture.stay?.ask ?? null}
        .door=${this.door}
        ?live=${!old}
        .now=${this.#clock.now}
        .timeZone=${timeZone}
        ?narrow=${this.narrow}
        lang=${this.lang}
      ></bb-decide>
      <bb-stay-facts .stay=${picture.stay} .door=${this.door} lang=${this.lang}></bb-stay-facts>`
  }

  #screen(state: 'refused' | 'loading' | 'offline' | 'finished', words: 'ended' | 'loading' | 'offline' | 'delivered') {
    return html`<bb-screen-state
      state=${state}
      heading=${say(kioskWords, this.lang, `${words}Title`)}
      text=${say(kioskWords, this.lang, `${words}Text`)}
      lang=${this.lang}
    ></bb-screen-state>`
  }

  static override styles = css`
    :host {
      display: block;
    }
    p {
      display: flex;
      align-items: center;
      margin: 0 0 0.6em;
      padding: 0.5em 0.9em;
      border-radius: 0.7em;
      line-height: 1.35;
      color: var(--on-risk);
      background: var(--risk);
    }
    p bb-icon {
      margin-right: 0.6em;
    }
    .old {
      opacity: 0.78;
    }
    bb-screen-state {
      min-height: 55vh;
    }
    bb-decide,
    bb-stay-facts,
    bb-rating {
      margin-top: 0.9em;
    }
    bb-rating {
      display: block;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-car-page': BbCarPage
  }
}
