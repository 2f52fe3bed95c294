import { say, type Lang } from '#words/say.ts'
import { walkWords } from '#words/walkaround-page.ts'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../kit/bb-icon.ts'
import { clockTime } from '../../kit/time.ts'

/**
 * Somebody was all the way round.
 *
 * @fires bb-walk-again - The walk is looked at once more.
 */
@customElement('bb-walk-done')
export class BbWalkDone extends LitElement {
  /** `here`: only this device knows it yet. */
  @property({ attribute: false }) done!: { readonly at: number; readonly here: boolean }
  @property() orderId = ''
  @property() timeZone = 'Asia/Shanghai'
  @property() override lang: Lang = 'zh'

  override render() {
    const { at, here } = this.done
    const time = clockTime(at, this.timeZone)
    return html`<bb-icon name="check-circle"></bb-icon>
      <h1>${say(walkWords, this.lang, here ? 'finishedHere' : 'finished', { time })}</h1>
      <a href="/desk/reception?order=${this.orderId}">${say(walkWords, this.lang, 'toReception')}</a>
      <button @click=${() => this.dispatchEvent(new Event('bb-walk-again'))}>
        ${say(walkWords, this.lang, 'again')}
      </button>`
  }

  static override styles = css`
    :host {
      display: block;
      padding: var(--s-6) 0 var(--s-4);
      text-align: center;
    }
    bb-icon {
      font-size: var(--t-76);
      color: var(--go);
    }
    h1 {
      margin: var(--s-3) 0 var(--s-5);
      font-size: var(--t-24);
    }
    a,
    button {
      display: flex;
      align-items: center;
      justify-content: center;
      width: 100%;
      min-height: 4rem;
      border: 0;
      border-radius: var(--r-3);
      font: inherit;
      font-weight: var(--w-strong);
      color: var(--on-go);
      background: var(--go);
      text-decoration: none;
      cursor: pointer;
      touch-action: manipulation;
    }
    button {
      margin-top: var(--s-2);
      color: inherit;
      background: none;
      box-shadow: inset 0 0 0 1.5px var(--line-2);
    }
    a:focus-visible,
    button:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-walk-done': BbWalkDone
  }
}
