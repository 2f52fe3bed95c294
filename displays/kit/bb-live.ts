import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { kitWords } from '#words/kit.ts'
import { say } from '#words/say.ts'
import type { Lang } from '#words/say.ts'
import './bb-icon.ts'
import { ClockController } from './clock.ts'
import { ageWords, clockTimeToSecond } from './time.ts'

export type Freshness = 'live' | 'stale' | 'offline' | 'loading'

/**
 * The freshness mark: a quiet dot with the time of the last confirmed state, or since when the picture stands still.
 * It dims nothing; that is the page's.
 */
@customElement('bb-live')
export class BbLive extends LitElement {
  @property({ reflect: true }) state: Freshness = 'loading'
  /** When the server last confirmed what is shown, ms of the site's time; null before the first word. */
  @property({ type: Number }) confirmedAt: number | null = null
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  readonly #clock = new ClockController(this, 'second')

  override render() {
    return html`${this.state === 'offline' ? html`<bb-icon name="cloud-off"></bb-icon>` : html`<i></i>`}
      <span role="status">${say(kitWords, this.lang, this.state)}</span>
      ${this.confirmedAt === null || this.state === 'loading' ? nothing : html`<time>${this.#when(this.confirmedAt)}</time>`}`
  }

  #when(confirmedAt: number): string {
    const time = clockTimeToSecond(confirmedAt, this.timeZone)
    if (this.state === 'live') return time
    return say(kitWords, this.lang, 'stoodStillSince', {
      time,
      age: ageWords(this.#clock.now - confirmedAt, this.lang),
    })
  }

  static override styles = css`
    :host {
      display: inline-flex;
      align-items: center;
      color: var(--ink-2);
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
    i {
      flex: none;
      width: 0.55em;
      height: 0.55em;
      margin: 0 0.4em 0 0.15em;
      border-radius: 50%;
      border: 0.13em solid currentColor;
    }
    bb-icon {
      margin-right: 0.3em;
    }
    time {
      margin-left: 0.3em;
    }
    :host([state='live']) i {
      border-color: var(--go);
      background: var(--go);
    }
    :host([state='stale']),
    :host([state='offline']) {
      padding: 0.1em 0.5em;
      border-radius: var(--r-1);
      color: var(--on-risk);
      background: var(--risk);
    }
    :host([state='stale']) span,
    :host([state='offline']) span {
      font-weight: var(--w-strong);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-live': BbLive
  }
}
