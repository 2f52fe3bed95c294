import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Car, CarAsk } from '#contract/view.ts'
import type { PublicStep } from '#domain/public.ts'
import { kioskWords } from '#words/kiosk.ts'
import { say, type Lang } from '#words/say.ts'
import { publicWords, stepWords } from '#words/public.ts'
import '../../displays/kit/bb-icon.ts'
import '../../displays/kit/bb-plate.ts'
import { ClockController } from '../../displays/kit/clock.ts'
import './bb-car-facts.ts'
import './bb-car-steps.ts'
import './bb-car-when.ts'
import './bb-road.ts'
import { journeyOf, toneOf, WORD_ICONS } from './journey.ts'

/**
 * A car for the customer whose it is: the claim ticket as the one object. Every length is in em, so its font size is its
 * size; `narrow` is for a phone or for large type.
 *
 * @cssproperty [--car-plate=3em] - Height of the plate where it is narrow.
 */
@customElement('bb-car')
export class BbCar extends LitElement {
  @property({ attribute: false }) car: Car | undefined
  /** What the customer is asked: the time that is told hangs on it. */
  @property({ attribute: false }) ask: CarAsk | null = null
  @property() timeZone = 'Asia/Shanghai'
  @property({ type: Boolean, reflect: true }) narrow = false
  @property({ reflect: true }) override lang: Lang = 'zh'

  readonly #clock = new ClockController(this, 'minute')

  override render() {
    const { car } = this
    if (!car) return nothing
    const { now } = this.#clock
    return html`<article class=${car.word}>
      <div class="front">
        ${this.#head(car)}
        <bb-car-when
          .car=${car}
          .ask=${this.ask}
          .now=${now}
          .timeZone=${this.timeZone}
          ?narrow=${this.narrow}
          lang=${this.lang}
        ></bb-car-when>
      </div>
      <div class="back">
        ${this.#caption(car)} ${this.ask && this.narrow ? this.#road(car) : this.#steps(car, now)}
        <bb-car-facts
          .car=${car}
          .now=${now}
          .timeZone=${this.timeZone}
          ?brief=${this.ask !== null}
          lang=${this.lang}
        ></bb-car-facts>
      </div>
    </article>`
  }

