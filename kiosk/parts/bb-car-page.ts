import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { CarPicture } from '#contract/view.ts'
import { kioskWords } from '#words/kiosk.ts'
import { say, type Lang } from '#words/say.ts'
import '../../displays/kit/bb-icon.ts'
import '../../displays/kit/bb-screen-state.ts'
import type { Freshness } from '../../displays/kit/live-freshness.ts'
import { clockTime } from '../../displays/kit/time.ts'
import './bb-car.ts'

/** One car in every state of the line: looked for, shown, shown as it was, ended, delivered. */
@customElement('bb-car-page')
export class BbCarPage extends LitElement {
  @property({ attribute: false }) picture: CarPicture | null = null
  @property({ attribute: false }) freshness: Freshness = { state: 'loading', confirmedAt: null }
  @property({ type: Boolean }) narrow = false
  @property() override lang: Lang = 'zh'

  override render() {
    const { picture, freshness } = this
    if (freshness.state === 'refused') return this.#screen('refused', 'ended')
    if (!picture)
      return freshness.state === 'loading' || freshness.state === 'live'
        ? this.#screen('loading', 'loading')
        : this.#screen('offline', 'offline')
    if (!picture.car) return this.#screen('finished', 'delivered')
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
        .timeZone=${timeZone}
        ?narrow=${this.narrow}
        lang=${this.lang}
      ></bb-car>`
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
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-car-page': BbCarPage
  }
}
