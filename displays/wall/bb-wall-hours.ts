import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { say, type Lang } from '#words/say.ts'
import { wallWords } from '#words/wall.ts'
import { clockTime } from '../kit/time.ts'
import { NOW_AT, type Hour } from './wall-time-line.ts'

/** The head of the bays: what the columns are, and the hours of the shared time line around its fixed now. */
@customElement('bb-wall-hours')
export class BbWallHours extends LitElement {
  @property({ attribute: false }) hours: readonly Hour[] = []
  /** Where a picture that stands still stopped, its now is a time. */
  @property({ attribute: false }) frozenAt: number | null = null
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  override render() {
    const { lang } = this
    return html`<span class="bay">${say(wallWords, lang, 'bay')}</span>
      <span class="car">${say(wallWords, lang, 'car')}</span>
      <div>
        ${this.hours
          .filter(({ labelled }) => labelled)
          .map(({ at, time }) => html`<i style="left: ${at}%">${clockTime(time, this.timeZone)}</i>`)}
        <b style="left: ${NOW_AT}%"
          >${this.frozenAt === null ? say(wallWords, lang, 'now') : clockTime(this.frozenAt, this.timeZone)}</b
        >
      </div>
      <span class="promise">${say(wallWords, lang, 'promise')}</span>`
  }

  static override styles = css`
    * {
      box-sizing: border-box;
    }
    :host {
      display: flex;
      height: var(--h-head);
      line-height: var(--h-head);
      color: var(--ink-2);
      white-space: nowrap;
    }
    .bay {
      width: var(--w-bay);
    }
    .car {
      width: var(--w-car);
      margin-left: var(--s-3);
    }
    div {
      position: relative;
      width: var(--w-axis);
      margin-left: var(--s-4);
    }
    i,
    b {
      position: absolute;
      transform: translateX(-50%);
      font-style: normal;
    }
    b {
      padding: 0 var(--s-3);
      margin-top: var(--s-1);
      line-height: 2.25rem;
      border-radius: var(--r-0);
      background: var(--ink);
      color: var(--on-ink);
      font-weight: var(--w-strong);
    }
    .promise {
      width: var(--w-prom);
      padding-right: var(--s-3);
      text-align: right;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-wall-hours': BbWallHours
  }
}
