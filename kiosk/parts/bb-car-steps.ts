import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Car } from '#contract/view.ts'
import type { PublicStep } from '#domain/public.ts'
import { kioskWords } from '#words/kiosk.ts'
import { say, type Lang } from '#words/say.ts'
import { stepWords } from '#words/public.ts'
import '../../displays/kit/bb-icon.ts'
import { dayAndTime } from '../../displays/kit/time.ts'
import { journeyOf, toneOf } from './journey.ts'

/** The steps of one car with the times at which each began: side by side, or `narrow`, one under the other. */
@customElement('bb-car-steps')
export class BbCarSteps extends LitElement {
  @property({ attribute: false }) car: Car | undefined
  @property({ type: Number }) now = 0
  @property() timeZone = 'Asia/Shanghai'
  @property({ type: Boolean, reflect: true }) narrow = false
  @property() override lang: Lang = 'zh'

  override render() {
    if (!this.car) return nothing
    const { step, word, washWished } = this.car
    const steps = journeyOf(washWished)
    const at = steps.indexOf(step)
    return html`<ol class="of-${steps.length}">
      ${steps.map((each, index) => {
        const kind = index < at ? 'done' : index === at ? `now ${toneOf(word)}` : 'later'
        return html`<li class=${kind} aria-current=${index === at ? 'step' : nothing}>
          ${index === at ? html`<bb-icon class="car" name="car"></bb-icon>` : nothing}
          <i>${index < at ? html`<bb-icon name="check"></bb-icon>` : nothing}</i>
          <b>${say(stepWords, this.lang, each)}</b>
          <span>${this.#time(each, index === at)}</span>
        </li>`
      })}
    </ol>`
  }

  #time(step: PublicStep, current: boolean): string {
    const since = this.car?.since[step]
    if (since === undefined) return ''
    const time = dayAndTime(since, this.now, this.timeZone, this.lang)
    return current ? say(kioskWords, this.lang, 'since', { time }) : time
  }

  static override styles = css`
    :host {
      --h: 1em;
      display: block;
    }
    ol {
      display: grid;
      grid-template-columns: repeat(7, minmax(0, 1fr));
      grid-gap: 0.3em;
      margin: 0;
      padding: 1.9em 0 0;
      list-style: none;
    }
    .of-6 {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
    li {
      position: relative;
      text-align: center;
      line-height: 1.25;
    }
    i {
      display: flex;
      align-items: center;
      justify-content: center;
      box-sizing: border-box;
      height: var(--h);
      margin-bottom: 0.35em;
      border-radius: var(--r-full);
      border: 0.11em solid var(--line-2);
      background: var(--surface-2);
    }
    i bb-icon {
      --icon-size: 0.7em;
      color: var(--on-go);
    }
    b,
    span {
      display: block;
      font-weight: var(--w-text);
      color: var(--ink-2);
    }
    b {
      font-size: 0.9em;
    }
    span {
      font-size: 0.8em;
      white-space: nowrap;
    }
    :host([lang='en']) b {
      font-size: 0.8em;
    }
    .car {
      --icon-size: 1.85em;
      position: absolute;
      left: 50%;
      top: -1.72em;
      transform: translateX(-50%);
    }
    .done i {
      border-color: var(--go);
      background: var(--go);
    }
    .now i {
      border: 0.16em solid var(--go);
      background: var(--go-soft);
    }
    .now.ask i {
      border-color: var(--hand);
      background: var(--hand-soft);
    }
    .now.hold i {
      border-color: var(--hold);
      background: var(--hatch);
    }
    .now b {
      font-weight: var(--w-strong);
      color: var(--ink);
    }

    :host([narrow]) ol {
      grid-template-columns: none;
      grid-gap: 0;
      padding: 0;
    }
    :host([narrow]) li {
      display: grid;
      grid-template-columns: 3.6em minmax(0, 1fr) auto;
      align-items: center;
      min-height: 1.9em;
      text-align: left;
    }
    :host([narrow]) li::before {
      content: '';
      position: absolute;
      left: calc(1.8em - 0.08em);
      top: 50%;
      width: 0.16em;
      height: 100%;
      background: var(--line);
    }
    :host([narrow]) li:last-child::before {
      display: none;
    }
    :host([narrow]) .done::before {
      background: var(--go);
    }
    :host([narrow]) i {
      grid-column: 1;
      position: relative;
      width: 1.2em;
      height: 1.2em;
      margin: 0 auto;
    }
    :host([narrow]) .now i {
      visibility: hidden;
    }
    :host([narrow]) .car {
      --icon-size: 1.3em;
      z-index: 1;
      left: 1.8em;
      top: 50%;
      transform: translate(-50%, -50%);
      padding: 0.1em 0;
      background: var(--surface);
    }
    :host([narrow]) li b {
      font-size: 1em;
    }
    :host([narrow]) span {
      font-size: 0.95em;
    }
    /* A phone whose owner has doubled its type. */
    @media (max-width: 20em) {
      :host([narrow]) li {
        grid-template-columns: 2.8em minmax(0, 1fr) auto;
      }
      :host([narrow]) li::before {
        left: calc(1.4em - 0.08em);
      }
      :host([narrow]) .car {
        --icon-size: 1em;
        left: 1.4em;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-car-steps': BbCarSteps
  }
}
