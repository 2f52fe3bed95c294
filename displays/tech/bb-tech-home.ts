import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Site } from '#domain/floor.ts'
import { utcOffset } from '#domain/forecast.ts'
import { MINUTE } from '#domain/operation.ts'
import { nextOpen } from '#domain/working-time.ts'
import { say, type Lang } from '#words/say.ts'
import { techWords } from '#words/tech.ts'
import '../bay/bb-bay-sheet.ts'
import '../kit/bb-icon.ts'
import { clockTime } from '../kit/time.ts'

/** From noon on, the next opening is tomorrow's, ms. */
const HALF_DAY = 12 * 60 * MINUTE

/**
 * Going home: all clocks of theirs stop, and the work waits till the house opens again (P4.5).
 *
 * @fires bb-home - Yes; when they are back (ms) is the detail.
 * @fires close - No.
 */
@customElement('bb-tech-home')
export class BbTechHome extends LitElement {
  @property({ attribute: false }) site!: Site
  /** How many clocks of theirs run. */
  @property({ type: Number }) clocks = 0
  @property({ type: Number }) now = 0
  @property() override lang: Lang = 'zh'

  override render() {
    const { lang, now, site } = this
    const opensAt = nextOpen(now + HALF_DAY, site.hours, utcOffset(site.timeZone, now))
    const time = clockTime(opensAt, site.timeZone)
    return html`<bb-bay-sheet
      .heading=${say(techWords, lang, 'goHome')}
      .text=${say(techWords, lang, 'goHomeText', { n: this.clocks, time })}
      .lang=${lang}
      @close=${() => this.dispatchEvent(new CustomEvent('close'))}
    >
      <button @click=${() => this.dispatchEvent(new CustomEvent('bb-home', { detail: opensAt }))}>
        <bb-icon name="moon"></bb-icon>${say(techWords, lang, 'goHomeDo')}
      </button>
    </bb-bay-sheet>`
  }

  static override styles = css`
    button {
      display: flex;
      align-items: center;
      justify-content: center;
      width: 100%;
      min-height: 4.5rem;
      border: 0;
      border-radius: var(--r-3);
      background: var(--ink);
      color: var(--on-ink);
      font: inherit;
      font-size: var(--t-20);
      font-weight: var(--w-strong);
      cursor: pointer;
      touch-action: manipulation;
    }
    button:focus-visible {
      outline: 3px solid var(--hand);
    }
    bb-icon {
      margin-right: var(--s-2);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-tech-home': BbTechHome
  }
}
