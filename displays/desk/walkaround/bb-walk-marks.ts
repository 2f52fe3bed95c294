import type { Stop } from '#domain/visit/walkaround.ts'
import { say, type Lang } from '#words/say.ts'
import { stopWords } from '#words/stop.ts'
import { walkWords } from '#words/walkaround-page.ts'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import '../../kit/bb-mark-sign.ts'
import type { PlacedMark } from './bb-walk-map.ts'

/**
 * All that was seen on the car so far, in the order of the way.
 *
 * @fires bb-mark-chosen - detail: the mark's id and stop.
 */
@customElement('bb-walk-marks')
export class BbWalkMarks extends LitElement {
  @property({ attribute: false }) marks: readonly PlacedMark[] = []
  /** Id of the mark that is open. */
  @property() open: string | null = null
  @property() override lang: Lang = 'zh'

  #choose(id: string, stop: Stop): void {
    this.dispatchEvent(new CustomEvent('bb-mark-chosen', { detail: { id, stop }, bubbles: true, composed: true }))
  }

  override render() {
    const { lang, marks } = this
    return html`
      <h2>
        ${say(walkWords, lang, 'notedHere', { count: marks.length })}${
          marks.some(({ mark }) => mark.before) ? html`<span>${say(walkWords, lang, 'dashed')}</span>` : nothing
        }
      </h2>
      <ul>
        ${repeat(
          marks,
          ({ mark }) => mark.id,
          ({ mark, stop }) =>
            html`<li>
              <button aria-pressed=${mark.id === this.open} @click=${() => this.#choose(mark.id, stop)}>
                <bb-mark-sign .kind=${mark.kind} ?former=${mark.before}></bb-mark-sign>
                <span>${mark.note || say(stopWords, lang, stop)}</span>
              </button>
            </li>`,
        )}
      </ul>
    `
  }

  static override styles = css`
    :host {
      display: block;
      margin: var(--s-4) 0;
    }
    h2 {
      display: flex;
      align-items: baseline;
      justify-content: space-between;
      margin: 0;
      font-size: var(--t-17);
    }
    h2 span {
      font-size: var(--t-14);
      font-weight: var(--w-text);
      color: var(--ink-2);
    }
    ul {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-gap: 0 var(--s-2);
      margin: var(--s-1) 0 0;
      padding: 0;
      list-style: none;
    }
    button {
      display: flex;
      align-items: center;
      width: 100%;
      min-height: 2.75rem;
      padding: 0 var(--s-1);
      border: 0;
      border-radius: var(--r-2);
      font: inherit;
      text-align: left;
      color: inherit;
      background: none;
      cursor: pointer;
      touch-action: manipulation;
    }
    button:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
    [aria-pressed='true'] {
      background: var(--hand-soft);
    }
    button span {
      min-width: 0;
      margin-left: var(--s-2);
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-walk-marks': BbWalkMarks
  }
}
