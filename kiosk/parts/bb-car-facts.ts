import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Car } from '#contract/view.ts'
import { carPlaceWords, kioskWords, waitWords } from '#words/kiosk.ts'
import { say, type Lang } from '#words/say.ts'
import { stepWords } from '#words/public.ts'
import type { IconName } from '../../displays/kit/icons.ts'
import '../../displays/kit/bb-icon.ts'
import { dayAndTime, durationWords } from '../../displays/kit/time.ts'
import { journeyOf, toneOf } from './journey.ts'

/**
 * What a customer asks next: where it is, what it waits for, what comes then, whom to ask.
 *
 * @cssproperty [--fact-space=0.42em] - Above and below each fact.
 */
@customElement('bb-car-facts')
export class BbCarFacts extends LitElement {
  @property({ attribute: false }) car: Car | undefined
  /** Only where it is and what it waits for. */
  @property({ type: Boolean, reflect: true }) brief = false
  @property({ type: Number }) now = 0
  @property() timeZone = 'Asia/Shanghai'
  @property() override lang: Lang = 'zh'

  override render() {
    if (!this.car) return nothing
    const { place, advisor } = this.car
    return html`<dl>
      ${this.#wait(this.car)}
      ${fact('pin', this.#say('place'), say(carPlaceWords, this.lang, place.kind, { spot: place.spot ?? 'none' }))}
      ${this.brief ? nothing : this.#next(this.car)}
      ${advisor && !this.brief ? fact('person', this.#say('contact'), advisor) : nothing}
    </dl>`
  }

  #wait({ word, wait }: Car) {
    if (!wait || !isWaiting(word)) return nothing
    const age = durationWords(this.now - wait.since, this.lang)
    const time = wait.expectedAt === null ? null : dayAndTime(wait.expectedAt, this.now, this.timeZone, this.lang)
    const text =
      time === null
        ? say(kioskWords, this.lang, 'waited', { age })
        : say(kioskWords, this.lang, 'waitedUntil', { age, time })
    return fact('clock', say(waitWords, this.lang, word), text, toneOf(word))
  }

  #next({ step, washWished }: Car) {
    const steps = journeyOf(washWished)
    const next = steps[steps.indexOf(step) + 1]
    return next ? fact('arrow-right', this.#say('next'), say(stepWords, this.lang, next)) : nothing
  }

  #say(key: 'place' | 'next' | 'contact'): string {
    return say(kioskWords, this.lang, key)
  }

  static override styles = css`
    :host {
      display: block;
    }
    dl {
      margin: 0;
    }
    div {
      display: flex;
      align-items: baseline;
      padding: var(--fact-space, 0.42em) 0;
    }
    div + div {
      border-top: var(--l-1) solid var(--surface-2);
    }
    dt {
      flex: none;
      color: var(--ink-2);
    }
    dt bb-icon {
      --icon-size: 1.2em;
      margin-right: 0.6em;
    }
    dd {
      margin: 0 0 0 auto;
      padding-left: 1em;
      text-align: right;
      font-weight: var(--w-strong);
    }
    :host([brief]) dl {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
    }
    :host([brief]) div + div {
      border-top: 0;
    }
    :host([brief]) dd {
      padding-left: 0.5em;
    }
    .ask,
    .ask dt {
      color: var(--hand-ink);
    }
    /* A phone whose owner has doubled its type. */
    @media (max-width: 20em) {
      div,
      :host([brief]) dl {
        display: block;
      }
      dd,
      :host([brief]) dd {
        padding-left: 1.8em;
        text-align: left;
      }
    }
  `
}

function fact(icon: IconName, label: string, value: string, tone = '') {
  return html`<div class=${tone}>
    <dt><bb-icon name=${icon}></bb-icon>${label}</dt>
    <dd>${value}</dd>
  </div>`
}

function isWaiting(word: Car['word']): word is keyof (typeof waitWords)['zh'] {
  return word in waitWords.zh
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-car-facts': BbCarFacts
  }
}
