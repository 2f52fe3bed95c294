import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Car, CarAsk } from '#contract/view.ts'
import { customerWords } from '#words/customer.ts'
import { kioskWords, noTimeWords } from '#words/kiosk.ts'
import { say, type Lang } from '#words/say.ts'
import '../../displays/kit/bb-icon.ts'
import { dayAndTime, dayWord } from '../../displays/kit/time.ts'
import './bb-car-line.ts'
import { expectedOf, sameDay, type ExpectedEnd } from './expected.ts'

/**
 * When the car can be collected: an honest range with the promise beside it, nothing where nobody can know, or now.
 *
 * @cssproperty [--range-size=3.6em] - Type of the expected time.
 */
@customElement('bb-car-when')
export class BbCarWhen extends LitElement {
  @property({ attribute: false }) car: Car | undefined
  /** What the customer is asked: the time that is told hangs on it. */
  @property({ attribute: false }) ask: CarAsk | null = null
  @property({ type: Number }) now = 0
  @property() timeZone = 'Asia/Shanghai'
  @property({ type: Boolean, reflect: true }) narrow = false
  @property() override lang: Lang = 'zh'

  override render() {
    const { car, now } = this
    if (!car) return nothing
    if (car.word === 'ready') return this.#ready(car)
    const { promisedAt } = car
    const expected = this.ask?.ifAgreed ?? car.expected
    if (!expected)
      return html`<p class="label"><b>${this.#say('expected')}</b></p>
        <p class="none">${this.#say('noTimeYet')}</p>
        <p class="why">
          ${say(noTimeWords, this.lang, car.word in noTimeWords.zh ? (car.word as 'arrived') : 'other')}
        </p>`
    const { from, to } = expectedOf(expected, now, this.timeZone, this.lang)
    return html`<div class="expected">
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
      <p class="why">${this.#promise(car)}</p>`
  }

  #ready({ readyAt }: Car) {
    return html`<div class="collect">
      <bb-icon name="check-circle"></bb-icon>
      <div>
        <p class="none">${this.#say('readyNow')}</p>
        ${readyAt === null ? nothing : html`<p class="why">${this.#say('readySince', this.#time(readyAt))}</p>`}
      </div>
    </div>`
  }

  #promise({ expected, promisedAt, firstPromisedAt }: Car): string {
    if (promisedAt === null) return ''
    const time = this.#time(promisedAt)
    if (this.ask) return this.#say('promisedText', time)
    if (expected && expected.from > promisedAt) return this.#say('laterThanPromised', time)
    if (firstPromisedAt === null || firstPromisedAt === promisedAt) return this.#say('promisedText', time)
    return say(kioskWords, this.lang, 'promiseMoved', { first: this.#time(firstPromisedAt), time })
  }

  #say(key: keyof (typeof kioskWords)['zh'], time = ''): string {
    return say(kioskWords, this.lang, key, { time })
  }

  #time(at: number): string {
    return dayAndTime(at, this.now, this.timeZone, this.lang)
  }

  static override styles = css`
    :host {
      display: block;
    }
    p {
      margin: 0;
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
    .why {
      margin-top: 0.3em;
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
    /* The widest range on the narrowest page: a phone whose owner has doubled its type. */
    @media (max-width: 20em) {
      .range {
        font-size: 1.75em;
      }
      .label {
        flex-wrap: wrap;
      }
      .none {
        font-size: 1.4em;
      }
      .collect bb-icon {
        --icon-size: 2.4em;
        margin-right: 0.5em;
      }
    }
  `
}

function end({ day, time }: ExpectedEnd) {
  return html`${day ? html`<small>${day}</small>` : nothing}${time}`
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-car-when': BbCarWhen
  }
}