  #steps(car: Car, now: number) {
    return html`<bb-car-steps
      .car=${car}
      .now=${now}
      .timeZone=${this.timeZone}
      ?narrow=${this.narrow}
      lang=${this.lang}
    ></bb-car-steps>`
  }

  /** The way in small, where the customer's decision has to be in sight. */
  #road({ step, word, washWished }: Car) {
    const steps = journeyOf(washWished)
    const name = (each: PublicStep | undefined) => (each ? say(stepWords, this.lang, each) : '')
    return html`<bb-road .step=${step} .word=${word} ?noWash=${!washWished} lang=${this.lang}></bb-road>
      <p class="ends"><span>${name(steps[0])}</span><span>${name(steps[steps.length - 1])}</span></p>`
  }

  #head({ ticket, plate, model }: Car) {
    return html`<header>
      <div>
        <p>${say(kioskWords, this.lang, 'claimTicket')}</p>
        <h1>${ticket}</h1>
      </div>
      <div class="me">
        <bb-plate .plate=${plate.text} .kind=${plate.kind}></bb-plate>
        <p>${model}</p>
      </div>
    </header>`
  }

  #caption({ step, word, washWished }: Car) {
    const steps = journeyOf(washWished)
    const tone = toneOf(word)
    return html`<p class="caption">
      <b>${say(publicWords, this.lang, tone === 'go' ? word : 'repair')}</b>
      <span>${say(kioskWords, this.lang, 'stepOf', { step: steps.indexOf(step) + 1, steps: steps.length })}</span>
      ${
        tone === 'go'
          ? nothing
          : html`<em class=${tone}
              ><bb-icon name=${WORD_ICONS[word]}></bb-icon>${say(publicWords, this.lang, word)}</em
            >`
      }
    </p>`
  }

  static override styles = css`
    :host {
      --n: 0.7em;
      --edge: calc(var(--n) + 0.03em);
      display: block;
      line-height: 1.3;
    }
    article {
      filter: drop-shadow(0 0.07em 0.14em rgba(18, 42, 54, 0.1)) drop-shadow(0 0.4em 0.8em rgba(18, 42, 54, 0.1));
    }
    h1,
    p {
      margin: 0;
    }
    header {
      display: flex;
      align-items: center;
      justify-content: space-between;
      padding: 0.95em 1.4em;
      border-radius: 1.2em 1.2em 0 0;
      color: var(--on-pass);
      background:
        radial-gradient(circle at 0 100%, transparent var(--n), var(--pass) var(--edge)) left / calc(50% + 1px) 100%
          no-repeat,
        radial-gradient(circle at 100% 100%, transparent var(--n), var(--pass) var(--edge)) right / calc(50% + 1px) 100%
          no-repeat;
    }
    header p {
      line-height: 1.2;
      color: var(--on-pass-2);
    }
    h1 {
      font-size: 3.6em;
      line-height: 1.05;
      letter-spacing: 0.01em;
    }
    .me {
      --plate-size: 3.6em;
      text-align: right;
    }
    .me p {
      margin-top: 0.4em;
    }
    bb-car-when {
      padding: 1.3em 1.4em 1.2em;
      background:
        radial-gradient(circle at 0 0, transparent var(--n), var(--surface) var(--edge)) left / calc(50% + 1px) 100%
          no-repeat,
        radial-gradient(circle at 100% 0, transparent var(--n), var(--surface) var(--edge)) right / calc(50% + 1px) 100%
          no-repeat;
    }
    .back {
      padding: 1.3em 1.4em 1em;
      border-top: 0.1em dashed var(--line);
      border-radius: 0 0 1.2em 1.2em;
      background: var(--surface);
    }
    .caption {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      line-height: 1.2;
    }
    .caption b {
      font-size: 1.6em;
      margin-right: 0.4em;
    }
    .caption span {
      padding: 0.2em 0;
      color: var(--ink-2);
    }
    em {
      display: flex;
      align-items: center;
      margin: 0.1em 0 0.1em auto;
      padding: 0.3em 0.9em 0.3em 0.7em;
      border-radius: var(--r-full);
      font-style: normal;
      font-weight: var(--w-strong);
      font-size: 1.1em;
      color: var(--on-hand);
      background: var(--hand);
    }
    em.hold {
      color: var(--ink);
      background: var(--hatch-a);
      box-shadow: inset 0 0 0 0.11em var(--hold);
    }
    em bb-icon {
      --icon-size: 1.2em;
      margin-right: 0.35em;
    }
    bb-car-steps {
      margin-top: 0.5em;
    }
    bb-road {
      --road-h: 0.8em;
      --road-gap: 0.35em;
    }
    .ends {
      display: flex;
      justify-content: space-between;
      margin-top: 0.3em;
      color: var(--ink-2);
    }
    bb-car-facts {
      --fact-space: 0.75em;
      margin-top: 1.2em;
      padding-top: 0.4em;
      border-top: var(--l-1) solid var(--line);
    }

    :host([narrow]) header {
      flex-wrap: wrap;
      padding: 0.9em 1.2em;
    }
    :host([narrow]) h1 {
      font-size: 3.1em;
    }
    :host([narrow]) .me {
      --plate-size: var(--car-plate, 3em);
    }
    :host([narrow]) bb-car-when,
    :host([narrow]) .back {
      padding: 0.8em 1.2em;
    }
    :host([narrow]) bb-car-steps {
      margin-top: 0.3em;
    }
    :host([narrow]) em {
      padding: 0.25em 0.7em 0.25em 0.5em;
      font-size: 0.95em;
    }
    :host([narrow]) bb-car-facts {
      --fact-space: 0.42em;
      margin-top: 0.6em;
    }

    /* On its side the ticket is torn in the middle. */
    @media (orientation: landscape) {
      article {
        display: grid;
        grid-template-columns: 1fr 1fr;
      }
      .front {
        display: flex;
        flex-direction: column;
      }
      header,
      :host([narrow]) header {
        border-radius: 1.2em 0 0 0;
        background: var(--pass);
      }
      bb-car-when {
        flex: 1;
        border-radius: 0 0 0 1.2em;
        background: var(--surface);
      }
      .back {
        border-top: 0;
        border-left: 0.1em dashed var(--line);
        border-radius: 0 1.2em 1.2em 0;
      }
    }
    /* A phone whose owner has doubled its type. */
    @media (max-width: 20em) {
      :host([narrow]) header,
      :host([narrow]) bb-car-when,
      :host([narrow]) .back {
        padding-left: 0.8em;
        padding-right: 0.8em;
      }
      :host([narrow]) .me {
        --plate-size: 2.4em;
        text-align: left;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-car': BbCar
  }
}
