import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { say, type Lang } from '#words/say.ts'
import { wallWords } from '#words/wall.ts'
import '../kit/bb-icon.ts'
import '../kit/bb-seat.ts'
import { clockTime } from '../kit/time.ts'
import type { Due } from './wall-rows.ts'
import { dayMark, dueTime } from './wall-text.ts'

/** The promised time with what is expected below it; a customer in the lounge is a seat, a night in the shop a moon. */
@customElement('bb-wall-promise')
export class BbWallPromise extends LitElement {
  @property({ attribute: false }) promised: Due | null = null
  @property({ attribute: false }) expected: Due | null = null
  @property({ type: Boolean }) waiting = false
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  override render() {
    const { promised, expected, lang, timeZone } = this
    const overnight = (promised?.days ?? 0) > 0 || (expected?.days ?? 0) > 0
    const day = promised ? dayMark(promised, timeZone, lang) : ''
    return html`<b>
        ${this.waiting && day === '' ? html`<bb-seat bare solid lang=${lang}></bb-seat>` : nothing}
        ${day ? html`<small class=${day.length > 1 ? 'long' : ''}>${day}</small>` : nothing}
        <i>${promised ? clockTime(promised.at, timeZone) : '—'}</i>
      </b>
      <em>
        ${overnight ? html`<bb-icon name="moon" label=${say(wallWords, lang, 'overnightStay')}></bb-icon>` : nothing}
        <slot>${this.#expected()}</slot>
      </em>`
  }

  /** The day is told once where both are on the same; another day stands for itself. */
  #expected(): string {
    const { promised, expected, lang, timeZone } = this
    if (!expected) return say(wallWords, lang, 'expectedOpen')
    return promised?.days === expected.days
      ? say(wallWords, lang, 'expected', { time: clockTime(expected.at, timeZone) })
      : dueTime(expected, timeZone, lang)
  }

  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      align-items: flex-end;
      justify-content: center;
      white-space: nowrap;
    }
    b,
    em {
      display: flex;
      align-items: center;
      font-style: normal;
    }
    b {
      font-size: var(--t-44);
      line-height: 1.12;
      font-weight: var(--w-strong);
    }
    i {
      font-style: normal;
      color: var(--lane-state, inherit);
    }
    small {
      margin-right: 0.15em;
      font-size: inherit;
    }
    .long {
      font-size: var(--t-28);
    }
    bb-seat {
      margin-right: 0.15em;
    }
    em {
      font-size: var(--t-28);
      line-height: 1.2;
      color: var(--ink-2);
    }
    bb-icon {
      --icon-size: 1em;
      margin-right: 0.2em;
      color: var(--ink);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-wall-promise': BbWallPromise
  }
}
