import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Car, CarAsk } from '#contract/view.ts'
import { customerWords } from '#words/customer.ts'
import type { PublicStep } from '#domain/public.ts'
import { kioskWords, noTimeWords } from '#words/kiosk.ts'
import { say, type Lang } from '#words/say.ts'
import { publicWords, stepWords } from '#words/public.ts'
import '../../displays/kit/bb-icon.ts'
import '../../displays/kit/bb-plate.ts'
import { ClockController } from '../../displays/kit/clock.ts'
import { dayAndTime, dayWord } from '../../displays/kit/time.ts'
import './bb-car-facts.ts'
import './bb-car-line.ts'
import './bb-car-steps.ts'
import './bb-road.ts'
import { expectedOf, sameDay, type ExpectedEnd } from './expected.ts'
import { journeyOf, toneOf, WORD_ICONS } from './journey.ts'

/**
 * A car for the customer whose it is: the claim ticket as the one object. Every length is in em, so its font size is its
 * size; `narrow` is for a phone or for large type.
 *
 * @cssproperty [--range-size=3.6em] - Type of the expected time.
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
      <div class="front">${this.#head(car)} ${this.#tail(car, now)}</div>
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
        <p>${this.#say('claimTicket')}</p>
        <h1>${ticket}</h1>
      </div>
      <div class="me">
        <bb-plate .plate=${plate.text} .kind=${plate.kind}></bb-plate>
        <p>${model}</p>
      </div>
    </header>`
  }

  #tail(car: Car, now: number) {
    if (car.word === 'ready') return this.#ready(car, now)
    const { promisedAt } = car
    const expected = this.ask?.ifAgreed ?? car.expected
    if (!expected)
      return html`<section>
        <p class="label"><b>${this.#say('expected')}</b></p>
        <p class="none">${this.#say('noTimeYet')}</p>
        <p class="why">
          ${say(noTimeWords, this.lang, car.word in noTimeWords.zh ? (car.word as 'arrived') : 'other')}
        </p>
      </section>`
    const { from, to } = expectedOf(expected, now, this.timeZone, this.lang)
    return html`<section>
      <div class="expected">
        <p class="label">
          <b>${this.#say('expected')}</b>
          ${this.ask?.ifAgreed ? html`<span>${say(customerWords, this.lang, 'ifAgreed')}</span>` : nothing}
          ${
            sameDay(expected.from, now, this.timeZone) || !from.time
              ? nothing
              : html`<span>${dayWord(expected.from, now, this.timeZone, this.lang)}</span>`
          }
        </p>
        <p class="range">${from.time || from.day}${to ? html`<s>–</s>${end(to)}` : nothing}</p>
      </div>
      <bb-car-line
        .range=${expected}
        .promisedAt=${promisedAt}
        .now=${now}
        .timeZone=${this.timeZone}
        lang=${this.lang}
      ></bb-car-line>
      <p class="why">${this.#promise(car, now)}</p>
    </section>`
  }

  #ready({ readyAt }: Car, now: number) {
    return html`<section class="collect">
      <bb-icon name="check-circle"></bb-icon>
      <div>
        <p class="none">${this.#say('readyNow')}</p>
        ${readyAt === null ? nothing : html`<p class="why">${this.#say('readySince', this.#time(readyAt, now))}</p>`}
      </div>
    </section>`
  }

  #promise({ expected, promisedAt, firstPromisedAt }: Car, now: number): string {
    if (promisedAt === null) return ''
    const time = this.#time(promisedAt, now)
    if (this.ask) return this.#say('promisedText', time)
    if (expected && expected.from > promisedAt) return this.#say('laterThanPromised', time)
    if (firstPromisedAt === null || firstPromisedAt === promisedAt) return this.#say('promisedText', time)
    return say(kioskWords, this.lang, 'promiseMoved', { first: this.#time(firstPromisedAt, now), time })
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

  #say(key: keyof (typeof kioskWords)['zh'], time = ''): string {
    return say(kioskWords, this.lang, key, { time })
  }

  #time(at: number, now: number): string {
    return dayAndTime(at, now, this.timeZone, this.lang)
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
    section {
      padding: 1.3em 1.4em 1.2em;
      background:
        radial-gradient(circle at 0 0, transparent var(--n), var(--surface) var(--edge)) left / calc(50% + 1px) 100%
          no-repeat,
        radial-gradient(circle at 100% 0, transparent var(--n), var(--surface) var(--edge)) right / calc(50% + 1px) 100%
          no-repeat;
    }
    .expected {
      display: flex;
      align-items: center;
      justify-content: space-between;
      margin-bottom: 0.9em;
    }
    .label b {
      display: block;
      font-size: 1.35em;
      line-height: 1.2;
    }
    .label span,
    .why {
      color: var(--ink-2);
    }
    .range {
      font-size: var(--range-size, 3.6em);
      font-weight: var(--w-strong);
      line-height: 1;
      letter-spacing: -0.03em;
      white-space: nowrap;
    }
    .range s {
      margin: 0 0.02em;
      text-decoration: none;
      font-weight: var(--w-text);
      color: var(--ink-3);
    }
    .range small {
      font-size: 0.5em;
      letter-spacing: 0;
      margin-right: 0.3em;
    }
    .none {
      font-size: 2.1em;
      line-height: 1.3;
      font-weight: var(--w-strong);
    }
    .collect {
      display: flex;
      align-items: center;
    }
    .collect bb-icon {
      --icon-size: 4em;
      margin-right: 0.8em;
      color: var(--go);
    }
    .collect .none {
      color: var(--go-ink);
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
    .why {
      margin-top: 0.3em;
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
    :host([narrow]) section,
    :host([narrow]) .back {
      padding: 0.8em 1.2em;
    }
    :host([narrow]) .expected {
      display: block;
    }
    :host([narrow]) .label {
      display: flex;
      align-items: baseline;
      justify-content: space-between;
    }
    :host([narrow]) .range {
      margin-top: 0.1em;
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
      section {
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
  `
}

function end({ day, time }: ExpectedEnd) {
  return html`${day ? html`<small>${day}</small>` : nothing}${time}`
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-car': BbCar
  }
}
